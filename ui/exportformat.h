// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <variant>

#include <QString>

#include "export/chartrenderer.h"
#include "export/recordwriter.h"

namespace ui {

enum class ExportKind { Image, Table, Report };
enum class ReportFormat { Pdf, Html };
struct WorkbookFormat
{
    bool operator==(const WorkbookFormat &) const = default;
};

/// One format that something can be saved in. A new one is a line in the table that formatsOf() reads.
struct ExportFormat
{
    using Writer = std::variant<exporting::ImageFormat, exporting::RecordFormat, WorkbookFormat, ReportFormat>;

    const char *suffix; ///< of the file, and its name in the settings
    const char *name; ///< for people, untranslated
    Writer writer;

    [[nodiscard]] QString fileSuffix() const { return QString::fromLatin1(suffix); }
    [[nodiscard]] QString text() const; ///< "PNG image"
    [[nodiscard]] QString fileFilter() const; ///< "PNG image (*.png)"
};

/// The first is the one to begin with.
[[nodiscard]] std::span<const ExportFormat> formatsOf(ExportKind kind);
/// The format that a file of that name has; null if it is none of @p kind.
[[nodiscard]] const ExportFormat *formatOfFile(ExportKind kind, const QString &path);

} // namespace ui
