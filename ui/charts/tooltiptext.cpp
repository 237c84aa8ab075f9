// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tooltiptext.h"

#include <QCoreApplication>

#include "text/plainline.h"
#include "traffic/units.h"
#include "ui/charts/charttext.h"
#include "ui/charts/charttheme.h"

namespace ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::DailyChartView)
};

} // namespace

TooltipText tooltipOfDay(const exporting::Chart &chart, int day, const QLocale &locale)
{
    const exporting::ChartBar &when = chart.bars[day];
    if (when.state == exporting::BarState::NoData)
        return {{}, dayName(when), {Text::tr("No data")}};
    const QString total = amountText(dayTotal(chart, day), chart, locale);
    return {{}, dayName(when), {when.state == exporting::BarState::Partial ? Text::tr("%1 so far").arg(total) : total}};
}

TooltipText tooltipOfPart(const exporting::Chart &chart, int day, int series, const ChartTheme &theme,
                          const QLocale &locale)
{
    const exporting::ChartBar &when = chart.bars[day];
    if (when.state == exporting::BarState::NoData)
        return tooltipOfDay(chart, day, locale);
    const exporting::ChartSeries &part = chart.series[series];
    const double value = valueAt(part, day);
    const double total = dayTotal(chart, day);
    const QString share = traffic::formatShare(value, total, locale);
    QStringList lines{Text::tr("%1 · %2 of the day").arg(amountText(value, chart, locale), share), dayName(when)};
    if (chart.metric != traffic::Metric::Flows && value >= 1000)
        lines.append(Text::tr("%1 kB").arg(locale.toString(value, 'f', 0)));
    lines.append(
        (when.state == exporting::BarState::Partial ? Text::tr("The day so far: %1") : Text::tr("The whole day: %1"))
            .arg(traffic::formatMetric(total, chart.metric, chart.unitBase, locale)));
    return {theme.color(part), text::plainLine(part.name), lines};
}

TooltipText tooltipOfSeries(const exporting::Chart &chart, int series, const ChartTheme &theme, const QLocale &locale)
{
    const exporting::ChartSeries &part = chart.series[series];
    const QString amount = traffic::formatMetric(part.total, chart.metric, chart.unitBase, locale);
    const QString share = traffic::formatShare(part.total, allTotal(chart), locale);
    return {theme.color(part), text::plainLine(part.name), {Text::tr("%1 · %2 of all").arg(amount, share)}};
}

} // namespace ui
