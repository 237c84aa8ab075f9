// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

#include <QString>

namespace text {

/// Of a name, in UTF-16 code units: nobody reads more, and fonts take long to measure it.
inline constexpr qsizetype LongestName = 200;
inline constexpr qsizetype AnyLength = std::numeric_limits<qsizetype>::max();

/// @p text, which others wrote, as one line to show: a name of a client, words of a server.
///
/// White space, line breaks and control characters between words become one space. Marks that turn the direction of
/// writing are left out, since they reach beyond the text or make it read as another ("fdp.exe"); joiners belong to
/// scripts and emoji and stay. What is no character, such as half of a surrogate pair, becomes U+FFFD: XML, and with it
/// SVG, may not hold it. What is longer than @p longest UTF-16 code units ends in an ellipsis within them.
///
/// It is still plain text: `<b>` is to be shown as it is.
[[nodiscard]] QString plainLine(const QString &text, qsizetype longest = LongestName);

/// plainLine(), isolated where letters in it are written from right to left, so that it does not reorder what stands
/// beside it in the same text. The marks around it come on top of @p longest.
[[nodiscard]] QString isolatedLine(const QString &text, qsizetype longest = LongestName);

} // namespace text
