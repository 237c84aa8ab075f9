// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"

#include <QRegularExpression>

namespace faults {

namespace {

constexpr qsizetype LongestText = 1'000; // characters of a sentence; more is no help to anybody
constexpr qsizetype PieceOfKey = 12; // characters that are no coincidence any more

bool isShown(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return !QChar::isNonCharacter(character); // what is not assigned may be a character by now
    }
}

bool hasPieceOfKey(const QString &text)
{
    const QString key = QString::fromLatin1(Key);
    for (qsizetype at = 0; at + PieceOfKey <= key.size(); ++at) {
        if (text.contains(key.mid(at, PieceOfKey), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

QStringList problemsOfText(const QString &text)
{
    QStringList problems;
    for (const char32_t character : text.toStdU32String()) {
        if (!isShown(character))
            problems += u"U+%1 in “%2”"_s.arg(quint32(character), 4, 16, QLatin1Char('0')).arg(text);
    }
    return problems;
}

QStringList problemsOfError(const meraki::ApiError &error)
{
    const QString text = error.text();
    QStringList problems = problemsOfText(text);
    for (const QString &line : error.report().split(u'\n'))
        problems += problemsOfText(line);
    if (!text.endsWith(u'.') || text.endsWith(".."_L1))
        problems += u"not one full stop at the end: "_s + text;
    if (text.size() < 10 || text.contains("“”"_L1) || text.contains("  "_L1) || text.contains(": ."_L1)
        || text.trimmed() != text)
        problems += u"something is missing: "_s + text;
    if (text.size() > LongestText)
        problems += u"%1 characters: %2"_s.arg(text.size()).arg(text.left(200));
    static const QRegularExpression quoted(u"“.*”"_s);
    static const QRegularExpression secondSentence(u"[.!?]\\s+\\p{Lu}"_s);
    if (QString(text).remove(quoted).contains(secondSentence))
        problems += u"more than a sentence: "_s + text;
    if (hasPieceOfKey(text))
        problems += u"the key in the text: "_s + text;
    if (hasPieceOfKey(error.report()))
        problems += u"the key in the report: "_s + error.report();
    return problems;
}

QStringList problemsOfRequest(const support::RawRequest &request, const Fault &fault)
{
    QStringList problems;
    if (request.method != "GET")
        problems += u"a request with the method "_s + QString::fromLatin1(request.method);
    QByteArrayList withKey;
    for (const auto &[name, value] : request.headers) {
        if (value.contains(Key))
            withKey += name;
    }
    const QByteArray header = fault.scheme == meraki::AuthScheme::Bearer ? "Authorization" : "X-Cisco-Meraki-API-Key";
    if (withKey.size() != 1 || withKey.first().compare(header, Qt::CaseInsensitive) != 0)
        problems += u"the key in the headers “%1”"_s.arg(QString::fromLatin1(withKey.join(", ")));
    if (request.target.contains(Key))
        problems += u"the key in the address "_s + QString::fromLatin1(request.target);
    if (!request.headerValues("Cookie").isEmpty())
        problems += u"a cookie was sent"_s;
    return problems;
}

} // namespace faults
