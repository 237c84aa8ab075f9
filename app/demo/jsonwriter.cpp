// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jsonwriter.h"

#include <array>
#include <charconv>

namespace demo {

void JsonWriter::separate()
{
    // Only right after an opening bracket or a colon there is nothing to separate; inside strings we never look.
    if (m_text.isEmpty())
        return;
    const char last = m_text.back();
    if (last != '{' && last != '[' && last != ':')
        m_text.append(',');
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_text.append(bracket);
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_text.append(bracket);
    return *this;
}

JsonWriter &JsonWriter::raw(std::string_view text)
{
    separate();
    m_text.append(text.data(), qsizetype(text.size()));
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    quote(name);
    m_text.append(':');
    return *this;
}

JsonWriter &JsonWriter::value(std::string_view text)
{
    separate();
    quote(text);
    return *this;
}

JsonWriter &JsonWriter::value(double number)
{
    std::array<char, 400> buffer; // the largest double has 309 digits
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed).ptr;
    return raw({buffer.data(), std::size_t(end - buffer.data())});
}

JsonWriter &JsonWriter::integer(long long number)
{
    std::array<char, 24> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return raw({buffer.data(), std::size_t(end - buffer.data())});
}

JsonWriter &JsonWriter::textOrNull(std::string_view name, std::string_view text)
{
    key(name);
    return text.empty() ? null() : value(text);
}

void JsonWriter::quote(std::string_view text)
{
    m_text.append('"');
    std::size_t written = 0; // what needs no escape goes over in one piece
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        m_text.append(text.data() + written, qsizetype(i - written));
        written = i + 1;
        constexpr std::string_view Digits = "0123456789abcdef";
        if (c < 0x20)
            m_text.append("\\u00").append(Digits[c >> 4]).append(Digits[c & 15]);
        else
            m_text.append('\\').append(text[i]);
    }
    m_text.append(text.data() + written, qsizetype(text.size() - written)).append('"');
}

} // namespace demo
