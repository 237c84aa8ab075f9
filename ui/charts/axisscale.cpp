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
        scale.lines.append(
            {i * step * unit.kilobytes, isFlows ? number : traffic::withUnit(number, unit.symbol, locale)});
    }
    return scale;
}

AxisScale AxisScale::mirrored(double up, double down, traffic::Metric metric, traffic::UnitBase base, int intervals,
                              const QLocale &locale)
{
    // One step for both sides, from the larger one; the smaller one has as many lines as it reaches.
    const AxisScale larger = upTo(std::max(up, down), metric, base, intervals, locale);
    const auto reach = [&larger](double amount) {
        const auto line = std::ranges::find_if(larger.lines, [amount](const Line &l) { return l.value >= amount; });
        const double end = line == larger.lines.end() ? larger.top : line->value;
        return std::min(end, std::max(amount * MostAir, larger.lines.value(1).value / 3));
    };
    AxisScale scale;
    scale.top = reach(up);
    scale.bottom = -reach(down);
    for (const Line &line : std::as_const(larger.lines)) {
        if (line.value > 0 && -line.value >= scale.bottom)
            scale.lines.prepend({-line.value, line.label});
    }
    for (const Line &line : std::as_const(larger.lines)) {
        if (line.value <= scale.top)
            scale.lines.append(line);
    }
    return scale;
}

AxisScale AxisScale::percent(int intervals, const QLocale &locale)
{
    const int step = intervals >= 5 ? 20 : intervals >= 4 ? 25 : 50;
    AxisScale scale;
    scale.top = 100;
    for (int value = 0; value <= 100; value += step)
        scale.lines.append({double(value), u"%1 %"_s.arg(locale.toString(value))});
    return scale;
}

} // namespace ui
