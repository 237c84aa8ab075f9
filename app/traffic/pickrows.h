// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <numeric>
#include <vector>

#include "traffic/parallel.h"
#include "traffic/store.h"

namespace traffic {

/// How many rows are a part of many: fewer are looked at before another thread has begun.
inline constexpr std::size_t RowsOfPart = 1 << 16;

/// The rows that @p pick writes for each part of 0 to @p size, in parallel: it is called with where to write them, and
/// the begin and the end of the part, and returns how many there are.
template <typename Pick> [[nodiscard]] std::vector<Row> pickRows(std::size_t size, Pick pick)
{
    const auto found = std::make_unique_for_overwrite<Row[]>(size); // a part's rows from its begin on
    std::vector<std::size_t> counts((size + RowsOfPart - 1) / RowsOfPart);
    inParts(size, RowsOfPart, [&](std::size_t begin, std::size_t end) {
        counts[begin / RowsOfPart] = pick(found.get() + begin, begin, end);
    });
    std::vector<Row> rows;
    rows.reserve(std::reduce(counts.begin(), counts.end()));
    for (std::size_t part = 0; part < counts.size(); ++part) {
        const Row *const ofPart = found.get() + part * RowsOfPart;
        rows.insert(rows.end(), ofPart, ofPart + counts[part]);
    }
    return rows;
}

/// Those of @p rows for which there is a 1, and not a 0, in @p isPicked, in their order.
[[nodiscard]] inline std::vector<Row> pickRows(std::span<const Row> rows, std::span<const std::uint8_t> isPicked)
{
    return pickRows(rows.size(), [&](Row *out, std::size_t begin, std::size_t end) {
        Row *last = out;
        for (const Row row : rows.subspan(begin, end - begin)) {
            *last = row; // always, and on only where it is one: a branch would be guessed wrong
            last += isPicked[row];
        }
        return std::size_t(last - out);
    });
}

} // namespace traffic
