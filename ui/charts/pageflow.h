// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QPointF>

class QPainter;

namespace ui {

/// Something of fixed height on a page. All lengths are in logical pixels.
struct Block
{
    double height = 0;
    double gap = 0; ///< above it, unless it begins a page
    bool keepsWithNext = false; ///< a heading: it does not end a page
    std::function<void(QPainter &painter, const QPointF &topLeft)> paint;
    std::shared_ptr<const Block> header{}; ///< drawn above it where it begins a page: a table's head
};

/// A block where it is drawn.
struct PlacedBlock
{
    const Block *block = nullptr;
    double top = 0;
};
using PageOfBlocks = std::vector<PlacedBlock>;

/// @p blocks from top to bottom on pages of @p height. What is higher than a page has one to itself and leaves it.
/// @p blocks outlive what is returned.
[[nodiscard]] std::vector<PageOfBlocks> flow(const std::vector<Block> &blocks, double height);

} // namespace ui
