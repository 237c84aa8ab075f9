// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groupedview.h"

#include <QDataStream>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "ui/icons.h"
#include "ui/sorting.h"

using namespace Qt::StringLiterals;

namespace ui {

using Model = models::GroupModel;

namespace {

constexpr int MostExpanded = 1000; // rows, at once
constexpr quint32 StateMark = 0x47560001; // of these columns

/// Heads whose arrow stands in the padding, where it takes no room, and points where the numbers go.
class Header final : public QHeaderView
{
public:
    Header()
        : QHeaderView(Qt::Horizontal)
        , m_descending(icon(u"chevron-down"_s))
        , m_ascending(icon(u"chevron-up"_s))
    {
        setSectionsClickable(true);
        setSectionsMovable(true);
        setHighlightSections(false);
        setStretchLastSection(false);
        setContextMenuPolicy(Qt::CustomContextMenu);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        QHeaderView::paintSection(painter, rect, section);
        painter->restore();
        if (section != sortIndicatorSection() || !isSortIndicatorShown())
            return;
        constexpr int size = 8;
        const QRect place(rect.right() - size, rect.center().y() - size / 2 + 1, size, size);
        (sortIndicatorOrder() == Qt::DescendingOrder ? m_descending : m_ascending).paint(painter, place);
    }

private:
    QIcon m_descending;
    QIcon m_ascending;
};

Model *makeModel(std::function<traffic::History()> history)
{
    using traffic::Grouping;
    auto *model = new Model(std::move(history));
    model->setLevels({Grouping::Application, Grouping::Domain, Grouping::Destination, Grouping::ProtocolPort});
    return model;
}

} // namespace

GroupedView::GroupedView(std::function<traffic::History()> history, QWidget *parent)
    : GroupedView(makeModel(std::move(history)), parent)
{
}

GroupedView::GroupedView(Model *model, QWidget *parent)
    : GroupTree(*model, parent)
{
    model->setParent(this);
    setObjectName(u"groupedView"_s);
    setAccessibleName(tr("Groups"));
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setHeader(new Header);
    connect(header(), &QHeaderView::customContextMenuRequested, this, &GroupedView::showHeaderMenu);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupedView::selectedSumsChanged);
    setSortingEnabled(true);
    resetColumns();
}

void GroupedView::setSummary(const std::shared_ptr<const traffic::Summary> &summary)
{
    m_waiting = summary;
    if (isVisible())
        groups().show(std::exchange(m_waiting, nullptr));
}

void GroupedView::showEvent(QShowEvent *event)
{
    if (m_waiting)
        groups().show(std::exchange(m_waiting, nullptr));
    GroupTree::showEvent(event);
}

void GroupedView::setMetric(traffic::Metric metric)
{
    groups().setMetric(metric);
}

void GroupedView::setUnitBase(traffic::UnitBase base)
{
    groups().setUnitBase(base);
}

traffic::Sums GroupedView::selectedSums() const
{
    traffic::Sums sums;
    const QItemSelectionModel &selection = *selectionModel();
    for (const QModelIndex &row : selection.selectedRows(Model::NameColumn)) {
        QModelIndex above = row.parent();
        while (above.isValid() && !selection.isSelected(above))
            above = above.parent();
        if (!above.isValid())
            sums += groups().group(row).sums;
    }
    return sums;
}

// The columns

void GroupedView::resetColumns()
{
    const int character = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {
        {Model::NameColumn, 40},  {Model::ReceivedColumn, 14}, {Model::SentColumn, 13},  {Model::TotalColumn, 13},
        {Model::FlowsColumn, 11}, {Model::ActiveColumn, 13},   {Model::ShareColumn, 11}, {Model::DaysSeenColumn, 14},
    };
    QHeaderView &heads = *header();
    for (const auto &[column, characters] : widths) {
        heads.showSection(column);
        heads.resizeSection(column, characters * character);
        heads.moveSection(heads.visualIndex(column), column);
    }
    heads.setSectionResizeMode(QHeaderView::Interactive);
    heads.setSectionResizeMode(Model::NameColumn, QHeaderView::Stretch);
    sortByColumn(Model::TotalColumn, Qt::DescendingOrder); // "what used it all?"
}

QByteArray GroupedView::headerState() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << StateMark << header()->saveState();
    return state;
}

void GroupedView::restoreHeaderState(const QByteArray &state)
{
    quint32 mark = 0;
    QByteArray heads;
    QDataStream(state) >> mark >> heads;
    if (mark == StateMark && header()->restoreState(heads))
        sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
}

void GroupedView::showHeaderMenu(QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = Model::NameColumn + 1; column < Model::ColumnCount; ++column) { // the names stay
        QAction *action = menu->addAction(groups().headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &GroupedView::resetColumns);
    menu->popup(header()->mapToGlobal(position));
}

QList<int> GroupedView::copiedColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < Model::ColumnCount; ++visual) {
        const int column = header()->logicalIndex(visual);
        if (column != Model::NameColumn && !isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

// What can be done with rows

void GroupedView::offerMore(QMenu &menu, const QModelIndex &index)
{
    QAction *copy = menu.addAction(tr("Copy selected rows"));
    copy->setShortcut(QKeySequence::Copy); // shown; keyPressEvent() does it
    copy->setEnabled(selectionModel()->hasSelection());
    connect(copy, &QAction::triggered, this, [this] { copyRows(selectedGroups()); });
    menu.addSeparator();
    QAction *expandAll = menu.addAction(tr("Expand all below"));
    expandAll->setEnabled(index.isValid() && groups().hasChildren(index.siblingAtColumn(Model::NameColumn)));
    connect(expandAll, &QAction::triggered, this,
            [this, at = QPersistentModelIndex(index)] { expandBelow(at, MostExpanded); });
    connect(menu.addAction(tr("Collapse all")), &QAction::triggered, this, &GroupedView::collapseAll);
    menu.addSeparator();
    offerSorting(*menu.addMenu(tr("Sort by")), *header());
}

void GroupedView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Asterisk && currentIndex().isValid())
        expandBelow(currentIndex(), MostExpanded); // Qt's own opens all there is
    else
        GroupTree::keyPressEvent(event);
}

} // namespace ui
