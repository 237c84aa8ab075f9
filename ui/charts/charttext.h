// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "export/chart.h"

namespace ui {

/// What a series has on a day, as it is drawn: never negative, never NaN.
[[nodiscard]] double valueAt(const exporting::ChartSeries &series, int day);
/// What all series have on a day together.
[[nodiscard]] double dayTotal(const exporting::Chart &chart, int day);

/// How many parts its bars have, however small: days by series.
[[nodiscard]] int partCount(const exporting::Chart &chart);
/// What all series have on all days.
[[nodiscard]] double allTotal(const exporting::Chart &chart);

/// "Tuesday 17 November"
[[nodiscard]] QString dayName(const exporting::ChartBar &day);
/// "5.80 GB"; "1,204 flows" in a chart of flows.
[[nodiscard]] QString amountText(double value, const exporting::Chart &chart, const QLocale &locale);
/// A part of a bar as it is read out: "Tuesday 17 November, YouTube, 5.80 GB, 26.0 % of the day".
[[nodiscard]] QString describePart(const exporting::Chart &chart, int day, int series);
/// A legend entry as it is read out: "YouTube, 41.2 GB, 25.1 % of all".
[[nodiscard]] QString describeSeries(const exporting::Chart &chart, int series);
/// A chart in a sentence: "12 days, 1 of them without data, largest: YouTube, 41.2 GB, 25.1 % of all".
[[nodiscard]] QString summarize(const exporting::Chart &chart);

} // namespace ui
