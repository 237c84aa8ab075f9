// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/summary.h"

#include <algorithm>
#include <numeric>

#include "traffic/pickrows.h"

namespace traffic {

namespace {

constexpr int MaxDaysWithoutRecords = 31; // shown where none of the days asked for can have any

constexpr std::int32_t numberOf(Day day)
{
    return std::int32_t(day.time_since_epoch().count());
}

/// The days that have records, without those that can only be a mistake: after tomorrow (unless all are: then it is the
/// computer's clock that is wrong), or long before the last.
DayRange recordedRange(const DayColumn &days, Day today)
{
    const DayRange all = days.range();
    const Day tomorrow = today + std::chrono::days(1);
    const Day end = all.first > tomorrow ? all.last : std::min(all.last, tomorrow);
    if (all.isEmpty() || (all.last == end && all.count() <= MaxChartDays))
        return all;

    std::int32_t last = DayColumn::MissingDay;
    for (const std::int32_t day : days.ofMoments())
        last = day <= numberOf(end) ? std::max(last, day) : last;
    std::int32_t first = last;
    for (const std::int32_t day : days.ofMoments())
        first = day > last - MaxChartDays ? std::min(first, day) : first;
    return {Day(std::chrono::days(first)), Day(std::chrono::days(last))};
}

DayRange chartRange(const DayColumn &days, const Filter &filter, Day today)
{
    const DayRange recorded = recordedRange(days, today);
    const auto window = filter.days();
    const std::optional<DayRange> asked = window ? rangeOf(*window, today) : std::nullopt;
    if (!asked)
        return recorded;
    // Of the days asked for those that can have records: up to today, unless the last record is too long ago.
    for (const Day last : {std::max(recorded.last, today), recorded.last}) {
        const DayRange common{std::max(asked->first, recorded.first), std::min(asked->last, last)};
        if (!recorded.isEmpty() && !common.isEmpty() && common.count() <= MaxChartDays)
            return common;
    }
    return {asked->last - std::chrono::days(std::min(asked->count(), MaxDaysWithoutRecords) - 1), asked->last};
}

std::vector<bool> daysWithData(const DayColumn &days, const DayRange &range)
{
    std::vector<bool> hasData(std::size_t(range.count()));
    for (const std::int32_t day : days.ofMoments()) {
        const std::int64_t index = std::int64_t(day) - numberOf(range.first);
        if (index >= 0 && index < range.count())
            hasData[std::size_t(index)] = true;
    }
    return hasData;
}

std::shared_ptr<const QStringList> leadersOf(std::span<const Group> groups)
{
    auto names = std::make_shared<QStringList>();
    for (const Group &group : groups.first(std::min(groups.size(), Summary::NamedLeaders)))
        names->append(displayName(group));
    return names;
}

std::vector<Row> allRows(const Store &store)
{
    std::vector<Row> rows(store.size());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

/// Sorts the rows, or picks them from all rows in order where they are many.
void putInOrder(Summary &summary, const History &history)
{
    static constexpr std::size_t Few = 16; // of so many rows one: sorting them costs less than looking at all
    const std::size_t all = history.store.size();
    if (summary.rows.size() * Few < all) {
        sortRows(summary.rows, history.store, history.days, summary.order);
        return;
    }
    if (!summary.sorted) {
        std::vector<Row> rows = allRows(history.store);
        sortRows(rows, history.store, history.days, summary.order);
        summary.sorted = std::make_shared<const std::vector<Row>>(std::move(rows));
    }
    if (summary.rows.size() == all) {
        summary.rows = *summary.sorted;
        return;
    }
    std::vector<std::uint8_t> isVisible(all, 0);
    inParts(summary.rows.size(), RowsOfPart, [&](std::size_t begin, std::size_t end) {
        for (const Row row : std::span(summary.rows).subspan(begin, end - begin))
            isVisible[row] = 1;
    });
    summary.rows = pickRows(*summary.sorted, isVisible);
}

} // namespace

std::shared_ptr<const Summary> summarize(const History &history, const Question &question)
{
    const auto isCancelled = [&question] { return question.isCancelled != nullptr && *question.isCancelled; };
    auto summary = std::make_shared<Summary>();
    summary->filter = question.filter;
    summary->order = question.order;
    summary->grouping = question.grouping;
    summary->calendar = question.calendar;
    summary->today = question.today;
    summary->loaded = history.store.size();
    summary->days = chartRange(history.days, question.filter, question.today);
    summary->dayHasData = daysWithData(history.days, summary->days);

    // All but the day window first: the overview shows what it is chosen from.
    summary->rows = matchingRows(history, question.filter.withoutDays(), question.today);
    if (isCancelled())
        return nullptr;
    Overview &overview = summary->overview;
    overview.days = recordedRange(history.days, question.today);
    overview.hasData = daysWithData(history.days, overview.days);
    if (const auto window = question.filter.days()) {
        overview.totals = sumByDay(history, summary->rows, overview.days);
        summary->rows = matchingRows(history, summary->rows, dayTerm(*window), question.today);
        if (isCancelled())
            return nullptr;
    }
    // Summed up in the store's order, which is faster.
    DailyGroups daily = groupByDay(history, summary->rows, question.grouping, summary->days, Summary::Leaders);
    summary->groups = std::move(daily.groups);
    summary->restByDay = std::move(daily.rest);
    summary->dayTotals = std::move(daily.totals);
    if (isCancelled())
        return nullptr;
    if (!question.filter.days())
        overview.totals
            = overview.days == summary->days ? summary->dayTotals : sumByDay(history, summary->rows, overview.days);
    if (question.leaders)
        summary->leaders = question.leaders;
    else if (summary->rows.size() == history.store.size())
        summary->leaders = leadersOf(summary->groups);
    else
        summary->leaders
            = leadersOf(groupRows(history, allRows(history.store), question.grouping, summary->overview.days));
    summary->loadedByDay = question.loadedByDay
        ? question.loadedByDay
        : std::make_shared<const std::vector<Sums>>(sumByDay(history, allRows(history.store), overview.days));
    for (const Group &group : summary->groups)
        summary->totals += group.sums;
    if (isCancelled())
        return nullptr;
    summary->storedRows = summary->rows;
    summary->sorted = question.sorted;
    putInOrder(*summary, history);
    if (isCancelled())
        return nullptr;
    return summary;
}

} // namespace traffic
