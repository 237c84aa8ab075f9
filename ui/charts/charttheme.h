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
    bool isHighContrast = false; ///< patterns tell all series apart, not only those beyond the colours

    [[nodiscard]] static const ChartTheme &of(exporting::Theme theme);
    /// Light or dark as the windows of @p palette are, in high contrast where all of them is black and white.
    [[nodiscard]] static const ChartTheme &matching(const QPalette &palette);

    [[nodiscard]] QColor color(const exporting::ChartSeries &series) const;
    /// Which pattern a series has beside its colour, 0 for none; see paintPattern().
    [[nodiscard]] int pattern(const exporting::ChartSeries &series) const;
    /// @p color stepped back behind a highlighted one. Opaque, so that nothing shines through.
    [[nodiscard]] QColor faded(const QColor &color) const;
};

/// Whether all of @p palette is @p background and @p foreground: desktops tell of high contrast by nothing else.
[[nodiscard]] bool hasHighContrast(const QPalette &palette, const QColor &background, const QColor &foreground);

} // namespace ui
