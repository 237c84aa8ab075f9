// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLocale>

#include "export/report.h"
#include "ui/charts/pageflow.h"

namespace ui {

/// How much of a report is shown where room is short.
struct ReportDetail
{
    int groups = 0; ///< of the report's, Other included
    bool hasParts = true; ///< the groups' destinations
    int noteLines = 0;
};

/// What is on a report's pages, @p width logical pixels wide, from top to bottom. @p report outlives it.
[[nodiscard]] std::vector<Block> reportBlocks(const exporting::Report &report, const ReportDetail &detail, double width,
                                              const QLocale &locale);
/// How many lines the whole notes take.
[[nodiscard]] int noteLineCount(const exporting::Report &report, double width);

} // namespace ui
