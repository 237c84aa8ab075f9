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

} // namespace

QString oneLine(const QString &text, qsizetype atMost)
{
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
