// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "export/chart.h"

class QButtonGroup;
class QLabel;

namespace ui {

class DailyChartView;

/// The chart with its heading and the choice of what it shows: total, received, sent, flows.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);

    void setChart(const exporting::Chart &chart);
    [[nodiscard]] traffic::Metric metric() const { return m_metric; }
    void setMetric(traffic::Metric metric);
    [[nodiscard]] DailyChartView *view() const { return m_view; }

Q_SIGNALS:
    void metricChanged(traffic::Metric metric);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QButtonGroup *m_metrics;
    DailyChartView *m_view;
    traffic::Metric m_metric = traffic::Metric::Total;
};

} // namespace ui
