// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTranslator>
#include <QVBoxLayout>

#include "ui/dayrangemenu.h"
#include "ui/zonedialog.h"
#include "ui/zonemenu.h"

using namespace Qt::StringLiterals;
using namespace traffic;

namespace {

const Day Today = std::chrono::year(2026) / 11 / 25; // a Wednesday

DayRange november(int first, int last)
{
    return {Today + std::chrono::days{first - 25}, Today + std::chrono::days{last - 25}};
}

/// Both buttons in a window, and what was chosen.
class Bench
{
public:
    QWidget window;
    ui::DayRangeMenu *days = new ui::DayRangeMenu;
    ui::ZoneMenu *zone = new ui::ZoneMenu;
    QList<std::optional<DaySelection>> chosenDays;
    QList<std::optional<QTimeZone>> chosenZones;

    Bench()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(days);
        column->addWidget(zone);
        days->setDays(std::nullopt, Today);
        QObject::connect(days, &ui::DayRangeMenu::chosen, days, [this](const auto &what) { chosenDays << what; });
        QObject::connect(zone, &ui::ZoneMenu::zoneChosen, zone, [this](const auto &what) { chosenZones << what; });
        window.resize(400, 300);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }

    /// Opens @p menu as a click would, but without waiting for it to close.
    void open(QMenu *menu)
    {
        menu->popup(window.mapToGlobal(QPoint(0, 0)));
        (void)QTest::qWaitForWindowExposed(menu);
    }
    [[nodiscard]] QLineEdit *text() const { return days->menu()->findChild<QLineEdit *>(); }
    [[nodiscard]] QLabel *meaning() const { return days->menu()->findChild<QLabel *>(); }
};

QStringList textsOf(const QMenu *menu)
{
    QStringList texts;
    const auto actions = menu->actions();
    for (const QAction *action : actions) {
        if (!action->text().isEmpty())
            texts << (action->isChecked() ? u"* "_s : QString()) + action->text();
    }
    return texts;
}

QAction *actionNamed(const QMenu *menu, const QString &text)
{
    const auto actions = menu->actions();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    return found == actions.end() ? nullptr : *found;
}

} // namespace

class TestTimeMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhichDaysAreShown_data();
    void saysWhichDaysAreShown();
    void offersDaysByName();
    void typedDays_data();
    void typedDays();
    void wrongDaysAreRefusedInPlace();
    void anEmptyTextChangesNothing();
    void keysReachThePresets();
    void opensByKeyboard_data();
    void opensByKeyboard();
    void theMenuKeepsItsSize();

    void saysWhichZone_data();
    void saysWhichZone();
    void offersZones();
    void anUnknownNetworkZoneCannotBeChosen();
    void otherZonesAreSearched();
    void anUnknownZoneIsRefusedInPlace();

private:
    QTranslator m_english; // plural forms
};

void TestTimeMenus::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_english.load(u":/translations/flowtrail_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void TestTimeMenus::saysWhichDaysAreShown_data()
{
    QTest::addColumn<std::optional<DaySelection>>("shown");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *words, const std::optional<DaySelection> &shown) {
        QTest::newRow(words) << shown << QString::fromUtf8(words);
    };
    row("All days", std::nullopt);
    row("Last 7 days", LastDays{7});
    row("Today", november(25, 25));
    row("3 – 9 Nov", november(3, 9));
    row("every Tuesday", WeekdayOf{std::chrono::Tuesday});
}

void TestTimeMenus::saysWhichDaysAreShown()
{
    QFETCH(std::optional<DaySelection>, shown);
    QFETCH(QString, words);
    Bench bench;
    bench.days->setDays(shown, Today);
    QCOMPARE(bench.days->text(), words + u" ▾"_s);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(bench.days);
    QCOMPARE(accessible->text(QAccessible::Name), u"Days shown: "_s + words);
    QVERIFY(accessible->state().focusable);
}

void TestTimeMenus::offersDaysByName()
{
    Bench bench;
    bench.days->setDays(LastDays{7}, Today);
    bench.open(bench.days->menu());
    QCOMPARE(textsOf(bench.days->menu()),
             (QStringList{u"Days"_s, u"Today"_s, u"Yesterday"_s, u"* Last 7 days"_s, u"Last 14 days"_s, u"This week"_s,
                          u"Last week"_s, u"This month"_s, u"Last month"_s, u"All days"_s, u"Monday 23 Nov"_s,
                          u"Sunday 22 Nov"_s, u"Saturday 21 Nov"_s, u"Friday 20 Nov"_s, u"Thursday 19 Nov"_s}));
    actionNamed(bench.days->menu(), u"Last week"_s)->trigger();
    actionNamed(bench.days->menu(), u"Sunday 22 Nov"_s)->trigger();
    actionNamed(bench.days->menu(), u"All days"_s)->trigger();
    QVERIFY((bench.chosenDays == QList<std::optional<DaySelection>>{november(16, 22), november(22, 22), std::nullopt}));
}

void TestTimeMenus::typedDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<std::optional<DaySelection>>("chosen");
    const auto row = [](const char *text, const char *meaning, const DaySelection &chosen) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(meaning) << std::optional(chosen);
    };
    row("7d", "Thu 19 Nov 2026 – Wed 25 Nov 2026, 7 days", LastDays{7});
    row("3-9 nov", "Tue 3 Nov 2026 – Mon 9 Nov 2026, 7 days", november(3, 9));
    row("tue", "every Tuesday", WeekdayOf{std::chrono::Tuesday});
}

void TestTimeMenus::typedDays()
{
    QFETCH(QString, text);
    QFETCH(QString, meaning);
    QFETCH(std::optional<DaySelection>, chosen);
    Bench bench;
    bench.open(bench.days->menu());
    QTRY_COMPARE(QApplication::focusWidget(), bench.text()); // one can type at once
    QTest::keyClicks(bench.text(), text);
    QCOMPARE(bench.meaning()->text(), meaning);
    QCOMPARE(QAccessible::queryAccessibleInterface(bench.text())->text(QAccessible::Description), meaning);
    QVERIFY(bench.chosenDays.isEmpty());
    QTest::keyClick(bench.text(), Qt::Key_Return);
    QVERIFY(bench.chosenDays == QList{chosen});
    QVERIFY(!bench.days->menu()->isVisible());

    bench.open(bench.days->menu()); // is empty again
    QCOMPARE(bench.text()->text(), QString());
}

void TestTimeMenus::wrongDaysAreRefusedInPlace()
{
    Bench bench;
    bench.open(bench.days->menu());
    QTest::keyClicks(bench.text(), u"31 nov"_s);
    QCOMPARE(bench.meaning()->text(), u"There is no day 31 in November."_s);
    QCOMPARE(bench.meaning()->objectName(), u"fieldError"_s);
    QCOMPARE(bench.text()->property("invalid").toBool(), true);
    QTest::keyClick(bench.text(), Qt::Key_Return);
    QVERIFY(bench.chosenDays.isEmpty());
    QVERIFY(bench.days->menu()->isVisible());
    QTest::keyClick(bench.text(), Qt::Key_Home);
    QTest::keyClick(bench.text(), Qt::Key_Delete); // 1 nov
    QCOMPARE(bench.meaning()->text(), u"Sun 1 Nov 2026"_s);
    QCOMPARE(bench.text()->property("invalid").toBool(), false);
    QTest::keyClick(bench.text(), Qt::Key_Escape);
    QVERIFY(!bench.days->menu()->isVisible());
    QVERIFY(bench.chosenDays.isEmpty());
}

void TestTimeMenus::anEmptyTextChangesNothing()
{
    Bench bench;
    bench.days->setDays(november(3, 9), Today);
    bench.open(bench.days->menu());
    QCOMPARE(bench.meaning()->text(), u"Tue 3 Nov 2026 – Mon 9 Nov 2026, 7 days"_s);
    QTest::keyClick(bench.text(), Qt::Key_Enter);
    QVERIFY(!bench.days->menu()->isVisible());
    QVERIFY(bench.chosenDays.isEmpty());
}

void TestTimeMenus::keysReachThePresets()
{
    Bench bench;
    bench.open(bench.days->menu());
    QTRY_COMPARE(QApplication::focusWidget(), bench.text());
    QTest::keyClick(bench.text(), Qt::Key_Down);
    QCOMPARE(bench.days->menu()->activeAction()->text(), u"Today"_s);
    QTest::keyClick(bench.days->menu(), Qt::Key_Down);
    QTest::keyClick(bench.days->menu(), Qt::Key_Return);
    QVERIFY(bench.chosenDays == QList<std::optional<DaySelection>>{november(24, 24)});
}

void TestTimeMenus::opensByKeyboard_data()
{
    QTest::addColumn<int>("key");
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Down})
        QTest::addRow("%s", qPrintable(QKeySequence(key).toString())) << int(key);
}

void TestTimeMenus::opensByKeyboard()
{
    QFETCH(int, key);
    Bench bench;
    for (ui::MenuButton *button :
         {static_cast<ui::MenuButton *>(bench.days), static_cast<ui::MenuButton *>(bench.zone)}) {
        bool wasOpen = false;
        QTimer::singleShot(0, button, [&] { // a button waits until its menu closes
            wasOpen = button->menu()->isVisible();
            button->menu()->close();
        });
        button->setFocus();
        QTest::keyClick(button, Qt::Key(key));
        QVERIFY(wasOpen);
    }
}

void TestTimeMenus::theMenuKeepsItsSize()
{
    Bench bench;
    bench.open(bench.days->menu());
    const QSize before = bench.days->menu()->size();
    QTest::keyClicks(bench.text(), u"a text that nobody can understand, and a long one too"_s);
    QCoreApplication::processEvents();
    QCOMPARE(bench.days->menu()->size(), before);
    const QRect needed = bench.meaning()->fontMetrics().boundingRect(QRect(0, 0, bench.meaning()->width(), 1000),
                                                                     Qt::TextWordWrap, bench.meaning()->text());
    QVERIFY2(needed.height() <= bench.meaning()->height(), qPrintable(bench.meaning()->text()));
}

void TestTimeMenus::saysWhichZone_data()
{
    QTest::addColumn<Calendar::Basis>("basis");
    QTest::addColumn<QByteArray>("chosen");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    using Basis = Calendar::Basis;
    QTest::newRow("UTC") << Basis::UtcMidnights << QByteArray() << u"UTC ▾"_s
                         << u"Time zone of the days: UTC (the records start at UTC midnight)"_s;
    QTest::newRow("network") << Basis::NetworkMidnights << QByteArray() << u"Network time ▾"_s
                             << u"Time zone of the days: America/Denver"_s;
    QTest::newRow("unclear")
        << Basis::Unclear << QByteArray() << u"Network time ▾"_s
        << u"Time zone of the days: America/Denver (the network's zone; the records do not tell theirs)"_s;
    QTest::newRow("unknown") << Basis::UnknownNetworkZone << QByteArray() << u"UTC ▾"_s
                             << u"Time zone of the days: UTC (the network's zone is not known)"_s;
    QTest::newRow("chosen") << Basis::NetworkMidnights << QByteArray("UTC") << u"UTC (chosen by you) ▾"_s
                            << u"Time zone of the days: UTC (chosen by you)"_s;
}

void TestTimeMenus::saysWhichZone()
{
    QFETCH(Calendar::Basis, basis);
    QFETCH(QByteArray, chosen);
    QFETCH(QString, words);
    QFETCH(QString, name);
    Bench bench;
    const QTimeZone denver("America/Denver");
    const bool isNetworks = basis == Calendar::Basis::NetworkMidnights || basis == Calendar::Basis::Unclear;
    bench.zone->setZones({isNetworks ? denver : QTimeZone::utc(), basis}, denver,
                         chosen.isEmpty() ? std::nullopt : std::optional(QTimeZone(chosen)));
    QCOMPARE(bench.zone->text(), words);
    QCOMPARE(bench.zone->accessibleName(), name);
}

void TestTimeMenus::offersZones()
{
    Bench bench;
    const QTimeZone denver("America/Denver");
    const QString computers = u"This computer's: "_s + QString::fromUtf8(QTimeZone::systemTimeZoneId());
    const Calendar found{denver, Calendar::Basis::NetworkMidnights};
    bench.zone->setZones(found, denver, std::nullopt);
    bench.open(bench.zone->menu());
    QCOMPARE(textsOf(bench.zone->menu()),
             (QStringList{u"* Automatic: America/Denver"_s, u"Network's zone: America/Denver"_s, u"UTC"_s, computers,
                          u"Other…"_s}));
    for (const QString &text : {u"Network's zone: America/Denver"_s, u"UTC"_s, u"Automatic: America/Denver"_s})
        actionNamed(bench.zone->menu(), text)->trigger();
    QVERIFY((bench.chosenZones == QList<std::optional<QTimeZone>>{denver, QTimeZone::utc(), std::nullopt}));
    bench.zone->menu()->close();

    bench.zone->setZones(found, denver, denver); // chosen, and so not automatic
    bench.open(bench.zone->menu());
    QCOMPARE(textsOf(bench.zone->menu()).at(1), u"* Network's zone: America/Denver"_s);
    bench.zone->menu()->close();

    bench.zone->setZones(found, denver, QTimeZone("Asia/Tokyo"));
    bench.open(bench.zone->menu());
    QCOMPARE(textsOf(bench.zone->menu()).at(4), u"* Asia/Tokyo"_s);
}

void TestTimeMenus::anUnknownNetworkZoneCannotBeChosen()
{
    Bench bench;
    bench.zone->setZones(Calendar(), QTimeZone("Atlantis/Capital"), std::nullopt);
    bench.open(bench.zone->menu());
    QAction *network = actionNamed(bench.zone->menu(), u"Network's zone: not known"_s);
    QVERIFY(network && !network->isEnabled());
}

void TestTimeMenus::otherZonesAreSearched()
{
    Bench bench;
    bench.open(bench.zone->menu());
    actionNamed(bench.zone->menu(), u"Other…"_s)->trigger();
    auto *dialog = bench.window.findChild<ui::ZoneDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *list = dialog->findChild<QListView *>();
    auto *search = dialog->findChild<QLineEdit *>();
    const QAbstractItemModelTester tester(list->model());
    QVERIFY(list->model()->rowCount() > 300);
    QCOMPARE(list->currentIndex().data().toString(), u"UTC"_s);
    for (int i = 0; i < list->model()->rowCount(); ++i)
        QVERIFY(QTimeZone(list->model()->index(i, 0).data().toString().toUtf8()).isValid());

    QTest::keyClicks(search, u"new y"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClicks(search, u"ork"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY((bench.chosenZones == QList<std::optional<QTimeZone>>{QTimeZone("America/New_York")}));
    QVERIFY(!dialog->isVisible());
}

void TestTimeMenus::anUnknownZoneIsRefusedInPlace()
{
    ui::ZoneDialog dialog(QTimeZone("Europe/Berlin"));
    dialog.show();
    QSignalSpy chosen(&dialog, &ui::ZoneDialog::zoneChosen);
    auto *list = dialog.findChild<QListView *>();
    auto *search = dialog.findChild<QLineEdit *>();
    auto *error = dialog.findChild<QLabel *>();
    QCOMPARE(list->currentIndex().data().toString(), u"Europe/Berlin"_s);
    QTest::keyClicks(search, u"Atlantis"_s);
    QVERIFY(error->text().startsWith(u"“Atlantis” is no time zone"_s));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(chosen.size(), 0);

    search->clear();
    QCOMPARE(error->text(), QString());
    QTest::keyClicks(search, u"america/"_s);
    const QString first = list->currentIndex().data().toString();
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(list->currentIndex().data().toString() > first);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

QTEST_MAIN(TestTimeMenus)
#include "tst_timemenus.moc"
