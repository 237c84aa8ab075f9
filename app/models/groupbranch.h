// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <memory>

#include "traffic/summary.h"

namespace models {

/// How the groups of one parent are ordered.
struct GroupOrder
{
    enum class By { Name, Received, Sent, Total, Flows, Active, DaysSeen };
    By by = By::Total;
    bool descending = true;
    bool operator==(const GroupOrder &) const = default;
};

/// What everything, or one group of another branch, is split into; and what of these groups is split further.
class GroupBranch
{
public:
    using Place = std::uint32_t; ///< in the groups, as the summary ranks them
    using Groups = std::vector<traffic::Group>;
    using Rows = std::vector<traffic::Row>;
    static constexpr Place NoPlace = std::numeric_limits<Place>::max();

    /// Splits the group at @p place of @p parent, or everything.
    explicit GroupBranch(traffic::Grouping grouping, GroupBranch *parent = nullptr, Place place = NoPlace);

    [[nodiscard]] traffic::Grouping grouping() const { return m_grouping; }
    [[nodiscard]] GroupBranch *parent() const { return m_parent; }
    [[nodiscard]] int depth() const { return m_parent ? m_parent->depth() + 1 : 0; }
    /// The row in the parent of what this splits.
    [[nodiscard]] int row() const { return m_parent ? m_parent->rowOf(m_place) : -1; }

    [[nodiscard]] const Groups &groups() const { return *m_groups; }
    [[nodiscard]] const Rows &rows() const { return *m_rows; } ///< the records
    [[nodiscard]] int rowCount() const { return int(m_order.size()); }
    [[nodiscard]] const std::vector<Place> &order() const { return m_order; } ///< by row
    [[nodiscard]] int rowOf(Place place) const { return m_rowOf[place]; }
    [[nodiscard]] Place placeOf(int row) const { return m_order[std::size_t(row)]; }
    [[nodiscard]] const traffic::Group &group(int row) const { return (*m_groups)[placeOf(row)]; }

    /// What the group in a row is split into, if that was asked for.
    [[nodiscard]] GroupBranch *below(int row) const;
    [[nodiscard]] const std::map<Place, std::unique_ptr<GroupBranch>> &branches() const { return m_branches; }
    void add(std::unique_ptr<GroupBranch> branch);

    /// The groups ordered; equal ones as the summary ranks them.
    [[nodiscard]] std::vector<Place> sorted(const GroupOrder &order) const;
    /// @p order has the places there were, or fewer: those that are missing are shown no more.
    void setOrder(std::vector<Place> order);
    /// Where in @p groups each of groups() is now; NoPlace for one that is not.
    [[nodiscard]] std::vector<Place> placesIn(const Groups &groups) const;
    /// Other @p groups and @p rows: what was at place p before is now at @p placeNow[p]. New ones stand at the end.
    void exchange(std::shared_ptr<const Groups> groups, std::shared_ptr<const Rows> rows,
                  const std::vector<Place> &placeNow);
    [[nodiscard]] double largest(traffic::Metric metric) const { return m_largest[std::size_t(metric)]; }

private:
    traffic::Grouping m_grouping;
    GroupBranch *m_parent;
    Place m_place;
    std::shared_ptr<const Groups> m_groups;
    std::shared_ptr<const Rows> m_rows;
    std::array<double, 4> m_largest{}; // by metric
    std::vector<Place> m_order;
    std::vector<int> m_rowOf; // by place
    std::map<Place, std::unique_ptr<GroupBranch>> m_branches;
};

} // namespace models
