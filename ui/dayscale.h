// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace ui {

/// Days side by side between two x coordinates.
struct DayScale
{
    double left = 0;
    double right = 0;
    int days = 0;

    [[nodiscard]] double dayWidth() const { return (right - left) / std::max(days, 1); }
    /// Where @p day begins; that of @c days is where the last one ends.
    [[nodiscard]] double x(int day) const { return left + day * dayWidth(); }
    /// The day at @p x, or the nearest.
    [[nodiscard]] int dayAt(double x) const
    {
        return std::clamp(int(std::floor((x - left) / dayWidth())), 0, std::max(days - 1, 0));
    }
    /// The beginning of a day, or the end of the last one, that is nearest to @p x.
    [[nodiscard]] int boundaryAt(double x) const
    {
        return std::clamp(int(std::lround((x - left) / dayWidth())), 0, days);
    }
};

} // namespace ui
