// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrlQuery>

#include "support/program.h"
#include "support/rawserver.h"

using namespace Qt::StringLiterals;
using support::Ran;
using support::RawAnswer;
using support::RawServer;

namespace {

const QString Program = QStringLiteral(FLOWTRAIL_PROGRAM);
const QString Now = u"2026-11-23T20:00:00Z"_s;
const QByteArray Network = "/api/v1/networks/N_1";
const QByteArray Clients = Network + "/clients";

/// `flowtrail list` with a key in the environment and nothing saved.
Ran list(const QStringList &arguments, const QString &key = u"a-recognizable-key"_s)
{
    const QTemporaryDir config;
    return support::run(Program, QStringList{u"list"_s} + arguments,
                        {{u"MERAKI_DASHBOARD_API_KEY"_s, key}, {u"XDG_CONFIG_HOME"_s, config.path()}});
}

Ran listDemo(const QStringList &arguments)
{
    return list(arguments + QStringList{u"--demo"_s, u"--now"_s, Now}, QString());
}

QStringList column(const Ran &ran, const QString &name)
{
    const QStringList lines = QString::fromUtf8(ran.output).split(u'\n', Qt::SkipEmptyParts);
    const qsizetype at = lines.value(0).split(u'\t').indexOf(name);
    QStringList texts;
    for (const QString &line : lines.sliced(1))
        texts.append(line.split(u'\t').value(at));
    return texts;
}

const QByteArray TwoClients
    = "[{\"id\":\"k1\",\"description\":\"a\\tb\\u001b[31m\",\"usage\":{\"sent\":0.5,\"recv\":1}},"
      "{\"id\":\"k2\",\"mac\":\"00:11:22:33:44:55\",\"lastSeen\":1795464000,"
      "\"usage\":{\"sent\":5,\"recv\":123456789.25}}]";

} // namespace

class TestProgramList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderThatHasAllItWantsIsNoError()
    {
        const Ran ran = support::run(u"sh"_s, {u"-c"_s, u"\"$0\" list organizations --demo | :"_s, Program});
        QCOMPARE(ran.errors, QByteArray());
    }

    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_server->on("/api/v1/organizations", {RawAnswer::ok("[]")});
        m_server->on(Network, {RawAnswer::ok("{\"id\":\"N_1\",\"organizationId\":\"1\",\"timeZone\":\"UTC\"}")});
        m_address = {u"--base-url"_s, m_server->baseUrl().toString(), u"--retries"_s, u"0"_s};
        m_clients = QStringList{u"clients"_s, u"--network"_s, u"N_1"_s} + m_address;
    }

    void theDemosOrganizationsNetworksAndClients()
    {
        const Ran organizations = listDemo({u"organizations"_s});
        QVERIFY2(organizations.status == 0, organizations.errors.constData());
        QVERIFY(organizations.output.startsWith("id\tname\tapi\turl\n549236\tAcme Corporation\tenabled\t"));
        const Ran networks = listDemo({u"networks"_s, u"--organization"_s, u"549236"_s});
        QVERIFY2(networks.status == 0, networks.errors.constData());
        QCOMPARE(column(networks, u"id"_s).size(), 3);
        QCOMPARE(column(networks, u"timeZone"_s).first(), u"America/Denver"_s);
        const Ran clients = listDemo({u"clients"_s, u"--network"_s, column(networks, u"id"_s).first()});
        QVERIFY2(clients.status == 0, clients.errors.constData());
        QVERIFY(column(clients, u"description"_s).contains(u"reception-pc"_s));
        double before = std::numeric_limits<double>::max();
        const QStringList received = column(clients, u"recv"_s);
        const QStringList sent = column(clients, u"sent"_s);
        for (qsizetype i = 0; i < received.size(); ++i) {
            const double total = received[i].toDouble() + sent[i].toDouble();
            QVERIFY(total <= before);
            before = total;
        }
    }

    void jsonHasTheNamesOfTheApi()
    {
        const Ran networks = listDemo({u"networks"_s, u"--organization"_s, u"549236"_s, u"--json"_s});
        QVERIFY2(networks.status == 0, networks.errors.constData());
        const QJsonObject network = QJsonDocument::fromJson(networks.output).array().first().toObject();
        QCOMPARE(network[u"organizationId"_s].toString(), u"549236"_s);
        QCOMPARE(network[u"name"_s].toString(), u"Retail – Denver"_s);
        const Ran organizations = listDemo({u"organizations"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(organizations.output)[0][u"api"_s][u"enabled"_s], QJsonValue(true));

        m_server->on(Clients, {RawAnswer::ok(TwoClients)});
        const Ran ran = list(m_clients + QStringList{u"--json"_s});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        const QJsonArray clients = QJsonDocument::fromJson(ran.output).array();
        QCOMPARE(clients.size(), 2);
        QCOMPARE(clients[0][u"id"_s].toString(), u"k2"_s);
        QCOMPARE(clients[0][u"usage"_s][u"recv"_s].toDouble(), 123456789.25);
        QCOMPARE(clients[0][u"lastSeen"_s].toInteger(), 1795464000);
        QVERIFY(clients[0][u"description"_s].isNull());
        QCOMPARE(clients[1][u"description"_s].toString(), u"a\tb\u001b[31m"_s);
    }

    void aNameIsOneFieldOfOneLine()
    {
        m_server->on(Clients, {RawAnswer::ok(TwoClients)});
        const Ran ran = list(m_clients);
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QCOMPARE(column(ran, u"recv"_s), (QStringList{u"123456789.25"_s, u"1"_s}));
        QCOMPARE(column(ran, u"description"_s), (QStringList{QString(), u"a b [31m"_s}));
        QCOMPARE(column(ran, u"lastSeen"_s).first(), u"2026-11-23T20:00:00Z"_s);
    }

    void daysAskForTheirUsage()
    {
        m_server->on(Clients, {RawAnswer::ok(TwoClients)});
        const QByteArray ts
            = QDateTime::currentDateTimeUtc().date().startOfDay(Qt::UTC).toString(Qt::ISODate).toLatin1();
        m_server->on(Clients + "/usageHistories",
                     {RawAnswer::ok("[{\"clientId\":\"k1\",\"usageHistory\":[{\"ts\":\"" + ts
                                    + "\",\"received\":7,\"sent\":2}]}]")});
        const Ran ran = list(m_clients + QStringList{u"--days"_s, u"3"_s});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QCOMPARE(column(ran, u"id"_s), (QStringList{u"k1"_s, u"k2"_s}));
        QCOMPARE(column(ran, u"recv"_s), (QStringList{u"7"_s, u"0"_s}));
        const QUrlQuery query(QUrl::fromEncoded(m_server->targets().constLast()));
        QCOMPARE(query.queryItemValue(u"t0"_s, QUrl::FullyDecoded),
                 QDateTime::currentDateTimeUtc().date().addDays(-2).startOfDay(Qt::UTC).toString(Qt::ISODate));

        const Ran demo
            = listDemo({u"clients"_s, u"--network"_s, u"L_646829496481105433"_s, u"--days"_s, u"7"_s, u"--json"_s});
        QVERIFY2(demo.status == 0, demo.errors.constData());
        QVERIFY(QJsonDocument::fromJson(demo.output)[0][u"usage"_s][u"recv"_s].toDouble() > 0);
    }

    void wrongUsageIs2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("something else") << QStringList{u"devices"_s};
        QTest::newRow("two things") << QStringList{u"organizations"_s, u"networks"_s};
        QTest::newRow("no organization") << QStringList{u"networks"_s};
        QTest::newRow("no network") << QStringList{u"clients"_s};
        QTest::newRow("an empty network") << QStringList{u"clients"_s, u"--network"_s, QString()};
        QTest::newRow("a network for networks")
            << QStringList{u"networks"_s, u"--organization"_s, u"1"_s, u"--network"_s, u"N_1"_s};
        QTest::newRow("days of networks")
            << QStringList{u"networks"_s, u"--organization"_s, u"1"_s, u"--days"_s, u"3"_s};
        QTest::newRow("too many days") << QStringList{u"clients"_s, u"--network"_s, u"N_1"_s, u"--days"_s, u"32"_s};
    }

    void wrongUsageIs2()
    {
        QFETCH(const QStringList, arguments);
        const Ran ran = list(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.output.isEmpty());
        QVERIFY(!ran.errors.isEmpty());
    }

    void aMissingOrRefusedKeyIs3()
    {
        QCOMPARE(list(m_clients, QString()).status, 3);
        m_server->on(Clients, {RawAnswer::status(401, "{\"errors\":[\"Invalid API key\"]}")});
        const Ran ran = list(m_clients);
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.errors.contains("Invalid API key"), ran.errors.constData());
        QVERIFY(ran.output.isEmpty());
    }

    void aFailureIs4WithItsRequestId()
    {
        m_server->on(Clients, {RawAnswer::status(403, "{\"errors\":[\"No access\"]}", {{"X-Request-Id", "4d6f"}})});
        const Ran ran = list(m_clients);
        QCOMPARE(ran.status, 4);
        QVERIFY2(ran.errors.contains("No access") && ran.errors.contains("4d6f"), ran.errors.constData());
        QVERIFY(ran.output.isEmpty());
    }

    void aPartOfAListIs5()
    {
        m_server->on(Clients, {RawAnswer::ok(TwoClients, {RawServer::next(Clients + "?page=2")})});
        m_server->on(Clients + "?page=2", {RawAnswer::status(500)});
        const Ran ran = list(m_clients);
        QCOMPARE(ran.status, 5);
        QCOMPARE(column(ran, u"id"_s).size(), 2);
        QVERIFY2(ran.errors.contains("Incomplete"), ran.errors.constData());
    }

    void unknownUsageIs5()
    {
        m_server->on(Clients, {RawAnswer::ok(TwoClients)});
        m_server->on(Clients + "/usageHistories", {RawAnswer::status(403)});
        m_server->on(Network, {RawAnswer::status(403)});
        const Ran ran = list(m_clients + QStringList{u"--days"_s, u"3"_s});
        QCOMPARE(ran.status, 5);
        QCOMPARE(column(ran, u"recv"_s), (QStringList{QString(), QString()}));
        QVERIFY2(ran.errors.contains("days are UTC"), ran.errors.constData());
    }

    void anEmptyListIs0WithItsHeader()
    {
        m_server->on(Clients, {RawAnswer::ok("[]")});
        const Ran ran = list(m_clients + QStringList{u"--days"_s, u"3"_s});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QVERIFY(ran.output.startsWith("id\t"));
        QCOMPARE(ran.output.count('\n'), 1);
        QCOMPARE(list(m_clients + QStringList{u"--json"_s}).output.trimmed(), QByteArray("[\n]"));
    }

    void anInterruptIs130OrKeepsWhatCame()
    {
        QCOMPARE(interrupted({RawAnswer::hanging()}).status, 130);
        const Ran ran = interrupted({RawAnswer::ok(TwoClients, {RawServer::next(Clients + "?page=2")})});
        QCOMPARE(ran.status, 5);
        QCOMPARE(column(ran, u"id"_s).size(), 2);
    }

private:
    Ran interrupted(const QList<RawAnswer> &answers)
    {
        m_server->on(Clients, answers);
        m_server->on(Clients + "?page=2", {RawAnswer::hanging()});
        const int before = m_server->hanging();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MERAKI_DASHBOARD_API_KEY"_s, u"a-recognizable-key"_s);
        process.setProcessEnvironment(environment);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(Program, QStringList{u"list"_s} + m_clients);
        if (!QTest::qWaitFor([&] { return m_server->hanging() > before; }, 20'000))
            return {};
        ::kill(pid_t(process.processId()), SIGINT);
        if (finished.isEmpty() && !finished.wait(20'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    std::unique_ptr<RawServer> m_server;
    QStringList m_address;
    QStringList m_clients;
};

QTEST_GUILESS_MAIN(TestProgramList)
#include "tst_program_list.moc"
