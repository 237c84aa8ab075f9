// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>

#include "ui/charts/axisscale.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/daylabels.h"

class QBarSet;
class QChart;
class QStackedBarSeries;
class QValueAxis;

namespace ui {

/// Standing bars with their axes and a legend. The bars are Qt Charts'; grid, labels, patterns and legend are drawn
/// here, since Qt Charts elides crowded labels and knows no missing days.
class BarScene final : public ChartScene
{
public:
    BarScene();
    ~BarScene() override;

    void layOut(const QRectF &rect, double devicePixelRatio) override;
    [[nodiscard]] QRectF daysArea() const override { return m_days; }
    [[nodiscard]] std::optional<Place> placeAt(const QPointF &position) const override;
    [[nodiscard]] QRectF partRect(int day, int series) const override;
    [[nodiscard]] QRectF markRect(const ChartMark &mark) const override;

protected:
    void built() override;
    void highlightChanged() override;
    void paintChart(QPainter &painter) override;

private:
    /// The two parts of a series in a bar: above the base line, and below it in a mirrored chart.
    struct Part
    {
        QRectF above;
        QRectF below;
    };
    [[nodiscard]] bool isMirrored() const { return m_chart.form == exporting::ChartForm::Mirrored; }
    /// What is drawn above the base line for an amount of a bar: the amount, or its percentage.
    [[nodiscard]] double drawn(double amount, int day) const;
    [[nodiscard]] AxisScale scaleFor(int intervals) const;
    [[nodiscard]] QRectF column(int day) const;
    [[nodiscard]] bool hasGaps() const; // lines between the parts of a bar
    [[nodiscard]] QRectF barRect(int day) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] Part part(int day, int series) const;
    void placeBars(double devicePixelRatio);
    void paintGrid(QPainter &painter) const;
    void paintBehindBars(QPainter &painter) const;
    void paintOverBars(QPainter &painter) const;
    void paintEdges(QPainter &painter, int day) const;
    void paintDayAxis(QPainter &painter) const;

    QGraphicsScene m_scene;
    QChart *m_bars; // owned by the scene
    QStackedBarSeries *m_series = nullptr; // these by the chart
    QValueAxis *m_dayAxis;
    QValueAxis *m_valueAxis;
    QList<QBarSet *> m_sets; // those above, then those below, of each series

    QRectF m_plot; // what the grid covers
    QRectF m_days; // the part of it that the days' columns fill
    double m_barWidth = 0;
    AxisScale m_scale;
    QList<DayLabel> m_dayLabels;
    bool m_hasAxisTexts = false; // there is room for them
};

} // namespace ui
