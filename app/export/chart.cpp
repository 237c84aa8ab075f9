// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/chart.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>

#include <QCoreApplication>
#include <QLocale>

#include "traffic/exclusions.h"

using namespace Qt::StringLiterals;

namespace exporting {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exporting::Chart)
};

/// What is shown by what. Whole phrases, since a translation cannot be put together from words.
QString subjectOf(traffic::Metric metric, traffic::Grouping grouping)
{
    // By metric, then by grouping.
    static constexpr std::array<std::array<const char *, 6>, 4> Subjects{{
        {QT_TRANSLATE_NOOP("exporting::Chart", "Traffic by application"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Traffic by destination"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Traffic by domain"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Traffic by protocol"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Traffic by port"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Traffic by protocol and port")},
        {QT_TRANSLATE_NOOP("exporting::Chart", "Received traffic by application"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Received traffic by destination"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Received traffic by domain"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Received traffic by protocol"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Received traffic by port"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Received traffic by protocol and port")},
        {QT_TRANSLATE_NOOP("exporting::Chart", "Sent traffic by application"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Sent traffic by destination"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Sent traffic by domain"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Sent traffic by protocol"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Sent traffic by port"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Sent traffic by protocol and port")},
        {QT_TRANSLATE_NOOP("exporting::Chart", "Flows by application"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Flows by destination"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Flows by domain"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Flows by protocol"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Flows by port"),
         QT_TRANSLATE_NOOP("exporting::Chart", "Flows by protocol and port")},
    }};
    return Text::tr(Subjects[std::size_t(metric)][std::size_t(grouping)]);
}

QString titleOf(const Chart &chart)
{
    const QString subject = subjectOf(chart.metric, chart.grouping);
    const bool isByWeek = chart.step == ChartStep::Week;
    switch (chart.form) {
    case ChartForm::Stacked:
        return (isByWeek ? Text::tr("%1, per week") : Text::tr("%1, per day")).arg(subject);
    case ChartForm::Shares:
        return (isByWeek ? Text::tr("%1, shares of each week") : Text::tr("%1, shares of each day")).arg(subject);
    case ChartForm::Mirrored:
        return (isByWeek ? Text::tr("%1, received and sent per week") : Text::tr("%1, received and sent per day"))
            .arg(subject);
    case ChartForm::Ranking:
        return Text::tr("%1, all days together").arg(subject);
    case ChartForm::Weekdays:
        return Text::tr("%1, mean of each weekday").arg(subject);
    }
    return subject;
}

QString subtitleOf(const traffic::Summary &summary)
{
    const QString zone = describe(summary.calendar);
    return summary.days.isEmpty() ? zone : u"%1 · %2"_s.arg(describe(summary.days), zone);
}

/// Which bar each of the summary's days belongs to, and the bars.
struct Bars
{
    ChartStep step = ChartStep::Day;
    QList<ChartBar> bars;
    std::vector<int> barOfDay; ///< None where a day is in no bar
    static constexpr int None = -1;
};

int mondayBased(traffic::Day day)
{
    return int(std::chrono::weekday(day).iso_encoding()) - 1;
}

/// Of a bar that has @p more beside what it already is.
BarState joined(BarState bar, BarState more)
{
    if (bar == BarState::Partial || more == BarState::Partial)
        return BarState::Partial;
    return bar == BarState::NoData ? more : bar;
}

Bars barsByDay(const QList<ChartBar> &days)
{
    Bars result{ChartStep::Day, days, std::vector<int>(std::size_t(days.size()))};
    std::iota(result.barOfDay.begin(), result.barOfDay.end(), 0);
    return result;
}

Bars barsByWeek(const QList<ChartBar> &days)
{
    Bars result{ChartStep::Week, {}, {}};
    for (const ChartBar &day : days) {
        if (result.bars.isEmpty() || mondayBased(day.first) == 0) {
            result.bars.append(day);
        } else {
            ChartBar &week = result.bars.last();
            ++week.days;
            week.state = joined(week.state, day.state);
        }
        result.barOfDay.push_back(int(result.bars.size()) - 1);
    }
    return result;
}

Bars barOfAll(const QList<ChartBar> &days)
{
    Bars result{ChartStep::Range, {}, std::vector<int>(std::size_t(days.size()), 0)};
    if (days.isEmpty())
        return result;
    ChartBar all{days.first().first, BarState::NoData, int(days.size())};
    for (const ChartBar &day : days)
        all.state = joined(all.state, day.state);
    result.bars = {all};
    return result;
}

/// Days without data do not count in a mean, and today counts only where there is no other such day.
Bars barsByWeekday(const QList<ChartBar> &days)
{
    static constexpr traffic::Day AnyMonday{std::chrono::year{1970} / 1 / 5};
    Bars result{ChartStep::Weekday, {}, {}};
    for (int i = 0; i < 7; ++i)
        result.bars.append({AnyMonday + std::chrono::days(i), BarState::NoData, 0});
    const auto count = [&](BarState state) {
        for (const ChartBar &day : days) {
            ChartBar &bar = result.bars[mondayBased(day.first)];
            if (day.state == state && (bar.state == BarState::NoData || bar.state == state)) {
                bar.state = state;
                ++bar.days;
            }
        }
    };
    count(BarState::Complete);
    count(BarState::Partial);
    for (const ChartBar &day : days) {
        const int bar = mondayBased(day.first);
        const bool counts = day.state != BarState::NoData && day.state == result.bars[bar].state;
        result.barOfDay.push_back(counts ? bar : Bars::None);
    }
    return result;
}

QList<ChartBar> daysOf(const traffic::Summary &summary)
{
    QList<ChartBar> days;
    days.reserve(summary.days.count());
    for (int i = 0; i < summary.days.count(); ++i) {
        const traffic::Day day = summary.days.first + std::chrono::days{i};
        const BarState state = !summary.dayHasData[std::size_t(i)] ? BarState::NoData
            : day == summary.today                                 ? BarState::Partial
                                                                   : BarState::Complete;
        days.append({day, state});
    }
    return days;
}

Bars barsOf(const traffic::Summary &summary, ChartForm form)
{
    const QList<ChartBar> days = daysOf(summary);
    switch (form) {
    case ChartForm::Ranking:
        return barOfAll(days);
    case ChartForm::Weekdays:
        return barsByWeekday(days);
    default:
        return days.size() > MaxDayBars ? barsByWeek(days) : barsByDay(days);
    }
}

/// Adds what @p days of the summary have to a series.
void add(ChartSeries &series, std::span<const traffic::Sums> days, const Bars &bars, const Chart &chart)
{
    const bool isMirrored = chart.form == ChartForm::Mirrored;
    const traffic::Metric metric = isMirrored ? traffic::Metric::Received : chart.metric;
    for (std::size_t day = 0; day < std::min(days.size(), bars.barOfDay.size()); ++day) {
        const int bar = bars.barOfDay[day];
        if (bar == Bars::None)
            continue;
        const double parts = chart.step == ChartStep::Weekday ? bars.bars[bar].days : 1;
        series.values[bar] += traffic::value(days[day], metric) / parts;
        if (isMirrored)
            series.sent[bar] += traffic::value(days[day], traffic::Metric::Sent);
    }
}

} // namespace

Chart makeChart(const traffic::Summary &summary, const ChartRequest &request)
{
    const Bars bars = barsOf(summary, request.form);
    Chart chart{
        .title = {},
        .subtitle = subtitleOf(summary),
        .caption = request.caption,
        .isPartial = request.isPartial,
        .form = request.form,
        .step = bars.step,
        .metric = request.form == ChartForm::Mirrored ? traffic::Metric::Total : request.metric,
        .unitBase = request.unitBase,
        .grouping = summary.grouping,
        .zone = QString::fromUtf8(summary.calendar.zone.id()),
        .bars = bars.bars,
        .series = {},
        .excluded = traffic::excludedNames(summary.filter, summary.grouping),
    };
    chart.title = titleOf(chart);

    // The summary ranks by total; what is large by another metric comes first here.
    std::vector<const traffic::Group *> groups;
    groups.reserve(summary.groups.size());
    for (const traffic::Group &group : summary.groups) {
        if (traffic::value(group.sums, chart.metric) > 0)
            groups.push_back(&group);
    }
    std::ranges::stable_sort(groups, std::ranges::greater{}, [&chart](const traffic::Group *group) {
        return traffic::value(group->sums, chart.metric);
    });

    const std::size_t top = std::min({groups.size(), traffic::Summary::Leaders, std::size_t(std::max(request.top, 0))});
    QStringList names;
    for (std::size_t i = 0; i < top; ++i)
        names.append(displayName(*groups[i]));
    const QList<int> colors = Palette::assign(summary.leaders ? *summary.leaders : QStringList(), names);

    const QList<double> zeros(chart.bars.size(), 0.0);
    const QList<double> sent = chart.form == ChartForm::Mirrored ? zeros : QList<double>();
    for (std::size_t i = 0; i < top; ++i) {
        const auto place = qsizetype(i);
        ChartSeries series{.name = names[place],
                           .key = groups[i]->key,
                           .color = colors[place],
                           .values = zeros,
                           .sent = sent,
                           .total = traffic::value(groups[i]->sums, chart.metric)};
        add(series, groups[i]->days, bars, chart);
        chart.series.append(series);
    }
    if (top < groups.size()) {
        const int rest = int(groups.size() - top);
        ChartSeries other{.name = Text::tr("Other (%1)").arg(QLocale().toString(rest)),
                          .isOther = true,
                          .values = zeros,
                          .sent = sent};
        for (std::size_t i = top; i < groups.size(); ++i) {
            add(other, groups[i]->days, bars, chart);
            other.total += traffic::value(groups[i]->sums, chart.metric);
        }
        add(other, summary.restByDay, bars, chart);
        chart.series.append(other);
    }
    if (chart.step == ChartStep::Range) { // with what has no day, or one far from all others
        for (ChartSeries &series : chart.series)
            series.values = {series.total};
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
