// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/client.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace meraki {

namespace {

/// The system's proxies, asked for each request: they may change while the program runs.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

/// The proxy of @p profile; nothing: whatever the system says.
std::optional<QNetworkProxy> ownProxy(const Profile &profile, const QString &password)
{
    switch (profile.proxy.kind) {
    case Proxy::Kind::System:
        // What runs on this machine is not reached through another, whatever http_proxy says.
        if (isLoopback(profile.baseUrl.host()))
            return QNetworkProxy(QNetworkProxy::NoProxy);
        return std::nullopt;
    case Proxy::Kind::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case Proxy::Kind::Http:
    case Proxy::Kind::Socks5:
        break;
    }
    const bool isHttp = profile.proxy.kind == Proxy::Kind::Http;
    return QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, profile.proxy.host,
                         profile.proxy.port, profile.proxy.user, password);
}

/// The certificates in @p path, or why there are none.
tl::expected<QList<QSslCertificate>, QString> certificatesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            Client::tr("The certificate file %1 of this profile cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    QList<QSslCertificate> certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromData(bytes, QSsl::Der);
    if (certificates.isEmpty())
        return tl::unexpected(
            Client::tr("The certificate file %1 of this profile holds no certificate (PEM or DER).").arg(path));
    return certificates;
}

} // namespace

/// What a profile asks of TLS.
struct Client::Transport
{
    std::optional<QSslConfiguration> tls;
    QString fault;
};

Client::Client(const Profile &profile, QNetworkAccessManager &network, KeyProvider key, const Options &options,
               QObject *parent)
    : Client(profile, network, std::move(key), options, Transport{}, parent)
{
}

Client::Client(const Profile &profile, QNetworkAccessManager &network, KeyProvider key, const Options &options,
               const Transport &transport, QObject *parent)
    : QObject(parent)
    , m_connection(std::make_shared<const Connection>(Connection{
          .profile = profile,
          .hosts = HostPolicy(profile.baseUrl),
          .key = std::move(key),
          .retry = RetryPolicy{options.retries},
          .timeout = options.timeout,
          .network = network,
          .tls = transport.tls,
          .fault = transport.fault,
          .observer = options.observer,
      }))
    , m_budgets(options.budgets ? options.budgets : std::make_shared<Budgets>())
{
}

Client::~Client() = default;

std::unique_ptr<Client> Client::withOwnNetwork(const Profile &profile, const Credentials &credentials,
                                               const Options &options)
{
    auto network = std::make_unique<QNetworkAccessManager>();
    if (const auto proxy = ownProxy(profile, credentials.proxyPassword))
        network->setProxy(*proxy);
    else
        network->setProxyFactory(new SystemProxies); // the manager's from now on

    Transport transport;
    if (!profile.caFile.isEmpty()) {
        if (const auto certificates = certificatesIn(profile.caFile)) {
            transport.tls = QSslConfiguration::defaultConfiguration();
            transport.tls->addCaCertificates(*certificates);
        } else {
            transport.fault = certificates.error();
        }
    }
    std::unique_ptr<Client> client(
        new Client(profile, *network, heldKey(credentials.key), options, transport, nullptr));
    network.release()->setParent(client.get());
    return client;
}

bool Client::isKey(const QString &text) const
{
    const QByteArray key = m_connection->key();
    return !key.isEmpty() && text.toUtf8().trimmed() == key;
}

QString Client::route() const
{
    const Profile &profile = m_connection->profile;
    const auto own = ownProxy(profile, {});
    const QNetworkProxy proxy
        = own ? *own : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(profile.baseUrl)).value(0);
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
        return tr("directly");
    const QString host = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
    return own ? tr("through the profile's proxy %1").arg(host) : tr("through the system's proxy %1").arg(host);
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

GetJob *Client::organization(const QString &organizationId, BodyReader reader, QObject *parent)
{
    const QUrl url = urlOf({u"organizations"_s, organizationId});
    return new GetJob(m_connection, budgetOf(organizationId), url, std::move(reader), parent);
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

GetJob *Client::usageHistory(const QString &networkId, const QString &clientId, std::shared_ptr<RequestBudget> budget,
                             BodyReader reader, QObject *parent)
{
    const QUrl url = urlOf({u"networks"_s, networkId, u"clients"_s, clientId, u"usageHistory"_s});
    return new GetJob(m_connection, std::move(budget), url, std::move(reader), parent);
}

PageJob *Client::usageHistories(const QString &networkId, const QStringList &clientIds, const QDateTime &from,
                                const QDateTime &to, std::shared_ptr<RequestBudget> budget, BodyReader reader,
                                QObject *parent)
{
    Q_ASSERT(clientIds.size() <= MostUsageHistories);
    QList<std::pair<QString, QString>> query{
        {u"clients"_s, clientIds.join(u',')},
        {u"perPage"_s, u"1000"_s},
        {u"t0"_s, from.toUTC().toString(Qt::ISODate)},
    };
    if (to.isValid())
        query.append({u"t1"_s, to.toUTC().toString(Qt::ISODate)});
    const QUrl first = urlOf({u"networks"_s, networkId, u"clients"_s, u"usageHistories"_s}, query);
    return pagesFrom(first, std::move(budget), std::move(reader), parent);
}

PageJob *Client::clientsSearch(const QString &organizationId, const QString &mac, BodyReader reader, QObject *parent)
{
    const QUrl first = urlOf({u"organizations"_s, organizationId, u"clients"_s, u"search"_s},
                             {{u"mac"_s, mac}, {u"perPage"_s, u"5"_s}});
    return pagesFrom(first, budgetOf(organizationId), std::move(reader), parent);
}

GetJob *Client::trafficAnalysis(const QString &networkId, std::shared_ptr<RequestBudget> budget, BodyReader reader,
                                QObject *parent)
{
    const QUrl url = urlOf({u"networks"_s, networkId, u"trafficAnalysis"_s});
    return new GetJob(m_connection, std::move(budget), url, std::move(reader), parent);
}

std::shared_ptr<RequestBudget> Client::budgetOf(const QString &organizationId)
{
    return m_budgets->of(m_connection->profile, organizationId);
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
