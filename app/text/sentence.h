// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace text {

/// @p text with one full stop of the program's language at its end, whatever it ended with.
[[nodiscard]] QString sentence(const QString &text);
/// @p text without it, to go on.
[[nodiscard]] QString withoutFullStop(const QString &text);
/// "label: text", with the language's own spaces.
[[nodiscard]] QString labelled(const QString &label, const QString &text);

} // namespace text
