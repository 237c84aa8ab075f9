// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/report.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QLocale>

#include "export/pseudonyms.h"
#include "text/plainline.h"

namespace exporting {

namespace {

constexpr double StandsOut = 2; // times the median
constexpr std::size_t MostStandouts = 5;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exporting::Report)
};

/// What a group is broken down into, if anything.
std::optional<traffic::Grouping> partsOf(traffic::Grouping grouping)
{
    switch (grouping) {
    case traffic::Grouping::Application:
    case traffic::Grouping::Domain:
        return traffic::Grouping::Destination;
    case traffic::Grouping::Protocol:
    case traffic::Grouping::Port:
    case traffic::Grouping::ProtocolPort:
        return traffic::Grouping::Application;
    case traffic::Grouping::Destination:
        break;
    }
    return {};
}

/// @p groups without those that have nothing by @p metric, largest by it first.
std::vector<traffic::Group> ranked(std::vector<traffic::Group> groups, traffic::Metric metric)
{
    std::erase_if(groups, [metric](const traffic::Group &group) { return !(traffic::value(group.sums, metric) > 0); });
    std::ranges::stable_sort(groups, std::ranges::greater{},
                             [metric](const traffic::Group &group) { return traffic::value(group.sums, metric); });
    return groups;
}

int colorOf(qint64 key, const Chart &chart)
{
    const auto series = std::ranges::find_if(
        chart.series, [key](const ChartSeries &candidate) { return !candidate.isOther && candidate.key == key; });
    return series == chart.series.end() ? ReportGroup::NoColor : series->color;
}

void addParts(ReportGroup &group, const std::vector<traffic::Group> &parts, int most)
{
    for (const traffic::Group &part : parts) {
        if (group.destinations.size() < most)
            group.destinations.append({displayName(part), part.sums});
        else
            ++group.moreDestinations;
    }
}

void addGroups(Report &report, const traffic::Summary &summary, const traffic::History &history,
               const ReportRequest &request)
{
    const traffic::Metric metric = report.chart.metric;
    const std::vector<traffic::Group> groups = ranked(summary.groups, metric);
    const std::size_t named = std::min(groups.size(), std::size_t(std::max(request.groups, 0)));
    const std::optional<traffic::Grouping> parts = partsOf(summary.grouping);
    std::vector<std::int64_t> keys;
    for (std::size_t i = 0; i < named; ++i)
        keys.push_back(groups[i].key);
    const auto rows = parts ? traffic::rowsOfGroups(history, summary.storedRows, summary.grouping, keys)
                            : std::vector<std::vector<traffic::Row>>();

    for (std::size_t i = 0; i < named; ++i) {
        ReportGroup group{.name = displayName(groups[i]),
                          .color = colorOf(groups[i].key, report.chart),
                          .sums = groups[i].sums,
                          .daysSeen = groups[i].daysSeen,
                          .destinations = {}};
        if (parts)
            addParts(group, ranked(traffic::groupRows(history, rows[i], *parts, summary.days), metric),
                     request.destinations);
        report.groups.append(group);
    }
    if (named == groups.size())
        return;
    report.moreGroups = int(groups.size() - named);
    ReportGroup other{.name = Text::tr("Other (%1)").arg(QLocale().toString(report.moreGroups)),
                      .color = ReportGroup::NoColor,
                      .isOther = true,
                      .sums = {},
                      .destinations = {}};
    for (std::size_t i = named; i < groups.size(); ++i)
        other.sums += groups[i].sums;
    report.groups.append(other);
}

/// The largest group of @p day; it need not be among the largest of all days.
std::optional<traffic::Group> largestOf(traffic::Day day, const traffic::Summary &summary,
                                        const traffic::History &history, traffic::Metric metric)
{
    std::vector<traffic::Row> rows;
    std::ranges::copy_if(summary.storedRows, std::back_inserter(rows),
                         [&](traffic::Row row) { return history.days[row] == day.time_since_epoch().count(); });
    const auto groups = ranked(traffic::groupRows(history, rows, summary.grouping, {day, day}), metric);
    return groups.empty() ? std::nullopt : std::optional(groups.front());
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

void addStandouts(Report &report, const traffic::Summary &summary, const traffic::History &history)
{
    const traffic::Metric metric = report.chart.metric;
    std::vector<ReportDay> days;
    std::vector<double> complete;
    for (int i = 0; i < summary.days.count(); ++i) {
        if (!summary.dayHasData[std::size_t(i)])
            continue;
        const traffic::Day day = summary.days.first + std::chrono::days{i};
        const double amount = traffic::value(summary.dayTotals[std::size_t(i)], metric);
        days.push_back({.day = day, .amount = amount, .largest = {}});
        if (day != summary.today)
            complete.push_back(amount);
    }
    report.medianDay = median(complete);
    if (!(report.medianDay > 0))
        return; // everything is more than twice nothing

    std::erase_if(days, [&](const ReportDay &day) { return day.amount < StandsOut * report.medianDay; });
    std::ranges::stable_sort(days, std::ranges::greater{}, &ReportDay::amount);
    days.resize(std::min(days.size(), MostStandouts));
    for (ReportDay &day : days) {
        day.timesMedian = day.amount / report.medianDay;
        if (const auto largest = largestOf(day.day, summary, history, metric)) {
            day.largest = displayName(*largest);
            day.largestAmount = traffic::value(largest->sums, metric);
        }
        report.standouts.append(day);
    }
}

} // namespace

Report makeReport(const traffic::Summary &summary, const traffic::History &history, const Provenance &provenance,
                  const ReportRequest &request)
{
    Report report{
        .title = request.title.trimmed(),
        .notes = request.notes.trimmed(),
        .provenance = provenance,
        .totals = summary.totals,
        .classified = request.classified,
        .chart = makeChart(summary, request.chart),
        .groups = {},
        .standouts = {},
    };
    if (report.title.isEmpty())
        report.title = Text::tr("Traffic of %1").arg(text::plainLine(provenance.client));
    addGroups(report, summary, history, request);
    addStandouts(report, summary, history);
    return report;
}

Report replaced(const Report &report, const Pseudonyms &pseudonyms)
{
    Report result = report;
    result.title = pseudonyms.replaced(report.title);
    result.notes = pseudonyms.replaced(report.notes);
    result.provenance = pseudonyms.replaced(report.provenance);
    result.chart = pseudonyms.replaced(report.chart);
    for (ReportGroup &group : result.groups) {
        group.name = pseudonyms.replaced(group.name);
        for (ReportDestination &destination : group.destinations)
            destination.name = pseudonyms.replaced(destination.name);
    }
    for (ReportDay &day : result.standouts)
        day.largest = pseudonyms.replaced(day.largest);
    return result;
}

} // namespace exporting
