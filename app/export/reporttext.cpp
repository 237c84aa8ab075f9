// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/reporttext.h"

#include <QCoreApplication>

#include "traffic/units.h"

using namespace Qt::StringLiterals;

namespace exporting {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exporting::Report)
};

/// With the year, other than in a chart: paper is found again after years.
QString daysText(const traffic::DayRange &days, const QLocale &locale)
{
    const QDate first = dateOf(days.first);
    const QDate last = dateOf(days.last);
    const QString withYear = Text::tr("d MMM yyyy", "date format");
    if (first == last)
        return locale.toString(first, withYear);
    return u"%1 – %2"_s.arg(
        locale.toString(first, first.year() == last.year() ? Text::tr("d MMM", "date format") : withYear),
        locale.toString(last, withYear));
}

QString shareColumn(traffic::Metric metric)
{
    switch (metric) {
    case traffic::Metric::Total:
        break;
    case traffic::Metric::Received:
        return Text::tr("Of received");
    case traffic::Metric::Sent:
        return Text::tr("Of sent");
    case traffic::Metric::Flows:
        return Text::tr("Of flows");
    }
    return Text::tr("Of total");
}

} // namespace

QList<Labelled> headlineOf(const Report &report, const QLocale &locale)
{
    const Provenance &provenance = report.provenance;
    QList<Labelled> headline{{Text::tr("Client"), provenance.client},
                             {Text::tr("Network"), provenance.network},
                             {Text::tr("Organization"), provenance.organization}};
    if (!provenance.days.isEmpty())
        headline.append({Text::tr("Days"), daysText(provenance.days, locale)});
    headline.append({Text::tr("Time zone"), provenance.zone});
    headline.removeIf([](const Labelled &entry) { return entry.second.isEmpty(); });
    return headline;
}

QList<Labelled> totalsOf(const Report &report, const QLocale &locale)
{
    const auto amount
        = [&](double kilobytes) { return traffic::formatKilobytes(kilobytes, report.chart.unitBase, locale); };
    const traffic::Sums &totals = report.totals;
    QList<Labelled> entries{{Text::tr("Received"), amount(totals.received)},
                            {Text::tr("Sent"), amount(totals.sent)},
                            {Text::tr("Total"), amount(totals.total())},
                            {Text::tr("Flows"), locale.toString(qint64(totals.flows))},
                            {Text::tr("Records"), locale.toString(qint64(totals.records))}};
    if (report.classified >= 0)
        entries.append({Text::tr("Classified"), traffic::formatShare(report.classified, 1, locale)});
    return entries;
}

QString partialText(const Report &report)
{
    if (!report.provenance.missing.isEmpty())
        return Text::tr("Partial: %1").arg(report.provenance.missing);
    return report.chart.isPartial ? Text::tr("Partial: not everything was fetched") : QString();
}

QString groupsTitle(traffic::Grouping grouping)
{
    switch (grouping) {
    case traffic::Grouping::Application:
        break;
    case traffic::Grouping::Destination:
        return Text::tr("Largest destinations");
    case traffic::Grouping::Domain:
        return Text::tr("Largest domains");
    case traffic::Grouping::Protocol:
        return Text::tr("Largest protocols");
    case traffic::Grouping::Port:
        return Text::tr("Largest ports");
    case traffic::Grouping::ProtocolPort:
        return Text::tr("Largest protocols and ports");
    }
    return Text::tr("Largest applications");
}

QString groupColumn(traffic::Grouping grouping)
{
    switch (grouping) {
    case traffic::Grouping::Application:
        break;
    case traffic::Grouping::Destination:
        return Text::tr("Destination");
    case traffic::Grouping::Domain:
        return Text::tr("Domain");
    case traffic::Grouping::Protocol:
        return Text::tr("Protocol");
    case traffic::Grouping::Port:
        return Text::tr("Port");
    case traffic::Grouping::ProtocolPort:
        return Text::tr("Protocol and port");
    }
    return Text::tr("Application");
}

QStringList numberColumns(traffic::Metric metric)
{
    return {Text::tr("Received"), Text::tr("Sent"), Text::tr("Total"), Text::tr("Flows"), shareColumn(metric)};
}

QStringList numbersOf(const traffic::Sums &sums, const Report &report, const QLocale &locale)
{
    const traffic::Metric metric = report.chart.metric;
    const traffic::UnitBase base = report.chart.unitBase;
    return {traffic::formatKilobytes(sums.received, base, locale), traffic::formatKilobytes(sums.sent, base, locale),
            traffic::formatKilobytes(sums.total(), base, locale), locale.toString(qint64(sums.flows)),
            traffic::formatShare(traffic::value(sums, metric), traffic::value(report.totals, metric), locale)};
}

QString moreText(int count, const QLocale &locale)
{
    return Text::tr("%1 more").arg(locale.toString(count));
}

QString amountText(double amount, const Report &report, const QLocale &locale)
{
    const QString number = traffic::formatMetric(amount, report.chart.metric, report.chart.unitBase, locale);
    return report.chart.metric == traffic::Metric::Flows ? Text::tr("%1 flows").arg(number) : number;
}

QString standoutsText(const Report &report, const QLocale &locale)
{
    if (!(report.medianDay > 0))
        return Text::tr("There are too few days with data to say what is usual.");
    const QString median = amountText(report.medianDay, report, locale);
    if (report.standouts.isEmpty())
        return Text::tr("No day reached twice the median of %1 a day.").arg(median);
    return Text::tr("Days with at least twice the median of %1 a day, five at most. Days without data and today do "
                    "not count towards the median.")
        .arg(median);
}

QStringList standoutColumns()
{
    return {Text::tr("Day"), Text::tr("Amount"), Text::tr("Times the median"), Text::tr("Largest of the day")};
}

QStringList standoutCells(const ReportDay &day, const Report &report, const QLocale &locale)
{
    const QString date = locale.toString(dateOf(day.day), Text::tr("dddd d MMMM yyyy", "date format"));
    const QString largest = day.largest.isEmpty()
        ? QString()
        : Text::tr("%1, %2", "a name and an amount").arg(day.largest, amountText(day.largestAmount, report, locale));
    return {date, amountText(day.amount, report, locale), locale.toString(day.timesMedian, 'f', 1), largest};
}

QString factsTitle()
{
    return Text::tr("Where this comes from");
}

QString notesTitle()
{
    return Text::tr("Notes");
}

QString standoutsTitle()
{
    return Text::tr("Days that stand out");
}

QString filterText(const Report &report)
{
    const Provenance &provenance = report.provenance;
    const QString filter = provenance.filterInWords.isEmpty() ? provenance.filter : provenance.filterInWords;
    return filter.isEmpty() ? QString() : Text::tr("Filter: %1").arg(filter);
}

} // namespace exporting
