// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "explore/analysismodes.h"
#include "explore/clientsearch.h"
#include "explore/listing.h"
#include "explore/typedclient.h"
#include "explore/windowusage.h"

namespace explore {

/// What can be opened with a connection: its organizations, the networks of the one that is chosen, the clients of the
/// network that is chosen with their usage, and where else a client was seen. Each list says how far it is; one that is
/// refused says why and stops nothing else.
class Directory : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit Directory(Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);
    ~Directory() override;

    /// Forgets everything and lists the organizations of @p client, which stays until another is used. Null: no
    /// connection. To be called before the client that was used goes.
    void use(meraki::Client *client);
    /// The id of the profile in use; empty without a connection.
    [[nodiscard]] QString profileId() const;

    [[nodiscard]] const QList<meraki::Organization> &organizations() const { return m_organizations.items(); }
    [[nodiscard]] const ListState &organizationsState() const { return m_organizations.state(); }
    /// Lists its networks. The network that is chosen stays. Of the same again only what failed or was cancelled.
    void chooseOrganization(const QString &id);
    [[nodiscard]] const QString &organizationId() const { return m_organizationId; }

    [[nodiscard]] const QList<meraki::Network> &networks() const { return m_networks.items(); }
    [[nodiscard]] const ListState &networksState() const { return m_networks.state(); }
    /// Lists its clients, of the last 31 days. Of the same again only what failed or was cancelled.
    void chooseNetwork(const QString &id);
    [[nodiscard]] const QString &networkId() const { return m_networkId; }
    /// What was learned of a network elsewhere: requests about it share its organization's budget from now on.
    void knowNetwork(const meraki::Network &network);
    /// What is known of a network, listed or not; only its id, if nothing is.
    [[nodiscard]] meraki::Network network(const QString &id) const;

    /// Asks for the traffic analysis mode of a network, once.
    void askAnalysis(const QString &networkId);
    [[nodiscard]] AnalysisModes::Answer analysis(const QString &networkId) const { return m_analysis.of(networkId); }

    [[nodiscard]] const QList<meraki::NetworkClient> &clients() const { return m_clients.items(); }
    [[nodiscard]] const ListState &clientsState() const { return m_clients.state(); }
    /// The clients to choose from, in order and searched.
    [[nodiscard]] models::ClientListModel &clientList() { return m_clientList; }

    void refreshOrganizations();
    void refreshNetworks();
    /// Their usage in the window, too.
    void refreshClients();
    /// Whatever is being listed, asked or searched for.
    void cancel();

    /// Whose usage the clients are listed with: that of @p days as they are dated in @p zone, of which the API knows
    /// the last 31; nothing: of the last 31 days.
    void setWindow(const std::optional<traffic::DayRange> &days, const QTimeZone &zone);
    [[nodiscard]] const std::optional<traffic::DayRange> &window() const { return m_window; }
    /// How far the usage of the window is; Idle without one.
    [[nodiscard]] const ListState &usageState() const { return m_usage.state(); }
    [[nodiscard]] const WindowUsage &usage() const { return m_usage; }
    /// Goes on with what was cancelled or failed.
    void resumeUsage();

    /// Looks for @p mac in an organization; without an id in all that are listed or about to be.
    void searchMac(const QString &mac, const QString &organizationId = {});
    /// Waiting for the list of organizations included.
    [[nodiscard]] bool isSearching() const { return !m_macToSearch.isEmpty() || m_search.state().isLoading(); }
    [[nodiscard]] const ClientSearch &search() const { return m_search; }
    void clearSearch();

Q_SIGNALS:
    void organizationsChanged();
    void networksChanged();
    void clientsChanged();
    void usageChanged();
    void searchChanged();
    void analysisChanged(const QString &networkId);

private:
    void organizationsMoved();
    void networksMoved();
    void clientsMoved();
    void askUsage();
    void showUsage();
    [[nodiscard]] std::shared_ptr<meraki::RequestBudget> budgetOfNetwork(const QString &id);

    Clock m_clock;
    meraki::Client *m_client = nullptr;
    Listing<meraki::Organization> m_organizations;
    QString m_organizationId;
    Listing<meraki::Network> m_networks;
    QHash<QString, meraki::Network> m_known;
    QString m_networkId;
    Listing<meraki::NetworkClient> m_clients;
    qsizetype m_inList = 0; // of them, in m_clientList
    models::ClientListModel m_clientList;
    AnalysisModes m_analysis;

    std::optional<traffic::DayRange> m_window;
    QTimeZone m_zone;
    WindowUsage m_usage;
    QTimer m_windowSettles;

    ClientSearch m_search;
    QString m_macToSearch; // once the organizations are listed
};

} // namespace explore
