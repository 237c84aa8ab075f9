// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "explore/explorer.h"
#include "support/pages.h"

using namespace Qt::StringLiterals;
using explore::Explorer;
using support::RawAnswer;
using support::RawServer;

namespace {

/// As many records as an Asker takes to another thread, in one page.
QByteArray manyRecords()
{
    return support::largePage(explore::Asker::Many / 1000);
}

traffic::Filter filter(const QString &text)
{
    return traffic::parseFilter(text).value();
}

/// An explorer with so many records open that it asks on another thread.
struct Bench
{
    RawServer server;
    Explorer explorer{[](const meraki::Profile &profile, const meraki::Credentials &credentials) {
                          return meraki::Client::withOwnNetwork(profile, credentials, {.retries = 0});
                      },
                      [] { return QDateTime(QDate(2026, 11, 15), QTime(12, 0), Qt::UTC); }};
    QSignalSpy settled{&explorer, &Explorer::settled};
    QSignalSpy summaries{&explorer, &Explorer::summaryChanged};

    Bench()
    {
        meraki::Profile profile;
        profile.id = profile.name = u"test"_s;
        profile.baseUrl = server.baseUrl();
        profile.pace = 0;
        explorer.connectTo(profile, {"a-secret"_ba});
        support::describePlace(server);
        static const QByteArray page = manyRecords();
        server.on(support::HistoryPath, {RawAnswer::ok(page)});
    }

    void open()
    {
        explorer.open({u"N_1"_s, u"k1"_s});
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, 60'000);
        QCOMPARE(explorer.summary()->loaded, explore::Asker::Many);
        summaries.clear();
    }
};

} // namespace

class TestAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untilTheAnswerTheLastOneIsShown()
    {
        Bench bench;
        bench.open();
        const auto before = bench.explorer.summary();
        QSignalSpy changes(&bench.explorer, &Explorer::askingChanged);
        bench.explorer.setFilter(filter(u"app:\"App 1\""_s));
        QVERIFY(bench.explorer.isAsking());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(bench.explorer.filter(), filter(u"app:\"App 1\""_s));
        QCOMPARE(bench.explorer.summary(), before);
        QCOMPARE(bench.explorer.model().rowCount(), int(explore::Asker::Many));

        QTRY_COMPARE(bench.summaries.size(), 1);
        QCOMPARE(bench.explorer.summary()->filter, filter(u"app:\"App 1\""_s));
        QCOMPARE(bench.explorer.model().rowCount(), int(explore::Asker::Many / 1000 * 333));
        QTRY_VERIFY(!bench.explorer.isAsking());
        QCOMPARE(changes.size(), 2);
    }

    void theLastQuestionCounts()
    {
        Bench bench;
        bench.open();
        for (const QString &text : {u"a"_s, u"ap"_s, u"app"_s, u"app 2"_s})
            bench.explorer.setFilter(filter(u'"' + text + u'"'));
        QTRY_VERIFY(!bench.explorer.isAsking());
        QCOMPARE(bench.summaries.size(), 1);
        QCOMPARE(bench.explorer.summary()->filter, filter(u"\"app 2\""_s));
        // One answer later there is still none of those before it.
        bench.explorer.setFilter({});
        QTRY_VERIFY(!bench.explorer.isAsking());
        QCOMPARE(bench.summaries.size(), 2);
        QCOMPARE(bench.explorer.summary()->rows.size(), std::size_t(explore::Asker::Many));
    }

    void cancellingGoesBackToWhatIsShown()
    {
        Bench bench;
        bench.open();
        const auto before = bench.explorer.summary();
        QSignalSpy filters(&bench.explorer, &Explorer::filterChanged);
        QSignalSpy orders(&bench.explorer, &Explorer::orderChanged);
        const traffic::SortKey order{traffic::SortField::Sent, true};
        QVERIFY(before->order != order);
        bench.explorer.setOrder(order);
        bench.explorer.setFilter(filter(u"app:\"App 1\""_s));
        bench.explorer.cancelAsking();
        QVERIFY(!bench.explorer.isAsking());
        QVERIFY(bench.explorer.filter().isEmpty());
        QCOMPARE(filters.size(), 2);
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders.first().first().value<traffic::SortKey>(), before->order);

        bench.explorer.setFilter(filter(u"app:\"App 2\""_s));
        QTRY_COMPARE(bench.summaries.size(), 1);
        QCOMPARE(bench.explorer.summary()->filter, filter(u"app:\"App 2\""_s));
        QCOMPARE(bench.explorer.summary()->order, before->order);
    }

    void cancellingAfterTheFetchStillSettles()
    {
        Bench bench;
        const QByteArray second = support::HistoryPath + QByteArray("?page=2");
        bench.server.on(support::HistoryPath, {RawAnswer::ok(manyRecords(), {RawServer::next(second)})});
        bench.server.on(second, {RawAnswer::hanging(RawAnswer::ok("[]"))});
        bench.explorer.open({u"N_1"_s, u"k1"_s});
        QTRY_COMPARE_WITH_TIMEOUT(bench.explorer.summary()->loaded, explore::Asker::Many, 60'000);
        QTRY_VERIFY(!bench.explorer.isAsking());
        connect(&bench.explorer.model(), &models::TrafficHistoryModel::fetchFinished, this, [&] {
            QVERIFY(bench.explorer.isAsking()); // once more, about the same records
            bench.explorer.cancelAsking();
        });
        QTRY_COMPARE(bench.server.hanging(), 1);
        bench.server.resume();
        QTRY_COMPARE(bench.settled.size(), 1);
    }

    void anotherConnectionEndsIt()
    {
        Bench bench;
        bench.open();
        bench.explorer.setFilter(filter(u"app:\"App 1\""_s));
        const meraki::Profile profile = *bench.explorer.profile();
        bench.explorer.connectTo(profile, {"another"_ba});
        QVERIFY(!bench.explorer.isAsking());
        QCOMPARE(bench.explorer.summary()->loaded, traffic::Row(0));
    }

    void theEndOfTheExplorerEndsIt()
    {
        Bench bench;
        bench.open();
        bench.explorer.setFilter(filter(u"app:\"App 1\""_s));
        QVERIFY(bench.explorer.isAsking());
    }

    void whatComesMeanwhileIsShown()
    {
        Bench bench;
        const QByteArray second = support::HistoryPath + QByteArray("?page=2");
        bench.server.on(support::HistoryPath, {RawAnswer::ok(manyRecords(), {RawServer::next(second)})});
        bench.server.on(second, {RawAnswer::ok(support::page(0, 10))});
        connect(&bench.explorer, &Explorer::settled, this, [&] {
            QCOMPARE(bench.explorer.summary()->loaded, explore::Asker::Many + 10);
            QVERIFY(!bench.explorer.isAsking());
        });
        bench.explorer.open({u"N_1"_s, u"k1"_s});
        QTRY_COMPARE_WITH_TIMEOUT(bench.settled.size(), 1, 60'000);
        QCOMPARE(bench.explorer.model().rowCount(), int(explore::Asker::Many) + 10);
    }
};

QTEST_GUILESS_MAIN(TestAsking)
#include "tst_asking.moc"
