// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rankscene.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "text/plainline.h"
#include "ui/charts/charttext.h"
#include "ui/charts/pagetext.h"

namespace ui {

namespace {

constexpr double Gap = 12; // between name, bar, amount and share
constexpr double BarShare = 0.6; // of a row's height
constexpr double TallestRow = 44;
constexpr double MostForNames = 0.34; // of the width
constexpr double LegendGap = 12;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::DailyChartView)
};

} // namespace

void RankScene::layOut(const QRectF &rect, double)
{
    m_rect = rect;
    if (!isDrawable())
        return;
    const QFontMetricsF metrics(m_labelFont);
    const QLocale locale;
    m_nameWidth = m_amountWidth = m_shareWidth = m_largest = 0;
    for (const exporting::ChartSeries &series : std::as_const(m_chart.series)) {
        m_nameWidth = std::max(m_nameWidth, metrics.horizontalAdvance(text::plainLine(series.name)));
        m_amountWidth = std::max(m_amountWidth, metrics.horizontalAdvance(amountText(series.total, m_chart, locale)));
        m_shareWidth = std::max(
            m_shareWidth, metrics.horizontalAdvance(traffic::formatShare(series.total, allTotal(m_chart), locale)));
        m_largest = std::max(m_largest, series.total);
    }
    m_nameWidth = std::min(std::ceil(m_nameWidth), std::floor(rect.width() * MostForNames));
    m_amountWidth = std::ceil(m_amountWidth);
    m_shareWidth = std::ceil(m_shareWidth);

    // What the marks mean, but not the series: their names stand beside the bars.
    m_legend.setMarksOnly(m_chart);
    const double legendHeight = m_legend.layOut(rect.topLeft(), rect.width(), metrics);
    m_legend.layOut({rect.left(), rect.bottom() - legendHeight}, rect.width(), metrics);

    const double least = std::ceil(metrics.height()) + 4;
    const double room = rect.height() - legendHeight - (legendHeight > 0 ? LegendGap : 0);
    const auto count = int(m_chart.series.size());
    m_rows = std::clamp(int(room / least), 0, count);
    if (m_rows < count) // a line that says how many are not there
        m_rows = std::clamp(int(room / least) - 1, 0, count);
    m_rowHeight = std::min(TallestRow, m_rows < count ? least : room / std::max(count, 1));
}

QRectF RankScene::row(int series) const
{
    return {m_rect.left(), m_rect.top() + series * m_rowHeight, m_rect.width(), m_rowHeight};
}

QRectF RankScene::partRect(int, int series) const
{
    if (series >= m_rows)
        return {};
    const QRectF row = this->row(series);
    const double left = row.left() + m_nameWidth + Gap;
    const double width = std::max(1.0, row.right() - m_shareWidth - Gap - m_amountWidth - Gap - left);
    const double height = std::round(row.height() * BarShare);
    const double amount = std::max(0.0, m_chart.series[series].total);
    const double length = amount > 0 && m_largest > 0 ? std::max(2.0, width * amount / m_largest) : 0;
    return {left, std::round(row.center().y() - height / 2), length, height};
}

std::optional<ChartScene::Place> RankScene::placeAt(const QPointF &position) const
{
    for (int series = 0; isDrawable() && series < m_rows; ++series) {
        if (row(series).contains(position))
            return Place{0, series};
    }
    return {};
}

void RankScene::paintChart(QPainter &painter)
{
    const QFontMetricsF metrics(m_labelFont);
    const QLocale locale;
    const auto text = [&](const QRectF &place, const QString &words, const QColor &color, bool right) {
        const QString shown = metrics.elidedText(words, Qt::ElideMiddle, place.width());
        const double x = right ? place.right() - std::ceil(metrics.horizontalAdvance(shown)) : place.left();
        painter.setPen(color);
        drawWithin(painter, place, {x, std::round(place.center().y() + (metrics.ascent() - metrics.descent()) / 2)},
                   shown);
    };
    for (int series = 0; series < m_rows; ++series) {
        const exporting::ChartSeries &part = m_chart.series[series];
        const QRectF row = this->row(series);
        if (m_highlight == series)
            painter.fillRect(row, m_theme->band);
        text({row.left(), row.top(), m_nameWidth, row.height()}, text::plainLine(part.name), m_theme->text, false);
        const QRectF bar = partRect(0, series);
        painter.fillRect(bar, color(series));
        paintPattern(painter, bar, series);
        paintEdge(painter, bar, series);
        const double right = row.right() - m_shareWidth;
        text({right - Gap - m_amountWidth, row.top(), m_amountWidth, row.height()},
             amountText(part.total, m_chart, locale), m_theme->text, true);
        text({right, row.top(), m_shareWidth, row.height()},
             traffic::formatShare(part.total, allTotal(m_chart), locale), m_theme->secondaryText, true);
    }
    if (const auto more = int(m_chart.series.size()) - m_rows; more > 0) {
        const QRectF place(m_rect.left(), m_rect.top() + m_rows * m_rowHeight, m_rect.width(), m_rowHeight);
        text(place, Text::tr("%Ln more, too small here", nullptr, more), m_theme->secondaryText, false);
    }
    m_legend.paint(painter, *m_theme, m_chart, m_highlight);
}

} // namespace ui
