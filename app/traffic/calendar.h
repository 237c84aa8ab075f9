// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include <QTimeZone>

#include "traffic/store.h"

namespace traffic {

/// Days from the first to the last, both included.
struct DayRange
{
    Day first{};
    Day last{std::chrono::days{-1}}; ///< before first: an empty range

    [[nodiscard]] bool isEmpty() const { return last < first; }
    [[nodiscard]] int count() const { return isEmpty() ? 0 : int((last - first).count()) + 1; }
    [[nodiscard]] bool contains(Day day) const { return first <= day && day <= last; }
    bool operator==(const DayRange &) const = default;
};

/// The zone in which a history's daily records are labelled with dates, and how it was found. The API does not say
/// whether `ts` is midnight in UTC or in the network's zone, so each history is looked at; a record is a daily sum and
/// is never re-cut, only labelled.
struct Calendar
{
    enum class Basis {
        UtcMidnights, ///< the records start at UTC midnight
        NetworkMidnights, ///< the records start at midnight of the network's zone
        Unclear, ///< neither, or too little to tell: the network's zone is taken
        UnknownNetworkZone, ///< no (valid) network zone is known: UTC is taken
        Chosen, ///< the user overrode the labelling
    };

    QTimeZone zone = QTimeZone::utc();
    Basis basis = Basis::UnknownNetworkZone;

    /// Finds the zone at whose midnights (within @c MidnightTolerance, summer time included) the records of @p store
    /// sit.
    /// @p network may be invalid. Where the network's zone is itself at UTC midnight the answer is NetworkMidnights.
    [[nodiscard]] static Calendar detect(const Store &store, const QTimeZone &network);
    /// The same for what is no record: each of @p timestamps counts once.
    [[nodiscard]] static Calendar detect(std::span<const Timestamp> timestamps, const QTimeZone &network);
    [[nodiscard]] static Calendar chosen(const QTimeZone &zone);

    /// The day of @p timestamp: the date in the zone, where a timestamp a little before midnight (within the
    /// tolerance) already belongs to the day that begins.
    [[nodiscard]] Day dayOf(Timestamp timestamp) const;

    bool operator==(const Calendar &) const = default;
};

inline constexpr std::chrono::minutes MidnightTolerance{5};

/// The day of each record of a store: formed once for each of its timestamps, of which there are few. Refers to the
/// store's records as they were at the last extend().
class DayColumn
{
public:
    static constexpr std::int32_t MissingDay = std::numeric_limits<std::int32_t>::min();

    DayColumn() = default;
    /// Forms the days of all rows of @p store, which outlives it.
    DayColumn(const Store &store, const Calendar &calendar);
    /// Forms the days of what came since the last time. @p store may be a copy that replaced the one before.
    void extend(const Store &store, const Calendar &calendar);

    /// Days since 1970-01-01, or MissingDay where the record has no timestamp.
    [[nodiscard]] std::int32_t operator[](Row row) const { return m_ofMoments[m_moments[row]]; }
    /// How many rows there are.
    [[nodiscard]] std::size_t size() const { return m_moments.size(); }
    /// By the ids of Store::moments(): what a scan over many rows looks up.
    [[nodiscard]] std::span<const std::int32_t> ofMoments() const { return m_ofMoments; }
    [[nodiscard]] std::span<const Moments::Id> moments() const { return m_moments; }
    /// The days from the first to the last that has a record; empty without any.
    [[nodiscard]] const DayRange &range() const { return m_range; }

private:
    std::vector<std::int32_t> m_ofMoments{MissingDay};
    std::span<const Moments::Id> m_moments; // of the store
    DayRange m_range;
};

} // namespace traffic
