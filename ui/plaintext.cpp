// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plaintext.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Embeddings, overrides and isolates: unclosed ones would reach into the text that follows.
bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x200E || code == 0x200F || code == 0x061C || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

// Most names are, and need no copy: letters and signs of European scripts with single spaces between.
bool isPlainLine(const QString &text)
{
    char16_t before = u' ';
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const bool isPlain = (code > 0x20 && code < 0x7F) || (code > 0xA0 && code < 0x0590);
        if (!isPlain && (code != u' ' || before == u' '))
            return false;
        before = code;
    }
    return before != u' ';
}

} // namespace

QString oneLine(const QString &text, qsizetype atMost)
{
    if (text.size() <= atMost && isPlainLine(text))
        return text;
    QString line;
    line.reserve(std::min(text.size(), atMost));
    bool isSpaceDue = false;
    for (const QChar character : text) {
        if (character.isSpace() || character.category() == QChar::Other_Control) {
            isSpaceDue = !line.isEmpty();
            continue;
        }
        if (turnsDirection(character))
            continue;
        if (line.size() + (isSpaceDue ? 1 : 0) >= atMost) {
            line.truncate(atMost - 1);
            if (line.back().isHighSurrogate())
                line.chop(1);
            return line + u'…';
        }
        if (std::exchange(isSpaceDue, false))
            line += u' ';
        line += character;
    }
    return line;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<span>%1</span>"_s.arg(text.toHtmlEscaped());
}

QString buttonText(const QString &text)
{
    return QString(text).replace(u'&', "&&"_L1);
}

} // namespace ui
