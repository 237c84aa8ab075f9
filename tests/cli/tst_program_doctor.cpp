// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QtTest>

#include <QTemporaryDir>

#include "support/pages.h"
#include "support/program.h"

using namespace Qt::StringLiterals;
using support::Ran;
using support::RawAnswer;
using support::RawServer;

namespace {

const QString Program = QStringLiteral(FLOWTRAIL_PROGRAM);

/// `flowtrail doctor` with this key in the environment and nothing saved.
Ran doctor(const QStringList &arguments, const QString &key = u"a-recognizable-key"_s)
{
    const QTemporaryDir config;
    return support::run(Program, QStringList{u"doctor"_s, u"--retries"_s, u"0"_s} + arguments,
                        {{u"MERAKI_DASHBOARD_API_KEY"_s, key}, {u"XDG_CONFIG_HOME"_s, config.path()}});
}

/// The line of a check, its columns apart by one space.
QByteArray lineOf(const Ran &ran, const QByteArray &title)
{
    for (const QByteArray &line : ran.output.split('\n')) {
        const QByteArray simplified = line.simplified();
        if (simplified.contains(' ' + title + ' '))
            return simplified;
    }
    return {};
}

} // namespace

class TestProgramDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        support::describePlace(*m_server);
        m_server->on("/api/v1/administered/identities/me",
                     {RawAnswer::ok(R"({"name":"Ada Lovelace","email":"ada@example.org"})")});
        m_server->on("/api/v1/organizations", {RawAnswer::ok(R"([{"id":"1","name":"Acme Corporation"}])")});
        m_server->on("/api/v1/organizations/1/networks",
                     {RawAnswer::ok(R"([{"id":"N_1","organizationId":"1","name":"Lab"}])")});
        m_address = {u"--base-url"_s, m_server->baseUrl().toString()};
    }

    void theDemoIs0AndNamesTheNetworksWithoutDetailedAnalysis()
    {
        const Ran ran = doctor({u"--demo"_s}, QString());
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QVERIFY2(ran.errors.isEmpty(), ran.errors.constData());
        const QByteArray line = lineOf(ran, "Traffic analysis");
        QVERIFY2(line.startsWith("warning ") && line.contains("(basic)") && line.contains("(disabled)"),
                 ran.output.constData());
        QVERIFY2(lineOf(ran, "Key").startsWith("ok "), ran.output.constData());
        QVERIFY2(lineOf(ran, "Organizations").startsWith("ok "), ran.output.constData());
    }

    void theColumnsAreAligned()
    {
        const Ran ran = doctor({u"--demo"_s}, QString());
        const QList<QByteArray> lines = ran.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 9);
        for (const QByteArray &line : lines) {
            QVERIFY2(line.size() > 27 && line[8] == ' ' && line[9] != ' ', line.constData());
            QVERIFY2(line[26] == ' ' && line[27] != ' ', line.constData());
        }
    }

    void quietLeavesOutWhatIsGood()
    {
        const Ran ran = doctor(m_address + QStringList{u"--quiet"_s});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QVERIFY2(!ran.output.startsWith("ok ") && !ran.output.contains("\nok "), ran.output.constData());
        QVERIFY2(ran.output.contains("Clock"), ran.output.constData()); // this server tells no time
    }

    void aRefusedKeyIs3()
    {
        m_server->on("/api/v1/administered/identities/me",
                     {RawAnswer::status(401, R"({"errors":["Invalid API key"]})")});
        const Ran ran = doctor(m_address, u"invalid"_s);
        QCOMPARE(ran.status, 3);
        QVERIFY2(lineOf(ran, "Identity").startsWith("failed ") && ran.output.contains("Invalid API key"),
                 ran.output.constData());
        QVERIFY2(lineOf(ran, "Organizations").startsWith("skipped "), ran.output.constData());
    }

    void aMissingKeyIs3AndAFinding()
    {
        const Ran ran = doctor(m_address, QString());
        QCOMPARE(ran.status, 3);
        const QByteArray line = lineOf(ran, "Key");
        QVERIFY2(line.startsWith("failed ") && line.contains("MERAKI_DASHBOARD_API_KEY"), ran.output.constData());
        QCOMPARE(m_server->connections(), 0);
    }

    void anUnknownProfileIs2() { QCOMPARE(doctor({u"--profile"_s, u"nobody"_s}).status, 2); }

    void nobodyListeningIs4()
    {
        const Ran ran = doctor({u"--base-url"_s, u"http://127.0.0.1:1/api/v1"_s});
        QCOMPARE(ran.status, 4);
        QVERIFY2(lineOf(ran, "API").startsWith("failed "), ran.output.constData());
    }

    void theFirstFailureDecides()
    {
        m_server->on("/api/v1/organizations", {RawAnswer::status(500)});
        m_server->on(support::AnalysisPath, {RawAnswer::status(401)});
        QCOMPARE(doctor(m_address + QStringList{u"--network"_s, u"N_1"_s}).status, 4);
    }

    void oneNetworkIsLookedAtAlone()
    {
        m_server->on(support::AnalysisPath, {RawAnswer::ok(R"({"mode":"basic"})")});
        const Ran ran = doctor(m_address + QStringList{u"--network"_s, u"N_1"_s});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QVERIFY2(lineOf(ran, "Traffic analysis").contains("“basic” in Lab"), ran.output.constData());
        QVERIFY(!m_server->targets().join().contains("/organizations/1/networks"));
    }

    void anInterruptIs130AndKeepsWhatWasFound()
    {
        m_server->on("/api/v1/organizations", {RawAnswer::hanging()});
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MERAKI_DASHBOARD_API_KEY"_s, u"a-recognizable-key"_s);
        process.setProcessEnvironment(environment);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(Program, QStringList{u"doctor"_s} + m_address);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->hanging(), 1, 20'000);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardOutput().contains("Ada Lovelace"));
    }

private:
    std::unique_ptr<RawServer> m_server;
    QStringList m_address;
};

QTEST_GUILESS_MAIN(TestProgramDoctor)
#include "tst_program_doctor.moc"
