// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include "models/groupmodel.h"

class QMenu;

namespace ui {

/// A tree of groups that a filter is narrowed from: Enter asks for the current group alone, Shift+Enter for all but it,
/// and so does a menu, which also copies.
class GroupTree : public QTreeView
{
    Q_OBJECT

public:
    explicit GroupTree(models::GroupModel &model, QWidget *parent = nullptr);

    /// Opens all groups below @p index, level by level, until there are @p most rows more.
    void expandBelow(const QModelIndex &index, int most);
    /// The selected rows, as they stand.
    [[nodiscard]] QModelIndexList selectedGroups() const;

Q_SIGNALS:
    /// To be added to the filter, together.
    void termsChosen(const QList<traffic::Term> &terms);
    /// The rows are on the clipboard.
    void copied(int rows);

protected:
    using Narrowing = models::GroupModel::Narrowing;

    [[nodiscard]] models::GroupModel &groups() const { return m_model; }
    /// Does nothing where a filter cannot ask for it.
    void choose(const QModelIndex &index, Narrowing narrowing);
    [[nodiscard]] static Narrowing narrowing(Qt::KeyboardModifiers modifiers);
    /// Adds to the menu on @p index, which is invalid beside all rows.
    virtual void offerMore(QMenu &menu, const QModelIndex &index);
    [[nodiscard]] virtual QList<int> copiedColumns() const; ///< beside the names
    void copyRows(const QModelIndexList &rows);

    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Waiting
    {
        QPersistentModelIndex at;
        int most;
    };

    void goOnExpanding(const QModelIndex &parent);
    void showEmptiness();

    models::GroupModel &m_model;
    std::vector<Waiting> m_waiting; // to be expanded once there are rows below
};

} // namespace ui
