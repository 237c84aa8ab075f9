// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisscale.h"

#include <algorithm>
#include <cmath>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double MostAir = 1.15; // a last grid line farther above the largest value is left out,
constexpr double LeastAir = 1.04; // and the axis ends here

/// The smallest round number not below @p least.
double roundStep(double least, bool whole)
{
    if (whole && least <= 1)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        const double step = factor * power;
        if (step >= least * (1 - 1e-9) && !(whole && std::fmod(step, 1) != 0))
            return step;
    }
    return 10 * power;
}

int decimalsOf(double step)
{
    int decimals = 0;
    for (double rest = step; decimals < 6 && std::abs(rest - std::round(rest)) > 1e-6 * rest; rest *= 10)
        ++decimals;
    return decimals;
}

} // namespace

AxisScale AxisScale::upTo(double largest, traffic::Metric metric, traffic::UnitBase base, int intervals,
                          const QLocale &locale)
{
    const bool isFlows = metric == traffic::Metric::Flows;
    const traffic::Unit unit = isFlows ? traffic::Unit{{}, 1} : traffic::unitFor(largest, base);
    const double amount = std::isfinite(largest) && largest > 0 ? largest / unit.kilobytes : 1;
    const double step = roundStep(amount / (std::max(intervals, 1) + 0.3), isFlows);
    int count = std::max(1, int(std::ceil(amount / step * (1 - 1e-9))));
    double top = count * step;
    if (top > amount * MostAir) {
        top = amount * LeastAir;
        count = int(top / step);
    }
    const int decimals = decimalsOf(step);

    AxisScale scale;
    scale.top = top * unit.kilobytes;
    for (int i = 0; i <= count; ++i) {
        const QString number = locale.toString(i * step, 'f', i == 0 ? 0 : decimals);
        scale.lines.append({i * step * unit.kilobytes, isFlows ? number : u"%1 %2"_s.arg(number, unit.symbol)});
    }
    return scale;
}

} // namespace ui
