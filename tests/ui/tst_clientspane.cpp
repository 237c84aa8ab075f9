// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPushButton>
#include <QSettings>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

#include "demo/server.h"
#include "meraki/client.h"
#include "support/rawserver.h"
#include "ui/clientdelegate.h"
#include "ui/clientspane.h"
#include "ui/theme.h"
#include "ui/windowground.h"

using namespace Qt::StringLiterals;
using explore::Directory;
using Model = models::ClientListModel;
using Phase = explore::ListState::Phase;
using support::RawAnswer;
using support::RawServer;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC);
const QByteArray Clients = "/api/v1/networks/N_1/clients";

std::unique_ptr<meraki::Client> clientFor(const QUrl &baseUrl)
{
    return meraki::Client::withOwnNetwork(WindowGround::profile(baseUrl), {"a-secret"_ba}, {.retries = 0});
}

/// The pane in a window, as it stands beside the rest.
struct Bench
{
    QTemporaryDir directoryOfSettings;
    QSettings settings{directoryOfSettings.filePath(u"settings.ini"_s), QSettings::IniFormat};
    explore::ClientBook book{settings};
    std::unique_ptr<meraki::Client> client;
    Directory directory{[] { return Now; }};
    QMainWindow window;
    ui::ClientsPane *pane = nullptr;
    QTranslator english;

    explicit Bench(const QUrl &baseUrl)
        : client(clientFor(baseUrl))
    {
        if (english.load(u":/translations/flowtrail_en.qm"_s))
            QCoreApplication::installTranslator(&english);
        const ui::Theme theme = ui::Theme::matching(QGuiApplication::palette());
        window.setPalette(theme.palette());
        window.setStyleSheet(theme.styleSheet());
        pane = new ui::ClientsPane(directory, book);
        auto *around = new QWidget;
        auto *layout = new QVBoxLayout(around);
        layout->addWidget(pane);
        window.setCentralWidget(around);
        window.resize(286, 860);
        window.show();
        window.activateWindow();
    }

    [[nodiscard]] QListView *list() const { return pane->findChild<QListView *>(); }
    [[nodiscard]] QLineEdit *search() const { return named<QLineEdit>(*pane, u"Search clients"_s); }
    [[nodiscard]] QString texts() const
    {
        QStringList texts;
        const auto labels = pane->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'|');
    }
    [[nodiscard]] QModelIndex row(int row) const { return list()->model()->index(row, 0); }
    void clickAt(const QModelIndex &index, QPoint offset) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).topLeft() + offset);
    }
    /// For a person to look at; where $FLOWTRAIL_PICTURES says.
    void picture(const QString &name)
    {
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("FLOWTRAIL_PICTURES"); !folder.isEmpty())
            window.grab().save(folder + u'/' + name + u".png"_s);
    }
};

QByteArray twoClients()
{
    return "[{\"id\":\"k1\",\"description\":\"laptop\",\"mac\":\"00:11:22:33:44:55\",\"ip\":\"10.0.0.7\",\"os\":"
           "\"Linux\","
           "\"status\":\"Online\",\"usage\":{\"sent\":1,\"recv\":2000}},"
           "{\"id\":\"k2\",\"description\":\"<b>printer</b>\",\"usage\":{\"sent\":1,\"recv\":20}},"
           "{\"id\":\"k3\",\"description\":\"phone\",\"usage\":{\"sent\":1,\"recv\":10}}]";
}

} // namespace

class TestClientsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void whatIsShownIsOpenedByMouseAndKeys()
    {
        RawServer server;
        server.on("/api/v1/organizations", {RawAnswer::ok("[]")});
        server.on(Clients, {RawAnswer::ok(twoClients())});
        Bench bench(server.baseUrl());
        QVERIFY(bench.texts().contains(u"No clients yet"_s));
        bench.directory.use(bench.client.get());
        QTRY_VERIFY(bench.texts().contains(u"Which network?"_s));
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Complete);
        QVERIFY2(bench.texts().contains(u"3 clients|· last 31 days"_s), qPrintable(bench.texts()));
        QCOMPARE(bench.search()->placeholderText(), u"Search 3 clients"_s);

        QSignalSpy opened(bench.pane, &ui::ClientsPane::openRequested);
        bench.clickAt(bench.row(1), {30, 20});
        QCOMPARE(opened.takeFirst(), (QVariantList{u"N_1"_s, u"k2"_s}));

        bench.pane->focusSearch();
        QTRY_VERIFY(bench.search()->hasFocus());
        QTest::keyClicks(bench.search(), u"lap"_s);
        QCOMPARE(bench.list()->model()->rowCount(), 1);
        QVERIFY(bench.texts().contains(u"1 of 3 clients"_s));
        QTest::keyClick(bench.search(), Qt::Key_Return);
        QCOMPARE(opened.takeFirst(), (QVariantList{u"N_1"_s, u"k1"_s}));
        QTest::keyClick(bench.search(), Qt::Key_Escape);
        QVERIFY(bench.search()->text().isEmpty());
        QTest::keyClick(bench.search(), Qt::Key_Down);
        QVERIFY(bench.list()->hasFocus());
        QTest::keyClick(bench.list(), Qt::Key_Down);
        QTest::keyClick(bench.list(), Qt::Key_Down);
        QTest::keyClick(bench.list(), Qt::Key_Return);
        QCOMPARE(opened.takeFirst().last().toString(),
                 QString(bench.row(bench.list()->currentIndex().row()).data(Model::IdRole).toString()));
        QTest::keyClick(bench.list(), Qt::Key_Home);
        QTest::keyClick(bench.list(), Qt::Key_Up);
        QVERIFY(bench.search()->hasFocus());
        QTest::keyClicks(bench.search(), u"nobody"_s);
        QVERIFY(bench.texts().contains(u"No client is called that"_s));
    }

    void nextAndPreviousStepThroughWhatIsShown()
    {
        RawServer server;
        server.on("/api/v1/organizations", {RawAnswer::ok("[]")});
        server.on(Clients, {RawAnswer::ok(twoClients())});
        Bench bench(server.baseUrl());
        QSignalSpy opened(bench.pane, &ui::ClientsPane::openRequested);
        // As the window does it.
        connect(bench.pane, &ui::ClientsPane::openRequested, bench.pane,
                [&](const QString &network, const QString &id) {
                    bench.book.remember(u"test"_s, {network, id});
                    bench.pane->setOpen(network, id);
                });
        bench.pane->next();
        QCOMPARE(opened.size(), 0);
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Complete);
        for (int i = 0; i < 5; ++i)
            bench.pane->next();
        bench.pane->previous();
        QStringList ids;
        for (const QVariantList &one : opened)
            ids.append(one.last().toString());
        QCOMPARE(ids.join(u' '), u"k1 k2 k3 k2"_s);
        QVERIFY(bench.row(1).data(Model::IsOpenRole).toBool());
        QCOMPARE(bench.list()->currentIndex().row(), 1);
        // What was opened is on top once the list is fetched again.
        bench.directory.refreshClients();
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Complete);
        QCOMPARE(bench.row(0).data(Model::IdRole).toString(), u"k2"_s);
    }

    void whatIsOpenStaysInSightWhereTheListGetsLower()
    {
        RawServer server;
        server.on("/api/v1/organizations", {RawAnswer::ok("[]")});
        QByteArrayList clients;
        for (int i = 100; i < 130; ++i)
            clients.append("{\"id\":\"k" + QByteArray::number(i) + "\"}");
        server.on(Clients, {RawAnswer::ok('[' + clients.join(',') + ']')});
        Bench bench(server.baseUrl());
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Complete);
        const auto isInSight = [&bench](int row) {
            return bench.list()->viewport()->rect().contains(bench.list()->visualRect(bench.row(row)));
        };
        bench.pane->setOpen(u"N_1"_s, bench.row(29).data(Model::IdRole).toString());
        QVERIFY(isInSight(29));
        bench.window.resize(286, 700); // as a notice under the list does it
        QTRY_VERIFY(isInSight(29));
        bench.list()->scrollToTop(); // somebody looks at others
        bench.window.resize(286, 600);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QVERIFY(isInSight(0));
    }

    void aFavouriteIsMadeByStarAndByKey()
    {
        RawServer server;
        server.on("/api/v1/organizations", {RawAnswer::ok("[]")});
        server.on(Clients, {RawAnswer::ok(twoClients())});
        Bench bench(server.baseUrl());
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Complete);
        QSignalSpy opened(bench.pane, &ui::ClientsPane::openRequested);
        const QModelIndex phone = bench.row(2);
        const int amount = QFontMetrics(bench.list()->font()).horizontalAdvance(u"11.0 kB"_s);
        bench.clickAt(phone, {bench.list()->visualRect(phone).width() - 10 - amount * 88 / 100 - 4 - 12, 14});
        QCOMPARE(opened.size(), 0);
        QCOMPARE(bench.row(0).data(Model::IdRole).toString(), u"k3"_s);
        QVERIFY(bench.book.isFavourite(u"test"_s, {u"N_1"_s, u"k3"_s}));

        bench.list()->setFocus();
        bench.list()->setCurrentIndex(bench.row(0));
        QTest::keyClick(bench.list(), Qt::Key_F);
        QVERIFY(bench.book.favourites(u"test"_s).isEmpty());
        QCOMPARE(bench.row(0).data(Model::IdRole).toString(), u"k1"_s);
        QCOMPARE(bench.list()->currentIndex().data(Model::IdRole).toString(), u"k3"_s); // selection goes with it
    }

    void whatIsTypedCanBeOpenedAndLookedFor()
    {
        RawServer server;
        server.on("/api/v1/organizations", {RawAnswer::ok("[{\"id\":\"1\",\"name\":\"Acme\"}]")});
        server.on(Clients, {RawAnswer::ok(twoClients())});
        server.on("/api/v1/organizations/1/clients/search",
                  {RawAnswer::hanging(
                      RawAnswer::ok("{\"records\":[{\"network\":{\"id\":\"N_9\",\"name\":\"R&D\"},\"clientId\":\"k7\","
                                    "\"description\":\"<i>badge\"}]}"))});
        Bench bench(server.baseUrl());
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Complete);
        QSignalSpy opened(bench.pane, &ui::ClientsPane::openRequested);
        QSignalSpy looked(bench.pane, &ui::ClientsPane::searchOrganizationRequested);
        connect(bench.pane, &ui::ClientsPane::searchOrganizationRequested, bench.pane,
                [&](const QString &mac) { bench.directory.searchMac(mac); });

        QTest::keyClicks(bench.search(), u"aabb.ccdd.eeff"_s);
        QVERIFY(bench.texts().contains(u"No client is called that"_s));
        auto *open = labelled<QPushButton>(*bench.pane, u"Open aa:bb:cc:dd:ee:ff"_s);
        QVERIFY(open);
        QTest::keyClick(bench.search(), Qt::Key_Return);
        QCOMPARE(opened.takeFirst(), (QVariantList{u"N_1"_s, u"aa:bb:cc:dd:ee:ff"_s}));
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(opened.takeFirst(), (QVariantList{u"N_1"_s, u"aa:bb:cc:dd:ee:ff"_s}));

        bench.picture(u"pane-typed"_s);
        auto *look = labelled<QPushButton>(*bench.pane, u"Look for it in the whole organization"_s);
        QVERIFY(look);
        look->click();
        QCOMPARE(looked.takeFirst(), QVariantList{u"aa:bb:cc:dd:ee:ff"_s});
        QTRY_COMPARE(server.hanging(), 1);
        QVERIFY2(bench.texts().contains(u"Looking for it…"_s), qPrintable(bench.texts()));
        server.resume();
        QTRY_VERIFY(labelled<QPushButton>(*bench.pane, u"<i>badge in R&&D"_s));
        bench.picture(u"pane-found"_s);
        labelled<QPushButton>(*bench.pane, u"<i>badge in R&&D"_s)->click();
        QCOMPARE(opened.takeFirst(), (QVariantList{u"N_9"_s, u"k7"_s}));

        QTest::keyClick(bench.search(), Qt::Key_Escape);
        QVERIFY(!labelled<QPushButton>(*bench.pane, u"Open aa:bb:cc:dd:ee:ff"_s));
    }

    void aRefusalIsExplainedInPlace()
    {
        RawServer server;
        server.on("/api/v1/organizations", {RawAnswer::ok("[]")});
        server.on(Clients,
                  {RawAnswer::status(403, "{\"errors\":[\"Ask the <b>owner</b>\"]}", {{"X-Request-Id", "4d6f"}}),
                   RawAnswer::ok(twoClients())});
        Bench bench(server.baseUrl());
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Failed);
        QVERIFY2(bench.texts().contains(u"Ask the <b>owner</b>"_s), qPrintable(bench.texts()));
        QVERIFY2(bench.texts().contains(u"Status 403 · Request ID 4d6f"_s), qPrintable(bench.texts()));
        bench.picture(u"pane-refused"_s);
        labelled<QPushButton>(*bench.pane, u"Try again"_s)->click();
        QTRY_COMPARE(bench.list()->model()->rowCount(), 3);
        QVERIFY(bench.list()->isVisible());
    }

    void aNetworkWithoutHistoriesSaysSo()
    {
        RawServer server;
        server.on("/api/v1/organizations", {RawAnswer::ok("[]")});
        server.on(Clients, {RawAnswer::ok(twoClients())});
        server.on("/api/v1/networks/N_1/trafficAnalysis", {RawAnswer::ok("{\"mode\":\"basic\"}")});
        Bench bench(server.baseUrl());
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_VERIFY2(bench.texts().contains(u"only “basic” in this network"_s), qPrintable(bench.texts()));
        QCOMPARE(bench.list()->model()->rowCount(), 3);
        QVERIFY(!labelled<QToolButton>(*bench.pane, u"Try again"_s)); // it would be the same
    }

    void loadingIsShownAndCancelled()
    {
        RawServer server;
        server.on("/api/v1/organizations", {RawAnswer::ok("[]")});
        server.on(Clients, {RawAnswer::ok(twoClients(), {RawServer::next(Clients + "?page=2")})});
        server.on(Clients + "?page=2", {RawAnswer::hanging()});
        Bench bench(server.baseUrl());
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(server.hanging(), 1);
        QVERIFY(bench.texts().contains(u"Loading clients, page 2…"_s));
        bench.picture(u"pane-loading"_s);
        labelled<QToolButton>(*bench.pane, u"Cancel"_s)->click();
        QVERIFY(bench.texts().contains(u"The list is not complete: it was cancelled."_s));
        QCOMPARE(bench.list()->model()->rowCount(), 3);
        QVERIFY(labelled<QToolButton>(*bench.pane, u"Try again"_s));
    }

    void aWindowNamesItsDaysAndAsksForItsUsage()
    {
        RawServer server;
        server.on("/api/v1/organizations", {RawAnswer::ok("[]")});
        server.on(Clients, {RawAnswer::ok(twoClients())});
        server.on(Clients + "/usageHistories", {RawAnswer::status(500), RawAnswer::ok("[]")});
        Bench bench(server.baseUrl());
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Complete);
        const traffic::Day tuesday(std::chrono::days(QDate(1970, 1, 1).daysTo(QDate(2026, 11, 17))));
        bench.directory.setWindow(traffic::DayRange{tuesday, tuesday}, QTimeZone::utc());
        QVERIFY2(bench.texts().contains(u"· Tue 17 Nov"_s), qPrintable(bench.texts()));
        QTRY_VERIFY2(bench.texts().contains(u"Not everybody's usage is known"_s), qPrintable(bench.texts()));
        labelled<QToolButton>(*bench.pane, u"Try again"_s)->click();
        QTRY_COMPARE(bench.directory.usageState().phase, Phase::Complete);
        QVERIFY(!bench.texts().contains(u"Not everybody"_s));
        bench.directory.setWindow(traffic::DayRange{tuesday, tuesday + std::chrono::days(2)}, QTimeZone::utc());
        QVERIFY2(bench.texts().contains(u"· Tue 17 Nov – Thu 19 Nov"_s), qPrintable(bench.texts()));
    }

    void aTipTellsEverythingAndIsNoMarkup()
    {
        RawServer server;
        server.on("/api/v1/organizations", {RawAnswer::ok("[]")});
        server.on(Clients, {RawAnswer::ok(twoClients())});
        Bench bench(server.baseUrl());
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(bench.list()->model()->rowCount(), 3);
        const QString tip = ui::ClientDelegate::toolTipOf(bench.row(0));
        for (const QString &text :
             {u"laptop"_s, u"2.00 MB"_s, u"00:11:22:33:44:55"_s, u"10.0.0.7"_s, u"Linux"_s, u"k1"_s})
            QVERIFY2(tip.contains(text), qPrintable(tip));
        QVERIFY(ui::ClientDelegate::toolTipOf(bench.row(1)).contains(u"&lt;b&gt;printer"_s));
    }

    void looksAsItShould_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looksAsItShould()
    {
        QFETCH(const bool, dark);
        QPalette palette = QApplication::style()->standardPalette();
        palette.setColor(QPalette::Window, dark ? QColor(24, 26, 30) : QColor(245, 245, 245));
        QApplication::setPalette(palette);
        const auto server = demo::Server::start({.now = Now});
        QVERIFY(server);
        Bench bench((*server)->baseUrl());
        const QString network = demo::Server::showcase().networkId;
        bench.directory.use(bench.client.get());
        bench.directory.chooseNetwork(network);
        bench.pane->setOpen(network, demo::Server::showcase().clientId);
        QTRY_COMPARE(bench.directory.clientsState().phase, Phase::Complete);
        bench.list()->setFocus();
        bench.list()->setCurrentIndex(bench.row(2));
        QTest::keyClick(bench.list(), Qt::Key_F);
        bench.picture(u"pane-"_s + QString::fromLatin1(QTest::currentDataTag()));
        const QImage image = bench.window.grab().toImage();
        QVERIFY(!image.isNull());
        // The open client's row is marked.
        const QRect open = bench.list()->visualRect(
            bench.row(bench.directory.clientList().rowOf(demo::Server::showcase().clientId)));
        const QPoint corner = bench.list()->viewport()->mapTo(&bench.window, open.topLeft() + QPoint(5, 5));
        QCOMPARE(image.pixelColor(corner * image.devicePixelRatio()),
                 ui::Theme::matching(QApplication::palette()).selection);
    }
};

QTEST_MAIN(TestClientsPane)
#include "tst_clientspane.moc"
