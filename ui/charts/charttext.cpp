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

} // namespace

double valueAt(const exporting::ChartSeries &series, int day)
{
    const double value = series.values.value(day);
    return std::isfinite(value) && value > 0 ? value : 0;
}

double dayTotal(const exporting::Chart &chart, int day)
{
    double total = 0;
    for (const exporting::ChartSeries &series : chart.series)
        total += valueAt(series, day);
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

QString dayName(const exporting::ChartBar &day)
{
    return QLocale().toString(exporting::dateOf(day.first), Text::tr("dddd d MMMM", "date format"));
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
        return Text::tr("%1, no data").arg(dayName(when));
    const QLocale locale;
    const double value = valueAt(part, day);
    // One arg() for all, so that a % in a name stays what it is.
    const QString text = Text::tr("%1, %2, %3, %4 of the day", "day, application, amount, share")
                             .arg(dayName(when), text::plainLine(part.name), amountText(value, chart, locale),
                                  traffic::formatShare(value, dayTotal(chart, day), locale));
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
    QStringList parts{Text::tr("%Ln day(s)", nullptr, int(chart.bars.size()))};
    if (without > 0)
        parts.append(Text::tr("%Ln of them without data", nullptr, without));
    if (!chart.series.first().isOther)
        parts.append(Text::tr("largest: %1").arg(describeSeries(chart, 0)));
    return parts.join(u", "_s);
}

} // namespace ui
