// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/recordtexts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace exporting {

namespace {

bool isOneOf(std::string_view characters, char character)
{
    return characters.find(character) != std::string_view::npos;
}

bool isControl(char character)
{
    return (character >= 0 && character < ' ') || character == '\x7f';
}

/// The text with a ' wherever a spreadsheet could begin a formula: also behind a character that separates cells for a
/// reader with other settings, where quotation marks do not help.
std::string guarded(std::string_view text)
{
    std::string result;
    result.reserve(text.size() + 1);
    if (text.starts_with('\t') || text.starts_with('\r'))
        result.append(1, '\'');
    bool beginsCell = true;
    for (const char character : text) {
        if (beginsCell && isOneOf("=+-@", character))
            result.append(1, '\'');
        result.append(1, character);
        beginsCell = isOneOf(";\t\r\n", character);
    }
    return result;
}

} // namespace

std::string csvText(std::string_view text)
{
    std::string content = guarded(text);
    if (!content.empty() && content.find_first_of("\",\r\n") == std::string::npos)
        return content;
    std::string result(1, '"');
    for (const char character : content)
        result.append(character == '"' ? 2 : 1, character);
    return result.append(1, '"');
}

std::string tsvText(std::string_view text)
{
    std::string result = guarded(text);
    if (result.starts_with('"'))
        result.insert(0, 1, '\'');
    for (char &character : result) {
        if (isControl(character))
            character = ' ';
    }
    return result;
}

std::string jsonText(std::string_view text)
{
    static constexpr std::string_view hexDigits = "0123456789abcdef";
    static constexpr std::array named{
        std::pair{'"', '"'},  std::pair{'\\', '\\'}, std::pair{'\n', 'n'}, std::pair{'\r', 'r'},
        std::pair{'\t', 't'}, std::pair{'\b', 'b'},  std::pair{'\f', 'f'},
    };
    std::string result(1, '"');
    for (const char character : text) {
        const auto *name = std::ranges::find(named, character, &std::pair<char, char>::first);
        if (name != named.end()) {
            result.append({'\\', name->second});
        } else if (isControl(character)) {
            result.append("\\u00");
            result.append({hexDigits[std::size_t(character) / 16], hexDigits[std::size_t(character) % 16]});
        } else {
            result.append(1, character);
        }
    }
    return result.append(1, '"');
}

std::string markdownText(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        if (character == '\0')
            result.append("\uFFFD"); // an entity could not stand for it
        else if (isControl(character))
            result.append("&#").append(std::to_string(int(character))).append(1, ';');
        else if (character == '<')
            result.append("&lt;");
        else if (character == '>')
            result.append("&gt;");
        else if (character == '&')
            result.append("&amp;");
        else if (isOneOf("\\`|*_[]~$", character))
            result.append({'\\', character});
        else
            result.append(1, character);
    }
    return result;
}

} // namespace exporting
