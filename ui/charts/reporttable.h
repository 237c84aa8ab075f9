// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/reportblocks.h"

namespace ui {

/// The report's groups as a table: a colour, a name, a bar and numbers, and below each what it consists of.
[[nodiscard]] std::vector<Block> groupBlocks(const exporting::Report &report, const ReportDetail &detail, double width,
                                             const QLocale &locale);
/// The days that stand out as a table.
[[nodiscard]] std::vector<Block> standoutBlocks(const exporting::Report &report, double width, const QLocale &locale);

} // namespace ui
