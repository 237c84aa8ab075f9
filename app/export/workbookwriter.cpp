// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/workbookwriter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include "export/chart.h"
#include "export/provenance.h"
#include "export/pseudonyms.h"
#include "export/summarywriter.h"
#include "export/workbook.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace exporting {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exporting::Workbook)
};

using Style = Workbook::Style;
using Column = Workbook::Column;

constexpr traffic::Row ProgressStep = 1 << 14;

double orNothing(bool isMissing, double value)
{
    return isMissing ? std::numeric_limits<double>::quiet_NaN() : value;
}

void putSums(Workbook &book, lxw_worksheet *sheet, std::uint32_t row, const traffic::Sums &sums)
{
    book.number(sheet, row, 1, sums.received, Style::Amount);
    book.number(sheet, row, 2, sums.sent, Style::Amount);
    book.number(sheet, row, 3, sums.total(), Style::Amount);
    book.number(sheet, row, 4, double(sums.flows), Style::Count);
    book.number(sheet, row, 5, double(sums.activeSeconds), Style::Count);
    book.number(sheet, row, 6, double(sums.records), Style::Count);
}

lxw_worksheet *putSummary(Workbook &book, const traffic::Summary &summary, const SummaryOptions &options)
{
    const std::array<Column, 9> columns{{
        {columnOf(summary.grouping), 32},
        {u"recv"_s, 15},
        {u"sent"_s, 15},
        {u"total"_s, 15},
        {u"numFlows"_s, 12},
        {u"activeSeconds"_s, 14},
        {u"records"_s, 10},
        {u"daysSeen"_s, 10},
        {u"share"_s, 8},
    }};
    lxw_worksheet *sheet = book.addSheet(Text::tr("Summary", "sheet"), columns);
    std::uint32_t row = 0;
    for (const SummaryRow &group : summaryRows(summary, options)) {
        ++row;
        book.text(sheet, row, 0, group.name.value_or(QString()));
        putSums(book, sheet, row, group.sums);
        book.number(sheet, row, 7, group.daysSeen, Style::Count);
        book.number(sheet, row, 8, group.share, Style::Share);
    }
    if (row > 0)
        book.filterTo(sheet, row, columns.size());
    ++row;
    book.text(sheet, row, 0, Text::tr("Total"), Style::Heading);
    putSums(book, sheet, row, summary.totals);
    return sheet;
}

QString stateOf(const ChartBar &bar)
{
    switch (bar.state) {
    case BarState::Complete:
        break;
    case BarState::Partial:
        return Text::tr("not over yet");
    case BarState::NoData:
        return Text::tr("no data");
    }
    return {};
}

void putDays(Workbook &book, const QString &name, const Chart &chart)
{
    std::vector<Column> columns{{Text::tr("day"), 12}};
    for (const ChartSeries &series : chart.series)
        columns.push_back({series.name, 14});
    columns.push_back({Text::tr("state"), 14});
    lxw_worksheet *sheet = book.addSheet(name, columns);
    const Style style = chart.metric == traffic::Metric::Flows ? Style::Count : Style::Amount;
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        const auto row = std::uint32_t(i + 1);
        const ChartBar &bar = chart.bars[i];
        if (chart.step == ChartStep::Weekday)
            book.text(sheet, row, 0, QLocale().dayName(dateOf(bar.first).dayOfWeek()));
        else
            book.day(sheet, row, 0, bar.first);
        for (qsizetype place = 0; place < chart.series.size(); ++place) {
            const double value = chart.series[place].values.value(i);
            book.number(sheet, row, std::uint16_t(place + 1), orNothing(bar.state == BarState::NoData, value), style);
        }
        book.text(sheet, row, std::uint16_t(chart.series.size() + 1), stateOf(bar));
    }
}

/// A chart of the spreadsheet's own, of what putDays() wrote, beside the summary.
void insertChart(Workbook &book, lxw_worksheet *sheet, const QString &daysName, const Chart &chart)
{
    if (!sheet || chart.isEmpty() || chart.bars.isEmpty())
        return;
    lxw_chart *drawn = workbook_add_chart(book.handle(), LXW_CHART_COLUMN_STACKED);
    const QByteArray days = daysName.toUtf8();
    const auto lastRow = lxw_row_t(chart.bars.size());
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        const auto column = lxw_col_t(i + 1);
        lxw_chart_series *series = chart_add_series(drawn, nullptr, nullptr);
        chart_series_set_name_range(series, days.constData(), 0, column);
        chart_series_set_categories(series, days.constData(), 1, 0, lastRow, 0);
        chart_series_set_values(series, days.constData(), 1, column, lastRow, column);
    }
    // What begins with = would be taken for the place of a title.
    QString title = workbookText(chart.title).left(255);
    if (title.startsWith(u'='))
        title.prepend(u' ');
    chart_title_set_name(drawn, title.toUtf8().constData());
    chart_axis_set_num_format(drawn->x_axis, "yyyy-mm-dd");
    const bool isFlows = chart.metric == traffic::Metric::Flows;
    const bool isDecimal = chart.unitBase == traffic::UnitBase::Decimal;
    chart_axis_set_num_format(drawn->y_axis,
                              isFlows         ? "#,##0"
                                  : isDecimal ? R"([>=1000000]#,##0.0,," GB";[>=1000]0.0," MB";0" kB")"
                                              : R"(#,##0" kB")");
    chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options place{};
    place.x_scale = 2;
    place.y_scale = 2;
    worksheet_insert_chart_opt(sheet, 1, 10, drawn, &place);
}

/// The texts of a dictionary, each made when it is first needed.
class CellTexts
{
public:
    CellTexts(const traffic::Dictionary &names, const Pseudonyms *pseudonyms)
        : m_names(names)
        , m_pseudonyms(pseudonyms)
        , m_texts(names.size())
    {
    }
    [[nodiscard]] const QString &operator[](traffic::Id id)
    {
        QString &text = m_texts[id];
        if (text.isNull() && id != traffic::Dictionary::Missing) {
            text = QString::fromUtf8(m_names[id].data(), qsizetype(m_names[id].size()));
            if (m_pseudonyms)
                text = m_pseudonyms->replaced(text);
        }
        return text;
    }

private:
    const traffic::Dictionary &m_names;
    const Pseudonyms *m_pseudonyms;
    std::vector<QString> m_texts;
};

QString recordsName(int number)
{
    return number == 1 ? Text::tr("Records", "sheet") : Text::tr("Records %1", "sheet").arg(number);
}

/// How many sheets it took; 0 if @p goOn stopped it.
int putRecords(Workbook &book, const traffic::Store &store, std::span<const traffic::Row> rows,
               const WorkbookOptions &options, const std::function<bool(traffic::Row)> &goOn)
{
    using traffic::Store;
    const std::array<Column, 9> columns{{
        {u"ts"_s, 20},
        {u"application"_s, 28},
        {u"destination"_s, 36},
        {u"protocol"_s, 10},
        {u"port"_s, 8},
        {u"recv"_s, 15},
        {u"sent"_s, 15},
        {u"numFlows"_s, 12},
        {u"activeSeconds"_s, 14},
    }};
    CellTexts applications(store.applicationNames(), options.pseudonyms);
    CellTexts destinations(store.destinationNames(), options.pseudonyms);
    CellTexts protocols(store.protocolNames(), options.pseudonyms);

    const std::size_t most = std::max<std::size_t>(options.rowsOfSheet, 2) - 1;
    int sheets = 0;
    traffic::Row count = 0;
    do {
        const auto part = rows.subspan(count, std::min(most, rows.size() - count));
        lxw_worksheet *sheet = book.addSheet(recordsName(++sheets), columns);
        std::uint32_t row = 0;
        for (const traffic::Row record : part) {
            ++row;
            if (const auto time = store.timestamp(record); time != Store::MissingTimestamp)
                book.time(sheet, row, 0, time);
            book.text(sheet, row, 1, applications[store.applications()[record]]);
            book.text(sheet, row, 2, destinations[store.destinations()[record]]);
            book.text(sheet, row, 3, protocols[store.protocols()[record]]);
            const auto count32 = [](std::uint32_t value) { return orNothing(value == Store::MissingCount, value); };
            const std::int32_t port = store.ports()[record];
            book.number(sheet, row, 4, orNothing(port == Store::MissingPort, port), Style::Plain);
            book.number(sheet, row, 5, store.received()[record], Style::Amount);
            book.number(sheet, row, 6, store.sent()[record], Style::Amount);
            book.number(sheet, row, 7, count32(store.flows()[record]), Style::Count);
            book.number(sheet, row, 8, count32(store.activeSeconds()[record]), Style::Count);
            if (++count % ProgressStep == 0 && goOn && !goOn(count))
                return 0;
        }
        book.filterTo(sheet, row, columns.size());
    } while (count < rows.size());
    return sheets;
}

void putAbout(Workbook &book, const Provenance &provenance, int recordSheets, const WorkbookOptions &options)
{
    const std::array<Column, 2> columns{{{Text::tr("About these numbers"), 24}, {QString(), 100}}};
    lxw_worksheet *sheet = book.addSheet(Text::tr("About", "sheet"), columns);
    std::uint32_t row = 0;
    const auto put = [&](const QString &name, const QString &value) {
        book.text(sheet, ++row, 0, name, Style::Heading);
        book.text(sheet, row, 1, value);
    };
    for (const auto &[name, value] : facts(provenance, QLocale()))
        put(name, value);
    put(Text::tr("recv, sent, total"), Text::tr("kB, as the client received and sent them"));
    put(u"ts"_s, Text::tr("UTC; the start of the day that a record is the sum of"));
    if (recordSheets > 1)
        put(Text::tr("Sheets"),
            Text::tr("The records go on from “%1” to “%2”: a sheet holds %3 rows.")
                .arg(recordsName(1), recordsName(recordSheets), QLocale().toString(options.rowsOfSheet)));
}

tl::expected<void, QString> copy(const QString &path, QIODevice &device)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    while (!file.atEnd()) {
        constexpr qint64 step = 1 << 20;
        const QByteArray bytes = file.read(step);
        if (bytes.isEmpty())
            return tl::unexpected(file.errorString());
        if (device.write(bytes) != bytes.size())
            return tl::unexpected(QString()); // which knows why
    }
    return {};
}

} // namespace

tl::expected<void, QString> writeWorkbook(const traffic::Store &store, const traffic::Summary &summary,
                                          const Chart &chart, const Provenance &provenance,
                                          const WorkbookOptions &options, QIODevice &device,
                                          const std::function<bool(traffic::Row)> &goOn)
{
    const QString place = options.temporaryDirectory.isEmpty() ? QDir::tempPath() : options.temporaryDirectory;
    const QTemporaryDir directory(place + u"/flowtrail-XXXXXX"_s);
    if (!directory.isValid())
        return tl::unexpected(Text::tr("A temporary file cannot be written: %1.").arg(directory.errorString()));

    const QString path = directory.filePath(u"workbook.xlsx"_s);
    Workbook book(path, directory.path());
    const QString daysName = Text::tr("Days", "sheet");
    lxw_worksheet *first = putSummary(
        book, summary, {.metric = options.metric, .top = options.top, .text = {.pseudonyms = options.pseudonyms}});
    putDays(book, daysName, chart);
    insertChart(book, first, daysName, chart);
    const int recordSheets = putRecords(book, store, summary.rows, options, goOn);
    if (recordSheets == 0)
        return tl::unexpected(QString());
    putAbout(book, provenance, recordSheets, options);
    if (auto closed = book.close(); !closed)
        return closed;
    return copy(path, device);
}

} // namespace exporting
