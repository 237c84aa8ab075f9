// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "traffic/calendar.h"
#include "ui/dayscale.h"

namespace ui {

/// What the mouse takes hold of in a DayStrip.
enum class DayGrip {
    Nothing,
    Days, ///< a drag makes a new window
    Window,
    First, ///< the handle at its first day
    Last,
};

/// A window being dragged by whole days.
struct DayDrag
{
    DayGrip grip = DayGrip::Nothing;
    double from = 0; ///< x where the button went down
    std::optional<traffic::DayRange> before; ///< the days that were shown then, within all days

    /// What is under @p x where @p shown days have handles, and can be moved if there is a window.
    [[nodiscard]] static DayGrip gripAt(double x, const DayScale &scale, const traffic::DayRange &all,
                                        const std::optional<traffic::DayRange> &shown, bool hasWindow);
    /// The window when the mouse is at @p x.
    [[nodiscard]] traffic::DayRange windowAt(double x, const DayScale &scale, const traffic::DayRange &all) const;
};

/// @p range moved by @p by days, as far as it stays within @p bounds, which it is in.
[[nodiscard]] traffic::DayRange movedWithin(const traffic::DayRange &bounds, const traffic::DayRange &range, int by);

} // namespace ui
