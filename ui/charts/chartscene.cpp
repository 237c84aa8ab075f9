// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscene.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QPainter>

#include "ui/charts/barscene.h"
#include "ui/charts/chartpatterns.h"
#include "ui/charts/rankscene.h"

namespace ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::DailyChartView)
};

QFont smaller(QFont font)
{
    static constexpr double Ratio = 0.9;
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(9, int(std::lround(font.pixelSize() * Ratio))));
    else
        font.setPointSizeF(font.pointSizeF() * Ratio);
    return font;
}

} // namespace

ChartScene::ChartScene()
    : m_theme(&ChartTheme::of(exporting::Theme::Light))
{
}

ChartScene::~ChartScene() = default;

void ChartScene::show(const exporting::Chart &chart, const ChartTheme &theme, const QFont &font)
{
    m_chart = chart;
    m_theme = &theme;
    m_font = font;
    m_labelFont = smaller(font);
    m_legend.setChart(chart);
    m_highlight.reset();
    m_hoveredDay.reset();
    m_mark.reset();
    built();
}

void ChartScene::setForPage()
{
    m_mostForLegend = 0.6;
    m_legend.setScrollable(false);
}

void ChartScene::setHighlight(std::optional<int> series)
{
    if (std::exchange(m_highlight, series) != series)
        highlightChanged();
}

QRectF ChartScene::markRect(const ChartMark &mark) const
{
    return mark.isInLegend ? m_legend.rect(mark.series) : partRect(mark.day, mark.series);
}

QColor ChartScene::color(int series) const
{
    const QColor color = m_theme->color(m_chart.series[series]);
    return !m_highlight || *m_highlight == series ? color : m_theme->faded(color);
}

void ChartScene::paintPattern(QPainter &painter, const QRectF &rect, int series) const
{
    ui::paintPattern(painter, rect, m_theme->pattern(m_chart.series[series]), m_theme->card);
}

void ChartScene::paintEdge(QPainter &painter, const QRectF &rect, int series) const
{
    if (!m_highlight || *m_highlight == series) // the others are to step back
        ui::paintEdge(painter, rect, m_theme->color(m_chart.series[series]), m_theme->card);
}

void ChartScene::paint(QPainter &painter)
{
    painter.save();
    painter.setFont(m_labelFont);
    if (isDrawable()) {
        paintChart(painter);
        paintMark(painter);
    } else {
        paintMessage(painter);
    }
    painter.restore();
}

void ChartScene::paintMark(QPainter &painter) const
{
    if (!m_mark)
        return;
    const QRectF frame = markRect(*m_mark).adjusted(-2, -2, 2, 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme->card, 4));
    painter.drawRoundedRect(frame, 3, 3);
    painter.setPen(QPen(m_theme->accent, 2));
    painter.drawRoundedRect(frame, 3, 3);
    painter.restore();
}

void ChartScene::paintMessage(QPainter &painter) const
{
    painter.setFont(m_font);
    painter.setPen(m_theme->secondaryText);
    painter.drawText(m_rect, Qt::AlignCenter | Qt::TextWordWrap, Text::tr("No traffic to show"));
}

std::unique_ptr<ChartScene> makeScene(exporting::ChartForm form)
{
    if (form == exporting::ChartForm::Ranking)
        return std::make_unique<RankScene>();
    return std::make_unique<BarScene>();
}

} // namespace ui
