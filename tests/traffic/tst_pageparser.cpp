// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "randomrecords.h"
#include "traffic/pageparser.h"
#include "traffic/timestamp.h"

using namespace Qt::StringLiterals;
using namespace traffic;

namespace {

/// A page of @p count records as the API writes them.
QByteArray page(int count)
{
    QByteArray json = "[";
    for (int i = 0; i < count; ++i) {
        json += i > 0 ? ",\n" : "";
        json += R"({"ts":"2026-11-03T00:00:00.090210Z","application":"Google \u00e4","destination":"host)"
            + QByteArray::number(i) + R"(.example","protocol":"TCP","port":443,"recv":61.5,"sent":138,"numFlows":5,)"
            + R"("activeSeconds":240,"tags":{"a":[1,"]",null,true]}})";
    }
    return json + "]";
}

/// What a page must leave untouched when it fails.
struct State
{
    explicit State(const Store &store)
        : records(linesOf(store))
        , applications(store.applicationNames().size())
        , destinations(store.destinationNames().size())
        , protocols(store.protocolNames().size())
    {
    }
    bool operator==(const State &) const = default;

    std::vector<std::string> records;
    Id applications;
    Id destinations;
    Id protocols;
};

/// The one record of a page with one element.
Record only(const Store &store)
{
    return store.size() == 1 ? store.record(0) : Record{.application = "not exactly one record"};
}

} // namespace

class TestPageParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSpecificationsExample();
    void readsManyRecords();
    void emptyArraysAreEmptyPages_data();
    void emptyArraysAreEmptyPages();
    void fields_data();
    void fields();
    void badFields_data();
    void badFields();
    void elementsThatAreNoRecords_data();
    void elementsThatAreNoRecords();
    void saysTheFirstProblemOnly();
    void escapedKeysAndTexts();
    void laterDuplicatesWin();
    void unknownValuesAreSkipped();
    void badPages_data();
    void badPages();
    void failureLeavesTheStoreAsItWas_data() { badPages_data(); }
    void failureLeavesTheStoreAsItWas();
    void everyTruncationFails();
    void mutationsAreAllOrNothing();
    void aShortPageAfterALongOne();
    void reportsAddUp();
};

void TestPageParser::readsTheSpecificationsExample()
{
    Store store;
    const auto report = PageParser().parse(R"([
      {
        "ts": "2018-02-11T00:00:00.090210Z",
        "application": "Google",
        "destination": "www.google.com",
        "protocol": "TCP",
        "port": 443,
        "recv": 61,
        "sent": 138,
        "numFlows": 5,
        "activeSeconds": 240
      }
    ])",
                                           store);
    QVERIFY(report);
    QCOMPARE(*report, PageReport{.records = 1});
    QVERIFY(only(store)
            == (Record{.ts = parseTimestamp("2018-02-11T00:00:00.090210Z"),
                       .application = "Google",
                       .destination = "www.google.com",
                       .protocol = "TCP",
                       .port = 443,
                       .received = 61.0,
                       .sent = 138.0,
                       .flows = 5,
                       .activeSeconds = 240}));
}

void TestPageParser::readsManyRecords()
{
    Store store;
    PageParser parser;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(parser.parse(page(1000), store).value(), PageReport{.records = 1000});
    QCOMPARE(store.size(), Row(3000));
    QCOMPARE(store.destinationNames().size(), Id(1001));
    QVERIFY(store.record(2999).destination == "host999.example");
    QVERIFY(store.record(0).application == "Google \u00e4");
}

void TestPageParser::emptyArraysAreEmptyPages_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"[]", " [ ] ", "\n[\t]\r\n", "\xEF\xBB\xBF[]"})
        QTest::newRow(QByteArray(body).toPercentEncoding().constData()) << QByteArray(body);
}

void TestPageParser::emptyArraysAreEmptyPages()
{
    QFETCH(QByteArray, body);
    Store store;
    QCOMPARE(PageParser().parse(body, store).value(), PageReport());
}

void TestPageParser::fields_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<Record>("record");
    const auto row
        = [](const char *element, const Record &record) { QTest::newRow(element) << QByteArray(element) << record; };
    row(R"({"recv":1.5e3})", {.received = 1500.0});
    row(R"({"recv":"12.25"})", {.received = 12.25});
    row(R"({"recv":0.1000000000000000055511151231257827})", {.received = 0.1});
    row(R"({"recv":0.00010000000000000000479217360238593})", {.received = 0.0001});
    row(R"({"recv":0.125000000000000000000000000000000e3 })", {.received = 125.0});
    row(R"({"recv":0.0000000000000000000000000000000000})", {.received = 0.0});
    row(R"({"recv":12345678901234567890123.25})", {.received = 12345678901234567890123.25});
    row(R"({"recv":0})", {.received = 0.0});
    row(R"({"recv":-0.0})", {.received = 0.0});
    row(R"({"recv":null})", {});
    row(R"({"port":443.0})", {.port = 443});
    row(R"({"port":"443"})", {.port = 443});
    row(R"({"port":0})", {.port = 0});
    row(R"({"port":-0})", {.port = 0});
    row(R"({"port":4.43e2})", {.port = 443});
    row(R"({"port":65535})", {.port = 65535});
    row(R"({"numFlows":4294967294})", {.flows = 4294967294});
    row(R"({"numFlows":"7","activeSeconds":"86400"})", {.flows = 7, .activeSeconds = 86400});
    row(R"({"application":""})", {.application = ""});
    row(R"({"application":null,"destination":null,"protocol":null,"ts":null})", {});
    row(R"({"destination":"fe80::1","protocol":"icmp"})", {.destination = "fe80::1", .protocol = "icmp"});
    row(R"({"activeSeconds":1,"sent":2,"application":"x"})", {.application = "x", .sent = 2.0, .activeSeconds = 1});
    row(R"({"ts":"2026-11-03T02:00:00+02:00"})", {.ts = parseTimestamp("2026-11-03T00:00:00Z")});
}

void TestPageParser::fields()
{
    QFETCH(QByteArray, element);
    QFETCH(Record, record);
    Store store;
    QCOMPARE(PageParser().parse("[" + element + "]", store).value(), PageReport{.records = 1});
    QVERIFY(only(store) == record);
}

void TestPageParser::badFields_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *field, const QString &problem) {
        QTest::newRow(field) << QByteArray(field) << u"element 1: "_s + problem;
    };
    row(R"("recv":"n/a")", u"recv is \"n/a\""_s);
    row(R"("recv":"")", u"recv is \"\""_s);
    row(R"("recv":"nan")", u"recv is \"nan\""_s);
    row(R"("recv":"inf")", u"recv is \"inf\""_s);
    row(R"("recv":" 1")", u"recv is \" 1\""_s);
    row(R"("recv":-1)", u"recv is -1"_s);
    row(R"("recv":1e999)", u"recv is 1e999"_s);
    row(R"("recv":true)", u"recv is true"_s);
    row(R"("recv":[1,2])", u"recv is an array"_s);
    row(R"("sent":{"a":{"b":"}"}})", u"sent is an object"_s);
    row(R"("port":70000)", u"port is 70000"_s);
    row(R"("port":-1)", u"port is -1"_s);
    row(R"("port":443.5)", u"port is 443.5"_s);
    row(R"("port":"https")", u"port is \"https\""_s);
    row(R"("numFlows":4294967295)", u"numFlows is 4294967295"_s);
    row(R"("numFlows":-7)", u"numFlows is -7"_s);
    row(R"("numFlows":1.5)", u"numFlows is 1.5"_s);
    row(R"("activeSeconds":99999999999999999999)", u"activeSeconds is 99999999999999999999"_s);
    row(R"("ts":1518307200)", u"ts is 1518307200"_s);
    row(R"("ts":"yesterday")", u"ts is \"yesterday\""_s);
    row(R"("ts":"")", u"ts is \"\""_s);
    row(R"("application":7)", u"application is 7"_s);
    row(R"("protocol":false)", u"protocol is false"_s);
    row(R"("destination":"\ud800")", u"destination is \"\\ud800\""_s);
    row(R"("recv":"0123456789012345678901234567890123456789")", u"recv is \"01234567890123456789012345678901234567…"_s);
}

void TestPageParser::badFields()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, problem);
    if (field.contains("0123456789")) // a number, but too long to be one here
        field.replace("0123456789\"", "012345678x\"");
    Store store;
    const auto report = PageParser().parse("[{" + field + R"(,"application2":"","protocol":"UDP"}])", store).value();
    QCOMPARE(report, (PageReport{.records = 1, .badFields = 1, .firstProblem = problem}));
    QVERIFY(only(store) == Record{.protocol = "UDP"});
}

void TestPageParser::elementsThatAreNoRecords_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QString>("problem");
    const auto row
        = [](const char *element, const QString &problem) { QTest::newRow(element) << QByteArray(element) << problem; };
    row("42", u"element 2 is no record but 42"_s);
    row("null", u"element 2 is no record but null"_s);
    row("\"text\"", u"element 2 is no record but \"text\""_s);
    row(R"([{"recv":1}])", u"element 2 is no record but an array"_s);
    row("{}", u"element 2 has none of a record's fields"_s);
    row(R"({"clientId":"k1","Recv":7,"nested":{"recv":1}})", u"element 2 has none of a record's fields"_s);
}

void TestPageParser::elementsThatAreNoRecords()
{
    QFETCH(QByteArray, element);
    QFETCH(QString, problem);
    Store store;
    const auto report = PageParser().parse(R"([{"recv":1},)" + element + R"(,{"recv":2}])", store).value();
    QCOMPARE(report, (PageReport{.records = 2, .skippedElements = 1, .firstProblem = problem}));
    QCOMPARE(store.received()[1], 2.0);
}

void TestPageParser::saysTheFirstProblemOnly()
{
    Store store;
    const auto report = PageParser().parse(R"([{"port":99999,"recv":"x"},7,{}])", store).value();
    QCOMPARE(report,
             (PageReport{
                 .records = 1, .skippedElements = 2, .badFields = 2, .firstProblem = u"element 1: port is 99999"_s}));
}

void TestPageParser::escapedKeysAndTexts()
{
    Store store;
    const QByteArray body = R"([{"\u0072ecv":3,"application":"a\"b\\c\n\ud83d\ude00","odd\ud800key":1}])";
    QCOMPARE(PageParser().parse(body, store).value(), PageReport{.records = 1});
    QVERIFY(only(store) == (Record{.application = "a\"b\\c\n\U0001F600", .received = 3.0}));
}

void TestPageParser::laterDuplicatesWin()
{
    Store store;
    const QByteArray body = R"([{"recv":1,"recv":2,"sent":5,"sent":null,"application":"a","application":"b"}])";
    QCOMPARE(PageParser().parse(body, store).value(), PageReport{.records = 1});
    QVERIFY(only(store) == (Record{.application = "b", .received = 2.0}));
}

void TestPageParser::unknownValuesAreSkipped()
{
    Store store;
    const QByteArray body = R"([{"x":{"recv":9,"y":[[],{},"]}",-1.5E+7,true,false,null,1e999,"\ud800"]},"recv":1}])";
    QCOMPARE(PageParser().parse(body, store).value(), PageReport{.records = 1});
    QVERIFY(only(store) == Record{.received = 1.0});
}

void TestPageParser::badPages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("what");
    const auto row
        = [](const char *name, const QByteArray &body, const QString &what) { QTest::newRow(name) << body << what; };
    row("empty", "", u"an empty body instead of JSON"_s);
    row("space", " \r\n", u"an empty body instead of JSON"_s);
    row("HTML", "<!DOCTYPE html>\n<html><body>502 Bad Gateway</body></html>",
        u"HTML instead of JSON: <!DOCTYPE html> <html><body>502 Bad Gateway</body></html>"_s);
    row("long HTML", "<html>" + QByteArray(100, 'x'), u"HTML instead of JSON: <html>"_s + QString(53, u'x') + u'…');
    row("errors", R"({"errors":["API rate limit exceeded", "Come back"]})", u"an object instead of an array"_s);
    row("other object", R"({"records":[]})", u"an object instead of an array"_s);
    row("truncated object", R"({"errors":["a)", u"an object instead of an array"_s);
    row("null", "null", u"null instead of an array"_s);
    row("true", "true", u"true instead of an array"_s);
    row("number", "-17", u"a number instead of an array: -17"_s);
    row("string", "\"no\"", u"a string instead of an array: \"no\""_s);
    row("text", "Bad gateway", u"text instead of JSON: Bad gateway"_s);
    row("control characters", "\x1b[2J\tgone\x9f", u"text instead of JSON: [2J gone\uFFFD"_s);
    row("marks that turn the direction", "a\u202Ecod.exe \u2066b\u2069", u"text instead of JSON: acod.exe b"_s);
    row("control characters in a string", "[{\"a\":\"\x1b[2J\"}]", u"broken JSON at byte 8, in element 1: [2J\"}]"_s);
    row("half of a character at the cut", QByteArray(59, 'x') + "\xF0\x9F\x98\x80",
        u"text instead of JSON: "_s + QString(59, u'x') + u'…');
    row("bracket only", "[", u"JSON that breaks off after 1 bytes, in element 1"_s);
    row("truncated after element", R"([{"recv":1})", u"JSON that breaks off after 11 bytes, in element 1"_s);
    row("truncated after comma", R"([{"recv":1},)", u"JSON that breaks off after 12 bytes, in element 2"_s);
    row("truncated in string", R"([{"recv":1},{"application":"Goo)",
        u"JSON that breaks off after 31 bytes, in element 2"_s);
    row("truncated at ]", R"([{"recv":1},{"x":[1])", u"JSON that breaks off after 20 bytes, in element 2"_s);
    row("trailing comma", R"([{"recv":1},])", u"broken JSON at byte 13, in element 2: ]"_s);
    row("trailing object", R"([{"recv":1}]{"a":1})",
        u"more than one array: it ends before byte 13, where this follows: {\"a\":1}"_s);
    row("trailing array", "[] []", u"more than one array: it ends before byte 4, where this follows: []"_s);
    row("trailing bracket", "[]]", u"more than one array: it ends before byte 3, where this follows: ]"_s);
    row("trailing text", "[] x", u"more than one array: it ends before byte 4, where this follows: x"_s);
    row("trailing zero byte", QByteArray("[]\0", 3), {});
    row("invalid UTF-8", "[{\"application\":\"\xC3(\"}]", u"invalid UTF-8 at byte 18"_s);
    row("overlong UTF-8", "[\"\xC0\x80\"]", u"invalid UTF-8 at byte 3"_s);
    row("line break in a string", "[{\"application\":\"a\nb\"}]", u"broken JSON at byte 19, in element 1: b\"}]"_s);
    row("missing comma", R"([{"recv":1}{"recv":2}])", {});
    row("missing colon", R"([{"recv" 1}])", {});
    row("wrong closer", R"([{"recv":1]])", {});
    row("crossed brackets in what is skipped", R"([{"recv":1,"x":[1}}])", {});
    row("NaN", R"([{"recv":NaN}])", {});
    row("NaN in what is skipped", R"([{"a":NaN}])", {});
    row("leading zero", R"([{"recv":01}])", {});
    row("leading zero in what is skipped", R"([{"x":[01]}])", {});
    row("bare point", R"([{"recv":1.}])", {});
    row("truth with a tail", R"([{"x":truest}])", {});
    row("null with a tail", R"([{"recv":nullish}])", {});
    row("broken null in what is skipped", R"([{"x":nul}])", {});
    row("unknown escape", R"([{"application":"\q"}])", {});
    row("unknown escape in what is skipped", R"([{"x":"\q"}])", {});
    row("unknown escape in a key", R"([{"\q":1}])", {});
    row("short \\u", R"([{"application":"\u12"}])", {});
    row("single quotes", R"([{'recv':1}])", {});
    row("comment", R"([/*x*/])", {});
    row("key that is no string", R"([{1:2}])", {});
    row("scalars without comma", R"([1 2])", {});
    row("two colons", R"([{"x"::1}])", {});
    row("empty slot in what is skipped", R"([{"x":[1,,2]}])", {});
    row("nested too deeply", "[" + QByteArray(5000, '[') + QByteArray(5000, ']') + "]", {});
}

void TestPageParser::badPages()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, what);
    Store store;
    const auto report = PageParser().parse(body, store);
    QVERIFY(!report);
    QVERIFY(!report.error().what.isEmpty());
    if (!what.isEmpty())
        QCOMPARE(report.error().what, what);
}

void TestPageParser::failureLeavesTheStoreAsItWas()
{
    QFETCH(QByteArray, body);
    PageParser parser;
    Store store;
    QVERIFY(parser.parse(page(5), store));
    const State before(store);
    // New strings in front, so that there is something to take back.
    if (body.startsWith('['))
        body.insert(1, R"({"application":"new","destination":"new.example","protocol":"SCTP"},)");
    QVERIFY(!parser.parse(body, store));
    QVERIFY(State(store) == before);
    QVERIFY(parser.parse(page(6), store)); // and the parser goes on
    QCOMPARE(store.size(), Row(11));
}

void TestPageParser::everyTruncationFails()
{
    const QByteArray body = page(3);
    PageParser parser;
    Store store;
    for (qsizetype size = 0; size < body.size(); ++size) {
        const auto report = parser.parse(body.first(size), store);
        QVERIFY2(!report, body.first(size).constData());
        QCOMPARE(store.size(), Row(0));
        if (size > 1)
            QVERIFY2(report.error().what.startsWith(u"JSON that breaks off after %1 bytes"_s.arg(size)),
                     qPrintable(report.error().what));
    }
}

void TestPageParser::mutationsAreAllOrNothing()
{
    RandomRecords random(20261103);
    const QByteArray body = page(4);
    constexpr std::string_view replacements("[]{}\",:\\0-1.eEntf \n\x01\x80\xC3");
    PageParser parser;
    Store store;
    (void)parser.parse(page(2), store);
    int accepted = 0;
    int refused = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray mutant = body;
        for (int changes = 1 + random.below(3); changes > 0; --changes) {
            const qsizetype at = random.below(int(mutant.size()));
            switch (random.below(3)) {
            case 0:
                mutant[at] = random.oneOf(replacements);
                break;
            case 1:
                mutant.remove(at, 1 + random.below(20));
                break;
            default:
                mutant.insert(at, random.oneOf(replacements));
            }
        }
        const State before(store);
        const Store::Mark mark = store.mark();
        const auto report = parser.parse(mutant, store);
        // What is accepted, Qt's parser must accept too.
        QJsonParseError qtError;
        const QJsonDocument document = QJsonDocument::fromJson(mutant, &qtError);
        const bool isArray = qtError.error == QJsonParseError::NoError && document.isArray();
        if (report) {
            ++accepted;
            QVERIFY2(isArray, mutant.constData());
            QCOMPARE(store.size(), before.records.size() + report->records);
            QCOMPARE(int(report->records) + report->skippedElements, document.array().size());
            store.rollBack(mark);
        } else {
            ++refused;
        }
        QVERIFY2(State(store) == before, mutant.constData());
    }
    QVERIFY(accepted > 100);
    QVERIFY(refused > 100);
}

void TestPageParser::aShortPageAfterALongOne()
{
    PageParser parser;
    Store store;
    QVERIFY(parser.parse(page(100), store));
    // What the long page left in the buffer must not complete the short one.
    QVERIFY(!parser.parse(page(100).first(400), store));
    QCOMPARE(parser.parse(R"([{"recv":1}])", store).value(), PageReport{.records = 1});
}

void TestPageParser::reportsAddUp()
{
    PageReport sum{.records = 1};
    sum += {.records = 2, .skippedElements = 3, .badFields = 4, .firstProblem = u"first"_s};
    sum += {.records = 10, .skippedElements = 10, .badFields = 10, .firstProblem = u"second"_s};
    QCOMPARE(sum, (PageReport{.records = 13, .skippedElements = 13, .badFields = 14, .firstProblem = u"first"_s}));
}

QTEST_GUILESS_MAIN(TestPageParser)
#include "tst_pageparser.moc"
