// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

namespace models {
class GroupModel;
}

namespace ui {

/// @p rows of @p model as a table for a spreadsheet: a column for each level down to the deepest of them, then
/// @p columns, as they are shown. Tab-separated, with a head.
[[nodiscard]] QString tableOfGroups(const models::GroupModel &model, const QModelIndexList &rows,
                                    const QList<int> &columns);

} // namespace ui
