// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QAbstractItemModelTester>
#include <QNetworkAccessManager>

#include "models/traffichistorymodel.h"
#include "support/historyof.h"
#include "support/pages.h"
#include "support/rawserver.h"

using namespace Qt::StringLiterals;
using models::FetchStatus;
using Model = models::TrafficHistoryModel;
using support::RawAnswer;
using support::RawServer;

namespace {

const QByteArray SecondPage = support::HistoryPath + QByteArray("?page=2");
const QByteArray ThirdPage = support::HistoryPath + QByteArray("?page=3");

meraki::Profile profileOf(const RawServer &server)
{
    meraki::Profile profile;
    profile.baseUrl = server.baseUrl();
    profile.pace = 0;
    return profile;
}

// A server, a client of it, and the model with the tester attached before any data.
struct Bench
{
    RawServer server;
    QNetworkAccessManager network;
    meraki::Client client{profileOf(server), network, [] { return "key"_ba; }, {.retries = 0}};
    Model model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy ended{&model, &Model::fetchFinished};

    void open() { model.open(client, u"N_1"_s, u"k1"_s, client.budgetOf({})); }

    // Three pages of 4, 4 and 2 records.
    void serveThreePages()
    {
        server.on(support::HistoryPath + QByteArray("?perPage=1000"),
                  {RawAnswer::ok(support::page(0, 4), {RawServer::next(SecondPage)})});
        server.on(SecondPage, {RawAnswer::ok(support::page(4, 4), {RawServer::next(ThirdPage)})});
        server.on(ThirdPage, {RawAnswer::ok(support::page(8, 2))});
    }

    std::shared_ptr<const traffic::Summary> summary(const traffic::Filter &filter = {},
                                                    traffic::SortKey order = {}) const
    {
        const traffic::Calendar calendar = traffic::Calendar::chosen(QTimeZone::utc());
        return traffic::summarize(support::HistoryOf(model.store(), calendar),
                                  {.filter = filter,
                                   .order = order,
                                   .calendar = calendar,
                                   .today = traffic::Day(std::chrono::year(2026) / 11 / 15)});
    }

    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }

    QList<int> records() const
    {
        QList<int> rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(int(model.recordAt(row)));
        return rows;
    }
};

} // namespace

class TestTrafficHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingFetchesAllPagesAndShowsEachAsItArrives()
    {
        Bench bench;
        bench.serveThreePages();
        QList<int> rowsAfterPage;
        connect(&bench.model, &Model::pageArrived, this, [&] { rowsAfterPage.append(bench.model.rowCount()); });
        bench.open();
        QVERIFY(bench.model.fetchStatus().isRunning());
        QTRY_COMPARE(bench.ended.size(), 1);
        QCOMPARE(rowsAfterPage, (QList<int>{4, 8, 10}));
        QCOMPARE(bench.model.fetchStatus().phase, FetchStatus::Phase::Complete);
        QCOMPARE(bench.model.fetchStatus().pages, 3);
        QVERIFY(bench.server.targets().first().contains("perPage=1000"));
    }

    void aHangingPageLeavesTheOthersUsableAndCancelKeepsThem()
    {
        Bench bench;
        bench.serveThreePages();
        bench.server.on(SecondPage, {RawAnswer::hanging()});
        bench.open();
        QTRY_COMPARE(bench.server.hanging(), 1);
        QCOMPARE(bench.model.rowCount(), 4);
        bench.model.cancel();
        QTRY_COMPARE(bench.ended.size(), 1);
        QCOMPARE(bench.model.fetchStatus().phase, FetchStatus::Phase::Cancelled);
        QCOMPARE(bench.model.rowCount(), 4);
        QVERIFY(!bench.model.canFetchMore({})); // views must not go on by themselves after a cancel
    }

    void resumeGoesOnWithThePageThatIsMissing()
    {
        Bench bench;
        bench.serveThreePages();
        bench.server.on(SecondPage,
                        {RawAnswer::hanging(), RawAnswer::ok(support::page(4, 4), {RawServer::next(ThirdPage)})});
        bench.open();
        QTRY_COMPARE(bench.server.hanging(), 1);
        bench.model.cancel();
        QTRY_COMPARE(bench.ended.size(), 1);
        bench.model.resume();
        QTRY_COMPARE(bench.ended.size(), 2);
        QCOMPARE(bench.model.fetchStatus().phase, FetchStatus::Phase::Complete);
        QCOMPARE(bench.model.fetchStatus().pages, 3);
        QCOMPARE(bench.records(), (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(bench.column(Model::ReceivedColumn).last(), u"9.00 kB"_s);
    }

    void aCycleIsSeenAcrossAResumeToo()
    {
        Bench bench;
        const QByteArray first = support::HistoryPath + QByteArray("?perPage=1000");
        bench.server.on(first, {RawAnswer::ok(support::page(0, 4), {RawServer::next(SecondPage)})});
        bench.server.on(SecondPage,
                        {RawAnswer::hanging(), RawAnswer::ok(support::page(4, 4), {RawServer::next(first)})});
        bench.open();
        QTRY_COMPARE(bench.server.hanging(), 1);
        bench.model.cancel();
        QTRY_COMPARE(bench.ended.size(), 1);
        bench.model.resume();
        QTRY_COMPARE(bench.ended.size(), 2);
        QCOMPARE(bench.model.rowCount(), 8);
    }

    void anErrorKeepsWhatCameAndSaysWhy()
    {
        Bench bench;
        bench.serveThreePages();
        bench.server.on(SecondPage, {RawAnswer::status(403, R"({"errors":["No access."]})")});
        bench.open();
        QTRY_COMPARE(bench.ended.size(), 1);
        const FetchStatus status = bench.model.fetchStatus();
        QCOMPARE(status.phase, FetchStatus::Phase::Failed);
        QCOMPARE(status.error->status, 403);
        QVERIFY(status.error->text().contains(u"No access."));
        QCOMPARE(bench.model.rowCount(), 4);
        QVERIFY(!bench.model.canFetchMore({}));
    }

    void aBrokenPageAddsNothing()
    {
        Bench bench;
        bench.serveThreePages();
        const QByteArray whole = support::page(4, 4);
        bench.server.on(SecondPage, {RawAnswer::ok(whole.chopped(30))});
        bench.open();
        QTRY_COMPARE(bench.ended.size(), 1);
        QCOMPARE(bench.model.fetchStatus().error->kind, meraki::ApiError::Kind::UnreadableBody);
        QCOMPARE(bench.model.rowCount(), 4);
        QCOMPARE(bench.model.store().size(), traffic::Row(4));
    }

    void thePageBoundStopsAndFetchMoreGoesOn()
    {
        Bench bench;
        bench.serveThreePages();
        bench.model.setPageBound(2);
        bench.open();
        QTRY_COMPARE(bench.ended.size(), 1);
        QCOMPARE(bench.model.fetchStatus().phase, FetchStatus::Phase::Bounded);
        QCOMPARE(bench.model.rowCount(), 8);
        QVERIFY(bench.model.canFetchMore({}));
        bench.model.fetchMore({});
        QTRY_COMPARE(bench.ended.size(), 2);
        QCOMPARE(bench.model.rowCount(), 10);
        QVERIFY(!bench.model.canFetchMore({}));
    }

    void anotherClientMeansTheFirstDeliversNothing()
    {
        Bench bench;
        bench.serveThreePages();
        bench.server.on(SecondPage, {RawAnswer::hanging(RawAnswer::ok(support::page(4, 4)))});
        bench.server.on("/api/v1/networks/N_1/clients/k2/trafficHistory", {RawAnswer::ok(support::page(100, 1))});
        bench.open();
        QTRY_COMPARE(bench.server.hanging(), 1);
        bench.model.open(bench.client, u"N_1"_s, u"k2"_s, bench.client.budgetOf({}));
        bench.server.resume();
        QTRY_COMPARE(bench.ended.size(), 1);
        QCOMPARE(bench.column(Model::ReceivedColumn), QStringList{u"100 kB"_s});
    }

    void sortingByEveryColumnShowsTheOrderItAskedFor_data()
    {
        QTest::addColumn<int>("column");
        for (int column = 0; column < Model::ColumnCount; ++column)
            QTest::newRow(qPrintable(Model().headerData(column, Qt::Horizontal).toString())) << column;
    }

    void sortingByEveryColumnShowsTheOrderItAskedFor()
    {
        QFETCH(int, column);
        Bench bench;
        bench.serveThreePages();
        bench.open();
        QTRY_COMPARE(bench.ended.size(), 1);
        connect(&bench.model, &Model::sortRequested, this,
                [&](const traffic::SortKey &key) { bench.model.show(bench.summary({}, key)); });
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            bench.model.sort(column, order);
            QCOMPARE(bench.model.rowCount(), 10);
            for (int row = 1; row < bench.model.rowCount(); ++row) {
                const QVariant before = bench.model.index(row - 1, column).data(Model::SortRole);
                const QVariant after = bench.model.index(row, column).data(Model::SortRole);
                const QPartialOrdering compared = QVariant::compare(before, after);
                QVERIFY(compared != QPartialOrdering::Unordered);
                QVERIFY(order == Qt::AscendingOrder ? compared <= 0 : compared >= 0);
            }
        }
    }

    void manyRowsAreReplacedAtOnceWhereNothingIsSelected()
    {
        constexpr int records = 100'000;
        Bench bench;
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::largePage(records / 1000))});
        bench.open();
        QTRY_COMPARE_WITH_TIMEOUT(bench.ended.size(), 1, 60'000);
        const auto few
            = bench.summary(traffic::parseFilter(u"app:\"App 1\""_s).value(), {traffic::SortField::Received, true});
        const auto all = bench.summary({}, {traffic::SortField::Received, true});
        bench.model.show(few);
        QSignalSpy inserted(&bench.model, &Model::rowsInserted);
        QSignalSpy reset(&bench.model, &Model::modelReset);
        bench.model.show(all);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(bench.model.rowCount(), records);

        // Somebody looks at a row: it stays.
        bench.model.show(few);
        reset.clear();
        const QPersistentModelIndex selected = bench.model.index(7, Model::ApplicationColumn);
        const traffic::Row record = bench.model.recordAt(7);
        bench.model.show(all);
        QCOMPARE(reset.size(), 0);
        QVERIFY(selected.isValid());
        QCOMPARE(bench.model.recordAt(selected.row()), record);
    }

    void sortingKeepsTheSelectedRecord()
    {
        Bench bench;
        bench.serveThreePages();
        bench.open();
        QTRY_COMPARE(bench.ended.size(), 1);
        bench.model.show(bench.summary({}, {traffic::SortField::Received, false}));
        const QPersistentModelIndex selected = bench.model.index(7, Model::ApplicationColumn);
        const traffic::Row record = bench.model.recordAt(7);
        bench.model.show(bench.summary({}, {traffic::SortField::Received, true}));
        QVERIFY(selected.isValid());
        QCOMPARE(bench.model.recordAt(selected.row()), record);
        QCOMPARE(selected.row(), 2);
    }

    void aPageArrivingInASortedTableKeepsTheSelectedRecord()
    {
        Bench bench;
        bench.serveThreePages();
        connect(&bench.model, &Model::pageArrived, this, [&] {
            bench.model.show(bench.summary({}, {traffic::SortField::Received, true}));
        });
        bench.server.on(SecondPage,
                        {RawAnswer::hanging(RawAnswer::ok(support::page(4, 4), {RawServer::next(ThirdPage)}))});
        bench.open();
        QTRY_COMPARE(bench.server.hanging(), 1);
        const QPersistentModelIndex selected = bench.model.index(0, Model::DayColumn); // record 3
        QSignalSpy reset(&bench.model, &Model::modelReset);
        bench.server.resume();
        QTRY_COMPARE(bench.ended.size(), 1);
        QCOMPARE(bench.records(), (QList<int>{9, 8, 7, 6, 5, 4, 3, 2, 1, 0}));
        QVERIFY(selected.isValid());
        QCOMPARE(bench.model.recordAt(selected.row()), traffic::Row(3));
        QCOMPARE(reset.size(), 0);
    }

    void aFilterShowsItsRowsAlone()
    {
        Bench bench;
        bench.serveThreePages();
        bench.open();
        QTRY_COMPARE(bench.ended.size(), 1);
        bench.model.show(
            bench.summary(*traffic::parseFilter(u"app:\"App 1\""_s), {traffic::SortField::Received, false}));
        QCOMPARE(bench.records(), (QList<int>{1, 4, 7}));
        QCOMPARE(bench.column(Model::ApplicationColumn), QStringList(3, u"App 1"_s));
        bench.model.show(bench.summary(*traffic::parseFilter(u"nothing-has-this"_s)));
        QCOMPARE(bench.model.rowCount(), 0);
        bench.model.show(bench.summary());
        QCOMPARE(bench.model.rowCount(), 10);
    }

    void missingValuesAreShownAsMissing()
    {
        Bench bench;
        bench.server.on(support::HistoryPath, {RawAnswer::ok(R"([{"application":"Only"}])")});
        bench.open();
        QTRY_COMPARE(bench.ended.size(), 1);
        for (int column = 0; column < Model::ColumnCount; ++column) {
            if (column == Model::ApplicationColumn)
                continue;
            QCOMPARE(bench.model.index(0, column).data().toString(), u"–"_s);
            QVERIFY(!bench.model.index(0, column).data(Model::SortRole).isValid());
        }
    }

    void headersNameExplainAndSortLargestFirst()
    {
        const Model model;
        for (int column = 0; column < Model::ColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().endsWith(u'.'));
        }
        QCOMPARE(model.headerData(Model::ReceivedColumn, Qt::Horizontal, Qt::InitialSortOrderRole).toInt(),
                 int(Qt::DescendingOrder));
        QCOMPARE(model.headerData(Model::ApplicationColumn, Qt::Horizontal, Qt::InitialSortOrderRole).toInt(),
                 int(Qt::AscendingOrder));
    }

    void untrustedNamesAreNoRichTextInToolTips()
    {
        Bench bench;
        bench.server.on(support::HistoryPath, {RawAnswer::ok(R"([{"application":"<b>A & B</b>","recv":1}])")});
        bench.open();
        QTRY_COMPARE(bench.ended.size(), 1);
        const QModelIndex index = bench.model.index(0, Model::ApplicationColumn);
        QCOMPARE(index.data().toString(), u"<b>A & B</b>"_s);
        QCOMPARE(index.data(Qt::ToolTipRole).toString(), u"<span>&lt;b&gt;A &amp; B&lt;/b&gt;</span>"_s);
    }
};

QTEST_GUILESS_MAIN(TestTrafficHistoryModel)
#include "tst_traffichistorymodel.moc"
