// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "explore/explorer.h"
#include "explore/vocabulary.h"
#include "export/chart.h"
#include "ui/message.h"

class QButtonGroup;
class QFrame;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace ui {

class ChartCard;
class DayStrip;
class FilterBar;
class GroupedView;
class MessageView;
class RankingCard;
class RecordTable;

/// One client's traffic: filter, chart, days, ranking and table of the one Summary, or what there is to say where there
/// is none. Every click on a part of it adds to the filter.
class TrafficView : public QWidget
{
    Q_OBJECT

public:
    /// @p explorer outlives it.
    explicit TrafficView(explore::Explorer &explorer, QWidget *parent = nullptr);

    /// The chart as it is shown.
    [[nodiscard]] exporting::Chart chart() const;
    [[nodiscard]] traffic::Sums selectedSums() const;
    [[nodiscard]] traffic::Metric metric() const;
    void setMetric(traffic::Metric metric);
    void focusFilter();
    void focusTable();
    /// The records put together, application, domain, destination and port, instead of one by one.
    void showGrouped(bool grouped);
    /// Where the open client's network is in the Dashboard; invalid: not known.
    void setDashboardUrl(const QUrl &url);

    /// Why there is no connection: stands before all else that could be said. Empty: there is one.
    void setConnectionMessage(const Message &message);
    /// News of something that was done: until it is closed, or another client is opened.
    void showPassing(const Message &news);

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    void actionRequested(ui::Message::Action action);
    void selectionChanged();
    /// News that needs no answer: something was copied.
    void said(const QString &news);
    void dashboardRequested();
    /// The page about filters is wanted.
    void helpRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QFrame *makeTableCard();
    void connectParts();
    void regroup();
    void showSummary();
    void showDays();
    void showMessage();
    void chooseDays(const std::optional<traffic::DayRange> &window, bool isFinal);
    void alignStrip();
    void narrow(const QList<traffic::Term> &terms);
    void narrowToSeries(int series, bool exclude);
    void narrowToBar(int bar);

    explore::Explorer &m_explorer;
    explore::Vocabulary m_vocabulary;
    QTimer m_repaint; // changes of one frame are drawn once
    Message m_connection;
    Message m_passing;

    FilterBar *m_filter;
    MessageView *m_notice;
    QStackedWidget *m_pages;
    QSplitter *m_data;
    QSplitter *m_upper;
    ChartCard *m_chart;
    DayStrip *m_strip;
    RankingCard *m_ranking;
    QButtonGroup *m_forms; // of the table
    QStackedWidget *m_tables;
    RecordTable *m_table;
    GroupedView *m_grouped;
    bool m_isDragging = false; // the day window
    MessageView *m_message;
};

} // namespace ui
