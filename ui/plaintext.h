// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A text of others, such as a client's name, for one line on screen: without line breaks and control characters,
/// without the marks that turn the direction of what stands around it, and at most @p atMost UTF-16 code units long.
[[nodiscard]] QString oneLine(const QString &text, qsizetype atMost = 200);

/// @p text as a tool tip, which Qt would otherwise take for rich text where it looks like it.
[[nodiscard]] QString plainToolTip(const QString &text);

/// @p text for a button or a menu, where & marks a mnemonic.
[[nodiscard]] QString buttonText(const QString &text);

} // namespace ui
