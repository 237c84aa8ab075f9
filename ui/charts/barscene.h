// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QFont>
#include <QGraphicsScene>
#include <QRectF>

#include "export/chart.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/daylabels.h"

class QBarSet;
class QChart;
class QPainter;
class QStackedBarSeries;
class QValueAxis;

namespace ui {

/// What the keyboard is on: a part of a bar or, below the bars, a legend entry. That keeps the day, to go back to.
struct ChartMark
{
    int day = 0;
    int series = 0;
    bool isInLegend = false;
    bool operator==(const ChartMark &) const = default;
};

/// A chart's bars, axes and legend, drawn by any painter: the view's, an image's, an SVG file's. The bars are Qt
/// Charts'; grid, labels, hatching and legend are drawn here, since Qt Charts elides crowded labels and knows no
/// missing days.
class BarScene
{
    Q_DISABLE_COPY_MOVE(BarScene)

public:
    /// A day and one of its parts. Without a series: the day above its bar.
    struct Place
    {
        int day = 0;
        std::optional<int> series;
        bool operator==(const Place &) const = default;
    };

    BarScene();
    ~BarScene();

    /// Builds the scene anew. @p font is that of the widget around it; labels are a little smaller.
    void show(const exporting::Chart &chart, const ChartTheme &theme, const QFont &font);
    /// Fits everything into @p rect. Bars sit on whole device pixels where the width allows.
    void layOut(const QRectF &rect, double devicePixelRatio);
    void paint(QPainter &painter);

    /// Lets all series but one step back, or none. Builds nothing.
    void setHighlight(std::optional<int> series);
    /// Shades a day's column, or none.
    void setHoveredDay(std::optional<int> day) { m_hoveredDay = day; }
    /// Puts a frame around a part of a bar or a legend entry, or none.
    void setMark(std::optional<ChartMark> mark) { m_mark = mark; }

    [[nodiscard]] const exporting::Chart &chart() const { return m_chart; }
    [[nodiscard]] const ChartTheme &theme() const { return *m_theme; }
    [[nodiscard]] const QFont &labelFont() const { return m_labelFont; }
    /// What the columns of all days fill.
    [[nodiscard]] QRectF daysArea() const { return m_days; }
    [[nodiscard]] const ChartLegend &legend() const { return m_legend; }
    [[nodiscard]] std::optional<Place> placeAt(const QPointF &position) const;
    /// Where a part of a bar is drawn; without height where it has no value.
    [[nodiscard]] QRectF partRect(int day, int series) const;
    /// The same for what can be marked: the whole column of a day without data, nothing for a legend without room.
    [[nodiscard]] QRectF markRect(const ChartMark &mark) const;

private:
    [[nodiscard]] QRectF column(int day) const;
    [[nodiscard]] QRectF barRect(int day) const;
    [[nodiscard]] double yOf(double value) const;
    void placeBars(double devicePixelRatio);
    void paintBackground(QPainter &painter) const;
    void paintForeground(QPainter &painter) const;
    void paintMark(QPainter &painter) const;
    void paintMessage(QPainter &painter) const;

    exporting::Chart m_chart;
    const ChartTheme *m_theme;
    QFont m_font;
    QFont m_labelFont;

    QGraphicsScene m_scene;
    QChart *m_bars; // owned by the scene
    QStackedBarSeries *m_series; // these by the chart
    QValueAxis *m_dayAxis;
    QValueAxis *m_valueAxis;
    QList<QBarSet *> m_sets;

    QRectF m_rect;
    QRectF m_plot; // what the grid covers
    QRectF m_days; // the part of it that the days' columns fill
    double m_barWidth = 0;
    AxisScale m_scale;
    QList<DayLabel> m_dayLabels;
    ChartLegend m_legend;
    std::optional<int> m_highlight;
    std::optional<int> m_hoveredDay;
    std::optional<ChartMark> m_mark;
};

} // namespace ui
