// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Draws a client of a list: its name and usage, what it is below, a thin bar of its usage, and a star where it is a
/// favourite or could become one by a click.
class ClientDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ClientDelegate(QObject *parent = nullptr);

    /// Whether the last click was on the star. The view tells of the click after that, when rows may be moved.
    [[nodiscard]] bool clickedStar() const { return m_clickedStar; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Everything known of a client, as rich text in which nothing that came from outside is markup.
    [[nodiscard]] static QString toolTipOf(const QModelIndex &index);

private:
    bool m_clickedStar = false;
};

} // namespace ui
