// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttext.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "text/plainline.h"
#include "traffic/units.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::DailyChartView)
};

double drawn(double value)
{
    return std::isfinite(value) && value > 0 ? value : 0;
}

} // namespace

double valueAt(const exporting::ChartSeries &series, int bar)
{
    return receivedAt(series, bar) + sentAt(series, bar);
}

double receivedAt(const exporting::ChartSeries &series, int bar)
{
    return drawn(series.values.value(bar));
}

double sentAt(const exporting::ChartSeries &series, int bar)
{
    return drawn(series.sent.value(bar));
}

double barTotal(const exporting::Chart &chart, int bar)
{
    double total = 0;
    for (const exporting::ChartSeries &series : chart.series)
        total += valueAt(series, bar);
    return total;
}

int partCount(const exporting::Chart &chart)
{
    return int(chart.bars.size() * chart.series.size());
}

double allTotal(const exporting::Chart &chart)
{
    double total = 0;
    for (const exporting::ChartSeries &series : chart.series)
        total += series.total;
    return total;
}

QString barName(const exporting::Chart &chart, int bar)
{
    const exporting::ChartBar &what = chart.bars[bar];
    const QDate first = exporting::dateOf(what.first);
    const QLocale locale;
    switch (chart.step) {
    case exporting::ChartStep::Day:
        return locale.toString(first, Text::tr("dddd d MMMM", "date format"));
    case exporting::ChartStep::Week:
        return exporting::describe(traffic::DayRange{what.first, what.first + std::chrono::days(what.days - 1)});
    case exporting::ChartStep::Weekday:
        return Text::tr("%1, mean of %Ln day(s)", "a day of the week", what.days)
            .arg(locale.standaloneDayName(first.dayOfWeek()));
    case exporting::ChartStep::Range:
        return Text::tr("%Ln day(s)", nullptr, what.days);
    }
    return {};
}

QString shareText(double part, const exporting::Chart &chart, int bar, const QLocale &locale)
{
    const QString share = traffic::formatShare(part, barTotal(chart, bar), locale);
    switch (chart.step) {
    case exporting::ChartStep::Day:
        return Text::tr("%1 of the day").arg(share);
    case exporting::ChartStep::Week:
        return Text::tr("%1 of the week").arg(share);
    case exporting::ChartStep::Weekday:
        return Text::tr("%1 of such a day").arg(share);
    case exporting::ChartStep::Range:
        return Text::tr("%1 of all").arg(share);
    }
    return share;
}

QString valueAxisText(const exporting::Chart &chart)
{
    if (chart.form == exporting::ChartForm::Shares)
        return chart.metric == traffic::Metric::Flows ? Text::tr("Share of flows") : Text::tr("Share");
    if (chart.metric == traffic::Metric::Flows)
        return Text::tr("Flows");
    const bool isDecimal = chart.unitBase == traffic::UnitBase::Decimal;
    const QString unit = isDecimal ? Text::tr("1 GB = 1000 MB") : Text::tr("1 GiB = 1024 MiB");
    if (chart.form == exporting::ChartForm::Mirrored)
        return Text::tr("Received above, sent below · %1").arg(unit);
    switch (chart.metric) {
    case traffic::Metric::Received:
        return Text::tr("Received · %1").arg(unit);
    case traffic::Metric::Sent:
        return Text::tr("Sent · %1").arg(unit);
    default:
        return Text::tr("Received and sent · %1").arg(unit);
    }
}

QString dayAxisText(const exporting::Chart &chart)
{
    if (chart.zone.isEmpty())
        return {};
    switch (chart.step) {
    case exporting::ChartStep::Day:
        return Text::tr("Days in %1", "a time zone").arg(chart.zone);
    case exporting::ChartStep::Week:
        return Text::tr("Weeks from Monday, days in %1", "a time zone").arg(chart.zone);
    case exporting::ChartStep::Weekday:
        return Text::tr("Means of days with data, today left out, in %1", "a time zone").arg(chart.zone);
    case exporting::ChartStep::Range:
        break;
    }
    return {};
}

QString amountText(double value, const exporting::Chart &chart, const QLocale &locale)
{
    const QString amount = traffic::formatMetric(value, chart.metric, chart.unitBase, locale);
    return chart.metric == traffic::Metric::Flows ? Text::tr("%1 flows").arg(amount) : amount;
}

QString describePart(const exporting::Chart &chart, int day, int series)
{
    const exporting::ChartBar &when = chart.bars[day];
    const exporting::ChartSeries &part = chart.series[series];
    if (when.state == exporting::BarState::NoData)
        return Text::tr("%1, no data").arg(barName(chart, day));
    const QLocale locale;
    const double value = valueAt(part, day);
    // One arg() for all, so that a % in a name stays what it is.
    const QString text = Text::tr("%1, %2, %3, %4", "day, application, amount, share of the day")
                             .arg(barName(chart, day), text::plainLine(part.name), amountText(value, chart, locale),
                                  shareText(value, chart, day, locale));
    return when.state == exporting::BarState::Partial ? Text::tr("%1, so far").arg(text) : text;
}

QString describeSeries(const exporting::Chart &chart, int series)
{
    const QLocale locale;
    const exporting::ChartSeries &part = chart.series[series];
    return Text::tr("%1, %2, %3 of all", "application, amount, share")
        .arg(text::plainLine(part.name), amountText(part.total, chart, locale),
             traffic::formatShare(part.total, allTotal(chart), locale));
}

QString summarize(const exporting::Chart &chart)
{
    if (partCount(chart) == 0)
        return Text::tr("No traffic to show");
    const auto without = int(std::ranges::count(chart.bars, exporting::BarState::NoData, &exporting::ChartBar::state));
    int days = 0;
    for (const exporting::ChartBar &bar : chart.bars)
        days += bar.days;
    QStringList parts{Text::tr("%Ln day(s)", nullptr, days)};
    if (without > 0 && chart.step == exporting::ChartStep::Day)
        parts.append(Text::tr("%Ln of them without data", nullptr, without));
    if (!chart.series.first().isOther)
        parts.append(Text::tr("largest: %1").arg(describeSeries(chart, 0)));
    return parts.join(u", "_s);
}

} // namespace ui
