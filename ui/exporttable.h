// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exportsource.h"
#include "ui/exporttask.h"

namespace ui {

/// A table's file as it was asked for. Refers to nothing that others change, so that it can be written on any thread.
struct ExportTable
{
    ExportSource source;
    ExportFormat::Writer writer; ///< a RecordFormat or a WorkbookFormat
    exporting::RecordOptions options; ///< without pseudonyms and comments, which come from below
    std::optional<exporting::Pseudonyms> pseudonyms;
    exporting::Report report; ///< of the source, with other names if they are asked for
    bool hasComments = false; ///< where it comes from, as comment lines
    TableRows rows = TableRows::Records; ///< a workbook has both

    /// Of @c rows.
    [[nodiscard]] std::size_t count() const;
    /// The first @p most rows; a workbook always has all. An empty error: @p goOn stopped it or the device failed.
    [[nodiscard]] tl::expected<void, QString> write(QIODevice &device, std::size_t most,
                                                    const ExportTask::GoOn &goOn = {}) const;
};

} // namespace ui
