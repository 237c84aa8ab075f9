// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "export/pseudonyms.h"
#include "export/recordoptions.h"
#include "export/report.h"
#include "ui/exportformat.h"
#include "ui/exporttask.h"

namespace explore {
class Explorer;
}

namespace ui {

/// What is on screen at one moment, to be saved, copied or printed. Nothing in it changes when more is fetched.
struct ExportSource
{
    traffic::Store store; // shares the records
    std::shared_ptr<const traffic::Summary> summary;
    exporting::Report report; ///< without notes; but for a report, its chart as it is shown and its provenance alone
    exporting::Identities identities;
    QString name; ///< for a file, without a suffix
};

/// Makes what a report says, which takes long of many records; any thread may call it.
using MakeSource = std::function<ExportSource()>;
/// @p chart is shown of what @p explorer has open. What is returned holds on to it as it is now.
[[nodiscard]] MakeSource exportSource(explore::Explorer &explorer, const exporting::Chart &chart, ExportKind kind);

/// Where a table's file says where it comes from. A workbook has a sheet for it.
enum class AboutPlace { FileBeside, Comments, Nowhere };

/// What the rows of a table's file are: the visible records, or the groups that the summary puts them together to. A
/// workbook has both.
enum class TableRows { Records, Groups };

/// What a dialog's options make of it.
struct ExportChoices
{
    exporting::ImageOptions image;
    QString title; ///< of the report; empty: the usual one
    QString notes;
    bool isPseudonymous = false;
    exporting::RecordOptions records; ///< how CSV is written
    TableRows rows = TableRows::Records;
    AboutPlace about = AboutPlace::FileBeside;
};

/// Those of all that is loaded, which takes long where that has many names; they are to be completed with the texts
/// that people typed.
[[nodiscard]] exporting::Pseudonyms pseudonymsOf(const ExportSource &source);
/// @p pseudonyms with those texts: the same for every file that is made of the same source.
[[nodiscard]] exporting::Pseudonyms completed(const exporting::Pseudonyms &pseudonyms, const ExportSource &source,
                                              const ExportChoices &choices);
/// With @p pseudonyms, if there are any.
[[nodiscard]] exporting::Report reportOf(const ExportSource &source, const ExportChoices &choices,
                                         const std::optional<exporting::Pseudonyms> &pseudonyms);
/// An image or report, drawn; what is left to do, encoding and writing, can be done on any thread. The error is one
/// sentence.
[[nodiscard]] tl::expected<ExportTask::Fill, QString> drawn(const exporting::Report &report,
                                                            const ExportFormat::Writer &writer,
                                                            const exporting::ImageOptions &options,
                                                            exporting::ChartRenderer &renderer);

/// Puts a chart on the clipboard, as pixels and as SVG.
[[nodiscard]] tl::expected<void, QString>
copyChart(const exporting::Chart &chart, const exporting::ImageOptions &options, exporting::ChartRenderer &renderer);

} // namespace ui
