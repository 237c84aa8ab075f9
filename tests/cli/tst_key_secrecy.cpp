// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QtTest>

#include <QDirIterator>
#include <QTemporaryDir>

#include "support/pages.h"
#include "support/program.h"

using namespace Qt::StringLiterals;
using support::RawAnswer;
using support::RawServer;

namespace {

const QString Program = QStringLiteral(FLOWTRAIL_PROGRAM);
const QByteArray Key = "5ec7e7ab1e5ec7e7ab1e5ec7e7ab1e5ec7e7ab1e";
const QByteArray FirstPage = support::HistoryPath + QByteArray("?perPage=1000");
const QByteArray SecondPage = support::HistoryPath + QByteArray("?page=2");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The key as it could stand in a file or a log.
bool hasKey(const QByteArray &bytes)
{
    return bytes.contains(Key) || bytes.contains(Key.toBase64()) || bytes.contains(Key.toHex());
}

/// The program while it runs, all it prints kept.
class Running
{
public:
    Running(const QStringList &arguments, const QList<std::pair<QString, QString>> &environment)
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, value] : environment)
            variables.insert(name, value);
        process.setProcessEnvironment(variables);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(Program, arguments);
    }
    ~Running()
    {
        process.kill();
        process.waitForFinished();
    }

    [[nodiscard]] bool ends() { return process.state() == QProcess::NotRunning || process.waitForFinished(60'000); }

    QProcess process;
};

} // namespace

/// Runs inside a session with an unlocked keyring; see the list file. Every path the key takes, with all logging on: it
/// is in one header of each request to the API's own host, and in nothing else.
class KeySecrecyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_stranger = std::make_unique<RawServer>();
        m_directory = std::make_unique<QTemporaryDir>();
        support::describePlace(*m_server);
        m_server->on("/api/v1/administered/identities/me",
                     {RawAnswer::ok("{\"name\":\"Ada\",\"email\":\"a@example.org\"}")});
        m_server->on("/api/v1/organizations", {RawAnswer::ok("[{\"id\":\"1\",\"name\":\"Acme\"}]")});
    }

    void exportsInEveryOutcome_data()
    {
        QTest::addColumn<QList<RawAnswer>>("first");
        QTest::addColumn<QList<RawAnswer>>("second");
        QTest::addColumn<int>("status");
        const QList none{RawAnswer::ok("[]")};
        const auto row = [&](const char *name, const RawAnswer &first, int status) {
            QTest::newRow(name) << QList{first} << none << status;
        };
        const QByteArray quoting = "{\"errors\":[\"Invalid API key " + Key + "\"]}";
        row("a whole history", RawAnswer::ok(support::page(0, 5)), 0);
        row("an empty history", RawAnswer::ok("[]"), 0);
        row("401 that quotes the key", RawAnswer::status(401, quoting), 3);
        row("400 that quotes the key", RawAnswer::status(400, quoting), 4);
        row("403", RawAnswer::status(403, quoting, {{"X-Request-Id", Key}}), 4);
        row("404", RawAnswer::status(404), 4);
        row("429 for ever", RawAnswer::status(429, quoting, {{"Retry-After", "0"}}), 4);
        row("503 for ever", RawAnswer::status(503, "<html>" + Key, {{"Retry-After", "0"}}), 4);
        row("HTML that quotes the key", RawAnswer::ok("<html>" + Key + "</html>", {{"Retry-After", "0"}}), 4);
        row("an object that quotes the key", RawAnswer::ok(quoting), 4);
        row("a cut answer", RawAnswer::cut("HTTP/1.1 200 OK\r\nRetry-After: 0\r\nContent-Length: 99\r\n\r\n["), 4);
        row("no HTTP", RawAnswer::cut(Key + "\r\n\r\n"), 4);
        row("a hanging answer", RawAnswer::hanging(), 4);
        row("a redirect that quotes the key", RawAnswer::redirect(302, "https://evil.example/" + Key), 4);
        row("a redirect in the same place", RawAnswer::redirect(302, support::HistoryPath + QByteArray("?page=2")), 0);
        QTest::newRow("a later page fails")
            << QList{RawAnswer::ok(support::page(0, 3), {RawServer::next(SecondPage)})}
            << QList{RawAnswer::status(500, quoting, {{"Retry-After", "0"}, {"X-Request-Id", Key}})} << 5;
        QTest::newRow("records that quote the key in odd fields")
            << QList{RawAnswer::ok("[{\"ts\":\"" + Key + "\",\"recv\":\"" + Key + "\"},\"" + Key + "\"]")} << none << 5;
    }

    void exportsInEveryOutcome()
    {
        QFETCH(const QList<RawAnswer>, first);
        QFETCH(const QList<RawAnswer>, second);
        QFETCH(const int, status);
        m_server->on(FirstPage, first);
        m_server->on(SecondPage, second);
        const support::Ran ran = run(exportWords(u"1"_s));
        QVERIFY2(ran.status == status, ran.errors.constData());
        if (qstrcmp(QTest::currentDataTag(), "records that quote the key in odd fields") == 0)
            QVERIFY(!hasKey(ran.output + ran.errors)); // what the API calls a record is the API's
        else
            verifyNothing(ran.output + ran.errors);
        verifyRequests();
    }

    void foreignHostsAreNeverTold_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("redirect") << u"redirect"_s;
        QTest::newRow("next") << u"next"_s;
    }

    void foreignHostsAreNeverTold()
    {
        QFETCH(const QString, how);
        const QByteArray foreign = m_stranger->url("/api/v1/x").toEncoded();
        m_server->on(FirstPage,
                     {how == "next"_L1 ? RawAnswer::ok(support::page(0, 3), {RawServer::next(foreign)})
                                       : RawAnswer::redirect(307, foreign)});
        const support::Ran ran = run(exportWords(u"2"_s));
        QVERIFY2(ran.status == (how == "next"_L1 ? 5 : 4), ran.errors.constData());
        verifyNothing(ran.output + ran.errors);
        verifyRequests();
        QCOMPARE(m_stranger->connections(), 0);
    }

    void keysInTheKeychain()
    {
        const QString baseUrl = m_server->baseUrl().toString();
        QByteArray said;
        const auto key = [&](const QStringList &words, int status, const QByteArray &input = {}) {
            const support::Ran ran = support::run(Program, QStringList{u"key"_s} + words, withoutKey(), input);
            QVERIFY2(ran.status == status, ran.errors.constData());
            said += ran.output + ran.errors;
        };
        key({u"set"_s, u"--profile"_s, u"work"_s, u"--base-url"_s, baseUrl}, 0, Key + '\n');
        key({u"check"_s, u"--profile"_s, u"work"_s}, 0);
        m_server->on("/api/v1/administered/identities/me",
                     {RawAnswer::status(401, "{\"errors\":[\"no: " + Key + "\"]}")});
        key({u"check"_s, u"--profile"_s, u"work"_s}, 3);
        key({u"remove"_s, u"--profile"_s, u"work"_s}, 0);
        verifyNothing(said);
        verifyRequests();
    }

    void theDoctorReportsNothingOfIt()
    {
        m_server->on("/api/v1/organizations/1/networks",
                     {RawAnswer::status(403, "{\"errors\":[\"not with " + Key + "\"]}", {{"X-Request-Id", Key}})});
        const support::Ran ran = run({u"doctor"_s, u"--base-url"_s, m_server->baseUrl().toString()});
        QVERIFY2(ran.output.contains("Ada"), ran.errors.constData());
        verifyNothing(ran.output + ran.errors);
        verifyRequests();
    }

    void neitherArgumentsNorCoreFilesHaveIt()
    {
        m_server->on(FirstPage, {RawAnswer::hanging()});
        Running program(exportWords(u"60"_s), withKey());
        QTRY_COMPARE(m_server->hanging(), 1);
        const QString proc = u"/proc/%1/"_s.arg(program.process.processId());
        QVERIFY(!hasKey(contents(proc + u"cmdline"_s)));
        QVERIFY(contents(proc + u"limits"_s).contains("Max core file size        0                    0"));
    }

    void aCrashSaysNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("segmentation fault") << SIGSEGV;
        QTest::newRow("abort") << SIGABRT;
    }

    void aCrashSaysNothing()
    {
        QFETCH(const int, signal);
        m_server->on(FirstPage, {RawAnswer::hanging()});
        Running program(exportWords(u"60"_s), withKey());
        QTRY_COMPARE(m_server->hanging(), 1);
        kill(pid_t(program.process.processId()), signal);
        QVERIFY(program.ends());
        verifyNothing(program.process.readAll());
    }

    void theWindowRemembersNothingOfIt()
    {
        m_server->on(FirstPage, {RawAnswer::ok(support::page(0, 5))});
        Running program({u"--base-url"_s, m_server->baseUrl().toString()}, withKey());
        QVERIFY(program.process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(hasWindow(program), 30'000);
        kill(pid_t(program.process.processId()), SIGTERM);
        QVERIFY(program.ends());
        QCOMPARE(program.process.exitCode(), 0);
        QVERIFY(!contents(m_directory->filePath(u"config/Flowtrail/Flowtrail.conf"_s)).isEmpty()
                || !contents(m_directory->filePath(u"config/Flowtrail/Flowtrail.ini"_s)).isEmpty());
        verifyNothing(program.process.readAll());
    }

private:
    using Variables = QList<std::pair<QString, QString>>;

    [[nodiscard]] Variables withoutKey() const
    {
        return {
            {u"XDG_CONFIG_HOME"_s, m_directory->filePath(u"config"_s)},
            {u"XDG_CACHE_HOME"_s, m_directory->filePath(u"cache"_s)},
            {u"XDG_DATA_HOME"_s, m_directory->filePath(u"data"_s)},
            {u"QT_LOGGING_RULES"_s, u"*=true"_s}, // every category of Qt's and of ours
            {u"QT_MESSAGE_PATTERN"_s, u"%{category} %{message}"_s},
        };
    }
    [[nodiscard]] Variables withKey() const
    {
        return withoutKey() + Variables{{u"MERAKI_DASHBOARD_API_KEY"_s, QString::fromLatin1(Key)}};
    }
    [[nodiscard]] QStringList exportWords(const QString &timeout) const
    {
        QStringList words{u"export"_s,    u"--network"_s,  u"N_1"_s,
                          u"--client"_s,  u"k1"_s,         u"--timeout"_s,
                          timeout,        u"--base-url"_s, m_server->baseUrl().toString(),
                          u"--retries"_s, u"1"_s,          u"--pace"_s,
                          u"0"_s};
        for (const char *name : {"table.csv", "chart.png", "chart.svg"})
            words += {u"--output"_s, m_directory->filePath(QLatin1StringView(name))};
        return words;
    }
    [[nodiscard]] support::Ran run(const QStringList &words) const { return support::run(Program, words, withKey()); }

    /// Whether the program has an event loop that can be told to end: it has said so on its log.
    static bool hasWindow(Running &program)
    {
        const QByteArray status = contents(u"/proc/%1/status"_s.arg(program.process.processId()));
        const qsizetype at = status.indexOf("SigCgt:");
        const quint64 caught = status.mid(at + 7, 17).trimmed().toULongLong(nullptr, 16);
        return at >= 0 && (caught & (quint64(1) << (SIGTERM - 1))) != 0;
    }

    void verifyNothing(const QByteArray &said)
    {
        QVERIFY2(!hasKey(said), said.constData());
        QDirIterator files(m_directory->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QVERIFY2(!hasKey(contents(path)), qPrintable(path));
            QVERIFY2(!path.contains(QString::fromLatin1(Key)), qPrintable(path));
        }
    }
    void verifyRequests()
    {
        QVERIFY(!m_server->requests().isEmpty());
        for (const support::RawRequest &request : m_server->requests()) {
            QCOMPARE(request.method, "GET");
            QVERIFY(!hasKey(request.target));
            int headers = 0;
            for (const auto &[name, value] : request.headers)
                headers += hasKey(value) ? 1 : 0;
            QCOMPARE(headers, 1);
        }
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<RawServer> m_stranger;
    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(KeySecrecyTest)
#include "tst_key_secrecy.moc"
