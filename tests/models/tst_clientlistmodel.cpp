// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include "models/clientlistmodel.h"
#include "models/macaddress.h"

using namespace Qt::StringLiterals;
using meraki::NetworkClient;
using models::ClientListModel;
using models::Usage;

namespace {

struct Bench
{
    ClientListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    /// What is shown, to compare at a glance: "b a c".
    [[nodiscard]] QString shown(int role = ClientListModel::IdRole) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row).data(role).toString());
        return texts.join(u' ');
    }
};

NetworkClient client(const QString &id, double received, const QString &name = {})
{
    NetworkClient client;
    client.id = id;
    client.description = name;
    client.received = received;
    return client;
}

NetworkClient laptop()
{
    NetworkClient client;
    client.id = u"k74272e"_s;
    client.description = u"Zoë’s Laptop"_s;
    client.mac = u"00:1B:aa:22:0c:ff"_s;
    client.ip = u"10.20.4.17"_s;
    client.ip6 = u"2001:db8:14:4::7"_s;
    client.user = u"ACME\\zkeller"_s;
    client.os = u"Windows 11"_s;
    client.manufacturer = u"Dell"_s;
    client.vlan = u"40"_s;
    client.ssid = u"Acme Guest"_s;
    client.switchport = u"12"_s;
    client.status = u"Online"_s;
    client.received = 7;
    return client;
}

QList<NetworkClient> many(int count)
{
    QList<NetworkClient> clients;
    for (int i = 0; i < count; ++i) {
        NetworkClient one = client(u"k%1"_s.arg(i), i % 977, u"device-%1"_s.arg(i));
        one.mac = u"02:00:00:%1:%2:%3"_s.arg(i >> 16 & 255, 2, 16, QChar(u'0'))
                      .arg(i >> 8 & 255, 2, 16, QChar(u'0'))
                      .arg(i & 255, 2, 16, QChar(u'0'));
        clients.append(one);
    }
    return clients;
}

} // namespace

class ClientListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void favouritesThenRecentsThenUsageThenName()
    {
        Bench bench;
        bench.model.setClients({client(u"a"_s, 1), client(u"b"_s, 9), client(u"d"_s, 5, u"Zed"_s),
                                client(u"c"_s, 5, u"amy"_s), client(u"e"_s, 0)});
        QCOMPARE(bench.shown(), u"b c d a e"_s);
        bench.model.setRecents({u"e"_s, u"a"_s, u"gone"_s});
        QCOMPARE(bench.shown(), u"e a b c d"_s);
        bench.model.setFavourites({u"d"_s, u"a"_s});
        QCOMPARE(bench.shown(), u"a d e b c"_s);
        QVERIFY(bench.model.index(0).data(ClientListModel::IsFavouriteRole).toBool());
        QVERIFY(bench.model.index(2).data(ClientListModel::IsRecentRole).toBool());
        bench.model.setFavourites({});
        bench.model.setRecents({});
        QCOMPARE(bench.shown(), u"b c d a e"_s);
    }

    void aWindowsUsageOrdersAnew()
    {
        Bench bench;
        bench.model.setClients({client(u"a"_s, 1), client(u"b"_s, 9), client(u"c"_s, 5)});
        QCOMPARE(bench.model.index(0).data(ClientListModel::UsageRole).toDouble(), 9.0);
        bench.model.setUsage(QHash<QString, Usage>{{u"a"_s, {1, 3}}, {u"c"_s, {0, 0}}});
        QCOMPARE(bench.shown(), u"a c b"_s);
        QCOMPARE(bench.model.index(0).data(ClientListModel::UsageRole).toDouble(), 4.0);
        QCOMPARE(bench.model.index(0).data(ClientListModel::FractionRole).toDouble(), 1.0);
        QCOMPARE(bench.model.index(1).data(ClientListModel::UsageRole), QVariant(0.0));
        QVERIFY(!bench.model.index(2).data(ClientListModel::UsageRole).isValid()); // not known yet
        QCOMPARE(bench.model.usageAt(0), Usage({1, 3}));
        bench.model.setUsage(std::nullopt);
        QCOMPARE(bench.shown(), u"b c a"_s);
    }

    void pagesAreAddedAndAClientIsThereOnce()
    {
        Bench bench;
        bench.model.setClients({client(u"a"_s, 1), client(u"b"_s, 2)});
        bench.model.append({client(u"c"_s, 3), client(u"a"_s, 9), client(u"c"_s, 4)});
        QCOMPARE(bench.shown(), u"a c b"_s);
        QCOMPARE(bench.model.total(), 3);
    }

    void rowsThatStayKeepTheirIndexes()
    {
        Bench bench;
        bench.model.setClients({client(u"a"_s, 1, u"one"_s), client(u"b"_s, 2, u"two"_s), client(u"c"_s, 3, u"one"_s)});
        const QPersistentModelIndex a = bench.model.index(bench.model.rowOf(u"a"_s));
        const QPersistentModelIndex b = bench.model.index(bench.model.rowOf(u"b"_s));
        QSignalSpy resets(&bench.model, &QAbstractItemModel::modelReset);
        bench.model.setSearch(u"one"_s);
        QVERIFY(!b.isValid());
        QCOMPARE(a.data(ClientListModel::IdRole), u"a"_s);
        bench.model.setSearch({});
        bench.model.setFavourites({u"a"_s});
        QCOMPARE(a.row(), 0);
        QCOMPARE(a.data(ClientListModel::IdRole), u"a"_s);
        bench.model.setClients({client(u"x"_s, 9), client(u"c"_s, 3), client(u"a"_s, 7, u"renamed"_s)});
        QCOMPARE(bench.shown(), u"a x c"_s);
        QCOMPARE(a.data(), u"renamed"_s);
        bench.model.setClients({});
        QVERIFY(!a.isValid());
        QCOMPARE(resets.size(), 0);
    }

    void findsInEverything_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("name, any case") << u"ZOË"_s << true;
        QTest::newRow("several words, any order") << u"  laptop  zoë "_s << true;
        QTest::newRow("words in different fields") << u"dell 10.20"_s << true;
        QTest::newRow("one word missing") << u"zoë printer"_s << false;
        QTest::newRow("key") << u"k74272e"_s << true;
        QTest::newRow("user") << u"zkeller"_s << true;
        QTest::newRow("OS") << u"windows 11"_s << true;
        QTest::newRow("SSID") << u"guest"_s << true;
        QTest::newRow("IPv4") << u"10.20.4.17"_s << true;
        QTest::newRow("IPv6") << u"2001:DB8"_s << true;
        QTest::newRow("other IP") << u"10.20.4.18"_s << false;
        QTest::newRow("MAC, colons") << u"00:1b:AA:22:0c:ff"_s << true;
        QTest::newRow("MAC, dashes") << u"00-1B-AA-22-0C-FF"_s << true;
        QTest::newRow("MAC, dots") << u"001b.aa22.0cff"_s << true;
        QTest::newRow("MAC, bare") << u"001baa220cff"_s << true;
        QTest::newRow("MAC, its end") << u"220cff"_s << true;
        QTest::newRow("MAC, being typed") << u"00-1b-a"_s << true;
        QTest::newRow("MAC, dots, being typed") << u"001b.aa"_s << true;
        QTest::newRow("other MAC") << u"00-1b-ab"_s << false;
        QTest::newRow("no MAC across fields") << u"ff10.2"_s << false;
        QTest::newRow("no pattern") << u"Zo."_s << false;
    }

    void findsInEverything()
    {
        QFETCH(const QString, search);
        QFETCH(const bool, isFound);
        Bench bench;
        bench.model.setSearch(search);
        bench.model.setClients({laptop()});
        QCOMPARE(bench.model.rowCount(), int(isFound));
        QCOMPARE(bench.model.total(), 1);
    }

    void tellsWhatAClientIs()
    {
        Bench bench;
        bench.model.setClients({laptop()});
        const QModelIndex index = bench.model.index(0);
        QCOMPARE(index.data(), u"Zoë’s Laptop"_s);
        QCOMPARE(index.data(ClientListModel::OsRole), u"Windows 11"_s);
        QCOMPARE(index.data(ClientListModel::IpRole), u"10.20.4.17"_s);
        QCOMPARE(index.data(ClientListModel::SegmentRole), u"VLAN 40 · Acme Guest"_s);
        QVERIFY(index.data(ClientListModel::IsOnlineRole).toBool());
        QVERIFY(!index.data(ClientListModel::IsOpenRole).toBool());
        bench.model.setOpen(u"k74272e"_s);
        QVERIFY(index.data(ClientListModel::IsOpenRole).toBool());
        QCOMPARE(index.data(Qt::AccessibleTextRole), u"Zoë’s Laptop, 7.00 kB, Windows 11, 10.20.4.17, online, open"_s);
    }

    void tenThousandClientsComeAndGo()
    {
        Bench bench;
        const QList<NetworkClient> clients = many(10'000);
        bench.model.setClients(clients.first(5000));
        bench.model.append(clients.sliced(5000));
        QCOMPARE(bench.model.rowCount(), 10'000);
        const QPersistentModelIndex chosen = bench.model.index(bench.model.rowOf(u"k4711"_s));
        QSignalSpy removals(&bench.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy insertions(&bench.model, &QAbstractItemModel::rowsInserted);
        QString typed;
        for (const QChar letter : u"device-4711"_s) {
            typed += letter;
            bench.model.setSearch(typed);
        }
        QCOMPARE(bench.shown(), u"k4711"_s);
        QCOMPARE(chosen.row(), 0);
        bench.model.setSearch({});
        QCOMPARE(bench.model.rowCount(), 10'000);
        QCOMPARE(chosen.data(ClientListModel::IdRole), u"k4711"_s);
        for (int row = 1; row < bench.model.rowCount(); ++row)
            QVERIFY(bench.model.usageAt(row - 1)->total() >= bench.model.usageAt(row)->total());
        // However the rows are scattered, a key press takes a few steps.
        QVERIFY(removals.size() <= 11);
        QCOMPARE(insertions.size(), 1);
        bench.model.setSearch(u"0200.0000.1267"_s); // 4711
        QCOMPARE(bench.shown(), u"k4711"_s);
    }

    void aKeyPressInTenThousand()
    {
        ClientListModel model;
        model.setClients(many(10'000));
        int round = 0;
        QBENCHMARK
        {
            model.setSearch(++round % 2 == 0 ? u"device-1"_s : u"device-12"_s);
        }
    }

    void aNameOfNothingVisibleIsTheId()
    {
        Bench bench;
        bench.model.setClients({client(u"k1"_s, 1, u"\u200b\u200d\u2060"_s), client(u"k2"_s, 0, u"\u202e"_s)});
        QCOMPARE(bench.shown(Qt::DisplayRole), u"k1 k2"_s);
    }

    void readsMacsInAnyNotation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mac");
        const QString mac = u"00:11:22:33:44:5f"_s;
        QTest::newRow("colons") << u" 00:11:22:33:44:5F "_s << mac;
        QTest::newRow("dashes") << u"00-11-22-33-44-5f"_s << mac;
        QTest::newRow("dots") << u"0011.2233.445F"_s << mac;
        QTest::newRow("bare") << u"00112233445f"_s << mac;
        QTest::newRow("mixed") << u"00:11-22:33-44:5f"_s << QString();
        QTest::newRow("short") << u"00:11:22:33:44"_s << QString();
        QTest::newRow("long") << u"00:11:22:33:44:5f:66"_s << QString();
        QTest::newRow("no digits") << u"00:11:22:33:44:5g"_s << QString();
        QTest::newRow("IPv4") << u"10.20.4.17"_s << QString();
        QTest::newRow("IPv6") << u"2001:db8::7"_s << QString();
        QTest::newRow("key") << u"k74272e"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void readsMacsInAnyNotation()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, mac);
        QCOMPARE(models::macAddress(text), mac);
    }
};

QTEST_GUILESS_MAIN(ClientListModelTest)
#include "tst_clientlistmodel.moc"
