// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "traffic/column.h"
#include "traffic/record.h"

namespace traffic {

/// The different timestamps of a store, each kept once: a day's records share theirs, so that a number of half the size
/// is enough for a record, and what a day is has to be found out for some thirty of them.
class Moments
{
public:
    using Id = std::uint32_t;
    static constexpr Id Missing = 0;
    /// What stands for Missing.
    static constexpr Timestamp MissingTimestamp = Timestamp::min();

    Moments();

    /// The id of @p timestamp, a new one if it was not seen before.
    [[nodiscard]] Id intern(Timestamp timestamp);
    /// By their ids, from Missing on.
    [[nodiscard]] std::span<const Timestamp> timestamps() const { return m_timestamps.values(); }
    [[nodiscard]] Timestamp operator[](Id id) const { return m_timestamps[id]; }
    /// One more than the largest id.
    [[nodiscard]] Id size() const { return Id(m_timestamps.size()); }
    /// Forgets the ids from @p size on.
    void truncate(Id size);
    /// Bytes held.
    [[nodiscard]] std::size_t memory() const;

private:
    void rehash(std::size_t slots);
    [[nodiscard]] std::size_t slotOf(Timestamp timestamp) const;

    Column<Timestamp> m_timestamps;
    Column<Id> m_slots; // open addressing, a power of two; Missing is an empty slot
    Id m_last = Missing; // mostly it is the same again
};

} // namespace traffic
