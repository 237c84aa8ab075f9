// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

#include "meraki/client.h"
#include "support/rawserver.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using meraki::ApiError;
using meraki::Client;
using meraki::Proxy;
using support::RawAnswer;
using support::RawServer;

namespace {

using Outcome = meraki::Result<meraki::Answer>;

constexpr auto Key = "0123456789abcdef0123456789abcdef01234567";

QString dataPath(const QString &name)
{
    return QStringLiteral(TEST_DATA_DIR "/tls/") + name;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

meraki::Profile profileOf(const QUrl &baseUrl)
{
    meraki::Profile profile;
    profile.id = profile.name = u"test"_s;
    profile.baseUrl = baseUrl;
    profile.pace = 0;
    return profile;
}

std::unique_ptr<Client> clientOf(const meraki::Profile &profile, const QString &proxyPassword = {})
{
    return Client::withOwnNetwork(profile, {Key, proxyPassword}, {.retries = 0, .timeout = 10s});
}

/// Asks who the key belongs to.
Outcome ask(Client &client)
{
    QObject parent;
    auto *job = client.identity([](const QByteArray &) { return tl::expected<void, QString>(); }, &parent);
    QSignalSpy finished(job, &meraki::GetJob::finished);
    job->start();
    if (finished.isEmpty() && !finished.wait(20'000))
        qFatal("no outcome");
    return finished.first().first().value<Outcome>();
}

/// The same over TLS, with a certificate that only the tests' own authority vouches for.
class TlsServer : public QSslServer
{
public:
    TlsServer()
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(contentsOf(dataPath(u"server.pem"_s))));
        tls.setPrivateKey(QSslKey(contentsOf(dataPath(u"server.key"_s)), QSsl::Ec));
        setSslConfiguration(tls);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    if (!socket->readAll().contains("\r\n\r\n"))
                        return;
                    ++requests;
                    socket->write(RawAnswer::ok("{}").bytes);
                });
            }
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }

    [[nodiscard]] QUrl baseUrl() const { return QUrl(u"https://127.0.0.1:%1/api/v1"_s.arg(serverPort())); }

    int requests = 0;
};

/// An environment variable, for as long as this lives.
class Variable
{
public:
    Variable(const char *name, const QByteArray &value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Variable() { m_before.isEmpty() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

private:
    const char *m_name;
    QByteArray m_before;
};

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnknownCertificateIsRefused()
    {
        TlsServer server;
        const auto client = clientOf(profileOf(server.baseUrl()));
        const Outcome outcome = ask(*client);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ApiError::Kind::Certificate);
        QCOMPARE(outcome.error().attempts, 1);
        QVERIFY2(outcome.error().text().contains(u"certificate of 127.0.0.1:%1"_s.arg(server.serverPort())),
                 qPrintable(outcome.error().text()));
        QCOMPARE(server.requests, 0);
    }

    void aProfilesOwnAuthorityIsTrusted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("PEM") << u"ca.pem"_s;
        QTest::newRow("DER") << u"ca.der"_s;
    }

    void aProfilesOwnAuthorityIsTrusted()
    {
        QFETCH(const QString, file);
        TlsServer server;
        meraki::Profile profile = profileOf(server.baseUrl());
        profile.caFile = dataPath(file);
        const auto client = clientOf(profile);
        const Outcome outcome = ask(*client);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().report()));
        QVERIFY2(outcome->encryption.contains("TLS"_L1) && outcome->encryption.contains("Flowtrail test authority"_L1),
                 qPrintable(outcome->encryption));
        // And by that profile alone, though the server's connection may still be open.
        const auto other = clientOf(profileOf(server.baseUrl()));
        QCOMPARE(ask(*other).error().kind, ApiError::Kind::Certificate);
        QCOMPARE(server.requests, 1);
    }

    void aWrongAuthorityIsNotTrusted()
    {
        TlsServer server;
        meraki::Profile profile = profileOf(server.baseUrl());
        profile.caFile = dataPath(u"server.pem"_s); // a certificate, but of no authority
        profile.baseUrl.setHost(u"127.0.0.2"_s); // and not for this name
        const auto client = clientOf(profile);
        const Outcome outcome = ask(*client);
        QVERIFY(!outcome);
        QCOMPARE(server.requests, 0);
    }

    void aCertificateFileThatCannotBeUsedStopsEverything_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::newRow("none there") << u"/nowhere/ca.pem"_s << u"cannot be read"_s;
        QTest::newRow("a key") << dataPath(u"server.key"_s) << u"holds no certificate"_s;
    }

    void aCertificateFileThatCannotBeUsedStopsEverything()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, words);
        RawServer server;
        meraki::Profile profile = profileOf(server.baseUrl());
        profile.caFile = path;
        const auto client = clientOf(profile);
        const Outcome outcome = ask(*client);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ApiError::Kind::Setup);
        QVERIFY2(outcome.error().text().contains(path) && outcome.error().text().contains(words),
                 qPrintable(outcome.error().text()));
        QCOMPARE(server.connections(), 0);
    }

    void goesThroughTheProfilesProxy()
    {
        RawServer proxy;
        proxy.then(RawAnswer::status(503));
        meraki::Profile profile = profileOf(QUrl(u"https://api.example.org/api/v1"_s));
        profile.proxy = {Proxy::Kind::Http, u"127.0.0.1"_s, proxy.port(), {}};
        const auto client = clientOf(profile);
        QVERIFY(!ask(*client));
        QCOMPARE(proxy.requests().size(), 1);
        QCOMPARE(proxy.requests().first().method, "CONNECT");
        QCOMPARE(proxy.requests().first().target, "api.example.org:443");
        for (const auto &[name, value] : proxy.requests().first().headers)
            QVERIFY(!value.contains(Key)); // that goes through the tunnel, if there is one
        QCOMPARE(client->route(), u"through the profile's proxy 127.0.0.1:%1"_s.arg(proxy.port()));
    }

    void tellsTheProxyItsPassword()
    {
        RawServer proxy;
        proxy.then(RawAnswer::status(407, {}, {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}));
        proxy.then(RawAnswer::status(503));
        meraki::Profile profile = profileOf(QUrl(u"https://api.example.org/api/v1"_s));
        profile.proxy = {Proxy::Kind::Http, u"127.0.0.1"_s, proxy.port(), u"ada"_s};
        const auto client = clientOf(profile, u"pass-word"_s);
        QVERIFY(!ask(*client));
        QCOMPARE(proxy.requests().size(), 2);
        QCOMPARE(proxy.requests().last().header("Proxy-Authorization"),
                 "Basic " + QByteArray("ada:pass-word").toBase64());
    }

    void aProxyThatWantsAPasswordIsAskedOnce()
    {
        RawServer proxy;
        for (int i = 0; i < 5; ++i)
            proxy.then(RawAnswer::status(407, {}, {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}));
        meraki::Profile profile = profileOf(QUrl(u"https://api.example.org/api/v1"_s));
        profile.proxy = {Proxy::Kind::Http, u"127.0.0.1"_s, proxy.port(), {}};
        const auto client = Client::withOwnNetwork(profile, {Key}, {.retries = 3});
        const Outcome outcome = ask(*client);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ApiError::Kind::Proxy);
        QCOMPARE(outcome.error().attempts, 1);
        QVERIFY2(outcome.error().text().contains("password"_L1), qPrintable(outcome.error().text()));
    }

    void obeysTheSystemsProxy()
    {
        RawServer proxy;
        proxy.then(RawAnswer::status(503));
        const Variable variable("https_proxy", proxy.url().toEncoded());
        const auto client = clientOf(profileOf(QUrl(u"https://api.example.org/api/v1"_s)));
        QVERIFY(!ask(*client));
        QCOMPARE(proxy.requests().size(), 1);
        QCOMPARE(proxy.requests().first().target, "api.example.org:443");
        QCOMPARE(client->route(), u"through the system's proxy 127.0.0.1:%1"_s.arg(proxy.port()));
    }

    void neverLeavesThisMachineForItsOwnAddresses()
    {
        RawServer proxy;
        RawServer server;
        server.then(RawAnswer::ok("{}"));
        const Variable variable("http_proxy", proxy.url().toEncoded());
        const auto client = clientOf(profileOf(server.baseUrl()));
        QVERIFY(ask(*client));
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(proxy.connections(), 0);
        QCOMPARE(client->route(), u"directly"_s);
    }

    void aProfileMayGoWithoutTheSystemsProxy()
    {
        RawServer proxy;
        const Variable variable("https_proxy", proxy.url().toEncoded());
        meraki::Profile profile = profileOf(QUrl(u"https://localhost.invalid/api/v1"_s));
        profile.proxy.kind = Proxy::Kind::None;
        const auto client = clientOf(profile);
        QVERIFY(!ask(*client));
        QCOMPARE(proxy.connections(), 0);
    }

    void clientsShareABudgetForEachOrganization()
    {
        const auto budgets = std::make_shared<meraki::Budgets>();
        meraki::Profile first = profileOf(QUrl(u"https://api.meraki.com/api/v1"_s));
        first.pace = 9;
        meraki::Profile second = first;
        second.id = u"another key"_s;
        second.pace = 4;
        const auto budget = budgets->of(first, u"1"_s);
        QCOMPARE(budget->pace(), 9.0);
        QCOMPARE(budgets->of(second, u"1"_s), budget);
        QCOMPARE(budget->pace(), 4.0);
        QVERIFY(budgets->of(first, u"2"_s) != budget);
        // Whose organization is not known: by address and key.
        QVERIFY(budgets->of(first, {}) != budgets->of(second, {}));
        second.baseUrl = QUrl(u"https://api.meraki.ca/api/v1"_s);
        QVERIFY(budgets->of(second, u"1"_s) != budget);
    }

    void asksForUsageAndClientsByTheDocumentedNames()
    {
        RawServer server;
        const auto client = clientOf(profileOf(server.baseUrl()));
        const auto reader = [](const QByteArray &) { return tl::expected<void, QString>(); };
        const QDateTime from(QDate(2026, 11, 17), QTime(7, 0), Qt::UTC);
        QObject parent;
        meraki::PageJob *jobs[] = {
            client->usageHistories(u"N_1"_s, {u"k1"_s, u"fe80::1%eth0"_s}, from, from.addDays(1), client->budgetOf({}),
                                   reader, &parent),
            client->usageHistories(u"N_1"_s, {u"k1"_s}, from, {}, client->budgetOf({}), reader, &parent),
            client->clientsSearch(u"9"_s, u"00:11:22:33:44:55"_s, reader, &parent),
        };
        for (meraki::PageJob *job : jobs) {
            server.then(RawAnswer::ok("[]"));
            QSignalSpy finished(job, &meraki::PageJob::finished);
            job->start();
            QVERIFY(!finished.isEmpty() || finished.wait(20'000));
        }
        meraki::GetJob *days = client->usageHistory(u"N_1"_s, u"10.0.0.7"_s, client->budgetOf({}), reader, &parent);
        server.then(RawAnswer::ok("[]"));
        QSignalSpy finished(days, &meraki::GetJob::finished);
        days->start();
        QVERIFY(!finished.isEmpty() || finished.wait(20'000));
        QCOMPARE(
            server.targets(),
            (QByteArrayList{"/api/v1/networks/N_1/clients/usageHistories?clients=k1%2Cfe80%3A%3A1%25eth0&perPage=1000"
                            "&t0=2026-11-17T07%3A00%3A00Z&t1=2026-11-18T07%3A00%3A00Z",
                            "/api/v1/networks/N_1/clients/usageHistories?clients=k1&perPage=1000"
                            "&t0=2026-11-17T07%3A00%3A00Z",
                            "/api/v1/organizations/9/clients/search?mac=00%3A11%3A22%3A33%3A44%3A55&perPage=5",
                            "/api/v1/networks/N_1/clients/10.0.0.7/usageHistory"}));
    }

    void neverMoreThanAHundredASecondOverAll()
    {
        auto now = std::chrono::steady_clock::time_point(1h);
        meraki::Budgets budgets([&now] { return now; });
        meraki::Profile profile = profileOf(QUrl(u"https://api.meraki.com/api/v1"_s));
        profile.pace = 9;
        int gone = 0;
        for (int organization = 0; organization < 30; ++organization) {
            const auto budget = budgets.of(profile, QString::number(organization + 1));
            for (int i = 0; i < 10; ++i) // each by itself could send these at once
                budget->acquire(this, [&gone] { ++gone; });
        }
        QCOMPARE(gone, 10);
        for (int tenth = 1; tenth <= 10; ++tenth) {
            now += 100ms;
            QTRY_COMPARE(gone, 10 + 9 * tenth);
        }
        QCOMPARE(gone, 100);
    }

    void withoutAPaceNothingIsHeldBack()
    {
        meraki::Budgets budgets;
        int gone = 0;
        const auto budget = budgets.of(profileOf(QUrl(u"https://api.meraki.com/api/v1"_s)), u"1"_s);
        for (int i = 0; i < 500; ++i)
            budget->acquire(this, [&gone] { ++gone; });
        QCOMPARE(gone, 500);
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
