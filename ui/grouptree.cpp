// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grouptree.h"

#include <algorithm>
#include <queue>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

#include "ui/groupcopy.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

using Model = models::GroupModel;

GroupTree::GroupTree(Model &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setFrameShape(NoFrame);
    setUniformRowHeights(true); // measuring rows would ask for every one
    setAllColumnsShowFocus(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false); // Tab leaves the tree, arrows move in it
    viewport()->setAttribute(Qt::WA_Hover);
    for (const auto signal : {&Model::rowsInserted, &Model::rowsRemoved})
        connect(&model, signal, this, &GroupTree::showEmptiness);
    connect(&model, &Model::modelReset, this, &GroupTree::showEmptiness);
    connect(&model, &Model::rowsInserted, this, &GroupTree::goOnExpanding);
    showEmptiness();
}

void GroupTree::goOnExpanding(const QModelIndex &parent)
{
    std::erase_if(m_waiting, [](const Waiting &waiting) { return !waiting.at.isValid(); }); // gone meanwhile
    const auto waiting = std::ranges::find_if(m_waiting, [&](const Waiting &waiting) { return waiting.at == parent; });
    if (waiting == m_waiting.end())
        return;
    const int most = waiting->most;
    m_waiting.erase(waiting);
    expandBelow(parent, most);
}

void GroupTree::showEmptiness()
{
    setAccessibleDescription(m_model.rowCount() == 0 ? tr("No traffic matches") : QString());
    viewport()->update();
}

void GroupTree::choose(const QModelIndex &index, Narrowing narrowing)
{
    if (const QList<traffic::Term> terms = m_model.terms(index, narrowing); !terms.isEmpty())
        Q_EMIT termsChosen(terms);
}

GroupTree::Narrowing GroupTree::narrowing(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ShiftModifier) ? Narrowing::Away : Narrowing::To;
}

void GroupTree::expandBelow(const QModelIndex &index, int most)
{
    std::queue<QModelIndex> closed;
    closed.push(index.siblingAtColumn(Model::NameColumn));
    while (!closed.empty() && most > 0) {
        const QModelIndex next = closed.front();
        closed.pop();
        if (m_model.canFetchMore(next))
            m_model.fetchMore(next);
        expand(next);
        if (m_model.hasChildren(next) && m_model.rowCount(next) == 0) { // they are being put together
            m_waiting.push_back({next, most});
            continue;
        }
        most -= m_model.rowCount(next);
        for (int row = 0; row < m_model.rowCount(next); ++row) {
            if (const QModelIndex child = m_model.index(row, 0, next); m_model.hasChildren(child))
                closed.push(child);
        }
    }
}

QModelIndexList GroupTree::selectedGroups() const
{
    QModelIndexList rows = selectionModel()->selectedRows(Model::NameColumn);
    const auto placeOf = [](const QModelIndex &row) {
        QList<int> place;
        for (QModelIndex at = row; at.isValid(); at = at.parent())
            place.prepend(at.row());
        return place;
    };
    std::ranges::sort(rows, [&](const QModelIndex &a, const QModelIndex &b) {
        return std::ranges::lexicographical_compare(placeOf(a), placeOf(b));
    });
    return rows;
}

QList<int> GroupTree::copiedColumns() const
{
    QList<int> columns;
    for (int column = Model::NameColumn + 1; column < Model::ColumnCount; ++column)
        columns.append(column);
    return columns;
}

void GroupTree::copyRows(const QModelIndexList &rows)
{
    if (rows.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(tableOfGroups(m_model, rows, copiedColumns()));
    Q_EMIT copied(int(rows.size()));
}

void GroupTree::offerMore(QMenu &, const QModelIndex &) { }

void GroupTree::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copyRows(selectedGroups());
    else if (isEnter && !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        choose(currentIndex(), narrowing(event->modifiers()));
    else
        QTreeView::keyPressEvent(event);
}

void GroupTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        const QString name = menuText(index.siblingAtColumn(Model::NameColumn).data().toString());
        const std::pair<Narrowing, QString> narrowings[] = {
            {Narrowing::To, tr("Filter to “%1”").arg(name)},
            {Narrowing::Away, tr("Exclude “%1”").arg(name)},
        };
        for (const auto &[narrowing, text] : narrowings) {
            const QList<traffic::Term> terms = m_model.terms(index, narrowing);
            QAction *action = menu->addAction(text);
            action->setEnabled(!terms.isEmpty());
            connect(action, &QAction::triggered, this, [this, terms] { Q_EMIT termsChosen(terms); });
        }
        menu->addSeparator();
        const QString value = index.data().toString();
        connect(menu->addAction(index.column() == Model::NameColumn ? tr("Copy name") : tr("Copy value")),
                &QAction::triggered, this, [value] { QGuiApplication::clipboard()->setText(value); });
    }
    offerMore(*menu, index);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void GroupTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::matching(palette()).secondaryText);
    painter.drawText(viewport()->rect().adjusted(12, 24, -12, -12), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("No traffic matches"));
}

} // namespace ui
