// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/typedclient.h"

#include <algorithm>

#include <QRegularExpression>

#include "models/macaddress.h"

using namespace Qt::StringLiterals;

namespace explore {

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
}

bool isIpv4(const QString &text)
{
    static const QString number = u"(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)"_s;
    return matches(text, u"(%1\\.){3}%1"_s.arg(number));
}

/// Without a zone ("%eth0"), which the API knows nothing of but may list.
bool isIpv6(const QString &text)
{
    const QString address = text.section(u'%', 0, 0);
    const bool isShortened = address.contains("::"_L1);
    if (!matches(address, u"[0-9a-f:.]+"_s) || address.count("::"_L1) > 1 || address.contains(":::"_L1))
        return false;
    QStringList groups = address.split(u':');
    if (groups.size() < 3)
        return false;
    qsizetype size = 0; // in groups
    if (isIpv4(groups.last())) {
        groups.removeLast();
        size = 2;
    }
    // The ends of a shortened address are empty, and so is what the double colon stands for.
    if (isShortened)
        groups.removeAll(QString());
    size += groups.size();
    return std::ranges::all_of(groups, [](const QString &group) { return matches(group, u"[0-9a-f]{1,4}"_s); })
        && (isShortened ? size < 8 : size == 8);
}

} // namespace

TypedClient typedClient(const QString &text)
{
    using Kind = TypedClient::Kind;
    const QString typed = text.trimmed();
    if (matches(typed, u"k[0-9a-f]{4,16}"_s))
        return {Kind::Key, typed.toLower()};
    if (const QString mac = models::macAddress(typed); !mac.isEmpty())
        return {Kind::Mac, mac};
    if (isIpv4(typed) || isIpv6(typed))
        return {Kind::Ip, typed.toLower()};
    return {};
}

} // namespace explore
