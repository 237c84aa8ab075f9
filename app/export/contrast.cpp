// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/contrast.h"

#include <algorithm>
#include <cmath>

namespace exporting {

namespace {

constexpr double Least = 3.1; // of what is not text WCAG asks 3; roundings are within the rest

double luminance(const QColor &color)
{
    const auto linear
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor edgeOf(const QColor &fill, const QColor &ground)
{
    constexpr int Steps = 50;
    const int end = luminance(ground) > 0.18 ? 0 : 255; // from where black stands out more than white
    const auto mix = [end](int from, int step) { return from + (end - from) * step / Steps; };
    QColor edge = fill;
    for (int step = 1; step <= Steps && contrast(edge, ground) < Least; ++step)
        edge.setRgb(mix(fill.red(), step), mix(fill.green(), step), mix(fill.blue(), step));
    return edge;
}

} // namespace exporting
