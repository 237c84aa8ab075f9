// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barscene.h"

#include <algorithm>
#include <cmath>

#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include "export/contrast.h"
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
constexpr double LeastForAxisTexts = 230; // of height: below, bars matter more

} // namespace

BarScene::BarScene()
    : m_bars(new QChart)
    , m_dayAxis(new QValueAxis)
    , m_valueAxis(new QValueAxis)
{
    m_bars->setBackgroundVisible(false);
    m_bars->setPlotAreaBackgroundVisible(false);
    m_bars->legend()->hide();
    m_bars->addAxis(m_dayAxis, Qt::AlignBottom);
    m_bars->addAxis(m_valueAxis, Qt::AlignLeft);
    m_dayAxis->setVisible(false);
    m_valueAxis->setVisible(false);
    m_scene.addItem(m_bars);
}

BarScene::~BarScene() = default;

double BarScene::drawn(double amount, int day) const
{
    if (m_chart.form != exporting::ChartForm::Shares)
        return amount;
    const double total = barTotal(m_chart, day);
    return total > 0 ? 100 * amount / total : 0;
}

void BarScene::built()
{
    // Fresh sets: replacing value by value is quadratic. And a fresh series, since none forgets a bar it ever had.
    delete m_series; // leaves the chart
    m_series = new QStackedBarSeries;
    m_sets.clear();
    const auto addSets = [this](auto valueOf) {
        for (const exporting::ChartSeries &part : std::as_const(m_chart.series)) {
            auto *set = new QBarSet(QString{});
            QList<qreal> values(m_chart.bars.size());
            for (int day = 0; day < values.size(); ++day)
                values[day] = valueOf(part, day);
            set->append(values);
            set->setBrush(m_theme->color(part));
            m_sets.append(set);
        }
    };
    if (isMirrored()) {
        addSets([](const exporting::ChartSeries &part, int day) { return receivedAt(part, day); });
        addSets([](const exporting::ChartSeries &part, int day) { return -sentAt(part, day); });
    } else {
        addSets([this](const exporting::ChartSeries &part, int day) { return drawn(valueAt(part, day), day); });
    }
    m_series->append(m_sets);
    m_bars->addSeries(m_series);
    m_series->attachAxis(m_dayAxis);
    m_series->attachAxis(m_valueAxis);
    m_dayAxis->setRange(-0.5, double(m_chart.bars.size()) - 0.5);
}

AxisScale BarScene::scaleFor(int intervals) const
{
    const QLocale locale;
    if (m_chart.form == exporting::ChartForm::Shares)
        return AxisScale::percent(intervals, locale);
    double above = 0;
    double below = 0;
    for (int day = 0; day < m_chart.bars.size(); ++day) {
        double received = 0;
        double sent = 0;
        for (const exporting::ChartSeries &series : m_chart.series) {
            received += receivedAt(series, day);
            sent += sentAt(series, day);
        }
        above = std::max(above, received);
        below = std::max(below, sent);
    }
    return isMirrored() ? AxisScale::mirrored(above, below, m_chart.metric, m_chart.unitBase, intervals, locale)
                        : AxisScale::upTo(above, m_chart.metric, m_chart.unitBase, intervals, locale);
}

void BarScene::layOut(const QRectF &rect, double devicePixelRatio)
{
    m_rect = rect;
    const QFontMetricsF metrics(m_labelFont);
    const double lineHeight = std::ceil(metrics.height());
    m_hasAxisTexts = rect.height() >= LeastForAxisTexts;
    const double textHeight = m_hasAxisTexts ? lineHeight + 4 : 0;
    const double above = std::ceil(lineHeight / 2) + textHeight; // the uppermost label stands half above the plot
    const double below
        = TickLength + 2 + lineHeight + (dayAxisText(m_chart).isEmpty() ? 0 : std::max(0.0, textHeight - 2));

    // The scale decides how wide its labels are, and that how many lines the legend takes; the legend is rarely more
    // than a third, so that its exact height need not be known for the scale.
    const int intervals = std::clamp(int(rect.height() * 0.75 / GridDistance), 2, 6);
    m_scale = scaleFor(intervals);
    double labelWidth = 0;
    for (const AxisScale::Line &line : std::as_const(m_scale.lines))
        labelWidth = std::max(labelWidth, std::ceil(metrics.horizontalAdvance(line.label)));

    const double left = rect.left() + labelWidth + LabelGap;
    const double width = std::max(1.0, rect.right() - left);
    m_legend.setChart(m_chart);
    const double most = rect.height() * m_mostForLegend;
    double legendHeight = m_legend.layOut({left, rect.top()}, width, metrics, most);
    double bottom = rect.bottom() - below - legendHeight - (legendHeight > 0 ? LegendGap : 0);
    if (bottom - rect.top() - above < SmallestPlot) {
        m_legend.clear(); // better bars without a legend than a legend without bars
        bottom = rect.bottom() - below;
    } else {
        m_legend.layOut({left, rect.bottom() - legendHeight}, width, metrics, most);
    }
    bottom = std::floor(bottom);
    m_plot = QRectF(left, rect.top() + above, width, std::max(1.0, bottom - rect.top() - above));
    placeBars(devicePixelRatio);

    m_dayLabels = dayLabels(
        m_chart.bars, m_chart.step, m_plot.left() - labelWidth / 2, m_rect.right(),
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

    const QPen gap = hasGaps() ? QPen(m_theme->card, 1) : QPen(Qt::NoPen);
    for (QBarSet *set : std::as_const(m_sets))
        set->setPen(gap);
    m_series->setBarWidth(m_barWidth / columnWidth);
    m_valueAxis->setRange(m_scale.bottom, m_scale.top);
    m_bars->setGeometry(m_rect);
    m_bars->setPlotArea(m_days.translated(-m_rect.topLeft())); // in the chart's own coordinates
}

bool BarScene::hasGaps() const
{
    return column(0).width() >= LeastForGaps;
}

QRectF BarScene::column(int day) const
{
    const double width = m_days.width() / double(std::max<qsizetype>(m_chart.bars.size(), 1));
    return {m_days.left() + day * width, m_days.top(), width, m_days.height()};
}

double BarScene::yOf(double value) const
{
    return m_days.bottom() - (value - m_scale.bottom) / (m_scale.top - m_scale.bottom) * m_days.height();
}

QRectF BarScene::barRect(int day) const
{
    double above = 0;
    double below = 0;
    for (const exporting::ChartSeries &series : m_chart.series) {
        above += isMirrored() ? receivedAt(series, day) : valueAt(series, day);
        below += isMirrored() ? sentAt(series, day) : 0;
    }
    const double top = yOf(drawn(above, day));
    return {column(day).center().x() - m_barWidth / 2, top, m_barWidth, yOf(-below) - top};
}

BarScene::Part BarScene::part(int day, int series) const
{
    double above = 0;
    double below = 0;
    for (int i = 0; i < series; ++i) {
        above += isMirrored() ? receivedAt(m_chart.series[i], day) : valueAt(m_chart.series[i], day);
        below += isMirrored() ? sentAt(m_chart.series[i], day) : 0;
    }
    const exporting::ChartSeries &own = m_chart.series[series];
    const double left = column(day).center().x() - m_barWidth / 2;
    const auto between = [&](double from, double to) {
        const double top = yOf(to);
        return QRectF(left, top, m_barWidth, yOf(from) - top);
    };
    const double ownAbove = isMirrored() ? receivedAt(own, day) : valueAt(own, day);
    Part part{between(drawn(above, day), drawn(above + ownAbove, day)), {}};
    if (isMirrored())
        part.below = between(-below - sentAt(own, day), -below);
    return part;
}

QRectF BarScene::partRect(int day, int series) const
{
    const Part part = this->part(day, series);
    return part.above.height() > 0 || !isMirrored() ? part.above : part.below;
}

QRectF BarScene::markRect(const ChartMark &mark) const
{
    QRectF rect = ChartScene::markRect(mark);
    if (!mark.isInLegend && m_chart.bars[mark.day].state == exporting::BarState::NoData) {
        rect.setTop(m_plot.top());
        rect.setBottom(m_plot.bottom());
    }
    return rect;
}

std::optional<ChartScene::Place> BarScene::placeAt(const QPointF &position) const
{
    // The label below belongs to its day too.
    const QRectF area = m_days.adjusted(0, 0, 0, TickLength + QFontMetricsF(m_labelFont).height());
    if (!isDrawable() || !area.contains(position))
        return {};
    const int last = int(m_chart.bars.size()) - 1;
    Place place{std::clamp(int((position.x() - m_days.left()) / column(0).width()), 0, last), {}};
    const auto isOn = [&position](const QRectF &rect) {
        return rect.height() > 0 && position.y() >= rect.top() && position.y() < rect.bottom();
    };
    for (int i = 0; i < m_chart.series.size(); ++i) {
        const Part part = this->part(place.day, i);
        if (isOn(part.above) || isOn(part.below))
            place.series = i;
    }
    return place;
}

void BarScene::highlightChanged()
{
    const auto count = int(m_chart.series.size());
    for (int i = 0; i < m_sets.size(); ++i)
        m_sets[i]->setBrush(color(i % count));
}

void BarScene::paintChart(QPainter &painter)
{
    if (m_hoveredDay)
        painter.fillRect(column(*m_hoveredDay), m_theme->band);
    paintGrid(painter);
    paintBehindBars(painter);
    m_scene.render(&painter, m_rect, m_rect, Qt::IgnoreAspectRatio);
    paintOverBars(painter);
    paintDayAxis(painter);
    m_legend.paint(painter, *m_theme, m_chart, m_highlight);
}

void BarScene::paintGrid(QPainter &painter) const
{
    const QFontMetricsF metrics(m_labelFont);
    for (const AxisScale::Line &line : m_scale.lines) {
        const double y = std::round(yOf(line.value));
        if (line.value != 0)
            painter.fillRect(QRectF(m_plot.left(), y, m_plot.width(), 1), m_theme->hairline);
        painter.setPen(m_theme->secondaryText);
        painter.drawText(QPointF(m_plot.left() - LabelGap - std::ceil(metrics.horizontalAdvance(line.label)),
                                 std::round(y + (metrics.ascent() - metrics.descent()) / 2)),
                         line.label);
    }
    if (m_hasAxisTexts) {
        const QString text = metrics.elidedText(valueAxisText(m_chart), Qt::ElideRight, m_rect.width());
        painter.drawText(QPointF(m_rect.left(), std::round(m_rect.top() + metrics.ascent())), text);
    }
}

void BarScene::paintBehindBars(QPainter &painter) const
{
    for (int day = 0; day < m_chart.bars.size(); ++day) {
        if (m_chart.bars[day].state != exporting::BarState::NoData)
            continue;
        const double width = std::max(m_barWidth, 2.0);
        const QRectF stripe(column(day).center().x() - width / 2, m_plot.top(), width, m_plot.height());
        painter.fillRect(stripe, m_hoveredDay == day ? m_theme->band : m_theme->card); // over the grid lines
        paintHatch(painter, stripe, m_theme->hatch);
    }
}

void BarScene::paintOverBars(QPainter &painter) const
{
    const double base = yOf(0);
    for (int day = 0; day < m_chart.bars.size(); ++day) {
        for (int series = 0; series < m_chart.series.size(); ++series) {
            if (m_theme->pattern(m_chart.series[series]) == 0)
                continue;
            const Part part = this->part(day, series);
            paintPattern(painter, part.above, series);
            paintPattern(painter, part.below, series);
        }
        const QRectF bar = barRect(day);
        const QRectF foot(bar.left(), std::round(base) - 2, bar.width(), 2);
        switch (m_chart.bars[day].state) {
        case exporting::BarState::Partial:
            paintDots(painter, bar, m_theme->card);
            [[fallthrough]];
        case exporting::BarState::Complete:
            // Nothing matching is not nothing known; and a little is not nothing: what is lower than a line still
            // shows.
            if (bar.height() <= 0)
                painter.fillRect(foot, m_theme->secondaryText);
            else if (bar.height() < 2)
                painter.fillRect(foot, exporting::edgeOf(m_theme->other, m_theme->card));
            break;
        case exporting::BarState::NoData:
            break;
        }
        paintEdges(painter, day);
    }
    if (m_chart.isPartial)
        paintDashes(painter, m_plot.left(), m_plot.right(), m_plot.top(), m_theme->noticeText);
    painter.fillRect(QRectF(m_plot.left(), std::round(base), m_plot.width(), 1), m_theme->axis);
}

void BarScene::paintEdges(QPainter &painter, int day) const
{
    const double gap = hasGaps() ? 0.5 : 0; // of a line between two parts each has half
    for (int series = 0; series < m_chart.series.size(); ++series) {
        const Part part = this->part(day, series);
        for (const QRectF &rect : {part.above, part.below}) {
            if (!rect.isEmpty())
                paintEdge(painter, rect.adjusted(gap, gap, -gap, -gap), series);
        }
    }
}

void BarScene::paintDayAxis(QPainter &painter) const
{
    const QFontMetricsF metrics(m_labelFont);
    const double baseline = m_plot.bottom() + 1 + TickLength + 2 + metrics.ascent();
    for (const DayLabel &label : m_dayLabels) {
        const double x = std::floor(column(label.day).center().x());
        painter.fillRect(QRectF(x, m_plot.bottom() + 1, 1, TickLength), m_theme->axis);
        painter.setPen(label.isToday ? m_theme->text : m_theme->secondaryText);
        painter.drawText(QPointF(std::round(label.left), std::round(baseline)), label.text);
    }
    if (!m_hasAxisTexts)
        return;
    const QString text = metrics.elidedText(dayAxisText(m_chart), Qt::ElideMiddle, m_plot.width());
    painter.setPen(m_theme->secondaryText);
    painter.drawText(QPointF(m_plot.right() - std::ceil(metrics.horizontalAdvance(text)),
                             std::round(baseline + metrics.height() + 2)),
                     text);
}

} // namespace ui
