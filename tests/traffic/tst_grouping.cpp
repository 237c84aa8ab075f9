// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include "randomrecords.h"
#include "support/historyof.h"
#include "traffic/grouping.h"

using namespace Qt::StringLiterals;
using namespace traffic;
using support::HistoryOf;

namespace {

constexpr Day today = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20);
const DayRange Days{today - std::chrono::days(30), today};

std::vector<Row> allRows(const Store &store)
{
    std::vector<Row> rows(store.size());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

std::vector<Row> everyThird(const Store &store)
{
    std::vector<Row> rows;
    for (Row row = 0; row < store.size(); row += 3)
        rows.push_back(row);
    return rows;
}

Sums sumsOf(const Store &store, Row row)
{
    const Record record = store.record(row);
    return {.received = record.received.value_or(0),
            .sent = record.sent.value_or(0),
            .flows = record.flows.value_or(0),
            .activeSeconds = record.activeSeconds.value_or(0),
            .records = 1};
}

/// Equal but for how amounts round when they are added in another order.
bool isNear(const std::vector<Sums> &left, const std::vector<Sums> &right)
{
    const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); };
    return std::ranges::equal(left, right, [&near](const Sums &a, const Sums &b) {
        return near(a.received, b.received) && near(a.sent, b.sent) && a.flows == b.flows
            && a.activeSeconds == b.activeSeconds && a.records == b.records;
    });
}

/// What tells a record's group from others.
std::string keyText(const Record &record, Grouping grouping)
{
    const auto text = [](const auto &name) { return name ? '=' + std::string(*name) : "missing"; };
    const std::string port = record.port ? std::to_string(*record.port) : "missing";
    switch (grouping) {
    case Grouping::Application:
        return text(record.application);
    case Grouping::Destination:
        return text(record.destination);
    case Grouping::Domain:
        return record.destination ? '=' + registrableDomain(*record.destination) : "missing";
    case Grouping::Protocol:
        return text(record.protocol);
    case Grouping::ProtocolPort:
        return text(record.protocol) + ' ' + port;
    case Grouping::Port:
        break;
    }
    return port;
}

/// The @p count first ones when they are sorted by each metric; those that are equal stay in their order.
std::set<std::int64_t> leadingKeys(const std::vector<Group> &groups, std::size_t count)
{
    std::set<std::int64_t> keys;
    for (const Metric metric : {Metric::Total, Metric::Received, Metric::Sent, Metric::Flows}) {
        std::vector<std::pair<double, std::int64_t>> ranking;
        for (const Group &group : groups)
            ranking.push_back({value(group.sums, metric), group.key});
        std::ranges::stable_sort(ranking, std::greater<>(), &std::pair<double, std::int64_t>::first);
        for (std::size_t i = 0; i < std::min(count, ranking.size()); ++i)
            keys.insert(ranking[i].second);
    }
    return keys;
}

} // namespace

class TestGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupsTermLetsThroughTheGroup_data();
    void aGroupsTermLetsThroughTheGroup();
    void whatIsMissingCannotBeAskedFor();
    void leadersAndTheRestAreTheWhole_data();
    void leadersAndTheRestAreTheWhole();
    void groupsAreWhatTheirRowsAddUpTo_data();
    void groupsAreWhatTheirRowsAddUpTo();
    void manyRecordsAreGroupedAsOneByOne_data();
    void manyRecordsAreGroupedAsOneByOne();
    void namesProtocolAndPort();
};

void TestGrouping::aGroupsTermLetsThroughTheGroup_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::newRow("application") << Grouping::Application;
    QTest::newRow("destination") << Grouping::Destination;
    QTest::newRow("domain") << Grouping::Domain;
    QTest::newRow("protocol") << Grouping::Protocol;
    QTest::newRow("port") << Grouping::Port;
    QTest::newRow("protocol and port") << Grouping::ProtocolPort;
}

void TestGrouping::aGroupsTermLetsThroughTheGroup()
{
    QFETCH(Grouping, grouping);
    const Store store = RandomRecords(21).store(900);
    const HistoryOf history(store);
    const std::vector<Row> rows = allRows(store);
    int asked = 0;
    for (const Group &group : groupRows(history, rows, grouping, Days)) {
        const std::vector<Row> ofGroup = rowsOfGroup(history, rows, grouping, group.key);
        QCOMPARE(std::int64_t(ofGroup.size()), group.sums.records);
        const auto term = termOfGroup(history, grouping, group.key, false);
        if (!term)
            continue;
        ++asked;
        // Filters know no case; all records of the group are let through, and none of its opposite's.
        const std::vector<Row> found = matchingRows(history, Filter{{*term}}, today);
        QVERIFY2(std::ranges::includes(found, ofGroup), qPrintable(term->text()));
        if (grouping == Grouping::Domain || grouping == Grouping::Port) // these have no case to fold
            QVERIFY(found == ofGroup);
        const auto without = termOfGroup(history, grouping, group.key, true);
        QCOMPARE(matchingRows(history, Filter{{*without}}, today).size(), rows.size() - found.size());
        QVERIFY(parseFilter(term->text()) == Filter{{*term}});
    }
    QVERIFY(asked >= 3);
}

void TestGrouping::whatIsMissingCannotBeAskedFor()
{
    Store store;
    store.append({});
    store.append({.protocol = "TCP"});
    store.append({.port = 443});
    store.append({.protocol = "a, b", .port = 443}); // cannot stand after a port
    const HistoryOf history(store);
    for (const Grouping grouping : {Grouping::Application, Grouping::Destination, Grouping::Domain})
        QVERIFY(!termOfGroup(history, grouping, Dictionary::Missing, false));
    QVERIFY(!termOfGroup(history, Grouping::Port, Store::MissingPort, false));
    for (const Group &group : groupRows(history, allRows(store), Grouping::ProtocolPort, Days))
        QVERIFY2(!termOfGroup(history, Grouping::ProtocolPort, group.key, false), qPrintable(group.name));
}

void TestGrouping::leadersAndTheRestAreTheWhole_data()
{
    aGroupsTermLetsThroughTheGroup_data();
}

void TestGrouping::leadersAndTheRestAreTheWhole()
{
    QFETCH(Grouping, grouping);
    const Store store = RandomRecords(22).store(2000);
    const HistoryOf history(store);
    for (const std::vector<Row> &rows : {allRows(store), everyThird(store)}) {
        const auto [groups, rest, totals] = groupByDay(history, rows, grouping, Days, 3);
        QCOMPARE(groups.size(), groupRows(history, rows, grouping, Days).size());
        std::vector<Sums> whole = rest;
        std::size_t leaders = 0;
        for (const Group &group : groups) {
            leaders += group.days.empty() ? 0 : 1;
            for (std::size_t day = 0; day < group.days.size(); ++day)
                whole[day] += group.days[day];
        }
        QVERIFY(leaders >= std::min<std::size_t>(3, groups.size()) && leaders <= 12);
        QVERIFY(whole == totals);
        QVERIFY(isNear(totals, sumByDay(history, rows, Days)));
        for (std::size_t i = 0; i < std::min<std::size_t>(3, groups.size()); ++i)
            QVERIFY(!groups[i].days.empty());

        // The largest by flows leads as well, whatever its bytes are.
        const auto mostFlows
            = std::ranges::max_element(groups, {}, [](const Group &group) { return group.sums.flows; });
        QVERIFY(!mostFlows->days.empty());
    }
}

// What both ways to group, with a cell for each key and day and without, are compared with: row by row, as it is said.
void TestGrouping::groupsAreWhatTheirRowsAddUpTo_data()
{
    aGroupsTermLetsThroughTheGroup_data();
}

void TestGrouping::groupsAreWhatTheirRowsAddUpTo()
{
    QFETCH(Grouping, grouping);
    for (const int missing : {0, 1}) {
        Store store = RandomRecords(unsigned(23 + missing)).store(1500);
        for (int i = 0; missing == 0 && i < 3000; ++i) { // so many names that there are no cells for all of them
            const std::string name = "host" + std::to_string(i) + ".zone" + std::to_string(i) + ".example";
            store.append({.destination = name, .received = i});
        }
        const HistoryOf held(store);
        const History history = held;
        const std::vector<Row> rows = everyThird(store);
        const DailyGroups found = groupByDay(history, rows, grouping, Days, 5);
        Sums all;
        for (const Group &group : found.groups) {
            Sums expected;
            std::vector<Sums> byDay(std::size_t(Days.count()));
            for (const Row row : rowsOfGroup(history, rows, grouping, group.key)) {
                const Sums one = sumsOf(store, row);
                expected += one;
                if (const std::int32_t day = history.days[row]; day != DayColumn::MissingDay) {
                    if (const Day date{std::chrono::days(day)}; Days.contains(date))
                        byDay[std::size_t((date - Days.first).count())] += one;
                }
            }
            QVERIFY(isNear({group.sums}, {expected}));
            QCOMPARE(group.daysSeen,
                     int(std::ranges::count_if(byDay, [](const Sums &day) { return day.records > 0; })));
            QVERIFY(group.days.empty() || isNear(group.days, byDay));
            all += expected;
        }
        QCOMPARE(all.records, std::int64_t(rows.size()));
    }
}

void TestGrouping::manyRecordsAreGroupedAsOneByOne_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<bool>("hasManyKeys");
    for (const bool hasManyKeys : {false, true}) {
        const auto row = [hasManyKeys](const char *name, Grouping grouping) {
            QTest::addRow("%s, %s keys", name, hasManyKeys ? "many" : "few") << grouping << hasManyKeys;
        };
        row("application", Grouping::Application);
        row("destination", Grouping::Destination);
        row("domain", Grouping::Domain);
        row("protocol", Grouping::Protocol);
        row("port", Grouping::Port);
        row("protocol and port", Grouping::ProtocolPort);
    }
}

// So many records that they are summed up in parts; their amounts are such that sums are exact whatever is added first.
void TestGrouping::manyRecordsAreGroupedAsOneByOne()
{
    QFETCH(Grouping, grouping);
    QFETCH(bool, hasManyKeys);
    RandomRecords random(25);
    Store store;
    for (int i = 0; i < 150'001; ++i) {
        Record record = random.record();
        const std::string name = "n" + std::to_string(random.below(5000));
        const std::string destination = name + '.' + name + ".example";
        const std::string protocol = "P" + std::to_string(random.below(20));
        if (hasManyKeys && i % 2 == 0) {
            record.application = name;
            record.destination = destination;
            record.protocol = protocol;
            record.port = random.below(3000);
        }
        store.append(record);
    }
    const HistoryOf held(store);
    const History history = held;
    std::vector<Row> rows = allRows(store);
    if (hasManyKeys) // still so many, and not one after the other
        std::erase_if(rows, [](Row row) { return row % 11 == 0; });

    struct Expected
    {
        Sums sums;
        std::map<std::int32_t, Sums> days;
    };
    std::map<std::string, Expected> expected;
    std::vector<Sums> totals(std::size_t(Days.count()));
    for (const Row row : rows) {
        Expected &group = expected[keyText(store.record(row), grouping)];
        const Sums sums = sumsOf(store, row);
        group.sums += sums;
        const Day day{std::chrono::days(history.days[row])};
        if (history.days[row] != DayColumn::MissingDay && Days.contains(day)) {
            group.days[std::int32_t((day - Days.first).count())] += sums;
            totals[std::size_t((day - Days.first).count())] += sums;
        }
    }

    const DailyGroups found = groupByDay(history, rows, grouping, Days, 7);
    QVERIFY(groupRows(history, rows, grouping, Days).size() == found.groups.size());
    QCOMPARE(found.groups.size(), expected.size());
    QVERIFY(std::ranges::is_sorted(found.groups, [](const Group &a, const Group &b) {
        return std::tuple(-a.sums.total(), a.name, a.key) < std::tuple(-b.sums.total(), b.name, b.key);
    }));
    QVERIFY(found.totals == totals);
    QVERIFY(sumByDay(history, rows, Days) == totals);

    std::vector<std::int64_t> keys;
    for (const Group &group : found.groups)
        keys.push_back(group.key);
    const std::vector<std::vector<Row>> ofGroups = rowsOfGroups(history, rows, grouping, keys);
    const std::set<std::int64_t> leading = leadingKeys(found.groups, 7);
    std::vector<Sums> rest(totals.size());
    for (std::size_t i = 0; i < found.groups.size(); ++i) {
        const Group &group = found.groups[i];
        const Expected &of = expected[keyText(store.record(ofGroups[i].front()), grouping)];
        QVERIFY2(group.sums == of.sums, qPrintable(group.name));
        QCOMPARE(group.daysSeen, int(of.days.size()));
        QCOMPARE(!group.days.empty(), leading.contains(group.key));
        for (const auto &[day, sums] : of.days) {
            if (group.days.empty())
                rest[std::size_t(day)] += sums;
            else
                QVERIFY2(group.days[std::size_t(day)] == sums, qPrintable(group.name));
        }
    }
    QVERIFY(found.rest == rest);
}

void TestGrouping::namesProtocolAndPort()
{
    Store store;
    store.append({.protocol = "TCP", .port = 443, .received = 4.0});
    store.append({.protocol = "ICMP", .received = 3.0});
    store.append({.port = 53, .received = 2.0});
    store.append({.received = 1.0});
    QStringList names;
    for (const Group &group : groupRows(HistoryOf(store), allRows(store), Grouping::ProtocolPort, Days))
        names << group.name;
    QCOMPARE(names, (QStringList{u"TCP 443"_s, u"ICMP"_s, u"53"_s, QString()}));
}

QTEST_GUILESS_MAIN(TestGrouping)
#include "tst_grouping.moc"
