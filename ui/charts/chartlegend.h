// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>

#include <QFontMetricsF>
#include <QList>
#include <QRectF>

#include "export/chart.h"

class QPainter;

namespace ui {

struct ChartTheme;

/// What the colours and patterns of a chart mean, flowing in as many lines as there is room for; the others are reached
/// by scrolling. Long names are elided.
class ChartLegend
{
public:
    /// Takes the entries of @p chart: its series, what of it the filter leaves out, and what the marks in it mean.
    void setChart(const exporting::Chart &chart);
    /// Only the last of these.
    void setMarksOnly(const exporting::Chart &chart);
    void clear();
    /// Whether there is a wheel to reach what has no room; else it is counted.
    void setScrollable(bool isScrollable) { m_isScrollable = isScrollable; }
    /// Flows the entries from @p topLeft on into @p width, and returns the height they take: not above @p mostHeight,
    /// but at least one line.
    double layOut(const QPointF &topLeft, double width, const QFontMetricsF &metrics,
                  double mostHeight = std::numeric_limits<double>::infinity());
    void paint(QPainter &painter, const ChartTheme &theme, const exporting::Chart &chart,
               std::optional<int> highlight) const;

    /// Shows lines farther down (or up, if negative); to be laid out again then. False if there are none.
    bool scroll(int lines);
    [[nodiscard]] bool contains(const QPointF &position) const { return m_area.contains(position); }

    /// The series whose entry is at @p position.
    [[nodiscard]] std::optional<int> seriesAt(const QPointF &position) const;
    /// The index in Chart::excluded whose entry is at @p position.
    [[nodiscard]] std::optional<int> excludedAt(const QPointF &position) const;
    /// Where the entry of @p series stands; nowhere if it is scrolled away.
    [[nodiscard]] QRectF rect(int series) const;

private:
    enum class Kind { Series, Excluded, NoData, Zero, Partial, Incomplete };
    struct Entry
    {
        Kind kind = Kind::Series;
        int series = 0;
        QString text;
        QString shown{}; // elided
        QRectF rect{}; // empty if scrolled away
    };
    void addMarks(const exporting::Chart &chart);
    [[nodiscard]] const Entry *entryAt(const QPointF &position, Kind kind) const;
    void paintChip(QPainter &painter, const QRectF &chip, const Entry &entry, const ChartTheme &theme,
                   const exporting::Chart &chart, bool isFaded) const;

    QList<Entry> m_entries;
    double m_baseline = 0; // below an entry's upper edge
    QRectF m_area;
    int m_firstLine = 0;
    int m_lines = 0; // in all
    int m_shownLines = 0;
    bool m_isScrollable = true;
    QString m_pager; // "2 of 4" lines or "+ 57" entries, where some are hidden
    QRectF m_pagerRect;
};

} // namespace ui
