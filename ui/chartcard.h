// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "export/chart.h"

class QButtonGroup;
class QLabel;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace ui {

class ChartTable;
class DailyChartView;

/// The chart with its heading and the choice of what it shows: total, received, sent, flows; as bars or, with Ctrl+T,
/// as a table of the same numbers.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);

    void setChart(const exporting::Chart &chart);
    [[nodiscard]] traffic::Metric metric() const { return m_metric; }
    void setMetric(traffic::Metric metric);
    [[nodiscard]] DailyChartView *view() const { return m_view; }
    [[nodiscard]] ChartTable *table() const { return m_table; }

    [[nodiscard]] bool isShownAsTable() const;
    /// Who has the keyboard in the one gets it in the other.
    void showAsTable(bool asTable);

    /// Places @p strip beneath the chart, as wide as it; see DailyChartView::plotArea(). Takes it over.
    void setStrip(QWidget *strip);

Q_SIGNALS:
    void metricChanged(traffic::Metric metric);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QButtonGroup *m_metrics;
    QToolButton *m_asTable;
    DailyChartView *m_view;
    ChartTable *m_table;
    QStackedLayout *m_pages;
    QVBoxLayout *m_column;
    traffic::Metric m_metric = traffic::Metric::Total;
};

} // namespace ui
