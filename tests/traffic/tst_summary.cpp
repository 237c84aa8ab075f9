// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>

#include "randomrecords.h"
#include "support/historyof.h"
#include "traffic/summary.h"
#include "traffic/timestamp.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traffic;
using support::HistoryOf;

namespace {

constexpr Day today = std::chrono::sys_days(2026y / 11 / 20);
constexpr SortKey byDay{SortField::Day, true};

std::shared_ptr<const Summary> summaryOf(const Store &store, const QString &filter = {},
                                         Grouping grouping = Grouping::Application)
{
    const Calendar calendar = Calendar::chosen(QTimeZone::utc());
    return summarize(HistoryOf(store, calendar),
                     {.filter = parseFilter(filter).value(),
                      .order = byDay,
                      .grouping = grouping,
                      .calendar = calendar,
                      .today = today});
}

Sums sumsOf(const Record &record)
{
    return {.received = record.received.value_or(0),
            .sent = record.sent.value_or(0),
            .flows = record.flows.value_or(0),
            .activeSeconds = record.activeSeconds.value_or(0),
            .records = 1};
}

QString keyText(const Record &record, Grouping grouping)
{
    const auto text = [](const std::optional<std::string_view> &name) {
        return name ? u'=' + QString::fromUtf8(name->data(), qsizetype(name->size())) : u"missing"_s;
    };
    switch (grouping) {
    case Grouping::Application:
        return text(record.application);
    case Grouping::Destination:
        return text(record.destination);
    case Grouping::Domain:
        return record.destination ? u'=' + QString::fromStdString(registrableDomain(*record.destination))
                                  : u"missing"_s;
    case Grouping::Protocol:
        return text(record.protocol);
    case Grouping::ProtocolPort:
        return text(record.protocol) + u' ' + (record.port ? QString::number(*record.port) : u"missing"_s);
    case Grouping::Port:
        break;
    }
    return record.port ? u'=' + QString::number(*record.port) : u"missing"_s;
}

Timestamp at(Day day)
{
    return Timestamp(day) + 90210us;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpAsTheSlowWayDoes_data();
    void addsUpAsTheSlowWayDoes();
    void emptyStoreGivesEmptySummary();
    void emptyTextAndMissingAreTwoGroups();
    void largestGroupFirstThenByName();
    void rowsAreFilteredAndInOrder_data();
    void rowsAreFilteredAndInOrder();
    void keepsTheQuestion();
    void noDataIsNotZero();
    void daysOfTheFilterAreShown_data();
    void daysOfTheFilterAreShown();
    void absurdDaysDoNotStretchTheChart_data();
    void absurdDaysDoNotStretchTheChart();
    void recordsOutsideTheChartStillCount();
    void theOverviewLeavesOutTheDayWindowAlone();
    void whatIsLoadedIsAddedUpWhateverIsVisible();
    void aCancelledSummaryIsNone();
    void metrics();
};

void TestSummary::addsUpAsTheSlowWayDoes_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QString>("filter");
    for (const QString &filter : {u""_s, u"-app:zoom recv>10"_s, u"day:2026-11-05..2026-11-25"_s, u"day:tue"_s}) {
        const auto row = [&filter](const char *name, Grouping grouping) {
            QTest::addRow("%s, %s", name, qPrintable(filter)) << grouping << filter;
        };
        row("application", Grouping::Application);
        row("destination", Grouping::Destination);
        row("domain", Grouping::Domain);
        row("protocol", Grouping::Protocol);
        row("protocol and port", Grouping::ProtocolPort);
        row("port", Grouping::Port);
    }
}

void TestSummary::addsUpAsTheSlowWayDoes()
{
    QFETCH(Grouping, grouping);
    QFETCH(QString, filter);
    const Store store = RandomRecords(13).store(3000);
    const auto summary = summaryOf(store, filter, grouping);

    Sums totals;
    std::map<QString, Sums> groups;
    std::map<std::pair<QString, Day>, Sums> cells;
    std::map<Day, Sums> days;
    for (const Row row : summary->rows) {
        const Record record = store.record(row);
        const QString key = keyText(record, grouping);
        totals += sumsOf(record);
        groups[key] += sumsOf(record);
        if (record.ts) {
            cells[{key, std::chrono::floor<std::chrono::days>(*record.ts)}] += sumsOf(record);
            days[std::chrono::floor<std::chrono::days>(*record.ts)] += sumsOf(record);
        }
    }

    QVERIFY(summary->totals == totals);
    QCOMPARE(summary->groups.size(), groups.size());
    QCOMPARE(summary->dayTotals.size(), std::size_t(summary->days.count()));
    for (const Group &group : summary->groups) {
        const std::vector<Row> rows = rowsOfGroup(HistoryOf(store), summary->rows, grouping, group.key);
        QCOMPARE(std::int64_t(rows.size()), group.sums.records);
        const QString key = keyText(store.record(rows.front()), grouping);
        QVERIFY2(group.sums == groups[key], qPrintable(key));
        QCOMPARE(group.days.size(), summary->dayTotals.size());
        int seen = 0;
        for (std::size_t i = 0; i < group.days.size(); ++i) {
            const Day day = summary->days.first + std::chrono::days(i);
            QVERIFY2((group.days[i] == cells[{key, day}]), qPrintable(key));
            QVERIFY(summary->dayTotals[i] == days[day]);
            seen += group.days[i].records > 0 ? 1 : 0;
        }
        QCOMPARE(group.daysSeen, seen);
    }
}

void TestSummary::emptyStoreGivesEmptySummary()
{
    const auto summary = summaryOf(Store());
    QCOMPARE(summary->loaded, Row(0));
    QVERIFY(summary->rows.empty());
    QVERIFY(summary->groups.empty());
    QVERIFY(summary->days.isEmpty());
    QVERIFY(summary->dayHasData.empty());
    QVERIFY(summary->dayTotals.empty());
    QVERIFY(summary->totals == Sums());
}

void TestSummary::emptyTextAndMissingAreTwoGroups()
{
    Store store;
    store.append({.application = "", .received = 2.0});
    store.append({.received = 1.0});
    const auto summary = summaryOf(store);
    QCOMPARE(summary->groups.size(), std::size_t(2));
    QCOMPARE(summary->groups[1].key, std::int64_t(Dictionary::Missing));
    QCOMPARE(summary->groups[0].sums.received, 2.0);
}

void TestSummary::largestGroupFirstThenByName()
{
    Store store;
    store.append({.application = "b", .sent = 1.0});
    store.append({.application = "c", .received = 1.0, .sent = 1.0});
    store.append({.application = "a", .received = 1.0});
    QStringList names;
    const auto summary = summaryOf(store);
    for (const Group &group : summary->groups)
        names << group.name;
    QCOMPARE(names, (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TestSummary::rowsAreFilteredAndInOrder_data()
{
    QTest::addColumn<int>("records");
    QTest::addColumn<QString>("filter");
    QTest::newRow("some") << 500 << u"app:zoom"_s;
    QTest::newRow("few of many, sorted alone") << 140'001 << u"port:53/tcp dest:zoom.us app:zoom"_s;
    QTest::newRow("most of many, picked in parts") << 140'001 << u"-port:53"_s;
    QTest::newRow("all of many") << 140'001 << QString();
}

void TestSummary::rowsAreFilteredAndInOrder()
{
    QFETCH(int, records);
    QFETCH(QString, filter);
    const Store store = RandomRecords(14).store(records);
    const auto summary = summaryOf(store, filter);
    const DayColumn days(store, Calendar());
    std::vector<Row> expected = matchingRows(HistoryOf(store), parseFilter(filter).value(), today);
    sortRows(expected, store, days, byDay);
    QVERIFY(!expected.empty());
    QVERIFY(summary->rows == expected);
    QCOMPARE(summary->totals.records, std::int64_t(expected.size()));
    QCOMPARE(summary->loaded, Row(records));
}

void TestSummary::keepsTheQuestion()
{
    const auto summary = summaryOf(Store(), u"app:zoom"_s, Grouping::Port);
    QCOMPARE(summary->filter.text(), u"app:zoom"_s);
    QCOMPARE(summary->order, byDay);
    QCOMPARE(summary->grouping, Grouping::Port);
    QCOMPARE(summary->calendar.basis, Calendar::Basis::Chosen);
    QCOMPARE(summary->today, today);
}

void TestSummary::noDataIsNotZero()
{
    Store store;
    store.append({.ts = at(today - std::chrono::days(3)), .application = "Zoom", .received = 1.0});
    store.append({.ts = at(today - std::chrono::days(1)), .application = "Google", .received = 1.0});
    const auto summary = summaryOf(store, u"app:zoom"_s);
    QCOMPARE(summary->days.count(), 3);
    QVERIFY((summary->dayHasData == std::vector<bool>{true, false, true}));
    QCOMPARE(summary->dayTotals[0].received, 1.0);
    QCOMPARE(summary->dayTotals[2].records, std::int64_t(0));
}

void TestSummary::daysOfTheFilterAreShown_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    const auto row = [](const QString &filter, const char *first, const char *last) {
        QTest::newRow(qPrintable(filter)) << filter << QByteArray(first) << QByteArray(last);
    };
    row(u"zoom"_s, "2026-11-01", "2026-11-20");
    row(u"day:7d"_s, "2026-11-14", "2026-11-20");
    row(u"day:2026-10-25..2026-11-03"_s, "2026-11-01", "2026-11-03");
    row(u"-day:7d"_s, "2026-11-01", "2026-11-20");
    row(u"day:tue"_s, "2026-11-01", "2026-11-20");
    row(u"day:400d"_s, "2026-11-01", "2026-11-20");
    row(u"day:2026-11-15..2026-12-24"_s, "2026-11-15", "2026-11-20");
    row(u"day:2026-09-01..2026-09-10"_s, "2026-09-01", "2026-09-10");
    row(u"day:5000d"_s, "2026-11-01", "2026-11-20");
    row(u"day:2010-01-01..2026-11-10"_s, "2026-11-01", "2026-11-10");
    row(u"day:2010-01-01..2020-12-31"_s, "2020-12-01", "2020-12-31"); // 31 days
}

void TestSummary::daysOfTheFilterAreShown()
{
    QFETCH(QString, filter);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    const auto summary = summaryOf(RandomRecords(15).store(500), filter);
    QCOMPARE(QByteArray::fromStdString(formatDay(summary->days.first)), first);
    QCOMPARE(QByteArray::fromStdString(formatDay(summary->days.last)), last);
    QCOMPARE(summary->dayHasData.size(), std::size_t(summary->days.count()));
}

void TestSummary::absurdDaysDoNotStretchTheChart_data()
{
    QTest::addColumn<QList<int>>("offsets"); // days from today
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("long ago") << QList<int>{-20'000, -5, 0} << -5 << 0;
    QTest::newRow("far ahead") << QList<int>{-5, 0, 900'000} << -5 << 0;
    QTest::newRow("both") << QList<int>{-20'000, -5, -1, 900'000} << -5 << -1;
    QTest::newRow("tomorrow, east of here") << QList<int>{-1, 1} << -1 << 1;
    QTest::newRow("the clock is slow") << QList<int>{40, 50} << 40 << 50;
    QTest::newRow("400 days") << QList<int>{-399, 0} << -399 << 0;
    QTest::newRow("401 days") << QList<int>{-400, -2, 0} << -2 << 0;
}

void TestSummary::absurdDaysDoNotStretchTheChart()
{
    QFETCH(QList<int>, offsets);
    QFETCH(int, first);
    QFETCH(int, last);
    Store store;
    store.append({});
    for (const int offset : offsets)
        store.append({.ts = at(today + std::chrono::days(offset))});
    const auto summary = summaryOf(store);
    QCOMPARE(summary->days, (DayRange{today + std::chrono::days(first), today + std::chrono::days(last)}));
}

void TestSummary::recordsOutsideTheChartStillCount()
{
    Store store;
    store.append({.ts = at(today), .application = "Zoom", .received = 1.0});
    store.append({.ts = Timestamp(0us), .application = "Zoom", .received = 2.0});
    store.append({.application = "Zoom", .received = 4.0, .flows = 3});
    const auto summary = summaryOf(store);
    QCOMPARE(summary->days.count(), 1);
    QCOMPARE(summary->totals.received, 7.0);
    QCOMPARE(summary->totals.flows, std::int64_t(3));
    QCOMPARE(summary->totals.records, std::int64_t(3));
    QCOMPARE(summary->groups.front().sums.received, 7.0);
    QCOMPARE(summary->groups.front().days.front().received, 1.0);
    QCOMPARE(summary->groups.front().daysSeen, 1);
    QCOMPARE(summary->dayTotals.front().received, 1.0);
}

void TestSummary::whatIsLoadedIsAddedUpWhateverIsVisible()
{
    const Store store = RandomRecords(19).store(500);
    const auto all = summarize(HistoryOf(store), {.order = byDay, .today = today});
    std::vector<Row> rows(store.size());
    std::iota(rows.begin(), rows.end(), Row(0));
    const HistoryOf history(store);
    QVERIFY(*all->loadedByDay == sumByDay(history, rows, all->overview.days));
    QVERIFY(all->storedRows == rows);

    const auto some
        = summarize(HistoryOf(store), {.filter = parseFilter(u"port:443"_s).value(), .order = byDay, .today = today});
    QVERIFY(!some->rows.empty() && some->rows.size() < store.size());
    QVERIFY(*some->loadedByDay == *all->loadedByDay);
    rows = some->rows;
    std::ranges::sort(rows);
    QVERIFY(some->storedRows == rows);
    // What is known already is not formed anew.
    QCOMPARE(summarize(HistoryOf(store), {.today = today, .loadedByDay = all->loadedByDay})->loadedByDay,
             all->loadedByDay);
}

void TestSummary::aCancelledSummaryIsNone()
{
    const Store store = RandomRecords(18).store(100);
    std::atomic<bool> isCancelled = false;
    for (const QString &filter : {u""_s, u"app:zoom day:7d"_s}) {
        Question question{.filter = parseFilter(filter).value(), .order = byDay, .today = today};
        question.isCancelled = &isCancelled;
        isCancelled = false;
        QVERIFY(summarize(HistoryOf(store), question));
        isCancelled = true;
        QVERIFY(!summarize(HistoryOf(store), question));
    }
}

void TestSummary::metrics()
{
    const Sums sums{.received = 3, .sent = 4, .flows = 5, .activeSeconds = 6, .records = 7};
    QCOMPARE(value(sums, Metric::Total), 7.0);
    QCOMPARE(value(sums, Metric::Received), 3.0);
    QCOMPARE(value(sums, Metric::Sent), 4.0);
    QCOMPARE(value(sums, Metric::Flows), 5.0);
}

void TestSummary::theOverviewLeavesOutTheDayWindowAlone()
{
    const Store store = RandomRecords(17).store(800);
    const auto whole = summaryOf(store, u"app:zoom -day:wed"_s);
    const auto narrow = summaryOf(store, u"app:zoom -day:wed day:2026-11-05..2026-11-07"_s);
    QVERIFY(narrow->overview.days == whole->days);
    QVERIFY(narrow->overview.totals == whole->dayTotals);
    QVERIFY(narrow->overview.hasData == whole->dayHasData);
    QCOMPARE(narrow->days.count(), 3);
    const auto offset = std::size_t((narrow->days.first - whole->days.first).count());
    QVERIFY(narrow->dayTotals[0] == whole->dayTotals[offset]);
    QVERIFY(narrow->totals.records < whole->totals.records);
    const auto weekday = summaryOf(store, u"day:tue"_s);
    QVERIFY(weekday->overview.totals == summaryOf(store)->dayTotals);
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
