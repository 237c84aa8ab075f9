// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/finding.h"
#include "explore/jobslot.h"
#include "meraki/client.h"

namespace explore {

/// In which networks traffic analysis is detailed, without which there is no history: asks getNetworkTrafficAnalysis of
/// one network after the other.
///
/// Exactly one finished(), from the event loop; none after cancel(), nor after it is deleted.
class AnalysisCheck : public QObject
{
    Q_OBJECT

public:
    /// @p client outlives it.
    AnalysisCheck(meraki::Client &client, const QString &title, QObject *parent);
    ~AnalysisCheck() override;

    /// One network.
    void startOne(const QString &networkId);
    /// Every network of @p organizations.
    void startAll(const QList<meraki::Organization> &organizations);
    void cancel();

Q_SIGNALS:
    /// What it is at, for people.
    void progressed(const QString &text);
    void finished(const explore::Finding &finding);

private:
    struct Tally
    {
        int detailed = 0;
        int basic = 0;
        int disabled = 0;
        int unknown = 0;
        QStringList notDetailed; ///< names with their mode
        QStringList unlisted; ///< organizations whose networks cannot be listed
    };

    void askMode(const meraki::Network &network, std::function<void(const meraki::Result<meraki::Answer> &)> then);
    void listNext();
    void askNext();
    /// Whether there is no use in asking on after @p error.
    [[nodiscard]] bool noted(const meraki::ApiError &error);
    void count(const meraki::Network &network);
    [[nodiscard]] Finding findingOf(const meraki::Network &network, const meraki::Result<meraki::Answer> &answer) const;
    [[nodiscard]] Finding findingOfAll() const;
    [[nodiscard]] QString counts() const;

    meraki::Client &m_client;
    QString m_title;
    JobSlot<meraki::GetJob> m_job;
    JobSlot<meraki::PageJob> m_listing;
    QList<meraki::Organization> m_organizations; // whose networks are still to be listed
    QList<meraki::Network> m_networks;
    qsizetype m_asked = 0; // of m_networks
    meraki::AnalysisMode m_mode = meraki::AnalysisMode::Unknown; // of the network asked about last
    Tally m_tally;
    std::optional<meraki::ApiError> m_error; // the first
};

} // namespace explore
