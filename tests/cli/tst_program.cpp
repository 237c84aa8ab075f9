// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QtTest>

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

#include "support/pages.h"
#include "support/program.h"

using namespace Qt::StringLiterals;
using support::Ran;
using support::RawAnswer;
using support::RawServer;

namespace {

const QString Program = QStringLiteral(FLOWTRAIL_PROGRAM);
const QByteArray FirstPage = support::HistoryPath + QByteArray("?perPage=1000");
const QByteArray SecondPage = support::HistoryPath + QByteArray("?page=2");
const QByteArray Header = "ts,application,destination,protocol,port,recv,sent,numFlows,activeSeconds";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_directory = std::make_unique<QTemporaryDir>();
        m_baseUrl.clear();
        m_network = u"N_1"_s;
        support::describePlace(*m_server);
    }

    void theVersionNeedsNothing()
    {
        const Ran ran = support::run(Program, {u"--version"_s}, {{u"QT_QPA_PLATFORM"_s, u"none-such"_s}});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.output, QByteArray("flowtrail " FLOWTRAIL_VERSION "\n"));
    }

    void manualPageAndCompletionAreInEnglishEverywhere()
    {
        const auto run = [](const QStringList &words, const QString &locale) {
            return support::run(Program, words, {{u"LC_ALL"_s, locale}, {u"LANGUAGE"_s, locale}}).output;
        };
        QVERIFY(run({u"--help"_s}, u"C.UTF-8"_s) != run({u"--help"_s}, u"de_DE.UTF-8"_s));
        for (const QStringList &words : {QStringList{u"--man-page"_s}, {u"--completion"_s, u"fish"_s}}) {
            const QByteArray english = run(words, u"C"_s);
            QVERIFY(english.contains("Show the version."));
            QCOMPARE(run(words, u"de_DE.UTF-8"_s), english);
        }
    }

    void wrongUsageIs2()
    {
        const Ran ran = support::run(Program, {u"export"_s, u"--frobnicate"_s});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.errors.contains("frobnicate"));
        QVERIFY(ran.output.isEmpty());
    }

    void aWholeHistoryIs0()
    {
        m_server->on(FirstPage, {RawAnswer::ok(support::page(0, 3), {RawServer::next(SecondPage)})});
        m_server->on(SecondPage, {RawAnswer::ok(support::page(3, 2))});
        const Ran ran = runExport({path(u"table.csv"_s), path(u"chart.png"_s), path(u"chart.svg"_s)});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QVERIFY(ran.output.isEmpty());
        const QList<QByteArray> lines = contents(path(u"table.csv"_s)).split('\n');
        QCOMPARE(lines.first(), Header + '\r');
        QCOMPARE(lines.size(), 1 + 5 + 1);
        QVERIFY(contents(path(u"table.csv"_s))
                    .contains("2026-11-14T00:00:00.000000Z,App 1,host4.example.org,TCP,443,4,0.5,1,60"));
        QCOMPARE(QImage(path(u"chart.png"_s)).size(), QSize(2400, 1400));
        QVERIFY(contents(path(u"chart.svg"_s)).contains("App 1"));
        QVERIFY(!QFile::exists(path(u"table.csv.partial.json"_s)));
    }

    void oneFetchWritesTheRecordsInEveryFormat()
    {
        m_server->on(FirstPage, {RawAnswer::ok(support::page(0, 3))});
        const Ran ran = runExport({path(u"t.tsv"_s), path(u"t.json"_s), path(u"t.ndjson"_s), path(u"t.md"_s)});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        QCOMPARE(m_server->targets().count(FirstPage), 1);
        QVERIFY(contents(path(u"t.tsv"_s)).contains("Z\tApp 2\thost2.example.org\tTCP\t443\t2\t0.5\t1\t60\n"));
        QVERIFY(contents(path(u"t.md"_s)).contains("Z | App 2 | host2.example.org | TCP | 443 | 2 | 0.5 | 1 | 60 |\n"));
        const QJsonArray records = QJsonDocument::fromJson(contents(path(u"t.json"_s))).array();
        QCOMPARE(records.size(), 3);
        QCOMPARE(records[0][u"recv"_s].toDouble(), 2.0); // the newest first
        QCOMPARE(records[0].toObject().size(), 9);
        const QList<QByteArray> lines = contents(path(u"t.ndjson"_s)).split('\n');
        QCOMPARE(lines.size(), 3 + 1);
        QCOMPARE(QJsonDocument::fromJson(lines[0]).object(), records[0].toObject());
    }

    void anEmptyHistoryIs0WithAHeaderAndAnExplanation()
    {
        m_server->on(support::AnalysisPath, {RawAnswer::ok(R"({"mode":"disabled"})")});
        m_server->on(FirstPage, {RawAnswer::ok("[]")});
        const Ran ran = runExport({path(u"table.csv"_s)});
        QCOMPARE(ran.status, 0);
        QCOMPARE(contents(path(u"table.csv"_s)), Header + "\r\n");
        QVERIFY2(ran.errors.contains("traffic analysis is off"), ran.errors.constData());
    }

    void theFilterDecidesWhatIsWritten()
    {
        m_server->on(FirstPage, {RawAnswer::ok(support::page(0, 10))});
        const Ran ran = runExport({path(u"table.csv"_s)}, {u"--filter"_s, u"app:\"App 1\" recv>2kB"_s});
        QCOMPARE(ran.status, 0);
        QCOMPARE(contents(path(u"table.csv"_s)).count("\r\n"), 1 + 2); // records 4 and 7
    }

    void theChartIsSplitAsAsked_data()
    {
        QTest::addColumn<QString>("grouping");
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("application") << u"application"_s << "Traffic by application, per day"_ba
                                     << ">App 1<"_ba;
        QTest::newRow("destination") << u"destination"_s << "Traffic by destination, per day"_ba
                                     << ">host9.example.org<"_ba;
        QTest::newRow("domain") << u"domain"_s << "Traffic by domain, per day"_ba
                                << ">example.org<"_ba;
        QTest::newRow("protocol") << u"protocol"_s << "Traffic by protocol, per day"_ba
                                  << ">TCP<"_ba;
        QTest::newRow("port") << u"port"_s << "Traffic by port, per day"_ba
                              << ">443<"_ba;
    }

    void theChartIsSplitAsAsked()
    {
        QFETCH(QString, grouping);
        QFETCH(QByteArray, title);
        QFETCH(QByteArray, part);
        m_server->on(FirstPage, {RawAnswer::ok(support::page(0, 10))});
        const Ran ran = runExport({path(u"chart.svg"_s)}, {u"--group"_s, grouping});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        const QByteArray svg = contents(path(u"chart.svg"_s));
        QVERIFY(svg.contains(title));
        QVERIFY(svg.contains(part));
    }

    void standardOutputTakesOneOutput()
    {
        m_server->on(FirstPage, {RawAnswer::ok(support::page(0, 2))});
        const Ran ran = runExport({u"-"_s}, {u"--format"_s, u"csv"_s, u"--quiet"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.output.startsWith(Header));
        QCOMPARE(ran.output.count("\r\n"), 3);
        QVERIFY2(ran.errors.isEmpty(), ran.errors.constData());
    }

    void aMissingKeyIs3()
    {
        const Ran ran = runExport({path(u"table.csv"_s)}, {}, QString());
        QCOMPARE(ran.status, 3);
        QVERIFY(ran.errors.contains("MERAKI_DASHBOARD_API_KEY"));
        QCOMPARE(m_server->connections(), 0);
    }

    void aRefusedKeyIs3()
    {
        const RawAnswer refusal = RawAnswer::status(401, R"({"errors":["Invalid API key"]})");
        m_server->on(support::NetworkPath, {refusal});
        m_server->on(support::ClientPath, {refusal});
        m_server->on(FirstPage, {refusal});
        const Ran ran = runExport({path(u"table.csv"_s)});
        QCOMPARE(ran.status, 3);
        QVERIFY(ran.errors.contains("Invalid API key"));
        QVERIFY(!ran.errors.contains("a-recognizable-key"));
        QVERIFY(!QFile::exists(path(u"table.csv"_s)));
    }

    void whatTheApiCannotAnswerIs4_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const RawAnswer &answer, const QByteArray &says) {
            QTest::newRow(name) << answer.bytes << says;
        };
        row("403", RawAnswer::status(403, R"({"errors":["No access"]})"), "No access");
        row("404", RawAnswer::status(404, R"({"errors":["Not found"]})"), "Not found");
        row("500", RawAnswer::status(500, "oops", {{"X-Request-Id", "abc123"}}), "abc123");
        row("html", RawAnswer::ok("<!DOCTYPE html><html>Log in to the guest network</html>"), "HTML");
        row("truncated", RawAnswer::ok("[{\"ts\":\"2026-11-1"), "JSON");
        row("object", RawAnswer::ok("{}"), "object");
        row("null", RawAnswer::ok("null"), "null");
        row("errors with 200", RawAnswer::ok(R"({"errors":["Something is off"]})"), "Something is off");
        row("redirect elsewhere", RawAnswer::redirect(302, "https://evil.example/api/v1/x"), "evil.example");
    }

    void whatTheApiCannotAnswerIs4()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, says);
        m_server->on(FirstPage, {RawAnswer{answer, RawAnswer::Then::Keep, {}}});
        const Ran ran = runExport({path(u"table.csv"_s)});
        QCOMPARE(ran.status, 4);
        QVERIFY2(ran.errors.contains(says), ran.errors.constData());
        QVERIFY(!QFile::exists(path(u"table.csv"_s)));
    }

    void nobodyListeningIs4()
    {
        m_baseUrl = u"http://127.0.0.1:1/api/v1"_s;
        const Ran ran = runExport({path(u"table.csv"_s)});
        QCOMPARE(ran.status, 4);
        QVERIFY2(ran.errors.contains("127.0.0.1"), ran.errors.constData());
    }

    void aLaterPageThatFailsIs5AndWhatCameIsWritten()
    {
        m_server->on(FirstPage, {RawAnswer::ok(support::page(0, 3), {RawServer::next(SecondPage)})});
        m_server->on(SecondPage, {RawAnswer::status(401, R"({"errors":["Invalid API key"]})")}); // 5 wins over 3
        const Ran ran = runExport({path(u"table.csv"_s), path(u"chart.svg"_s)});
        QCOMPARE(ran.status, 5);
        QCOMPARE(contents(path(u"table.csv"_s)).count("\r\n"), 4);
        const QJsonObject note = QJsonDocument::fromJson(contents(path(u"table.csv.partial.json"_s))).object();
        QCOMPARE(note[u"complete"_s].toBool(true), false);
        QCOMPARE(note[u"records"_s].toInt(), 3);
        QCOMPARE(note[u"status"_s].toInt(), 401);
        QVERIFY(contents(path(u"chart.svg"_s)).toLower().contains("partial"));
    }

    void aCompleteExportTakesBackTheNoteOfAnIncompleteOne()
    {
        m_server->on(FirstPage, {RawAnswer::ok(support::page(0, 3), {RawServer::next(SecondPage)})});
        m_server->on(SecondPage, {RawAnswer::status(403), RawAnswer::ok(support::page(3, 2))});
        QCOMPARE(runExport({path(u"table.csv"_s)}).status, 5);
        QVERIFY(QFile::exists(path(u"table.csv.partial.json"_s)));
        QCOMPARE(runExport({path(u"table.csv"_s)}, {u"--overwrite"_s}).status, 0);
        QVERIFY(!QFile::exists(path(u"table.csv.partial.json"_s)));
    }

    void theApisWordsCannotCommandTheTerminal()
    {
        const QByteArray commanding = "{\"errors\":[\"\\u001b]0;owned\\u0007 red\"]}";
        m_server->on(FirstPage, {RawAnswer::status(403, commanding)});
        const Ran ran = runExport({path(u"table.csv"_s)});
        QCOMPARE(ran.status, 4);
        QVERIFY(ran.errors.contains("owned"));
        QVERIFY(!ran.errors.contains('\x1b') && !ran.errors.contains('\a'));
    }

    void aNextPageOnAnotherHostIs5AndGetsNoKey()
    {
        RawServer other;
        m_server->on(FirstPage,
                     {RawAnswer::ok(support::page(0, 3), {RawServer::next(other.url("/api/v1/x").toEncoded())})});
        const Ran ran = runExport({path(u"table.csv"_s)});
        QCOMPARE(ran.status, 5);
        QCOMPARE(other.connections(), 0);
        QCOMPARE(contents(path(u"table.csv"_s)).count("\r\n"), 4);
    }

    void aNextPageThatPointsAtItselfEndsTheFetch()
    {
        m_server->on(FirstPage, {RawAnswer::ok(support::page(0, 3), {RawServer::next(FirstPage)})});
        const Ran ran = runExport({path(u"table.csv"_s)});
        QCOMPARE(ran.status, 0);
        QCOMPARE(contents(path(u"table.csv"_s)).count("\r\n"), 4);
    }

    void aSkippedElementIs5AndABadFieldIs0()
    {
        m_server->on(FirstPage, {RawAnswer::ok("[17," + support::record(1) + "]")});
        Ran ran = runExport({path(u"a.csv"_s)});
        QCOMPARE(ran.status, 5);
        QCOMPARE(contents(path(u"a.csv"_s)).count("\r\n"), 2);

        m_server->on(FirstPage, {RawAnswer::ok(R"([{"application":"A","recv":"n/a"}])")});
        ran = runExport({path(u"b.csv"_s)});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.errors.contains("n/a"), ran.errors.constData());
        QVERIFY(contents(path(u"b.csv"_s)).endsWith(",A,,,,,,,\r\n"));
    }

    void whereNothingCanBeWrittenIs6BeforeAnythingIsFetched()
    {
        const Ran ran = runExport({path(u"no/such/directory/table.csv"_s)});
        QCOMPARE(ran.status, 6);
        QVERIFY2(ran.errors.contains("table.csv"), ran.errors.constData());
        QCOMPARE(m_server->connections(), 0);
    }

    void aFileThatExistsIsReplacedOnlyWhenAsked()
    {
        QFile file(path(u"table.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        m_server->on(FirstPage, {RawAnswer::ok(support::page(0, 1))});
        QCOMPARE(runExport({path(u"table.csv"_s)}).status, 6);
        QCOMPARE(contents(path(u"table.csv"_s)), QByteArray("precious"));
        QCOMPARE(m_server->connections(), 0);
        QCOMPARE(runExport({path(u"table.csv"_s)}, {u"--overwrite"_s}).status, 0);
        QVERIFY(contents(path(u"table.csv"_s)).startsWith(Header));
    }

    void anInterruptBeforeAnythingIsWrittenIs130()
    {
        m_server->on(FirstPage, {RawAnswer::hanging()});
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MERAKI_DASHBOARD_API_KEY"_s, u"a-recognizable-key"_s);
        process.setProcessEnvironment(environment);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(Program, exportArguments({path(u"table.csv"_s)}, {}));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->hanging(), 1, 20'000);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(!QFile::exists(path(u"table.csv"_s)));
    }

    void anInterruptWhileRecordsAreWrittenIs130()
    {
        // A reader who waits: the program is in the middle of its records then, and not in its event loop.
        const QByteArray fifo = QFile::encodeName(path(u"fifo"_s));
        QCOMPARE(::mkfifo(fifo.constData(), 0600), 0);
        const int reader = ::open(fifo.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        QProcess process;
        process.setStandardOutputFile(path(u"fifo"_s));
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(Program, {u"export"_s, u"--demo"_s, u"--format"_s, u"csv"_s, u"--output"_s, u"-"_s});
        const int capacity = ::fcntl(reader, F_GETPIPE_SZ);
        const auto waiting = [reader] {
            int bytes = 0;
            return ::ioctl(reader, FIONREAD, &bytes) == 0 ? bytes : -1;
        };
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), capacity, 20'000);
        ::kill(pid_t(process.processId()), SIGINT);
        QByteArray written;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                char part[4096];
                for (ssize_t got = 0; (got = ::read(reader, part, sizeof part)) > 0;)
                    written.append(part, got);
                return !finished.isEmpty();
            }(),
            20'000);
        ::close(reader);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(written.startsWith(Header));
        QVERIFY(written.count('\n') < 12'000); // of 12,431
        QVERIFY(process.readAllStandardError().contains("Interrupted."));
    }

    void bothSchemesSendTheKeyInTheirOneHeader()
    {
        m_server->on(FirstPage, {RawAnswer::ok("[]")});
        QCOMPARE(runExport({path(u"a.csv"_s)}).status, 0);
        for (const support::RawRequest &request : m_server->requests()) {
            QCOMPARE(request.method, QByteArray("GET"));
            QCOMPARE(request.header("Authorization"), QByteArray("Bearer a-recognizable-key"));
            QVERIFY(request.header("X-Cisco-Meraki-API-Key").isEmpty());
            QVERIFY(!request.target.contains("a-recognizable-key"));
        }
        const qsizetype before = m_server->requests().size();
        QCOMPARE(runExport({path(u"b.csv"_s)}, {u"--scheme"_s, u"x-cisco-meraki-api-key"_s}).status, 0);
        for (const support::RawRequest &request : m_server->requests().sliced(before)) {
            QCOMPARE(request.header("X-Cisco-Meraki-API-Key"), QByteArray("a-recognizable-key"));
            QVERIFY(request.header("Authorization").isEmpty());
        }
    }

    void theDemoServerServesUntilItIsTold()
    {
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(Program, {u"demo-server"_s, u"--seed"_s, u"3"_s});
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 20'000);
        const QByteArray line = process.readLine().trimmed();
        QVERIFY2(line.startsWith("Dashboard API demo at http://127.0.0.1:"), line.constData());
        m_baseUrl = QString::fromLatin1(line.sliced(line.indexOf("http")));
        m_network = u"none-such"_s;
        QCOMPARE(runExport({path(u"table.csv"_s)}).status, 4);
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void oneFetchOfTheDemoFillsEveryKindOfFile()
    {
        const QStringList kinds{u"csv"_s,  u"tsv"_s, u"json"_s, u"ndjson"_s, u"md"_s,
                                u"xlsx"_s, u"svg"_s, u"png"_s,  u"pdf"_s,    u"html"_s};
        QStringList arguments{u"export"_s, u"--demo"_s, u"--now"_s, u"2026-11-23T20:00:00Z"_s, u"--days"_s, u"3"_s};
        for (const QString &kind : kinds)
            arguments += {u"--output"_s, path(u"all."_s + kind)};
        const Ran ran = support::run(Program, arguments);
        QVERIFY2(ran.status == 0, ran.errors.constData());
        const qsizetype records = contents(path(u"all.csv"_s)).count("\r\n") - 1;
        QVERIFY(records > 100);
        QCOMPARE(contents(path(u"all.tsv"_s)).count('\n'), records + 1);
        QCOMPARE(contents(path(u"all.md"_s)).count('\n'), records + 2);
        QCOMPARE(contents(path(u"all.ndjson"_s)).count('\n'), records);
        QCOMPARE(QJsonDocument::fromJson(contents(path(u"all.json"_s))).array().size(), records);
        QVERIFY(contents(path(u"all.xlsx"_s)).startsWith("PK\3\4"));
        QVERIFY(contents(path(u"all.svg"_s)).contains("<svg"));
        QVERIFY(!QImage(path(u"all.png"_s)).isNull());
        QVERIFY(contents(path(u"all.pdf"_s)).startsWith("%PDF-"));
        QVERIFY(contents(path(u"all.html"_s)).contains("<svg"));
        QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files).size(), kinds.size()); // and nothing beside them
    }

    void theSummaryIsTheTableOfGroups()
    {
        m_server->on(FirstPage, {RawAnswer::ok(support::page(0, 10))});
        const Ran ran = runExport({path(u"s.csv"_s), path(u"s.json"_s)},
                                  {u"--summary"_s, u"--top"_s, u"1"_s, u"--metric"_s, u"flows"_s});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        const QList<QByteArray> lines = contents(path(u"s.csv"_s)).split('\n');
        QCOMPARE(lines.first(), "application,recv,sent,total,numFlows,activeSeconds,records,daysSeen,share\r");
        QCOMPARE(lines.size(), 1 + 2 + 1);
        QVERIFY2(lines[2].startsWith("Other (2),"), lines[2].constData());
        QCOMPARE(QJsonDocument::fromJson(contents(path(u"s.json"_s))).array().size(), 2);
        // Without --top there is no rest.
        QVERIFY(runExport({path(u"all.csv"_s)}, {u"--summary"_s, u"--group"_s, u"destination"_s}).status == 0);
        QCOMPARE(contents(path(u"all.csv"_s)).count("\r\n"), 1 + 10);
    }

    void otherNamesAreTheSameInEveryFile()
    {
        m_server->on(
            FirstPage,
            {RawAnswer::ok(R"([{"ts":"2026-11-23T00:00:00Z","application":"k1 sync","destination":"secret-nas",)"
                           R"("protocol":"TCP","port":443,"sent":1,"recv":2,"numFlows":1,"activeSeconds":1},)"
                           R"({"ts":"2026-11-23T00:00:00Z","application":"Web","destination":"10.7.7.7",)"
                           R"("protocol":"TCP","port":80,"sent":1,"recv":2,"numFlows":1,"activeSeconds":1}])")});
        const Ran ran = runExport({path(u"p.csv"_s), path(u"p.json"_s), path(u"p.md"_s), path(u"p.svg"_s)},
                                  {u"--pseudonymize"_s, u"--title"_s, u"secret-nas and 10.7.7.7 of N_1"_s, u"--group"_s,
                                   u"destination"_s, u"--provenance"_s, u"sidecar"_s});
        QVERIFY2(ran.status == 0, ran.errors.constData());
        for (const QString &name :
             {u"p.csv"_s, u"p.json"_s, u"p.md"_s, u"p.svg"_s, u"p.csv.about.json"_s, u"p.json.about.json"_s}) {
            const QByteArray written = contents(path(name));
            QVERIFY2(!written.isEmpty(), qPrintable(name));
            for (const char *secret : {"secret-nas", "10.7.7.7", "k1", "N_1"})
                QVERIFY2(!written.contains(secret), qPrintable(name + u' ' + QString::fromLatin1(secret)));
            QVERIFY2(name.contains(u"about"_s) || written.contains("host-1.invalid"), qPrintable(name));
        }
        const QByteArray svg = contents(path(u"p.svg"_s));
        QVERIFY(svg.contains("host-1.invalid and 198.18.0.") && svg.contains(" of Network 1"));
    }

    void whatFilesAreMadeOfStandsWhereItIsAskedFor()
    {
        m_server->on(FirstPage, {RawAnswer::ok(support::page(0, 3))});
        QCOMPARE(runExport({path(u"a.csv"_s), path(u"a.json"_s), path(u"a.png"_s)},
                           {u"--provenance"_s, u"sidecar"_s, u"--filter"_s, u"app:\"App 1\""_s})
                     .status,
                 0);
        const QJsonObject about = QJsonDocument::fromJson(contents(path(u"a.csv.about.json"_s))).object();
        QCOMPARE(about[u"clientId"_s], u"k1"_s);
        QCOMPARE(about[u"organization"_s], u"Acme"_s);
        QCOMPARE(about[u"records"_s], 1);
        QCOMPARE(about[u"recordsFetched"_s], 3);
        QCOMPARE(about[u"complete"_s], true);
        QVERIFY(QFile::exists(path(u"a.json.about.json"_s)));
        QVERIFY(!QFile::exists(path(u"a.png.about.json"_s)));
        QVERIFY(contents(path(u"a.csv"_s)).startsWith(Header));

        QCOMPARE(runExport({path(u"b.csv"_s), path(u"b.json"_s)}, {u"--provenance"_s, u"comment"_s}).status, 0);
        QVERIFY(contents(path(u"b.csv"_s)).startsWith("# Client: "));
        QVERIFY(contents(path(u"b.csv"_s)).contains("\r\n" + Header));
        QVERIFY(contents(path(u"b.json"_s)).startsWith("["));
        QVERIFY(!QFile::exists(path(u"b.csv.about.json"_s)));
    }

    void partialWorkbooksHaveANoteAndReportsSayItThemselves()
    {
        m_server->on(FirstPage, {RawAnswer::ok(support::page(0, 3), {RawServer::next(SecondPage)})});
        m_server->on(SecondPage, {RawAnswer::status(403)});
        const Ran ran = runExport({path(u"a.xlsx"_s), path(u"a.html"_s), path(u"a.pdf"_s)}, {u"--report"_s});
        QCOMPARE(ran.status, 5);
        QVERIFY(QFile::exists(path(u"a.xlsx.partial.json"_s)));
        QVERIFY(!QFile::exists(path(u"a.html.partial.json"_s)) && !QFile::exists(path(u"a.pdf.partial.json"_s)));
        QVERIFY(contents(path(u"a.html"_s)).toLower().contains("partial"));
        QVERIFY(contents(path(u"a.pdf"_s)).startsWith("%PDF-"));
    }

    void theDemosWholeHistoryIsTheSameTwice()
    {
        QByteArray first;
        for (const QString &name : {u"one.csv"_s, u"two.csv"_s}) {
            const Ran ran = support::run(
                Program, {u"export"_s, u"--demo"_s, u"--now"_s, u"2026-11-23T20:00:00Z"_s, u"--output"_s, path(name)});
            QVERIFY2(ran.status == 0, ran.errors.constData());
            const QByteArray written = contents(path(name));
            QVERIFY(written.count("\r\n") > 11'000);
            if (first.isEmpty())
                first = written;
            QCOMPARE(written, first);
        }
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }

    [[nodiscard]] QStringList exportArguments(const QStringList &outputs, const QStringList &more) const
    {
        QStringList arguments{
            u"export"_s,   u"--network"_s,  m_network,
            u"--client"_s, u"k1"_s,         u"--retries"_s,
            u"0"_s,        u"--base-url"_s, m_baseUrl.isEmpty() ? m_server->baseUrl().toString() : m_baseUrl};
        for (const QString &output : outputs)
            arguments += {u"--output"_s, output};
        return arguments + more;
    }

    [[nodiscard]] Ran runExport(const QStringList &outputs, const QStringList &more = {},
                                const QString &key = u"a-recognizable-key"_s) const
    {
        return support::run(Program, exportArguments(outputs, more), {{u"MERAKI_DASHBOARD_API_KEY"_s, key}});
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_baseUrl;
    QString m_network = u"N_1"_s;
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
