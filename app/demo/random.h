// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace demo {

/// One well-stirred number of two: seeds of parts from the seed of the whole.
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t z = a + 0x9e3779b97f4a7c15 * (b + 1);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

/// splitmix64 with integer distributions only: those of the standard library, and its logarithms, differ between
/// machines, and the world must not.
class Random
{
public:
    explicit constexpr Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    constexpr std::uint64_t next() { return mix(m_state, m_count++); }

    /// 0 to @p bound - 1; 0 if there is nothing below.
    constexpr std::uint32_t below(std::uint32_t bound) { return std::uint32_t(((next() >> 32) * bound) >> 32); }

    /// Both included.
    constexpr int between(int first, int last) { return first + int(below(std::uint32_t(last - first + 1))); }

    /// Both included, and most often near the middle.
    constexpr int around(int first, int last)
    {
        const int a = between(first, last);
        const int b = between(first, last);
        const int c = between(first, last);
        return (a + b + c) / 3;
    }

    constexpr bool chance(int permille) { return between(0, 999) < permille; }

    /// A weight with a heavy tail, roughly log-normal: most near 2^(8 + bits/2), some 2^(bits/2) times that.
    constexpr std::uint64_t skewed(int bits)
    {
        const std::uint64_t mantissa = 256 + below(256);
        return mantissa << std::popcount(next() & ((std::uint64_t(1) << bits) - 1));
    }

    template <typename Range> constexpr const auto &pick(const Range &range)
    {
        return range[below(std::uint32_t(std::size(range)))];
    }

    template <typename T> constexpr void shuffle(std::vector<T> &items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(std::uint32_t(i))]);
    }

private:
    std::uint64_t m_state;
    std::uint64_t m_count = 0;
};

/// Parts of @p total in proportion to @p weights; they add up to it exactly. All nothing if no weight is positive.
[[nodiscard]] inline std::vector<std::int64_t> apportion(std::int64_t total, std::span<const std::uint64_t> weights)
{
    std::uint64_t sum = 0;
    for (const std::uint64_t weight : weights)
        sum += weight;
    std::vector<std::int64_t> parts;
    parts.reserve(weights.size());
    std::uint64_t running = 0;
    std::int64_t given = 0;
    for (const std::uint64_t weight : weights) {
        running += weight;
        // A quotient and a product, nothing that a compiler could contract: the same on every machine.
        const auto reached = sum > 0 ? std::int64_t(double(total) * (double(running) / double(sum))) : 0;
        parts.push_back(reached - given);
        given = reached;
    }
    return parts;
}

} // namespace demo
