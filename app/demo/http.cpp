// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/http.h"

#include <algorithm>
#include <charconv>

namespace demo {

namespace {

std::string decoded(QByteArray encoded)
{
    return QByteArray::fromPercentEncoding(encoded).toStdString();
}

} // namespace

QByteArray headerValue(const QList<Header> &headers, QByteArrayView name)
{
    const auto found = std::ranges::find_if(
        headers, [name](const Header &header) { return name.compare(header.first, Qt::CaseInsensitive) == 0; });
    return found != headers.end() ? found->second : QByteArray();
}

std::vector<std::string> Request::segments() const
{
    std::vector<std::string> segments;
    for (const QByteArray &segment : path.split('/')) {
        if (!segment.isEmpty())
            segments.push_back(decoded(segment));
    }
    return segments;
}

Query::Query(const QByteArray &encoded)
{
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype sign = pair.indexOf('=');
        // As the real one reads forms: an unescaped plus is a space.
        const auto text = [](QByteArray part) { return decoded(part.replace('+', ' ')); };
        if (sign < 0)
            m_parameters.emplace_back(text(pair), std::string());
        else
            m_parameters.emplace_back(text(pair.first(sign)), text(pair.sliced(sign + 1)));
    }
}

const std::string *Query::value(std::string_view name) const
{
    const auto found = std::find_if(m_parameters.rbegin(), m_parameters.rend(),
                                    [name](const auto &parameter) { return parameter.first == name; });
    return found != m_parameters.rend() ? &found->second : nullptr;
}

std::vector<std::string_view> Query::values(std::string_view name) const
{
    std::vector<std::string_view> values;
    for (const auto &[key, value] : m_parameters) {
        if (key.size() == name.size() + 2 && key.starts_with(name) && key.ends_with("[]"))
            values.emplace_back(value);
    }
    return values;
}

Outcome<long long> Query::number(std::string_view name, long long least, long long most, long long absent) const
{
    const std::string *text = value(name);
    if (text == nullptr)
        return absent;
    long long number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (error != std::errc() || end != text->data() + text->size())
        return failure(400, '\'' + std::string(name) + "' must be an integer");
    if (number < least || number > most)
        return failure(400,
                       '\'' + std::string(name) + "' must be between " + std::to_string(least) + " and "
                           + std::to_string(most));
    return number;
}

} // namespace demo
