// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <memory>
#include <numeric>

#include <QScopeGuard>

#include "randomrecords.h"
#include "support/historyof.h"
#include "traffic/grouping.h"
#include "traffic/parallel.h"

using namespace traffic;
using support::HistoryOf;

class TestParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsDoneOnce_data();
    void everyPartIsDoneOnce();
    void partsMayHavePartsOfTheirOwn();
    void partsFollowOneAnother();
    void sumsAreTheSameOnAnyNumberOfThreads();
};

void TestParallel::everyPartIsDoneOnce_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 7, 10'000})
        QTest::addRow("%d", count) << count;
}

void TestParallel::everyPartIsDoneOnce()
{
    QFETCH(int, count);
    std::vector<std::atomic<int>> done(std::size_t(count) + 1);
    inParallel(count, [&done](int part) { ++done[std::size_t(part)]; });
    for (int part = 0; part < count; ++part)
        QCOMPARE(done[std::size_t(part)].load(), 1);
    QCOMPARE(done[std::size_t(count)].load(), 0);
}

void TestParallel::partsMayHavePartsOfTheirOwn()
{
    std::atomic<int> done = 0;
    inParallel(20, [&done](int) { inParallel(50, [&done](int) { ++done; }); });
    QCOMPARE(done.load(), 1000);
}

void TestParallel::partsFollowOneAnother()
{
    std::vector<std::uint8_t> seen(1001, 0);
    std::atomic<int> parts = 0;
    std::atomic<int> misplaced = 0;
    inParts(seen.size(), 100, [&](std::size_t begin, std::size_t end) {
        ++parts;
        misplaced += begin % 100 == 0 ? 0 : 1;
        for (std::size_t i = begin; i < end; ++i)
            ++seen[i];
    });
    QCOMPARE(parts.load(), 11);
    QCOMPARE(misplaced.load(), 0);
    QVERIFY(std::ranges::all_of(seen, [](std::uint8_t times) { return times == 1; }));
}

// Amounts that round, so that adding them up in another order gives another sum.
void TestParallel::sumsAreTheSameOnAnyNumberOfThreads()
{
    RandomRecords random(41);
    Store store;
    for (int i = 0; i < 140'000; ++i) {
        Record record = random.record();
        record.received = random.below(1'000'000) / 997.0;
        store.append(record);
    }
    const HistoryOf history(store);
    std::vector<Row> rows(store.size());
    std::iota(rows.begin(), rows.end(), Row(0));
    const Day day = std::chrono::sys_days(std::chrono::year(2026) / 11 / 1);
    const DayRange days{day, day + std::chrono::days(20)};

    QThreadPool &pool = *QThreadPool::globalInstance();
    const auto restore = qScopeGuard([&pool, threads = pool.maxThreadCount()] { pool.setMaxThreadCount(threads); });
    std::unique_ptr<DailyGroups> first;
    for (const int threads : {1, 2, 5}) {
        pool.setMaxThreadCount(threads);
        DailyGroups found = groupByDay(history, rows, Grouping::Application, days, 3);
        if (first) {
            QVERIFY(found.groups == first->groups);
            QVERIFY(found.totals == first->totals);
        } else {
            first = std::make_unique<DailyGroups>(std::move(found));
        }
    }
}

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
