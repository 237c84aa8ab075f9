// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/foldcase.h"

#include <algorithm>

#include <QString>

namespace traffic {

std::string foldCase(std::string_view text)
{
    if (std::ranges::any_of(text, [](char c) { return (c & '\x80') != 0; }))
        return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().toStdString();

    std::string folded(text);
    for (char &c : folded)
        c = c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
    return folded;
}

} // namespace traffic
