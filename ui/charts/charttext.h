// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "export/chart.h"

namespace ui {

/// What a series has in a bar (in a mirrored chart received and sent together): never negative, never NaN.
[[nodiscard]] double valueAt(const exporting::ChartSeries &series, int bar);
/// The two sides of it in a mirrored chart; elsewhere all of it is received.
[[nodiscard]] double receivedAt(const exporting::ChartSeries &series, int bar);
[[nodiscard]] double sentAt(const exporting::ChartSeries &series, int bar);
/// What all series have in a bar together.
[[nodiscard]] double barTotal(const exporting::Chart &chart, int bar);

/// How many parts its bars have, however small: days by series.
[[nodiscard]] int partCount(const exporting::Chart &chart);
/// What all series have on all days.
[[nodiscard]] double allTotal(const exporting::Chart &chart);

/// "Tuesday 17 November", "16 Nov – 22 Nov", "Tuesdays (mean of 4)", "All 31 days"
[[nodiscard]] QString barName(const exporting::Chart &chart, int bar);
/// "26.0 % of the day", of the week, of the mean, of all.
[[nodiscard]] QString shareText(double part, const exporting::Chart &chart, int bar, const QLocale &locale);
/// What the value axis counts: "Received and sent (1 GB = 1000 MB)".
[[nodiscard]] QString valueAxisText(const exporting::Chart &chart);
/// Whose days the other axis has: "Days in America/Denver".
[[nodiscard]] QString dayAxisText(const exporting::Chart &chart);
/// "5.80 GB"; "1,204 flows" in a chart of flows.
[[nodiscard]] QString amountText(double value, const exporting::Chart &chart, const QLocale &locale);
/// A part of a bar as it is read out: "Tuesday 17 November, YouTube, 5.80 GB, 26.0 % of the day".
[[nodiscard]] QString describePart(const exporting::Chart &chart, int day, int series);
/// A legend entry as it is read out: "YouTube, 41.2 GB, 25.1 % of all".
[[nodiscard]] QString describeSeries(const exporting::Chart &chart, int series);
/// A chart in a sentence: "12 days, 1 of them without data, largest: YouTube, 41.2 GB, 25.1 % of all".
[[nodiscard]] QString summarize(const exporting::Chart &chart);

} // namespace ui
