// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// How a text (UTF-8, untrusted) stands in a file of records.
namespace exporting {

/// A CSV cell, quoted where needed; an empty text is "", which tells it from a missing one. A ' goes before each =, +,
/// - or @ that a spreadsheet could run as a formula: first in the text, or directly after a semicolon, tab, CR or LF,
/// which some readers take for the end of a cell. A text that begins with a tab or CR gets one too.
[[nodiscard]] std::string csvText(std::string_view text);

/// The same where a semicolon is between the cells.
[[nodiscard]] std::string semicolonText(std::string_view text);

/// One line that is no record for readers that know comments, and runs nothing in those that do not: control characters
/// become spaces, quotation marks ', and a ' goes before formulas wherever a cell could begin.
[[nodiscard]] std::string commentText(std::string_view text);

/// A TSV cell: control characters, tabs and line breaks among them, become spaces. A ' goes before formulas as in CSV,
/// and before a quotation mark at the start, from which on a spreadsheet would take everything for one cell.
[[nodiscard]] std::string tsvText(std::string_view text);

/// A JSON string with its quotation marks.
[[nodiscard]] std::string jsonText(std::string_view text);

/// A cell of a Markdown table that reads as @p text and is no markup: punctuation with a meaning gets a backslash, HTML
/// its entities, and control characters, line breaks among them, numeric ones.
[[nodiscard]] std::string markdownText(std::string_view text);

} // namespace exporting
