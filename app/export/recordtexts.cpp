// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/recordtexts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace exporting {

namespace {

/// Characters that need care, looked up in a table: almost all names have none, and there can be tens of thousands.
class Characters
{
public:
    constexpr explicit Characters(std::string_view characters, bool controlsToo = false)
    {
        for (const char character : characters)
            m_has[static_cast<unsigned char>(character)] = true;
        for (std::size_t control = 0; controlsToo && control < ' '; ++control)
            m_has[control] = true;
        m_has[0x7f] = controlsToo;
    }

    [[nodiscard]] constexpr bool has(char character) const { return m_has[static_cast<unsigned char>(character)]; }
    [[nodiscard]] bool areIn(std::string_view text) const
    {
        return std::ranges::any_of(text, [this](char character) { return has(character); });
    }

private:
    std::array<bool, 256> m_has{};
};

constexpr Characters Controls("", true);
constexpr Characters FormulaSigns("=+-@");
constexpr Characters CellEnds(";\t\r\n");
constexpr Characters CsvSpecial("\",\r\n");
constexpr Characters SemicolonSpecial("\",;\r\n");
constexpr Characters AnyCellEnds(",; ");
constexpr Characters JsonSpecial("\"\\", true);
constexpr Characters MarkdownPunctuation("\\`|*_[]~$");
constexpr Characters MarkdownSpecial("\\`|*_[]~$<>&", true);

/// The text with a ' wherever a spreadsheet could begin a formula: also behind a character that separates cells for a
/// reader with other settings, where quotation marks do not help.
std::string guarded(std::string_view text)
{
    if (text.empty() || (!FormulaSigns.has(text.front()) && !CellEnds.areIn(text)))
        return std::string(text);
    std::string result;
    if (text.starts_with('\t') || text.starts_with('\r'))
        result.append(1, '\'');
    bool beginsCell = true;
    for (const char character : text) {
        if (beginsCell && FormulaSigns.has(character))
            result.append(1, '\'');
        result.append(1, character);
        beginsCell = CellEnds.has(character);
    }
    return result;
}

std::string cellOf(std::string_view text, const Characters &special)
{
    std::string content = guarded(text);
    if (!content.empty() && !special.areIn(content))
        return content;
    std::string result(1, '"');
    for (const char character : content)
        result.append(character == '"' ? 2 : 1, character);
    return result.append(1, '"');
}

} // namespace

std::string csvText(std::string_view text)
{
    return cellOf(text, CsvSpecial);
}

std::string semicolonText(std::string_view text)
{
    return cellOf(text, SemicolonSpecial);
}

std::string commentText(std::string_view text)
{
    std::string result;
    bool beginsCell = true;
    for (char character : text) {
        if (Controls.has(character))
            character = ' ';
        else if (character == '"')
            character = '\'';
        if (beginsCell && FormulaSigns.has(character))
            result.append(1, '\'');
        result.append(1, character);
        beginsCell = AnyCellEnds.has(character);
    }
    return result;
}

std::string tsvText(std::string_view text)
{
    std::string result = guarded(text);
    if (result.starts_with('"'))
        result.insert(0, 1, '\'');
    for (char &character : result) {
        if (Controls.has(character))
            character = ' ';
    }
    return result;
}

std::string jsonText(std::string_view text)
{
    if (!JsonSpecial.areIn(text))
        return std::string(1, '"').append(text).append(1, '"');
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
        } else if (Controls.has(character)) {
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
    if (!MarkdownSpecial.areIn(text))
        return std::string(text);
    std::string result;
    for (const char character : text) {
        if (character == '\0')
            result.append("\uFFFD"); // an entity could not stand for it
        else if (Controls.has(character))
            result.append("&#").append(std::to_string(int(character))).append(1, ';');
        else if (character == '<')
            result.append("&lt;");
        else if (character == '>')
            result.append("&gt;");
        else if (character == '&')
            result.append("&amp;");
        else if (MarkdownPunctuation.has(character))
            result.append({'\\', character});
        else
            result.append(1, character);
    }
    return result;
}

} // namespace exporting
