// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QRectF>

#include "ui/dayscale.h"

class QPainter;
class QPalette;

namespace ui {

/// What a DayStrip shows, in numbers of days.
struct DayStripPicture
{
    DayScale scale;
    std::span<const double> values;
    const std::vector<bool> &hasData;
    std::optional<int> today{};
    /// Which are shown, as runs from the first to the last day of each.
    std::vector<std::pair<int, int>> shown{};
    bool hasHandles = false;
    bool hasFocus = false;
};

/// Draws @p picture into @p rect, on whole device pixels.
void paintDayStrip(QPainter &painter, const QRectF &rect, const DayStripPicture &picture, const QPalette &palette);

} // namespace ui
