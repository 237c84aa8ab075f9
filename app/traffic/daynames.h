// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QCoreApplication>
#include <QLocale>

#include "traffic/filter.h"

/// The words for days, for those who write them (describeDays, dayPresets) and who read them (parseDayWords).
namespace traffic::daynames {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(traffic::DayWords)
};

/// Days that have a name, which depend on today.
struct NamedRange
{
    const char *name; ///< English; Text::tr() translates it
    DayRange (*range)(Day today, const QLocale &locale);
};
[[nodiscard]] std::span<const NamedRange> namedRanges();

/// From its first day to its last.
[[nodiscard]] DayRange monthOf(std::chrono::year_month month);

/// The month's or weekday's number as Qt counts: January and Monday are 1.
[[nodiscard]] int number(std::chrono::month month);
[[nodiscard]] int number(std::chrono::weekday weekday);

} // namespace traffic::daynames
