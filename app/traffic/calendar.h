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

    /// Finds the zone at whose midnights (within @c MidnightTolerance, summer time included) the timestamps sit.
    /// @p network may be invalid. Where the network's zone is itself at UTC midnight the answer is NetworkMidnights.
    [[nodiscard]] static Calendar detect(std::span<const Timestamp> timestamps, const QTimeZone &network);
    [[nodiscard]] static Calendar chosen(const QTimeZone &zone);

    /// The day of @p timestamp: the date in the zone, where a timestamp a little before midnight (within the
    /// tolerance) already belongs to the day that begins.
    [[nodiscard]] Day dayOf(Timestamp timestamp) const;

    bool operator==(const Calendar &) const = default;
};

inline constexpr std::chrono::minutes MidnightTolerance{5};

/// The day of each record of a store, formed once. Column of the same length as the store.
class DayColumn
{
public:
    static constexpr std::int32_t MissingDay = std::numeric_limits<std::int32_t>::min();

    DayColumn() = default;
    /// Forms the days of all rows of @p store.
    DayColumn(const Store &store, const Calendar &calendar);
    /// Forms the days of the rows that @p store got since the last time.
    void extend(const Store &store, const Calendar &calendar);

    /// Days since 1970-01-01, or MissingDay where the record has no timestamp.
    [[nodiscard]] std::span<const std::int32_t> days() const { return m_days; }
    /// The days from the first to the last that has a record; empty without any.
    [[nodiscard]] const DayRange &range() const { return m_range; }

private:
    std::vector<std::int32_t> m_days;
    DayRange m_range;
};

} // namespace traffic
