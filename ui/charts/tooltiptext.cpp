// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tooltiptext.h"

#include <QCoreApplication>

#include "text/plainline.h"
#include "traffic/units.h"
#include "ui/charts/charttext.h"
#include "ui/charts/charttheme.h"

using namespace Qt::StringLiterals;

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
        return {{}, barName(chart, day), {Text::tr("No data")}};
    const QString total = amountText(barTotal(chart, day), chart, locale);
    return {{},
            barName(chart, day),
            {when.state == exporting::BarState::Partial ? Text::tr("%1 so far").arg(total) : total}};
}

TooltipText tooltipOfPart(const exporting::Chart &chart, int day, int series, const ChartTheme &theme,
                          const QLocale &locale)
{
    const exporting::ChartBar &when = chart.bars[day];
    if (when.state == exporting::BarState::NoData)
        return tooltipOfDay(chart, day, locale);
    const exporting::ChartSeries &part = chart.series[series];
    const double value = valueAt(part, day);
    const double total = barTotal(chart, day);
    QStringList lines{u"%1 · %2"_s.arg(amountText(value, chart, locale), shareText(value, chart, day, locale)),
                      barName(chart, day)};
    if (chart.form == exporting::ChartForm::Mirrored)
        lines.append(Text::tr("%1 received, %2 sent")
                         .arg(traffic::formatMetric(receivedAt(part, day), chart.metric, chart.unitBase, locale),
                              traffic::formatMetric(sentAt(part, day), chart.metric, chart.unitBase, locale)));
    if (chart.metric != traffic::Metric::Flows && value >= 1000)
        lines.append(Text::tr("%1 kB").arg(locale.toString(value, 'f', 0)));
    if (chart.step != exporting::ChartStep::Day)
        lines.append(Text::tr("Together: %1").arg(traffic::formatMetric(total, chart.metric, chart.unitBase, locale)));
    else
        lines.append((when.state == exporting::BarState::Partial ? Text::tr("The day so far: %1")
                                                                 : Text::tr("The whole day: %1"))
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
