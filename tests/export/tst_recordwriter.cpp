// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cmath>
#include <numeric>
#include <random>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

#include "export/recordbuffer.h"
#include "export/recordwriter.h"
#include "traffic/timestamp.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace exporting;

namespace {

traffic::Record record(std::optional<std::string_view> application, std::optional<double> received,
                       std::optional<double> sent = {})
{
    traffic::Record result;
    result.application = application;
    result.received = received;
    result.sent = sent;
    return result;
}

/// A strict reader of RFC 4180, written from its grammar and not from the writer: rows of cells, or nothing if @p text
/// breaks a rule (a bare LF, a quote inside an unquoted cell, a last line without CRLF).
std::optional<QList<QList<QByteArray>>> readCsv(const QByteArray &text)
{
    QList<QList<QByteArray>> rows;
    QList<QByteArray> row;
    qsizetype at = 0;
    const auto peek = [&] { return at < text.size() ? text[at] : '\0'; };
    while (at < text.size()) {
        QByteArray cell;
        if (peek() == '"') {
            for (++at;; ++at) {
                if (at >= text.size())
                    return {};
                if (text[at] != '"')
                    cell += text[at];
                else if (at + 1 < text.size() && text[at + 1] == '"')
                    cell += text[at++];
                else
                    break;
            }
            ++at;
        } else {
            for (; at < text.size() && peek() != ',' && peek() != '\r'; ++at) {
                if (peek() == '"' || peek() == '\n')
                    return {};
                cell += peek();
            }
        }
        row.append(cell);
        if (peek() == ',') {
            ++at;
        } else if (text.mid(at, 2) == "\r\n") {
            at += 2;
            rows.append(std::exchange(row, {}));
        } else {
            return {};
        }
    }
    return row.isEmpty() ? std::optional(rows) : std::nullopt;
}

QByteArray written(RecordFormat format, const traffic::Store &store, const RecordOptions &options = {})
{
    std::vector<traffic::Row> rows(store.size());
    std::iota(rows.begin(), rows.end(), 0);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeRecords(format, store, rows, options, buffer) ? buffer.data() : QByteArray();
}

QByteArray csvOf(const traffic::Store &store, const RecordOptions &options = {})
{
    return written(RecordFormat::Csv, store, options);
}

struct NamedFormat
{
    const char *name;
    RecordFormat format;
};

constexpr NamedFormat Formats[] = {
    {"csv", RecordFormat::Csv},       {"tsv", RecordFormat::Tsv},     {"json", RecordFormat::Json},
    {"ndjson", RecordFormat::Ndjson}, {"md", RecordFormat::Markdown},
};

/// What Python reads from @p bytes: an array of nine values for each record. Undefined, with its words in @p errors, if
/// it does not take the file for what it is called.
QJsonValue readByPython(const char *format, const QByteArray &bytes, QByteArray &errors)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return QJsonValue::Undefined;
    QProcess python;
    python.start(
        u"python3"_s,
        {QStringLiteral(TEST_DATA_DIR "/export/read_records.py"), QString::fromLatin1(format), file.fileName()});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0) {
        errors = python.readAllStandardError() + python.errorString().toUtf8();
        return QJsonValue::Undefined;
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QJsonValue numberOrNull(const auto &value)
{
    return value ? QJsonValue(double(*value)) : QJsonValue();
}

/// A name that means something to a reader, and what stands for it in the formats that cannot hold it as it is.
struct Attack
{
    QByteArray name;
    QByteArray csv = name;
    QByteArray tsv = csv;
    QByteArray markdown = name;

    [[nodiscard]] const QByteArray &in(RecordFormat format) const
    {
        switch (format) {
        case RecordFormat::Csv:
            return csv;
        case RecordFormat::Tsv:
            return tsv;
        case RecordFormat::Markdown:
            return markdown;
        default:
            return name;
        }
    }
};

std::vector<Attack> attacks()
{
    const QByteArray zero(1, '\0');
    return {
        {.name = "plain"},
        {.name = "say \"hi\""},
        {.name = "\"to the end", .tsv = "'\"to the end"},
        {.name = "\"\"", .tsv = "'\"\""},
        {.name = "a,b;c"},
        {.name = "a\tb", .tsv = "a b"},
        {.name = "\t=1", .csv = "'\t'=1", .tsv = "' '=1"},
        {.name = "a\nb\r\nc\rd", .tsv = "a b  c d"},
        {.name = "| --- | a || b \\| c \\"},
        {.name = "=cmd()", .csv = "'=cmd()"},
        {.name = "@SUM(A1)", .csv = "'@SUM(A1)"},
        {.name = "+1", .csv = "'+1"},
        {.name = "-1", .csv = "'-1"},
        {.name = "a\n=HYPERLINK(\"http://x\",1)",
         .csv = "a\n'=HYPERLINK(\"http://x\",1)",
         .tsv = "a '=HYPERLINK(\"http://x\",1)"},
        {.name = "'quoted'"},
        {.name = "<script>alert(1)</script><!-- &amp; &#10; &lt;"},
        {.name = "[x](javascript:alert(1)) ![y](z) `code` **bold** _it_ ~~no~~ $x$ \\"},
        {.name = "\xE2\x80\xAE right to left \xE2\x80\x8F\xE2\x81\xA6"},
        {.name = "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB \xE7\xB5\x8C e\xCC\x81"},
        {.name = "\xE2\x80\xA8line\xE2\x80\xA9paragraph\xC2\x85next"},
        {.name = "null"},
        {.name = "nul " + zero + " inside", .tsv = "nul   inside", .markdown = "nul \xEF\xBF\xBD inside"},
        {.name = "\x1b]0;owned\x07 \x08\x0c\x7f", .tsv = " ]0;owned     "},
        {.name = QByteArray(40'000, 'x')},
        {.name = QByteArray("\"|\n<").repeated(2'500), .tsv = "'" + QByteArray("\"| <").repeated(2'500)},
    };
}

} // namespace

class TestRecordWriter : public QObject
{
    Q_OBJECT

    static void eachFormat()
    {
        QTest::addColumn<int>("format");
        for (const NamedFormat &format : Formats)
            QTest::newRow(format.name) << int(format.format);
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void csvHoldsEveryValueInEveryLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        traffic::Store store;
        store.append({.ts = traffic::Timestamp(1518307200090210us),
                      .application = "Miscellaneous web",
                      .destination = "example.com",
                      .protocol = "TCP",
                      .port = 443,
                      .received = 1234567.891,
                      .sent = 1000000,
                      .flows = 4294967294,
                      .activeSeconds = 0});
        store.append({}); // nothing known
        store.append(record("", 0.1 + 0.2, 1e20));
        QCOMPARE(
            csvOf(store),
            "ts,application,destination,protocol,port,recv,sent,numFlows,activeSeconds\r\n"
            "2018-02-11T00:00:00.090210Z,Miscellaneous web,example.com,TCP,443,1234567.891,1000000,4294967294,0\r\n"
            ",,,,,,,,\r\n"
            ",\"\",,,,0.30000000000000004,1e+20,,\r\n");
        QVERIFY(csvOf(store, {.byteOrderMark = true}).startsWith("\xEF\xBB\xBFts,"));
        QCOMPARE(csvOf({}), "ts,application,destination,protocol,port,recv,sent,numFlows,activeSeconds\r\n");
    }

    void csvNumbersReadBackEqual()
    {
        traffic::Store store;
        const std::vector<double> values{0,        1e-9,    1e-6, 0.1,    1.0 / 3,       12.5,
                                         999999.9, 1000000, 1e15, 1.5e15, 123456789.123, 9007199254740993.0,
                                         5e-324,   1.7e308};
        for (const double value : values)
            store.append(record({}, value));
        const auto rows = readCsv(csvOf(store));
        QVERIFY(rows);
        for (std::size_t i = 0; i < values.size(); ++i)
            QCOMPARE(std::strtod(rows->at(qsizetype(i) + 1)[5].constData(), nullptr), values[i]);
        QCOMPARE(rows->at(8)[5], "1000000"); // and not 1e+06
    }

    void amountsAreTheShortestTextThatReadsBackEqual()
    {
        // Beside the standard library's: amounts of up to three decimals, their neighbours, and any others.
        std::mt19937_64 random(1);
        const auto check = [](double value) {
            char text[RecordPen::NumberSize];
            RecordPen pen(text);
            pen.number(value);
            char expected[RecordPen::NumberSize];
            const char *end = std::to_chars(expected, std::end(expected), value, std::chars_format::fixed).ptr;
            QCOMPARE(QByteArray(text, pen.end() - text), QByteArray(expected, end - expected));
        };
        for (int i = 0; i < 50'000; ++i) {
            const int bits = i % 50;
            const double amount = double(random() >> (63 - bits)) / 1000; // of every size
            if (amount > 1e14)
                continue;
            check(amount);
            if (amount > 0) {
                check(std::nextafter(amount, 1e300));
                check(std::nextafter(amount, 0));
            }
            check(double(random() % 1'000'000'000) / 1e5);
        }
        for (const double value : {0.0, -0.0, 0.001, 0.0005, 0.0015, 0.01, 0.1, 1.0, 10.0, 1.5, -1.5, 0.3, 0.1 + 0.2,
                                   999'999'999'999.999, 1e12, 1e12 + 0.5, 999'999'999'999.9995})
            check(value);
    }

    void csvSurvivesEveryName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("quotes") << QByteArray("say \"hi\"") << QByteArray("say \"hi\"");
        QTest::newRow("comma") << QByteArray("a,b") << QByteArray("a,b");
        QTest::newRow("line breaks") << QByteArray("a\nb\r\nc\r") << QByteArray("a\nb\r\nc\r");
        QTest::newRow("emoji") << QByteArray("\xF0\x9F\x98\x80 \xE7\xB5\x8C")
                               << QByteArray("\xF0\x9F\x98\x80 \xE7\xB5\x8C");
        QTest::newRow("only quotes") << QByteArray("\"\"") << QByteArray("\"\"");
        QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("formula to be quoted")
            << QByteArray("=HYPERLINK(\"http://x\",1)") << QByteArray("'=HYPERLINK(\"http://x\",1)");
        QTest::newRow("plus") << QByteArray("+1") << QByteArray("'+1");
        QTest::newRow("minus") << QByteArray("-1") << QByteArray("'-1");
        QTest::newRow("at") << QByteArray("@SUM(1)") << QByteArray("'@SUM(1)");
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t'=1");
        QTest::newRow("carriage return") << QByteArray("\r=1") << QByteArray("'\r'=1");
        QTest::newRow("line feed") << QByteArray("\n=1") << QByteArray("\n'=1");
        QTest::newRow("formula in a line below") << QByteArray("a\n=1") << QByteArray("a\n'=1");
        QTest::newRow("formula behind a semicolon") << QByteArray("x;=1+1") << QByteArray("x;'=1+1");
        QTest::newRow("many formulas") << QByteArray("-1;+2\t@a\r\n=b") << QByteArray("'-1;'+2\t'@a\r\n'=b");
        QTest::newRow("harmless separators") << QByteArray("a;b\tc; d") << QByteArray("a;b\tc; d");
        QTest::newRow("inner signs") << QByteArray("a=b+c-d@e") << QByteArray("a=b+c-d@e");
        QTest::newRow("longer than the buffer") << QByteArray(3 << 20, 'x') << QByteArray(3 << 20, 'x');
    }

    void csvSurvivesEveryName()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, cell);
        const std::string_view text(name.constData(), std::size_t(name.size()));
        traffic::Store store;
        traffic::Record first = record(text, {});
        first.destination = "next";
        traffic::Record second = record("other", {}, 2);
        second.destination = text;
        second.protocol = text;
        store.append(first);
        store.append(second);
        const auto rows = readCsv(csvOf(store));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        for (const auto &row : *rows)
            QCOMPARE(row.size(), 9);
        QCOMPARE(rows->at(1)[1], cell);
        QCOMPARE(rows->at(1)[2], "next");
        QCOMPARE(rows->at(2)[2], cell);
        QCOMPARE(rows->at(2)[3], cell);
        QCOMPARE(rows->at(2)[6], "2");
    }

    void csvKeepsTheOrderOfTheRows()
    {
        traffic::Store store;
        for (int i = 0; i < 100'000; ++i)
            store.append(record("name", i));
        std::vector<traffic::Row> order(store.size());
        std::iota(order.rbegin(), order.rend(), 0);
        order.resize(99'999); // and not all of them

        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        std::vector<traffic::Row> progress;
        QVERIFY(writeRecords(RecordFormat::Csv, store, order, {}, buffer, [&progress](traffic::Row row) {
            progress.push_back(row);
            return true;
        }));
        QVERIFY(!progress.empty());
        QVERIFY(std::ranges::is_sorted(progress));
        const auto rows = readCsv(buffer.data());
        QVERIFY(rows);
        QCOMPARE(rows->size(), 100'000);
        for (int i = 0; i < 99'999; ++i)
            QCOMPARE(rows->at(i + 1)[5], QByteArray::number(99'999 - i));
    }

    void csvStopsWhenTold()
    {
        traffic::Store store;
        for (int i = 0; i < 100'000; ++i)
            store.append(record("a name of some length", i));
        std::vector<traffic::Row> rows(store.size());
        std::iota(rows.begin(), rows.end(), 0);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(!writeRecords(RecordFormat::Csv, store, rows, {}, buffer, [](traffic::Row) { return false; }));
        QVERIFY(buffer.size() < 2 << 20);
    }

    void csvTellsADeviceThatFails()
    {
        QBuffer closed; // nothing can be written to it
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
        QVERIFY(!writeRecords(RecordFormat::Csv, {}, {}, {}, closed));
    }
    void anotherProgramReadsEveryValue_data() { eachFormat(); }

    void anotherProgramReadsEveryValue()
    {
        QFETCH(const int, format);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const auto recordFormat = RecordFormat(format);
        traffic::Store store;
        QJsonArray expected;
        const auto add = [&](const traffic::Record &record, const std::array<QJsonValue, 3> &names) {
            store.append(record);
            const traffic::Record held = store.record(store.size() - 1);
            expected.append(QJsonArray{
                record.ts ? QJsonValue(QString::fromStdString(traffic::formatTimestamp(*record.ts))) : QJsonValue(),
                names[0], names[1], names[2], numberOrNull(held.port), numberOrNull(held.received),
                numberOrNull(held.sent), numberOrNull(held.flows), numberOrNull(held.activeSeconds)});
        };
        add({}, {}); // nothing known
        const bool tellsEmpty = recordFormat == RecordFormat::Json || recordFormat == RecordFormat::Ndjson;
        const QJsonValue empty = tellsEmpty ? QJsonValue(QString()) : QJsonValue();
        add({.application = "", .destination = "", .protocol = ""}, {empty, empty, empty});
        const double amounts[] = {0, 1e-9, 0.1 + 0.2, 12.5, 1234567.891, 1e6, 1e20, 5e-324, 1.7e308};
        const std::vector<Attack> names = attacks(); // whose bytes the records view
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::string_view name(names[i].name.constData(), std::size_t(names[i].name.size()));
            const QString read = QString::fromUtf8(names[i].in(recordFormat));
            add({.ts = traffic::Timestamp(1518307200090210us + std::chrono::days(i)),
                 .application = name,
                 .destination = "example.com",
                 .protocol = "TCP",
                 .port = 65535,
                 .received = amounts[i % std::size(amounts)],
                 .sent = {},
                 .flows = 4294967294,
                 .activeSeconds = 0},
                {read, u"example.com"_s, u"TCP"_s});
            add({.destination = name, .protocol = name, .port = 0, .sent = amounts[i % std::size(amounts)]},
                {QJsonValue(), read, read});
        }
        QByteArray errors;
        const QJsonValue read = readByPython(QTest::currentDataTag(), written(recordFormat, store), errors);
        QVERIFY2(read.isArray(), errors.constData());
        QCOMPARE(read.toArray().size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(read.toArray().at(i), expected.at(i));
    }

    void noRecordsAreAFileToo_data() { eachFormat(); }

    void noRecordsAreAFileToo()
    {
        QFETCH(const int, format);
        QByteArray errors;
        const QJsonValue read = readByPython(QTest::currentDataTag(), written(RecordFormat(format), {}), errors);
        QVERIFY2(read.isArray(), errors.constData());
        QVERIFY(read.toArray().isEmpty());
    }

    void everyFormatHasItsForm()
    {
        traffic::Store store;
        traffic::Record first = record("A|B", 1.5);
        first.ts = traffic::Timestamp(1518307200090210us);
        store.append(first);
        store.append(record("C", {}, 2));
        QCOMPARE(written(RecordFormat::Tsv, store),
                 "ts\tapplication\tdestination\tprotocol\tport\trecv\tsent\tnumFlows\tactiveSeconds\n"
                 "2018-02-11T00:00:00.090210Z\tA|B\t\t\t\t1.5\t\t\t\n"
                 "\tC\t\t\t\t\t2\t\t\n");
        const QByteArray firstObject
            = "{\"ts\":\"2018-02-11T00:00:00.090210Z\",\"application\":\"A|B\",\"destination\":null,"
              "\"protocol\":null,\"port\":null,\"recv\":1.5,\"sent\":null,\"numFlows\":null,\"activeSeconds\":null}";
        const QByteArray secondObject
            = "{\"ts\":null,\"application\":\"C\",\"destination\":null,\"protocol\":null,\"port\":null,"
              "\"recv\":null,\"sent\":2,\"numFlows\":null,\"activeSeconds\":null}";
        QCOMPARE(written(RecordFormat::Json, store), "[\n" + firstObject + ",\n" + secondObject + "\n]\n");
        QCOMPARE(written(RecordFormat::Ndjson, store), firstObject + '\n' + secondObject + '\n');
        QCOMPARE(written(RecordFormat::Markdown, store),
                 "| ts | application | destination | protocol | port | recv | sent | numFlows | activeSeconds |\n"
                 "| --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: |\n"
                 "| 2018-02-11T00:00:00.090210Z | A\\|B |  |  |  | 1.5 |  |  |  |\n"
                 "|  | C |  |  |  |  | 2 |  |  |\n");
    }

    void csvIsWrittenForOtherSpreadsheets()
    {
        traffic::Store store;
        store.append(record("a;b,c", 1234.5, 2));
        store.append(record("x;=1", {}, 0.25));
        const auto rest = [](const QByteArray &csv) { return csv.mid(csv.indexOf("activeSeconds") + 13); };
        QCOMPARE(rest(csvOf(store, {.lineEnding = LineEnding::Lf})), "\n,\"a;b,c\",,,,1234.5,2,,\n,x;'=1,,,,,0.25,,\n");
        QCOMPARE(rest(csvOf(store, {.separator = Separator::Semicolon})),
                 "\r\n;\"a;b,c\";;;;1234.5;2;;\r\n;\"x;'=1\";;;;;0.25;;\r\n");
        QCOMPARE(rest(csvOf(store, {.separator = Separator::Semicolon, .decimalComma = true})),
                 "\r\n;\"a;b,c\";;;;1234,5;2;;\r\n;\"x;'=1\";;;;;0,25;;\r\n");
        QCOMPARE(csvOf(store, {.separator = Separator::Semicolon, .lineEnding = LineEnding::Lf, .decimalComma = true}),
                 "ts;application;destination;protocol;port;recv;sent;numFlows;activeSeconds\n"
                 ";\"a;b,c\";;;;1234,5;2;;\n;\"x;'=1\";;;;;0,25;;\n");
        // A comma cannot be both.
        QCOMPARE(csvOf(store, {.decimalComma = true}), csvOf(store));
    }

    void commentsComeFirst_data() { eachFormat(); }

    void commentsComeFirst()
    {
        QFETCH(const int, format);
        const RecordOptions options{.comments
                                    = {{u"Client"_s, u"Front desk"_s}, {u"Filter"_s, u"a\n*b*, \"=1\";@c|"_s}}};
        const QByteArray plain = written(RecordFormat(format), {});
        const QByteArray all = written(RecordFormat(format), {}, options);
        QVERIFY(all.endsWith(plain));
        const QByteArray comments = all.chopped(plain.size());
        switch (RecordFormat(format)) {
        case RecordFormat::Csv:
            QCOMPARE(comments, "# Client: Front desk\r\n# Filter: a *b*, '=1';'@c|\r\n");
            break;
        case RecordFormat::Tsv:
            QCOMPARE(comments, "# Client: Front desk\n# Filter: a *b*, '=1';'@c|\n");
            break;
        case RecordFormat::Markdown:
            QCOMPARE(comments, "- Client: Front desk\n- Filter: a&#10;\\*b\\*, \"=1\";@c\\|\n\n");
            break;
        default:
            QCOMPARE(comments, "");
        }
    }

    void onlyCsvAndTsvBeginWithAByteOrderMark_data() { eachFormat(); }

    void onlyCsvAndTsvBeginWithAByteOrderMark()
    {
        QFETCH(const int, format);
        const bool hasMark = written(RecordFormat(format), {}, {.byteOrderMark = true}).startsWith("\xEF\xBB\xBF");
        QCOMPARE(hasMark, RecordFormat(format) == RecordFormat::Csv || RecordFormat(format) == RecordFormat::Tsv);
    }
};

QTEST_GUILESS_MAIN(TestRecordWriter)
#include "tst_recordwriter.moc"
