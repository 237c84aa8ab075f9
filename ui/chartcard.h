// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "export/chart.h"

class QButtonGroup;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace ui {

class ChartTable;
class DailyChartView;
class ElidedLabel;
class MenuButton;

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
    [[nodiscard]] exporting::ChartForm form() const { return m_form; }
    void setForm(exporting::ChartForm form);
    /// What the forms are called, each once and in order.
    [[nodiscard]] static QList<std::pair<exporting::ChartForm, QString>> forms();
    [[nodiscard]] DailyChartView *view() const { return m_view; }
    [[nodiscard]] ChartTable *table() const { return m_table; }

    [[nodiscard]] bool isShownAsTable() const;
    /// Who has the keyboard in the one gets it in the other.
    void showAsTable(bool asTable);

    /// Places @p strip beneath the chart, as wide as it; see DailyChartView::plotArea(). Takes it over.
    void setStrip(QWidget *strip);

Q_SIGNALS:
    void metricChanged(traffic::Metric metric);
    void formChanged(exporting::ChartForm form);
    /// Rows of the chart's table are on the clipboard.
    void copied(int rows);

private:
    void showForm();

    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    MenuButton *m_forms;
    QButtonGroup *m_metrics;
    QToolButton *m_asTable;
    DailyChartView *m_view;
    ChartTable *m_table;
    QStackedLayout *m_pages;
    QVBoxLayout *m_column;
    traffic::Metric m_metric = traffic::Metric::Total;
    exporting::ChartForm m_form = exporting::ChartForm::Stacked;
};

} // namespace ui
