// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QIcon>

class QMenu;
class QTableView;

namespace ui {

/// The heads of the record table: columns can be hidden, moved and resized, by mouse and by menu. Destinations take the
/// room that is left; the others are as wide as the first data needs, until a person gives them other widths.
class RecordHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit RecordHeader(QTableView &table);

    /// All columns, in their order, as wide as they need to be, largest amounts first.
    void resetColumns();
    /// Fits the widths to the first rows there are. Once, and not over widths that a person has chosen.
    void fitOnce();
    /// Fills @p menu with what can be done to columns; @p column is the one that can be moved.
    void offerColumns(QMenu &menu, int column);

    [[nodiscard]] QByteArray state() const;
    /// Ignores what state() did not make.
    void restore(const QByteArray &state);

    /// Takes none: heads are never shown selected, and to know whether one is Qt asks for every row of its column.
    void setSelectionModel(QItemSelectionModel *selectionModel) override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setShown(int column, bool shown);
    void letOneStretch();
    [[nodiscard]] QString name(int column) const;
    /// The visible column beside @p column, or -1.
    [[nodiscard]] int neighbour(int column, int step) const;
    [[nodiscard]] int contentWidth(int column) const;

    QTableView &m_table;
    QIcon m_descending;
    QIcon m_ascending;
    bool m_isFitted = false;
    bool m_isChosen = false; ///< widths, by a person
    bool m_isMouseDown = false;
};

} // namespace ui
