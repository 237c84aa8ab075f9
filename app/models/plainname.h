// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace models {

/// @p name, which comes from anywhere, as one line to show: line breaks, tabs and other control characters become
/// spaces, marks that turn the direction of what follows are left out, what is longer than about 200 characters ends in
/// an ellipsis. A name with letters that are written from right to left is isolated, so that it does not reorder what
/// stands beside it. It is still plain text: `<b>` is to be shown as it is.
[[nodiscard]] QString plainName(const QString &name);

} // namespace models
