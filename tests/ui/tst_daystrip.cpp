// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QWheelEvent>

#include "traffic/timestamp.h"
#include "ui/charts/charttooltip.h"
#include "ui/contrast.h"
#include "ui/daystrip.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;
using traffic::Day;
using traffic::DayRange;
using ui::DayStrip;

namespace {

using Window = std::optional<DayRange>;

const Day First = std::chrono::year(2026) / 11 / 1;
constexpr int Days = 25;
constexpr double Left = 30; // of the plot area; 20 pixels a day
constexpr double DayWidth = 20;

DayStrip::Overview overviewOf(int count)
{
    DayStrip::Overview overview{.days = {First, First + std::chrono::days{count - 1}},
                                .values = {},
                                .hasData = {},
                                .today = First + std::chrono::days{count - 1}};
    for (int i = 0; i < count; ++i) {
        overview.hasData.push_back(i % 9 != 4);
        overview.values.push_back(i % 9 == 4 ? 0 : 1 + (i * 7) % 10);
    }
    return overview;
}

/// Days of November.
DayRange november(int first, int last)
{
    return {First + std::chrono::days{first - 1}, First + std::chrono::days{last - 1}};
}

/// "3..9", "3..9!" where it is final, "all!"
QString text(const QList<QVariant> &arguments)
{
    const auto window = arguments[0].value<Window>();
    const QString days = window
        ? u"%1..%2"_s.arg((window->first - First).count() + 1).arg((window->last - First).count() + 1)
        : u"all"_s;
    return arguments[1].toBool() ? days + u'!' : days;
}

/// A strip in a window, with a list of what it told.
class Bench
{
public:
    QWidget window;
    DayStrip strip{&window};
    QStringList told;

    Bench()
    {
        strip.setGeometry(10, 100, 560, 38);
        strip.setOverview(overviewOf(Days));
        strip.setPlotArea(Left, Left + Days * DayWidth);
        strip.setAmountText([](double value) { return QLocale().toString(value) + u" GB"_s; });
        QObject::connect(&strip, &DayStrip::windowChanged, &strip, [this](const Window &days, bool isFinal) {
            told << text({QVariant::fromValue(days), isFinal});
        });
        window.resize(600, 300);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }

    /// The middle of a day of November.
    [[nodiscard]] static QPoint at(int day) { return {int(Left + (day - 0.5) * DayWidth), 19}; }
    /// The boundary before it.
    [[nodiscard]] static QPoint before(int day) { return {int(Left + (day - 1) * DayWidth), 19}; }

    void press(const QPoint &point) { QTest::mousePress(&strip, Qt::LeftButton, {}, point); }
    void move(const QPoint &point)
    {
        // QTest::mouseMove() holds no button down.
        QMouseEvent event(QEvent::MouseMove, point, strip.mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&strip, &event);
    }
    void release(const QPoint &point) { QTest::mouseRelease(&strip, Qt::LeftButton, {}, point); }
    void drag(const QPoint &from, const QPoint &to)
    {
        press(from);
        move(to);
        release(to);
    }
    void loseFocus()
    {
        strip.setFocus();
        strip.clearFocus();
    }
    void hover(const QPoint &point)
    {
        QMouseEvent event(QEvent::MouseMove, point, strip.mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&strip, &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&strip, key, modifiers); }
    [[nodiscard]] ui::ChartTooltip *tooltip() const { return window.findChild<ui::ChartTooltip *>(); }
};

} // namespace

class TestDayStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void draggingMakesAWindow_data();
    void draggingMakesAWindow();
    void draggingMovesAndResizes_data();
    void draggingMovesAndResizes();
    void tellsEachDayOnceWhileDragging();
    void aWindowOfAllDaysIsNone();
    void aClickChoosesADay();
    void aDoubleClickShowsAll();
    void escapeTakesBackADrag();
    void escapeShowsAllAndThenBelongsToTheWindow();
    void otherButtonsDoNothing();
    void keys_data();
    void keys();
    void keysSettleOnce();
    void aWindowFromElsewhereEndsWhatIsGoingOn();
    void marksAreLeftByKeysAndMouse();
    void windowsOutsideTheOverview();
    void nothingToShow();
    void moreDaysWhileDragging();
    void wheelMovesTheWindow();
    void cursorsTellWhatTheMouseWouldDo();
    void tooltips();
    void isReadOutAsASlider();
    void barsStandUnderThePlotArea_data();
    void barsStandUnderThePlotArea();
    void missingZeroAndPartialDaysLookDifferent();
    void followsThePalette();
    void barsStandOutInHighContrast();
    void handlesAreWholeAtTheEdges();

private:
    QTranslator m_english; // plural forms
};

void TestDayStrip::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(m_english.load(u":/translations/flowtrail_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void TestDayStrip::draggingMakesAWindow_data()
{
    QTest::addColumn<QPoint>("from");
    QTest::addColumn<QPoint>("to");
    QTest::addColumn<QString>("told");
    QTest::newRow("to the right") << Bench::at(3) << Bench::at(9) << u"3..9!"_s;
    QTest::newRow("to the left") << Bench::at(9) << Bench::at(3) << u"3..9!"_s;
    QTest::newRow("within a day") << Bench::at(3) - QPoint(8, 0) << Bench::at(3) + QPoint(8, 0) << u"3..3!"_s;
    QTest::newRow("a pixel into the next") << Bench::at(3) << Bench::before(5) << u"3..5!"_s;
    QTest::newRow("a pixel before the next") << Bench::at(3) << Bench::before(5) - QPoint(1, 0) << u"3..4!"_s;
    QTest::newRow("beyond the right end") << Bench::at(20) << QPoint(4000, 19) << u"20..25!"_s;
    QTest::newRow("beyond the left end") << Bench::at(4) << QPoint(-4000, 19) << u"1..4!"_s;
    QTest::newRow("below the strip") << Bench::at(3) << Bench::at(9) + QPoint(0, 500) << u"3..9!"_s;
}

void TestDayStrip::draggingMakesAWindow()
{
    QFETCH(QPoint, from);
    QFETCH(QPoint, to);
    QFETCH(QString, told);
    Bench bench;
    bench.drag(from, to);
    QCOMPARE(bench.told, (QStringList{told.chopped(1), told}));
}

void TestDayStrip::draggingMovesAndResizes_data()
{
    QTest::addColumn<QPoint>("from");
    QTest::addColumn<QPoint>("to");
    QTest::addColumn<QString>("told");
    QTest::newRow("move right") << Bench::at(12) << Bench::at(14) << u"12..18!"_s;
    QTest::newRow("move by less than half a day") << Bench::at(12) << Bench::at(12) + QPoint(9, 0) << QString();
    QTest::newRow("move by more than half a day") << Bench::at(12) << Bench::at(12) + QPoint(11, 0) << u"11..17!"_s;
    QTest::newRow("move beyond the end") << Bench::at(12) << QPoint(4000, 19) << u"19..25!"_s;
    QTest::newRow("move beyond the start") << Bench::at(12) << QPoint(-4000, 19) << u"1..7!"_s;
    QTest::newRow("first handle left") << Bench::before(10) << Bench::before(5) << u"5..16!"_s;
    QTest::newRow("first handle right") << Bench::before(10) << Bench::before(12) << u"12..16!"_s;
    QTest::newRow("first handle, snapping") << Bench::before(10) << Bench::before(12) + QPoint(9, 0) << u"12..16!"_s;
    QTest::newRow("grabbed beside the line")
        << Bench::before(10) - QPoint(5, 0) << Bench::before(12) - QPoint(5, 0) << u"12..16!"_s;
    QTest::newRow("last handle right") << Bench::before(17) << Bench::before(20) << u"10..19!"_s;
    QTest::newRow("last handle left") << Bench::before(17) << Bench::before(13) << u"10..12!"_s;
    QTest::newRow("last handle beyond the end") << Bench::before(17) << QPoint(4000, 19) << u"10..25!"_s;
    QTest::newRow("first handle beyond the start") << Bench::before(10) << QPoint(-4000, 19) << u"1..16!"_s;
    QTest::newRow("first handle onto the other") << Bench::before(10) << Bench::before(17) << u"16..16!"_s;
    QTest::newRow("last handle onto the other") << Bench::before(17) << Bench::before(10) << u"10..10!"_s;
    QTest::newRow("first handle past the other") << Bench::before(10) << Bench::before(20) << u"17..19!"_s;
    QTest::newRow("last handle past the other") << Bench::before(17) << Bench::before(7) << u"7..9!"_s;
    QTest::newRow("a new one beside it") << Bench::at(3) << Bench::at(5) << u"3..5!"_s;
}

void TestDayStrip::draggingMovesAndResizes()
{
    QFETCH(QPoint, from);
    QFETCH(QPoint, to);
    QFETCH(QString, told);
    Bench bench;
    bench.strip.setWindow(november(10, 16));
    bench.drag(from, to);
    QCOMPARE(bench.told, told.isEmpty() ? QStringList() : (QStringList{told.chopped(1), told}));
}

void TestDayStrip::tellsEachDayOnceWhileDragging()
{
    Bench bench;
    bench.press(Bench::at(3));
    for (int x = Bench::at(3).x(); x <= Bench::at(5).x(); ++x)
        bench.move({x, 19});
    QCOMPARE(bench.told, (QStringList{u"3..3"_s, u"3..4"_s, u"3..5"_s}));
    bench.release(Bench::at(5));
    QCOMPARE(bench.told.size(), 4);
    QCOMPARE(bench.told.last(), u"3..5!"_s);
    QVERIFY(bench.strip.shownWindow() == november(3, 5));
}

void TestDayStrip::aWindowOfAllDaysIsNone()
{
    Bench bench;
    bench.drag(Bench::at(1), Bench::at(Days));
    QCOMPARE(bench.told, QStringList()); // all were shown before

    bench.strip.setWindow(november(10, 25));
    bench.drag(Bench::before(10), Bench::before(1));
    QCOMPARE(bench.told, (QStringList{u"all"_s, u"all!"_s}));

    // From all, a handle at an end takes some away.
    bench.told.clear();
    bench.drag(Bench::before(Days + 1), Bench::before(20));
    QCOMPARE(bench.told, (QStringList{u"1..19"_s, u"1..19!"_s}));
}

void TestDayStrip::aClickChoosesADay()
{
    Bench bench;
    QSignalSpy changed(&bench.strip, &DayStrip::windowChanged);
    QTest::mouseClick(&bench.strip, Qt::LeftButton, {}, Bench::at(7));
    QCOMPARE(bench.told, QStringList{u"7..7"_s}); // at once
    QTRY_COMPARE(bench.told, (QStringList{u"7..7"_s, u"7..7!"_s}));

    bench.told.clear();
    QTest::mouseClick(&bench.strip, Qt::LeftButton, {}, Bench::at(7)); // inside
    QTest::mouseClick(&bench.strip, Qt::LeftButton, {}, Bench::at(20));
    QTRY_COMPARE(bench.told, (QStringList{u"20..20"_s, u"20..20!"_s}));

    // At the very ends, where handles are.
    bench.strip.setWindow({});
    bench.told.clear();
    QTest::mouseClick(&bench.strip, Qt::LeftButton, {}, Bench::before(1) + QPoint(1, 0));
    QTRY_COMPARE(bench.told, (QStringList{u"1..1"_s, u"1..1!"_s}));
}

void TestDayStrip::aDoubleClickShowsAll()
{
    Bench bench;
    bench.strip.setWindow(november(3, 9));
    QTest::mouseClick(&bench.strip, Qt::LeftButton, {}, Bench::at(15));
    QTest::mouseDClick(&bench.strip, Qt::LeftButton, {}, Bench::at(15));
    QCOMPARE(bench.told.last(), u"all!"_s);
    QCOMPARE(bench.told.filter(u"!"_s).size(), 1); // the click did not settle in between
    QVERIFY(!bench.strip.shownWindow());
    bench.told.clear();
    bench.loseFocus(); // nothing is left to settle
    QCOMPARE(bench.told, QStringList());
}

void TestDayStrip::escapeTakesBackADrag()
{
    Bench bench;
    bench.strip.setWindow(november(3, 9));
    bench.press(Bench::at(5));
    bench.move(Bench::at(8));
    bench.key(Qt::Key_Escape);
    bench.move(Bench::at(12));
    bench.release(Bench::at(12));
    QCOMPARE(bench.told, (QStringList{u"6..12"_s, u"3..9!"_s}));
}

void TestDayStrip::escapeShowsAllAndThenBelongsToTheWindow()
{
    Bench bench;
    bench.strip.setWindow(november(3, 9));
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.told, QStringList{u"all!"_s});
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
    QApplication::sendEvent(&bench.strip, &escape);
    QVERIFY(!escape.isAccepted());
    QKeyEvent back(QEvent::KeyPress, Qt::Key_Left, Qt::AltModifier);
    QApplication::sendEvent(&bench.strip, &back);
    QVERIFY(!back.isAccepted());
}

void TestDayStrip::otherButtonsDoNothing()
{
    Bench bench;
    QTest::mouseClick(&bench.strip, Qt::RightButton, {}, Bench::at(7));
    QTest::mouseClick(&bench.strip, Qt::MiddleButton, {}, Bench::at(7));
    QTest::mouseDClick(&bench.strip, Qt::RightButton, {}, Bench::at(7));
    QCOMPARE(bench.told, QStringList());
}

void TestDayStrip::keys_data()
{
    QTest::addColumn<QString>("before"); // "" for all
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("after"); // "" if nothing changes
    const auto row
        = [](const char *name, const char *before, Qt::Key key, Qt::KeyboardModifiers modifiers, const char *after) {
              QTest::newRow(name) << QString(QLatin1String(before)) << int(key) << int(modifiers.toInt())
                                  << QString(QLatin1String(after));
          };
    row("left", "3..9", Qt::Key_Left, {}, "2..8");
    row("right", "3..9", Qt::Key_Right, {}, "4..10");
    row("left at the start", "1..7", Qt::Key_Left, {}, "");
    row("right at the end", "19..25", Qt::Key_Right, {}, "");
    row("a single day", "3..3", Qt::Key_Right, {}, "4..4");
    row("left of all", "", Qt::Key_Left, {}, "25..25");
    row("right of all", "", Qt::Key_Right, {}, "1..1");
    row("longer", "3..9", Qt::Key_Right, Qt::ShiftModifier, "3..10");
    row("shorter", "3..9", Qt::Key_Left, Qt::ShiftModifier, "3..8");
    row("never empty", "3..3", Qt::Key_Left, Qt::ShiftModifier, "");
    row("never too long", "3..25", Qt::Key_Right, Qt::ShiftModifier, "");
    row("all but the last", "", Qt::Key_Left, Qt::ShiftModifier, "1..24");
    row("longer to all", "1..24", Qt::Key_Right, Qt::ShiftModifier, "all");
    row("a week earlier", "10..12", Qt::Key_Left, Qt::ControlModifier, "3..5");
    row("a week later", "10..12", Qt::Key_Right, Qt::ControlModifier, "17..19");
    row("less than a week later", "20..22", Qt::Key_Right, Qt::ControlModifier, "23..25");
    row("to the first", "10..12", Qt::Key_Home, {}, "1..3");
    row("to the last", "10..12", Qt::Key_End, {}, "23..25");
    row("the first of all", "", Qt::Key_Home, {}, "1..1");
    row("the last of all", "", Qt::Key_End, {}, "25..25");
    row("up", "3..9", Qt::Key_Up, {}, "");
}

void TestDayStrip::keys()
{
    QFETCH(QString, before);
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, after);
    Bench bench;
    if (!before.isEmpty())
        bench.strip.setWindow(november(before.section(u".."_s, 0, 0).toInt(), before.section(u".."_s, 1).toInt()));
    bench.key(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(bench.told, after.isEmpty() ? QStringList() : QStringList{after});
}

void TestDayStrip::keysSettleOnce()
{
    Bench bench;
    bench.strip.setWindow(november(3, 9));
    bench.strip.moveBy(1);
    bench.strip.moveBy(1);
    bench.strip.extendBy(-2);
    QTRY_COMPARE(bench.told, (QStringList{u"4..10"_s, u"5..11"_s, u"5..9"_s, u"5..9!"_s}));

    // Leaving the strip settles at once.
    bench.told.clear();
    bench.strip.setFocus();
    bench.key(Qt::Key_Left);
    bench.strip.clearFocus();
    QCOMPARE(bench.told, (QStringList{u"4..8"_s, u"4..8!"_s}));
}

void TestDayStrip::aWindowFromElsewhereEndsWhatIsGoingOn()
{
    Bench bench;
    bench.strip.setWindow(november(3, 9));
    bench.strip.moveBy(1);
    bench.strip.setWindow(november(4, 10)); // what was told
    bench.press(Bench::at(6));
    bench.move(Bench::at(8));
    bench.strip.setWindow(november(20, 21)); // another
    bench.told.clear();
    bench.move(Bench::at(9));
    bench.release(Bench::at(9));
    bench.loseFocus(); // nothing is left to settle
    QCOMPARE(bench.told, QStringList());
    QVERIFY(bench.strip.shownWindow() == november(20, 21));
}

void TestDayStrip::marksAreLeftByKeysAndMouse()
{
    std::vector<bool> tuesdays(Days, false);
    for (const std::size_t day : {3U, 10U, 17U, 24U}) // the 3rd ...
        tuesdays[day - 1] = true;
    Bench bench;
    const auto mark = [&] {
        bench.strip.setWindow({});
        bench.strip.setMarked(tuesdays);
        bench.told.clear();
    };
    mark();
    QCOMPARE(bench.strip.valueText(), u"4 days, 14 GB"_s);
    bench.key(Qt::Key_Left);
    QCOMPARE(bench.told, QStringList{u"24..24"_s});
    mark();
    bench.key(Qt::Key_Home);
    QCOMPARE(bench.told, QStringList{u"3..3"_s});
    mark();
    bench.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(bench.told, QStringList());
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.told, QStringList{u"all!"_s});
    mark();
    bench.drag(Bench::at(3), Bench::at(4));
    QCOMPARE(bench.told, (QStringList{u"3..4"_s, u"3..4!"_s}));
}

void TestDayStrip::windowsOutsideTheOverview()
{
    Bench bench;
    bench.strip.setWindow(november(20, 40));
    QCOMPARE(bench.strip.valueText(), u"20 Nov to 25 Nov, 6 days, 24 GB"_s);
    bench.key(Qt::Key_Left);
    QCOMPARE(bench.told, QStringList{u"19..24"_s});

    bench.told.clear();
    bench.strip.setWindow(november(60, 70));
    QCOMPARE(bench.strip.valueText(), u"No days"_s);
    QVERIFY(!bench.strip.grab().isNull());
    bench.key(Qt::Key_Left);
    QCOMPARE(bench.told, QStringList{u"25..25"_s});
}

void TestDayStrip::nothingToShow()
{
    Bench bench;
    bench.strip.setOverview({});
    QTest::mouseClick(&bench.strip, Qt::LeftButton, {}, Bench::at(3));
    QTest::mouseDClick(&bench.strip, Qt::LeftButton, {}, Bench::at(3));
    bench.key(Qt::Key_Left);
    bench.key(Qt::Key_Home);
    bench.key(Qt::Key_Right, Qt::ShiftModifier);
    bench.hover(Bench::at(4));
    QCOMPARE(bench.told, QStringList());
    QCOMPARE(bench.strip.valueText(), u"No days"_s);
    QVERIFY(!bench.strip.grab().isNull());

    bench.strip.setOverview(overviewOf(1));
    QTest::mouseClick(&bench.strip, Qt::LeftButton, {}, Bench::at(3));
    bench.key(Qt::Key_Left);
    QCOMPARE(bench.told, QStringList()); // the one day is all days
    bench.strip.setPlotArea(50, 50); // no room at all
    bench.hover(Bench::at(4));
    QVERIFY(!bench.strip.grab().isNull());
}

void TestDayStrip::moreDaysWhileDragging()
{
    Bench bench;
    bench.press(Bench::at(3));
    bench.move(Bench::at(5));
    auto more = overviewOf(Days + 5);
    bench.strip.setOverview(more);
    bench.release(Bench::at(5));
    QCOMPARE(bench.told, (QStringList{u"3..5"_s, u"3..5!"_s}));

    // Where the window that is dragged is no longer there, the drag is over.
    bench.strip.setOverview(overviewOf(Days));
    bench.strip.setWindow(november(3, 20));
    bench.press(Bench::at(5));
    bench.strip.setOverview(overviewOf(10));
    bench.move(Bench::at(9));
    bench.release(Bench::at(9));
    bench.strip.setOverview(overviewOf(Days));
    bench.press(Bench::at(3));
    bench.strip.setOverview({});
    bench.move(Bench::at(9));
    bench.release(Bench::at(9));
    QCOMPARE(bench.told.size(), 2);
}

void TestDayStrip::wheelMovesTheWindow()
{
    Bench bench;
    const auto turn = [&bench](int delta) {
        QWheelEvent event(Bench::at(5), bench.strip.mapToGlobal(Bench::at(5)), {}, {0, delta}, {}, {}, {}, false);
        QApplication::sendEvent(&bench.strip, &event);
        return event.isAccepted();
    };
    QVERIFY(!turn(120)); // without a window it may scroll something else
    bench.strip.setWindow(november(3, 9));
    QVERIFY(turn(120));
    QVERIFY(turn(-60));
    QVERIFY(turn(-60));
    QCOMPARE(bench.told, (QStringList{u"2..8"_s, u"3..9"_s}));
}

void TestDayStrip::cursorsTellWhatTheMouseWouldDo()
{
    Bench bench;
    bench.strip.setWindow(november(10, 16));
    const auto cursorAt = [&](const QPoint &point) {
        bench.hover(point);
        return bench.strip.cursor().shape();
    };
    QCOMPARE(cursorAt(Bench::before(10)), Qt::SizeHorCursor);
    QCOMPARE(cursorAt(Bench::before(17)), Qt::SizeHorCursor);
    QCOMPARE(cursorAt(Bench::at(12)), Qt::OpenHandCursor);
    QCOMPARE(cursorAt(Bench::at(3)), Qt::PointingHandCursor);
    bench.press(Bench::at(12));
    QCOMPARE(bench.strip.cursor().shape(), Qt::ClosedHandCursor);
    bench.release(Bench::at(12));
    QCOMPARE(bench.strip.cursor().shape(), Qt::OpenHandCursor);

    // All of a day two pixels wide is not handles.
    bench.strip.setOverview(overviewOf(250));
    bench.strip.setWindow(november(100, 103)); // 8 pixels
    QCOMPARE(cursorAt({int(Left) + 99 * 2 + 4, 19}), Qt::OpenHandCursor);
}

void TestDayStrip::tooltips()
{
    Bench bench;
    bench.hover(Bench::at(3));
    QVERIFY(bench.tooltip()->isVisible());
    QVERIFY(bench.tooltip()->geometry().bottom() <= bench.strip.y() + 6); // above it, but for its shadow
    QCOMPARE(bench.tooltip()->text().heading, u"Tuesday 3 November"_s);
    QCOMPARE(bench.tooltip()->text().lines, QStringList{u"5 GB"_s});
    bench.hover(Bench::at(5));
    QCOMPARE(bench.tooltip()->text().lines, QStringList{u"No data"_s});
    bench.hover(Bench::at(Days));
    QCOMPARE(bench.tooltip()->text().lines, QStringList{u"9 GB so far"_s});

    bench.press(Bench::at(3));
    bench.move(Bench::at(6));
    QCOMPARE(bench.tooltip()->text().heading, u"Tue 3 Nov – Fri 6 Nov"_s);
    QCOMPARE(bench.tooltip()->text().lines, (QStringList{u"13 GB"_s, u"4 days"_s}));
    bench.release(Bench::at(6));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&bench.strip, &leave);
    QVERIFY(!bench.tooltip()->isVisible());
}

void TestDayStrip::isReadOutAsASlider()
{
    Bench bench;
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&bench.strip);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Slider);
    QCOMPARE(accessible->text(QAccessible::Name), u"Days shown"_s);
    QCOMPARE(accessible->text(QAccessible::Value), u"1 Nov to 25 Nov, 25 days, 119 GB"_s);
    bench.strip.setWindow(november(3, 9));
    QCOMPARE(accessible->text(QAccessible::Value), u"3 Nov to 9 Nov, 7 days, 33 GB"_s);
    QCOMPARE(accessible->text(QAccessible::Description), accessible->text(QAccessible::Value));
    bench.strip.setWindow(november(3, 3));
    QCOMPARE(accessible->text(QAccessible::Value), u"3 Nov, 5 GB"_s);
    QVERIFY(accessible->state().focusable);

    QAccessibleValueInterface *value = accessible->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toInt(), 2);
    QCOMPARE(value->minimumValue().toInt(), 0);
    QCOMPARE(value->maximumValue().toInt(), Days - 1);
    value->setCurrentValue(5);
    QCOMPARE(bench.told, QStringList{u"6..6"_s});
}

void TestDayStrip::barsStandUnderThePlotArea_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("count");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        for (const int count : {7, 25, 31, 124}) {
            QTest::addRow("%d days at %g", count, ratio) << ratio << count;
        }
    }
}

void TestDayStrip::barsStandUnderThePlotArea()
{
    QFETCH(double, ratio);
    QFETCH(int, count);
    DayStrip strip;
    strip.resize(700, 38);
    auto overview = overviewOf(count);
    overview.values.assign(std::size_t(count), 1);
    overview.hasData.assign(std::size_t(count), true);
    overview.today.reset();
    strip.setOverview(overview);
    strip.setWindow(november(200, 201)); // no frame is in the way
    const double left = 40.5;
    const double right = 661.25;
    strip.setPlotArea(left, right);

    QImage image(QSize(int(700 * ratio), int(38 * ratio)), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::magenta);
    strip.render(&image, {}, {}, {});

    // A row above the rounded corners, and one above the bars: where they differ, there is a bar.
    const int through = int(19 * ratio);
    std::vector<std::pair<int, int>> bars;
    const QRgb bar = image.pixel(int((left + (right - left) / count / 2) * ratio), through);
    QVERIFY(bar != image.pixel(0, through));
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixel(x, through) != bar)
            continue;
        if (!bars.empty() && bars.back().second == x - 1)
            bars.back().second = x;
        else
            bars.emplace_back(x, x);
    }
    QCOMPARE(int(bars.size()), count); // each is apart from the next, and of one colour, so sharp
    for (int day = 0; day < count; ++day) {
        const double column = left + day * (right - left) / count;
        QCOMPARE(bars[std::size_t(day)].first, int(std::lround(column * ratio)));
    }
    QVERIFY(bars.back().second <= std::lround(right * ratio));
}

void TestDayStrip::missingZeroAndPartialDaysLookDifferent()
{
    DayStrip strip;
    strip.resize(420, 38);
    strip.setOverview({.days = november(1, 4),
                       .values = {10, 0, 0, 10},
                       .hasData = {true, true, false, true},
                       .today = november(4, 4).first});
    strip.setPlotArea(10, 410);
    const QImage image = strip.grab().toImage();
    const auto day = [&image](int i) { return image.copy(10 + i * 100 + 8, 0, 84, 38); };
    QVERIFY(day(0) != day(1));
    QVERIFY(day(1) != day(2));
    QVERIFY(day(0) != day(3));
    QVERIFY(day(2) != day(3));
}

void TestDayStrip::followsThePalette()
{
    DayStrip strip;
    strip.resize(420, 38);
    strip.setOverview(overviewOf(Days));
    QPalette light = QApplication::palette();
    light.setColor(QPalette::Window, Qt::white);
    QPalette dark = QApplication::palette();
    dark.setColor(QPalette::Window, Qt::black);
    strip.setPalette(light);
    const QImage day = strip.grab().toImage();
    strip.setPalette(dark);
    const QImage night = strip.grab().toImage();
    QVERIFY(qGray(day.pixel(100, 6)) > 150);
    QVERIFY(qGray(night.pixel(100, 6)) < 100);
}

void TestDayStrip::barsStandOutInHighContrast()
{
    DayStrip strip;
    strip.resize(420, 38);
    strip.setOverview(
        {.days = november(1, 4), .values = {10, 1, 10, 1}, .hasData = {true, true, true, true}, .today = {}});
    strip.setPlotArea(10, 410);
    for (const auto &[background, foreground] : {std::pair(Qt::black, Qt::white), std::pair(Qt::white, Qt::black)}) {
        strip.setPalette(allOf(background, foreground));
        for (const Window &window : {Window(), Window(november(1, 2))}) {
            strip.setWindow(window);
            const QImage image = strip.grab().toImage();
            const auto color = [&image](int day) { return image.pixelColor(10 + day * 100 + 50, 19); };
            QVERIFY(contrast(color(0), color(1)) >= 4.5);
            QVERIFY(contrast(color(2), color(3)) >= 4.5);
        }
    }
}

void TestDayStrip::handlesAreWholeAtTheEdges()
{
    DayStrip strip;
    strip.resize(420, 38);
    strip.setOverview(overviewOf(Days));
    strip.setPlotArea(30, 390);
    const QImage inside = strip.grab().toImage();
    strip.setPlotArea(0, 420);
    const QImage atTheEdges = strip.grab().toImage();
    const auto handle = [](const QImage &image, const QColor &accent, int from, int to) {
        int pixels = 0;
        for (int x = from; x < to; ++x)
            pixels += image.pixelColor(x, 19) == accent;
        return pixels;
    };
    const QColor accent = inside.pixelColor(30, 19);
    QVERIFY(handle(inside, accent, 0, 210) >= 4);
    QCOMPARE(handle(atTheEdges, accent, 0, 210), handle(inside, accent, 0, 210));
    QCOMPARE(handle(atTheEdges, accent, 210, 420), handle(inside, accent, 210, 420));
}

QTEST_MAIN(TestDayStrip)
#include "tst_daystrip.moc"
