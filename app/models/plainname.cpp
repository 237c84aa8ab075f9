// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plainname.h"

namespace models {

namespace {

constexpr qsizetype MostCharacters = 200;
constexpr QChar Isolate(0x2068); // first strong isolate
constexpr QChar EndOfIsolate(0x2069);

/// Embeddings, overrides and isolates: left open, they reach beyond the name; closed, they can still make it read as
/// another ("fdp.exe").
bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool isRightToLeft(QChar character)
{
    switch (character.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
        return true;
    default:
        // Scripts beyond the basic plane: Adlam, Hanifi Rohingya and others.
        return character.isHighSurrogate() && (character.unicode() == 0xd83a || character.unicode() == 0xd83b);
    }
}

bool isControl(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

} // namespace

QString plainName(const QString &name)
{
    QString line;
    bool needsIsolation = false;
    for (const QChar character : name) {
        if (line.size() > MostCharacters)
            break;
        if (turnsDirection(character))
            continue;
        const bool isSpace = isControl(character) || character.isSpace();
        if (isSpace && (line.isEmpty() || line.back() == u' '))
            continue;
        line += isSpace ? QChar(u' ') : character;
        needsIsolation = needsIsolation || isRightToLeft(character);
    }
    if (line.size() > MostCharacters) {
        line.truncate(MostCharacters);
        if (line.back().isHighSurrogate())
            line.chop(1);
        line += u'…';
    } else if (line.endsWith(u' ')) {
        line.chop(1);
    }
    return needsIsolation ? Isolate + line + EndOfIsolate : line;
}

} // namespace models
