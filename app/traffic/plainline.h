// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace traffic {

/// @p text on one line: names come from a network's clients, and line breaks, control and direction characters in them
/// would break a legend, or an SVG file, which may not hold them at all.
[[nodiscard]] QString plainLine(const QString &text);

/// The same of the beginning alone where @p text is longer than @p longest UTF-16 code units, with an ellipsis.
[[nodiscard]] QString plainLine(const QString &text, qsizetype longest);

} // namespace traffic
