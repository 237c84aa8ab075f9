// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QAbstractItemModelTester>

#include "models/groupmodel.h"
#include "support/grouphistory.h"
#include "traffic/randomrecords.h"

using namespace Qt::StringLiterals;
using models::GroupModel;
using traffic::Grouping;
using traffic::Metric;

namespace {

using Narrowing = GroupModel::Narrowing;
using Tester = QAbstractItemModelTester;

// A model on a history of its own.
struct Bench : support::GroupHistory
{
    GroupModel model{asked()};
    Tester tester{&model, Tester::FailureReportingMode::QtTest};

    Bench() { tester.setUseFetchMore(false); }

    void show(const QString &filter = {}) { model.show(summary(filter)); }

    // The names, those below a group in brackets.
    [[nodiscard]] QStringList names(const QModelIndex &parent = {}) const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QStringList below = this->names(index);
            const QString name = index.data().toString();
            names.append(below.isEmpty() ? name : u"%1(%2)"_s.arg(name, below.join(u' ')));
        }
        return names;
    }

    [[nodiscard]] QModelIndex find(const QString &name, const QModelIndex &parent = {}) const
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            if (model.index(row, 0, parent).data() == name)
                return model.index(row, 0, parent);
        }
        return {};
    }

    void split(const QModelIndex &index)
    {
        if (model.canFetchMore(index))
            model.fetchMore(index);
    }

    void splitAll(const QModelIndex &parent = {})
    {
        split(parent);
        for (int row = 0; row < model.rowCount(parent); ++row)
            splitAll(model.index(row, 0, parent));
    }
};

} // namespace

class TestGroupModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theTopLevelIsTheSummarys()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        QCOMPARE(bench.names(), QStringList({u"YouTube"_s, u"Zoom"_s, u"Miscellaneous web"_s, u"Unknown"_s}));
        const QModelIndex first = bench.model.index(0, 0);
        QCOMPARE(first.siblingAtColumn(GroupModel::ReceivedColumn).data(), u"800 kB"_s);
        QCOMPARE(first.siblingAtColumn(GroupModel::TotalColumn).data(GroupModel::SortRole), 808.0);
        QCOMPARE(first.siblingAtColumn(GroupModel::FlowsColumn).data(), u"2"_s);
        QCOMPARE(first.siblingAtColumn(GroupModel::ActiveColumn).data(), u"0:02:00"_s);
        QCOMPARE(first.siblingAtColumn(GroupModel::ShareColumn).data(), u"57.0 %"_s); // of 1418
        QCOMPARE(first.siblingAtColumn(GroupModel::DaysSeenColumn).data(), u"2"_s);
        QCOMPARE(first.data(GroupModel::GroupingRole).value<Grouping>(), Grouping::Application);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString().left(31),
                 u"YouTube, 808 kB, 57.0 %, seen on"_s.left(31));
    }

    void anotherTopLevelIsPutTogetherForItself()
    {
        Bench bench;
        bench.addSome();
        bench.model.setLevels({Grouping::Domain, Grouping::Application});
        bench.show();
        QCOMPARE(bench.names(), QStringList({u"youtube.com"_s, u"zoom.us"_s, u"example.org"_s, u"10.0.0.7"_s}));
    }

    void aGroupIsSplitWhenThatIsAskedFor()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        const QModelIndex youTube = bench.find(u"YouTube"_s);
        QVERIFY(bench.model.hasChildren(youTube));
        QVERIFY(bench.model.canFetchMore(youTube));
        QCOMPARE(bench.model.rowCount(youTube), 0);
        bench.split(youTube);
        QVERIFY(!bench.model.canFetchMore(youTube));
        QCOMPARE(bench.names().first(), u"YouTube(a.youtube.com b.youtube.com)"_s);
        QVERIFY(!bench.model.hasChildren(bench.find(u"a.youtube.com"_s, youTube)));
    }

    void whatAGroupIsSplitIntoAddsUpToIt()
    {
        Bench bench;
        bench.store = RandomRecords(1).store(3000);
        bench.model.setLevels({Grouping::Application, Grouping::Domain, Grouping::Destination, Grouping::ProtocolPort});
        const auto summary = bench.summary(u"recv>10 -port:80"_s);
        bench.model.show(summary);
        bench.splitAll();

        int splits = 0;
        const auto check = [&](const auto &self, const QModelIndex &parent, const traffic::Sums &whole) -> void {
            if (bench.model.rowCount(parent) == 0)
                return;
            traffic::Sums sums;
            for (int row = 0; row < bench.model.rowCount(parent); ++row) {
                const QModelIndex index = bench.model.index(row, 0, parent);
                sums += bench.model.group(index).sums;
                self(self, index, bench.model.group(index).sums);
            }
            QVERIFY(sums == whole); // eighths, exact in any order
            ++splits;
        };
        check(check, {}, summary->totals);
        QVERIFY(splits > 100);
    }

    void theMetricDecidesOrderShareAndFraction()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        QCOMPARE(bench.find(u"Zoom"_s).data(GroupModel::FractionRole), 500.0 / 808);
        bench.model.setMetric(Metric::Sent);
        QCOMPARE(bench.names().first(), u"Zoom"_s);
        QCOMPARE(bench.find(u"Zoom"_s).data(GroupModel::FractionRole), 1.0);
        QCOMPARE(bench.find(u"YouTube"_s).data(GroupModel::FractionRole), 8.0 / 400);
        QCOMPARE(bench.model.index(0, GroupModel::ShareColumn).data(), u"98.0 %"_s);
        QVERIFY(bench.model.headerData(GroupModel::ShareColumn, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .startsWith(u"Sent"_s));
        bench.model.setMetric(Metric::Flows);
        QVERIFY(bench.model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Zoom, 7 flows, "_s));
        // Largest of its siblings, on each level.
        bench.model.setMetric(Metric::Total);
        const QModelIndex youTube = bench.find(u"YouTube"_s);
        bench.split(youTube);
        QCOMPARE(bench.model.index(0, 0, youTube).data(GroupModel::FractionRole), 1.0);
    }

    void everyColumnSorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("names");
        const QString y = u"YouTube(a.youtube.com b.youtube.com)"_s;
        const QString yUp = u"YouTube(b.youtube.com a.youtube.com)"_s;
        const QString z = u"Zoom"_s;
        const QString m = u"Miscellaneous web"_s;
        const QString u = u"Unknown"_s;
        QTest::newRow("name") << int(GroupModel::NameColumn) << Qt::AscendingOrder << QStringList{m, y, z, u};
        QTest::newRow("name, down") << int(GroupModel::NameColumn) << Qt::DescendingOrder << QStringList{z, yUp, m, u};
        QTest::newRow("received") << int(GroupModel::ReceivedColumn) << Qt::AscendingOrder << QStringList{u, z, m, yUp};
        QTest::newRow("sent") << int(GroupModel::SentColumn) << Qt::DescendingOrder << QStringList{z, y, m, u};
        QTest::newRow("total") << int(GroupModel::TotalColumn) << Qt::AscendingOrder << QStringList{u, m, z, yUp};
        QTest::newRow("flows") << int(GroupModel::FlowsColumn) << Qt::DescendingOrder << QStringList{z, y, m, u};
        QTest::newRow("active") << int(GroupModel::ActiveColumn) << Qt::DescendingOrder << QStringList{y, m, z, u};
        QTest::newRow("share") << int(GroupModel::ShareColumn) << Qt::DescendingOrder << QStringList{y, z, m, u};
        QTest::newRow("days seen") << int(GroupModel::DaysSeenColumn) << Qt::DescendingOrder << QStringList{y, z, m, u};
        QTest::newRow("by the metric") << -1 << Qt::AscendingOrder << QStringList{y, z, m, u};
    }

    void everyColumnSorts()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QStringList, names);
        Bench bench;
        bench.addSome();
        bench.show();
        bench.split(bench.find(u"YouTube"_s));
        const QPersistentModelIndex child(bench.find(u"b.youtube.com"_s, bench.find(u"YouTube"_s)));
        bench.model.sort(column, order);
        QCOMPARE(bench.names(), names);
        QCOMPARE(child.data(), u"b.youtube.com"_s);
        QCOMPARE(child.parent().data(), u"YouTube"_s);
        bench.show(u"recv>1"_s); // and it stays so
        QCOMPARE(bench.names(), names);
    }

    void portsSortAsNumbers()
    {
        Bench bench;
        for (const int port : {443, 80, 8801, 1000})
            bench.add("A", "a.example.org", port, 0, 1, port);
        bench.add("A", "a.example.org", 1, 0, 1, std::nullopt);
        bench.model.setLevels({Grouping::ProtocolPort});
        bench.show();
        bench.model.sort(GroupModel::NameColumn, Qt::AscendingOrder);
        QCOMPARE(bench.names(), QStringList({u"TCP"_s, u"TCP 80"_s, u"TCP 443"_s, u"TCP 1000"_s, u"TCP 8801"_s}));
        bench.model.setLevels({Grouping::Port});
        bench.show();
        QCOMPARE(bench.names(), QStringList({u"80"_s, u"443"_s, u"1000"_s, u"8801"_s, u"Unknown"_s}));
    }

    void whatStaysKeepsItsIndex()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        for (const QString &name : {u"YouTube"_s, u"Miscellaneous web"_s})
            bench.split(bench.find(name));
        const QModelIndex youTube = bench.find(u"YouTube"_s);
        const QPersistentModelIndex top(bench.find(u"Miscellaneous web"_s));
        const QPersistentModelIndex kept(bench.find(u"b.youtube.com"_s, youTube).siblingAtColumn(2));
        const QPersistentModelIndex gone(bench.find(u"a.youtube.com"_s, youTube));
        const QPersistentModelIndex unknown(bench.find(u"Unknown"_s));
        QSignalSpy reset(&bench.model, &GroupModel::modelReset);

        bench.show(u"-dest:a.* -app:zoom dest:*.org,*.com"_s);
        QCOMPARE(bench.names(), QStringList({u"YouTube(b.youtube.com)"_s, u"Miscellaneous web(b.example.org)"_s}));
        QCOMPARE(kept.data(), u"3.00 kB"_s);
        QCOMPARE(top.row(), 1);
        QVERIFY(!gone.isValid());
        QVERIFY(!unknown.isValid());

        bench.add("Netflix", "n.example.com", 10'000); // first from now on
        bench.add("Miscellaneous web", "c.example.org", 1'000);
        bench.show();
        QCOMPARE(bench.names(),
                 QStringList({u"Netflix"_s, u"Miscellaneous web(c.example.org b.example.org a.example.org)"_s,
                              u"YouTube(a.youtube.com b.youtube.com)"_s, u"Zoom"_s, u"Unknown"_s}));
        QCOMPARE(top.row(), 1);
        QCOMPARE(kept.row(), 1);
        QCOMPARE(kept.parent().data(), u"YouTube"_s);
        QCOMPARE(reset.size(), 0);
    }

    void anyChangeLeavesWhatAFreshModelShows()
    {
        RandomRecords random(7);
        Bench bench;
        bench.model.setLevels({Grouping::Application, Grouping::Domain});
        const QStringList filters{u""_s,           u"app:zoom"_s, u"-app:netflix"_s, u"recv>60"_s,
                                  u"dest:*.com"_s, u"port:443"_s, u"nothing"_s,      u"day:7d"_s};
        const QList<int> columns{-1, GroupModel::NameColumn, GroupModel::SentColumn, GroupModel::DaysSeenColumn};
        for (int round = 0; round < 15; ++round) {
            for (int i = random.below(12); i > 0; --i)
                bench.store.append(random.record());
            if (random.below(4) == 0)
                bench.model.sort(random.oneOf(columns), random.below(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (random.below(10) == 0)
                bench.model.setMetric(Metric(random.below(4)));
            bench.show(random.oneOf(filters));
            bench.splitAll();

            Bench fresh;
            fresh.store = bench.store;
            fresh.model.setLevels(bench.model.levels());
            fresh.model.setMetric(bench.model.metric());
            fresh.show();
            fresh.splitAll();
            bench.show();
            bench.splitAll();
            bench.model.sort(-1);
            QCOMPARE(bench.names(), fresh.names());
        }
    }

    void anotherClientsGroupsAreNotTakenForThese()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        bench.split(bench.find(u"YouTube"_s));
        const QPersistentModelIndex youTube(bench.find(u"YouTube"_s));
        bench.store.clear();
        bench.add("Netflix", "n.example.com", 7); // the first application, as YouTube was
        bench.show();
        QVERIFY(!youTube.isValid());
        QCOMPARE(bench.names(), QStringList(u"Netflix"_s));
    }

    void nothingIsAskedOfWhatIsGone()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        bench.store.clear();
        const QModelIndex youTube = bench.find(u"YouTube"_s);
        bench.model.fetchMore(youTube);
        QCOMPARE(bench.model.rowCount(youTube), 0);
        QVERIFY(bench.model.terms(youTube, Narrowing::To).isEmpty());
        QCOMPARE(youTube.siblingAtColumn(GroupModel::TotalColumn).data(), u"808 kB"_s);
    }

    void ofManyRecordsPartsComeLater()
    {
        Bench bench;
        for (std::size_t i = 0; i < GroupModel::Many; ++i)
            bench.add(i % 3 == 0 ? "Zoom" : "YouTube", i % 2 == 0 ? "a.example" : "b.example", double(i % 10));
        bench.show();
        const QPersistentModelIndex youTube = bench.find(u"YouTube"_s);
        QSignalSpy inserted(&bench.model, &GroupModel::rowsInserted);
        bench.model.fetchMore(youTube);
        QCOMPARE(bench.model.rowCount(youTube), 0);
        QVERIFY(bench.model.hasChildren(youTube));
        QVERIFY(!bench.model.canFetchMore(youTube)); // it is on its way

        // What is asked for, and shown, in between is the last that counts.
        bench.model.fetchMore(bench.find(u"Zoom"_s));
        bench.show(u"dest:a.example"_s);
        QTRY_COMPARE(inserted.size(), 2);
        QCOMPARE(bench.names(), QStringList({u"YouTube(a.example)"_s, u"Zoom(a.example)"_s}));
        QCOMPARE(bench.model.group(bench.model.index(0, 0, youTube)).sums, bench.model.group(youTube).sums);

        // Of what is split there is what was until the new is there.
        inserted.clear();
        bench.show();
        QCOMPARE(bench.model.rowCount(youTube), 1);
        QTRY_COMPARE(inserted.size(), 2);
        bench.model.sort(GroupModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(bench.names(), QStringList({u"Zoom(b.example a.example)"_s, u"YouTube(b.example a.example)"_s}));

        // By something else than the summary.
        bench.model.setLevels({Grouping::Destination, Grouping::Application});
        bench.show();
        QCOMPARE(bench.model.rowCount(), 0);
        QTRY_COMPARE(bench.names(), QStringList({u"b.example"_s, u"a.example"_s}));
        bench.model.fetchMore(bench.find(u"a.example"_s)); // and given up with the model
    }

    void aGroupIsWhatItsTermsLetThrough()
    {
        Bench bench;
        bench.addSome();
        bench.model.setLevels({Grouping::Application, Grouping::Domain, Grouping::Destination, Grouping::ProtocolPort});
        bench.show();
        bench.splitAll();
        int asked = 0;
        const auto check = [&](const auto &self, const QModelIndex &parent) -> void {
            for (int row = 0; row < bench.model.rowCount(parent); ++row) {
                const QModelIndex index = bench.model.index(row, 0, parent);
                traffic::Filter filter;
                for (const traffic::Term &term : bench.model.terms(index, Narrowing::To))
                    filter.add(term);
                if (!filter.isEmpty()) {
                    ++asked;
                    QCOMPARE(traffic::parseFilter(filter.text()).value(), filter);
                    QVERIFY(bench.summary(filter)->totals == bench.model.group(index).sums);
                }
                self(self, index);
            }
        };
        check(check, {});
        QCOMPARE(asked, 3 + 3 + 5 + 5);
    }

    void termsNameWhatAGroupIsPartOf()
    {
        Bench bench;
        bench.addSome();
        bench.model.setLevels({Grouping::Application, Grouping::Domain, Grouping::Destination, Grouping::ProtocolPort});
        bench.show();
        bench.splitAll();
        const auto text = [&](const QModelIndex &index, Narrowing narrowing) {
            traffic::Filter filter;
            for (const traffic::Term &term : bench.model.terms(index, narrowing))
                filter.add(term);
            return filter.text();
        };
        const QModelIndex app = bench.find(u"Miscellaneous web"_s);
        const QModelIndex domain = bench.find(u"example.org"_s, app);
        const QModelIndex destination = bench.find(u"a.example.org"_s, domain);
        const QModelIndex port = bench.find(u"TCP 80"_s, destination);
        QCOMPARE(text(app, Narrowing::To), u"app:\"Miscellaneous web\""_s);
        QCOMPARE(text(domain, Narrowing::To), u"app:\"Miscellaneous web\" domain:example.org"_s);
        QCOMPARE(text(destination, Narrowing::To), u"app:\"Miscellaneous web\" dest:a.example.org"_s);
        QCOMPARE(text(port, Narrowing::To),
                 u"app:\"Miscellaneous web\" dest:a.example.org port:80/tcp"_s.replace(u"/tcp"_s, u"/TCP"_s));
        QCOMPARE(text(destination, Narrowing::Away), u"-dest:a.example.org"_s);
        const auto own = destination.data(GroupModel::TermRole).value<std::optional<traffic::Term>>();
        QVERIFY(own);
        QCOMPARE(own->text(), u"dest:a.example.org"_s);
    }

    void whatIsMissingCannotBeAskedFor()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        bench.splitAll();
        const QModelIndex unknown = bench.find(u"Unknown"_s);
        const QModelIndex address = bench.find(u"10.0.0.7"_s, unknown);
        QVERIFY(bench.model.terms(unknown, Narrowing::To).isEmpty());
        QVERIFY(bench.model.terms(unknown, Narrowing::Away).isEmpty());
        QVERIFY(bench.model.terms(address, Narrowing::To).isEmpty()); // of no application: nor can that
        QCOMPARE(bench.model.terms(address, Narrowing::Away).size(), 1);
        QVERIFY(unknown.data(GroupModel::RawNameRole).toString().isEmpty());
        QVERIFY(unknown.data(Qt::ToolTipRole).toString().contains(u"cannot ask"_s));
        QVERIFY(!bench.find(u"YouTube"_s).data(Qt::ToolTipRole).toString().contains(u"cannot ask"_s));
    }

    void aBlankNameCanBeSeen()
    {
        Bench bench;
        bench.add("   ", "a.example.org", 5);
        bench.show();
        QCOMPARE(bench.names(), QStringList(u"“ ”"_s));
    }

    void namesAreShownAsPlainText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("rich") << u"<img src=x><b>bold</b> &amp;"_s;
        QTest::newRow("lines") << u"a\nb\r\nc\u2028d\te"_s;
        QTest::newRow("direction") << u"abc\u202Egpj.exe\u2066"_s;
        QTest::newRow("control") << u"a\u0001\u001b[31mb\u009f"_s;
        QTest::newRow("long") << QString(100'000, u'x');
        QTest::newRow("long, pairs") << u"😀"_s.repeated(5000);
        QTest::newRow("half a pair") << u"a\xd83d"_s + u"b"_s;
        QTest::newRow("placeholders") << u"%1 %2 %n %L1"_s;
    }

    void namesAreShownAsPlainText()
    {
        QFETCH(QString, name);
        Bench bench;
        bench.add(name.toStdString(), "a.example.org", 5);
        bench.show();
        const QModelIndex index = bench.model.index(0, 0);
        const QString shown = index.data().toString();
        QVERIFY(shown.size() <= 200);
        for (const QString &text : {shown, index.data(Qt::AccessibleTextRole).toString()}) {
            for (const QChar character : text) {
                QVERIFY(character.isPrint() || character.isSurrogate());
                QVERIFY(character != u'\n');
            }
        }
        QVERIFY(shown.isValidUtf16());
        const QString toolTip = index.data(Qt::ToolTipRole).toString();
        QVERIFY(toolTip.startsWith(u"<span>"_s));
        QVERIFY(toolTip.contains(shown.toHtmlEscaped()));
        QVERIFY(!toolTip.contains(u"<img"_s) && !toolTip.contains(u"<b>"_s));
        QVERIFY(toolTip.size() < 3000);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(shown + u", 5.00 kB, 100 %"_s));
    }
};

QTEST_GUILESS_MAIN(TestGroupModel)
#include "tst_groupmodel.moc"
