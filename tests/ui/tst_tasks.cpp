// SPDX-License-Identifier: GPL-3.0-or-later
// What people come for, done in the window on the demo as they would, and within the clicks it may take.
#include <QtTest>

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include "demo/server.h"
#include "ui/breadcrumb.h"
#include "ui/charts/dailychartview.h"
#include "ui/chooser.h"
#include "ui/clientspane.h"
#include "ui/daystrip.h"
#include "ui/exportdialog.h"
#include "ui/windowground.h"

using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC); // a Monday

// The window on the demo, connected, with the clients of a network to choose from.
struct Desk
{
    std::unique_ptr<demo::Server> server = std::move(*demo::Server::start({.now = Now}));
    secrets::SessionStore keychain;
    WindowGround ground{keychain};
    ui::MainWindow window{ground.parts()};
    QTemporaryDir files;
    int clicks = 0;

    explicit Desk(const QString &networkId = demo::Server::showcase().networkId)
    {
        ground.now = Now;
        window.resize(1440, 900);
        window.show();
        window.connectTo(WindowGround::profile(server->baseUrl()), {"key"});
        ground.explorer.directory().chooseNetwork(networkId);
    }

    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        return named<Widget>(window, name);
    }
    [[nodiscard]] QListView *clients() const { return find<QListView>(u"Clients"_s); }
    [[nodiscard]] QTreeView *ranking() const { return find<QTreeView>(u"Ranking"_s); }
    [[nodiscard]] QTableView *records() const { return find<QTableView>(u"Records"_s); }
    [[nodiscard]] QLineEdit *filter() const { return find<QLineEdit>(u"Filter"_s); }
    [[nodiscard]] const traffic::Summary &summary() const { return *ground.explorer.summary(); }
    [[nodiscard]] const exporting::Chart &chart() const { return window.findChild<ui::DailyChartView *>()->chart(); }

    [[nodiscard]] bool says(const QString &text) const { return showsText(window, text); }

    void click(QWidget *widget, QPoint place, Qt::KeyboardModifiers modifiers = {})
    {
        ++clicks;
        QTest::mouseClick(widget, Qt::LeftButton, modifiers, place);
    }
    void click(QWidget *widget) { click(widget, widget->rect().center()); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
    }

    [[nodiscard]] bool waitForClients()
    {
        return QTest::qWaitFor([this] { return clients() && clients()->model()->rowCount() > 10; }, 30'000);
    }
    [[nodiscard]] bool waitForTraffic()
    {
        using Phase = models::FetchStatus::Phase;
        return QTest::qWaitFor(
            [this] {
                const explore::Explorer &explorer = ground.explorer;
                return explorer.fetchStatus().phase == Phase::Complete && chart().series.size() > 0
                    && summary().loaded == explorer.history().store.size(); // published after the last page
            },
            60'000);
    }

    void clickClient(const QString &name)
    {
        const auto *model = clients()->model();
        const QModelIndex index = model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).value(0);
        QVERIFY(index.isValid());
        clients()->scrollTo(index);
        click(clients()->viewport(), clients()->visualRect(index).center());
    }
    void openShowcase()
    {
        QVERIFY(waitForClients());
        clickClient(u"reception-pc"_s);
        QVERIFY(waitForTraffic());
        QCOMPARE(ground.explorer.place().clientId, demo::Server::showcase().clientId);
    }

    [[nodiscard]] QModelIndex ranked(const QString &name) const
    {
        for (int row = 0; row < ranking()->model()->rowCount(); ++row) {
            if (const QModelIndex index = ranking()->model()->index(row, 0); index.data() == name)
                return index;
        }
        return {};
    }
    void clickRanked(const QString &name)
    {
        const QModelIndex index = ranked(name);
        ranking()->scrollTo(index);
        click(ranking()->viewport(), ranking()->visualRect(index).topLeft() + QPoint(20, 12));
    }
    void openRanked(const QString &name)
    {
        const QModelIndex index = ranked(name);
        ranking()->scrollTo(index);
        const QRect rect = ranking()->visualRect(index);
        click(ranking()->viewport(), QPoint(rect.left() - 8, rect.center().y()));
    }

    // The bar of a day in the strip under the chart.
    void clickDay(QDate day)
    {
        auto *strip = window.findChild<ui::DayStrip *>();
        const ui::DayScale scale = strip->scale();
        const int index = int(exporting::dateOf(strip->overview().days.first).daysTo(day));
        click(strip, QPoint(int(scale.x(index) + scale.dayWidth() / 2), strip->height() / 2));
    }

    void choose(const QString &action)
    {
        ++clicks; // in the menu that is open
        const auto actions = window.findChildren<QAction *>();
        (*std::ranges::find(actions, action, &QAction::text))->trigger();
    }
    void save(const QString &name)
    {
        clicks += 2; // on Save… and Save
        saveExport(window, files.filePath(name));
        QTRY_VERIFY(!window.findChild<ui::ExportDialog *>());
    }
    [[nodiscard]] QByteArray saved(const QString &name) const
    {
        QFile file(files.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    // "What used my 200 GB this month?"
    void whatUsedItAll()
    {
        Desk desk;
        desk.openShowcase();
        QTRY_COMPARE(desk.ranking()->model()->rowCount(), int(desk.summary().groups.size()));
        QCOMPARE(desk.ranking()->model()->index(0, 0).data().toString(), desk.summary().groups.front().name);
        QTRY_VERIFY(desk.says(u"12,431 records"_s));

        const QString catchAll = u"Miscellaneous secure web"_s;
        QVERIFY(desk.ranked(catchAll).isValid());
        desk.openRanked(catchAll);
        const QModelIndex opened = desk.ranked(catchAll);
        QTRY_VERIFY(desk.ranking()->model()->rowCount(opened) > 3); // its destinations

        desk.clickRanked(desk.summary().groups.front().name);
        QTRY_COMPARE(desk.chart().series.size(), 1); // its days
        QCOMPARE(desk.summary().filter.terms.size(), 1U);
        QVERIFY2(desk.clicks <= 4, qPrintable(QString::number(desk.clicks)));
    }

    // "The internet was slow on Tuesday": a chart to the boss.
    void whatSlowedTuesdayDown()
    {
        Desk desk;
        desk.openShowcase();
        QTRY_VERIFY(desk.window.findChild<ui::DayStrip *>()->overview().days.count() > 20);
        desk.clickDay({2026, 11, 17});
        QTRY_COMPARE(desk.summary().filter.text(), u"day:2026-11-17"_s);
        QTRY_COMPARE(desk.chart().bars.size(), 1);
        const QString culprit = desk.summary().groups.front().name;
        QCOMPARE(desk.ranking()->model()->index(0, 0).data().toString(), culprit);

        const int clicks = desk.clicks;
        ++desk.clicks; // on Export
        desk.choose(u"Copy chart"_s);
        QVERIFY2(desk.clicks <= 7, qPrintable(QString::number(desk.clicks)));
        const QImage image = QGuiApplication::clipboard()->image();
        QVERIFY(image.width() > 1000);
        QVERIFY(desk.says(u"Chart copied"_s));
        QVERIFY(desk.chart().caption.contains(u"America/Denver"_s)
                || desk.chart().subtitle.contains(u"America/Denver"_s));
        QVERIFY(desk.chart().caption.contains(u"Meraki Dashboard API"_s));

        desk.clicks = clicks; // the other way, into a file
        ++desk.clicks;
        desk.choose(u"Chart as image…"_s);
        desk.save(u"tuesday.png"_s);
        QVERIFY(desk.saved(u"tuesday.png"_s).startsWith("\x89PNG"));
        QVERIFY2(desk.clicks <= 7, qPrintable(QString::number(desk.clicks)));
    }

    // "Who used most on Tuesday?"
    void whoUsedMostOnTuesday()
    {
        Desk desk;
        desk.openShowcase();
        QTRY_VERIFY(desk.window.findChild<ui::DayStrip *>()->overview().days.count() > 20);
        desk.clickDay({2026, 11, 17});
        QTRY_VERIFY(desk.says(u"17 Nov"_s));
        QTRY_COMPARE_WITH_TIMEOUT(desk.ground.explorer.directory().usageState().phase,
                                  explore::ListState::Phase::Complete, 30'000);
        // The open client's usage of that day is in the list, and it is not that of the month.
        auto &list = desk.ground.explorer.directory().clientList();
        const auto usage = list.usageAt(list.rowOf(demo::Server::showcase().clientId));
        QVERIFY(usage && usage->total() > 0);
        QVERIFY(usage->total() >= desk.summary().totals.total());
        QVERIFY(usage->total() < 2 * desk.summary().totals.total());
    }

    // Only uploads over a size that are not TCP 443, as a spreadsheet.
    void uploadsAsASpreadsheet()
    {
        Desk desk;
        desk.openShowcase();
        desk.filter()->setFocus();
        QTest::keyClicks(desk.filter(), u"sent>10MB -port:443/tcp"_s);
        QTRY_VERIFY(desk.summary().rows.size() > 0 && desk.summary().rows.size() < desk.summary().loaded);
        QTRY_COMPARE(desk.records()->model()->rowCount(), int(desk.summary().rows.size()));
        QTRY_VERIFY(desk.says(u"%1 of 12,431 records"_s.arg(QLocale().toString(int(desk.summary().rows.size())))));

        ++desk.clicks; // on Export
        desk.choose(u"Table as file…"_s);
        desk.save(u"uploads.csv"_s);
        const QByteArray csv = desk.saved(u"uploads.csv"_s);
        QCOMPARE(csv.count("\r\n"), qsizetype(desk.summary().rows.size()) + 1);
        QVERIFY(!csv.contains(",TCP,443,"));
        QVERIFY2(desk.clicks <= 6, qPrintable(QString::number(desk.clicks)));
    }

    // A network whose analysis is only basic.
    void whyANetworkIsEmpty()
    {
        Desk desk(u"N_573083052582915201"_s);
        QVERIFY(desk.waitForClients());
        const QModelIndex first = desk.clients()->model()->index(0, 0);
        desk.click(desk.clients()->viewport(), desk.clients()->visualRect(first).center());
        QTRY_VERIFY_WITH_TIMEOUT(desk.says(u"only “basic”"_s), 30'000);
        QTRY_VERIFY(desk.says(u"a client's history needs “detailed”"_s));
        QVERIFY(desk.says(u"Network-wide > General"_s));
        QVERIFY2(desk.clicks <= 3, qPrintable(QString::number(desk.clicks)));
    }

    // From anywhere: the list of networks says it before one is chosen.
    void whyAnotherOrganizationsNetworkIsEmpty()
    {
        Desk desk;
        desk.openShowcase();
        desk.clicks = 0;
        desk.click(desk.find<QToolButton>(u"Organization: Acme Corporation"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"globex"_s);
        ++desk.clicks; // on the only one that is left
        desk.press(Qt::Key_Return);
        const auto isOffered = [&desk](const QString &detail) {
            const auto choosers = desk.window.findChildren<ui::Chooser *>();
            return std::ranges::any_of(choosers, [&](const ui::Chooser *chooser) {
                const ui::ChoiceModel &model = chooser->model();
                for (int row = 0; chooser->isVisible() && row < model.rowCount(); ++row) {
                    if (model.index(row, 0).data(Qt::AccessibleTextRole).toString().contains(detail))
                        return true;
                }
                return false;
            });
        };
        QTRY_VERIFY(isOffered(u"only basic analysis: no history"_s));
        QTRY_VERIFY(isOffered(u"analysis off: no history"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"bengaluru"_s);
        ++desk.clicks;
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.says(u"only “basic” in this network"_s));
        QVERIFY(desk.says(u"Network-wide > General"_s));
        QVERIFY2(desk.clicks <= 3, qPrintable(QString::number(desk.clicks)));
    }

    void theSameByKeyboardAlone()
    {
        Desk desk;
        QVERIFY(desk.waitForClients());
        desk.press(Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"reception-pc"_s);
        QTRY_COMPARE(desk.clients()->model()->rowCount(), 1);
        desk.press(Qt::Key_Down); // from the search into the list
        QTRY_COMPARE(QApplication::focusWidget(), desk.clients());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.waitForTraffic());
        QCOMPARE(desk.ground.explorer.place().clientId, demo::Server::showcase().clientId);

        desk.ranking()->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.chart().series.size(), 1);
        desk.press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(desk.summary().filter.isEmpty());

        // Monday's today; six days back is Tuesday.
        desk.records()->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 7; ++i)
            desk.press(Qt::Key_Left);
        QTRY_COMPARE(desk.summary().filter.text(), u"day:2026-11-17"_s);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), desk.filter());
        desk.press(Qt::Key_Escape);
        QVERIFY(QApplication::focusWidget() != desk.filter());
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(desk.summary().filter.isEmpty());
        QCOMPARE(desk.clicks, 0);
    }

    void filterAndDaysSurviveAnotherClient()
    {
        Desk desk;
        desk.openShowcase();
        desk.filter()->setText(u"day:7d recv>1MB"_s);
        QTRY_COMPARE(desk.summary().filter.text(), u"day:7d recv>1MB"_s);
        const explore::Place first = desk.ground.explorer.place();
        desk.records()->setFocus();
        desk.press(Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(desk.ground.explorer.place() != first);
        QVERIFY(desk.waitForTraffic());
        QCOMPARE(desk.summary().filter.text(), u"day:7d recv>1MB"_s);
        desk.press(Qt::Key_Left, Qt::AltModifier); // back to the client before
        QTRY_VERIFY(desk.ground.explorer.place() == first);
        QCOMPARE(desk.summary().filter.text(), u"day:7d recv>1MB"_s);
    }

    void theStatusLineSaysHowMuchIsClassified()
    {
        Desk desk;
        desk.openShowcase();
        const auto said = [&desk]() -> QToolButton * {
            const auto buttons = desk.window.findChildren<QToolButton *>();
            const auto found = std::ranges::find_if(buttons, [](const QToolButton *button) {
                return button->isVisible() && button->text().contains(u"classified"_s);
            });
            return found == buttons.end() ? nullptr : *found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), 30'000);
        const explore::UsageTotals totals = explore::totals(desk.ground.explorer.usage());
        QVERIFY(totals.days > 20);
        QVERIFY(*explore::share(totals) > 0.85 && *explore::share(totals) < 1.0);
        desk.click(said());
        QTRY_VERIFY(desk.says(u"typically 90"_s));
    }

    void everythingIsFoundByName()
    {
        Desk desk;
        QVERIFY(desk.waitForClients());
        desk.press(Qt::Key_K, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"reception-pc"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.waitForTraffic());
        QCOMPARE(desk.ground.explorer.place().clientId, demo::Server::showcase().clientId);
    }

    void theWayToAnotherNetworkIsInTheBreadcrumb()
    {
        Desk desk;
        desk.openShowcase();
        auto *network = desk.find<QToolButton>(u"Network: Retail – Denver"_s);
        QVERIFY(network);
        desk.click(network);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"berlin"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.ground.explorer.directory().networkId(), u"L_646829496481107120"_s);
        QTRY_VERIFY(desk.find<QToolButton>(u"Network: Büro Berlin"_s));
    }

    void theLastViewIsThereAtTheNextStart()
    {
        Desk desk;
        desk.openShowcase();
        desk.filter()->setText(u"day:2026-11-10..2026-11-17 -app:netflix"_s);
        desk.ground.explorer.setGrouping(traffic::Grouping::Domain);
        desk.window.close();

        explore::Explorer explorer(desk.ground.clients, [] { return Now; });
        ui::MainWindow::Parts parts = desk.ground.parts();
        ui::MainWindow next({explorer, parts.clients, parts.keyring, parts.profiles, parts.renderer, parts.settings,
                             parts.requestLog, parts.preferences});
        next.show();
        next.connectTo(WindowGround::profile(desk.server->baseUrl()), {"key"});
        QCOMPARE(explorer.place(), desk.ground.explorer.place());
        QCOMPARE(explorer.filter().text(), u"day:2026-11-10..2026-11-17 -app:netflix"_s);
        QCOMPARE(explorer.visits().current().grouping, traffic::Grouping::Domain);
        desk.ground.settings.sync();
        QFile settings(desk.ground.settings.fileName());
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains("googlevideo")); // no data is kept
    }
};

QTEST_MAIN(TestTasks)
#include "tst_tasks.moc"
