// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "traffic/units.h"

class QLocale;

namespace ui {

/// The value axis: where its grid lines are and what stands beside them.
struct AxisScale
{
    struct Line
    {
        double value = 0; ///< kB, or flows
        QString label; ///< "10 GB"
    };
    QList<Line> lines; ///< from zero up
    double bottom = 0; ///< where it begins: below zero only in a mirrored scale
    double top = 1; ///< where the axis ends: at its last line or a little above the largest value

    /// Steps of 1, 2, 2.5 or 5 times a power of ten in the unit that suits @p largest, at most @p intervals of them
    /// where that is possible. Flows are whole.
    [[nodiscard]] static AxisScale upTo(double largest, traffic::Metric metric, traffic::UnitBase base, int intervals,
                                        const QLocale &locale);
    /// The same for amounts up to @p up above zero and @p down below it, where values are negative and labels are not.
    [[nodiscard]] static AxisScale mirrored(double up, double down, traffic::Metric metric, traffic::UnitBase base,
                                            int intervals, const QLocale &locale);
    /// From 0 to 100 %.
    [[nodiscard]] static AxisScale percent(int intervals, const QLocale &locale);
};

} // namespace ui
