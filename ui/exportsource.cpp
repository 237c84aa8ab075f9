// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportsource.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <QLocale>

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
    const traffic::DayRange &days = explorer.summary()->days;
    if (!days.isEmpty())
        name = name.left(LongestClient) + u'_' + QString::fromStdString(traffic::formatDay(days.first)) + u'_'
            + QString::fromStdString(traffic::formatDay(days.last));
    return name;
}

/// What stands for each of a dictionary's names, formed once however many records have it.
class Names
{
public:
    Names(const traffic::Dictionary &dictionary, const exporting::Pseudonyms &pseudonyms)
        : m_dictionary(dictionary)
        , m_pseudonyms(pseudonyms)
        , m_names(dictionary.size())
    {
    }

    std::optional<std::string_view> operator()(traffic::Id id)
    {
        if (id == traffic::Dictionary::Missing)
            return {};
        std::optional<std::string> &name = m_names[id];
        if (!name)
            name = m_pseudonyms.replaced(m_dictionary[id]);
        return *name;
    }

private:
    const traffic::Dictionary &m_dictionary;
    const exporting::Pseudonyms &m_pseudonyms;
    std::vector<std::optional<std::string>> m_names;
};

} // namespace

ExportSource exportSource(explore::Explorer &explorer, const exporting::Chart &chart)
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
    ExportSource source{
        .store = explorer.model().snapshot(),
        .summary = explorer.summary(),
        .report
        = exporting::makeReport(*explorer.summary(), explorer.history(), explore::provenance(explorer), request),
        .identities = explore::identities(explorer),
        .name = fileName(explorer),
    };
    source.report.chart = chart;
    return source;
}

exporting::Pseudonyms pseudonymsOf(const ExportSource &source, const ExportChoices &choices)
{
    return {source.identities, *source.store, {choices.title, choices.notes, source.report.provenance.filter}};
}

exporting::Report reportOf(const ExportSource &source, const ExportChoices &choices)
{
    exporting::Report report = source.report;
    if (!choices.title.trimmed().isEmpty())
        report.title = choices.title.trimmed();
    report.notes = choices.notes.trimmed();
    return choices.isPseudonymous ? exporting::replaced(report, pseudonymsOf(source, choices)) : report;
}

tl::expected<QByteArray, QString> rendered(const exporting::Report &report, const ExportFormat::Writer &writer,
                                           const exporting::ImageOptions &options, exporting::ChartRenderer &renderer)
{
    if (const auto *format = std::get_if<exporting::ImageFormat>(&writer))
        return renderer.render(report.chart, *format, options);
    if (writer == ExportFormat::Writer(ReportFormat::Pdf))
        return renderer.render(report);
    exporting::Chart chart = report.chart;
    chart.caption.clear(); // the page says it
    const auto svg = renderer.render(chart, exporting::ImageFormat::Svg, {});
    return svg.map([&report](const QByteArray &drawing) { return exporting::htmlReport(report, drawing, QLocale()); });
}

traffic::Store replaced(const traffic::Store &store, std::span<const traffic::Row> rows,
                        const exporting::Pseudonyms &pseudonyms)
{
    Names applications(store.applicationNames(), pseudonyms);
    Names destinations(store.destinationNames(), pseudonyms);
    Names protocols(store.protocolNames(), pseudonyms);
    traffic::Store result;
    for (const traffic::Row row : rows) {
        traffic::Record record = store.record(row);
        record.application = applications(store.applications()[row]);
        record.destination = destinations(store.destinations()[row]);
        record.protocol = protocols(store.protocols()[row]);
        result.append(record);
    }
    return result;
}

} // namespace ui
