// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include "support/grouphistory.h"
#include "ui/groupedview.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;
using models::GroupModel;

namespace {

// The view in a window of the program's look.
struct Bench : support::GroupHistory
{
    QFrame window;
    ui::GroupedView view{asked(), &window};
    QString chosen; // the terms

    explicit Bench(bool dark = false)
    {
        QPalette system;
        system.setColor(QPalette::Window, dark ? QColor(24, 26, 30) : QColor(245, 245, 245));
        QApplication::setPalette(system);
        const ui::Theme theme = ui::Theme::matching(system);
        window.setPalette(theme.palette());
        window.setStyleSheet(theme.styleSheet());
        window.setObjectName(u"card"_s);
        window.resize(1100, 400);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&view);
        QObject::connect(&view, &ui::GroupTree::termsChosen, &view, [this](const QList<traffic::Term> &terms) {
            traffic::Filter filter;
            for (const traffic::Term &term : terms)
                filter.add(term);
            chosen = filter.text();
        });
        window.show();
        window.activateWindow();
    }

    void show(const QString &filter = {})
    {
        view.setSummary(summary(filter));
        QCoreApplication::processEvents(); // lays out
    }

    [[nodiscard]] QModelIndex find(const QString &name, const QModelIndex &parent = {}) const
    {
        for (int row = 0; row < view.model()->rowCount(parent); ++row) {
            if (const QModelIndex index = view.model()->index(row, 0, parent); index.data() == name)
                return index;
        }
        return {};
    }

    [[nodiscard]] QStringList tops() const
    {
        QStringList names;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            names.append(view.model()->index(row, 0).data().toString());
        return names;
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        chosen.clear();
        QTest::keyClick(&view, Qt::Key(key), modifiers);
    }

    [[nodiscard]] QAction *action(const QModelIndex &index, const QString &text)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QPoint place = view.visualRect(index).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view.viewport(), &event);
        return actionOf(text);
    }

    // Of the menu that is open, which is closed with that.
    [[nodiscard]] QAction *actionOf(const QString &text)
    {
        auto *menu = view.findChild<QMenu *>();
        if (!menu)
            return nullptr;
        const auto actions = menu->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        menu->close();
        return found == actions.end() ? nullptr : *found;
    }

    void clickHead(int column)
    {
        const QHeaderView *header = view.header();
        const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }
};

} // namespace

class TestGroupedView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void itOpensLevelByLevel()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        QCOMPARE(bench.tops(), QStringList({u"YouTube"_s, u"Zoom"_s, u"Miscellaneous web"_s, u"Unknown"_s}));
        bench.view.setFocus();
        bench.press(Qt::Key_Home);
        for (int level = 0; level < 3; ++level) {
            bench.press(Qt::Key_Right); // opens
            bench.press(Qt::Key_Right); // goes in
        }
        QCOMPARE(bench.view.currentIndex().data(), u"TCP 443"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chosen, u"app:YouTube dest:a.youtube.com port:443/TCP"_s);
        bench.press(Qt::Key_Left);
        bench.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(bench.chosen, u"-dest:a.youtube.com"_s);
    }

    void aClickOnAHeadSortsLargestFirst()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        bench.clickHead(GroupModel::SentColumn);
        QCOMPARE(bench.tops().first(), u"Zoom"_s);
        bench.clickHead(GroupModel::SentColumn);
        QCOMPARE(bench.tops().last(), u"Zoom"_s);
        bench.clickHead(GroupModel::NameColumn);
        QCOMPARE(bench.tops().first(), u"Miscellaneous web"_s);
        bench.show(u"recv>1"_s);
        QCOMPARE(bench.tops().first(), u"Miscellaneous web"_s);
    }

    void theHeadsAreRemembered()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        bench.clickHead(GroupModel::SentColumn);
        QContextMenuEvent event(QContextMenuEvent::Mouse, {40, 8}, bench.view.header()->mapToGlobal(QPoint(40, 8)));
        QCoreApplication::sendEvent(bench.view.header()->viewport(), &event);
        QAction *flows = bench.actionOf(u"Flows"_s);
        QVERIFY(flows && flows->isChecked());
        flows->trigger();
        QVERIFY(bench.view.isColumnHidden(GroupModel::FlowsColumn));
        bench.view.header()->moveSection(GroupModel::ShareColumn, 1);
        const QByteArray state = bench.view.headerState();

        Bench other;
        other.addSome();
        other.show();
        other.view.restoreHeaderState("nonsense"_ba);
        other.view.restoreHeaderState({});
        QVERIFY(!other.view.isColumnHidden(GroupModel::FlowsColumn));
        other.view.restoreHeaderState(state);
        QVERIFY(other.view.isColumnHidden(GroupModel::FlowsColumn));
        QCOMPARE(other.view.header()->visualIndex(GroupModel::ShareColumn), 1);
        QCOMPARE(other.tops().first(), u"Zoom"_s);
        other.view.resetColumns();
        QVERIFY(!other.view.isColumnHidden(GroupModel::FlowsColumn));
        QCOMPARE(other.view.header()->visualIndex(GroupModel::ShareColumn), int(GroupModel::ShareColumn));
        QCOMPARE(other.tops().first(), u"YouTube"_s);
    }

    void theSelectionIsCopiedAsItStands()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        bench.view.setColumnHidden(GroupModel::ActiveColumn, true);
        bench.view.header()->moveSection(GroupModel::TotalColumn, 1);
        const QModelIndex youTube = bench.find(u"YouTube"_s);
        bench.view.expand(youTube);
        QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {},
                          bench.view.visualRect(bench.find(u"Zoom"_s)).center());
        QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          bench.view.visualRect(bench.find(u"youtube.com"_s, youTube)).center());
        bench.press(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines[0], u"Application\tDomain\tTotal\tReceived\tSent\tFlows\tShare\tDays seen"_s);
        QCOMPARE(lines[1], u"YouTube\tyoutube.com\t808 kB\t800 kB\t8.00 kB\t2\t57.0 %\t2"_s);
        QCOMPARE(lines[2], u"Zoom\t\t500 kB\t100 kB\t400 kB\t7\t35.3 %\t1"_s);
        QVERIFY(bench.chosen.isEmpty());
    }

    void theMenuNarrowsCopiesAndOpens()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        const QModelIndex youTube = bench.find(u"YouTube"_s);
        bench.action(youTube, u"Filter to “YouTube”"_s)->trigger();
        QCOMPARE(bench.chosen, u"app:YouTube"_s);
        bench.action(youTube, u"Exclude “YouTube”"_s)->trigger();
        QCOMPARE(bench.chosen, u"-app:YouTube"_s);
        QVERIFY(!bench.action(bench.find(u"Unknown"_s), u"Exclude “Unknown”"_s)->isEnabled());
        bench.action(youTube.siblingAtColumn(GroupModel::SentColumn), u"Copy value"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"8.00 kB"_s);
        QVERIFY(!bench.action(youTube, u"Copy selected rows"_s)->isEnabled());
        bench.action(youTube, u"Expand all below"_s)->trigger();
        const QModelIndex domain = bench.find(u"youtube.com"_s, youTube);
        const QModelIndex destination = bench.find(u"b.youtube.com"_s, domain);
        QVERIFY(bench.view.isExpanded(destination));
        QCOMPARE(bench.view.model()->rowCount(destination), 1);
        bench.action(youTube, u"Collapse all"_s)->trigger();
        QVERIFY(!bench.view.isExpanded(youTube));
    }

    void theAsteriskOpensBelowWithinBounds()
    {
        Bench bench;
        for (int i = 0; i < 3000; ++i)
            bench.add("Web", "h" + std::to_string(i) + ".d" + std::to_string(i % 1500) + ".example", i);
        bench.show();
        bench.view.setFocus();
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_Asterisk);
        const QModelIndex web = bench.view.model()->index(0, 0);
        QVERIFY(bench.view.isExpanded(web));
        QCOMPARE(bench.view.model()->rowCount(web), 1500); // of which none is opened any more
        QVERIFY(!bench.view.isExpanded(bench.view.model()->index(0, 0, web)));
    }

    void whatIsSelectedTwiceCountsOnce()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        QSignalSpy changed(&bench.view, &ui::GroupedView::selectedSumsChanged);
        const QModelIndex youTube = bench.find(u"YouTube"_s);
        bench.view.expand(youTube);
        bench.view.selectAll();
        QVERIFY(!changed.isEmpty());
        QCOMPARE(bench.view.selectedSums(), bench.summary()->totals);
        bench.view.selectionModel()->select(youTube, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        QCOMPARE(bench.view.selectedSums().total(), 1418.0);
    }

    void aHiddenViewShowsTheLastSummaryWhenItIsShown()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        bench.view.hide();
        bench.show(u"app:zoom"_s);
        QCOMPARE(bench.tops().size(), 4);
        bench.view.show();
        QCOMPARE(bench.tops(), QStringList(u"Zoom"_s));
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looks()
    {
        QFETCH(bool, dark);
        Bench bench(dark);
        for (int day = 1; day <= 23; ++day) {
            bench.add("YouTube", "rr4---sn-h5q7knes.googlevideo.com", 3e6, 1e4, day);
            bench.add("YouTube", "www.youtube.com", 1e6, 1e4, day);
            bench.add("Netflix", "ipv4-c012-fra002-ix.1.oca.nflxvideo.net", 3e6, 2e4, day);
            bench.add("Miscellaneous secure web", "cdn-uploads.piktochart.com", 2e6, 2e4, day);
            bench.add("Miscellaneous secure web", "telemetry.example.com", 5e5, 9e5, day);
            bench.add("Zoom", "213.19.144.110", 1e6, 9e5, day, 8801, 12);
            bench.add("", "10.0.0.7", 1e3, 1e3, day);
        }
        bench.show();
        bench.view.expandBelow(bench.find(u"YouTube"_s), 100);
        bench.view.setFocus();
        bench.view.setCurrentIndex(bench.find(u"Zoom"_s));
        QVERIFY(bench.view.isExpanded(bench.find(u"YouTube"_s)));
        if (const QString folder = qEnvironmentVariable("FLOWTRAIL_PICTURES"); !folder.isEmpty())
            bench.window.grab().save(QDir(folder).filePath(dark ? u"grouped-dark.png"_s : u"grouped-light.png"_s));
    }

    void whatWasToBeOpenedAndIsGoneOpensNothingElse()
    {
        Bench bench;
        for (std::size_t i = 0; i < models::GroupModel::Many; ++i)
            bench.add(i % 3 == 0 ? "Zoom" : "YouTube", "a.example", 1);
        bench.show();
        bench.view.expandBelow(bench.find(u"YouTube"_s), 100);
        bench.show(u"nothing has this"_s); // before its parts were there
        bench.show();
        QCOMPARE(bench.tops(), QStringList({u"YouTube"_s, u"Zoom"_s}));
        for (int row = 0; row < bench.view.model()->rowCount(); ++row)
            QVERIFY(!bench.view.isExpanded(bench.view.model()->index(row, 0)));

        // And what is still there is opened as far as was asked.
        bench.view.expandBelow(bench.find(u"Zoom"_s), 100);
        QTRY_COMPARE(bench.view.model()->rowCount(bench.find(u"Zoom"_s)), 1);
        QTRY_VERIFY(bench.view.isExpanded(bench.view.model()->index(0, 0, bench.find(u"Zoom"_s))));
    }
};

QTEST_MAIN(TestGroupedView)
#include "tst_groupedview.moc"
