// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choicesearch.h"

#include <algorithm>
#include <limits>
#include <optional>

#include <QHash>
#include <QStringList>

#include "text/plainline.h"

namespace ui {

namespace {

// How well a word fits, best first.
enum Rank { PrefixOfText, PrefixOfWord, WithinText, WithinDetail, Subsequence, RankCount };

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

// Letters in order, with others between: "rcpc" in "reception-pc".
bool isSubsequence(QStringView word, QStringView text)
{
    qsizetype found = 0;
    for (const QChar character : text) {
        if (character == word[found] && ++found == word.size())
            return true;
    }
    return false;
}

std::optional<Rank> rankOf(QStringView word, QStringView text, QStringView detail)
{
    qsizetype at = text.indexOf(word);
    if (at == 0)
        return PrefixOfText;
    if (at > 0) {
        for (; at > 0; at = text.indexOf(word, at + 1)) {
            if (beginsWord(text, at))
                return PrefixOfWord;
        }
        return WithinText;
    }
    if (detail.contains(word))
        return WithinDetail;
    return isSubsequence(word, text) ? std::optional(Subsequence) : std::nullopt;
}

} // namespace

void ChoiceSearch::setChoices(const QList<Choice> &choices)
{
    QHash<QString, int> groups;
    auto group = groups.cend();
    m_entries.clear();
    m_entries.reserve(std::size_t(choices.size()));
    for (const Choice &choice : choices) {
        if (group == groups.cend() || group.key() != choice.group) { // most stand beside others of their group
            group = groups.constFind(choice.group);
            if (group == groups.cend())
                group = groups.insert(choice.group, int(groups.size()));
        }
        m_entries.push_back(
            {text::plainLine(choice.text).toCaseFolded(), text::plainLine(choice.detail).toCaseFolded(), *group});
    }
    m_groups = int(groups.size());
}

std::vector<int> ChoiceSearch::find(const QString &typed) const
{
    struct Match
    {
        int index;
        int rank;
    };
    const QStringList words = text::plainLine(typed).toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    std::vector<Match> matches;
    std::vector<int> bestOfGroup(std::size_t(m_groups), std::numeric_limits<int>::max());
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const Entry &entry = m_entries[index];
        int sum = 0;
        const bool isMatch = std::ranges::all_of(words, [&](const QString &word) {
            const auto rank = rankOf(word, entry.text, entry.detail);
            sum += rank.value_or(RankCount);
            return rank.has_value();
        });
        if (!isMatch)
            continue;
        matches.push_back({int(index), sum});
        int &best = bestOfGroup[std::size_t(entry.group)];
        best = std::min(best, sum);
    }
    std::ranges::stable_sort(matches, {}, [&](const Match &match) {
        const int group = m_entries[std::size_t(match.index)].group;
        return std::tuple(bestOfGroup[std::size_t(group)], group, match.rank);
    });

    std::vector<int> found(matches.size());
    std::ranges::transform(matches, found.begin(), &Match::index);
    return found;
}

} // namespace ui
