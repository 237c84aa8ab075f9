// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcontents.h"

#include <QLocale>

#include "explore/explorer.h"
#include "explore/provenance.h"
#include "export/htmlreport.h"
#include "export/recordwriter.h"
#include "export/summarywriter.h"
#include "export/workbookwriter.h"

namespace cli {

namespace {

constexpr int DefaultTop = 10;

exporting::RecordFormat recordFormat(Output::Kind kind)
{
    switch (kind) {
    case Output::Kind::Tsv:
        return exporting::RecordFormat::Tsv;
    case Output::Kind::Json:
        return exporting::RecordFormat::Json;
    case Output::Kind::Ndjson:
        return exporting::RecordFormat::Ndjson;
    case Output::Kind::Markdown:
        return exporting::RecordFormat::Markdown;
    default:
        return exporting::RecordFormat::Csv;
    }
}

exporting::ImageFormat imageFormat(Output::Kind kind)
{
    switch (kind) {
    case Output::Kind::Svg:
        return exporting::ImageFormat::Svg;
    case Output::Kind::Pdf:
        return exporting::ImageFormat::Pdf;
    default:
        return exporting::ImageFormat::Png;
    }
}

tl::expected<void, QString> writeAll(const QByteArray &bytes, QIODevice &device)
{
    if (device.write(bytes) != bytes.size())
        return tl::unexpected(QString());
    return {};
}

} // namespace

ExportContents::ExportContents(const explore::Explorer &explorer, const ExportArguments &arguments,
                               exporting::ChartRenderer *renderer)
    : m_explorer(explorer)
    , m_arguments(arguments)
    , m_renderer(renderer)
    , m_original(explore::provenance(explorer))
    , m_provenance(m_original)
{
    if (!arguments.pseudonymize)
        return;
    m_pseudonyms.emplace(explore::identities(explorer), explorer.history().store,
                         QStringList{arguments.title, arguments.notes, m_original.filter, m_original.filterInWords});
    m_provenance = m_pseudonyms->replaced(m_original);
}

tl::expected<void, QString> ExportContents::write(Output::Kind kind, QIODevice &device, const GoOn &goOn) const
{
    const Output output{{}, kind};
    if (kind == Output::Kind::Xlsx)
        return exporting::writeWorkbook(m_explorer.history().store, *m_explorer.summary(), chart(), m_provenance,
                                        {.metric = m_arguments.metric,
                                         .top = m_arguments.top,
                                         .pseudonyms = m_pseudonyms ? &*m_pseudonyms : nullptr},
                                        device, goOn);
    if (output.isData())
        return writeText(kind, device, goOn) ? tl::expected<void, QString>() : tl::unexpected(QString());
    return (output.isReport() ? report(kind) : drawn(kind)).and_then([&device](const QByteArray &bytes) {
        return writeAll(bytes, device);
    });
}

QString ExportContents::replaced(const QString &text) const
{
    return m_pseudonyms ? m_pseudonyms->replaced(text) : text;
}

bool ExportContents::writeText(Output::Kind kind, QIODevice &device, const GoOn &goOn) const
{
    const traffic::Summary &summary = *m_explorer.summary();
    if (m_arguments.summary)
        return exporting::writeSummary(
            recordFormat(kind), summary,
            {.metric = m_arguments.metric, .top = m_arguments.top, .text = recordOptions(kind)}, device);
    return exporting::writeRecords(recordFormat(kind), m_explorer.history().store, summary.rows, recordOptions(kind),
                                   device, goOn);
}

tl::expected<QByteArray, QString> ExportContents::drawn(Output::Kind kind) const
{
    exporting::Chart image = chart();
    image.caption = exporting::caption(m_provenance, QLocale());
    return m_renderer->render(image, imageFormat(kind), m_arguments.image);
}

tl::expected<QByteArray, QString> ExportContents::report(Output::Kind kind) const
{
    const exporting::ReportRequest request{
        .chart = chartRequest(),
        .title = m_arguments.title,
        .notes = m_arguments.notes,
        .groups = m_arguments.top.value_or(DefaultTop),
    };
    exporting::Report report = exporting::makeReport(*m_explorer.summary(), m_explorer.history(), m_original, request);
    if (m_pseudonyms)
        report = exporting::replaced(report, *m_pseudonyms);
    if (kind == Output::Kind::PdfReport)
        return m_renderer->render(report);
    return exporting::htmlReport(report, *m_renderer, m_arguments.image, QLocale());
}

exporting::RecordOptions ExportContents::recordOptions(Output::Kind kind) const
{
    exporting::RecordOptions options{
        .byteOrderMark = m_arguments.byteOrderMark,
        .pseudonyms = m_pseudonyms ? &*m_pseudonyms : nullptr,
    };
    if (m_arguments.provenance == ProvenancePlace::Comment && Output{{}, kind}.canHaveComments())
        options.comments = exporting::facts(m_provenance, QLocale());
    return options;
}

exporting::ChartRequest ExportContents::chartRequest() const
{
    return {
        .metric = m_arguments.metric,
        .top = m_arguments.top.value_or(DefaultTop),
        .isPartial = !m_original.missing.isEmpty(),
    };
}

exporting::Chart ExportContents::chart() const
{
    exporting::Chart chart = exporting::makeChart(*m_explorer.summary(), chartRequest());
    if (!m_arguments.title.isEmpty())
        chart.title = m_arguments.title;
    return m_pseudonyms ? m_pseudonyms->replaced(chart) : chart;
}

} // namespace cli
