// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QIODevice>

#include "export/recordoptions.h"
#include "traffic/summary.h"

namespace exporting {

/// One application (destination, domain ...) of a summary, or what is left of them.
struct SummaryRow
{
    std::optional<QString> name{}; ///< as the API gave it; nothing where it gave none; "Other (38)" for the rest
    bool isOther = false;
    traffic::Sums sums{};
    int daysSeen = 0;
    double share = 0; ///< of the metric's total, 0 to 1
};

struct SummaryOptions
{
    traffic::Metric metric = traffic::Metric::Total; ///< that it is ordered by, and that shares are of
    std::optional<int> top{}; ///< so many by name, up to traffic::Summary::Leaders; nothing: all
    RecordOptions text{};
};

/// "application", "destination", "domain", "protocol", "port" or "protocolPort".
[[nodiscard]] QString columnOf(traffic::Grouping grouping);

/// The groups of @p summary, the largest first.
[[nodiscard]] std::vector<SummaryRow> summaryRows(const traffic::Summary &summary, const SummaryOptions &options);

/// Writes summaryRows() with the columns columnOf(),recv,sent,total,numFlows,activeSeconds,records,daysSeen,share by
/// the rules of writeRecords(): kilobytes, "." as decimal point, names that run nothing. In JSON a port is a number.
/// False when @p device fails.
[[nodiscard]] bool writeSummary(RecordFormat format, const traffic::Summary &summary, const SummaryOptions &options,
                                QIODevice &device);

} // namespace exporting
