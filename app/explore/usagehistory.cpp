// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/usagehistory.h"

#include <map>

namespace explore {

namespace {

/// kB by day. Whether a usage day begins at UTC midnight or the network's is found out as it is for records.
std::map<traffic::Day, double> byDay(const QList<meraki::UsageDay> &days, const QTimeZone &networkZone)
{
    std::vector<traffic::Timestamp> timestamps;
    for (const meraki::UsageDay &day : days)
        timestamps.push_back(day.ts.isValid()
                                 ? traffic::Timestamp(std::chrono::milliseconds(day.ts.toMSecsSinceEpoch()))
                                 : traffic::Store::MissingTimestamp);
    const traffic::Calendar calendar = traffic::Calendar::detect(timestamps, networkZone);
    std::map<traffic::Day, double> result;
    for (std::size_t i = 0; i < timestamps.size(); ++i) {
        if (timestamps[i] != traffic::Store::MissingTimestamp)
            result[calendar.dayOf(timestamps[i])] += days[qsizetype(i)].received + days[qsizetype(i)].sent;
    }
    return result;
}

} // namespace

UsageHistory::UsageHistory(QObject *parent)
    : QObject(parent)
{
}

UsageHistory::~UsageHistory() = default;

void UsageHistory::ask(meraki::Client &client, std::shared_ptr<meraki::RequestBudget> budget, const QString &networkId,
                       const QString &clientId)
{
    using State = UsageComparison::State;
    if (m_state == State::Known || m_state == State::Loading)
        return;
    m_state = State::Loading;
    auto *job = m_job.hold(client.usageHistory(
        networkId, clientId, std::move(budget),
        [this](const QByteArray &body) {
            return meraki::parseUsageHistory(body).map(
                [this](QList<meraki::UsageDay> days) { m_days = std::move(days); });
        },
        nullptr));
    connect(job, &meraki::GetJob::finished, this, [this](const meraki::Result<meraki::Answer> &answer) {
        m_job.discard();
        m_state = answer ? State::Known : State::Failed;
        m_failure = answer ? QString() : answer.error().text();
        Q_EMIT changed();
    });
    job->start();
    Q_EMIT changed();
}

void UsageHistory::clear()
{
    m_job.discard();
    m_days.clear();
    m_state = UsageComparison::State::Unknown;
    m_failure.clear();
    Q_EMIT changed();
}

UsageComparison UsageHistory::compareWith(const traffic::Summary &summary, const QTimeZone &networkZone,
                                          const std::optional<traffic::DayRange> &window) const
{
    UsageComparison comparison{.days = {}, .state = m_state, .failure = m_failure};
    std::map<traffic::Day, UsageComparison::DayRow> rows;
    for (const auto &[day, usage] : byDay(m_days, networkZone))
        rows[day].usage = usage;

    const std::vector<traffic::Sums> &sums = *summary.loadedByDay;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums[i].records > 0)
            rows[summary.overview.days.first + std::chrono::days(i)].classified = sums[i].total();
    }
    for (auto &[day, row] : rows) {
        row.day = day;
        if (!window || window->contains(day))
            comparison.days.push_back(row);
    }
    return comparison;
}

} // namespace explore
