// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/palette.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

#include <QHash>
#include <QSet>

namespace exporting {

namespace {

// In lower case and the order of a typical ranking, two lines for each time round the colours: those that are often in
// one chart differ.
// clang-format off
constexpr std::array WellKnown{
    u"youtube", u"netflix", u"miscellaneous secure web", u"microsoft 365", u"zoom", u"icloud",
    u"windows update", u"spotify", u"google", u"dropbox", u"udp", u"non-web tcp",
    u"disney+", u"amazon prime video", u"miscellaneous web", u"google drive", u"webex", u"apple software update",
    u"microsoft teams", u"facebook", u"instagram", u"onedrive", u"twitch", u"encrypted tcp (ssl)",
    u"slack", u"whatsapp", u"steam", u"gmail", u"salesforce", u"tiktok",
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

/// Two groups may have one name: the application that is called Unknown, and those without a name.
QStringList toldApart(QStringList names)
{
    QSet<QString> seen;
    for (QString &name : names) {
        while (seen.contains(name))
            name += QChar::Null;
        seen.insert(name);
    }
    return names;
}

} // namespace

int Palette::preferred(const QString &name)
{
    const QString folded = name.toCaseFolded();
    const auto known = std::ranges::find_if(WellKnown, [&](const char16_t *text) { return folded == text; });
    return int(known == WellKnown.end() ? hash(folded) % Colors : std::distance(WellKnown.begin(), known) % Colors);
}

QList<int> Palette::assign(const QStringList &leaders, const QStringList &shownNames)
{
    const QStringList shown = toldApart(shownNames);
    QHash<QString, int> looks;
    std::array<bool, Looks> isTaken{};
    const auto take = [&](const QString &name, int look) {
        looks.insert(name, look);
        isTaken[std::size_t(look)] = true;
    };
    // From the preferred one on, the colours without a pattern first; the preferred one again when all are taken.
    const auto nextFree = [&isTaken](const QString &name) {
        const int first = preferred(name);
        for (int step = 0; step < Looks; ++step) {
            const int look = step / Colors * Colors + (first + step) % Colors;
            if (!isTaken[std::size_t(look)])
                return look;
        }
        return first;
    };
    const auto chooseFor = [&](const QStringList &names) {
        // Of those who prefer the same colour the largest has it; the others take the next one that is free.
        for (const QString &name : names) {
            if (const int look = preferred(name); !looks.contains(name) && !isTaken[std::size_t(look)])
                take(name, look);
        }
        for (const QString &name : names) {
            if (!looks.contains(name))
                take(name, nextFree(name));
        }
    };
    chooseFor(toldApart(leaders.first(std::min<qsizetype>(leaders.size(), Looks))));
    // Looks of leaders that are not shown are free for those who are no leaders.
    for (const auto &[name, look] : looks.asKeyValueRange())
        isTaken[std::size_t(look)] = shown.contains(name);
    chooseFor(shown);

    QList<int> result;
    for (const QString &name : shown)
        result.append(looks.value(name));
    return result;
}

} // namespace exporting
