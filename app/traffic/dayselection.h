// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>

#include "traffic/filter.h"

namespace traffic {

/// What a positive Day term may select: these days, the last ones, or every weekday of a kind. A type of its own, since
/// a signal cannot have a bare variant of what has no order.
struct DaySelection
{
    std::variant<DayRange, LastDays, WeekdayOf> what;

    DaySelection(const DayRange &range)
        : what(range)
    {
    }
    DaySelection(const LastDays &last)
        : what(last)
    {
    }
    DaySelection(const WeekdayOf &weekday)
        : what(weekday)
    {
    }
    bool operator==(const DaySelection &) const = default;
};

inline constexpr int MaxLastDays = 36'500; ///< what the grammar takes

/// The days @p selection means on @p today; nothing for a weekday, which is no range.
[[nodiscard]] std::optional<DayRange> rangeOf(const DaySelection &selection, Day today);

/// What the positive Day term of @p filter selects, if there is one.
[[nodiscard]] std::optional<DaySelection> selectedDays(const Filter &filter);
/// @p filter with @p selection as its positive Day term, or without one.
[[nodiscard]] Filter withDays(Filter filter, const std::optional<DaySelection> &selection);

} // namespace traffic
