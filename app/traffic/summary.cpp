// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/summary.h"

#include <algorithm>
#include <cmath>

namespace traffic {

namespace {

/// More bars than this nobody reads: one record dated 1970 must not make a chart of twenty thousand days.
constexpr int MaxChartDays = 400;
constexpr int MaxDaysWithoutRecords = 31; // shown where none of the days asked for can have any

constexpr std::int32_t numberOf(Day day)
{
    return std::int32_t(day.time_since_epoch().count());
}

/// The days @p filter asks for by name, if it does. (A weekday is no range.)
std::optional<DayRange> askedRange(const Filter &filter, Day today)
{
    for (const Term &term : filter.terms) {
        if (term.excluded)
            continue;
        if (const auto *range = std::get_if<DayRange>(&term.what))
            return *range;
        if (const auto *last = std::get_if<LastDays>(&term.what))
            return DayRange{today - std::chrono::days(last->count - 1), today};
    }
    return std::nullopt;
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
    for (const std::int32_t day : days.days())
        last = day <= numberOf(end) ? std::max(last, day) : last;
    std::int32_t first = last;
    for (const std::int32_t day : days.days())
        first = day > last - MaxChartDays ? std::min(first, day) : first;
    return {Day(std::chrono::days(first)), Day(std::chrono::days(last))};
}

DayRange chartRange(const DayColumn &days, const Filter &filter, Day today)
{
    const DayRange recorded = recordedRange(days, today);
    const std::optional<DayRange> asked = askedRange(filter, today);
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
    for (const std::int32_t day : days.days()) {
        const std::int64_t index = std::int64_t(day) - numberOf(range.first);
        if (index >= 0 && index < range.count())
            hasData[std::size_t(index)] = true;
    }
    return hasData;
}

/// Adds the records up, by group and day in one scan.
class Adder
{
public:
    Adder(const Store &store, const DayColumn &days, const DayRange &range)
        : m_store(store)
        , m_days(days.days())
        , m_firstDay(numberOf(range.first))
        , m_dayCount(std::uint32_t(range.count()))
    {
    }

    /// @p column holds a group's key for each row: from @p smallest on, @p keys different ones.
    template <typename Value>
    [[nodiscard]] std::vector<Group> groups(const std::vector<Row> &rows, std::span<const Value> column,
                                            std::int64_t smallest, std::size_t keys) const
    {
        constexpr auto None = std::numeric_limits<std::uint32_t>::max();
        std::vector<std::uint32_t> places(keys, None);
        std::vector<Group> groups;
        for (const Row row : rows) {
            std::uint32_t &place = places[std::size_t(column[row] - smallest)];
            if (place == None) {
                place = std::uint32_t(groups.size());
                groups.push_back({.key = column[row], .days = noDays()});
            }
            addRecord(groups[place].days[cellOf(row)], row);
        }
        std::ranges::for_each(groups, finish);
        return groups;
    }

private:
    /// One cell more than there are days, for the records outside of them: so that one addition a record does.
    [[nodiscard]] std::vector<Sums> noDays() const { return std::vector<Sums>(m_dayCount + 1); }

    [[nodiscard]] std::uint32_t cellOf(Row row) const
    {
        const auto index = std::uint32_t(m_days[row]) - std::uint32_t(m_firstDay); // wraps for days before the first
        return std::min(index, m_dayCount);
    }

    void addRecord(Sums &sums, Row row) const
    {
        const auto present = [](double amount) { return std::isnan(amount) ? 0 : amount; };
        const auto counted = [](std::uint32_t count) { return count == Store::MissingCount ? 0 : count; };
        sums.received += present(m_store.received()[row]);
        sums.sent += present(m_store.sent()[row]);
        sums.flows += counted(m_store.flows()[row]);
        sums.activeSeconds += counted(m_store.activeSeconds()[row]);
        ++sums.records;
    }

    static void finish(Group &group)
    {
        for (const Sums &day : group.days)
            group.sums += day;
        group.days.pop_back();
        group.daysSeen = int(std::ranges::count_if(group.days, [](const Sums &day) { return day.records > 0; }));
    }

    const Store &m_store;
    std::span<const std::int32_t> m_days;
    std::int32_t m_firstDay;
    std::uint32_t m_dayCount;
};

void nameBy(const Dictionary &names, std::vector<Group> &groups)
{
    for (Group &group : groups) {
        const std::string_view name = names[Id(group.key)];
        group.name = QString::fromUtf8(name.data(), qsizetype(name.size()));
    }
}

std::vector<Group> groupsOf(const Summary &summary, const Store &store, const Adder &adder)
{
    const auto byName = [&](std::span<const Id> ids, const Dictionary &names) {
        std::vector<Group> groups = adder.groups(summary.rows, ids, 0, names.size());
        nameBy(names, groups);
        return groups;
    };
    switch (summary.grouping) {
    case Grouping::Application:
        return byName(store.applications(), store.applicationNames());
    case Grouping::Destination:
        return byName(store.destinations(), store.destinationNames());
    case Grouping::Protocol:
        return byName(store.protocols(), store.protocolNames());
    case Grouping::Port:
        break;
    }
    constexpr std::size_t Ports = 65'536 + 1; // and none
    std::vector<Group> groups = adder.groups(summary.rows, store.ports(), Store::MissingPort, Ports);
    for (Group &group : groups)
        group.name = group.key == Store::MissingPort ? QString() : QString::number(group.key);
    return groups;
}

bool ranksBefore(const Group &a, const Group &b)
{
    if (a.sums.total() != b.sums.total())
        return a.sums.total() > b.sums.total();
    return a.name != b.name ? a.name < b.name : a.key < b.key;
}

} // namespace

double value(const Sums &sums, Metric metric)
{
    switch (metric) {
    case Metric::Total:
        return sums.total();
    case Metric::Received:
        return sums.received;
    case Metric::Sent:
        return sums.sent;
    case Metric::Flows:
        return double(sums.flows);
    }
    return 0;
}

std::shared_ptr<const Summary> summarize(const Store &store, const DayColumn &days, const Calendar &calendar,
                                         const Filter &filter, SortKey order, Grouping grouping, Day today)
{
    auto summary = std::make_shared<Summary>();
    summary->filter = filter;
    summary->order = order;
    summary->grouping = grouping;
    summary->calendar = calendar;
    summary->today = today;
    summary->loaded = store.size();
    summary->days = chartRange(days, filter, today);
    summary->dayHasData = daysWithData(days, summary->days);

    summary->rows = matchingRows(store, days, filter, today);
    summary->groups = groupsOf(*summary, store, Adder(store, days, summary->days)); // in the store's order: faster
    std::ranges::sort(summary->groups, ranksBefore);
    sortRows(summary->rows, store, days, order);

    summary->dayTotals.resize(std::size_t(summary->days.count()));
    for (const Group &group : summary->groups) {
        summary->totals += group.sums;
        for (std::size_t day = 0; day < group.days.size(); ++day)
            summary->dayTotals[day] += group.days[day];
    }
    return summary;
}

} // namespace traffic
