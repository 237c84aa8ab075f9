// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/dayselection.h"

#include <algorithm>

namespace traffic {

namespace {

bool isPositiveDay(const Term &term)
{
    return term.field == Term::Field::Day && !term.excluded;
}

} // namespace

std::optional<DayRange> rangeOf(const DaySelection &selection, Day today)
{
    if (const auto *range = std::get_if<DayRange>(&selection.what))
        return *range;
    if (const auto *last = std::get_if<LastDays>(&selection.what))
        return DayRange{today - std::chrono::days{last->count - 1}, today};
    return std::nullopt;
}

std::optional<DaySelection> selectedDays(const Filter &filter)
{
    const auto term = std::ranges::find_if(filter.terms, isPositiveDay);
    if (term == filter.terms.end())
        return std::nullopt;
    if (const auto *range = std::get_if<DayRange>(&term->what))
        return *range;
    if (const auto *last = std::get_if<LastDays>(&term->what))
        return *last;
    return std::get<WeekdayOf>(term->what);
}

Filter withDays(Filter filter, const std::optional<DaySelection> &selection)
{
    if (!selection) {
        std::erase_if(filter.terms, isPositiveDay);
        return filter;
    }
    Term term{Term::Field::Day, false, {}};
    std::visit([&term](const auto &what) { term.what = what; }, selection->what);
    filter.add(term);
    return filter;
}

} // namespace traffic
