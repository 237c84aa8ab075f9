// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "export/chart.h"
#include "export/filewriter.h"
#include "export/loaded.h"
#include "export/provenance.h"
#include "export/pseudonyms.h"
#include "export/workbook.h"
#include "export/workbookwriter.h"
#include "traffic/timestamp.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace exporting;

namespace {

/// Names that mean something to a spreadsheet or to XML, and what another program reads.
struct Attack
{
    QByteArray name;
    QString cell = QString::fromUtf8(name);
};

std::vector<Attack> attacks()
{
    return {
        {.name = "plain"},
        {.name = "=cmd|' /C calc'!A0"},
        {.name = "{=1+1}"},
        {.name = "+1"},
        {.name = "-1"},
        {.name = "@SUM(A1)"},
        {.name = "http://evil.example/"},
        {.name = "\"quoted\" 'and' so"},
        {.name = "a\nb\r\nc\td|e"},
        {.name = " blanks at both ends "},
        {.name = "<script>alert(1)</script> & ]]> <c r=\"A1\"/>"},
        {.name = "\xE2\x80\xAE right to left \xE2\x81\xA6"},
        {.name = "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB"},
        {.name = "_x0041_ _x000D_ _x5F_"},
        {.name = "TRUE"},
        {.name = "00123"},
        {.name = QByteArray("nul \0 inside", 12), .cell = u"nul \uFFFD inside"_s},
        {.name = "\x1b]0;\x07\x01\x7f"},
        {.name = "\xED\xA0\x80half\xFF", .cell = u"\uFFFD\uFFFD\uFFFDhalf\uFFFD"_s},
        {.name = "\xEF\xBF\xBF", .cell = u"\uFFFD"_s},
        {.name = QByteArray(40'000, 'x'), .cell = QString(32'766, u'x') + u'…'},
    };
}

Loaded some()
{
    Loaded loaded;
    loaded.add("Video", 0, 400, 19.5, 10, 443);
    loaded.add("Video", 2, 80, 0.5, 5, 443);
    loaded.add("=Backup", 0, 0, 250, 1, 22);
    loaded.add({}, 2, 125, 0, 90);
    loaded.add("Mail", 2, 0.1 + 0.2, 124.5, 1, 0);
    loaded.add({.protocol = "UDP"}); // and nothing else known
    return loaded;
}

QJsonObject readByPython(const QByteArray &bytes, QByteArray &errors)
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"book.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess python;
    // The system's, which is the one that its packages are for.
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(TEST_DATA_DIR "/export/read_workbook.py"), file.fileName()});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        errors = python.readAllStandardError() + python.errorString().toUtf8();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

tl::expected<QByteArray, QString> written(const Loaded &loaded, const WorkbookOptions &options = {},
                                          const Provenance &provenance = {})
{
    const auto summary = loaded.summary(traffic::Grouping::Application);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeWorkbook(loaded.store(), *summary, makeChart(*summary, {}), provenance, options, buffer).map([&buffer] {
        return buffer.data();
    });
}

bool isNear(const QJsonValue &cell, double value)
{
    return cell.isDouble() && std::abs(cell.toDouble() - value) <= 1e-15 * std::abs(value);
}

} // namespace

class TestWorkbookWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void anotherProgramReadsEveryValue()
    {
        Loaded loaded = some();
        const std::vector<Attack> names = attacks();
        const double amounts[] = {0, 1e-9, 0.1 + 0.2, 12.5, 1234567.891, 1e20, 5e-320, 1.7e300, 1.0 / 3};
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::string_view name(names[i].name.constData(), std::size_t(names[i].name.size()));
            loaded.add({.ts = traffic::Timestamp(1762041600090000us + std::chrono::hours(i)),
                        .application = name,
                        .destination = name,
                        .protocol = name,
                        .port = 65535,
                        .received = amounts[i % std::size(amounts)],
                        .flows = 4294967294,
                        .activeSeconds = 0});
        }
        QByteArray errors;
        const auto bytes = written(loaded);
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error()));
        const QJsonArray rows = readByPython(*bytes, errors)[u"Records"_s].toArray();
        QVERIFY2(!rows.isEmpty(), errors.constData());
        QCOMPARE(rows.size(), qsizetype(loaded.store().size()) + 1);

        const auto summary = loaded.summary(traffic::Grouping::Application);
        double received = 0;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const traffic::Record record = loaded.store().record(summary->rows[std::size_t(i - 1)]);
            const QJsonArray row = rows[i].toArray();
            const auto textOf = [&names](std::optional<std::string_view> text) {
                if (!text)
                    return QJsonValue();
                const QByteArray bytes(text->data(), qsizetype(text->size()));
                const auto attack = std::ranges::find(names, bytes, &Attack::name);
                return QJsonValue(attack == names.end() ? QString::fromUtf8(bytes) : attack->cell);
            };
            QCOMPARE(row[0],
                     record.ts ? QJsonValue(QString::fromStdString(traffic::formatTimestamp(*record.ts)))
                               : QJsonValue());
            QCOMPARE(row[1], textOf(record.application));
            QCOMPARE(row[2], textOf(record.destination));
            QCOMPARE(row[3], textOf(record.protocol));
            QCOMPARE(row[4], record.port ? QJsonValue(*record.port) : QJsonValue());
            QVERIFY(record.received ? isNear(row[5], *record.received) : row[5].isNull());
            QVERIFY(record.sent ? isNear(row[6], *record.sent) : row[6].isNull());
            QCOMPARE(row[7], record.flows ? QJsonValue(double(*record.flows)) : QJsonValue());
            QCOMPARE(row[8], record.activeSeconds ? QJsonValue(double(*record.activeSeconds)) : QJsonValue());
            received += row[5].toDouble();
        }
        QVERIFY(std::abs(received - summary->totals.received) <= 1e-12 * received);
    }

    void theSummaryHasSharesTotalsAndAChart()
    {
        QByteArray errors;
        const QJsonObject book = readByPython(written(some(), {.top = 2}).value(), errors);
        const QJsonArray rows = book[u"Summary"_s].toArray();
        QVERIFY2(!rows.isEmpty(), errors.constData());
        QCOMPARE(rows[0],
                 (QJsonArray{u"application"_s, u"recv"_s, u"sent"_s, u"total"_s, u"numFlows"_s, u"activeSeconds"_s,
                             u"records"_s, u"daysSeen"_s, u"share"_s}));
        QCOMPARE(rows[1].toArray()[0], u"Video"_s);
        QCOMPARE(rows[1].toArray()[3], 500);
        QCOMPARE(rows[2].toArray()[0], u"=Backup"_s);
        QCOMPARE(rows[3].toArray()[0], u"Other (2)"_s);
        QCOMPARE(rows[4].toArray()[0], u"Total"_s);
        double whole = 0;
        double shares = 0;
        for (int row = 1; row <= 3; ++row) {
            whole += rows[row].toArray()[3].toDouble();
            shares += rows[row].toArray()[8].toDouble();
        }
        QVERIFY(isNear(rows[4].toArray()[3], whole));
        QVERIFY(std::abs(shares - 1) < 1e-12);
        QCOMPARE(book[u"Summary filter"_s], u"A1:I4"_s);
        QCOMPARE(book[u"charts"_s], 1);

        const QJsonArray days = book[u"Days"_s].toArray();
        QCOMPARE(days.size(), 1 + 3);
        QCOMPARE(days[0], (QJsonArray{u"day"_s, u"Video"_s, u"=Backup"_s, u"Unknown"_s, u"Mail"_s, u"state"_s}));
        QCOMPARE(days[1], (QJsonArray{u"2026-11-02T00:00:00.000000Z"_s, 419.5, 250, 0, 0, QJsonValue()}));
        QCOMPARE(days[2].toArray()[1], QJsonValue()); // not zero
        QCOMPARE(days[2].toArray()[5], u"no data"_s);
        QCOMPARE(days[3].toArray()[5], u"not over yet"_s);
    }

    void recordsGoOnOnAnotherSheet()
    {
        QByteArray errors;
        const QJsonObject book = readByPython(written(some(), {.rowsOfSheet = 3}).value(), errors);
        QVERIFY2(!book.isEmpty(), errors.constData());
        QCOMPARE(book[u"Records"_s].toArray().size(), 3);
        QCOMPARE(book[u"Records filter"_s], u"A1:I3"_s);
        QCOMPARE(book[u"Records 2"_s].toArray().size(), 3);
        QCOMPARE(book[u"Records 3"_s].toArray().size(), 3);
        QVERIFY(!book.contains(u"Records 4"_s));
        const QJsonArray about = book[u"About"_s].toArray();
        QVERIFY(about.last().toArray()[1].toString().contains(u"“Records 3”: a sheet holds 3 rows"_s));
    }

    void aboutHasTheFacts()
    {
        QByteArray errors;
        const Provenance provenance{.client = u"=Front desk"_s, .clientId = u"k1"_s, .missing = u"page 2"_s};
        const QJsonObject book = readByPython(written(Loaded(), {}, provenance).value(), errors);
        QVERIFY2(!book.isEmpty(), errors.constData());
        QVERIFY(book[u"About"_s].toArray().contains(QJsonArray{u"Client"_s, u"=Front desk (k1)"_s}));
        QVERIFY(book[u"About"_s].toArray().contains(QJsonArray{u"PARTIAL"_s, u"page 2"_s}));
        QCOMPARE(book[u"Records"_s].toArray().size(), 1); // only its header
    }

    void namesAreReplaced()
    {
        const Loaded loaded = some();
        const Pseudonyms pseudonyms({.client = {u"Mail"_s}, .users = {}, .network = {}, .organization = {}},
                                    loaded.store());
        QByteArray errors;
        const QByteArray bytes = written(loaded, {.pseudonyms = &pseudonyms}).value();
        const QString records
            = QString::fromUtf8(QJsonDocument(readByPython(bytes, errors)[u"Records"_s].toArray()).toJson());
        QVERIFY2(records.contains(u"host-1.invalid"_s) && records.contains(u"Client 1"_s), errors.constData());
        QVERIFY(!records.contains(u"nas"_s) && !records.contains(u"Mail"_s));
    }

    void itStopsWhenTold()
    {
        Loaded loaded;
        for (int i = 0; i < 20'000; ++i)
            loaded.add("name", 0, i, i, 1);
        const auto summary = loaded.summary(traffic::Grouping::Application);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto result = writeWorkbook(loaded.store(), *summary, makeChart(*summary, {}), {}, {}, buffer,
                                          [](traffic::Row) { return false; });
        QVERIFY(!result);
        QVERIFY(result.error().isEmpty());
        QVERIFY(buffer.data().isEmpty());
    }

    void whatCannotBeWrittenIsSaid()
    {
        const auto noPlace = written(some(), {.temporaryDirectory = u"/nonexistent"_s});
        QVERIFY(!noPlace);
        QVERIFY2(noPlace.error().startsWith(u"A temporary file cannot be written: "_s), qPrintable(noPlace.error()));

        const auto summary = some().summary(traffic::Grouping::Application);
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const Loaded loaded = some();
        const auto result = writeWorkbook(loaded.store(), *summary, makeChart(*summary, {}), {}, {}, full);
        QVERIFY(!result);
        QVERIFY(full.error() != QFileDevice::NoError);
    }
};

QTEST_GUILESS_MAIN(TestWorkbookWriter)
#include "tst_workbookwriter.moc"
