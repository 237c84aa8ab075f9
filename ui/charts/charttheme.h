// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>

#include "export/chartrenderer.h"

class QPalette;

namespace ui {

/// The colours of a chart, light or dark.
struct ChartTheme
{
    QColor card; ///< what the chart is drawn on
    QColor text;
    QColor secondaryText;
    QColor hairline; ///< grid lines
    QColor axis; ///< the base line
    QColor hatch; ///< days without data
    QColor band; ///< behind the day under the mouse
    QColor raised; ///< a tooltip's card
    QColor accent; ///< the mark of the keyboard
    QColor notice; ///< background of "Partial: ..."
    QColor noticeText;
    std::array<QColor, exporting::Palette::Colors> series; ///< told apart by colour-blind eyes too
    QColor other;

    [[nodiscard]] static const ChartTheme &of(exporting::Theme theme);
    /// Light or dark as the windows of @p palette are.
    [[nodiscard]] static const ChartTheme &matching(const QPalette &palette);

    [[nodiscard]] QColor color(const exporting::ChartSeries &series) const;
    /// @p color stepped back behind a highlighted one. Opaque, so that nothing shines through.
    [[nodiscard]] QColor faded(const QColor &color) const;
};

} // namespace ui
