// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupsplit.h"

#include <algorithm>

namespace models {

std::vector<GroupSplit> splitsOf(const GroupBranch &branch)
{
    std::vector<GroupSplit> splits(branch.branches().size());
    std::ranges::transform(branch.branches(), splits.begin(), [&branch](const auto &below) {
        const auto &[place, child] = below;
        return GroupSplit{.key = branch.groups()[place].key, .grouping = child->grouping(), .below = splitsOf(*child)};
    });
    return splits;
}

void make(std::vector<GroupSplit> &splits, const traffic::History &history, std::span<const traffic::Row> rows,
          traffic::Grouping grouping, const traffic::DayRange &days, const traffic::Latest::IsCancelled &isCancelled)
{
    if (splits.empty())
        return;
    std::vector<std::int64_t> keys;
    keys.reserve(splits.size());
    for (const GroupSplit &split : splits)
        keys.push_back(split.key);
    auto rowsOf = traffic::rowsOfGroups(history, rows, grouping, keys);
    for (std::size_t i = 0; i < splits.size() && !isCancelled; ++i) {
        GroupSplit &split = splits[i];
        split.groups
            = std::make_shared<const GroupBranch::Groups>(traffic::groupRows(history, rowsOf[i], split.grouping, days));
        split.rows = std::make_shared<const GroupBranch::Rows>(std::move(rowsOf[i]));
        make(split.below, history, *split.rows, split.grouping, days, isCancelled);
    }
}

} // namespace models
