// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportformat.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using exporting::ImageFormat;
using exporting::RecordFormat;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::ExportFormat)
};

constexpr std::array Images{
    ExportFormat{"png", QT_TRANSLATE_NOOP("ui::ExportFormat", "PNG image"), ImageFormat::Png},
    ExportFormat{"svg", QT_TRANSLATE_NOOP("ui::ExportFormat", "SVG drawing"), ImageFormat::Svg},
    ExportFormat{"pdf", QT_TRANSLATE_NOOP("ui::ExportFormat", "PDF document"), ImageFormat::Pdf},
};
constexpr std::array Tables{
    ExportFormat{"csv", QT_TRANSLATE_NOOP("ui::ExportFormat", "Comma-separated values"), RecordFormat::Csv},
    ExportFormat{"xlsx", QT_TRANSLATE_NOOP("ui::ExportFormat", "Excel workbook"), WorkbookFormat{}},
    ExportFormat{"tsv", QT_TRANSLATE_NOOP("ui::ExportFormat", "Tab-separated values"), RecordFormat::Tsv},
    ExportFormat{"json", QT_TRANSLATE_NOOP("ui::ExportFormat", "JSON"), RecordFormat::Json},
    ExportFormat{"ndjson", QT_TRANSLATE_NOOP("ui::ExportFormat", "JSON, one record a line"), RecordFormat::Ndjson},
    ExportFormat{"md", QT_TRANSLATE_NOOP("ui::ExportFormat", "Markdown table"), RecordFormat::Markdown},
};
constexpr std::array Reports{
    ExportFormat{"pdf", QT_TRANSLATE_NOOP("ui::ExportFormat", "PDF document"), ReportFormat::Pdf},
    ExportFormat{"html", QT_TRANSLATE_NOOP("ui::ExportFormat", "Web page"), ReportFormat::Html},
};

} // namespace

QString ExportFormat::text() const
{
    return Text::tr(name);
}

QString ExportFormat::fileFilter() const
{
    return u"%1 (*.%2)"_s.arg(text(), fileSuffix());
}

std::span<const ExportFormat> formatsOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Image:
        return Images;
    case ExportKind::Table:
        return Tables;
    case ExportKind::Report:
        break;
    }
    return Reports;
}

const ExportFormat *formatOfFile(ExportKind kind, const QString &path)
{
    const auto formats = formatsOf(kind);
    const auto found = std::ranges::find(formats, QFileInfo(path).suffix().toLower(), &ExportFormat::fileSuffix);
    return found == formats.end() ? nullptr : &*found;
}

} // namespace ui
