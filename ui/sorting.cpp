// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sorting.h"

#include <QHeaderView>
#include <QMenu>

namespace ui {

namespace {

// A column that is sorted by already turns round; another one begins as suits it, numbers with the largest.
void sortBy(QHeaderView &heads, int column)
{
    const bool isSorted = heads.isSortIndicatorShown() && heads.sortIndicatorSection() == column;
    const auto now = isSorted ? heads.sortIndicatorOrder() : Qt::DescendingOrder;
    const QVariant first = heads.model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole);
    const auto other = now == Qt::DescendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder;
    heads.setSortIndicator(column, isSorted || !first.isValid() ? other : Qt::SortOrder(first.toInt()));
}

} // namespace

void offerSorting(QMenu &menu, QHeaderView &heads)
{
    for (int visual = 0; visual < heads.count(); ++visual) {
        const int column = heads.logicalIndex(visual);
        if (heads.isSectionHidden(column))
            continue;
        QAction *action = menu.addAction(heads.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(heads.isSortIndicatorShown() && heads.sortIndicatorSection() == column);
        QObject::connect(action, &QAction::triggered, &heads, [&heads, column] { sortBy(heads, column); });
    }
}

} // namespace ui
