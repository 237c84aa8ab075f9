// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace exporting {

/// How much two colours differ in brightness, 1 to 21, as WCAG defines it.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// The edge that a mark of colour @p fill has on @p ground: a darker tone of it (on dark, a lighter one), no further
/// from it than it takes to stand out by 3 : 1; @p fill itself where that does.
[[nodiscard]] QColor edgeOf(const QColor &fill, const QColor &ground);

} // namespace exporting
