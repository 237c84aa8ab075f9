// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/daynames.h"

#include <array>

namespace traffic::daynames {

namespace {

using std::chrono::days;

DayRange weekOf(Day day, const QLocale &locale)
{
    const std::chrono::weekday start(unsigned(locale.firstDayOfWeek()));
    const Day first = day - (std::chrono::weekday(day) - start);
    return {first, first + days{6}};
}

std::chrono::year_month monthAround(Day day)
{
    const std::chrono::year_month_day date(day);
    return date.year() / date.month();
}

constexpr std::array Names{
    NamedRange{QT_TRANSLATE_NOOP("traffic::DayWords", "Today"),
               [](Day today, const QLocale &) {
                   return DayRange{today, today};
               }},
    NamedRange{QT_TRANSLATE_NOOP("traffic::DayWords", "Yesterday"),
               [](Day today, const QLocale &) {
                   return DayRange{today - days{1}, today - days{1}};
               }},
    NamedRange{QT_TRANSLATE_NOOP("traffic::DayWords", "This week"),
               [](Day today, const QLocale &locale) { return weekOf(today, locale); }},
    NamedRange{QT_TRANSLATE_NOOP("traffic::DayWords", "Last week"),
               [](Day today, const QLocale &locale) { return weekOf(today - days{7}, locale); }},
    NamedRange{QT_TRANSLATE_NOOP("traffic::DayWords", "This month"),
               [](Day today, const QLocale &) { return monthOf(monthAround(today)); }},
    NamedRange{QT_TRANSLATE_NOOP("traffic::DayWords", "Last month"),
               [](Day today, const QLocale &) { return monthOf(monthAround(today) - std::chrono::months{1}); }},
};

} // namespace

std::span<const NamedRange> namedRanges()
{
    return Names;
}

DayRange monthOf(std::chrono::year_month month)
{
    return {Day(month / 1), Day(month / std::chrono::last)};
}

int number(std::chrono::month month)
{
    return int(unsigned(month));
}

int number(std::chrono::weekday weekday)
{
    return int(weekday.iso_encoding());
}

} // namespace traffic::daynames
