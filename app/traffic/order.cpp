// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/order.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <memory>
#include <numeric>

#include "traffic/nameranks.h"
#include "traffic/pickrows.h"
#include "traffic/radixsort.h"

namespace traffic {

namespace {

/// A value as a number that orders as the value does. Below 2^63, so that Missing comes after all of them.
using Key = std::uint64_t;

constexpr Key MaxKey = (Key(1) << 63) - 1;
constexpr Key Missing = MaxKey + 1;

/// Of keys of which few are different: each one's place in the order, Missing last.
class Places
{
public:
    /// For each of @p keys, which are less than @p bound or Missing.
    Places(std::span<const Key> keys, std::size_t bound, bool descending)
        : m_bound(bound)
    {
        m_places.reserve(keys.size());
        for (const Key key : keys)
            m_places.push_back(std::uint32_t(key == Missing ? bound : descending ? bound - 1 - key : key));
    }

    /// Two scans over @p rows: how many have each place, and there they go. @p of gives a row's index into the keys.
    template <typename Of> void sort(std::vector<Row> &rows, Of of) const
    {
        std::vector<Row> starts(m_bound + 1);
        for (const Row row : rows)
            ++starts[m_places[of(row)]];
        std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), Row(0));
        std::vector<Row> sorted(rows.size());
        for (const Row row : rows)
            sorted[starts[m_places[of(row)]]++] = row;
        rows.swap(sorted);
    }

private:
    std::vector<std::uint32_t> m_places;
    std::size_t m_bound;
};

/// The smallest key but 0 and the largest one, of those that are not Missing.
struct KeyRange
{
    Key smallest = MaxKey;
    Key largest = 0;
    bool hasMissing = false;

    void add(Key key)
    {
        if (key == Missing) {
            hasMissing = true;
        } else {
            smallest = std::min(smallest, key == 0 ? MaxKey : key);
            largest = std::max(largest, key);
        }
    }
    void add(const KeyRange &other)
    {
        smallest = std::min(smallest, other.smallest);
        largest = std::max(largest, other.largest);
        hasMissing = hasMissing || other.hasMissing;
    }
};

template <typename KeyOf> KeyRange rangeOf(std::span<const Row> rows, KeyOf keyOf)
{
    std::vector<KeyRange> ofParts((rows.size() + RowsOfPart - 1) / RowsOfPart);
    inParts(rows.size(), RowsOfPart, [&](std::size_t begin, std::size_t end) {
        KeyRange range;
        for (const Row row : rows.subspan(begin, end - begin))
            range.add(keyOf(row));
        ofParts[begin / RowsOfPart] = range;
    });
    KeyRange whole;
    for (const KeyRange &range : ofParts)
        whole.add(range);
    return whole;
}

/// For values of any size. Sorts by the 32 highest bits of what a key is more than the smallest one that is not 0 (of
/// doubles that leaves the few exponents that occur, and most of their digits). Keys alike in those bits are few, and
/// finished one run after the other. Half as wide as whole keys, and half as many passes.
template <typename KeyOf> void sortByKey(std::vector<Row> &rows, bool descending, KeyOf keyOf)
{
    struct Item
    {
        std::uint32_t key;
        Row row;
    };
    const KeyRange range = rangeOf(rows, keyOf);
    std::span<Row> present = rows;
    if (range.hasMissing) {
        const auto isPresent = [&keyOf](Row row) { return keyOf(row) != Missing; };
        present = {rows.begin(), std::stable_partition(rows.begin(), rows.end(), isPresent)};
    }
    const Key base = std::min(range.smallest, range.largest);
    const Key most = range.largest - base + 1; // 0 stands for 0
    const auto orderOf = [=, &keyOf](Row row) {
        const Key key = keyOf(row);
        const Key order = key == 0 ? 0 : key - base + 1;
        return descending ? most - order : order;
    };
    const auto width = int(std::bit_width(most));
    const int bits = std::min(width, 32);
    const int dropped = width - bits;

    const auto items = std::make_unique_for_overwrite<Item[]>(present.size());
    const auto spare = std::make_unique_for_overwrite<Item[]>(present.size());
    inParts(present.size(), RowsOfPart, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            items[i] = {std::uint32_t(orderOf(present[i]) >> dropped), present[i]};
    });
    const std::span sorted
        = radixSort(std::span(items.get(), present.size()), std::span(spare.get(), present.size()), bits);
    const auto isRunsBegin = [sorted](std::size_t i) { return i == 0 || sorted[i].key != sorted[i - 1].key; };
    inParts(present.size(), RowsOfPart, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            present[i] = sorted[i].row;
    });
    if (dropped == 0)
        return;
    inParts(present.size(), RowsOfPart, [&](std::size_t begin, std::size_t end) {
        // Of the runs that begin in this part, the last of which may end in another. They are found first and looked at
        // then, so that the processor waits for many of their amounts at once, which saves a fifth of the whole.
        std::vector<std::size_t> runs;
        for (std::size_t i = begin; i < end && i + 1 < sorted.size(); ++i) {
            if (!isRunsBegin(i + 1) && isRunsBegin(i))
                runs.push_back(i);
        }
        for (const std::size_t first : runs) {
            std::size_t next = first + 1;
            while (next < sorted.size() && !isRunsBegin(next))
                ++next;
            const std::span run = present.subspan(first, next - first);
            if (!std::ranges::is_sorted(run, {}, orderOf))
                std::ranges::stable_sort(run, {}, orderOf);
        }
    });
}

Key amountKey(double amount)
{
    // The bits of doubles that are not negative order as the numbers do.
    return std::isnan(amount) ? Missing : std::bit_cast<Key>(amount);
}

void sortByName(std::vector<Row> &rows, bool descending, auto ids, const Dictionary &names)
{
    const std::vector<std::uint32_t> ranks = nameRanks(names);
    std::vector<Key> keys(ranks.begin(), ranks.end());
    keys[Dictionary::Missing] = Missing;
    Places(keys, keys.size(), descending).sort(rows, [ids](Row row) { return ids[row]; });
}

void sortByDay(std::vector<Row> &rows, bool descending, const DayColumn &column)
{
    const auto first = column.range().first.time_since_epoch().count();
    std::vector<Key> keys; // of each moment
    for (const std::int32_t day : column.ofMoments())
        keys.push_back(day == DayColumn::MissingDay ? Missing : Key(day - first));
    Places(keys, std::size_t(column.range().count()), descending).sort(rows, [moments = column.moments()](Row row) {
        return moments[row];
    });
}

void sortByPort(std::vector<Row> &rows, bool descending, std::span<const std::int32_t> ports)
{
    constexpr std::size_t Ports = 65'536;
    std::vector<Key> keys{Missing};
    for (std::size_t port = 0; port < Ports; ++port)
        keys.push_back(port);
    Places(keys, Ports, descending).sort(rows, [ports](Row row) {
        return std::size_t(ports[row] - Store::MissingPort);
    });
}

void sortByAmount(std::vector<Row> &rows, bool descending, std::span<const double> amounts)
{
    sortByKey(rows, descending, [amounts](Row row) { return amountKey(amounts[row]); });
}

void sortByCount(std::vector<Row> &rows, bool descending, std::span<const std::uint32_t> counts)
{
    sortByKey(rows, descending,
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
        return sortByKey(rows, descending, [received = store.received(), sent = store.sent()](Row row) {
            return amountKey(totalOf(received[row], sent[row]));
        });
    case SortField::Flows:
        return sortByCount(rows, descending, store.flows());
    case SortField::ActiveSeconds:
        return sortByCount(rows, descending, store.activeSeconds());
    }
}

} // namespace traffic
