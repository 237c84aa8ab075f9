// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ui {

/// A line icon of resources/icons, in the theme's text colour at the time it is painted. Stays sharp at any scale.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace ui
