// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "traffic/record.h"

namespace explore {

/// A client's whole usage by day (getNetworkClientUsageHistory) beside what of it was classified, which is what the
/// traffic history adds up to. Received and sent together, in kB.
struct UsageComparison
{
    struct DayRow
    {
        traffic::Day day{};
        std::optional<double> usage{}; ///< kB
        std::optional<double> classified{}; ///< kB

        bool operator==(const DayRow &) const = default;
    };

    enum class State { Unknown, Loading, Known, Failed };

    std::vector<DayRow> days{};
    State state = State::Unknown; ///< of the usage; what is classified may be known without it
    QString failure{}; ///< why, where it failed
    bool isFiltered = false; ///< a filter narrows what is classified; usage has none

    bool operator==(const UsageComparison &) const = default;
};

/// Added up over the days of which both are known.
struct UsageTotals
{
    double usage = 0; ///< kB
    double classified = 0; ///< kB
    int days = 0;
    int daysLeftOut = 0; ///< days of which one is missing
    int daysExceeded = 0; ///< days with more classified than used

    bool operator==(const UsageTotals &) const = default;
};
[[nodiscard]] UsageTotals totals(const UsageComparison &comparison);

/// Of the usage, what was classified: 0.93. Nothing where one is missing, or there was no usage.
[[nodiscard]] std::optional<double> share(const UsageComparison::DayRow &day);
[[nodiscard]] std::optional<double> share(const UsageTotals &totals);

/// kB of the usage that were not classified. Nothing where one is missing, or more was classified than used.
[[nodiscard]] std::optional<double> notClassified(const UsageComparison::DayRow &day);

/// Whether more was classified than used, by more than what rounding explains.
[[nodiscard]] bool isExceeded(double usage, double classified);

} // namespace explore
