// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/palette.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

namespace exporting {

namespace {

// In lower case and the order of a typical ranking, two lines for each time round the colours: those that are often in
// one chart differ.
// clang-format off
constexpr std::array WellKnown{
    u"youtube", u"netflix", u"miscellaneous secure web", u"microsoft 365", u"zoom",
    u"icloud", u"windows update", u"spotify", u"google", u"dropbox",
    u"disney+", u"amazon prime video", u"miscellaneous web", u"google drive", u"webex",
    u"apple software update", u"microsoft teams", u"facebook", u"instagram", u"onedrive",
    u"twitch", u"udp", u"encrypted tcp (ssl)", u"non-web tcp", u"slack",
    u"whatsapp", u"steam", u"gmail", u"salesforce", u"tiktok",
};
// clang-format on

// FNV-1a: qHash() may be another one in another version of Qt.
std::uint32_t hash(const QString &text)
{
    std::uint32_t hash = 2166136261U;
    for (const char byte : text.toUtf8())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    return hash;
}

} // namespace

int Palette::preferred(const QString &name)
{
    const QString folded = name.toCaseFolded();
    const auto known = std::ranges::find_if(WellKnown, [&](const char16_t *text) { return folded == text; });
    return int(known == WellKnown.end() ? hash(folded) % Colors : std::distance(WellKnown.begin(), known) % Colors);
}

QList<int> Palette::assign(const QStringList &names)
{
    static constexpr int None = -1;
    QList<int> colors(names.size(), None);
    std::array<int, Colors> uses{};
    const auto take = [&](qsizetype place, int color) {
        colors[place] = color;
        ++uses[std::size_t(color)];
    };

    // Of those who prefer the same colour the largest has it.
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const int color = preferred(names[i]); uses[std::size_t(color)] == 0)
            take(i, color);
    }
    // The others, the largest first, take the next one that is free, or else one that few have.
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (colors[i] != None)
            continue;
        int best = preferred(names[i]);
        for (int step = 1; step < Colors; ++step) {
            const int color = (preferred(names[i]) + step) % Colors;
            if (uses[std::size_t(color)] < uses[std::size_t(best)])
                best = color;
        }
        take(i, best);
    }
    return colors;
}

} // namespace exporting
