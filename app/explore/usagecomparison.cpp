// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/usagecomparison.h"

#include <algorithm>

namespace explore {

namespace {

constexpr double Rounding = 0.001; // of the usage: both are sums of rounded numbers

} // namespace

bool isExceeded(double usage, double classified)
{
    return classified > usage + std::max(1.0, usage * Rounding);
}

UsageTotals totals(const UsageComparison &comparison)
{
    UsageTotals totals;
    for (const UsageComparison::DayRow &day : comparison.days) {
        if (!day.usage || !day.classified) {
            ++totals.daysLeftOut;
            continue;
        }
        ++totals.days;
        totals.usage += *day.usage;
        totals.classified += *day.classified;
        totals.daysExceeded += isExceeded(*day.usage, *day.classified) ? 1 : 0;
    }
    return totals;
}

std::optional<double> share(const UsageComparison::DayRow &day)
{
    if (!day.usage || !day.classified || *day.usage <= 0)
        return std::nullopt;
    return *day.classified / *day.usage;
}

std::optional<double> share(const UsageTotals &totals)
{
    return totals.usage > 0 ? std::optional(totals.classified / totals.usage) : std::nullopt;
}

std::optional<double> notClassified(const UsageComparison::DayRow &day)
{
    if (!day.usage || !day.classified || isExceeded(*day.usage, *day.classified))
        return std::nullopt;
    return std::max(0.0, *day.usage - *day.classified);
}

} // namespace explore
