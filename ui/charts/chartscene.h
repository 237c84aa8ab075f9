// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QFont>
#include <QRectF>

#include "export/chart.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/charttheme.h"

class QPainter;

namespace ui {

/// What the keyboard is on: a part of a bar or, below the bars, a legend entry. That keeps the day, to go back to.
struct ChartMark
{
    int day = 0; ///< index in Chart::bars
    int series = 0;
    bool isInLegend = false;
    bool operator==(const ChartMark &) const = default;
};

/// A chart drawn by any painter: the view's, an image's, a PDF file's. What it shows, where things are in it, and what
/// is pointed at; how it is drawn is up to its form.
class ChartScene
{
    Q_DISABLE_COPY_MOVE(ChartScene)

public:
    /// A bar and one of its parts. Without a series: the place beside them.
    struct Place
    {
        int day = 0; ///< index in Chart::bars
        std::optional<int> series;
        bool operator==(const Place &) const = default;
    };

    ChartScene();
    virtual ~ChartScene();

    /// Builds the scene anew. @p font is that of the widget around it; labels are a little smaller.
    void show(const exporting::Chart &chart, const ChartTheme &theme, const QFont &font);
    /// For paper and image files, where nothing scrolls: the legend may take more room, and says what is left out.
    void setForPage();
    /// Fits everything into @p rect. Bars sit on whole device pixels where the width allows.
    virtual void layOut(const QRectF &rect, double devicePixelRatio) = 0;
    void paint(QPainter &painter);

    /// Lets all series but one step back, or none. Builds nothing.
    void setHighlight(std::optional<int> series);
    /// Shades a bar's column, or none.
    void setHoveredDay(std::optional<int> day) { m_hoveredDay = day; }
    /// Puts a frame around a part of a bar or a legend entry, or none.
    void setMark(std::optional<ChartMark> mark) { m_mark = mark; }

    [[nodiscard]] const exporting::Chart &chart() const { return m_chart; }
    [[nodiscard]] const ChartTheme &theme() const { return *m_theme; }
    [[nodiscard]] const QFont &labelFont() const { return m_labelFont; }
    [[nodiscard]] ChartLegend &legend() { return m_legend; }
    [[nodiscard]] const ChartLegend &legend() const { return m_legend; }
    /// Whether the first series is above the second.
    [[nodiscard]] virtual bool isTopDown() const { return false; }
    /// What the columns of all days fill; what stands for no days in a row fills nothing.
    [[nodiscard]] virtual QRectF daysArea() const = 0;
    [[nodiscard]] virtual std::optional<Place> placeAt(const QPointF &position) const = 0;
    /// Where a part of a bar is drawn; without height where it has no value.
    [[nodiscard]] virtual QRectF partRect(int day, int series) const = 0;
    /// The same for what can be marked: the whole column of a day without data, nothing for a legend without room.
    [[nodiscard]] virtual QRectF markRect(const ChartMark &mark) const;

protected:
    virtual void built() { } ///< show() has taken a chart
    virtual void highlightChanged() { }
    virtual void paintChart(QPainter &painter) = 0;

    [[nodiscard]] bool isDrawable() const { return !m_chart.isEmpty() && !m_chart.bars.isEmpty(); }
    /// The colour of a series, stepped back if another one is highlighted.
    [[nodiscard]] QColor color(int series) const;
    /// The second thing by which series are told apart.
    void paintPattern(QPainter &painter, const QRectF &rect, int series) const;
    /// The edge of a part of that series, unless it steps back behind the highlighted one.
    void paintEdge(QPainter &painter, const QRectF &rect, int series) const;

    exporting::Chart m_chart;
    const ChartTheme *m_theme;
    QFont m_font;
    QFont m_labelFont;
    QRectF m_rect;
    ChartLegend m_legend;
    double m_mostForLegend = 0.3; // of the height
    std::optional<int> m_highlight;
    std::optional<int> m_hoveredDay;
    std::optional<ChartMark> m_mark;

private:
    void paintMark(QPainter &painter) const;
    void paintMessage(QPainter &painter) const;
};

/// An empty scene for charts of @p form.
[[nodiscard]] std::unique_ptr<ChartScene> makeScene(exporting::ChartForm form);

} // namespace ui
