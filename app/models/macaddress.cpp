// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/macaddress.h"

#include <algorithm>

#include <QStringList>

namespace models {

namespace {

constexpr qsizetype WholeAddress = 12;
constexpr qsizetype LeastDigits = 4; // "ad" and "fee" are found in too many addresses to be meant as parts of one

bool isHexDigit(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'f') || (code >= u'A' && code <= u'F');
}

/// Whether the groups between @p separator have @p size digits each; the last may be unfinished, as while it is typed.
bool isGrouped(const QString &text, QChar separator, qsizetype size)
{
    const QStringList groups = text.split(separator);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool isLast = i + 1 == groups.size();
        if (isLast ? groups[i].size() > size : groups[i].size() != size)
            return false;
        if (!std::ranges::all_of(groups[i], isHexDigit))
            return false;
    }
    return true;
}

} // namespace

QString macDigits(const QString &text)
{
    constexpr qsizetype LongestNotation = 17;
    if (text.size() > LongestNotation)
        return {};
    const bool isMac = text.contains(u':') ? isGrouped(text, u':', 2)
        : text.contains(u'-')              ? isGrouped(text, u'-', 2)
        : text.contains(u'.')              ? isGrouped(text, u'.', 4)
                                           : text.size() >= LeastDigits && isGrouped(text, u'\0', WholeAddress);
    if (!isMac)
        return {};
    QString digits = text.toLower();
    digits.removeIf([](QChar character) { return !isHexDigit(character); });
    return digits.size() <= WholeAddress ? digits : QString();
}

QString macAddress(const QString &text)
{
    QString digits = macDigits(text.trimmed());
    if (digits.size() != WholeAddress)
        return {};
    for (qsizetype at = WholeAddress - 2; at > 0; at -= 2)
        digits.insert(at, u':');
    return digits;
}

} // namespace models
