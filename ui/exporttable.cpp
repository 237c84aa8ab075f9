// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporttable.h"

#include <QLocale>

#include "export/recordwriter.h"
#include "export/workbookwriter.h"

namespace ui {

tl::expected<void, QString> ExportTable::write(std::span<const traffic::Row> rows, QIODevice &device,
                                               const ExportTask::GoOn &goOn) const
{
    const exporting::Pseudonyms *names = pseudonyms ? &*pseudonyms : nullptr;
    if (std::holds_alternative<WorkbookFormat>(writer)) {
        exporting::WorkbookOptions workbook;
        workbook.metric = report.chart.metric;
        workbook.pseudonyms = names;
        return exporting::writeWorkbook(*source.store, *source.summary, report.chart, report.provenance, workbook,
                                        device, goOn);
    }
    exporting::RecordOptions records = options;
    records.pseudonyms = names;
    if (hasComments)
        records.comments = exporting::facts(report.provenance, QLocale());
    if (!exporting::writeRecords(std::get<exporting::RecordFormat>(writer), *source.store, rows, records, device, goOn))
        return tl::unexpected(QString());
    return {};
}

} // namespace ui
