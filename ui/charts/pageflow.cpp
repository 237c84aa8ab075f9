// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pageflow.h"

namespace ui {

namespace {

/// How high the blocks from @p first on are that must stay together, with the gaps between them.
double heightTogether(const std::vector<Block> &blocks, std::size_t first)
{
    double height = blocks[first].height;
    for (std::size_t i = first; blocks[i].keepsWithNext && i + 1 < blocks.size(); ++i)
        height += blocks[i + 1].gap + blocks[i + 1].height;
    return height;
}

} // namespace

std::vector<PageOfBlocks> flow(const std::vector<Block> &blocks, double height)
{
    std::vector<PageOfBlocks> pages(1);
    double bottom = 0; // of what is on the last page
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const bool isChained = i > 0 && blocks[i - 1].keepsWithNext && !pages.back().empty();
        const double needed = isChained ? block.height : heightTogether(blocks, i);
        if (!pages.back().empty() && bottom + block.gap + needed > height) {
            pages.emplace_back();
            bottom = 0;
        }
        if (pages.back().empty() && block.header) {
            pages.back().push_back({block.header.get(), 0});
            bottom = block.header->height;
        } else if (!pages.back().empty()) {
            bottom += block.gap;
        }
        pages.back().push_back({&block, bottom});
        bottom += block.height;
    }
    return pages;
}

} // namespace ui
