// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rankingcard.h"

#include <algorithm>

#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/grouptree.h"
#include "ui/rankingdelegate.h"

using namespace Qt::StringLiterals;

namespace ui {

using traffic::Grouping;
using Model = models::GroupModel;

namespace {

// In the order of the tabs.
constexpr Grouping TabGroupings[]
    = {Grouping::Application, Grouping::Destination, Grouping::Domain, Grouping::ProtocolPort};

int tabOf(Grouping grouping)
{
    const auto found = std::ranges::find(TabGroupings, grouping);
    return int(found == std::end(TabGroupings) ? std::size(TabGroupings) - 1 // protocols and ports by themselves
                                               : std::size_t(found - std::begin(TabGroupings)));
}

/// What a group is split into.
Grouping below(Grouping grouping)
{
    return grouping == Grouping::Destination ? Grouping::Application : Grouping::Destination;
}

} // namespace

/// The list: one column, which the delegate fills, and a click on a row does something.
class RankingCard::Tree final : public GroupTree
{
public:
    Tree(Model &model, const RankingDelegate &delegate)
        : GroupTree(model)
        , m_delegate(delegate)
    {
        setObjectName(u"ranking"_s);
        setHeaderHidden(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setExpandsOnDoubleClick(false);
        setAllColumnsShowFocus(false); // the delegate does
        setIndentation(16);
        setEditTriggers(NoEditTriggers);
        showNameOnly();
        connect(&model, &Model::modelReset, this, &Tree::showNameOnly);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
        GroupTree::mousePressEvent(event);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        GroupTree::mouseReleaseEvent(event);
        const QPersistentModelIndex pressed = std::exchange(m_pressed, QPersistentModelIndex());
        const QPoint position = event->position().toPoint();
        // visualRect() is without the arrow, which opens and closes by itself.
        if (!pressed.isValid() || indexAt(position) != pressed || !visualRect(pressed).contains(position))
            return;
        if (hintRect(pressed).contains(position))
            expand(pressed);
        else
            choose(pressed, narrowing(event->modifiers()));
    }

    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override
    {
        GroupTree::drawBranches(painter, rect.adjusted(0, 0, 0, -RankingDelegate::belowText()), index);
    }

    void offerMore(QMenu &menu, const QModelIndex &) override
    {
        QAction *action = menu.addAction(tr("Copy table"));
        action->setEnabled(groups().rowCount() > 0);
        connect(action, &QAction::triggered, this, [this] {
            QModelIndexList rows;
            for (int row = 0; row < groups().rowCount(); ++row)
                rows.append(groups().index(row, Model::NameColumn));
            copyRows(rows);
        });
    }

private:
    void showNameOnly()
    {
        header()->setSectionResizeMode(Model::NameColumn, QHeaderView::Stretch);
        for (int column = Model::NameColumn + 1; column < Model::ColumnCount; ++column)
            setColumnHidden(column, true);
    }

    [[nodiscard]] QRect hintRect(const QModelIndex &index) const
    {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_Open, isExpanded(index));
        return m_delegate.hintRect(option, index);
    }

    const RankingDelegate &m_delegate;
    QPersistentModelIndex m_pressed;
};

RankingCard::RankingCard(std::function<traffic::History()> history, QWidget *parent)
    : QFrame(parent)
    , m_model(std::move(history))
    , m_tabs(new QTabBar)
    , m_delegate(new RankingDelegate(m_model, this))
{
    setObjectName(u"card"_s);
    m_tabs->setObjectName(u"cardTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false); // there is always room for a part of each
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("Put together by"));
    for (const QString &name : {tr("Applications"), tr("Destinations"), tr("Domains"), tr("Ports")})
        m_tabs->setTabToolTip(m_tabs->addTab(name), name);
    m_tree = new Tree(m_model, *m_delegate);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setAccessibleName(tr("Ranking"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 6, 8);
    column->setSpacing(4);
    column->addWidget(m_tabs);
    column->addWidget(m_tree, 1);

    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { Q_EMIT groupingChosen(TabGroupings[std::size_t(tab)]); });
    connect(m_tree, &GroupTree::termsChosen, this, &RankingCard::termsChosen);
    connect(m_tree, &GroupTree::copied, this, &RankingCard::copied);
}

void RankingCard::setGrouping(Grouping grouping)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(tabOf(grouping));
    if (m_model.levels().first() == grouping)
        return;
    m_delegate->setSeries({}); // until the chart of this grouping comes
    m_model.setLevels({grouping, below(grouping)});
}

void RankingCard::setSummary(const std::shared_ptr<const traffic::Summary> &summary)
{
    setGrouping(summary->grouping);
    m_model.show(summary);
    openTheOnlyOne();
}

void RankingCard::openTheOnlyOne()
{
    // Narrowed to one group, its parts are what there is to see.
    const bool isAlone = m_model.rowCount() == 1;
    const QModelIndex first = m_model.index(0, Model::NameColumn);
    if (isAlone && m_onlyOne != first) {
        m_onlyOne = first;
        m_isOpenedForThat = !m_tree->isExpanded(first);
        m_tree->expand(first);
    } else if (!isAlone && m_onlyOne.isValid()) {
        if (m_isOpenedForThat)
            m_tree->collapse(m_onlyOne);
        m_onlyOne = QPersistentModelIndex();
    }
}

void RankingCard::setChart(const exporting::Chart &chart)
{
    m_model.setUnitBase(chart.unitBase);
    m_model.setMetric(chart.metric);
    m_delegate->setSeries(chart.series);
    m_tree->viewport()->update();
}

} // namespace ui
