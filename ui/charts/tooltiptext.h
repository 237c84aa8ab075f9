// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLocale>
#include <QStringList>

#include "export/chart.h"

namespace ui {

struct ChartTheme;

/// What a ChartTooltip says. All of it is drawn as plain text.
struct TooltipText
{
    QColor color; ///< of the chip before the heading; invalid: none
    QString heading;
    QStringList lines; ///< the first one stands out
    bool operator==(const TooltipText &) const = default;
};

/// A day with its total.
[[nodiscard]] TooltipText tooltipOfDay(const exporting::Chart &chart, int day, const QLocale &locale);
/// A series on a day, or the day alone where it has no data.
[[nodiscard]] TooltipText tooltipOfPart(const exporting::Chart &chart, int day, int series, const ChartTheme &theme,
                                        const QLocale &locale);
/// A series with its total over all days.
[[nodiscard]] TooltipText tooltipOfSeries(const exporting::Chart &chart, int series, const ChartTheme &theme,
                                          const QLocale &locale);

} // namespace ui
