// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meraki/budgets.h"
#include "meraki/credentials.h"
#include "meraki/entities.h"
#include "meraki/pagejob.h"

namespace meraki {

/// The Dashboard API as this program speaks it: GET only, one method an operation. Jobs are returned not started, owned
/// by @p parent, and must not outlive their Client's network manager.
class Client : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        int retries = 5;
        std::chrono::milliseconds timeout{60'000};
        std::shared_ptr<Budgets> budgets{}; ///< that other clients share; null: of its own
        RequestObserver *observer = nullptr; ///< may be null; outlives the client
    };

    Client(const Profile &profile, QNetworkAccessManager &network, KeyProvider key, const Options &options,
           QObject *parent = nullptr);
    ~Client() override;

    /// A client with a network manager of its own, which goes with it: Qt keeps proxies and TLS settings with the
    /// connections it has open, so that a manager is never used for two profiles. Goes through the profile's proxy (the
    /// system's is left out for addresses of this machine) and trusts its certificate file as well as the system's.
    /// Where that file cannot be read, every request fails and says so.
    [[nodiscard]] static std::unique_ptr<Client> withOwnNetwork(const Profile &profile, const Credentials &credentials,
                                                                const Options &options);

    /// How the API is reached, for people: "directly", "through the system's proxy proxy.example:3128".
    [[nodiscard]] QString route() const;
    /// Whether @p text is the key, as if pasted into the wrong field.
    [[nodiscard]] bool isKey(const QString &text) const;
    [[nodiscard]] const Profile &profile() const { return m_connection->profile; }

    /// getNetworkClientTrafficHistory, perPage=1000: all pages. @p budget as budgetOf() gives it.
    [[nodiscard]] PageJob *trafficHistory(const QString &networkId, const QString &clientId,
                                          std::shared_ptr<RequestBudget> budget, BodyReader reader, QObject *parent);
    /// The same from a page on: PageJob::resumeAt() of an earlier job.
    [[nodiscard]] PageJob *pagesFrom(const QUrl &page, std::shared_ptr<RequestBudget> budget, BodyReader reader,
                                     QObject *parent);

    /// getAdministeredIdentitiesMe
    [[nodiscard]] GetJob *identity(BodyReader reader, QObject *parent);
    /// getOrganizations, perPage=9000
    [[nodiscard]] PageJob *organizations(BodyReader reader, QObject *parent);
    /// getOrganization
    [[nodiscard]] GetJob *organization(const QString &organizationId, BodyReader reader, QObject *parent);
    /// getOrganizationNetworks, perPage=1000
    [[nodiscard]] PageJob *networks(const QString &organizationId, BodyReader reader, QObject *parent);
    /// getNetwork
    [[nodiscard]] GetJob *network(const QString &networkId, BodyReader reader, QObject *parent);
    /// getNetworkClients, perPage=5000, timespan=2678400 (the most it gives: 31 days)
    [[nodiscard]] PageJob *networkClients(const QString &networkId, std::shared_ptr<RequestBudget> budget,
                                          BodyReader reader, QObject *parent);
    /// getNetworkClient
    [[nodiscard]] GetJob *networkClient(const QString &networkId, const QString &clientId,
                                        std::shared_ptr<RequestBudget> budget, BodyReader reader, QObject *parent);
    /// getNetworkClientUsageHistory: the days the API remembers.
    [[nodiscard]] GetJob *usageHistory(const QString &networkId, const QString &clientId,
                                       std::shared_ptr<RequestBudget> budget, BodyReader reader, QObject *parent);
    static constexpr int MostUsageHistories = 100;
    /// getNetworkClientsUsageHistories, perPage=1000, of at most MostUsageHistories clients. The API refuses a @p from
    /// more than 31 days ago and a @p to that is to come; without a valid @p to it means until now.
    [[nodiscard]] PageJob *usageHistories(const QString &networkId, const QStringList &clientIds, const QDateTime &from,
                                          const QDateTime &to, std::shared_ptr<RequestBudget> budget, BodyReader reader,
                                          QObject *parent);
    /// getOrganizationClientsSearch, perPage=5 (the most it gives): in which networks @p mac was seen. A page is an
    /// object. Where it was in none, the answer may be 404.
    [[nodiscard]] PageJob *clientsSearch(const QString &organizationId, const QString &mac, BodyReader reader,
                                         QObject *parent);
    /// getNetworkTrafficAnalysis
    [[nodiscard]] GetJob *trafficAnalysis(const QString &networkId, std::shared_ptr<RequestBudget> budget,
                                          BodyReader reader, QObject *parent);

    /// The one budget of an organization; with an empty id the one for requests whose organization is not known (they
    /// share one for this host and key).
    [[nodiscard]] std::shared_ptr<RequestBudget> budgetOf(const QString &organizationId);

private:
    struct Transport;

    Client(const Profile &profile, QNetworkAccessManager &network, KeyProvider key, const Options &options,
           const Transport &transport, QObject *parent);
    [[nodiscard]] QUrl urlOf(const QStringList &path, const QList<std::pair<QString, QString>> &query = {}) const;

    std::shared_ptr<const Connection> m_connection;
    std::shared_ptr<Budgets> m_budgets;
};

} // namespace meraki
