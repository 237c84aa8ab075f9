// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groupbranch.h"
#include "traffic/latest.h"

namespace models {

/// What a group is to be split into, and what of that is to be split further.
struct GroupSplit
{
    std::int64_t key = 0; ///< traffic::Group::key, of the group
    traffic::Grouping grouping = traffic::Grouping::Destination; ///< by which it is split
    std::vector<GroupSplit> below{};
    std::shared_ptr<const GroupBranch::Groups> groups{}; ///< null until it was made
    std::shared_ptr<const GroupBranch::Rows> rows{};
};

/// How @p branch is split now, to be made anew of other records.
[[nodiscard]] std::vector<GroupSplit> splitsOf(const GroupBranch &branch);

/// Splits groups that @p rows are put together to by @p grouping. Any thread may do it; gives up when @p isCancelled.
void make(std::vector<GroupSplit> &splits, const traffic::History &history, std::span<const traffic::Row> rows,
          traffic::Grouping grouping, const traffic::DayRange &days, const traffic::Latest::IsCancelled &isCancelled);

} // namespace models
