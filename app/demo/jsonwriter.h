// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <string_view>
#include <utility>

#include <QByteArray>

namespace demo {

/// Writes JSON whose bytes depend on nothing but what is written: keys in the order given, numbers in their shortest
/// form and never with an exponent. Commas come by themselves.
class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }

    JsonWriter &key(std::string_view name);
    JsonWriter &value(std::string_view text); ///< UTF-8
    JsonWriter &value(const char *text) { return value(std::string_view(text)); }
    JsonWriter &value(double number); ///< finite
    JsonWriter &value(std::integral auto number)
    {
        if constexpr (std::same_as<decltype(number), bool>)
            return raw(number ? "true" : "false");
        else
            return integer(number);
    }
    JsonWriter &null() { return raw("null"); }

    template <typename T> JsonWriter &member(std::string_view name, const T &what) { return key(name).value(what); }
    /// null for an empty text
    JsonWriter &textOrNull(std::string_view name, std::string_view text);

    [[nodiscard]] QByteArray take() { return std::exchange(m_text, {}); }
    void reserve(qsizetype bytes) { m_text.reserve(bytes); }

private:
    void separate();
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &raw(std::string_view text);
    JsonWriter &integer(long long number);
    void quote(std::string_view text);

    QByteArray m_text;
};

} // namespace demo
