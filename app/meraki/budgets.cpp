// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/budgets.h"

using namespace Qt::StringLiterals;

namespace meraki {

namespace {

// Together 100 in any second, however they fall: a full bucket, and what flows in while it empties.
constexpr double OverallCapacity = 10;
constexpr double OverallRate = 90;

} // namespace

Budgets::Budgets(RequestBudget::Clock clock)
    : m_clock(std::move(clock))
    , m_overall(std::make_shared<TokenBucket>(OverallCapacity, OverallRate, m_clock()))
{
}

std::shared_ptr<RequestBudget> Budgets::of(const Profile &profile, const QString &organizationId)
{
    const QString whose = organizationId.isEmpty() ? u"profile "_s + profile.id : u"organization "_s + organizationId;
    Entry &entry = m_entries[profile.baseUrl.authority() + u' ' + whose];
    entry.pace = profile.pace;
    if (!entry.budget)
        entry.budget = std::make_shared<RequestBudget>(allowed(entry.pace), m_clock, m_overall);
    entry.budget->setPace(allowed(entry.pace));
    return entry.budget;
}

void Budgets::setMostPace(double pace)
{
    m_mostPace = pace;
    for (const Entry &entry : std::as_const(m_entries))
        entry.budget->setPace(allowed(entry.pace));
}

} // namespace meraki
