// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <tl/expected.hpp>

#include <QIODevice>

#include "traffic/summary.h"

namespace exporting {

struct Chart;
struct Provenance;
class Pseudonyms;

struct WorkbookOptions
{
    traffic::Metric metric = traffic::Metric::Total; ///< that the summary is ordered by, and that shares are of
    std::optional<int> top{}; ///< of the summary: so many by name; nothing: all
    const Pseudonyms *pseudonyms = nullptr; ///< applied to names of records and groups; the rest is given with them
    traffic::Row rowsOfSheet = 1'048'576; ///< with its header: what a spreadsheet can hold
    QString temporaryDirectory{}; ///< empty: the system's
};

/// Writes a workbook (.xlsx) to @p device: "Summary" with the groups of @p summary and @p chart as a chart of the
/// spreadsheet's own, "Days" with its numbers, "Records" with those of @p store ("Records 2" ... where there are more
/// than a sheet holds), "About" with @p provenance. Cells have types: ts is a date and time in UTC, recv and sent are
/// kilobytes, names are texts and never formulas, and what is missing is empty. Numbers keep 16 significant digits.
/// It is made in a temporary file first. @p goOn is asked now and then with the records written; false stops. Errors
/// are one sentence, or empty where @p goOn stopped it or @p device failed, which knows why.
[[nodiscard]] tl::expected<void, QString> writeWorkbook(const traffic::Store &store, const traffic::Summary &summary,
                                                        const Chart &chart, const Provenance &provenance,
                                                        const WorkbookOptions &options, QIODevice &device,
                                                        const std::function<bool(traffic::Row)> &goOn = {});

} // namespace exporting
