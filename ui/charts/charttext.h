// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "export/chart.h"

namespace ui {

/// @p text on one line: names come from a network's clients, and line breaks, control and direction characters in them
/// would break a legend, or an SVG file, which may not hold them at all.
[[nodiscard]] QString plainLine(const QString &text);

/// What a series has on a day, as it is drawn: never negative, never NaN.
[[nodiscard]] double valueAt(const exporting::ChartSeries &series, int day);
/// What all series have on a day together.
[[nodiscard]] double dayTotal(const exporting::Chart &chart, int day);

/// "Tuesday 17 November"
[[nodiscard]] QString dayName(const exporting::ChartDay &day);
/// A part of a bar as it is read out: "Tuesday 17 November, YouTube, 5.80 GB, 26.0 %".
[[nodiscard]] QString describePart(const exporting::Chart &chart, int day, int series);

} // namespace ui
