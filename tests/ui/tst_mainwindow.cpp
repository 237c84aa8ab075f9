// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QDesktopServices>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include "explore/viewstore.h"
#include "ui/chartcard.h"
#include "ui/charttable.h"
#include "ui/commandpalette.h"
#include "ui/connectdialog.h"
#include "ui/connectionmenu.h"
#include "ui/groupedview.h"
#include "ui/requestlogdialog.h"
#include "ui/scriptedwindow.h"
#include "ui/statusline.h"

using namespace Qt::StringLiterals;
using models::FetchStatus;
using support::RawAnswer;
using support::RawServer;

namespace {

const QByteArray SecondPage = support::HistoryPath + QByteArray("?page=2");

using Bench = ScriptedWindow;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Instead of the desktop's programs.
class OpenedFiles : public QObject
{
    Q_OBJECT

public:
    OpenedFiles() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QStringList paths;

public Q_SLOTS:
    void open(const QUrl &url) { paths.append(url.toLocalFile()); }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void openingAClientFillsTableChartAndStatus()
    {
        Bench bench;
        bench.openWhole();
        QCOMPARE(bench.table()->model()->rowCount(), 10);
        QCOMPARE(bench.chart().series.size(), 3);
        QTRY_VERIFY(named<QToolButton>(bench.window, u"Client: laptop"_s));
        QVERIFY(bench.says(u"↓ 45.0 kB"_s)); // 0 + 1 + ... + 9
        QVERIFY(bench.window.windowTitle().contains(u"laptop"_s));
    }

    // Where a key may list neither organizations nor clients.
    void whatIsInNoListCanBeTyped()
    {
        Bench bench;
        for (const char *list : {support::OrganizationsPath, support::ClientsPath})
            bench.server.on(list, {RawAnswer::status(403, "{\"errors\":[\"not permitted\"]}")});
        bench.window.connectTo(WindowGround::profile(bench.server.baseUrl()), {"key"_ba});
        QTRY_COMPARE(bench.ground.explorer.directory().organizationsState().phase, explore::ListState::Phase::Failed);
        QTest::keyClick(&bench.window, Qt::Key_N, Qt::ControlModifier);
        auto *network = named<QLineEdit>(bench.window, u"Find a network, or type its ID"_s);
        QTRY_COMPARE(QApplication::focusWidget(), network);
        QTest::keyClicks(network, u" N_1 "_s);
        QTest::keyClick(network, Qt::Key_Return);
        QTRY_COMPARE(bench.ground.explorer.directory().clientsState().phase, explore::ListState::Phase::Failed);
        auto *client = named<QLineEdit>(bench.window, u"Search clients"_s);
        QTRY_COMPARE(QApplication::focusWidget(), client);
        QTest::keyClicks(client, u"10.0.0.7"_s);
        bench.server.on("/api/v1/networks/N_1/clients/10.0.0.7/trafficHistory", {RawAnswer::ok(support::page(0, 10))});
        QTest::keyClick(client, Qt::Key_Return);
        QTRY_COMPARE(bench.table()->model()->rowCount(), 10);
        QTRY_VERIFY(named<QToolButton>(bench.window, u"Client: 10.0.0.7"_s));
    }

    void aKeyInThePlaceOfAClientGoesNowhere()
    {
        Bench bench;
        bench.window.connectTo(WindowGround::profile(bench.server.baseUrl()), {"a-recognizable-key"_ba});
        bench.window.open({u"N_1"_s, u"a-recognizable-key"_s});
        QTRY_VERIFY(bench.says(u"That is the API key"_s));
        QVERIFY(!bench.ground.explorer.place().isValid());
        QVERIFY(!bench.window.windowTitle().contains("a-recognizable-key"_L1));
        bench.window.close();
        bench.ground.settings.sync();
        QVERIFY(!contents(bench.ground.settings.fileName()).contains("a-recognizable-key"));
        for (const support::RawRequest &request : bench.server.requests())
            QVERIFY(!request.target.contains("a-recognizable-key"));
    }

    void firstRowsAreOnScreenWithTheFirstPage()
    {
        Bench bench;
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 4), {RawServer::next(SecondPage)})});
        bench.server.on(SecondPage, {RawAnswer::hanging(RawAnswer::ok(support::page(4, 6)))});
        bench.connectAndOpen();
        QTRY_COMPARE(bench.server.hanging(), 1);
        QTRY_VERIFY(bench.says(u"4 records"_s));
        QVERIFY(bench.table()->isVisible());
        QCOMPARE(bench.table()->model()->rowCount(), 4);
        QVERIFY(named<QProgressBar>(bench.window, u"Fetching"_s)->isVisible());
        bench.server.resume();
        QTRY_VERIFY(bench.says(u"10 records"_s));
        QTRY_VERIFY(!named<QProgressBar>(bench.window, u"Fetching"_s)->isVisible());
    }

    void cancellingAHangingFetchKeepsWhatCameAndResumeGoesOn()
    {
        Bench bench;
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 4), {RawServer::next(SecondPage)})});
        bench.server.on(SecondPage, {RawAnswer::hanging(), RawAnswer::ok(support::page(4, 6))});
        bench.connectAndOpen();
        QTRY_COMPARE(bench.server.hanging(), 1);
        auto *status = bench.window.findChild<ui::StatusLine *>();
        QTest::mouseClick(labelled<QToolButton>(*status, u"Cancel"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.phase(), FetchStatus::Phase::Cancelled);
        QCOMPARE(bench.table()->model()->rowCount(), 4);
        QTRY_VERIFY(bench.says(u"Partial"_s));
        QTRY_VERIFY(bench.chart().isPartial);
        bench.press(u"Resume"_s);
        QTRY_COMPARE(bench.phase(), FetchStatus::Phase::Complete);
        QCOMPARE(bench.table()->model()->rowCount(), 10);
    }

    void closingDuringAFetchIsQuiet()
    {
        Bench bench;
        bench.server.on(support::HistoryPath, {RawAnswer::hanging()});
        bench.connectAndOpen();
        QTRY_COMPARE(bench.server.hanging(), 1);
        QVERIFY(bench.window.close());
    }

    void typingAFilterNarrowsEverything()
    {
        Bench bench;
        bench.openWhole();
        bench.filter()->setFocus();
        QTest::keyClicks(bench.filter(), u"app:\"App 1\" recv>2kB"_s);
        QCOMPARE(bench.table()->model()->rowCount(), 2); // records 4 and 7
        QTRY_VERIFY(bench.says(u"2 of 10 records"_s));
        QCOMPARE(bench.chart().series.size(), 1);
        QCOMPARE(bench.chart().series.first().name, u"App 1"_s);
        QVERIFY(bench.says(u"↓ 11.0 kB"_s));
    }

    void aWrongFilterIsExplainedAndTheLastRightOneStays()
    {
        Bench bench;
        bench.openWhole();
        bench.filter()->setText(u"app:\"App 1\""_s);
        QCOMPARE(bench.table()->model()->rowCount(), 3);
        bench.filter()->setText(u"app:\"App 1\" foo:bar"_s);
        QCOMPARE(bench.table()->model()->rowCount(), 3);
        QVERIFY(bench.says(u"foo"_s));
        QVERIFY(!bench.filter()->accessibleDescription().isEmpty());
        bench.filter()->clear();
        QCOMPARE(bench.table()->model()->rowCount(), 10);
        QVERIFY(bench.filter()->accessibleDescription().isEmpty());
    }

    void backForwardAndEscapeWalkTheFilter()
    {
        Bench bench;
        bench.openWhole();
        bench.filter()->setText(u"\"App 1\""_s);
        bench.table()->setFocus();
        QTest::keyClick(&bench.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(bench.table()->model()->rowCount(), 10);
        QVERIFY(bench.filter()->text().isEmpty());
        QTest::keyClick(&bench.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bench.table()->model()->rowCount(), 3);
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        QCOMPARE(bench.table()->model()->rowCount(), 10);
        QVERIFY(bench.window.isVisible());
    }

    void whatIsTypedInOneGoIsOneStepBack()
    {
        Bench bench;
        bench.openWhole();
        bench.filter()->setFocus();
        QTest::keyClicks(bench.filter(), u"host7"_s);
        QCOMPARE(bench.table()->model()->rowCount(), 1);
        QTest::keyClick(&bench.window, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(bench.filter()->text().isEmpty());
        QCOMPARE(bench.table()->model()->rowCount(), 10);
    }

    void escapeLeavesTheFieldBeforeItRemovesATerm()
    {
        Bench bench;
        bench.window.activateWindow();
        bench.openWhole();
        bench.filter()->setFocus();
        QTest::keyClicks(bench.filter(), u"host7"_s);
        QTest::keyClick(bench.filter(), Qt::Key_Escape); // closes what completes it
        QVERIFY(bench.filter()->hasFocus());
        QTest::keyClick(bench.filter(), Qt::Key_Escape);
        QVERIFY(!bench.filter()->hasFocus());
        QCOMPARE(bench.table()->model()->rowCount(), 1);
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        QCOMPARE(bench.table()->model()->rowCount(), 10);
    }

    void escapeEmptiesTheSearchAndLeavesTheListBeforeItRemovesATerm()
    {
        Bench bench;
        bench.window.activateWindow();
        bench.openWhole();
        bench.filter()->setText(u"host7"_s);
        auto *search = named<QLineEdit>(bench.window, u"Search clients"_s);
        auto *clients = named<QListView>(bench.window, u"Clients"_s);
        QTRY_COMPARE(clients->model()->rowCount(), 1);
        search->setFocus();
        QTest::keyClicks(search, u"lap"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(clients->hasFocus());
        QTest::keyClick(clients, Qt::Key_Escape);
        QVERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!search->hasFocus());
        QCOMPARE(bench.table()->model()->rowCount(), 1); // the filter stayed
    }

    void anotherProfileOpensItsOwnLastClient()
    {
        Bench bench;
        bench.openWhole();
        meraki::Profile other = WindowGround::profile(bench.server.baseUrl());
        other.id = u"other"_s;
        bench.window.connectTo(other, {"key"_ba});
        QVERIFY(!bench.ground.explorer.place().isValid()); // the first one's identifiers are not asked for there
        bench.window.connectTo(WindowGround::profile(bench.server.baseUrl()), {"key"_ba});
        QCOMPARE(bench.ground.explorer.place().clientId, u"k1"_s);
    }

    void theExportMenuOpensFromATextFieldToo()
    {
        Bench bench;
        bench.openWhole();
        bench.filter()->setFocus();
        bool opened = false;
        QTimer::singleShot(0, this, [&] { // the menu has an event loop of its own
            if (QWidget *popup = QApplication::activePopupWidget()) {
                opened = true;
                popup->close();
            }
        });
        QTest::keyClick(bench.filter(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(opened);
    }

    void thePaletteOpensFromATextFieldToo()
    {
        Bench bench;
        bench.window.activateWindow();
        bench.openWhole();
        auto *palette = bench.window.findChild<ui::CommandPalette *>();
        for (QLineEdit *field : {bench.filter(), named<QLineEdit>(bench.window, u"Search clients"_s)}) {
            field->setFocus();
            field->setText(u"host"_s);
            field->setCursorPosition(0);
            QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
            QVERIFY(palette->isVisible());
            QCOMPARE(field->text(), u"host"_s);
            palette->dismiss();
        }
    }

    void copyingIsConfirmedInTheStatusLine()
    {
        Bench bench;
        bench.openWhole();
        bench.table()->selectAll();
        QTest::keyClick(bench.table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(bench.says(u"10 records copied"_s));
        auto *chart = bench.window.findChild<ui::ChartTable *>();
        QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(bench.says(u"%1 rows copied"_s.arg(chart->model()->rowCount())));
        auto *grouped = bench.window.findChild<ui::GroupedView *>();
        QTest::mouseClick(named<QToolButton>(bench.window, u"Table: Grouped"_s), Qt::LeftButton);
        grouped->setCurrentIndex(grouped->model()->index(0, 0));
        QTest::keyClick(grouped, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(bench.says(u"1 row copied"_s));
    }

    void whatIsRememberedOfAConnectionGoesWithIt()
    {
        Bench bench;
        bench.openWhole();
        explore::ViewStore views(bench.ground.settings);
        explore::View view;
        view.name = u"Mine"_s;
        view.networkId = u"N_1"_s;
        view.clientId = u"k1"_s;
        QVERIFY(views.save(u"test"_s, view));
        const auto remembered = [&] {
            const QStringList keys = bench.ground.settings.allKeys();
            return keys.filter(u"test"_s).size();
        };
        QVERIFY(remembered() > 3);
        Q_EMIT bench.window.findChild<ui::ConnectionMenu *>()->removed(u"test"_s);
        QCOMPARE(remembered(), 0);
        // It is still on screen, and goes on being used until the window is closed or another connection is opened.
        bench.filter()->setText(u"host7"_s);
        bench.window.open({u"N_1"_s, u"k2"_s});
        bench.window.close();
        QCOMPARE(remembered(), 0);
    }

    void nothingThatMatchesOffersAllRecords()
    {
        Bench bench;
        bench.openWhole();
        bench.filter()->setText(u"nothing-has-this"_s);
        QTRY_VERIFY(bench.says(u"Nothing matches the filter"_s));
        bench.press(u"Show all records"_s);
        QTRY_VERIFY(bench.says(u"10 records"_s));
    }

    void clickingAHeadSortsLargestFirst()
    {
        using Model = models::TrafficHistoryModel;
        Bench bench;
        bench.openWhole();
        const auto click = [&](int column) {
            QHeaderView *header = bench.table()->horizontalHeader();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(column) + 10, header->height() / 2});
        };
        const auto first = [&] { return bench.table()->model()->index(0, Model::ReceivedColumn).data().toString(); };
        QCOMPARE(first(), u"9.00 kB"_s); // what used most comes first from the start
        click(Model::DayColumn);
        click(Model::ReceivedColumn);
        QCOMPARE(first(), u"9.00 kB"_s);
        click(Model::ReceivedColumn);
        QCOMPARE(first(), u"0 kB"_s);
    }

    void selectedRowsAreAddedUp()
    {
        Bench bench;
        bench.openWhole();
        bench.table()->selectAll();
        QVERIFY(bench.says(u"Selected: 10"_s));
    }

    void theMetricIsTheChartsAlone()
    {
        Bench bench;
        bench.openWhole();
        bench.press(u"Sent"_s);
        QTRY_COMPARE(bench.chart().metric, traffic::Metric::Sent);
        QCOMPARE(bench.table()->model()->rowCount(), 10);
    }

    void activatingASeriesNarrowsToItAndShiftExcludesIt()
    {
        Bench bench;
        bench.openWhole();
        auto *view = bench.window.findChild<ui::DailyChartView *>();
        const QString name = bench.chart().series.first().name;
        Q_EMIT view->seriesActivated(0, false);
        QTRY_COMPARE(bench.chart().series.size(), 1);
        QCOMPARE(bench.filter()->text(), u"app:\"%1\""_s.arg(name));
        Q_EMIT view->seriesActivated(0, true);
        QTRY_VERIFY(bench.says(u"Nothing matches"_s));
    }

    void errorsAreShownInTheViewWithTheApisWords_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const RawAnswer &answer, const QString &says) {
            QTest::newRow(name) << answer.bytes << says;
        };
        row("401", RawAnswer::status(401, R"({"errors":["Invalid API key"]})"), u"Invalid API key"_s);
        row("404", RawAnswer::status(404, R"({"errors":["No such client"]})"), u"No such client"_s);
        row("html", RawAnswer::ok("<html>Log in</html>"), u"HTML"_s);
        row("html, what to do", RawAnswer::ok("<html>Log in</html>"), u"sign in"_s);
        row("status and request ID", RawAnswer::status(403, "{}", {{"X-Request-Id", "4d6f"}}),
            u"Status 403 · Request ID 4d6f"_s);
        row("object", RawAnswer::ok("{}"), u"object"_s);
    }

    void errorsAreShownInTheViewWithTheApisWords()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, says);
        Bench bench;
        bench.server.on(support::HistoryPath, {RawAnswer{answer, RawAnswer::Then::Keep, {}}});
        bench.connectAndOpen();
        QTRY_VERIFY(bench.says(says));
        QVERIFY(!bench.table()->isVisible());
        QVERIFY(labelled<QPushButton>(bench.window, u"Copy details"_s));
    }

    void anErrorOnALaterPageLeavesTheDataInSight()
    {
        Bench bench;
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 4), {RawServer::next(SecondPage)})});
        bench.server.on(
            SecondPage,
            {RawAnswer::status(500, "oops", {{"X-Request-Id", "abc"}}), RawAnswer::ok(support::page(4, 6))});
        bench.connectAndOpen();
        QTRY_COMPARE(bench.phase(), FetchStatus::Phase::Failed);
        QTRY_VERIFY(bench.says(u"The API failed"_s));
        QVERIFY(bench.table()->isVisible());
        QCOMPARE(bench.table()->model()->rowCount(), 4);
        bench.press(u"Try again"_s);
        QTRY_COMPARE(bench.table()->model()->rowCount(), 10);
        QTRY_VERIFY(!bench.says(u"The API failed"_s));
    }

    void aKeychainThatNeverAnswersHangsNothing()
    {
        class Silent final : public secrets::SecretStore
        {
        public:
            void read(const QString &, QObject *, ReadDone) override { }
            void write(const QString &, const QByteArray &, QObject *, Done) override { }
            void remove(const QString &, QObject *, Done) override { }
        } keychain;
        WindowGround ground(keychain);
        ui::MainWindow window(ground.parts());
        window.show();
        window.useProfile(WindowGround::profile(QUrl(u"http://127.0.0.1:9/api/v1"_s)));
        const auto enter = [&] { return labelled<QPushButton>(window, u"Enter the key…"_s); };
        QTRY_VERIFY(enter()); // a way on, while the keychain is being asked
        QTest::mouseClick(enter(), Qt::LeftButton);
        QTRY_VERIFY(window.findChild<ui::ConnectDialog *>());
        // And a key that is at hand is used, whatever the keychain does.
        RawServer server;
        support::describePlace(server);
        server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 3))});
        window.connectTo(WindowGround::profile(server.baseUrl()), {"a-key"_ba});
        window.open({u"N_1"_s, u"k1"_s});
        QTRY_COMPARE(ground.explorer.model().rowCount(), 3);
    }

    void theStatusLineTellsOfTheBudget()
    {
        secrets::SessionStore keychain;
        WindowGround ground(keychain, 3);
        RawServer server;
        support::describePlace(server);
        server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 4), {RawServer::next(SecondPage)})});
        server.on(SecondPage, {RawAnswer::status(429, "{}", {{"Retry-After", "30"}}), RawAnswer::ok("[]")});
        ui::MainWindow window(ground.parts());
        window.show();
        meraki::Profile profile = WindowGround::profile(server.baseUrl());
        profile.pace = 8;
        window.connectTo(profile, {"a-key"_ba});
        window.open({u"N_1"_s, u"k1"_s});
        const auto progress = [&] { return named<QLabel>(window, u"Progress"_s)->text(); };
        QTRY_VERIFY2(progress().contains("paused 30 s by the rate limit"_L1), qPrintable(progress()));
        QTRY_VERIFY2(progress().contains("paused 29 s"_L1), qPrintable(progress())); // it counts down
        QCOMPARE(ground.explorer.fetchStatus().pace, 8 * 0.7);
        QCOMPARE(ground.explorer.model().rowCount(), 4);

        ground.explorer.cancel(); // in the middle of the wait
        QTRY_VERIFY2(progress().contains("cancelled"_L1), qPrintable(progress()));
        ground.explorer.resume(); // the organization is still held back
        QTRY_VERIFY2(progress().contains("by the rate limit"_L1), qPrintable(progress()));
        QCOMPARE(ground.explorer.fetchStatus().waiting, 2); // with the list of clients
    }

    void theRequestLogShowsWhatIsAsked()
    {
        Bench bench;
        const auto log = [&]() -> QAbstractItemModel * {
            auto *dialog = bench.window.findChild<ui::RequestLogDialog *>();
            return dialog ? dialog->findChild<QTableView *>()->model() : nullptr;
        };
        bench.openWhole(); // not recorded: the log is off
        auto *menu = bench.window.findChild<ui::ConnectionMenu *>();
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->actions();
        (*std::ranges::find(actions, u"Request log"_s, &QAction::text))->trigger();
        QTRY_VERIFY(log());
        QCOMPARE(log()->rowCount(), 0);
        bench.ground.explorer.refresh();
        const auto history = [&] {
            const QString path = u"/networks/N_1/clients/k1/trafficHistory?perPage=1000"_s;
            return log()->match(log()->index(0, models::RequestLogModel::PathColumn), Qt::DisplayRole, path).value(0);
        };
        QTRY_VERIFY(history().isValid());
        const auto cell = [&](int column) { return history().siblingAtColumn(column).data().toString(); };
        QCOMPARE(cell(models::RequestLogModel::MethodColumn), u"GET"_s);
        QCOMPARE(cell(models::RequestLogModel::StatusColumn), u"200"_s);
        const QString text = bench.ground.requestLog.text();
        QVERIFY(text.contains("trafficHistory"_L1) && !text.contains("a-recognizable-key"_L1));
    }

    void anEmptyNetworkIsExplained()
    {
        Bench bench;
        bench.server.on(support::AnalysisPath, {RawAnswer::ok(R"({"mode":"basic"})")});
        bench.server.on(support::HistoryPath, {RawAnswer::ok("[]")});
        bench.connectAndOpen();
        QTRY_VERIFY(bench.says(u"does not classify its traffic"_s));
        QVERIFY(bench.says(u"Network-wide > General"_s));
    }

    void savingWritesWhatIsShown()
    {
        Bench bench;
        bench.openWhole();
        bench.filter()->setText(u"app:\"App 1\""_s);
        QTRY_COMPARE(bench.chart().series.size(), 1);
        const QString table = bench.ground.directory.filePath(u"table.csv"_s);
        bench.save(u"Table as file…"_s, table);
        QTRY_VERIFY(QFile::exists(table));
        QCOMPARE(contents(table).count("\r\n"), 1 + bench.table()->model()->rowCount());
        QTRY_VERIFY(bench.says(u"Saved"_s));

        // What the strip opens, the desktop would.
        const OpenedFiles opened;
        labelled<QPushButton>(bench.window, u"Open"_s)->click();
        labelled<QPushButton>(bench.window, u"Show in folder"_s)->click();
        QCOMPARE(opened.paths, (QStringList{table, bench.ground.directory.path()}));
        labelled<QPushButton>(bench.window, u"Close"_s)->click();
        QVERIFY(!bench.says(u"Saved"_s));

        const QString image = bench.ground.directory.filePath(u"chart.png"_s);
        bench.save(u"Chart as image…"_s, image);
        QTRY_VERIFY(!QImage(image).isNull());
    }

    void notSavingIsExplained()
    {
        Bench bench;
        bench.openWhole();
        bench.save(u"Table as file…"_s, u"/proc/no-table.csv"_s);
        QTRY_VERIFY(bench.says(u"Cannot write /proc/no-table.csv"_s));
        QCOMPARE(bench.table()->model()->rowCount(), 10);
    }

    void geometryColumnsMetricAndPlaceAreRemembered()
    {
        secrets::SessionStore keychain;
        RawServer server;
        support::describePlace(server);
        server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 10))});
        WindowGround ground(keychain);
        {
            ui::MainWindow window(ground.parts());
            window.show();
            window.resize(1111, 777);
            window.connectTo(WindowGround::profile(server.baseUrl()), {"key"_ba});
            window.open({u"N_1"_s, u"k1"_s});
            QTRY_VERIFY((labelled<QToolButton>(window, u"Flows"_s)));
            auto *table = named<QTableView>(window, u"Records"_s);
            table->hideColumn(models::TrafficHistoryModel::ProtocolColumn);
            table->horizontalHeader()->moveSection(0, 2);
            QTest::mouseClick(labelled<QToolButton>(window, u"Flows"_s), Qt::LeftButton);
            window.findChild<ui::ChartCard *>()->showAsTable(true);
            window.close();
        }
        QVERIFY(!contents(ground.settings.fileName()).contains("recognizable"));
        ui::MainWindow window(ground.parts());
        window.show();
        QCOMPARE(window.size(), QSize(1111, 777));
        auto *table = named<QTableView>(window, u"Records"_s);
        QVERIFY(table->isColumnHidden(models::TrafficHistoryModel::ProtocolColumn));
        QCOMPARE(table->horizontalHeader()->visualIndex(0), 2);
        window.connectTo(WindowGround::profile(server.baseUrl()), {"key"_ba});
        QCOMPARE(ground.explorer.place().clientId, u"k1"_s);
        QTRY_VERIFY((labelled<QToolButton>(window, u"Flows"_s)));
        QVERIFY(labelled<QToolButton>(window, u"Flows"_s)->isChecked());
        QVERIFY(window.findChild<ui::ChartCard *>()->isShownAsTable());
    }

    void withoutAConnectionTheWindowOffersOne()
    {
        secrets::SessionStore keychain;
        WindowGround ground(keychain);
        ui::MainWindow window(ground.parts());
        window.show();
        QTest::mouseClick(labelled<QPushButton>(window, u"Connect…"_s), Qt::LeftButton);
        QTRY_VERIFY(window.findChild<ui::ConnectDialog *>());
    }

    void theThemeFollowsThePalette()
    {
        Bench bench;
        bench.openWhole();
        const QPalette before = QApplication::palette();
        const auto lightness = [&] { return bench.window.grab().toImage().pixelColor(3, 200).lightness(); };
        QPalette dark = before;
        dark.setColor(QPalette::Window, QColor(20, 20, 20));
        QApplication::setPalette(dark);
        QTRY_VERIFY(lightness() < 60);
        QPalette light = before;
        light.setColor(QPalette::Window, QColor(240, 240, 240));
        QApplication::setPalette(light);
        QTRY_VERIFY(lightness() > 200);
        QApplication::setPalette(before);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
