// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/foldcase.h"

#include <QString>

namespace traffic {

std::string foldCase(std::string_view text)
{
    std::string folded;
    foldCase(text, folded);
    return folded;
}

void foldCase(std::string_view text, std::string &folded)
{
    folded.resize(text.size());
    char *const out = folded.data(); // of its own: writing a char could change the string's pointer
    char all = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        all = char(all | c);
        out[i] = c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
    }
    if ((all & '\x80') != 0) // not ASCII
        folded = QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().toStdString();
}

} // namespace traffic
