// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;
class QMenu;

namespace ui {

/// Fills @p menu with the columns that @p heads shows: each does what a click on its head does.
void offerSorting(QMenu &menu, QHeaderView &heads);

} // namespace ui
