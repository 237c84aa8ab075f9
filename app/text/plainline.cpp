// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/plainline.h"

#include <algorithm>
#include <utility>

namespace text {

namespace {

constexpr QChar Isolate(0x2068); // first strong isolate
constexpr QChar EndOfIsolate(0x2069);

/// Letters and signs of scripts that are written from left to right, and that come out as they go in.
bool isOrdinary(char16_t unit)
{
    return (unit > 0x20 && unit < 0x7f) || (unit > 0xa0 && unit < 0x590) // European ones
        || (unit >= 0x2010 && unit <= 0x2027) // dashes, quotation marks, the ellipsis
        || (unit > 0x3000 && unit < 0xd800); // Chinese, Japanese, Korean ones
}

/// Most names are, and need no copy: such letters with single spaces between.
bool isOrdinary(const QString &text)
{
    char16_t before = u' ';
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (!isOrdinary(unit) && (unit != u' ' || before == u' '))
            return false;
        before = unit;
    }
    return before != u' ' || text.isEmpty();
}

/// The character that begins at @p at, which may be half a pair.
char32_t characterAt(const QString &text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

qsizetype unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

bool isSpace(char32_t character)
{
    return QChar::isSpace(character) || QChar::category(character) == QChar::Other_Control;
}

/// Embeddings, overrides and isolates with their ends, and the marks that stand for a letter of a direction.
bool turnsDirection(char32_t character)
{
    return character == 0x200e || character == 0x200f || character == 0x061c
        || (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
}

bool isNoCharacter(char32_t character)
{
    return QChar::isSurrogate(character) || QChar::isNonCharacter(character);
}

bool isRightToLeft(char32_t character)
{
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

/// The beginning of @p line and an ellipsis, together @p longest code units at most.
QString cut(QString line, qsizetype longest)
{
    line.truncate(longest - 1);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    if (line.endsWith(u' '))
        line.chop(1);
    return line + u'…';
}

} // namespace

QString plainLine(const QString &text, qsizetype longest)
{
    if (text.size() <= longest && isOrdinary(text))
        return text;
    QString line;
    line.reserve(std::min(text.size(), longest));
    bool isSpaceDue = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        const qsizetype units = unitsOf(character);
        at += units;
        if (isSpace(character)) {
            isSpaceDue = !line.isEmpty();
            continue;
        }
        if (turnsDirection(character))
            continue;
        if (line.size() + (isSpaceDue ? 1 : 0) + units > longest)
            return cut(std::move(line), longest);
        if (std::exchange(isSpaceDue, false))
            line += u' ';
        if (isNoCharacter(character))
            line += QChar::ReplacementCharacter;
        else
            line += QStringView(text).sliced(at - units, units);
    }
    return line;
}

QString isolatedLine(const QString &text, qsizetype longest)
{
    const QString line = plainLine(text, longest);
    if (isOrdinary(line))
        return line;
    for (qsizetype at = 0; at < line.size(); at += unitsOf(characterAt(line, at))) {
        if (isRightToLeft(characterAt(line, at)))
            return Isolate + line + EndOfIsolate;
    }
    return line;
}

} // namespace text
