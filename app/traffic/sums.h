// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace traffic {

/// Amounts added up; missing values add nothing.
struct Sums
{
    double received = 0; ///< kB
    double sent = 0; ///< kB
    std::int64_t flows = 0;
    std::int64_t activeSeconds = 0; ///< summed over applications: can exceed a day's 86,400
    std::int64_t records = 0;

    [[nodiscard]] double total() const { return received + sent; }
    Sums &operator+=(const Sums &other)
    {
        received += other.received;
        sent += other.sent;
        flows += other.flows;
        activeSeconds += other.activeSeconds;
        records += other.records;
        return *this;
    }
    bool operator==(const Sums &) const = default;
};

/// What a chart or a ranking can show of Sums.
enum class Metric { Total, Received, Sent, Flows };
[[nodiscard]] double value(const Sums &sums, Metric metric); ///< kB, or flows

} // namespace traffic
