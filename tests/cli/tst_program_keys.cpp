// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace

/// Runs inside a session with an unlocked keyring; see the list file.
class TestProgramKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_config = std::make_unique<QTemporaryDir>();
        m_server->on("/api/v1/administered/identities/me",
                     {RawAnswer::ok(R"({"name":"Ada Lovelace","email":"ada@example.org"})")});
        m_server->on("/api/v1/organizations", {RawAnswer::ok(R"([{"id":"1","name":"Acme Corporation"}])")});
    }

    void setCheckExportRemove()
    {
        Ran ran = key({u"set"_s, u"--profile"_s, u"work"_s, u"--base-url"_s, m_server->baseUrl().toString()},
                      "a-recognizable-key\n");
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QVERIFY(m_server->requests().isEmpty()); // keeping is not checking
        QVERIFY(!settings().contains("a-recognizable-key"));
        QVERIFY(settings().contains("work"));

        ran = key({u"check"_s, u"--profile"_s, u"work"_s});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QVERIFY2(ran.output.contains("Ada Lovelace") && ran.output.contains("Acme Corporation"),
                 ran.output.constData());
        QCOMPARE(m_server->requests().first().header("Authorization"), QByteArray("Bearer a-recognizable-key"));

        support::describePlace(*m_server);
        m_server->on(support::HistoryPath, {RawAnswer::ok(support::page(0, 3))});
        ran = run({u"export"_s, u"--profile"_s, u"work"_s, u"--network"_s, u"N_1"_s, u"--client"_s, u"k1"_s,
                   u"--output"_s, u"-"_s, u"--format"_s, u"csv"_s});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QCOMPARE(ran.output.count("\r\n"), 4);

        ran = key({u"remove"_s, u"--profile"_s, u"work"_s});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QCOMPARE(
            support::run(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"Flowtrail"_s, u"user"_s, u"work"_s}).output,
            QByteArray());
        QVERIFY(!settings().contains("work"));
    }

    void aKeyTheApiRefusesIs3()
    {
        const RawAnswer refusal = RawAnswer::status(401, R"({"errors":["Invalid API key"]})");
        m_server->on("/api/v1/administered/identities/me", {refusal});
        QCOMPARE(key({u"set"_s, u"--base-url"_s, m_server->baseUrl().toString()}, "wrong\n").status, 0);
        const Ran ran = key({u"check"_s});
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.errors.contains("Invalid API key"), ran.errors.constData());
        QCOMPARE(key({u"remove"_s}).status, 0);
    }

    void aProfileWhoseKeyWasDeletedBehindOurBackIs3()
    {
        QCOMPARE(
            key({u"set"_s, u"--profile"_s, u"gone"_s, u"--base-url"_s, m_server->baseUrl().toString()}, "k\n").status,
            0);
        QCOMPARE(support::run(u"secret-tool"_s, {u"clear"_s, u"server"_s, u"Flowtrail"_s, u"user"_s, u"gone"_s}).status,
                 0);
        QCOMPARE(key({u"check"_s, u"--profile"_s, u"gone"_s}).status, 3);
    }

    void noKeyGivenIs3() { QCOMPARE(key({u"set"_s}, "\n").status, 3); }

    void anUnknownProfileIs2()
    {
        QCOMPARE(key({u"check"_s, u"--profile"_s, u"nobody"_s}).status, 2);
        QCOMPARE(key({u"remove"_s, u"--profile"_s, u"nobody"_s}).status, 2);
    }

    void theEnvironmentsKeyIsChecked()
    {
        const Ran ran = support::run(Program, {u"key"_s, u"check"_s, u"--base-url"_s, m_server->baseUrl().toString()},
                                     {{u"MERAKI_DASHBOARD_API_KEY"_s, u"from-the-environment"_s}});
        QCOMPARE(ran.status, 0);
        QCOMPARE(m_server->requests().first().header("Authorization"), QByteArray("Bearer from-the-environment"));
    }

private:
    [[nodiscard]] Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return support::run(Program, arguments, {{u"XDG_CONFIG_HOME"_s, m_config->path()}}, input);
    }

    [[nodiscard]] Ran key(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringList{u"key"_s} + arguments + QStringList{u"--retries"_s, u"0"_s}, input);
    }

    [[nodiscard]] QByteArray settings() const
    {
        QFile file(m_config->filePath(u"Flowtrail/Flowtrail.ini"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QTemporaryDir> m_config;
};

QTEST_GUILESS_MAIN(TestProgramKeys)
#include "tst_program_keys.moc"
