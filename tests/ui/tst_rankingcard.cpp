// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QAccessible>
#include <QClipboard>
#include <QMenu>
#include <QTabBar>
#include <QTreeView>

#include "support/grouphistory.h"
#include "ui/charts/charttheme.h"
#include "ui/grouptree.h"
#include "ui/rankingcard.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;
using models::GroupModel;
using traffic::Grouping;

namespace {

// A card in a window of the program's look, narrowed by what is clicked, as the program does it.
struct Bench : support::GroupHistory
{
    QWidget window;
    ui::RankingCard card{asked(), &window};
    QTreeView *tree = card.findChild<QTreeView *>();
    QTabBar *tabs = card.findChild<QTabBar *>();
    QString chosen; // the terms
    QList<Grouping> groupings;

    explicit Bench(bool dark = false)
    {
        QPalette system;
        system.setColor(QPalette::Window, dark ? QColor(24, 26, 30) : QColor(245, 245, 245));
        QApplication::setPalette(system);
        const ui::Theme theme = ui::Theme::matching(system);
        window.setPalette(theme.palette());
        window.setStyleSheet(theme.styleSheet());
        window.resize(400, 480);
        card.setGeometry(10, 10, 380, 460);
        QObject::connect(&card, &ui::RankingCard::termsChosen, &card, [this](const QList<traffic::Term> &terms) {
            traffic::Filter filter;
            for (const traffic::Term &term : terms)
                filter.add(term);
            chosen = filter.text();
        });
        QObject::connect(&card, &ui::RankingCard::groupingChosen, &card,
                         [this](Grouping grouping) { groupings.append(grouping); });
        window.show();
        window.activateWindow();
    }

    void show(const QString &filter = {}, traffic::Metric metric = traffic::Metric::Total, int top = 10)
    {
        const auto summary = this->summary(filter);
        card.setSummary(summary);
        card.setChart(exporting::makeChart(*summary, {.metric = metric, .top = top}));
        QCoreApplication::processEvents(); // lays out
    }

    [[nodiscard]] QModelIndex find(const QString &name, const QModelIndex &parent = {}) const
    {
        for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
            if (const QModelIndex index = tree->model()->index(row, 0, parent); index.data() == name)
                return index;
        }
        return {};
    }

    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect rect = tree->visualRect(index);
        QVERIFY(rect.isValid());
        chosen.clear();
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, modifiers, rect.topLeft() + QPoint(20, 12));
    }

    void clickArrow(const QModelIndex &index)
    {
        const QRect rect = tree->visualRect(index);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(rect.left() - 8, rect.center().y()));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        chosen.clear();
        QTest::keyClick(tree, Qt::Key(key), modifiers);
    }

    // The menu on a row, and what an action of it does.
    [[nodiscard]] QAction *action(const QModelIndex &index, const QString &text)
    {
        const QPoint place = tree->visualRect(index).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, tree->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(tree->viewport(), &event);
        const auto actions = tree->findChild<QMenu *>()->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }

    void closeMenu()
    {
        tree->findChild<QMenu *>()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    // The colour of a row's bar, where it begins.
    [[nodiscard]] QColor barColor(const QModelIndex &index) const
    {
        const QRect rect = tree->visualRect(index);
        return tree->viewport()->grab().toImage().pixelColor(rect.left() + 6, rect.bottom() - 6);
    }

    void photograph(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("FLOWTRAIL_PICTURES"); !folder.isEmpty())
            window.grab().save(QDir(folder).filePath(name + u".png"_s));
    }
};

} // namespace

class TestRankingCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_english.load(u":/translations/flowtrail_en.qm"_s)); // plural forms
        QCoreApplication::installTranslator(&m_english);
    }

    void aRowIsReadOutAsAWhole()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(bench.tree);
        QCOMPARE(list->text(QAccessible::Name), u"Ranking"_s);
        QStringList rows;
        for (int i = 0; i < list->childCount(); ++i)
            rows.append(list->child(i)->text(QAccessible::Name));
        QVERIFY2(rows.contains(u"YouTube, 808 kB, 57.0 %, seen on 2 of 4 days"_s), qPrintable(rows.join(u'|')));
    }

    void aClickNarrowsAndWithShiftExcludes()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        bench.click(bench.find(u"Zoom"_s));
        QCOMPARE(bench.chosen, u"app:Zoom"_s);
        bench.click(bench.find(u"YouTube"_s), Qt::ShiftModifier);
        QCOMPARE(bench.chosen, u"-app:YouTube"_s);
    }

    void aNameStaysInItsRoom_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("long") << QString(120, u'W');
        QTest::newRow("Hebrew") << u"גיבוי 443 יומי "_s.repeated(12);
        QTest::newRow("Arabic") << u"نسخ احتياطي "_s.repeated(12);
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🖨️"_s.repeated(30);
        QTest::newRow("piled up") << u"Z"_s + u"\u0301\u0316"_s.repeated(40) + u"oom"_s;
        QTest::newRow("wide") << u"﷽"_s.repeated(60);
    }

    /// Amount and share beside it, and the rows above and below, are as they are beside a short name.
    void aNameStaysInItsRoom()
    {
        QFETCH(QString, name);
        const auto rowsWith = [](const QString &shown) {
            Bench bench;
            bench.add("Before", "a.example.org", 3e6);
            bench.add(shown.toStdString(), "b.example.org", 2e6);
            bench.add("Behind", "c.example.org", 1e6);
            bench.show();
            const QRect row = bench.tree->visualRect(bench.tree->model()->index(1, 0));
            const int middle = row.left() + row.width() / 2;
            const QImage image = bench.tree->viewport()->grab().toImage();
            return QList{image.copy(0, 0, image.width(), row.top()),
                         image.copy(row.right() - 92, row.top(), 92, row.height() - 10),
                         image.copy(middle, row.bottom() + 1, image.width() - middle, row.height() - 10),
                         image.copy(0, row.bottom() + 1, middle, row.height() - 10)};
        };
        const QList<QImage> with = rowsWith(name);
        const QList<QImage> without = rowsWith(u"Zoom"_s);
        for (int part = 0; part < with.size(); ++part)
            QVERIFY2(with[part] == without[part], qPrintable(QString::number(part)));
    }

    void whatIsMissingCannotBeClicked()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        bench.click(bench.find(u"Unknown"_s));
        QVERIFY(bench.chosen.isEmpty());
        QVERIFY(bench.find(u"Unknown"_s).data(Qt::ToolTipRole).toString().contains(u"cannot ask"_s));
    }

    void theArrowOpensARowAndNarrowsNothing()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        const QModelIndex youTube = bench.find(u"YouTube"_s);
        bench.clickArrow(youTube);
        QVERIFY(bench.tree->isExpanded(youTube));
        QVERIFY(bench.chosen.isEmpty());
        bench.click(bench.find(u"b.youtube.com"_s, youTube));
        QCOMPARE(bench.chosen, u"app:YouTube dest:b.youtube.com"_s);
        bench.click(bench.find(u"b.youtube.com"_s, youTube), Qt::ShiftModifier);
        QCOMPARE(bench.chosen, u"-dest:b.youtube.com"_s);
        bench.clickArrow(youTube);
        QVERIFY(!bench.tree->isExpanded(youTube));
    }

    void aPressThatIsReleasedElsewhereDoesNothing()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        const auto place = [&](const QString &name) { return bench.tree->visualRect(bench.find(name)).center(); };
        QTest::mousePress(bench.tree->viewport(), Qt::LeftButton, {}, place(u"YouTube"_s));
        QTest::mouseRelease(bench.tree->viewport(), Qt::LeftButton, {}, place(u"Zoom"_s));
        QTest::mouseClick(bench.tree->viewport(), Qt::RightButton, {}, place(u"Zoom"_s));
        QVERIFY(bench.chosen.isEmpty());
    }

    void theKeyboardDoesAllOfIt()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        bench.tree->setFocus();
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chosen, u"app:YouTube"_s);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Enter, Qt::ShiftModifier | Qt::KeypadModifier);
        QCOMPARE(bench.chosen, u"-app:Zoom"_s);
        bench.press(Qt::Key_Right);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chosen, u"app:Zoom dest:zoom.us"_s);
        bench.press(Qt::Key_Left);
        bench.press(Qt::Key_Left);
        QVERIFY(!bench.tree->isExpanded(bench.find(u"Zoom"_s)));
        bench.press(Qt::Key_Return, Qt::ControlModifier); // somebody else's
        QVERIFY(bench.chosen.isEmpty());
        QVERIFY(bench.tree->focusPolicy() & Qt::TabFocus);
        QVERIFY(bench.tabs->focusPolicy() & Qt::TabFocus);
    }

    void miscellaneousOffersToBeSplit_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("all of the words") << 420;
        QTest::newRow("one of them") << 330;
    }

    void miscellaneousOffersToBeSplit()
    {
        QFETCH(int, width);
        Bench bench;
        bench.addSome();
        bench.card.resize(width, 400);
        bench.show();
        const QModelIndex web = bench.find(u"Miscellaneous web"_s);
        const QRect rect = bench.tree->visualRect(web);
        const int beside = bench.tree->fontMetrics().horizontalAdvance(u"Miscellaneous web"_s) + 4 + 10 + 6;
        QTest::mouseClick(bench.tree->viewport(), Qt::LeftButton, {}, rect.topLeft() + QPoint(beside, 12));
        QVERIFY(bench.tree->isExpanded(web));
        QVERIFY(bench.chosen.isEmpty());
        QCOMPARE(bench.tree->model()->rowCount(web), 2);
        // Open, it offers nothing any more: the same place is the row's.
        QTest::mouseClick(bench.tree->viewport(), Qt::LeftButton, {}, rect.topLeft() + QPoint(beside, 12));
        QCOMPARE(bench.chosen, u"app:\"Miscellaneous web\""_s);
    }

    void aTabAsksForAnotherGroupingAndFollowsIt()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        QTest::mouseClick(bench.tabs, Qt::LeftButton, {}, bench.tabs->tabRect(2).center());
        QCOMPARE(bench.groupings, QList{Grouping::Domain});
        bench.tabs->setFocus();
        QTest::keyClick(bench.tabs, Qt::Key_Right);
        QCOMPARE(bench.groupings, QList({Grouping::Domain, Grouping::ProtocolPort}));
        const std::tuple<Grouping, int, QString> shown[] = {
            {Grouping::Destination, 1, u"a.youtube.com"_s}, {Grouping::Domain, 2, u"youtube.com"_s},
            {Grouping::ProtocolPort, 3, u"TCP 443"_s},      {Grouping::Port, 3, u"443"_s},
            {Grouping::Application, 0, u"YouTube"_s},
        };
        bench.groupings.clear();
        for (const auto &[grouping, tab, first] : shown) {
            bench.grouping = grouping;
            bench.show();
            QCOMPARE(bench.tabs->currentIndex(), tab);
            QCOMPARE(bench.tree->model()->index(0, 0).data(), first);
            QVERIFY(bench.tree->isColumnHidden(GroupModel::TotalColumn));
        }
        QVERIFY(bench.groupings.isEmpty());
    }

    void barsHaveTheChartsColours_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void barsHaveTheChartsColours()
    {
        QFETCH(bool, dark);
        Bench bench(dark);
        bench.addSome();
        bench.show({}, traffic::Metric::Total, 2);
        const exporting::Chart chart = exporting::makeChart(*bench.summary(), {.top = 2});
        const auto &theme = ui::ChartTheme::of(dark ? exporting::Theme::Dark : exporting::Theme::Light);
        const QModelIndex youTube = bench.find(u"YouTube"_s);
        bench.clickArrow(youTube);
        QCOMPARE(bench.barColor(youTube), theme.color(chart.series[0]));
        QCOMPARE(bench.barColor(bench.find(u"b.youtube.com"_s, youTube)), theme.color(chart.series[0]));
        QCOMPARE(bench.barColor(bench.find(u"Zoom"_s)), theme.color(chart.series[1]));
        QCOMPARE(bench.barColor(bench.find(u"Miscellaneous web"_s)), theme.other);
        bench.grouping = Grouping::Domain; // whose keys are others: grey until their chart comes
        bench.card.setSummary(bench.summary());
        QCOMPARE(bench.barColor(bench.find(u"youtube.com"_s)), theme.other);
    }

    void theMenuNarrowsAndCopies()
    {
        Bench bench;
        bench.addSome();
        bench.add("=HYPERLINK(\"x\")", "a & b", 20'000);
        bench.show();
        bench.action(bench.find(u"Zoom"_s), u"Exclude “Zoom”"_s)->trigger();
        QCOMPARE(bench.chosen, u"-app:Zoom"_s);
        bench.closeMenu();
        bench.action(bench.find(u"Zoom"_s), u"Filter to “Zoom”"_s)->trigger();
        QCOMPARE(bench.chosen, u"app:Zoom"_s);
        bench.closeMenu();
        QVERIFY(!bench.action(bench.find(u"Unknown"_s), u"Filter to “Unknown”"_s)->isEnabled());
        bench.closeMenu();
        bench.action(bench.find(u"Zoom"_s), u"Copy name"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Zoom"_s);
        bench.closeMenu();
        bench.action(bench.find(u"Zoom"_s), u"Copy table"_s)->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 1 + 5 + 1);
        QCOMPARE(lines[0], u"Application\tReceived\tSent\tTotal\tFlows\tActive\tShare\tDays seen"_s);
        QCOMPARE(lines[1].section(u'\t', 0, 0), u"'=HYPERLINK(\"x\")"_s);
        QCOMPARE(lines[3], u"Zoom\t100 kB\t400 kB\t500 kB\t7\t0:01:00\t2.3 %\t1"_s);
        bench.closeMenu();
    }

    void whatIsOpenStaysOpen()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        bench.clickArrow(bench.find(u"YouTube"_s));
        bench.tree->setCurrentIndex(bench.find(u"b.youtube.com"_s, bench.find(u"YouTube"_s)));
        bench.add("Netflix", "n.example.com", 10'000);
        bench.show();
        QVERIFY(bench.tree->isExpanded(bench.find(u"YouTube"_s)));
        QCOMPARE(bench.tree->currentIndex().data(), u"b.youtube.com"_s);
        bench.show(u"dest:b.*"_s);
        QVERIFY(bench.tree->isExpanded(bench.find(u"YouTube"_s)));
        QCOMPARE(bench.tree->currentIndex().data(), u"b.youtube.com"_s);
    }

    void narrowedToOneItShowsWhatThatConsistsOf()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        bench.show(u"app:youtube"_s);
        QVERIFY(bench.tree->isExpanded(bench.find(u"YouTube"_s)));
        bench.clickArrow(bench.find(u"YouTube"_s));
        bench.show(u"app:youtube recv>1"_s);
        QVERIFY(!bench.tree->isExpanded(bench.find(u"YouTube"_s))); // closed by hand
        bench.show(u"app:zoom"_s);
        bench.show();
        QVERIFY(!bench.tree->isExpanded(bench.find(u"Zoom"_s)));
    }

    void nothingSaysSo()
    {
        Bench bench;
        bench.addSome();
        bench.show();
        QVERIFY(bench.tree->accessibleDescription().isEmpty());
        bench.show(u"app:nothing"_s);
        QCOMPARE(bench.tree->accessibleDescription(), u"No traffic matches"_s);
        bench.photograph(u"ranking-empty"_s);
        bench.press(Qt::Key_Return);
        QVERIFY(bench.chosen.isEmpty());
    }

    void oddNamesAreDrawn()
    {
        Bench bench;
        bench.add(std::string(10'000, 'x'), "a", 500);
        bench.add("<b>html</b><img src=\"http://127.0.0.1/x.png\">", "a", 400);
        bench.add("line\nbreak\tand\rbell\a", "a", 300);
        bench.add("\u202Eevil.exe\u202A over", "a", 200);
        bench.add("מחשב קבלה", "a", 150);
        bench.add("👩‍👩‍👧‍👦 family 🖨️", "a", 100);
        bench.add("経理-ノートPC", "a", 50);
        bench.add("A & B && C &d", "a", 20);
        bench.add("   ", "a", 10);
        bench.show();
        bench.photograph(u"ranking-odd"_s);
        bench.click(bench.tree->model()->index(1, 0));
        QCOMPARE(traffic::parseFilter(bench.chosen).value().terms.size(), std::size_t(1));
        const QAction *action = bench.action(bench.tree->model()->index(7, 0), u"Exclude “A && B &&&& C &&d”"_s);
        QVERIFY(action);
        bench.closeMenu();
    }

    void twentyThousandDestinationsCanBeWalked()
    {
        Bench bench;
        bench.grouping = Grouping::Destination;
        for (int i = 0; i < 20'000; ++i)
            bench.add("Web", "host" + std::to_string(i) + ".example.org", i + 1);
        bench.show();
        bench.tree->setFocus();
        bench.press(Qt::Key_End);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.chosen, u"dest:host0.example.org"_s);
    }

    void looks_data() { barsHaveTheChartsColours_data(); }

    void looks()
    {
        QFETCH(bool, dark);
        Bench bench(dark);
        const std::tuple<const char *, const char *, double> apps[] = {
            {"YouTube", "rr4---sn-h5q7knes.googlevideo.com", 115.9},
            {"Netflix", "ipv4-c012-fra002-ix.1.oca.nflxvideo.net", 79},
            {"Miscellaneous secure web", "cdn-uploads.piktochart.com", 62},
            {"Zoom", "213.19.144.110", 34.6},
            {"Microsoft 365", "acme-my.sharepoint.com", 33.6},
            {"iCloud", "p51-content.icloud.com", 31.2},
            {"Windows Update", "au.download.windowsupdate.com", 22.7},
            {"Spotify", "audio-fa.scdn.co", 18.5},
            {"Dropbox", "content.dropboxapi.com", 17.6},
            {"Google", "www.google.com", 16.8},
            {"Facebook", "scontent.xx.fbcdn.net", 6.8},
            {"", "10.0.0.7", 0.8},
        };
        for (const auto &[application, destination, gigabytes] : apps) {
            for (int day = 1; day <= 23; ++day)
                bench.add(application, destination, gigabytes * 1e6 / 23, 0, day);
        }
        bench.add("Miscellaneous secure web", "telemetry.example.com", 9e6);
        bench.add("YouTube", "www.youtube.com", 31e6);
        bench.show();
        bench.tree->expand(bench.find(u"YouTube"_s));
        bench.tree->setFocus();
        bench.tree->setCurrentIndex(bench.find(u"Netflix"_s));
        bench.photograph(dark ? u"ranking-dark"_s : u"ranking-light"_s);
        QCOMPARE(bench.find(u"Miscellaneous secure web"_s).row(), 2);
    }

private:
    QTranslator m_english;
};

QTEST_MAIN(TestRankingCard)
#include "tst_rankingcard.moc"
