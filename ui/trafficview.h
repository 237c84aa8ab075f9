// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "explore/explorer.h"
#include "export/chart.h"
#include "ui/message.h"

class QSettings;
class QSplitter;
class QStackedWidget;

namespace ui {

class ChartCard;
class FilterBar;
class MessageView;
class RecordTable;

/// One client's traffic: filter, chart and table of the one Summary, or what there is to say where there is none.
/// Every click on a part of it adds to the filter.
class TrafficView : public QWidget
{
    Q_OBJECT

public:
    /// @p explorer outlives it.
    explicit TrafficView(explore::Explorer &explorer, QWidget *parent = nullptr);

    /// The chart as it is shown.
    [[nodiscard]] exporting::Chart chart() const;
    [[nodiscard]] traffic::Sums selectedSums() const;
    void focusFilter();
    void focusTable();

    /// Why there is no connection: stands before all else that could be said. Empty: there is one.
    void setConnectionMessage(const Message &message);
    /// News of something that was done: until it is closed, or another client is opened.
    void showPassing(const Message &news);

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    void actionRequested(Message::Action action);
    void selectionChanged();

private:
    void build();
    void connectParts();
    void showSummary();
    void showMessage();
    void narrow(const std::vector<traffic::Term> &terms);
    void narrowToSeries(int series, bool exclude);
    void narrowToDay(int day);

    explore::Explorer &m_explorer;
    mutable exporting::Palette m_palette;
    QTimer m_repaint; // changes of one frame are drawn once
    Message m_connection;
    Message m_passing;

    FilterBar *m_filter;
    MessageView *m_notice;
    QStackedWidget *m_pages;
    QSplitter *m_data;
    ChartCard *m_chart;
    RecordTable *m_table;
    MessageView *m_message;
};

} // namespace ui
