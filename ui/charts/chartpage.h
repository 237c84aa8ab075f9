// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

#include "export/chart.h"
#include "ui/charts/charttheme.h"

class QPainter;

namespace ui {

/// A chart as a picture of @p size logical pixels with its upper left corner at the origin: heading, bars, legend and
/// the lines of its caption. @p scale is how many device pixels a logical one has, for bars with sharp edges.
void paintChartPage(QPainter &painter, const exporting::Chart &chart, const ChartTheme &theme, const QSizeF &size,
                    double scale);

} // namespace ui
