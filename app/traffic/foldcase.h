// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace traffic {

/// The case-folded form of UTF-8 @p text, as UTF-8 again: its bytes are what filter and order compare. (In UTF-8 a text
/// is found in another exactly where its bytes are, and bytes order as code points do.)
[[nodiscard]] std::string foldCase(std::string_view text);
/// The same into a string that was used before, and keeps its memory.
void foldCase(std::string_view text, std::string &folded);

} // namespace traffic
