// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

#include "demo/server.h"
#include "explore/directory.h"
#include "support/rawserver.h"
#include "support/roundtrip.h"

using namespace Qt::StringLiterals;
using explore::Directory;
using explore::ListState;
using Phase = explore::ListState::Phase;
using Kind = meraki::ApiError::Kind;
using Modes = explore::AnalysisModes::Answer::Phase;
using support::RawAnswer;
using support::RawServer;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC);
const QByteArray Clients = "/api/v1/networks/N_1/clients";
const QByteArray Usage = "/api/v1/networks/N_1/clients/usageHistories";

std::unique_ptr<meraki::Client> clientFor(const QUrl &baseUrl)
{
    meraki::Profile profile;
    profile.id = profile.name = u"test"_s;
    profile.baseUrl = baseUrl;
    profile.pace = 0;
    return meraki::Client::withOwnNetwork(profile, {"a-secret"_ba}, {.retries = 0});
}

/// A directory of a scripted server.
struct Bench
{
    RawServer server;
    QDateTime now = Now;
    std::unique_ptr<meraki::Client> client = clientFor(server.baseUrl());
    Directory directory{[this] { return now; }};
    QAbstractItemModelTester tester{&directory.clientList(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    Bench()
    {
        server.on("/api/v1/organizations",
                  {RawAnswer::ok("[{\"id\":\"1\",\"name\":\"Acme\"},{\"id\":\"2\",\"name\":\"Off\",\"api\":"
                                 "{\"enabled\":false}},{\"id\":\"3\",\"name\":\"Globex\"}]")});
        server.on("/api/v1/organizations/1/networks",
                  {RawAnswer::ok("[{\"id\":\"N_1\",\"organizationId\":\"1\",\"name\":\"Lab\"},"
                                 "{\"id\":\"N_2\",\"organizationId\":\"1\",\"name\":\"Roof\"}]")});
    }

    [[nodiscard]] int asked(const QByteArray &path) const
    {
        const QByteArrayList targets = server.targets();
        return int(std::ranges::count_if(
            targets, [&path](const QByteArray &target) { return target == path || target.startsWith(path + '?'); }));
    }
    [[nodiscard]] QString shown() { return listed(directory); }

    static QString listed(Directory &directory)
    {
        QStringList ids;
        for (int row = 0; row < directory.clientList().rowCount(); ++row)
            ids.append(directory.clientList().clientAt(row).id);
        return ids.join(u' ');
    }
};

QByteArray clientsJson(int first, int count)
{
    QJsonArray array;
    for (int i = first; i < first + count; ++i)
        array.append(
            QJsonObject{{u"id"_s, u"k%1"_s.arg(i)}, {u"usage"_s, QJsonObject{{u"sent"_s, 0}, {u"recv"_s, 1000 - i}}}});
    return QJsonDocument(array).toJson();
}

QByteArray usageJson(const QList<std::pair<QString, QByteArray>> &days)
{
    QByteArrayList clients;
    for (const auto &[id, history] : days)
        clients.append("{\"clientId\":\"" + id.toUtf8() + "\",\"usageHistory\":[" + history + "]}");
    return '[' + clients.join(',') + ']';
}

traffic::DayRange days(const QDate &first, const QDate &last)
{
    const QDate epoch(1970, 1, 1);
    return {traffic::Day(std::chrono::days(epoch.daysTo(first))), traffic::Day(std::chrono::days(epoch.daysTo(last)))};
}

/// What the query of a request's target says.
QString queried(const QByteArray &target, const QString &name)
{
    return QUrlQuery(QUrl::fromEncoded(target)).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

class TestDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsChosen()
    {
        Bench bench;
        QVERIFY(bench.directory.profileId().isEmpty());
        bench.server.on(Clients, {RawAnswer::ok(clientsJson(0, 3), {RawServer::next(Clients + "?page=2")})});
        bench.server.on(Clients + "?page=2", {RawAnswer::ok(clientsJson(3, 2))});
        bench.directory.use(bench.client.get());
        QCOMPARE(bench.directory.profileId(), u"test"_s);
        QVERIFY(bench.directory.organizationsState().isLoading());
        QTRY_COMPARE(bench.directory.organizationsState().phase, Phase::Complete);
        QCOMPARE(bench.directory.organizations().size(), 3);
        QVERIFY(!bench.directory.organizations().at(1).apiEnabled);

        bench.directory.chooseOrganization(u"1"_s);
        QTRY_COMPARE(bench.directory.networksState().phase, Phase::Complete);
        QCOMPARE(bench.directory.network(u"N_2"_s).name, u"Roof"_s);

        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Complete);
        QCOMPARE(bench.directory.clientsState().pages, 2);
        QCOMPARE(bench.shown(), u"k0 k1 k2 k3 k4"_s);
        QCOMPARE(queried(bench.server.targets().at(2), u"timespan"_s), u"2678400"_s);
        QCOMPARE(queried(bench.server.targets().at(2), u"perPage"_s), u"5000"_s);

        // Chosen again, nothing is asked again.
        const int requests = int(bench.server.requests().size());
        bench.directory.chooseOrganization(u"1"_s);
        bench.directory.chooseNetwork(u"N_1"_s);
        QVERIFY(!bench.directory.clientsState().isLoading());
        QCOMPARE(int(bench.server.requests().size()), requests);
    }

    void whatIsRefusedSaysWhyAndStopsNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("forbidden") << 403 << Kind::Forbidden;
        QTest::newRow("vanished") << 404 << Kind::NotFound;
        QTest::newRow("broken") << 500 << Kind::Server;
    }

    void whatIsRefusedSaysWhyAndStopsNothing()
    {
        QFETCH(const int, status);
        QFETCH(const Kind, kind);
        Bench bench;
        bench.server.on(Clients, {RawAnswer::status(status, "{\"errors\":[\"not for you\"]}")});
        bench.server.on("/api/v1/networks/N_2/clients", {RawAnswer::ok(clientsJson(7, 1))});
        bench.directory.use(bench.client.get());
        bench.directory.chooseOrganization(u"1"_s);
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Failed);
        QCOMPARE(bench.directory.clientsState().error->kind, kind);
        QCOMPARE(bench.directory.clientsState().error->messages, QStringList{u"not for you"_s});
        bench.directory.chooseNetwork(u"N_2"_s);
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Complete);
        QVERIFY(!bench.directory.clientsState().error);
        QCOMPARE(bench.shown(), u"k7"_s);
        QTRY_COMPARE(bench.directory.networksState().phase, Phase::Complete);
        QCOMPARE(bench.directory.networks().size(), 2);
        // What failed is asked for again when it is chosen again.
        bench.server.on(Clients, {RawAnswer::ok(clientsJson(0, 1))});
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.shown(), u"k0"_s);
    }

    void aCancelKeepsWhatCame()
    {
        Bench bench;
        bench.server.on(Clients, {RawAnswer::ok(clientsJson(0, 2), {RawServer::next(Clients + "?page=2")})});
        bench.server.on(Clients + "?page=2", {RawAnswer::hanging(RawAnswer::ok(clientsJson(2, 2)))});
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.server.hanging(), 1);
        QVERIFY(bench.directory.clientsState().isLoading());
        QCOMPARE(bench.shown(), u"k0 k1"_s); // the first page is shown already
        bench.directory.cancel();
        QCOMPARE(bench.directory.clientsState().phase, Phase::Cancelled);
        bench.server.resume();
        support::roundTrip();
        QCOMPARE(bench.shown(), u"k0 k1"_s);
    }

    void anotherListStaysUntilItsFirstPage()
    {
        Bench bench;
        bench.server.on(Clients,
                        {RawAnswer::ok(clientsJson(0, 2)), RawAnswer::hanging(RawAnswer::ok(clientsJson(1, 2)))});
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.shown(), u"k0 k1"_s);
        const QPersistentModelIndex stays = bench.directory.clientList().index(1);
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Complete);
        bench.directory.refreshClients();
        QTRY_COMPARE(bench.server.hanging(), 1);
        QCOMPARE(bench.shown(), u"k0 k1"_s);
        bench.server.resume();
        QTRY_COMPARE(bench.shown(), u"k1 k2"_s);
        QCOMPARE(stays.row(), 0);
    }

    void nothingOutlivesItsConnection()
    {
        Bench bench;
        bench.server.on("/api/v1/organizations", {RawAnswer::hanging(RawAnswer::ok("[]"))});
        bench.server.on(Clients, {RawAnswer::hanging(RawAnswer::ok(clientsJson(0, 2)))});
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(u"N_1"_s);
        bench.directory.askAnalysis(u"N_1"_s);
        bench.directory.searchMac(u"00:11:22:33:44:55"_s, u"1"_s);
        QTRY_COMPARE(bench.server.hanging(), 2);
        QSignalSpy changes(&bench.directory, &Directory::clientsChanged);
        bench.directory.use(nullptr);
        bench.client.reset();
        const auto announced = changes.size();
        bench.server.resume();
        support::roundTrip();
        QCOMPARE(changes.size(), announced);
        QCOMPARE(bench.directory.clientsState(), ListState());
        QCOMPARE(bench.directory.organizationsState(), ListState());
        QVERIFY(bench.directory.networkId().isEmpty());
        bench.directory.chooseNetwork(u"N_1"_s); // and nobody to ask
        QCOMPARE(bench.directory.clientsState(), ListState());
    }

    void asksForTheUsageOfAHundredAtATime()
    {
        Bench bench;
        bench.server.on(Clients, {RawAnswer::ok(clientsJson(0, 250))});
        // The two that used most in the window are the last and the one in the middle of the month's order.
        bench.server.on(Usage,
                        {RawAnswer::ok(usageJson({{u"k3"_s, "{\"ts\":\"2026-11-17T00:00:00.09Z\",\"sent\":5}"}})),
                         RawAnswer::ok(usageJson({{u"k150"_s, "{\"ts\":\"2026-11-17T00:00:00Z\",\"received\":8}"}})),
                         RawAnswer::ok(usageJson({{u"k249"_s,
                                                   "{\"ts\":\"2026-11-16T23:59:00Z\",\"recv\":9},"
                                                   "{\"ts\":\"2026-11-16T00:00:00Z\",\"recv\":99},"
                                                   "{\"ts\":\"2026-11-18T00:00:00Z\",\"recv\":99},"
                                                   "{\"ts\":null,\"recv\":99}"}}))});
        bench.directory.use(bench.client.get());
        const QDate tuesday(2026, 11, 17);
        bench.directory.setWindow(days(tuesday, tuesday), QTimeZone::utc());
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.directory.usageState().phase, Phase::Complete);
        QCOMPARE(bench.asked(Usage), 3);
        QCOMPARE(bench.directory.usage().asked(), 250);
        QCOMPARE(bench.directory.usage().total(), 250);
        const QByteArray first = bench.server.targets().at(2);
        QCOMPARE(queried(first, u"clients"_s).split(u',').size(), 100);
        QVERIFY(queried(first, u"clients"_s).startsWith(u"k0,k1,"_s));
        QCOMPARE(queried(first, u"t0"_s), u"2026-11-17T00:00:00Z"_s);
        QCOMPARE(queried(first, u"t1"_s), u"2026-11-18T00:00:00Z"_s);
        QVERIFY(bench.shown().startsWith(u"k249 k150 k3 k0 "_s)); // a few moments before midnight are Tuesday
        QCOMPARE(bench.directory.clientList().usageAt(0), models::Usage({0, 9}));
        QCOMPARE(bench.directory.clientList().usageAt(3), models::Usage({0, 0}));

        // The month again, and Tuesday again, cost nothing.
        bench.directory.setWindow(std::nullopt, QTimeZone::utc());
        QVERIFY(bench.shown().startsWith(u"k0 k1 "_s));
        bench.directory.setWindow(days(tuesday, tuesday), QTimeZone::utc());
        QTRY_VERIFY(bench.shown().startsWith(u"k249 k150 "_s));
        QCOMPARE(bench.asked(Usage), 3);
        // A refresh asks anew.
        bench.directory.refreshClients();
        QTRY_COMPARE(bench.asked(Usage), 6);
        QTRY_COMPARE(bench.directory.usageState().phase, Phase::Complete);
    }

    void onlyWhatIsKnownCanBeAskedFor_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("t0");
        QTest::addColumn<QString>("t1");
        QTest::newRow("today") << QDate(2026, 11, 23) << QDate(2026, 11, 23) << u"2026-11-23T07:00:00Z"_s << QString();
        QTest::newRow("a day") << QDate(2026, 11, 3) << QDate(2026, 11, 3) << u"2026-11-03T07:00:00Z"_s
                               << u"2026-11-04T07:00:00Z"_s;
        QTest::newRow("the day the clocks go back")
            << QDate(2026, 11, 1) << QDate(2026, 11, 1) << u"2026-11-01T06:00:00Z"_s << u"2026-11-02T07:00:00Z"_s;
        QTest::newRow("longer than a month")
            << QDate(2026, 9, 1) << QDate(2026, 12, 24) << u"2026-10-23T20:10:00Z"_s << QString();
        QTest::newRow("forgotten") << QDate(2026, 9, 1) << QDate(2026, 9, 2) << QString() << QString();
        QTest::newRow("to come") << QDate(2026, 12, 1) << QDate(2026, 12, 2) << QString() << QString();
    }

    void onlyWhatIsKnownCanBeAskedFor()
    {
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        QFETCH(const QString, t0);
        QFETCH(const QString, t1);
        Bench bench;
        bench.server.on(Clients, {RawAnswer::ok(clientsJson(0, 1))});
        bench.server.on(Usage, {RawAnswer::ok("[]")});
        bench.directory.use(bench.client.get());
        bench.directory.setWindow(days(first, last), QTimeZone("America/Denver"));
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.directory.usageState().phase, Phase::Complete);
        if (t0.isEmpty()) {
            QCOMPARE(bench.asked(Usage), 0);
            QVERIFY(!bench.directory.clientList().usageAt(0));
            return;
        }
        QCOMPARE(queried(bench.server.targets().constLast(), u"t0"_s), t0);
        QCOMPARE(queried(bench.server.targets().constLast(), u"t1"_s), t1);
        QCOMPARE(bench.directory.clientList().usageAt(0), models::Usage());
    }

    void usageGoesOnWhereItStopped()
    {
        Bench bench;
        bench.server.on(Clients, {RawAnswer::ok(clientsJson(0, 250))});
        bench.server.on(Usage,
                        {RawAnswer::ok("[]"), RawAnswer::hanging(), RawAnswer::status(403), RawAnswer::ok("[]")});
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Complete);
        bench.directory.setWindow(days(QDate(2026, 11, 16), QDate(2026, 11, 17)), QTimeZone::utc());
        QTRY_COMPARE(bench.server.hanging(), 1);
        QCOMPARE(bench.directory.usage().asked(), 100);
        QCOMPARE(bench.directory.usage().total(), 250);
        bench.directory.cancel();
        QCOMPARE(bench.directory.usageState().phase, Phase::Cancelled);
        QCOMPARE(bench.directory.clientList().usageAt(0), models::Usage()); // what came stays
        QVERIFY(!bench.directory.clientList().usageAt(100));
        bench.directory.resumeUsage();
        QTRY_COMPARE(bench.directory.usageState().phase, Phase::Failed);
        QCOMPARE(bench.directory.usageState().error->kind, Kind::Forbidden);
        bench.directory.resumeUsage();
        QTRY_COMPARE(bench.directory.usageState().phase, Phase::Complete);
        QCOMPARE(bench.asked(Usage), 5);
        QVERIFY(queried(bench.server.targets().at(4), u"clients"_s).startsWith(u"k100,"_s));
    }

    void aWindowThatIsDraggedAsksOnce()
    {
        Bench bench;
        bench.server.on(Clients, {RawAnswer::ok(clientsJson(0, 2))});
        bench.server.on(Usage, {RawAnswer::ok("[]")});
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Complete);
        for (int day = 2; day < 20; ++day)
            bench.directory.setWindow(days(QDate(2026, 11, 1), QDate(2026, 11, day)), QTimeZone::utc());
        QTRY_COMPARE(bench.directory.usageState().phase, Phase::Complete);
        QCOMPARE(bench.asked(Usage), 1);
        QCOMPARE(queried(bench.server.targets().constLast(), u"t1"_s), u"2026-11-20T00:00:00Z"_s);
    }

    void searchesAllOrganizationsThatCanBe()
    {
        Bench bench;
        const QByteArray mac = "00:11:22:33:44:55";
        bench.server.on("/api/v1/organizations/1/clients/search",
                        {RawAnswer::status(500, "{\"errors\":[\"out of order\"]}")});
        bench.server.on("/api/v1/organizations/3/clients/search",
                        {RawAnswer::ok("{\"clientId\":\"k1\",\"mac\":\"" + mac
                                           + "\",\"records\":[{\"network\":{\"id\":\"N_9\",\"organizationId\":\"3\","
                                             "\"name\":\"Pier\"},\"clientId\":\"k1\"}]}",
                                       {RawServer::next("/api/v1/organizations/3/clients/search?page=2")}),
                         RawAnswer::ok("{\"records\":[{\"network\":{\"id\":\"N_8\"},\"clientId\":\"k2\"}]}")});
        bench.directory.use(bench.client.get());
        bench.directory.searchMac(QString::fromLatin1(mac)); // before the organizations are known
        QVERIFY(bench.directory.isSearching());
        QTRY_COMPARE(bench.directory.search().state().phase, Phase::Complete);
        QVERIFY(!bench.directory.isSearching());
        QCOMPARE(bench.directory.search().total(), 2); // one has its API disabled
        QCOMPARE(bench.directory.search().hits().size(), 2);
        QCOMPARE(bench.directory.search().hits().first().network.name, u"Pier"_s);
        QCOMPARE(bench.directory.search().failures().size(), 1);
        QCOMPARE(bench.directory.search().failures().first().organization.name, u"Acme"_s);
        QCOMPARE(bench.directory.search().failures().first().error.messages, QStringList{u"out of order"_s});
        QCOMPARE(bench.directory.network(u"N_9"_s).organizationId, u"3"_s);

        bench.server.on("/api/v1/organizations/1/clients/search", {RawAnswer::status(404)});
        bench.directory.searchMac(QString::fromLatin1(mac), u"1"_s);
        QTRY_COMPARE(bench.directory.search().state().phase, Phase::Complete);
        QVERIFY(bench.directory.search().hits().isEmpty()); // not found is an answer
        QVERIFY(bench.directory.search().failures().isEmpty());
    }

    void aWrongKeyEndsTheSearch()
    {
        Bench bench;
        bench.server.on("/api/v1/organizations/1/clients/search", {RawAnswer::status(401)});
        bench.directory.use(bench.client.get());
        bench.directory.searchMac(u"00:11:22:33:44:55"_s);
        QTRY_COMPARE(bench.directory.search().state().phase, Phase::Failed);
        QCOMPARE(bench.asked("/api/v1/organizations/3/clients/search"), 0);
    }

    void analysisIsAskedForOnce()
    {
        Bench bench;
        bench.server.on("/api/v1/networks/N_1/trafficAnalysis", {RawAnswer::ok("{\"mode\":\"basic\"}")});
        bench.server.on("/api/v1/networks/N_2/trafficAnalysis", {RawAnswer::status(403)});
        bench.server.on("/api/v1/networks/N_3/trafficAnalysis",
                        {RawAnswer::status(500), RawAnswer::ok("{\"mode\":\"disabled\"}")});
        bench.directory.use(bench.client.get());
        QCOMPARE(bench.directory.analysis(u"N_1"_s).phase, Modes::Unasked);
        const QStringList networks{u"N_1"_s, u"N_2"_s, u"N_3"_s};
        for (const QString &id : networks) {
            bench.directory.askAnalysis(id);
            QCOMPARE(bench.directory.analysis(id).phase, Modes::Asking);
        }
        QTRY_COMPARE(bench.directory.analysis(u"N_3"_s).phase, Modes::Refused);
        QCOMPARE(bench.directory.analysis(u"N_1"_s).mode, meraki::AnalysisMode::Basic);
        QCOMPARE(bench.directory.analysis(u"N_2"_s).error->kind, Kind::Forbidden);
        for (const QString &id : networks)
            bench.directory.askAnalysis(id);
        QTRY_COMPARE(bench.directory.analysis(u"N_3"_s).mode, meraki::AnalysisMode::Disabled);
        QCOMPARE(bench.asked("/api/v1/networks/N_1/trafficAnalysis"), 1);
        QCOMPARE(bench.asked("/api/v1/networks/N_2/trafficAnalysis"), 1);
    }

    void recognizesAClientThatIsTyped_data()
    {
        using explore::TypedClient;
        using TypedKind = TypedClient::Kind;
        QTest::addColumn<QString>("text");
        QTest::addColumn<TypedClient>("typed");
        const TypedClient mac{TypedKind::Mac, u"00:11:22:33:44:5f"_s};
        QTest::newRow("key") << u" K74272e "_s << TypedClient{TypedKind::Key, u"k74272e"_s};
        QTest::newRow("MAC") << u"00:11:22:33:44:5F"_s << mac;
        QTest::newRow("MAC, dashes") << u"00-11-22-33-44-5f"_s << mac;
        QTest::newRow("MAC, dots") << u"0011.2233.445f"_s << mac;
        QTest::newRow("MAC, bare") << u"00112233445F"_s << mac;
        QTest::newRow("IPv4") << u"10.20.4.17"_s << TypedClient{TypedKind::Ip, u"10.20.4.17"_s};
        QTest::newRow("IPv6") << u"2001:DB8::7"_s << TypedClient{TypedKind::Ip, u"2001:db8::7"_s};
        QTest::newRow("IPv6, whole") << u"1:2:3:4:5:6:7:8"_s << TypedClient{TypedKind::Ip, u"1:2:3:4:5:6:7:8"_s};
        QTest::newRow("IPv6, scope") << u"fe80::1%eth0"_s << TypedClient{TypedKind::Ip, u"fe80::1%eth0"_s};
        QTest::newRow("IPv6, mapped") << u"::ffff:10.0.0.1"_s << TypedClient{TypedKind::Ip, u"::ffff:10.0.0.1"_s};
        QTest::newRow("nearly IPv4") << u"10.20.4.256"_s << TypedClient();
        QTest::newRow("part of an IPv4") << u"10.20.4"_s << TypedClient();
        QTest::newRow("nearly IPv6") << u"1:2:3:4:5:6:7"_s << TypedClient();
        QTest::newRow("too many shortenings") << u"1::2::3"_s << TypedClient();
        QTest::newRow("too long for IPv6") << u"1:2:3:4:5:6:7:8::"_s << TypedClient();
        QTest::newRow("part of a MAC") << u"00:11:22"_s << TypedClient();
        QTest::newRow("name") << u"kiosk"_s << TypedClient();
        QTest::newRow("API key") << QString(40, u'a') << TypedClient();
        QTest::newRow("nothing") << u"  "_s << TypedClient();
        QTest::newRow("colons") << u"::"_s << TypedClient{TypedKind::Ip, u"::"_s};
    }

    void recognizesAClientThatIsTyped()
    {
        QFETCH(const QString, text);
        QFETCH(const explore::TypedClient, typed);
        QCOMPARE(explore::typedClient(text).value, typed.value);
        QCOMPARE(explore::typedClient(text).kind, typed.kind);
    }

    void theDemoAnswersWhoUsedMostOnTuesday()
    {
        const auto server = demo::Server::start({.now = Now});
        QVERIFY(server);
        const auto client = clientFor((*server)->baseUrl());
        const QString networkId = demo::Server::showcase().networkId;
        const QTimeZone denver("America/Denver");
        const QDate tuesday(2026, 11, 17);
        Directory directory([] { return Now; });
        directory.use(client.get());
        directory.setWindow(days(tuesday, tuesday), denver);
        directory.chooseNetwork(networkId);
        QTRY_COMPARE_WITH_TIMEOUT(directory.usageState().phase, Phase::Complete, 60'000);
        models::ClientListModel &list = directory.clientList();
        QVERIFY(list.rowCount() > 100);

        // The same by another operation, of one client after the other, and summed here.
        double before = std::numeric_limits<double>::max();
        QNetworkAccessManager network;
        for (int row = 0; row < list.rowCount(); ++row) {
            QNetworkRequest request(
                QUrl((*server)->baseUrl().toString()
                     + u"/networks/%1/clients/%2/usageHistory"_s.arg(networkId, list.clientAt(row).id)));
            request.setRawHeader("Authorization", "Bearer demo");
            const std::unique_ptr<QNetworkReply> reply(network.get(request));
            QSignalSpy finished(reply.get(), &QNetworkReply::finished);
            QVERIFY(finished.wait(20'000));
            double total = 0;
            const QJsonArray history = QJsonDocument::fromJson(reply->readAll()).array();
            for (const QJsonValue &day : history) {
                if (QDateTime::fromString(day[u"ts"].toString(), Qt::ISODateWithMs).toTimeZone(denver).date()
                    == tuesday)
                    total += day[u"sent"].toDouble() + day[u"received"].toDouble();
            }
            QCOMPARE(list.usageAt(row)->total(), total);
            QVERIFY(total <= before);
            before = total;
        }
        QVERIFY(list.usageAt(0)->total() > 0);
        QCOMPARE(before, 0.0); // not everybody was there
    }

    void theDemoRefusesSome()
    {
        const auto server = demo::Server::start({.now = Now, .forbidden = true});
        QVERIFY(server);
        const auto client = clientFor((*server)->baseUrl());
        Directory directory([] { return Now; });
        directory.use(client.get());
        QTRY_COMPARE(directory.organizationsState().phase, Phase::Complete);
        const auto disabled = std::ranges::find(directory.organizations(), false, &meraki::Organization::apiEnabled);
        QVERIFY(disabled != directory.organizations().end());
        directory.chooseOrganization(disabled->id);
        QTRY_COMPARE(directory.networksState().phase, Phase::Failed);
        QVERIFY(!directory.networksState().error->messages.isEmpty());

        directory.chooseOrganization(u"549236"_s);
        QTRY_COMPARE(directory.networksState().phase, Phase::Complete);
        int refused = 0;
        int listed = 0;
        const QList<meraki::Network> networks = directory.networks();
        for (const meraki::Network &network : networks) {
            directory.chooseNetwork(network.id);
            QTRY_VERIFY(!directory.clientsState().isLoading());
            const bool isRefused = directory.clientsState().phase == Phase::Failed;
            QCOMPARE(isRefused, network.name == u"Executive floor"_s);
            ++(isRefused ? refused : listed);
            QCOMPARE(directory.clientList().rowCount() == 0, isRefused);
        }
        QCOMPARE(refused, 1);
        QCOMPARE(listed, 3);
        directory.chooseNetwork(u"N_none"_s);
        QTRY_COMPARE(directory.clientsState().phase, Phase::Failed);
        QCOMPARE(directory.clientsState().error->kind, Kind::NotFound);
    }

    void theDemosTravellerIsFoundTwice()
    {
        const auto server = demo::Server::start({.now = Now});
        QVERIFY(server);
        const auto client = clientFor((*server)->baseUrl());
        Directory directory([] { return Now; });
        directory.use(client.get());
        QHash<QString, int> seen;
        for (const QString &id : {demo::Server::showcase().networkId, u"L_646829496481107120"_s}) {
            directory.chooseNetwork(id);
            QTRY_COMPARE(directory.clientsState().phase, Phase::Complete);
            for (const meraki::NetworkClient &one : directory.clients())
                ++seen[one.mac];
        }
        const QString mac = seen.key(2);
        QVERIFY(!mac.isEmpty());
        directory.searchMac(mac);
        QTRY_COMPARE(directory.search().state().phase, Phase::Complete);
        QCOMPARE(directory.search().total(), 2);
        QCOMPARE(directory.search().hits().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
