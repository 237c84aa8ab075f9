// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/link.h"

#include <algorithm>
#include <utility>

namespace meraki {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool endsLink(char c)
{
    return c == ',' || c == '\n';
}

QList<QByteArray> relationsIn(const QByteArray &value)
{
    const QByteArray words = value.toLower().simplified();
    return words.isEmpty() ? QList<QByteArray>() : words.split(' ');
}

/// Walks a header value once, from left to right.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    /// Moves behind the next `<`; false if there is none.
    [[nodiscard]] bool findTarget()
    {
        while (!atEnd() && m_text[m_at] != '<')
            ++m_at;
        if (atEnd())
            return false;
        ++m_at;
        return true;
    }

    /// What stands before the closing `>`; nothing if it is never closed.
    [[nodiscard]] std::optional<QByteArray> target()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && m_text[m_at] != '>')
            ++m_at;
        if (atEnd())
            return std::nullopt;
        return m_text.sliced(begin, m_at++ - begin).trimmed().toByteArray();
    }

    /// Moves into the next parameter of this link; false at the link's end.
    [[nodiscard]] bool findParameter()
    {
        while (!atEnd() && !endsLink(m_text[m_at])) {
            if (m_text[m_at++] == ';')
                return true;
        }
        return false;
    }

    [[nodiscard]] QByteArray name()
    {
        return upTo([](char c) { return c == '=' || c == ';' || endsLink(c); }).trimmed().toByteArray().toLower();
    }

    [[nodiscard]] QByteArray value()
    {
        if (atEnd() || m_text[m_at] != '=')
            return {};
        ++m_at;
        while (!atEnd() && isSpace(m_text[m_at]))
            ++m_at;
        if (!atEnd() && m_text[m_at] == '"')
            return quoted();
        return upTo([](char c) { return c == ';' || endsLink(c); }).trimmed().toByteArray();
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    template <typename Predicate> QByteArrayView upTo(Predicate isEnd)
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !isEnd(m_text[m_at]))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    QByteArray quoted()
    {
        QByteArray text;
        for (++m_at; !atEnd() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            text += m_text[m_at];
        }
        if (!atEnd())
            ++m_at;
        return text;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<Link> parseLinks(QByteArrayView header)
{
    std::vector<Link> links;
    Scanner scanner(header);
    while (scanner.findTarget()) {
        const std::optional<QByteArray> target = scanner.target();
        if (!target)
            break;
        Link link{*target, {}};
        bool hasRelations = false;
        while (scanner.findParameter()) {
            const QByteArray name = scanner.name();
            const QByteArray value = scanner.value();
            // RFC 8288, 3.3: of several rel parameters only the first counts.
            if (name == "rel" && !std::exchange(hasRelations, true))
                link.relations = relationsIn(value);
        }
        links.push_back(std::move(link));
    }
    return links;
}

std::optional<QUrl> nextPage(QByteArrayView linkHeader, const QUrl &base)
{
    const std::vector<Link> links = parseLinks(linkHeader);
    const auto next = std::ranges::find_if(links, [](const Link &link) { return link.relations.contains("next"); });
    if (next == links.end())
        return std::nullopt;
    const QUrl target = QUrl::fromEncoded(next->target);
    if (!target.isValid())
        return QUrl();
    // Only a relative target is resolved: resolving an absolute one would rewrite its path.
    return target.isRelative() ? base.resolved(target) : target;
}

} // namespace meraki
