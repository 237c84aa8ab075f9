// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QTemporaryDir>

#include "explore/explorer.h"
#include "explore/profilestore.h"
#include "explore/provenance.h"
#include "support/pages.h"

using namespace Qt::StringLiterals;
using explore::Explorer;
using models::FetchStatus;
using support::RawAnswer;
using support::RawServer;

namespace {

struct Bench
{
    RawServer server;
    QDateTime now = QDateTime(QDate(2026, 11, 15), QTime(12, 0), Qt::UTC);
    Explorer explorer;
    QAbstractItemModelTester tester{&explorer.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy settled{&explorer, &Explorer::settled};
    QSignalSpy summaries{&explorer, &Explorer::summaryChanged};

    explicit Bench(int retries = 0)
        : explorer(
            [retries](const meraki::Profile &profile, const meraki::Credentials &credentials) {
                return meraki::Client::withOwnNetwork(profile, credentials, {.retries = retries});
            },
            [this] { return now; })
    {
        meraki::Profile profile;
        profile.id = profile.name = u"test"_s;
        profile.baseUrl = server.baseUrl();
        profile.pace = 0;
        explorer.connectTo(profile, {"a-secret"_ba});
    }

    void open() { explorer.open({u"N_1"_s, u"k1"_s}); }
    [[nodiscard]] FetchStatus::Phase phase() const { return explorer.fetchStatus().phase; }
};

traffic::Filter filter(const QString &text)
{
    return traffic::parseFilter(text).value();
}

} // namespace

class TestExplorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingAsksForNetworkClientAndHistory()
    {
        Bench bench;
        support::describePlace(bench.server, "America/Denver");
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 10))});
        bench.open();
        QTRY_COMPARE(bench.settled.size(), 1);
        QCOMPARE(bench.phase(), FetchStatus::Phase::Complete);
        QCOMPARE(bench.explorer.network()->name, u"Lab"_s);
        QCOMPARE(explore::clientName(bench.explorer), u"laptop"_s);
        QCOMPARE(bench.explorer.summary()->rows.size(), std::size_t(10));
        // The records sit at UTC midnight, so Denver's zone must not move them to the day before.
        QCOMPARE(bench.explorer.summary()->calendar.basis, traffic::Calendar::Basis::UtcMidnights);
    }

    void theOrganizationsNameIsAskedForWhereNobodyBrowses()
    {
        Bench bench;
        support::describePlace(bench.server);
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 1))});
        bench.explorer.nameOrganizations();
        bench.open();
        QTRY_COMPARE(bench.settled.size(), 1);
        QCOMPARE(explore::provenance(bench.explorer).organization, u"Acme"_s);

        // It only decorates: without it there is its id.
        Bench refused;
        support::describePlace(refused.server);
        refused.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 1))});
        refused.server.on(support::OrganizationPath, {RawAnswer::status(403)});
        refused.explorer.nameOrganizations();
        refused.open();
        QTRY_COMPARE(refused.settled.size(), 1);
        QCOMPARE(refused.phase(), FetchStatus::Phase::Complete);
        QVERIFY(!refused.explorer.organization());
        QCOMPARE(explore::provenance(refused.explorer).organizationId, u"1"_s);
    }

    void everySummaryIsWhatTheTableShows()
    {
        Bench bench;
        support::describePlace(bench.server);
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 10))});
        connect(&bench.explorer, &Explorer::summaryChanged, this,
                [&] { QCOMPARE(bench.explorer.model().rowCount(), int(bench.explorer.summary()->rows.size())); });
        bench.open();
        QTRY_COMPARE(bench.settled.size(), 1);
        bench.explorer.setFilter(filter(u"app:\"App 0\""_s));
        QCOMPARE(bench.explorer.model().rowCount(), 4);
        QCOMPARE(bench.explorer.summary()->totals.received, 0 + 3 + 6 + 9.0);
        QCOMPARE(bench.explorer.summary()->groups.size(), std::size_t(1));
    }

    void backAndForwardWalkTheFilters()
    {
        Bench bench;
        bench.explorer.setFilter(filter(u"one"_s));
        bench.explorer.setFilter(filter(u"two"_s));
        bench.explorer.back();
        QCOMPARE(bench.explorer.filter(), filter(u"one"_s));
        bench.explorer.back();
        QVERIFY(bench.explorer.filter().isEmpty());
        QVERIFY(!bench.explorer.visits().canGoBack());
        bench.explorer.forward();
        QCOMPARE(bench.explorer.summary()->filter, filter(u"one"_s));
        bench.explorer.setFilter(filter(u"three"_s));
        QVERIFY(!bench.explorer.visits().canGoForward());
    }

    void theFilterSurvivesAnotherClient()
    {
        Bench bench;
        support::describePlace(bench.server);
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 10))});
        bench.server.on("/api/v1/networks/N_1/clients/k2/trafficHistory", {RawAnswer::ok(support::page(0, 3))});
        bench.server.on("/api/v1/networks/N_1/clients/k2", {RawAnswer::status(404)});
        bench.open();
        QTRY_COMPARE(bench.settled.size(), 1);
        bench.explorer.setFilter(filter(u"app:\"App 1\""_s));
        bench.explorer.open({u"N_1"_s, u"k2"_s});
        QTRY_COMPARE(bench.settled.size(), 2);
        QCOMPARE(bench.explorer.summary()->loaded, traffic::Row(3));
        QCOMPARE(bench.explorer.summary()->rows.size(), std::size_t(1));
        QCOMPARE(explore::clientName(bench.explorer), u"k2"_s); // its own call failed, which fails nothing else
    }

    void aNetworkThatCannotBeReadDoesNotHinderTheHistory()
    {
        Bench bench;
        bench.server.on(support::NetworkPath, {RawAnswer::status(403, R"({"errors":["no"]})")});
        bench.server.on(support::ClientPath, {RawAnswer::status(404)});
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 2))});
        bench.open();
        QTRY_COMPARE(bench.settled.size(), 1);
        QCOMPARE(bench.phase(), FetchStatus::Phase::Complete);
        QVERIFY(!bench.explorer.network());
        QCOMPARE(bench.explorer.summary()->calendar.zone, QTimeZone::utc());
    }

    void anEmptyHistoryAsksForTheAnalysisMode()
    {
        Bench bench;
        support::describePlace(bench.server);
        bench.server.on(support::AnalysisPath, {RawAnswer::ok(R"({"mode":"basic"})")});
        bench.server.on(support::HistoryPath, {RawAnswer::ok("[]")});
        bench.open();
        QTRY_COMPARE(bench.settled.size(), 1);
        QCOMPARE(bench.explorer.analysisMode(), meraki::AnalysisMode::Basic);
        QVERIFY(bench.explorer.summary()->rows.empty());
    }

    void cancelBeforeTheHistoryCanBeResumed()
    {
        Bench bench;
        support::describePlace(bench.server);
        bench.server.on(support::NetworkPath,
                        {RawAnswer::hanging(), RawAnswer::ok(R"({"id":"N_1","timeZone":"UTC"})")});
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 2))});
        bench.open();
        QTRY_COMPARE(bench.server.hanging(), 1);
        QVERIFY(bench.explorer.fetchStatus().isRunning());
        bench.explorer.cancel();
        QCOMPARE(bench.phase(), FetchStatus::Phase::Cancelled);
        bench.explorer.resume();
        QTRY_COMPARE(bench.phase(), FetchStatus::Phase::Complete);
        QCOMPARE(bench.explorer.summary()->loaded, traffic::Row(2));
    }

    void aChosenZoneLabelsTheDays()
    {
        Bench bench;
        support::describePlace(bench.server);
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 5))});
        bench.open();
        QTRY_COMPARE(bench.settled.size(), 1);
        const traffic::DayRange found = bench.explorer.summary()->days;
        bench.explorer.setZone(QTimeZone("America/Denver"));
        QCOMPARE(bench.explorer.summary()->calendar.basis, traffic::Calendar::Basis::Chosen);
        QCOMPARE(bench.explorer.summary()->days.first, found.first - std::chrono::days(1));
    }

    // Whenever somebody asks while pages come in: no record is left out because an order was formed without it.
    void everyQuestionIsAboutAllThatIsThere()
    {
        Bench bench;
        support::describePlace(bench.server);
        constexpr int pages = 20;
        support::serveHistory(bench.server, 10 * pages, 10);
        int asked = 0;
        connect(&bench.explorer, &Explorer::fetchChanged, this, [&] {
            const traffic::Row loaded = bench.explorer.history().store.size();
            bench.explorer.setFilter(++asked % 2 == 0 ? traffic::Filter() : filter(u"TCP"_s));
            bench.explorer.setFilter(filter(u"host"_s)); // lets all through
            QCOMPARE(bench.explorer.summary()->loaded, loaded);
            QCOMPARE(bench.explorer.summary()->rows.size(), std::size_t(loaded));
        });
        bench.open();
        QTRY_COMPARE(bench.settled.size(), 1);
        QVERIFY(asked > pages);
        QCOMPARE(bench.explorer.summary()->loaded, traffic::Row(10 * pages));
    }

    void connectingAnewClosesWhatWasOpen()
    {
        Bench bench;
        support::describePlace(bench.server);
        bench.server.on(support::HistoryPath, {RawAnswer::hanging(RawAnswer::ok(support::page(0, 5)))});
        bench.open();
        QTRY_COMPARE(bench.server.hanging(), 1);
        QSignalSpy disconnected(&bench.server, &RawServer::disconnected);
        const meraki::Profile profile = *bench.explorer.profile();
        bench.explorer.connectTo(profile, {"another"_ba});
        QVERIFY(!bench.explorer.place().isValid());
        QTRY_VERIFY(!disconnected.isEmpty()); // nothing of the old connection can arrive any more
        QCOMPARE(bench.explorer.summary()->loaded, traffic::Row(0));
    }

    void connectingAnewWhileExtrasHangIsQuiet_data()
    {
        QTest::addColumn<QByteArray>("hanging");
        QTest::newRow("network") << QByteArray(support::NetworkPath);
        QTest::newRow("client") << QByteArray(support::ClientPath);
        QTest::newRow("analysis") << QByteArray(support::AnalysisPath);
    }

    void connectingAnewWhileExtrasHangIsQuiet()
    {
        QFETCH(const QByteArray, hanging);
        Bench bench;
        support::describePlace(bench.server);
        bench.server.on(support::HistoryPath, {RawAnswer::ok("[]")});
        bench.server.on(hanging, {RawAnswer::hanging()});
        bench.open();
        QTRY_COMPARE(bench.server.hanging(), 1);
        QSignalSpy disconnected(&bench.server, &RawServer::disconnected);
        const meraki::Profile profile = *bench.explorer.profile();
        bench.explorer.connectTo(profile, {"another"_ba});
        QTRY_VERIFY(!disconnected.isEmpty());
        QVERIFY(!bench.explorer.network());
    }

    void whatOnlyDecoratesIsNotWaitedForLong()
    {
        Bench bench;
        support::describePlace(bench.server);
        bench.server.on(support::NetworkPath, {RawAnswer::hanging()});
        bench.server.on(support::ClientPath, {RawAnswer::hanging()});
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 2))});
        bench.open();
        QTRY_COMPARE_WITH_TIMEOUT(bench.settled.size(), 1, 20'000);
        QCOMPARE(bench.phase(), FetchStatus::Phase::Complete);
        QCOMPARE(bench.explorer.summary()->rows.size(), std::size_t(2));
    }

    void aPartialHistorySaysSoInItsProvenance()
    {
        Bench bench;
        support::describePlace(bench.server);
        const QByteArray second = support::HistoryPath + QByteArray("?page=2");
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 10), {RawServer::next(second)})});
        bench.server.on(second, {RawAnswer::status(403)});
        bench.open();
        QTRY_COMPARE(bench.settled.size(), 1);
        QVERIFY(exporting::caption(explore::provenance(bench.explorer), QLocale::c()).contains(u"PARTIAL"_s));
    }

    void profilesAreKeptWithoutTheirKeys()
    {
        QTemporaryDir directory;
        QSettings settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
        explore::ProfileStore store(settings);
        QVERIFY(!store.lastUsed());
        meraki::Profile profile{.id = u"a/b: ä"_s,
                                .name = u"Work"_s,
                                .baseUrl = QUrl(u"https://api.meraki.ca/api/v1"_s),
                                .scheme = meraki::AuthScheme::MerakiHeader,
                                .pace = 4.5};
        store.save(profile);
        store.save({.id = u"other"_s, .name = u"Other"_s, .baseUrl = QUrl(u"https://api.meraki.com/api/v1"_s)});
        QCOMPARE(store.all().size(), 2);
        QCOMPARE(store.find(u"Work"_s), std::optional(profile));
        QCOMPARE(store.find(u"a/b: ä"_s), std::optional(profile));
        store.setLastUsed(profile.id);
        QCOMPARE(store.lastUsed(), std::optional(profile));
        store.remove(profile.id);
        QCOMPARE(store.all().size(), 1);
        QCOMPARE(store.lastUsed()->id, u"other"_s);
    }

    void provenanceNamesEverythingButTheKey()
    {
        Bench bench;
        support::describePlace(bench.server);
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 10))});
        bench.open();
        QTRY_COMPARE(bench.settled.size(), 1);
        bench.explorer.setFilter(filter(u"recv>2kB"_s));
        const QString text = exporting::caption(explore::provenance(bench.explorer), QLocale::c());
        for (const QString &part :
             {u"laptop (k1)"_s, u"Lab (N_1)"_s, u"recv > 2 kB"_s, u"7 of 10 records"_s, u"2026-11-15 12:00 UTC"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(!text.contains(u"a-secret"_s));
    }
};

QTEST_GUILESS_MAIN(TestExplorer)
#include "tst_explorer.moc"
