// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFontMetricsF>
#include <QList>
#include <QRectF>

#include "export/chart.h"

class QPainter;

namespace ui {

struct ChartTheme;

/// What the colours and patterns of a chart mean, flowing in as many lines as it takes. Long names are elided.
class ChartLegend
{
public:
    /// Takes the entries of @p chart: its series and, where there are such days, "No data" and "Today, so far".
    void setChart(const exporting::Chart &chart);
    /// Flows the entries from @p topLeft on into @p width, and returns the height they take.
    double layOut(const QPointF &topLeft, double width, const QFontMetricsF &metrics);
    void paint(QPainter &painter, const ChartTheme &theme, const exporting::Chart &chart,
               std::optional<int> highlight) const;

    /// The series whose entry is at @p position.
    [[nodiscard]] std::optional<int> seriesAt(const QPointF &position) const;
    /// Where the entry of @p series stands.
    [[nodiscard]] QRectF rect(int series) const;

private:
    enum class Kind { Series, NoData, Partial };
    struct Entry
    {
        Kind kind = Kind::Series;
        int series = 0;
        QString text;
        QString shown; // elided
        QRectF rect;
    };

    QList<Entry> m_entries;
    double m_baseline = 0; // below an entry's upper edge
};

} // namespace ui
