// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/chart.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exporting {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exporting::Chart)
};

QString titleOf(traffic::Metric metric, traffic::Grouping grouping)
{
    // Whole sentences, since a translation cannot be put together from words. By metric, then by grouping.
    static constexpr std::array<std::array<const char *, 6>, 4> Titles{{
        {QT_TRANSLATE_NOOP("exporting::Chart", "Traffic by application, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Traffic by destination, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Traffic by domain, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Traffic by protocol, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Traffic by port, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Traffic by protocol and port, per day")},
        {QT_TRANSLATE_NOOP("exporting::Chart", "Received traffic by application, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Received traffic by destination, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Received traffic by domain, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Received traffic by protocol, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Received traffic by port, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Received traffic by protocol and port, per day")},
        {QT_TRANSLATE_NOOP("exporting::Chart", "Sent traffic by application, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Sent traffic by destination, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Sent traffic by domain, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Sent traffic by protocol, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Sent traffic by port, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Sent traffic by protocol and port, per day")},
        {QT_TRANSLATE_NOOP("exporting::Chart", "Flows by application, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Flows by destination, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Flows by domain, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Flows by protocol, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Flows by port, per day"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Flows by protocol and port, per day")},
    }};
    return Text::tr(Titles[std::size_t(metric)][std::size_t(grouping)]);
}

QString subtitleOf(const traffic::Summary &summary)
{
    const QString zone = describe(summary.calendar);
    return summary.days.isEmpty() ? zone : u"%1 · %2"_s.arg(describe(summary.days), zone);
}

QList<ChartBar> barsOf(const traffic::Summary &summary)
{
    QList<ChartBar> bars;
    bars.reserve(summary.days.count());
    for (int i = 0; i < summary.days.count(); ++i) {
        const traffic::Day day = summary.days.first + std::chrono::days{i};
        const BarState state = !summary.dayHasData[std::size_t(i)] ? BarState::NoData
            : day == summary.today                                 ? BarState::Partial
                                                                   : BarState::Complete;
        bars.append({day, state});
    }
    return bars;
}

void add(ChartSeries &series, const traffic::Group &group, traffic::Metric metric)
{
    for (qsizetype i = 0; !group.days.empty() && i < series.values.size(); ++i)
        series.values[i] += traffic::value(group.days[std::size_t(i)], metric);
    series.total += traffic::value(group.sums, metric);
}

} // namespace

Chart makeChart(const traffic::Summary &summary, const ChartRequest &request)
{
    Chart chart{
        .title = titleOf(request.metric, summary.grouping),
        .subtitle = subtitleOf(summary),
        .caption = request.caption,
        .isPartial = request.isPartial,
        .form = request.form,
        .metric = request.metric,
        .unitBase = request.unitBase,
        .grouping = summary.grouping,
        .zone = QString::fromUtf8(summary.calendar.zone.id()),
        .bars = barsOf(summary),
        .series = {},
    };

    // The summary ranks by total; what is large by another metric comes first here.
    std::vector<const traffic::Group *> groups;
    groups.reserve(summary.groups.size());
    for (const traffic::Group &group : summary.groups) {
        if (traffic::value(group.sums, request.metric) > 0)
            groups.push_back(&group);
    }
    std::ranges::stable_sort(groups, std::ranges::greater{}, [&request](const traffic::Group *group) {
        return traffic::value(group->sums, request.metric);
    });

    const std::size_t top = std::min({groups.size(), traffic::Summary::Leaders, std::size_t(std::max(request.top, 0))});
    QStringList names;
    for (std::size_t i = 0; i < top; ++i)
        names.append(displayName(*groups[i]));
    const QList<int> colors = Palette::assign(names);

    const QList<double> zeros(chart.bars.size(), 0.0);
    for (std::size_t i = 0; i < top; ++i) {
        const auto place = qsizetype(i);
        ChartSeries series{.name = names[place], .key = groups[i]->key, .color = colors[place], .values = zeros};
        add(series, *groups[i], request.metric);
        chart.series.append(series);
    }
    if (top < groups.size()) {
        const int rest = int(groups.size() - top);
        ChartSeries other{
            .name = Text::tr("Other (%1)").arg(QLocale().toString(rest)), .isOther = true, .values = zeros};
        for (std::size_t i = top; i < groups.size(); ++i)
            add(other, *groups[i], request.metric);
        for (qsizetype day = 0; day < other.values.size(); ++day)
            other.values[day] += traffic::value(summary.restByDay[std::size_t(day)], request.metric);
        chart.series.append(other);
    }
    return chart;
}

QDate dateOf(traffic::Day day)
{
    static constexpr qint64 EpochJulianDay = 2440588; // 1970-01-01
    return QDate::fromJulianDay(EpochJulianDay + day.time_since_epoch().count());
}

QString describe(const traffic::DayRange &days)
{
    const QDate first = dateOf(days.first);
    const QDate last = dateOf(days.last);
    const QLocale locale;
    const QString format
        = first.year() == last.year() ? Text::tr("d MMM", "date format") : Text::tr("d MMM yyyy", "date format");
    if (first == last)
        return locale.toString(first, format);
    return u"%1 – %2"_s.arg(locale.toString(first, format), locale.toString(last, format));
}

QString describe(const traffic::Calendar &calendar)
{
    using Basis = traffic::Calendar::Basis;
    const QString zone = QString::fromUtf8(calendar.zone.id());
    switch (calendar.basis) {
    case Basis::UtcMidnights:
        return Text::tr("%1 (the records start at UTC midnight)").arg(zone);
    case Basis::NetworkMidnights:
        return zone;
    case Basis::Unclear:
        return Text::tr("%1 (the network's zone; the records do not tell theirs)").arg(zone);
    case Basis::UnknownNetworkZone:
        return Text::tr("%1 (the network's zone is not known)").arg(zone);
    case Basis::Chosen:
        return Text::tr("%1 (chosen by you)").arg(zone);
    }
    return zone;
}

} // namespace exporting
