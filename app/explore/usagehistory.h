// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include "explore/jobslot.h"
#include "explore/usagecomparison.h"
#include "meraki/client.h"
#include "traffic/summary.h"

namespace explore {

/// What a client used by day, classified or not: getNetworkClientUsageHistory.
class UsageHistory : public QObject
{
    Q_OBJECT

public:
    explicit UsageHistory(QObject *parent = nullptr);
    ~UsageHistory() override;

    /// @p client outlives the asking. Asks once, and again after a failure.
    void ask(meraki::Client &client, std::shared_ptr<meraki::RequestBudget> budget, const QString &networkId,
             const QString &clientId);
    void clear();
    [[nodiscard]] UsageComparison::State state() const { return m_state; }

    /// Beside what was loaded when @p summary was made, all records of a day together. @p networkZone may be invalid.
    /// Only the days of @p window, if there is one.
    [[nodiscard]] UsageComparison compareWith(const traffic::Summary &summary, const QTimeZone &networkZone,
                                              const std::optional<traffic::DayRange> &window) const;

Q_SIGNALS:
    void changed();

private:
    JobSlot<meraki::GetJob> m_job;
    QList<meraki::UsageDay> m_days;
    UsageComparison::State m_state = UsageComparison::State::Unknown;
    QString m_failure;
};

} // namespace explore
