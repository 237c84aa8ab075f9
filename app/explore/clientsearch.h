// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/jobslot.h"
#include "explore/liststate.h"
#include "meraki/client.h"

namespace explore {

/// Looks for a MAC address in one organization after the other: getOrganizationClientsSearch. An organization that
/// fails does not keep the others from being asked.
class ClientSearch : public QObject
{
    Q_OBJECT

public:
    struct Failure
    {
        meraki::Organization organization;
        meraki::ApiError error;
    };

    explicit ClientSearch(QObject *parent = nullptr);
    ~ClientSearch() override;

    /// @p client outlives the search. Organizations whose API is switched off are left out.
    void start(meraki::Client &client, const QString &mac, const QList<meraki::Organization> &organizations);
    void cancel();
    void clear();

    /// Failed: the connection is at fault, so that the organizations left were not asked.
    [[nodiscard]] const ListState &state() const { return m_state; }
    [[nodiscard]] const QString &mac() const { return m_mac; }
    [[nodiscard]] int asked() const { return m_asked; } ///< organizations
    [[nodiscard]] int total() const { return int(m_organizations.size()); } ///< organizations
    [[nodiscard]] const QList<meraki::ClientHit> &hits() const { return m_hits; }
    [[nodiscard]] const QList<Failure> &failures() const { return m_failures; }

Q_SIGNALS:
    void changed();

private:
    void askNext();
    void answered(const meraki::Result<meraki::PagesFetched> &pages);
    void finish(ListState::Phase phase);

    JobSlot<meraki::PageJob> m_job;
    meraki::Client *m_client = nullptr;
    QString m_mac;
    QList<meraki::Organization> m_organizations;
    int m_asked = 0;
    QList<meraki::ClientHit> m_page; // read, not yet told of
    QList<meraki::ClientHit> m_hits;
    QList<Failure> m_failures;
    ListState m_state;
};

} // namespace explore
