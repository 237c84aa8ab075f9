// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QStringList>

#include "traffic/grouping.h"
#include "traffic/order.h"

namespace traffic {

/// More bars than this nobody reads: one record dated 1970 must not make a chart of twenty thousand days.
inline constexpr int MaxChartDays = 400;

/// What is asked.
struct Question
{
    Filter filter{};
    SortKey order{};
    Grouping grouping = Grouping::Application;
    Calendar calendar{}; ///< that the days were formed with
    Day today{};
    /// Summary::leaders, where they are known; they depend on what is loaded and the grouping alone.
    std::shared_ptr<const QStringList> leaders{};
    /// Summary::sorted, where it is known; it depends on what is loaded, the days and the order alone.
    std::shared_ptr<const std::vector<Row>> sorted{};
    /// Summary::loadedByDay, where it is known; it depends on what is loaded and the days alone.
    std::shared_ptr<const std::vector<Sums>> loadedByDay{};
    /// Where to look whether the answer is still wanted: checked between steps; the summary is then null.
    const std::atomic<bool> *isCancelled = nullptr;
};

/// The whole history under the filter without its positive day term: what a day window is chosen from.
struct Overview
{
    DayRange days; ///< from the first with records to the last
    std::vector<bool> hasData; ///< for each of days: any record loaded for it, visible or not
    std::vector<Sums> totals; ///< for each of days
};

/// The answer to "what is shown?": immutable once made, and read by everything that shows or writes anything.
struct Summary
{
    Filter filter;
    SortKey order;
    Grouping grouping = Grouping::Application;
    Calendar calendar;
    Day today{};

    Row loaded = 0; ///< records in the store
    std::vector<Row> rows; ///< the visible ones, in order
    std::vector<Row> storedRows; ///< the same in the store's order, in which they are summed up faster
    Sums totals; ///< of the visible ones
    DayRange
        days; ///< the days the chart shows: from the first with records to the last or today, within the filter's range
    std::vector<bool> dayHasData; ///< for each of days: any record loaded for it, visible or not
    std::vector<Sums> dayTotals; ///< for each of days, visible records only
    std::vector<Group> groups; ///< largest total first; ties by name
    std::vector<Sums> restByDay; ///< for each of days: what the groups without Group::days add up to
    Overview overview;
    /// For each of Overview::days: what all loaded records add up to, visible or not. Never null in a summary that was
    /// made.
    std::shared_ptr<const std::vector<Sums>> loadedByDay;
    /// displayName() of the largest groups of all that is loaded, whatever the filter: what colours are
    /// given out by. Never null in a summary that was made.
    std::shared_ptr<const QStringList> leaders;
    /// All rows in order, where it was asked for with them or had to be formed: rows are picked from it, which is
    /// faster than sorting them. Null where so few rows are visible that they were sorted alone.
    std::shared_ptr<const std::vector<Row>> sorted;

    /// As many groups as a chart can ask for by name: these have Group::days, by whatever Metric they are the largest.
    static constexpr std::size_t Leaders = 100;
    /// How many names there are in leaders.
    static constexpr std::size_t NamedLeaders = 36;
};

/// Asks @p history once: filter, order, and a scan or two for the sums. Null if it was cancelled.
[[nodiscard]] std::shared_ptr<const Summary> summarize(const History &history, const Question &question);

} // namespace traffic
