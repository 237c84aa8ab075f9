// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "traffic/history.h"
#include "traffic/parallel.h"
#include "traffic/sums.h"

namespace traffic {

/// Adds records to sums. Missing values add nothing.
class Adder
{
public:
    explicit Adder(const Store &store)
        : m_received(store.received())
        , m_sent(store.sent())
        , m_flows(store.flows())
        , m_activeSeconds(store.activeSeconds())
    {
    }

    void add(Sums &sums, Row row) const
    {
        const auto present = [](double amount) { return std::isnan(amount) ? 0 : amount; };
        const auto counted = [](std::uint32_t count) { return count == Store::MissingCount ? 0 : count; };
        sums.received += present(m_received[row]);
        sums.sent += present(m_sent[row]);
        sums.flows += counted(m_flows[row]);
        sums.activeSeconds += counted(m_activeSeconds[row]);
        ++sums.records;
    }

private:
    std::span<const double> m_received;
    std::span<const double> m_sent;
    std::span<const std::uint32_t> m_flows;
    std::span<const std::uint32_t> m_activeSeconds;
};

/// A day's place in a range; its count for the days outside, so that one cell more takes them all.
class DayPlaces
{
public:
    DayPlaces(const DayColumn &days, const DayRange &range)
        : m_moments(days.moments())
        , m_count(std::uint32_t(range.count()))
    {
        const auto first = std::uint32_t(range.first.time_since_epoch().count());
        for (const std::int32_t day : days.ofMoments())
            m_places.push_back(std::min(std::uint32_t(day) - first, m_count)); // wraps for days before the first
    }
    [[nodiscard]] std::uint32_t operator()(Row row) const { return m_places[m_moments[row]]; }
    [[nodiscard]] std::size_t cells() const { return m_count + 1; }

private:
    std::vector<std::uint32_t> m_places; // of each moment
    std::span<const Moments::Id> m_moments;
    std::uint32_t m_count;
};

[[nodiscard]] inline Sums added(Sums left, const Sums &right)
{
    return left += right;
}

/// Those of a part of @p parts, each as large as the others. In the store's order where they are all of its rows, which
/// need not be looked up then.
template <typename Action>
void forEachRow(const History &history, std::span<const Row> rows, int part, int parts, Action action)
{
    const auto cut = [&](int at) { return rows.size() * std::size_t(at) / std::size_t(parts); };
    if (rows.size() == history.store.size()) {
        for (Row row = Row(cut(part)); row < Row(cut(part + 1)); ++row)
            action(row);
    } else {
        for (const Row row : rows.subspan(cut(part), cut(part + 1) - cut(part)))
            action(row);
    }
}

/// What the rows of each key and day add up to, in one go: the days of one key after those of another. @p keyOf gives a
/// row's key, which is less than @p keys. Many rows are cut into parts, for as many processors as there are.
template <typename KeyOf>
[[nodiscard]] std::vector<Sums> sumCells(const History &history, std::span<const Row> rows, const DayPlaces &dayOf,
                                         std::size_t keys, KeyOf keyOf)
{
    constexpr std::size_t Many = 1 << 17; // fewer are summed up before another thread has begun
    constexpr int Parts = 4;
    const Adder adder(history.store);
    const std::size_t size = keys * dayOf.cells();
    std::vector<std::vector<Sums>> cells(rows.size() < Many ? 1 : Parts);
    inParallel(int(cells.size()), [&](int part) {
        std::vector<Sums> sums(size);
        forEachRow(history, rows, part, int(cells.size()), [&, count = dayOf.cells()](Row row) {
            adder.add(sums[std::size_t(keyOf(row)) * count + dayOf(row)], row);
        });
        cells[std::size_t(part)] = std::move(sums);
    });
    for (std::size_t part = 1; part < cells.size(); ++part)
        std::ranges::transform(cells.front(), cells[part], cells.front().begin(), added);
    return std::move(cells.front());
}

/// Those of one key.
[[nodiscard]] inline std::span<const Sums> cellsOf(const std::vector<Sums> &cells, std::size_t key,
                                                   std::size_t cellsOfKey)
{
    return std::span(cells).subspan(key * cellsOfKey, cellsOfKey);
}

} // namespace traffic
