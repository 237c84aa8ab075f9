// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barscene.h"

#include <algorithm>
#include <cmath>

#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include "ui/charts/chartpatterns.h"
#include "ui/charts/charttext.h"

namespace ui {

namespace {

constexpr double BarShare = 0.72; // of a day's column
constexpr double WidestBar = 56;
constexpr double LeastForGaps = 5; // columns narrower than this have no lines between the parts of a bar
constexpr double LabelGap = 8; // between an axis and its labels
constexpr double TickLength = 4;
constexpr double LegendGap = 12;
constexpr double SmallestPlot = 60;
constexpr double GridDistance = 56; // about, between two grid lines

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

double largestDay(const exporting::Chart &chart)
{
    double largest = 0;
    for (int day = 0; day < chart.bars.size(); ++day)
        largest = std::max(largest, dayTotal(chart, day));
    return largest;
}

} // namespace

BarScene::BarScene()
    : m_theme(&ChartTheme::of(exporting::Theme::Light))
    , m_bars(new QChart)
    , m_series(new QStackedBarSeries)
    , m_dayAxis(new QValueAxis)
    , m_valueAxis(new QValueAxis)
{
    m_bars->setBackgroundVisible(false);
    m_bars->setPlotAreaBackgroundVisible(false);
    m_bars->legend()->hide();
    m_bars->addAxis(m_dayAxis, Qt::AlignBottom);
    m_bars->addAxis(m_valueAxis, Qt::AlignLeft);
    m_bars->addSeries(m_series);
    m_series->attachAxis(m_dayAxis);
    m_series->attachAxis(m_valueAxis);
    m_dayAxis->setVisible(false);
    m_valueAxis->setVisible(false);
    m_scene.addItem(m_bars);
}

BarScene::~BarScene() = default;

void BarScene::show(const exporting::Chart &chart, const ChartTheme &theme, const QFont &font)
{
    m_chart = chart;
    m_theme = &theme;
    m_font = font;
    m_labelFont = smaller(font);
    m_legend.setChart(chart);
    m_highlight.reset();
    m_hoveredDay.reset();
    m_mark.reset();

    // Fresh sets: replacing value by value is quadratic.
    m_series->clear();
    m_sets.clear();
    for (const exporting::ChartSeries &part : m_chart.series) {
        auto *set = new QBarSet(QString{});
        QList<qreal> values(m_chart.bars.size());
        for (int day = 0; day < values.size(); ++day)
            values[day] = valueAt(part, day);
        set->append(values);
        set->setBrush(m_theme->color(part));
        m_sets.append(set);
    }
    m_series->append(m_sets);
    m_dayAxis->setRange(-0.5, double(m_chart.bars.size()) - 0.5);
}

void BarScene::layOut(const QRectF &rect, double devicePixelRatio)
{
    m_rect = rect;
    const QFontMetricsF metrics(m_labelFont);
    const double lineHeight = std::ceil(metrics.height());
    const double above = std::ceil(lineHeight / 2); // the uppermost label stands half above the plot
    const double below = TickLength + 2 + lineHeight;

    // The scale decides how wide its labels are, and that how many lines the legend takes; the legend is rarely more
    // than a third, so that its exact height need not be known for the scale.
    const int intervals = std::clamp(int(rect.height() * 0.75 / GridDistance), 2, 6);
    m_scale = AxisScale::upTo(largestDay(m_chart), m_chart.metric, m_chart.unitBase, intervals, QLocale());
    double labelWidth = 0;
    for (const AxisScale::Line &line : std::as_const(m_scale.lines))
        labelWidth = std::max(labelWidth, std::ceil(metrics.horizontalAdvance(line.label)));

    const double left = rect.left() + labelWidth + LabelGap;
    const double width = std::max(1.0, rect.right() - left);
    m_legend.setChart(m_chart);
    double legendHeight = m_legend.layOut({left, rect.top()}, width, metrics);
    double bottom = rect.bottom() - below - legendHeight - (legendHeight > 0 ? LegendGap : 0);
    if (bottom - rect.top() - above < SmallestPlot) {
        m_legend.setChart({}); // better bars without a legend than a legend without bars
        legendHeight = 0;
        bottom = rect.bottom() - below;
    } else {
        m_legend.layOut({left, rect.bottom() - legendHeight}, width, metrics);
    }
    bottom = std::floor(bottom);
    m_plot = QRectF(left, rect.top() + above, width, std::max(1.0, bottom - rect.top() - above));
    placeBars(devicePixelRatio);

    m_dayLabels = dayLabels(
        m_chart.bars, m_plot.left() - labelWidth / 2, m_rect.right(),
        [this](int day) { return column(day).center().x(); },
        [&metrics](const QString &text) { return std::ceil(metrics.horizontalAdvance(text)); });
}

void BarScene::placeBars(double devicePixelRatio)
{
    const auto count = double(std::max<qsizetype>(m_chart.bars.size(), 1));
    // Columns of whole device pixels make all bars equally wide and sharp. Where that would leave too much of the width
    // empty (many days), they are as wide as they come.
    double columnWidth = std::floor(m_plot.width() / count * devicePixelRatio) / devicePixelRatio;
    if (columnWidth * count < m_plot.width() * 0.93)
        columnWidth = m_plot.width() / count;
    const double used = columnWidth * count;
    const double start = std::round((m_plot.width() - used) / 2 * devicePixelRatio) / devicePixelRatio;
    m_days = QRectF(m_plot.left() + start, m_plot.top(), used, m_plot.height());
    m_barWidth = std::min(columnWidth * BarShare, WidestBar);
    if (m_barWidth * devicePixelRatio > 3)
        m_barWidth = std::round(m_barWidth * devicePixelRatio) / devicePixelRatio;

    const QPen gap = columnWidth < LeastForGaps ? QPen(Qt::NoPen) : QPen(m_theme->card, 1);
    for (QBarSet *set : std::as_const(m_sets))
        set->setPen(gap);
    m_series->setBarWidth(m_barWidth / columnWidth);
    m_valueAxis->setRange(0, m_scale.top);
    m_bars->setGeometry(m_rect);
    m_bars->setPlotArea(m_days.translated(-m_rect.topLeft())); // in the chart's own coordinates
}

QRectF BarScene::column(int day) const
{
    const double width = m_days.width() / double(std::max<qsizetype>(m_chart.bars.size(), 1));
    return {m_days.left() + day * width, m_days.top(), width, m_days.height()};
}

double BarScene::yOf(double value) const
{
    return m_days.bottom() - value / m_scale.top * m_days.height();
}

QRectF BarScene::barRect(int day) const
{
    const double top = yOf(dayTotal(m_chart, day));
    return {column(day).center().x() - m_barWidth / 2, top, m_barWidth, m_days.bottom() - top};
}

QRectF BarScene::partRect(int day, int series) const
{
    double below = 0;
    for (int i = 0; i < series; ++i)
        below += valueAt(m_chart.series[i], day);
    const double top = yOf(below + valueAt(m_chart.series[series], day));
    return {column(day).center().x() - m_barWidth / 2, top, m_barWidth, yOf(below) - top};
}

QRectF BarScene::markRect(const ChartMark &mark) const
{
    if (mark.isInLegend)
        return m_legend.rect(mark.series);
    QRectF rect = partRect(mark.day, mark.series);
    if (m_chart.bars[mark.day].state == exporting::BarState::NoData)
        rect.setTop(m_plot.top());
    return rect;
}

std::optional<BarScene::Place> BarScene::placeAt(const QPointF &position) const
{
    // The label below belongs to its day too.
    const QRectF area = m_days.adjusted(0, 0, 0, TickLength + QFontMetricsF(m_labelFont).height());
    if (m_chart.isEmpty() || m_chart.bars.isEmpty() || !area.contains(position))
        return {};
    const int last = int(m_chart.bars.size()) - 1;
    Place place{std::clamp(int((position.x() - m_days.left()) / column(0).width()), 0, last), {}};
    for (int i = 0; i < m_chart.series.size(); ++i) {
        const QRectF part = partRect(place.day, i);
        if (part.height() > 0 && position.y() >= part.top() && position.y() < part.bottom())
            place.series = i;
    }
    return place;
}

void BarScene::setHighlight(std::optional<int> series)
{
    if (m_highlight == series)
        return;
    m_highlight = series;
    for (int i = 0; i < m_sets.size(); ++i) {
        const QColor color = m_theme->color(m_chart.series[i]);
        m_sets[i]->setBrush(!series || *series == i ? color : m_theme->faded(color));
    }
}

void BarScene::paint(QPainter &painter)
{
    painter.save();
    painter.setFont(m_labelFont);
    if (m_chart.isEmpty() || m_chart.bars.isEmpty()) {
        paintMessage(painter);
    } else {
        paintBackground(painter);
        m_scene.render(&painter, m_rect, m_rect, Qt::IgnoreAspectRatio);
        paintForeground(painter);
        m_legend.paint(painter, *m_theme, m_chart, m_highlight);
        paintMark(painter);
    }
    painter.restore();
}

void BarScene::paintBackground(QPainter &painter) const
{
    if (m_hoveredDay)
        painter.fillRect(column(*m_hoveredDay), m_theme->band);

    const QFontMetricsF metrics(m_labelFont);
    for (const AxisScale::Line &line : m_scale.lines) {
        const double y = std::round(yOf(line.value));
        if (line.value > 0)
            painter.fillRect(QRectF(m_plot.left(), y, m_plot.width(), 1), m_theme->hairline);
        painter.setPen(m_theme->secondaryText);
        painter.drawText(QPointF(m_plot.left() - LabelGap - std::ceil(metrics.horizontalAdvance(line.label)),
                                 std::round(y + (metrics.ascent() - metrics.descent()) / 2)),
                         line.label);
    }
    for (int day = 0; day < m_chart.bars.size(); ++day) {
        if (m_chart.bars[day].state != exporting::BarState::NoData)
            continue;
        const double width = std::max(m_barWidth, 2.0);
        const QRectF stripe(column(day).center().x() - width / 2, m_plot.top(), width, m_plot.height());
        painter.fillRect(stripe, m_hoveredDay == day ? m_theme->band : m_theme->card); // over the grid lines
        paintHatch(painter, stripe, m_theme->hatch);
    }
}

void BarScene::paintForeground(QPainter &painter) const
{
    for (int day = 0; day < m_chart.bars.size(); ++day) {
        const QRectF bar = barRect(day);
        if (m_chart.bars[day].state == exporting::BarState::Partial)
            paintDots(painter, bar, m_theme->card);
        // A little is not nothing: what is lower than a line still shows.
        if (bar.height() > 0 && bar.height() < 2)
            painter.fillRect(QRectF(bar.left(), m_days.bottom() - 2, bar.width(), 2), m_theme->other);
    }
    painter.fillRect(QRectF(m_plot.left(), m_plot.bottom(), m_plot.width(), 1), m_theme->axis);

    const QFontMetricsF metrics(m_labelFont);
    const double baseline = m_plot.bottom() + 1 + TickLength + 2 + metrics.ascent();
    for (const DayLabel &label : m_dayLabels) {
        const double x = std::floor(column(label.day).center().x());
        painter.fillRect(QRectF(x, m_plot.bottom() + 1, 1, TickLength), m_theme->axis);
        painter.setPen(label.isToday ? m_theme->text : m_theme->secondaryText);
        painter.drawText(QPointF(std::round(label.left), std::round(baseline)), label.text);
    }
}

void BarScene::paintMark(QPainter &painter) const
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

void BarScene::paintMessage(QPainter &painter) const
{
    painter.setFont(m_font);
    painter.setPen(m_theme->secondaryText);
    painter.drawText(m_rect, Qt::AlignCenter | Qt::TextWordWrap, Text::tr("No traffic to show"));
}

} // namespace ui
