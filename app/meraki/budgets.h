// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <limits>
#include <memory>

#include <QHash>

#include "meraki/profile.h"
#include "meraki/requestbudget.h"

namespace meraki {

/// The request budgets of the whole program. The API counts for each organization, whoever asks, and for each source
/// address: so there is one budget an organization, whatever connection or window asks, and one limit over all of them,
/// which lets at most 100 requests pass in any second.
class Budgets
{
public:
    explicit Budgets(RequestBudget::Clock clock = &std::chrono::steady_clock::now);

    /// The budget of an organization at that API, at the pace of @p profile from now on. Without an id that of requests
    /// whose organization is not known: one for each API and profile.
    [[nodiscard]] std::shared_ptr<RequestBudget> of(const Profile &profile, const QString &organizationId);
    /// From now on no budget lets more than @p pace requests a second pass, but those of profiles without any pace.
    void setMostPace(double pace);

private:
    struct Entry
    {
        std::shared_ptr<RequestBudget> budget;
        double pace = 0; // as the profile has it
    };

    [[nodiscard]] double allowed(double pace) const { return pace > 0 ? std::min(pace, m_mostPace) : pace; }

    RequestBudget::Clock m_clock;
    std::shared_ptr<TokenBucket> m_overall;
    double m_mostPace = std::numeric_limits<double>::infinity();
    QHash<QString, Entry> m_entries;
};

} // namespace meraki
