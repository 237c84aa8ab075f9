// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPainter>

#include "text/plainline.h"
#include "ui/charts/chartpatterns.h"
#include "ui/charts/charttext.h"
#include "ui/charts/charttheme.h"

namespace ui {

namespace {

constexpr double Chip = 10;
constexpr double ChipGap = 6; // between chip and text
constexpr double EntryGap = 16;
constexpr double LineGap = 4;
constexpr double WidestText = 220;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::DailyChartView)
};

} // namespace

void ChartLegend::setChart(const exporting::Chart &chart)
{
    m_entries.clear();
    for (int i = 0; i < chart.series.size(); ++i)
        m_entries.append({Kind::Series, i, text::plainLine(chart.series[i].name), {}, {}});
    const auto has = [&chart](exporting::BarState state) {
        return std::ranges::any_of(chart.bars, [state](const auto &day) { return day.state == state; });
    };
    if (has(exporting::BarState::NoData))
        m_entries.append({Kind::NoData, -1, Text::tr("No data"), {}, {}});
    if (has(exporting::BarState::Partial))
        m_entries.append({Kind::Partial, -1, Text::tr("Today, so far"), {}, {}});
}

double ChartLegend::layOut(const QPointF &topLeft, double width, const QFontMetricsF &metrics)
{
    const double height = std::ceil(metrics.height()) + 2;
    const double widestText = std::max(0.0, std::min(WidestText, width - Chip - ChipGap));
    m_baseline = (height + metrics.ascent() - metrics.descent()) / 2;
    double x = 0;
    double y = 0;
    for (Entry &entry : m_entries) {
        entry.shown = metrics.elidedText(entry.text, Qt::ElideMiddle, widestText);
        const double wide = Chip + ChipGap + std::ceil(metrics.horizontalAdvance(entry.shown));
        if (x > 0 && x + wide > width) {
            x = 0;
            y += height + LineGap;
        }
        entry.rect = QRectF(topLeft.x() + x, topLeft.y() + y, wide, height);
        x += wide + EntryGap;
    }
    return m_entries.isEmpty() ? 0 : y + height;
}

void ChartLegend::paint(QPainter &painter, const ChartTheme &theme, const exporting::Chart &chart,
                        std::optional<int> highlight) const
{
    painter.save();
    for (const Entry &entry : m_entries) {
        const double middle = entry.rect.center().y();
        const QRectF chip(entry.rect.left(), std::round(middle - Chip / 2), Chip, Chip);
        const bool isFaded = highlight && *highlight != entry.series;
        switch (entry.kind) {
        case Kind::Series: {
            const QColor color = theme.color(chart.series[entry.series]);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(isFaded ? theme.faded(color) : color);
            painter.drawRoundedRect(chip, 2, 2);
            painter.setRenderHint(QPainter::Antialiasing, false);
            break;
        }
        case Kind::NoData:
            paintHatch(painter, chip, theme.secondaryText);
            break;
        case Kind::Partial:
            painter.fillRect(chip, theme.secondaryText);
            paintDots(painter, chip, theme.card);
            break;
        }
        painter.setPen(isFaded ? theme.secondaryText : theme.text);
        painter.drawText(QPointF(chip.right() + ChipGap, entry.rect.top() + m_baseline), entry.shown);
    }
    painter.restore();
}

std::optional<int> ChartLegend::seriesAt(const QPointF &position) const
{
    for (const Entry &entry : m_entries) {
        // Half the gap belongs to each neighbour, so that there is little to miss.
        if (entry.kind == Kind::Series
            && entry.rect.adjusted(-EntryGap / 2, -LineGap / 2, EntryGap / 2, LineGap / 2).contains(position))
            return entry.series;
    }
    return {};
}

QRectF ChartLegend::rect(int series) const
{
    const auto found = std::ranges::find_if(
        m_entries, [series](const Entry &entry) { return entry.kind == Kind::Series && entry.series == series; });
    return found == m_entries.end() ? QRectF() : found->rect;
}

} // namespace ui
