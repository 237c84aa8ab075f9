// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QLineEdit;

namespace ui {

/// A line icon of resources/icons, in the theme's text colour at the time it is painted. Stays sharp at any scale.
[[nodiscard]] QIcon icon(const QString &name);

/// Puts such an icon at the beginning of @p field, to be seen and not to be pressed.
void addMark(QLineEdit &field, const QString &name);

} // namespace ui
