// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include "traffic/filter.h"

namespace traffic {

/// Reads days as people write them: "7d", "last 7 days", "yesterday", "last week", "3-9 Nov", "28 Oct - 3 Nov",
/// "Nov 3-9", "2026-11-03..2026-11-09", "tue", "last tue". Month and weekday names are English or those of @p locale,
/// which also says where a week starts. A year that is not given is the latest one in which the days do not begin after
/// @p today. The error is one sentence.
[[nodiscard]] tl::expected<DaySelection, QString> parseDayWords(const QString &text, Day today, const QLocale &locale);

/// As short as it goes, and so that parseDayWords() reads it: "Today", "Last 7 days", "3 – 9 Nov", "every Tuesday".
/// The year is there where it is not that of @p today.
[[nodiscard]] QString describeDays(const DaySelection &selection, Day today, const QLocale &locale);
/// With years and how many: "3 Nov 2026 – 9 Nov 2026, 7 days".
[[nodiscard]] QString spellOutDays(const DaySelection &selection, Day today, const QLocale &locale);

/// A selection that is offered by name.
struct DayPreset
{
    QString name;
    std::optional<DaySelection> what; ///< nothing: all days
};
[[nodiscard]] std::vector<DayPreset> dayPresets(Day today, const QLocale &locale);

} // namespace traffic
