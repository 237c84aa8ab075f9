// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "export/pseudonyms.h"
#include "export/report.h"
#include "support/grouphistory.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace exporting;

namespace {

constexpr traffic::Day November{std::chrono::year{2026} / 11 / 1};

Report reportOf(support::GroupHistory &history, const ReportRequest &request = {})
{
    const auto summary = history.summary();
    Provenance provenance;
    provenance.client = u"Reception PC"_s;
    return makeReport(*summary, *history.history, provenance, request);
}

QStringList groupNames(const Report &report)
{
    QStringList names;
    for (const ReportGroup &group : report.groups)
        names.append(group.name);
    return names;
}

QStringList partNames(const ReportGroup &group)
{
    QStringList names;
    for (const ReportDestination &destination : group.destinations)
        names.append(destination.name);
    return names;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void namesWhatTheClientUsedMost()
    {
        support::GroupHistory history;
        history.addSome();
        const Report report = reportOf(history);
        QCOMPARE(report.title, u"Traffic of Reception PC"_s);
        QCOMPARE(report.totals.total(), 1418.0);
        QCOMPARE(groupNames(report), (QStringList{u"YouTube"_s, u"Zoom"_s, u"Miscellaneous web"_s, u"Unknown"_s}));
        QCOMPARE(partNames(report.groups[0]), (QStringList{u"a.youtube.com"_s, u"b.youtube.com"_s}));
        QCOMPARE(report.groups[0].destinations[0].sums.total(), 505.0);
        QCOMPARE(report.groups[0].daysSeen, 2);
        QCOMPARE(report.groups[0].color, report.chart.series[0].color);
        QCOMPARE(report.moreGroups, 0);
    }

    void ranksByTheChartsMetric()
    {
        support::GroupHistory history;
        history.addSome();
        const Report report = reportOf(history, {.chart = {.metric = traffic::Metric::Sent}});
        QCOMPARE(groupNames(report), (QStringList{u"Zoom"_s, u"YouTube"_s}));
    }

    void putsTheRestTogether()
    {
        support::GroupHistory history;
        history.addSome();
        const Report report = reportOf(history, {.chart = {.top = 1}, .groups = 2, .destinations = 1});
        QCOMPARE(groupNames(report), (QStringList{u"YouTube"_s, u"Zoom"_s, u"Other (2)"_s}));
        QCOMPARE(report.moreGroups, 2);
        QVERIFY(report.groups[2].isOther);
        QCOMPARE(report.groups[2].sums.total(), 110.0);
        QCOMPARE(report.groups[0].destinations.size(), 1);
        QCOMPARE(report.groups[0].moreDestinations, 1);
        QCOMPARE(report.groups[1].color, ReportGroup::NoColor); // the chart has it under Other
    }

    void breaksEachGroupingDown_data()
    {
        QTest::addColumn<traffic::Grouping>("grouping");
        QTest::addColumn<QStringList>("parts"); // of the largest
        const QStringList applications{u"YouTube"_s, u"Zoom"_s, u"Miscellaneous web"_s, u"Unknown"_s};
        QTest::newRow("domain") << traffic::Grouping::Domain << QStringList{u"a.youtube.com"_s, u"b.youtube.com"_s};
        QTest::newRow("protocol") << traffic::Grouping::Protocol << applications;
        QTest::newRow("port") << traffic::Grouping::Port << QStringList{u"YouTube"_s};
        QTest::newRow("protocol and port") << traffic::Grouping::ProtocolPort << QStringList{u"YouTube"_s};
        QTest::newRow("destination") << traffic::Grouping::Destination << QStringList{};
    }
    void breaksEachGroupingDown()
    {
        QFETCH(traffic::Grouping, grouping);
        QFETCH(QStringList, parts);
        support::GroupHistory history;
        history.addSome();
        history.grouping = grouping;
        QCOMPARE(partNames(reportOf(history).groups[0]), parts);
    }

    void daysOfTwiceTheMedianStandOut()
    {
        support::GroupHistory history;
        for (const auto &[day, amount] : {std::pair(1, 100.0), {2, 110.0}, {3, 90.0}, {4, 200.0}, {6, 100.0}})
            history.add("Web", "a.example.org", amount, 0, day);
        history.add("Backup", "b.example.org", 700, 0, 5);
        history.add("Web", "a.example.org", 20, 0, 5);
        const Report report = reportOf(history);
        QCOMPARE(report.medianDay, 105.0);
        QCOMPARE(report.standouts.size(), 1); // 200 is less than 210
        QCOMPARE(report.standouts[0].day, November + std::chrono::days{4});
        QCOMPARE(report.standouts[0].amount, 720.0);
        QVERIFY(qFuzzyCompare(report.standouts[0].timesMedian, 720.0 / 105.0));
        QCOMPARE(report.standouts[0].largest, u"Backup"_s);
        QCOMPARE(report.standouts[0].largestAmount, 700.0);
    }

    void atMostFiveStandOutTheLargestFirst()
    {
        support::GroupHistory history;
        for (int day = 1; day <= 13; ++day)
            history.add("Web", "a.example.org", day > 7 ? day * 100 : 100, 0, day);
        const Report report = reportOf(history);
        QCOMPARE(report.standouts.size(), 5);
        QCOMPARE(report.standouts.front().amount, 1300.0);
        QCOMPARE(report.standouts.back().amount, 900.0);
    }

    void todayIsNoMeasureButCanStandOut()
    {
        support::GroupHistory history;
        history.add("Web", "a.example.org", 100, 0, 20);
        history.add("Web", "a.example.org", 100, 0, 21);
        history.add("Web", "a.example.org", 120, 0, 22);
        history.add("Web", "a.example.org", 300, 0, 23); // today
        const Report report = reportOf(history);
        QCOMPARE(report.medianDay, 100.0);
        QCOMPARE(report.standouts.size(), 1);
        QCOMPARE(report.standouts[0].day, November + std::chrono::days{22});
    }

    void anEmptyHistoryMakesAnEmptyReport()
    {
        support::GroupHistory history;
        const Report report = reportOf(history, {.title = u" Mine "_s});
        QCOMPARE(report.title, u"Mine"_s);
        QVERIFY(report.groups.isEmpty());
        QVERIFY(report.standouts.isEmpty());
        QCOMPARE(report.medianDay, 0.0);
    }

    void pseudonymsReachEveryText()
    {
        support::GroupHistory history;
        history.addSome();
        for (int day = 5; day < 9; ++day)
            history.add("Web", "printer.local", 10, 0, day);
        const Report report = reportOf(history, {.notes = u"Reception PC\nis slow."_s});
        const Pseudonyms pseudonyms({.client = {u"Reception PC"_s}, .users = {}, .network = {}, .organization = {}},
                                    history.store);
        const Report other = replaced(report, pseudonyms);
        QCOMPARE(other.title, pseudonyms.replaced(report.title));
        QCOMPARE(other.notes, pseudonyms.replaced(report.notes));
        QCOMPARE(other.provenance, pseudonyms.replaced(report.provenance));
        QCOMPARE(other.chart, pseudonyms.replaced(report.chart));
        for (int i = 0; i < report.groups.size(); ++i) {
            QCOMPARE(other.groups[i].name, pseudonyms.replaced(report.groups[i].name));
            QCOMPARE(other.groups[i].sums, report.groups[i].sums);
            for (int j = 0; j < report.groups[i].destinations.size(); ++j)
                QCOMPARE(other.groups[i].destinations[j].name,
                         pseudonyms.replaced(report.groups[i].destinations[j].name));
        }
        QCOMPARE(other.standouts.size(), report.standouts.size());
        QVERIFY(!other.notes.contains(u"Reception"_s));
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
