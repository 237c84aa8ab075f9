// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportsource.h"

#include <algorithm>
#include <functional>

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

#include "explore/explorer.h"
#include "explore/provenance.h"
#include "export/htmlreport.h"
#include "traffic/timestamp.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString fileName(const explore::Explorer &explorer)
{
    static constexpr int LongestClient = 60;
    QString name = explore::clientName(explorer);
    for (QChar &character : name) {
        if (!character.isLetterOrNumber() && character != u'-' && character != u'_')
            character = u'-';
    }
    name.truncate(LongestClient);
    const traffic::DayRange &days = explorer.summary()->days;
    if (!days.isEmpty())
        name += u'_' + QString::fromStdString(traffic::formatDay(days.first));
    if (days.count() > 1)
        name += u'_' + QString::fromStdString(traffic::formatDay(days.last));
    return name;
}

tl::expected<void, QString> result(bool written)
{
    return written ? tl::expected<void, QString>() : tl::unexpected(QString());
}

ExportTask::Fill encodingOf(const QImage &image)
{
    return [image](QIODevice &device, const ExportTask::GoOn &) { return result(image.save(&device, "PNG")); };
}

ExportTask::Fill writingOf(const QByteArray &bytes)
{
    return [bytes](QIODevice &device, const ExportTask::GoOn &) { return result(device.write(bytes) == bytes.size()); };
}

exporting::ReportRequest requestFor(const explore::Explorer &explorer, const exporting::Chart &chart)
{
    const auto named = std::ranges::count_if(chart.series, std::logical_not{}, &exporting::ChartSeries::isOther);
    exporting::ReportRequest request;
    request.chart = {.metric = chart.metric,
                     .unitBase = chart.unitBase,
                     .top = int(named),
                     .isPartial = chart.isPartial,
                     .caption = chart.caption,
                     .form = chart.form};
    request.classified = explore::share(explore::totals(explorer.usage())).value_or(-1);
    return request;
}

} // namespace

MakeSource exportSource(explore::Explorer &explorer, const exporting::Chart &chart, ExportKind kind)
{
    ExportSource source{
        .store = explorer.model().store(),
        .summary = explorer.summary(),
        .report = {},
        .identities = explore::identities(explorer),
        .name = fileName(explorer),
    };
    source.report.provenance = explore::provenance(explorer);
    source.report.chart = chart;
    if (kind != ExportKind::Report)
        return [source] { return source; };
    return [source, snapshot = traffic::Snapshot(explorer.history()), request = requestFor(explorer, chart)] {
        ExportSource complete = source;
        complete.report = exporting::makeReport(*source.summary, snapshot.history(), source.report.provenance, request);
        complete.report.chart = source.report.chart;
        return complete;
    };
}

exporting::Pseudonyms pseudonymsOf(const ExportSource &source)
{
    return {source.identities, source.store};
}

exporting::Pseudonyms completed(const exporting::Pseudonyms &pseudonyms, const ExportSource &source,
                                const ExportChoices &choices)
{
    return pseudonyms.with({choices.title, choices.notes, source.report.provenance.filter});
}

exporting::Report reportOf(const ExportSource &source, const ExportChoices &choices,
                           const std::optional<exporting::Pseudonyms> &pseudonyms)
{
    exporting::Report report = source.report;
    if (!choices.title.trimmed().isEmpty())
        report.title = choices.title.trimmed();
    report.notes = choices.notes.trimmed();
    return pseudonyms ? exporting::replaced(report, *pseudonyms) : report;
}

tl::expected<ExportTask::Fill, QString> drawn(const exporting::Report &report, const ExportFormat::Writer &writer,
                                              const exporting::ImageOptions &options,
                                              exporting::ChartRenderer &renderer)
{
    if (writer == ExportFormat::Writer(exporting::ImageFormat::Png))
        return renderer.picture(report.chart, options).map(encodingOf);
    if (const auto *format = std::get_if<exporting::ImageFormat>(&writer))
        return renderer.render(report.chart, *format, options).map(writingOf);
    if (writer == ExportFormat::Writer(ReportFormat::Pdf))
        return renderer.render(report).map(writingOf);
    return exporting::htmlReport(report, renderer, {}, QLocale()).map(writingOf);
}

tl::expected<void, QString> copyChart(const exporting::Chart &chart, const exporting::ImageOptions &options,
                                      exporting::ChartRenderer &renderer)
{
    const auto pixels = renderer.picture(chart, options);
    if (!pixels)
        return tl::unexpected(pixels.error());
    const auto svg = renderer.render(chart, exporting::ImageFormat::Svg, options);
    if (!svg)
        return tl::unexpected(svg.error());
    auto *data = new QMimeData; // the clipboard's from here on
    data->setImageData(*pixels);
    data->setData(u"image/svg+xml"_s, *svg);
    QGuiApplication::clipboard()->setMimeData(data);
    return {};
}

} // namespace ui
