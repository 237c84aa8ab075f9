// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QTimeZone>

#include "meraki/entities.h"

using namespace Qt::StringLiterals;

class EntitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOrganizations();
    void readsNetworks();
    void readsAClientWithEverything();
    void readsAClientOfNulls();
    void readsTimesInEitherForm_data();
    void readsTimesInEitherForm();
    void namesAClientAsWellAsItCan();
    void readsTheAnalysisMode_data();
    void readsTheAnalysisMode();
    void readsAnIdentity();
    void readsDaysOfUsageUnderEitherName();
    void readsTheUsageOfSeveralClients();
    void readsWhereAClientWasSeen();
    void leavesOutWhatCannotBeAskedFor();
    void saysWhatCameInstead_data();
    void saysWhatCameInstead();
};

void EntitiesTest::readsOrganizations()
{
    const auto organizations = meraki::parseOrganizations(R"([
        {"id": "549236", "name": "Acme", "url": "https://n1.meraki.com/o/x", "api": {"enabled": false}},
        {"id": 646829496481105433, "name": null, "api": null}])");
    QVERIFY(organizations);
    QCOMPARE(organizations->size(), 2);
    QCOMPARE(organizations->at(0),
             (meraki::Organization{u"549236"_s, u"Acme"_s, u"https://n1.meraki.com/o/x"_s, false}));
    QCOMPARE(organizations->at(1), (meraki::Organization{u"646829496481105433"_s, {}, {}, true}));
    const auto organization = meraki::parseOrganization(R"({"id": "549236", "name": "Acme"})");
    QVERIFY(organization);
    QCOMPARE(*organization, (meraki::Organization{u"549236"_s, u"Acme"_s, {}, true}));
}

void EntitiesTest::readsNetworks()
{
    const auto networks = meraki::parseNetworks(R"([{"id": "L_646829496481105433", "organizationId": 549236,
        "name": "Café", "timeZone": "America/Denver", "tags": null, "productTypes": [], "url": "u"}])");
    QVERIFY(networks);
    QCOMPARE(networks->size(), 1);
    QCOMPARE(networks->first(),
             (meraki::Network{u"L_646829496481105433"_s, u"549236"_s, u"Café"_s, "America/Denver", u"u"_s}));
    const auto network = meraki::parseNetwork(R"({"id": "N_1", "timeZone": null})");
    QVERIFY(network);
    QCOMPARE(*network, (meraki::Network{u"N_1"_s, {}, {}, {}, {}}));
}

void EntitiesTest::readsAClientWithEverything()
{
    const auto clients = meraki::parseNetworkClients(R"([{"id": "k74272e", "mac": "00:11:22:33:44:55", "ip": "10.0.0.7",
        "ip6": "2001:db8::7", "switchport": 12, "description": "Laptop", "user": "me", "os": "Linux", "manufacturer": "Acme", "ssid": "Wi", "vlan": 100,
        "status": "Online", "firstSeen": 1518365681, "lastSeen": "2018-02-11T16:14:41.5Z",
        "usage": {"sent": 138.5, "recv": "61"}}])");
    QVERIFY(clients);
    QCOMPARE(clients->size(), 1);
    const meraki::NetworkClient &client = clients->first();
    QCOMPARE(client.id, u"k74272e"_s);
    QCOMPARE(client.mac, u"00:11:22:33:44:55"_s);
    QCOMPARE(client.ip, u"10.0.0.7"_s);
    QCOMPARE(client.ip6, u"2001:db8::7"_s);
    QCOMPARE(client.switchport, u"12"_s);
    QCOMPARE(client.user, u"me"_s);
    QCOMPARE(client.os, u"Linux"_s);
    QCOMPARE(client.manufacturer, u"Acme"_s);
    QCOMPARE(client.ssid, u"Wi"_s);
    QCOMPARE(client.vlan, u"100"_s);
    QCOMPARE(client.status, u"Online"_s);
    QCOMPARE(client.firstSeen, QDateTime(QDate(2018, 2, 11), QTime(16, 14, 41), QTimeZone::utc()));
    QCOMPARE(client.lastSeen, QDateTime(QDate(2018, 2, 11), QTime(16, 14, 41, 500), QTimeZone::utc()));
    QCOMPARE(client.sent, 138.5);
    QCOMPARE(client.received, 61.0);
}

void EntitiesTest::readsAClientOfNulls()
{
    const auto client = meraki::parseNetworkClient(
        R"({"id": "k1", "mac": null, "ip": null, "ip6": null, "switchport": null, "description": null,
        "user": null, "os": null, "manufacturer": null, "ssid": null, "vlan": "7", "status": null, "firstSeen": null,
        "lastSeen": null, "usage": null})");
    QVERIFY(client);
    meraki::NetworkClient expected;
    expected.id = u"k1"_s;
    expected.vlan = u"7"_s;
    QCOMPARE(*client, expected);
}

void EntitiesTest::readsTimesInEitherForm_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QDateTime>("time");
    const QDateTime time(QDate(2018, 2, 11), QTime(16, 14, 41), QTimeZone::utc());
    QTest::newRow("seconds") << QByteArray("1518365681") << time;
    QTest::newRow("seconds in a string") << QByteArray("\"1518365681\"") << time;
    QTest::newRow("UTC") << QByteArray("\"2018-02-11T16:14:41Z\"") << time;
    QTest::newRow("offset") << QByteArray("\"2018-02-11T18:14:41+02:00\"") << time;
    QTest::newRow("zero") << QByteArray("0") << QDateTime();
    QTest::newRow("absurd") << QByteArray("1e300") << QDateTime();
    QTest::newRow("words") << QByteArray("\"yesterday\"") << QDateTime();
    QTest::newRow("object") << QByteArray("{}") << QDateTime();
}

void EntitiesTest::readsTimesInEitherForm()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QDateTime, time);
    const auto client = meraki::parseNetworkClient(R"({"id": "k1", "lastSeen": )" + json + "}");
    QVERIFY(client);
    QCOMPARE(client->lastSeen, time);
    if (time.isValid())
        QCOMPARE(client->lastSeen.offsetFromUtc(), 0);
}

void EntitiesTest::namesAClientAsWellAsItCan()
{
    meraki::NetworkClient client;
    client.id = u"k1"_s;
    QCOMPARE(client.displayName(), u"k1"_s);
    client.ip = u"10.0.0.7"_s;
    QCOMPARE(client.displayName(), u"10.0.0.7"_s);
    client.mac = u"00:11"_s;
    QCOMPARE(client.displayName(), u"00:11"_s);
    client.user = u"me"_s;
    QCOMPARE(client.displayName(), u"me"_s);
    client.description = u"  "_s;
    QCOMPARE(client.displayName(), u"me"_s);
    client.description = u"Laptop"_s;
    QCOMPARE(client.displayName(), u"Laptop"_s);
}

void EntitiesTest::readsTheAnalysisMode_data()
{
    using Mode = meraki::AnalysisMode;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Mode>("mode");
    QTest::newRow("detailed") << QByteArray(R"({"mode":"detailed"})") << Mode::Detailed;
    QTest::newRow("basic") << QByteArray(R"({"mode":"basic"})") << Mode::Basic;
    QTest::newRow("disabled") << QByteArray(R"({"mode":"disabled"})") << Mode::Disabled;
    QTest::newRow("new") << QByteArray(R"({"mode":"quantum"})") << Mode::Unknown;
    QTest::newRow("none") << QByteArray("{}") << Mode::Unknown;
}

void EntitiesTest::readsTheAnalysisMode()
{
    QFETCH(const QByteArray, body);
    QFETCH(const meraki::AnalysisMode, mode);
    const auto read = meraki::parseTrafficAnalysis(body);
    QVERIFY(read);
    QCOMPARE(*read, mode);
}

void EntitiesTest::readsAnIdentity()
{
    const auto identity
        = meraki::parseIdentity(R"({"name":"Miles","email":"m@example.org","lastUsedDashboardAt":null})");
    QVERIFY(identity);
    QCOMPARE(*identity, (meraki::Identity{u"Miles"_s, u"m@example.org"_s}));
}

void EntitiesTest::readsDaysOfUsageUnderEitherName()
{
    const auto days = meraki::parseUsageHistory(R"([{"ts": "2018-02-11T00:00:00.090210Z", "sent": 1.5, "received": 3},
        {"ts": "2018-02-12T02:00:00+02:00", "sent": "2", "recv": 4}, {"ts": null, "sent": -1, "received": null}, 7, {}])");
    QVERIFY(days);
    QCOMPARE(days->size(), 3);
    QCOMPARE(days->at(0),
             (meraki::UsageDay{QDateTime(QDate(2018, 2, 11), QTime(0, 0, 0, 90), QTimeZone::utc()), 1.5, 3}));
    QCOMPARE(days->at(1), (meraki::UsageDay{QDateTime(QDate(2018, 2, 12), QTime(0, 0), QTimeZone::utc()), 2, 4}));
    QCOMPARE(days->at(1).ts.offsetFromUtc(), 0);
    QCOMPARE(days->at(2), meraki::UsageDay());
    QVERIFY(!meraki::parseUsageHistory("{}"));
}

void EntitiesTest::readsTheUsageOfSeveralClients()
{
    const auto usages = meraki::parseUsageHistories(R"([
        {"clientId": "k1", "clientMac": "00:11:22:33:44:55", "clientIp": null, "usageHistory": [{"ts": 1, "sent": 2}]},
        {"clientId": "k2", "usageHistory": null}, {"usageHistory": [{"sent": 1}]}, null])");
    QVERIFY(usages);
    QCOMPARE(usages->size(), 2);
    QCOMPARE(usages->at(0).clientMac, u"00:11:22:33:44:55"_s);
    QCOMPARE(usages->at(0).days.size(), 1);
    QCOMPARE(usages->at(0).days.first().sent, 2.0);
    QCOMPARE(usages->at(1), (meraki::ClientUsage{u"k2"_s, {}, {}, {}}));
}

void EntitiesTest::readsWhereAClientWasSeen()
{
    const auto hits = meraki::parseClientsSearch(R"({"clientId": "k1", "mac": "00:11:22:33:44:55",
        "manufacturer": "Acme", "records": [
        {"network": {"id": "N_1", "organizationId": "9", "name": "Lab"}, "clientId": "k7", "description": "laptop",
         "ip": "10.0.0.7", "lastSeen": 1518365681},
        {"network": {"id": "N_2"}}, {"network": null, "clientId": "k3"}, 7]})");
    QVERIFY(hits);
    QCOMPARE(hits->size(), 2);
    QCOMPARE(hits->at(0).network, (meraki::Network{u"N_1"_s, u"9"_s, u"Lab"_s, {}, {}}));
    QCOMPARE(hits->at(0).client.id, u"k7"_s);
    QCOMPARE(hits->at(0).client.displayName(), u"laptop"_s);
    QCOMPARE(hits->at(0).client.manufacturer, u"Acme"_s);
    QCOMPARE(hits->at(1).client.id, u"k1"_s);
    QCOMPARE(hits->at(1).client.mac, u"00:11:22:33:44:55"_s);
    QVERIFY(meraki::parseClientsSearch("{}").value_or(QList<meraki::ClientHit>(1)).isEmpty());
    QVERIFY(!meraki::parseClientsSearch("[]"));
}

void EntitiesTest::leavesOutWhatCannotBeAskedFor()
{
    const auto networks = meraki::parseNetworks(R"([null, 7, "x", [], {}, {"id": null}, {"id": "N_1"}])");
    QVERIFY(networks);
    QCOMPARE(networks->size(), 1);
    QVERIFY(!meraki::parseNetwork("{}"));
}

void EntitiesTest::saysWhatCameInstead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("HTML") << QByteArray("<html>502</html>") << u"HTML"_s;
    QTest::newRow("nothing") << QByteArray(" ") << u"nothing"_s;
    QTest::newRow("cut") << QByteArray("[{\"id\": \"N_1\"") << u"broken JSON"_s;
    QTest::newRow("trailing bytes") << QByteArray("[] x") << u"broken JSON"_s;
    QTest::newRow("object") << QByteArray("{}") << u"object"_s;
}

void EntitiesTest::saysWhatCameInstead()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, words);
    const auto networks = meraki::parseNetworks(body);
    QVERIFY(!networks);
    QVERIFY2(networks.error().contains(words), qPrintable(networks.error()));
    QVERIFY(!meraki::parseIdentity(body == "{}" ? QByteArray("[]") : body));
}

QTEST_GUILESS_MAIN(EntitiesTest)
#include "tst_entities.moc"
