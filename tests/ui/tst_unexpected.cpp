// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody expects of an API, in the window: it is said plainly, and the rest goes on.

#include <QtTest>

#include <QClipboard>
#include <QListView>

#include "ui/breadcrumb.h"
#include "ui/commandpalette.h"
#include "ui/rankingcard.h"
#include "ui/scriptedwindow.h"
#include "ui/zonemenu.h"

using namespace Qt::StringLiterals;
using support::RawAnswer;
using support::RawServer;

namespace {

using Bench = ScriptedWindow;

QListView *clients(const Bench &bench)
{
    return named<QListView>(bench.window, u"Clients"_s);
}

QByteArray quoted(const QString &text)
{
    QByteArray json = "\"";
    for (const QChar each : text) { // one by one: a half of a pair is nothing to a JSON writer
        const char16_t code = each.unicode();
        const bool isPlain = code >= 0x20 && code < 0x7f && code != u'"' && code != u'\\';
        json += isPlain ? QByteArray(1, char(code)) : "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
    }
    return json + '"';
}

QByteArray clientsJson(int first, int count)
{
    QByteArrayList clients;
    for (int n = first; n < first + count; ++n)
        clients.append(QStringLiteral(R"({"id":"k%1","description":"client %1","ip":"10.%2.%3.%4",)"
                                      R"("usage":{"sent":1,"recv":%5}})")
                           .arg(n)
                           .arg(n / 65536)
                           .arg(n / 256 % 256)
                           .arg(n % 256)
                           .arg(20'000 - n)
                           .toUtf8());
    return '[' + clients.join(',') + ']';
}

} // namespace

class TestUnexpected : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void tenThousandClients()
    {
        Bench bench;
        const QByteArray second = QByteArray(support::ClientsPath) + "?page=2";
        bench.server.on(support::ClientsPath, {RawAnswer::ok(clientsJson(0, 5000), {RawServer::next(second)})});
        bench.server.on(second, {RawAnswer::ok(clientsJson(5000, 5000))});
        bench.openWhole();
        QTRY_COMPARE(clients(bench)->model()->rowCount(), 10'000);
        auto *search = named<QLineEdit>(bench.window, u"Search clients"_s);
        search->setFocus();
        QTest::keyClicks(search, u"client 9876"_s);
        QTRY_COMPARE(clients(bench)->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(bench.ground.explorer.place().clientId, u"k9876"_s);

        QTest::keyClick(&bench.window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = bench.window.findChild<ui::CommandPalette *>();
        QVERIFY(palette->isVisible());
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"client 1234"_s);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(bench.ground.explorer.place().clientId, u"k1234"_s);
    }

    void namesThatAreNotNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("ten kilobytes") << QString(10'240, u'x');
        QTest::newRow("ten kilobytes of words") << u"wide word "_s.repeated(1024);
        QTest::newRow("control characters") << u"a\u0000b\nc\td\re\u0007f\u2028g"_s;
        QTest::newRow("right to left") << u"\u202eקבלה\u05d0 abc"_s;
        QTest::newRow("an unclosed override") << u"\u202efdp.exe"_s;
        QTest::newRow("emoji") << u"👩🏽‍💻📶 office 🏢"_s;
        QTest::newRow("half an emoji") << u"lone "_s + QChar(0xd83d) + u" half"_s;
        QTest::newRow("markup") << u"<b>html</b><img src=x>&amp;"_s;
        QTest::newRow("a mnemonic") << u"R&D && Sales"_s;
        QTest::newRow("nothing to see") << u"\u200b \u2060"_s;
    }

    void namesThatAreNotNames()
    {
        QFETCH(const QString, name);
        Bench bench;
        const QByteArray json = quoted(name);
        const QByteArray network
            = "{\"id\":\"N_1\",\"organizationId\":\"1\",\"name\":" + json + ",\"timeZone\":\"UTC\"}";
        const QByteArray client = "{\"id\":\"k1\",\"description\":" + json + ",\"user\":" + json + ",\"os\":" + json
            + ",\"ssid\":" + json + ",\"usage\":{\"sent\":1,\"recv\":2}}";
        bench.server.on(support::OrganizationsPath, {RawAnswer::ok("[{\"id\":\"1\",\"name\":" + json + "}]")});
        bench.server.on(support::NetworksPath, {RawAnswer::ok('[' + network + ']')});
        bench.server.on(support::NetworkPath, {RawAnswer::ok(network)});
        bench.server.on(support::ClientsPath, {RawAnswer::ok('[' + client + ']')});
        bench.server.on(support::ClientPath, {RawAnswer::ok(client)});
        bench.server.on(support::HistoryPath,
                        {RawAnswer::ok("[{\"ts\":\"2026-11-10T00:00:00Z\",\"application\":" + json
                                       + ",\"destination\":" + json + ",\"protocol\":" + json
                                       + ",\"port\":443,\"recv\":5,\"sent\":1,\"numFlows\":1,\"activeSeconds\":1},"
                                       + support::page(0, 3).sliced(1))});
        const QSize least = bench.window.minimumSizeHint();
        bench.connectAndOpen();
        QTRY_VERIFY(bench.says(u"4 records"_s));
        QTRY_COMPARE(clients(bench)->model()->rowCount(), 1);

        // No name widens the window, breaks a line, or becomes markup.
        QVERIFY(bench.window.minimumSizeHint().width() <= least.width() + 200);
        QVERIFY(bench.window.windowTitle().size() < 600);
        QVERIFY(!bench.window.windowTitle().contains(u'\n'));
        const auto labels = bench.window.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            const bool isRich = label->textFormat() == Qt::RichText
                || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
            QVERIFY2(!isRich || !label->text().contains("<img"_L1), qPrintable(label->text()));
        }
        bench.window.grab();

        // What it names can be asked for as anything else: a click on it narrows, and the filter finds itself again.
        const auto &summary = *bench.ground.explorer.summary();
        const auto &store = bench.ground.explorer.model().store();
        const auto row
            = std::ranges::find_if(summary.rows, [&](traffic::Row each) { return store.received()[each] == 5; });
        QVERIFY(row != summary.rows.end());
        const QVariant application
            = bench.ground.explorer.model()
                  .index(int(row - summary.rows.begin()), models::TrafficHistoryModel::ApplicationColumn)
                  .data(models::TrafficHistoryModel::SortRole);
        if (!application.isValid()) { // what is no text at all is missing, and that is said
            QTRY_VERIFY(bench.says(u"could not be read"_s));
            return;
        }
        traffic::Filter filter;
        filter.add(
            {traffic::Term::Field::Application, false, std::vector{traffic::Pattern::literal(application.toString())}});
        bench.ground.explorer.setFilter(filter);
        QTRY_COMPARE(bench.table()->model()->rowCount(), 1);
        bench.table()->setFocus();
        bench.filter()->setText(bench.filter()->text()); // as a text it says the same
        QCOMPARE(bench.table()->model()->rowCount(), 1);
        QTest::keyClick(bench.table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(bench.table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    }

    void aZoneThatIsNotOne_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("unknown") << "\"Atlantis/Capital\""_ba;
        QTest::newRow("empty") << "\"\""_ba;
        QTest::newRow("not a text") << "{\"offset\":3}"_ba;
        QTest::newRow("a path") << "\"../../etc/passwd\""_ba;
    }

    void aZoneThatIsNotOne()
    {
        QFETCH(const QByteArray, zone);
        Bench bench;
        const QByteArray network
            = "{\"id\":\"N_1\",\"organizationId\":\"1\",\"name\":\"Lab\",\"timeZone\":" + zone + '}';
        bench.server.on(support::NetworkPath, {RawAnswer::ok(network)});
        bench.server.on(support::NetworksPath, {RawAnswer::ok('[' + network + ']')});
        bench.openWhole();
        QCOMPARE(bench.ground.explorer.summary()->calendar.zone, QTimeZone::utc()); // as the records say
        QTRY_COMPARE(bench.window.findChild<ui::ZoneMenu *>()->text(), u"UTC ▾"_s);
        // Another can be chosen all the same.
        Q_EMIT bench.window.findChild<ui::ZoneMenu *>()->zoneChosen(QTimeZone("Europe/Berlin"));
        QCOMPARE(bench.ground.explorer.summary()->calendar.zone, QTimeZone("Europe/Berlin"));
        QTRY_VERIFY(bench.window.findChild<ui::ZoneMenu *>()->text().contains("Berlin"_L1));
    }

    void oneNetworkOfManyIsForbidden()
    {
        Bench bench;
        bench.server.on(support::NetworksPath,
                        {RawAnswer::ok(R"([{"id":"N_1","organizationId":"1","name":"Lab","timeZone":"UTC"},)"
                                       R"({"id":"N_2","organizationId":"1","name":"Vault","timeZone":"UTC"}])")});
        const RawAnswer refusal = RawAnswer::status(403, R"({"errors":["Access denied: the Vault is not yours"]})");
        bench.server.on("/api/v1/networks/N_2/clients", {refusal});
        bench.server.on("/api/v1/networks/N_2/trafficAnalysis", {refusal});
        bench.openWhole();
        explore::Directory &directory = bench.ground.explorer.directory();
        directory.chooseNetwork(u"N_2"_s);
        QTRY_VERIFY(bench.says(u"the Vault is not yours"_s));
        QCOMPARE(bench.table()->model()->rowCount(), 10); // what is open stays
        QCOMPARE(directory.networks().size(), 2);
        directory.chooseNetwork(u"N_1"_s);
        QTRY_COMPARE(clients(bench)->model()->rowCount(), 1);
        QTRY_VERIFY(!bench.says(u"the Vault is not yours"_s));
    }

    void aNetworkThatVanishesWhileItIsOpen()
    {
        Bench bench;
        bench.openWhole();
        bench.filter()->setText(u"host7"_s);
        QTRY_COMPARE(bench.table()->model()->rowCount(), 1);
        const RawAnswer gone = RawAnswer::status(404, "{}");
        for (const char *path : {support::NetworkPath, support::ClientPath, support::ClientsPath, support::HistoryPath,
                                 support::UsagePath, support::AnalysisPath})
            bench.server.on(path, {gone});
        QTest::keyClick(&bench.window, Qt::Key_F5);
        QTRY_VERIFY(bench.says(u"Not found"_s));
        QCOMPARE(bench.filter()->text(), u"host7"_s);
        // Nothing is stuck: when it is back, so are its records.
        support::describePlace(bench.server);
        bench.server.on(support::HistoryPath, {RawAnswer::ok(support::page(0, 10))});
        bench.press(u"Try again"_s);
        QTRY_COMPARE(bench.table()->model()->rowCount(), 1);
        bench.filter()->clear();
        QTRY_COMPARE(bench.table()->model()->rowCount(), 10);
    }
};

QTEST_MAIN(TestUnexpected)
#include "tst_unexpected.moc"
