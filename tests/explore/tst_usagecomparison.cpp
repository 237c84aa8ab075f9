// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "explore/usagecomparison.h"

using explore::UsageComparison;

class TestUsageComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyDaysWithBothAreAddedUp()
    {
        UsageComparison comparison;
        QCOMPARE(totals(comparison), explore::UsageTotals());
        QVERIFY(!share(totals(comparison)));
        comparison.days = {{.usage = 1000, .classified = 930},
                           {.usage = 500, .classified = {}},
                           {.usage = {}, .classified = 70},
                           {.usage = 0, .classified = 0},
                           {.usage = 1000, .classified = 1100}};
        const explore::UsageTotals sums = totals(comparison);
        QCOMPARE(sums.usage, 2000);
        QCOMPARE(sums.classified, 2030);
        QCOMPARE(sums.days, 3);
        QCOMPARE(sums.daysLeftOut, 2);
        QCOMPARE(sums.daysExceeded, 1);
        QCOMPARE(share(sums).value_or(0), 1.015);
    }

    void ofADay_data()
    {
        QTest::addColumn<UsageComparison::DayRow>("day");
        QTest::addColumn<double>("expectedShare"); // -1: none
        QTest::addColumn<double>("rest");
        using Row = UsageComparison::DayRow;
        QTest::newRow("both") << Row{.usage = 1000, .classified = 930} << 0.93 << 70.0;
        QTest::newRow("nothing classified") << Row{.usage = 1000, .classified = 0} << 0.0 << 1000.0;
        QTest::newRow("no usage") << Row{.usage = 0, .classified = 0} << -1.0 << 0.0;
        QTest::newRow("usage missing") << Row{.usage = {}, .classified = 1} << -1.0 << -1.0;
        QTest::newRow("classified missing") << Row{.usage = 1, .classified = {}} << -1.0 << -1.0;
        QTest::newRow("exceeded") << Row{.usage = 1000, .classified = 1250} << 1.25 << -1.0;
        QTest::newRow("rounded") << Row{.usage = 100'000, .classified = 100'050} << 1.0005 << 0.0;
        QTest::newRow("classified alone") << Row{.usage = 0, .classified = 5} << -1.0 << -1.0;
    }

    void ofADay()
    {
        QFETCH(const UsageComparison::DayRow, day);
        QFETCH(const double, expectedShare);
        QFETCH(const double, rest);
        QCOMPARE(share(day).value_or(-1), expectedShare);
        QCOMPARE(notClassified(day).value_or(-1), rest);
    }
};

QTEST_APPLESS_MAIN(TestUsageComparison)
#include "tst_usagecomparison.moc"
