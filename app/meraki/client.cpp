// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/client.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace meraki {

Client::Client(const Profile &profile, QNetworkAccessManager &network, KeyProvider key, const Options &options,
               QObject *parent)
    : QObject(parent)
    , m_connection(std::make_shared<const Connection>(Connection{
          .profile = profile,
          .hosts = HostPolicy(profile.baseUrl),
          .key = std::move(key),
          .retry = RetryPolicy{options.retries},
          .timeout = options.timeout,
          .network = network,
      }))
{
}

std::unique_ptr<Client> Client::withOwnNetwork(const Profile &profile, KeyProvider key, const Options &options)
{
    auto network = std::make_unique<QNetworkAccessManager>();
    auto client = std::make_unique<Client>(profile, *network, std::move(key), options);
    network.release()->setParent(client.get());
    return client;
}

PageJob *Client::trafficHistory(const QString &networkId, const QString &clientId,
                                std::shared_ptr<RequestBudget> budget, BodyReader reader, QObject *parent)
{
    const QUrl first
        = urlOf({u"networks"_s, networkId, u"clients"_s, clientId, u"trafficHistory"_s}, {{u"perPage"_s, u"1000"_s}});
    return pagesFrom(first, std::move(budget), std::move(reader), parent);
}

PageJob *Client::pagesFrom(const QUrl &page, std::shared_ptr<RequestBudget> budget, BodyReader reader, QObject *parent)
{
    return new PageJob(m_connection, std::move(budget), page, std::move(reader), parent);
}

GetJob *Client::identity(BodyReader reader, QObject *parent)
{
    const QUrl url = urlOf({u"administered"_s, u"identities"_s, u"me"_s});
    return new GetJob(m_connection, budgetOf({}), url, std::move(reader), parent);
}

PageJob *Client::organizations(BodyReader reader, QObject *parent)
{
    const QUrl first = urlOf({u"organizations"_s}, {{u"perPage"_s, u"9000"_s}});
    return pagesFrom(first, budgetOf({}), std::move(reader), parent);
}

PageJob *Client::networks(const QString &organizationId, BodyReader reader, QObject *parent)
{
    const QUrl first = urlOf({u"organizations"_s, organizationId, u"networks"_s}, {{u"perPage"_s, u"1000"_s}});
    return pagesFrom(first, budgetOf(organizationId), std::move(reader), parent);
}

GetJob *Client::network(const QString &networkId, BodyReader reader, QObject *parent)
{
    return new GetJob(m_connection, budgetOf({}), urlOf({u"networks"_s, networkId}), std::move(reader), parent);
}

PageJob *Client::networkClients(const QString &networkId, std::shared_ptr<RequestBudget> budget, BodyReader reader,
                                QObject *parent)
{
    const QUrl first
        = urlOf({u"networks"_s, networkId, u"clients"_s}, {{u"perPage"_s, u"5000"_s}, {u"timespan"_s, u"2678400"_s}});
    return pagesFrom(first, std::move(budget), std::move(reader), parent);
}

GetJob *Client::networkClient(const QString &networkId, const QString &clientId, std::shared_ptr<RequestBudget> budget,
                              BodyReader reader, QObject *parent)
{
    const QUrl url = urlOf({u"networks"_s, networkId, u"clients"_s, clientId});
    return new GetJob(m_connection, std::move(budget), url, std::move(reader), parent);
}

GetJob *Client::trafficAnalysis(const QString &networkId, std::shared_ptr<RequestBudget> budget, BodyReader reader,
                                QObject *parent)
{
    const QUrl url = urlOf({u"networks"_s, networkId, u"trafficAnalysis"_s});
    return new GetJob(m_connection, std::move(budget), url, std::move(reader), parent);
}

std::shared_ptr<RequestBudget> Client::budgetOf(const QString &organizationId)
{
    std::shared_ptr<RequestBudget> &budget = m_budgets[organizationId];
    if (!budget)
        budget = std::make_shared<RequestBudget>(m_connection->profile.pace);
    return budget;
}

/// Built as bytes: every part is escaped once, a `/` or `%` in an identifier included, and nothing escapes it again.
QUrl Client::urlOf(const QStringList &path, const QList<std::pair<QString, QString>> &query) const
{
    QByteArray url = m_connection->profile.baseUrl.toEncoded();
    for (const QString &part : path)
        url += '/' + QUrl::toPercentEncoding(part);
    for (qsizetype i = 0; i < query.size(); ++i) {
        url += i == 0 ? '?' : '&';
        url += QUrl::toPercentEncoding(query[i].first) + '=' + QUrl::toPercentEncoding(query[i].second);
    }
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

} // namespace meraki
