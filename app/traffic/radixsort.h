// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "traffic/parallel.h"

namespace traffic {

/// Sorts @p items by the lowest @p bits of their key, an unsigned number; equal ones keep their order. Digit by digit
/// of eleven bits, the least significant first, from one place to the other: what is returned is the one of @p items
/// and @p spare, which is as large, that has them in the end. Many are moved by all processors, in parts.
template <typename Item> [[nodiscard]] std::span<Item> radixSort(std::span<Item> items, std::span<Item> spare, int bits)
{
    constexpr int DigitBits = 11; // three passes for 32 bits; the counts still fit into the nearest cache
    constexpr std::size_t Digits = 1 << DigitBits;
    constexpr std::size_t Many = 1 << 17; // fewer are moved before another thread has begun
    constexpr std::size_t Parts = 4;
    using Counts = std::array<std::uint32_t, Digits>;

    const std::size_t parts = items.size() < Many ? 1 : Parts;
    const std::size_t length = (items.size() + parts - 1) / parts;
    std::vector<Counts> starts(parts); // of each part's digits
    for (int shift = 0; shift < bits && !items.empty(); shift += DigitBits) {
        const auto digitOf = [shift](const Item &item) { return std::size_t(item.key >> shift) & (Digits - 1); };
        inParts(items.size(), length, [&](std::size_t begin, std::size_t end) {
            Counts counts{};
            for (const Item &item : items.subspan(begin, end - begin))
                ++counts[digitOf(item)];
            starts[begin / length] = counts;
        });
        std::uint32_t start = 0;
        std::uint32_t most = 0;
        for (std::size_t digit = 0; digit < Digits; ++digit) {
            const std::uint32_t first = start;
            for (Counts &ofPart : starts)
                start += std::exchange(ofPart[digit], start);
            most = std::max(most, start - first);
        }
        if (most == items.size())
            continue; // all alike
        inParts(items.size(), length, [&](std::size_t begin, std::size_t end) {
            Counts next = starts[begin / length];
            for (const Item &item : items.subspan(begin, end - begin))
                spare[next[digitOf(item)]++] = item;
        });
        std::swap(items, spare);
    }
    return items;
}

} // namespace traffic
