// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/plainline.h"

namespace traffic {

namespace {

bool isHarmful(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format: {
        // Marks that turn the direction of what follows; joiners belong to scripts and emoji and stay.
        const auto direction = QChar::direction(character);
        return direction >= QChar::DirLRE && direction != QChar::DirNSM && direction != QChar::DirBN;
    }
    default:
        return (character & 0xfffe) == 0xfffe; // noncharacters at the end of each plane
    }
}

} // namespace

QString plainLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (text[i].isSpace())
            line += u' ';
        else if (isHarmful(character))
            line += QChar::ReplacementCharacter;
        else
            line += QStringView(text).mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    return line;
}

QString plainLine(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return plainLine(text);
    const bool cutsPair = text[longest - 1].isHighSurrogate();
    return plainLine(text.first(cutsPair ? longest - 1 : longest)) + QChar(0x2026);
}

} // namespace traffic
