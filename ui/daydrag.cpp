// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/daydrag.h"

namespace ui {

using std::chrono::days;
using traffic::Day;
using traffic::DayRange;

DayGrip DayDrag::gripAt(double x, const DayScale &scale, const DayRange &all, const std::optional<DayRange> &shown,
                        bool hasWindow)
{
    static constexpr double Reach = 6; // of a handle to either side

    if (all.isEmpty())
        return DayGrip::Nothing;
    if (!shown)
        return DayGrip::Days;
    const double first = scale.x(int((shown->first - all.first).count()));
    const double last = scale.x(int((shown->last - all.first).count()) + 1);
    const double inwards = std::min(Reach, (last - first) / 3); // something is left between them
    if (x >= first - Reach && x <= first + inwards)
        return DayGrip::First;
    if (x >= last - inwards && x <= last + Reach)
        return DayGrip::Last;
    return hasWindow && x > first && x < last ? DayGrip::Window : DayGrip::Days;
}

DayRange DayDrag::windowAt(double x, const DayScale &scale, const DayRange &all) const
{
    if (grip == DayGrip::Window)
        return movedWithin(all, *before, int(std::lround((x - from) / scale.dayWidth())));

    if (grip == DayGrip::Days) {
        const auto [first, last] = std::minmax({scale.dayAt(from), scale.dayAt(x)});
        return {all.first + days{first}, all.first + days{last}};
    }

    // Between a fixed and a moved boundary, which may pass each other; at least a day stays.
    const bool isFirst = grip == DayGrip::First;
    const Day begin = before->first;
    const Day end = before->last + days{1};
    const Day fixed = isFirst ? end : begin;
    const double grabbed = scale.x(int(((isFirst ? begin : end) - all.first).count()));
    const Day moved = all.first + days{scale.boundaryAt(x - from + grabbed)};
    if (moved == fixed)
        return isFirst ? DayRange{fixed - days{1}, fixed - days{1}} : DayRange{fixed, fixed};
    return {std::min(fixed, moved), std::max(fixed, moved) - days{1}};
}

DayRange movedWithin(const DayRange &bounds, const DayRange &range, int by)
{
    const days move = std::clamp(days{by}, bounds.first - range.first, bounds.last - range.last);
    return {range.first + move, range.last + move};
}

} // namespace ui
