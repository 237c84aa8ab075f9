// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "export/chart.h"
#include "models/groupmodel.h"

class QTabBar;

namespace ui {

class GroupTree;
class RankingDelegate;

/// What used how much, largest first: applications, destinations, domains or ports, each with a bar in its colour of
/// the chart. A click on one narrows the filter to it, with Shift to all others; each opens into what it consists of.
class RankingCard : public QFrame
{
    Q_OBJECT

public:
    /// @p history gives what the summaries are made from.
    explicit RankingCard(std::function<traffic::History()> history, QWidget *parent = nullptr);

    /// Shows its groups. To be called at once when there is another summary.
    void setSummary(const std::shared_ptr<const traffic::Summary> &summary);
    /// Takes over metric, units and colours; it has to be of the same summary.
    void setChart(const exporting::Chart &chart);

Q_SIGNALS:
    /// Records are to be put together by @p grouping, here and in the chart.
    void groupingChosen(traffic::Grouping grouping);
    /// To be added to the filter, together.
    void termsChosen(const QList<traffic::Term> &terms);
    /// The rows are on the clipboard.
    void copied(int rows);

private:
    class Tree;

    void setGrouping(traffic::Grouping grouping);
    void openTheOnlyOne();

    models::GroupModel m_model;
    QTabBar *m_tabs;
    GroupTree *m_tree;
    RankingDelegate *m_delegate;
    QPersistentModelIndex m_onlyOne; // of the groups
    bool m_isOpenedForThat = false;
};

} // namespace ui
