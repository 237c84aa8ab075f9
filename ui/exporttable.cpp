// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporttable.h"

#include <algorithm>

#include <QLocale>

#include "export/recordwriter.h"
#include "export/summarywriter.h"
#include "export/workbookwriter.h"

namespace ui {

std::size_t ExportTable::count() const
{
    return rows == TableRows::Groups ? source.summary->groups.size() : source.summary->rows.size();
}

tl::expected<void, QString> ExportTable::write(QIODevice &device, std::size_t most, const ExportTask::GoOn &goOn) const
{
    const exporting::Pseudonyms *names = pseudonyms ? &*pseudonyms : nullptr;
    if (std::holds_alternative<WorkbookFormat>(writer)) {
        exporting::WorkbookOptions workbook;
        workbook.metric = report.chart.metric;
        workbook.pseudonyms = names;
        return exporting::writeWorkbook(source.store, *source.summary, report.chart, report.provenance, workbook,
                                        device, goOn);
    }
    exporting::RecordOptions records = options;
    records.pseudonyms = names;
    if (hasComments)
        records.comments = exporting::facts(report.provenance, QLocale());
    const auto format = std::get<exporting::RecordFormat>(writer);
    const auto visible = std::span(source.summary->rows);
    const bool written = rows == TableRows::Groups
        ? exporting::writeSummary(format, *source.summary,
                                  {.metric = report.chart.metric,
                                   .top = most < count() ? std::optional(int(most)) : std::nullopt,
                                   .text = records},
                                  device)
        : exporting::writeRecords(format, source.store, visible.first(std::min(most, visible.size())), records, device,
                                  goOn);
    return written ? tl::expected<void, QString>() : tl::unexpected(QString());
}

} // namespace ui
