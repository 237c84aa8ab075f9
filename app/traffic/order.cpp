// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/order.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>

#include "traffic/foldcase.h"

namespace traffic {

namespace {

/// A value as a number that orders as the value does. Below 2^63, so that Missing comes after all of them.
using Key = std::uint64_t;

constexpr Key MaxKey = (Key(1) << 63) - 1;
constexpr Key Missing = MaxKey + 1;

/// For values of which few are different: @p keyOf gives a row's Key, less than @p bound, or Missing. Two scans.
template <typename KeyOf> void countingSort(std::vector<Row> &rows, bool descending, std::size_t bound, KeyOf keyOf)
{
    const auto placeOf = [=, &keyOf](Row row) {
        const Key key = keyOf(row);
        return key == Missing ? bound : descending ? bound - 1 - std::size_t(key) : std::size_t(key);
    };
    std::vector<Row> starts(bound + 1); // of each key's rows, Missing last
    for (const Row row : rows)
        ++starts[placeOf(row)];
    std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), Row(0));
    std::vector<Row> sorted(rows.size());
    for (const Row row : rows)
        sorted[starts[placeOf(row)]++] = row;
    rows.swap(sorted);
}

/// For values of any size. Sorts by the 32 highest bits in which the keys differ, four digits of 8 bits, the least
/// significant first; each pass keeps the order of equal digits. Keys alike in those bits are few, and finished one run
/// after the other. Half as wide as whole keys, and half as many passes.
template <typename KeyOf> void radixSort(std::vector<Row> &rows, bool descending, KeyOf keyOf)
{
    struct Item
    {
        std::uint32_t digits;
        Row row;
    };
    constexpr int DigitBits = 8;
    constexpr std::uint32_t DigitMask = (1u << DigitBits) - 1;
    const auto orderOf = [=, &keyOf](Row row) { return descending ? MaxKey - keyOf(row) : keyOf(row); };

    const auto missing =
        std::stable_partition(rows.begin(), rows.end(), [&keyOf](Row row) { return keyOf(row) != Missing; });
    const std::span present(rows.begin(), missing);
    if (present.empty())
        return;
    const Key first = keyOf(present.front());
    Key different = 0;
    for (const Row row : present)
        different |= keyOf(row) ^ first;
    const int dropped = std::max(0, int(std::bit_width(different)) - 32);

    std::vector<Item> items(present.size());
    std::vector<Item> sorted(present.size());
    std::ranges::transform(present, items.begin(), [&](Row row) {
        return Item{std::uint32_t(orderOf(row) >> dropped), row};
    });
    for (int shift = 0; shift < 32; shift += DigitBits) {
        std::array<Row, DigitMask + 1> starts{};
        for (const Item &item : items)
            ++starts[(item.digits >> shift) & DigitMask];
        if (starts[(items.front().digits >> shift) & DigitMask] == items.size())
            continue; // all alike
        std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), Row(0));
        for (const Item &item : items)
            sorted[starts[(item.digits >> shift) & DigitMask]++] = item;
        items.swap(sorted);
    }
    std::ranges::transform(items, present.begin(), &Item::row);

    for (std::size_t start = 0, end = 0; dropped > 0 && start < items.size(); start = end) {
        while (end < items.size() && items[end].digits == items[start].digits)
            ++end;
        const std::span run = present.subspan(start, end - start);
        if (!std::ranges::is_sorted(run, {}, orderOf))
            std::ranges::stable_sort(run, {}, orderOf);
    }
}

/// For each id its place among the folded texts of @p names; texts that differ in case only share one.
std::vector<Key> ranks(const Dictionary &names)
{
    std::vector<std::string> folded(names.size());
    for (Id id = 1; id < names.size(); ++id)
        folded[id] = foldCase(names[id]);
    std::vector<Id> sorted(names.size() - 1);
    std::iota(sorted.begin(), sorted.end(), Id(1));
    std::ranges::sort(sorted, {}, [&folded](Id id) -> const std::string & { return folded[id]; });

    std::vector<Key> ranks(names.size(), Missing);
    Key rank = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        rank += i > 0 && folded[sorted[i]] != folded[sorted[i - 1]] ? 1 : 0;
        ranks[sorted[i]] = rank;
    }
    return ranks;
}

Key amountKey(double amount)
{
    // The bits of doubles that are not negative order as the numbers do.
    return std::isnan(amount) ? Missing : std::bit_cast<Key>(amount);
}

void sortByName(std::vector<Row> &rows, bool descending, auto ids, const Dictionary &names)
{
    const std::vector<Key> rank = ranks(names);
    countingSort(rows, descending, rank.size(), [ids, &rank](Row row) { return rank[ids[row]]; });
}

void sortByDay(std::vector<Row> &rows, bool descending, const DayColumn &column)
{
    const auto first = column.range().first.time_since_epoch().count();
    const auto count = std::size_t(column.range().count());
    std::vector<Key> keys; // of each moment
    for (const std::int32_t day : column.ofMoments())
        keys.push_back(day == DayColumn::MissingDay ? Missing : Key(day - first));
    countingSort(rows, descending, count, [&keys, moments = column.moments()](Row row) { return keys[moments[row]]; });
}

void sortByPort(std::vector<Row> &rows, bool descending, std::span<const std::int32_t> ports)
{
    constexpr std::size_t Ports = 65'536;
    countingSort(rows, descending, Ports,
                 [ports](Row row) { return ports[row] == Store::MissingPort ? Missing : Key(ports[row]); });
}

void sortByAmount(std::vector<Row> &rows, bool descending, std::span<const double> amounts)
{
    radixSort(rows, descending, [amounts](Row row) { return amountKey(amounts[row]); });
}

void sortByCount(std::vector<Row> &rows, bool descending, std::span<const std::uint32_t> counts)
{
    radixSort(rows, descending,
              [counts](Row row) { return counts[row] == Store::MissingCount ? Missing : Key(counts[row]); });
}

} // namespace

void sortRows(std::vector<Row> &rows, const Store &store, const DayColumn &days, SortKey key)
{
    const bool descending = key.descending;
    switch (key.field) {
    case SortField::Day:
        return sortByDay(rows, descending, days);
    case SortField::Application:
        return sortByName(rows, descending, store.applications(), store.applicationNames());
    case SortField::Destination:
        return sortByName(rows, descending, store.destinations(), store.destinationNames());
    case SortField::Protocol:
        return sortByName(rows, descending, store.protocols(), store.protocolNames());
    case SortField::Port:
        return sortByPort(rows, descending, store.ports());
    case SortField::Received:
        return sortByAmount(rows, descending, store.received());
    case SortField::Sent:
        return sortByAmount(rows, descending, store.sent());
    case SortField::Total:
        return radixSort(rows, descending, [received = store.received(), sent = store.sent()](Row row) {
            return amountKey(totalOf(received[row], sent[row]));
        });
    case SortField::Flows:
        return sortByCount(rows, descending, store.flows());
    case SortField::ActiveSeconds:
        return sortByCount(rows, descending, store.activeSeconds());
    }
}

} // namespace traffic
