// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <numeric>

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

} // namespace

class TestGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupsTermLetsThroughTheGroup_data();
    void aGroupsTermLetsThroughTheGroup();
    void whatIsMissingCannotBeAskedFor();
    void leadersAndTheRestAreTheWhole();
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

void TestGrouping::leadersAndTheRestAreTheWhole()
{
    const Store store = RandomRecords(22).store(2000);
    const HistoryOf history(store);
    const std::vector<Row> rows = allRows(store);
    std::vector<Group> groups = groupRows(history, rows, Grouping::ProtocolPort, Days);
    const std::size_t count = groups.size();
    const std::vector<Sums> rest = sumLeadersByDay(groups, 3, history, rows, Grouping::ProtocolPort, Days);

    std::vector<Sums> whole = rest;
    std::size_t leaders = 0;
    for (const Group &group : groups) {
        leaders += group.days.empty() ? 0 : 1;
        Sums sums;
        for (std::size_t day = 0; day < group.days.size(); ++day) {
            whole[day] += group.days[day];
            sums += group.days[day];
        }
        QVERIFY(group.days.empty() || sums.records <= group.sums.records); // without the records that have no day
    }
    QVERIFY(leaders >= 3 && leaders <= 12 && leaders < count);
    QVERIFY(whole == sumByDay(history, rows, Days));
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(!groups[i].days.empty());

    // The largest by flows leads as well, whatever its bytes are.
    const auto mostFlows = std::ranges::max_element(groups, {}, [](const Group &group) { return group.sums.flows; });
    QVERIFY(!mostFlows->days.empty());
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
