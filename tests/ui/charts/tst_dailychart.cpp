// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QFontMetricsF>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include "export/contrast.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/charttext.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/charttooltip.h"
#include "ui/charts/dailychartview.h"
#include "ui/charts/daylabels.h"
#include "ui/charts/qtchartrenderer.h"

using namespace Qt::StringLiterals;
using namespace exporting;
using traffic::UnitBase;
using ui::DailyChartView;

namespace {

constexpr traffic::Day FirstDay{std::chrono::year{2026} / 11 / 17}; // a Tuesday
constexpr QColor Blue = QColor(0x44, 0x77, 0xaa); // series 0 and 1, in either theme
constexpr QColor Red = QColor(0xee, 0x66, 0x77);
constexpr QColor Grey = QColor(0x9a, 0xa3, 0xb0); // Other

/// Two full days, one without data, and today.
Chart chart()
{
    Chart result;
    result.title = u"Traffic by application, per day"_s;
    result.subtitle = u"17 Nov – 20 Nov · UTC"_s;
    result.bars = {{FirstDay, BarState::Complete},
                   {FirstDay + std::chrono::days{1}, BarState::Complete},
                   {FirstDay + std::chrono::days{2}, BarState::NoData},
                   {FirstDay + std::chrono::days{3}, BarState::Partial}};
    result.series = {
        {.name = u"YouTube"_s, .key = 4, .color = 0, .values = {6e6, 2e6, 0, 3e6}, .total = 11e6},
        {.name = u"Netflix"_s, .key = 9, .color = 1, .values = {3e6, 4e6, 0, 1e6}, .total = 8e6},
        {.name = u"Other (38)"_s, .isOther = true, .values = {1e6, 2e6, 0, 1e6}, .total = 4e6},
    };
    return result;
}

QPalette windows(const QColor &color)
{
    QPalette palette;
    palette.setColor(QPalette::Window, color);
    return palette;
}

/// The solid areas of @p color higher than a legend's chip, from left to right: parts of bars.
QList<QRect> areasOf(const QImage &image, const QColor &color)
{
    constexpr int HigherThanChips = 16;
    QList<QRect> areas;
    for (int x = 0; x < image.width(); ++x) {
        int top = 0;
        int best = 0;
        for (int y = 0, run = 0; y < image.height(); ++y) {
            run = image.pixelColor(x, y) == color ? run + 1 : 0;
            if (run > best) {
                best = run;
                top = y - run + 1;
            }
        }
        if (best < HigherThanChips)
            continue;
        if (!areas.isEmpty() && areas.last().right() == x - 1)
            areas.last().setRight(x);
        else
            areas.append(QRect(x, top, 1, best));
    }
    return areas;
}

int count(const QImage &image, const QRect &rect, const QColor &color)
{
    int pixels = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            pixels += image.valid(x, y) && image.pixelColor(x, y) == color;
    }
    return pixels;
}

QImage grab(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// Where the legend's chip of @p color is: below all bars.
QPoint chipOf(const QImage &image, const QColor &color, int below)
{
    for (int y = image.height() - 1; y > below; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return {x + 2, y - 3};
        }
    }
    return {};
}

void moveMouse(QWidget &widget, const QPoint &position)
{
    QMouseEvent event(QEvent::MouseMove, position, widget.mapToGlobal(position), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(&widget, &event);
}

class PaintCounter : public QObject
{
public:
    int paints = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

/// What a screen reader that asks finds the keyboard on. That it is told by itself tests/atspi holds: no platform
/// without a screen passes events on.
QString marked(DailyChartView &view)
{
    const QAccessibleInterface *part = QAccessible::queryAccessibleInterface(&view)->focusChild();
    return part ? part->text(QAccessible::Name) : QString();
}

void giveKeyboardTo(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
    widget.setFocus(Qt::MouseFocusReason);
}

} // namespace

class TestDailyChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setDoubleClickInterval(200); }
    void init() { QLocale::setDefault(QLocale::c()); }

    void barsAreInProportion_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("card");
        QTest::newRow("light") << QColor(0xf5f6f8) << QColor(0xffffff);
        QTest::newRow("dark") << QColor(0x171b22) << QColor(0x21262f);
    }

    void barsAreInProportion()
    {
        QFETCH(const QColor, window);
        QFETCH(const QColor, card);
        DailyChartView view;
        view.setPalette(windows(window));
        view.resize(640, 400);
        view.setChart(chart());
        const QImage image = grab(view);
        QCOMPARE(image.pixelColor(image.width() - 1, 0), card);

        const auto parts = [&](const QColor &color) {
            QList<QRect> areas = areasOf(image, color);
            if (exporting::edgeOf(color, card) != color) { // then an edge of another tone belongs to each
                for (QRect &area : areas)
                    area.adjust(-1, -1, 1, 1);
            }
            return areas;
        };
        const QList<QRect> blue = parts(Blue);
        const QList<QRect> red = parts(Red);
        const QList<QRect> grey = parts(Grey);
        QCOMPARE(blue.size(), 2); // the others have no data and a pattern
        QCOMPARE(red.size(), 2);
        QCOMPARE(grey.size(), 2);

        // A line of one pixel belongs to the gap between two parts.
        const double scale = (blue[0].height() + 1) / 6.0;
        const auto close = [scale](int height, double value) { return std::abs(height + 1 - value * scale) <= 2; };
        QVERIFY(close(red[0].height(), 3));
        QVERIFY(close(grey[0].height(), 1));
        QVERIFY(close(blue[1].height(), 2));
        QVERIFY(close(red[1].height(), 4));
        QVERIFY(close(grey[1].height(), 2));
        for (int day = 0; day < 2; ++day) {
            QCOMPARE(red[day].left(), blue[day].left());
            QCOMPARE(red[day].width(), blue[day].width());
            QCOMPARE(red[day].bottom(), blue[day].top() - 2);
            QCOMPARE(grey[day].bottom(), red[day].top() - 2);
        }
        QCOMPARE(blue[0].bottom(), blue[1].bottom());
    }

    void daysWithoutDataAndTodayHavePatterns()
    {
        DailyChartView view;
        view.setPalette(windows(Qt::white));
        view.resize(640, 400);
        view.setChart(chart());
        const QImage image = grab(view);
        const QList<QRect> blue = areasOf(image, Blue);
        QCOMPARE(blue.size(), 2);
        const int pitch = blue[1].left() - blue[0].left();

        // Hatched from the base line to above the highest bar.
        const QRect missing(blue[0].left() + 2 * pitch, areasOf(image, Grey)[0].top(), blue[0].width(), 40);
        const int empty = count(image, missing, Qt::white);
        QVERIFY2(empty < missing.width() * missing.height() * 9 / 10, qPrintable(QString::number(empty)));
        QVERIFY(empty > missing.width() * missing.height() / 10);
        QCOMPARE(count(image, missing.translated(-pitch / 2, 0), Qt::white) > empty, true); // between two days: nothing

        // Today's 3 GB stand as high as half of the first day's 6 GB, and every second place is left out.
        const QRect today(blue[0].left() + 3 * pitch, blue[0].bottom() - blue[0].height() / 2 + 2, blue[0].width(),
                          blue[0].height() / 2 - 2);
        const int dotted = count(image, today, Blue);
        QVERIFY(std::abs(dotted - today.width() * today.height() / 2) < today.width() * today.height() / 10);
        QCOMPARE(count(image, today.translated(0, -today.height() - 2), Blue), 0);
    }

    void aClickTellsTheSeries()
    {
        DailyChartView view;
        view.resize(640, 400);
        view.setChart(chart());
        QSignalSpy series(&view, &DailyChartView::seriesActivated);
        QSignalSpy day(&view, &DailyChartView::dayActivated);
        const QImage image = grab(view);
        const QPoint red = areasOf(image, Red)[1].center();

        QTest::mouseClick(&view, Qt::LeftButton, {}, red);
        QTRY_COMPARE(series.size(), 1);
        QCOMPARE(series.takeFirst(), (QVariantList{1, false}));
        QTest::mouseClick(&view, Qt::LeftButton, Qt::ShiftModifier, red);
        QTRY_COMPARE(series.size(), 1);
        QCOMPARE(series.takeFirst(), (QVariantList{1, true}));

        // The legend has no double-click to wait for.
        const QPoint chip = chipOf(image, Blue, areasOf(image, Blue)[0].bottom() + 20);
        QVERIFY(!chip.isNull());
        QTest::mouseClick(&view, Qt::LeftButton, Qt::ShiftModifier, chip);
        QCOMPARE(series.size(), 1);
        QCOMPARE(series.takeFirst(), (QVariantList{0, true}));

        QTest::mouseClick(&view, Qt::RightButton, {}, red);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(red.x(), 12)); // above the bar
        QTest::mousePress(&view, Qt::LeftButton, {}, red);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, chip); // dragged away
        QTest::mouseClick(&view, Qt::LeftButton, {}, chip);
        QCOMPARE(series.size(), 1);
        QCOMPARE(day.size(), 0);
    }

    void aDoubleClickTellsTheDayAndNothingElse()
    {
        DailyChartView view;
        view.resize(640, 400);
        view.setChart(chart());
        QSignalSpy series(&view, &DailyChartView::seriesActivated);
        QSignalSpy day(&view, &DailyChartView::dayActivated);
        const QImage image = grab(view);
        const QPoint red = areasOf(image, Red)[1].center();
        QTest::mouseClick(&view, Qt::LeftButton, {}, red);
        QMouseEvent second(QEvent::MouseButtonDblClick, red, view.mapToGlobal(red), Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(&view, &second);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, red);
        QCOMPARE(day.size(), 1);
        QCOMPARE(day.first(), QVariantList{1});
        // A click on the legend would bring one still waiting with it.
        QTest::mouseClick(&view, Qt::LeftButton, {}, chipOf(image, Blue, areasOf(image, Blue)[0].bottom() + 20));
        QCOMPARE(series.size(), 1);
        QCOMPARE(series.first(), (QVariantList{0, false}));
    }

    void aClickFindsItsSeriesInTheNextChart()
    {
        DailyChartView view;
        view.resize(640, 400);
        view.setChart(chart());
        QSignalSpy series(&view, &DailyChartView::seriesActivated);
        QTest::mouseClick(&view, Qt::LeftButton, {}, areasOf(grab(view), Red)[1].center());
        Chart next = chart();
        next.series.swapItemsAt(0, 1); // a page came in and Netflix leads
        view.setChart(next);
        QTRY_COMPARE(series.size(), 1);
        QCOMPARE(series.first(), (QVariantList{0, false}));
    }

    void aClickIsForgottenWhenItsSeriesBecomesAnother()
    {
        DailyChartView view;
        view.resize(640, 400);
        view.setChart(chart());
        QSignalSpy series(&view, &DailyChartView::seriesActivated);
        QTest::mouseClick(&view, Qt::LeftButton, {}, areasOf(grab(view), Red)[1].center());
        Chart next = chart();
        next.series[1].name = u"TCP"_s; // the same key, but by protocol
        view.setChart(next);
        // A click on the legend would bring one still waiting with it.
        const QImage image = grab(view);
        QTest::mouseClick(&view, Qt::LeftButton, {}, chipOf(image, Blue, areasOf(image, Blue)[0].bottom() + 20));
        QCOMPARE(series.size(), 1);
        QCOMPARE(series.first(), (QVariantList{0, false}));
    }

    void theKeyboardReadsTheBars()
    {
        DailyChartView view;
        view.setPalette(windows(Qt::white));
        view.resize(640, 400);
        view.setChart(chart());
        giveKeyboardTo(view);
        QSignalSpy series(&view, &DailyChartView::seriesActivated);
        QSignalSpy day(&view, &DailyChartView::dayActivated);
        const QColor accent = ui::ChartTheme::matching(view.palette()).accent;
        QCOMPARE(count(grab(view), view.rect(), accent), 0);

        const auto after = [&view](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(&view, key, modifiers);
            return marked(view);
        };
        QCOMPARE(after(Qt::Key_Return), QString()); // nothing is marked yet
        QCOMPARE(series.size(), 0);
        QCOMPARE(after(Qt::Key_Left), u"Friday 20 November, YouTube, 3.00 GB, 60.0 % of the day, so far"_s);
        QVERIFY(count(grab(view), view.rect(), accent) > 50); // the mark can be seen
        QCOMPARE(after(Qt::Key_Left), u"Thursday 19 November, no data"_s);
        QCOMPARE(after(Qt::Key_Home), u"Tuesday 17 November, YouTube, 6.00 GB, 60.0 % of the day"_s);
        QCOMPARE(after(Qt::Key_Left), u"Tuesday 17 November, YouTube, 6.00 GB, 60.0 % of the day"_s);
        QCOMPARE(after(Qt::Key_Up), u"Tuesday 17 November, Netflix, 3.00 GB, 30.0 % of the day"_s);
        QCOMPARE(after(Qt::Key_Right), u"Wednesday 18 November, Netflix, 4.00 GB, 50.0 % of the day"_s);
        (void)after(Qt::Key_Return);
        QCOMPARE(series.takeFirst(), (QVariantList{1, false}));
        (void)after(Qt::Key_Enter, Qt::ShiftModifier);
        QCOMPARE(series.takeFirst(), (QVariantList{1, true}));
        (void)after(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(day.takeFirst(), QVariantList{1});
        QVERIFY(series.isEmpty());
        QCOMPARE(after(Qt::Key_End), u"Friday 20 November, Netflix, 1.00 GB, 20.0 % of the day, so far"_s);
        QCOMPARE(after(Qt::Key_Left, Qt::AltModifier), marked(view)); // the window's
        QCOMPARE(view.mark()->day, 3);
        QCOMPARE(after(Qt::Key_Up), u"Friday 20 November, Other (38), 1.00 GB, 20.0 % of the day, so far"_s);
        QCOMPARE(after(Qt::Key_Up), u"Friday 20 November, Other (38), 1.00 GB, 20.0 % of the day, so far"_s);
    }

    void theKeyboardReadsTheLegend()
    {
        DailyChartView view;
        view.resize(640, 400);
        view.setChart(chart());
        giveKeyboardTo(view);
        QSignalSpy series(&view, &DailyChartView::seriesActivated);
        QSignalSpy day(&view, &DailyChartView::dayActivated);
        const auto after = [&view](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(&view, key, modifiers);
            return marked(view);
        };
        (void)after(Qt::Key_Home);
        QCOMPARE(after(Qt::Key_Down), u"YouTube, 11.0 GB, 47.8 % of all"_s);
        QCOMPARE(view.markRect(*view.mark()).center().y() > view.plotArea().bottom(), true);
        QCOMPARE(view.findChild<ui::ChartTooltip *>()->text().heading, u"YouTube"_s);
        QCOMPARE(after(Qt::Key_Down), u"YouTube, 11.0 GB, 47.8 % of all"_s);
        QCOMPARE(after(Qt::Key_Right), u"Netflix, 8.00 GB, 34.8 % of all"_s);
        QCOMPARE(after(Qt::Key_End), u"Other (38), 4.00 GB, 17.4 % of all"_s);
        QCOMPARE(after(Qt::Key_Right), u"Other (38), 4.00 GB, 17.4 % of all"_s);
        QCOMPARE(after(Qt::Key_Home), u"YouTube, 11.0 GB, 47.8 % of all"_s);
        (void)after(Qt::Key_Right);
        (void)after(Qt::Key_Return);
        (void)after(Qt::Key_Return, Qt::ShiftModifier);
        (void)after(Qt::Key_Return, Qt::ControlModifier); // no day
        QCOMPARE(series.takeFirst(), (QVariantList{1, false}));
        QCOMPARE(series.takeFirst(), (QVariantList{1, true}));
        QCOMPARE(day.size(), 0);
        // Back to where it came from.
        QCOMPARE(after(Qt::Key_Up), u"Tuesday 17 November, Netflix, 3.00 GB, 30.0 % of the day"_s);

        view.resize(640, 90); // no room for a legend, whatever the font
        for (int i = 0; i < 3; ++i)
            (void)after(Qt::Key_Down);
        QCOMPARE(marked(view), u"Tuesday 17 November, YouTube, 6.00 GB, 60.0 % of the day"_s);
    }

    void theMarkStaysWhereItWas()
    {
        DailyChartView view;
        view.resize(640, 400);
        view.setChart(chart());
        giveKeyboardTo(view);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(marked(view), u"Friday 20 November, YouTube, 3.00 GB, 60.0 % of the day, so far"_s);

        Chart next = chart();
        next.series.swapItemsAt(0, 1); // a page came in and Netflix leads; and the first day is filtered out
        next.bars.removeFirst();
        for (ChartSeries &part : next.series)
            part.values.removeFirst();
        view.setChart(next);
        QCOMPARE(marked(view), u"Friday 20 November, YouTube, 3.00 GB, 60.0 % of the day, so far"_s);

        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(marked(view), u"Netflix, 8.00 GB, 34.8 % of all"_s);
        next.series.swapItemsAt(0, 1);
        next.bars.removeLast(); // the day it would go back to
        view.setChart(next);
        QCOMPARE(marked(view), u"Netflix, 8.00 GB, 34.8 % of all"_s);
        next.series.removeAt(1);
        view.setChart(next);
        QVERIFY(!view.mark());
        QTest::keyClick(&view, Qt::Key_Left);
        view.setChart({});
        QVERIFY(!view.mark());
    }

    void aWindowThatComesBackShowsTheMark()
    {
        DailyChartView view;
        view.setPalette(windows(Qt::white));
        view.resize(640, 400);
        view.setChart(chart());
        giveKeyboardTo(view);
        const QColor accent = ui::ChartTheme::matching(view.palette()).accent;
        const auto isShown = [&] { return count(grab(view), view.rect(), accent) > 50; };
        const auto pass = [&view](QEvent::Type type, Qt::FocusReason reason) {
            QFocusEvent event(type, reason);
            QApplication::sendEvent(&view, &event);
        };
        pass(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        pass(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
        QVERIFY(!isShown()); // there was none
        QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY(isShown());
        pass(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QVERIFY(!isShown());
        pass(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
        QVERIFY(isShown());
    }

    void screenReadersGetEveryPart()
    {
        DailyChartView view;
        view.resize(640, 400);
        view.setChart(chart());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        QCOMPARE(accessible->text(QAccessible::Name), u"Traffic by application, per day"_s);
        QCOMPARE(accessible->text(QAccessible::Description),
                 u"17 Nov – 20 Nov · UTC. 4 day(s), 1 of them without data, largest: YouTube, 11.0 GB, 47.8 % of all. "
                 "The arrow keys read the bars."_s);
        QCOMPARE(accessible->childCount(), 4 * 3 + 3);
        QCOMPARE(accessible->child(4)->text(QAccessible::Name),
                 u"Wednesday 18 November, Netflix, 4.00 GB, 50.0 % of the day"_s);
        QCOMPARE(accessible->child(14)->text(QAccessible::Name), u"Other (38), 4.00 GB, 17.4 % of all"_s);
        QCOMPARE(accessible->child(15), nullptr);
        for (int i = 0; i < accessible->childCount(); ++i) {
            QAccessibleInterface *part = accessible->child(i);
            QVERIFY(part->isValid());
            QCOMPARE(part->parent(), accessible);
            QCOMPARE(accessible->indexOfChild(part), i);
            QCOMPARE(accessible->child(i), part);
            QCOMPARE(part->role(), i < 12 ? QAccessible::ListItem : QAccessible::Button);
            const QPoint middle = part->rect().center();
            if (part->rect().height() > 2)
                QCOMPARE(accessible->childAt(middle.x(), middle.y()), i >= 6 && i < 9 ? nullptr : part); // no data
        }

        QSignalSpy series(&view, &DailyChartView::seriesActivated);
        accessible->child(4)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(series.takeFirst(), (QVariantList{1, false}));

        QAccessibleInterface *last = accessible->child(14);
        Chart less = chart();
        less.series.removeFirst();
        view.setChart(less);
        QVERIFY(!last->isValid());
        QCOMPARE(last->text(QAccessible::Name), QString());
        QCOMPARE(accessible->childCount(), 10);
        QCOMPARE(accessible->child(0)->text(QAccessible::Name),
                 u"Tuesday 17 November, Netflix, 3.00 GB, 75.0 % of the day"_s);
    }

    void theSentenceOfAChartSaysWhatIsThere()
    {
        QCOMPARE(ui::summarize(Chart{}), u"No traffic to show"_s);
        Chart flows = chart();
        flows.metric = traffic::Metric::Flows;
        flows.bars[2].state = BarState::Complete;
        flows.series[0].name = u"100 %1 off"_s; // a name is no format
        QCOMPARE(ui::summarize(flows), u"4 day(s), largest: 100 %1 off, 11000000 flows, 47.8 % of all"_s);
        flows.series = {flows.series.last()};
        QCOMPARE(ui::summarize(flows), u"4 day(s)"_s);
    }

    void tellsWhereTheDaysAre()
    {
        DailyChartView view;
        view.resize(640, 400);
        view.setChart(chart());
        QSignalSpy changed(&view, &DailyChartView::plotAreaChanged);
        const QImage image = grab(view);
        const QRectF area = view.plotArea();
        const QList<QRect> blue = areasOf(image, Blue);
        const double column = area.width() / 4;
        for (int day = 0; day < 2; ++day)
            QVERIFY(std::abs(area.left() + (day + 0.5) * column - blue[day].center().x()) < 1.5);
        QVERIFY(std::abs(area.bottom() - blue[0].bottom()) < 2);

        view.setChart(chart());
        QCOMPARE(changed.size(), 0);
        view.resize(700, 400);
        (void)grab(view);
        QVERIFY(changed.size() >= 1);
        QVERIFY(view.plotArea() != area);
        changed.clear();
        Chart larger = chart();
        larger.series[0].values[0] *= 1000; // wider labels
        view.setChart(larger);
        QCOMPARE(changed.size(), 1);
    }

    void anEqualChartChangesNothing()
    {
        PaintCounter counter;
        DailyChartView view;
        view.installEventFilter(&counter);
        view.resize(640, 400);
        view.setChart(chart());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(counter.paints > 0);
        QCoreApplication::processEvents();

        counter.paints = 0;
        view.setChart(chart());
        QCoreApplication::processEvents();
        QCOMPARE(counter.paints, 0);
        Chart other = chart();
        other.series[0].values[0] += 1;
        view.setChart(other);
        QTRY_VERIFY(counter.paints > 0);
        QCOMPARE(view.chart(), other);
    }

    void hoverFadesTheOthersAndTellsNumbers()
    {
        DailyChartView view;
        view.setPalette(windows(Qt::white));
        view.resize(640, 400);
        view.setChart(chart());
        const QImage before = grab(view);
        const QPoint red = areasOf(before, Red)[0].center();
        moveMouse(view, red);
        const auto *tooltip = view.findChild<ui::ChartTooltip *>();
        QVERIFY(tooltip);
        QCOMPARE(tooltip->text().heading, u"Netflix"_s);
        QCOMPARE(tooltip->text().color, Red);
        QCOMPARE(tooltip->text().lines,
                 (QStringList{u"3.00 GB · 30.0 % of the day"_s, u"Tuesday 17 November"_s, u"3000000 kB"_s,
                              u"The whole day: 10.0 GB"_s}));
        QCOMPARE(count(grab(view), areasOf(before, Blue)[0], Blue), 0);

        moveMouse(view, {areasOf(before, Blue)[1].center().x(), 40}); // above the second bar
        QCOMPARE(tooltip->text().lines, QStringList{u"8.00 GB"_s});
        const int pitch = areasOf(before, Blue)[1].left() - areasOf(before, Blue)[0].left();
        moveMouse(view, {red.x() + 2 * pitch, 30});
        QCOMPARE(tooltip->text().lines, QStringList{u"No data"_s});

        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&view, &leave);
        QVERIFY(tooltip->isHidden());
        QCOMPARE(grab(view), before);
    }

    void theTooltipGoesWithTheBarItTellsAbout()
    {
        DailyChartView view;
        view.resize(640, 400);
        view.setChart(chart());
        const QPoint red = areasOf(grab(view), Red)[0].center();
        moveMouse(view, red);
        const auto *tooltip = view.findChild<ui::ChartTooltip *>();
        QVERIFY(tooltip);
        QVERIFY(!tooltip->isHidden());
        view.setChart({});
        QVERIFY(tooltip->isHidden());
        view.setChart(chart()); // the mouse is still there
        QVERIFY(!tooltip->isHidden());
        QCOMPARE(tooltip->text().heading, u"Netflix"_s);
    }

    void losingTheFocusLeavesOnlyTheTooltipOfTheMouse()
    {
        DailyChartView view;
        view.resize(640, 400);
        view.setChart(chart());
        const auto loseFocus = [&view] {
            QFocusEvent event(QEvent::FocusOut);
            QApplication::sendEvent(&view, &event);
        };
        moveMouse(view, {1, 1}); // on nothing
        QTest::keyClick(&view, Qt::Key_Home);
        const auto *tooltip = view.findChild<ui::ChartTooltip *>();
        QVERIFY(tooltip);
        QVERIFY(!tooltip->isHidden());
        loseFocus();
        QVERIFY(tooltip->isHidden());

        moveMouse(view, areasOf(grab(view), Red)[0].center());
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(tooltip->text().heading, u"YouTube"_s);
        loseFocus();
        QVERIFY(!tooltip->isHidden());
        QCOMPARE(tooltip->text().heading, u"Netflix"_s);
    }

    void followsPaletteAndFont()
    {
        DailyChartView view;
        view.setPalette(windows(Qt::white));
        view.resize(640, 400);
        view.setChart(chart());
        const QImage light = grab(view);
        view.setPalette(windows(Qt::black));
        const QImage dark = grab(view);
        QCOMPARE(dark.pixelColor(0, 0), QColor(0x21, 0x26, 0x2f));
        QCOMPARE(areasOf(dark, Blue), areasOf(light, Blue));

        QFont large = view.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        view.setFont(large);
        QVERIFY(areasOf(grab(view), Blue)[0].height() < areasOf(dark, Blue)[0].height());
    }

    void drawsWhateverItIsGiven_data()
    {
        QTest::addColumn<Chart>("data");
        QTest::addColumn<QSize>("size");
        QTest::newRow("nothing") << Chart{} << QSize(400, 300);
        Chart noDays = chart();
        noDays.bars.clear();
        QTest::newRow("no days") << noDays << QSize(400, 300);
        Chart onlyToday = chart();
        onlyToday.bars = {onlyToday.bars.last()};
        QTest::newRow("only today") << onlyToday << QSize(400, 300);
        Chart odd = chart();
        odd.series[0].values = {qQNaN(), -5, qInf()}; // and one too few
        odd.series[1].color = 4711;
        QTest::newRow("no numbers") << odd << QSize(400, 300);
        Chart tiny = chart();
        for (ChartSeries &series : tiny.series)
            series.values = {1e-9, 0, 0, 1e12};
        QTest::newRow("next to nothing beside very much") << tiny << QSize(400, 300);
        Chart year = chart();
        for (int i = 4; i < 366; ++i) {
            year.bars.append({FirstDay + std::chrono::days{i}, BarState::Complete});
            for (ChartSeries &series : year.series)
                series.values.append(i);
        }
        QTest::newRow("a year") << year << QSize(400, 300);
        QTest::newRow("hardly any room") << chart() << QSize(40, 20);
        QTest::newRow("one pixel") << chart() << QSize(1, 1);
    }

    void drawsWhateverItIsGiven()
    {
        QFETCH(const Chart, data);
        QFETCH(const QSize, size);
        DailyChartView view;
        view.resize(size);
        view.setChart(data);
        QCOMPARE(grab(view).size(), size);
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Home, Qt::Key_End, Qt::Key_Down, Qt::Key_Return})
            QTest::keyClick(&view, key);
        for (int x = 0; x < size.width(); x += 7) {
            moveMouse(view, {x, size.height() / 2});
            moveMouse(view, {x, size.height() - 5});
        }
        QCOMPARE(grab(view).size(), size);
        view.setChart(chart());
        view.setChart(data);
        QCOMPARE(view.chart().series.size(), data.series.size());
    }

    void looksTheSameWhateverSizeItHadBefore()
    {
        DailyChartView fresh;
        fresh.resize(640, 400);
        fresh.setChart(chart());
        DailyChartView resized;
        resized.resize(40, 20); // no room for a legend
        resized.setChart(chart());
        (void)grab(resized);
        resized.resize(640, 400);
        QCOMPARE(grab(resized), grab(fresh));
    }

    void axesHaveRoundSteps_data()
    {
        QTest::addColumn<double>("largest");
        QTest::addColumn<traffic::Metric>("metric");
        QTest::addColumn<UnitBase>("base");
        QTest::addColumn<QStringList>("labels");
        using traffic::Metric;
        QTest::newRow("GB") << 22.4e6 << Metric::Total << UnitBase::Decimal
                            << QStringList{u"0 GB"_s, u"5 GB"_s, u"10 GB"_s, u"15 GB"_s, u"20 GB"_s, u"25 GB"_s};
        QTest::newRow("2.5") << 12e3 << Metric::Total << UnitBase::Decimal
                             << QStringList{u"0 MB"_s,   u"2.5 MB"_s,  u"5.0 MB"_s,
                                            u"7.5 MB"_s, u"10.0 MB"_s, u"12.5 MB"_s};
        QTest::newRow("GiB") << 4.0 * 1024 * 1024 << Metric::Received << UnitBase::Binary
                             << QStringList{u"0 GiB"_s, u"1 GiB"_s, u"2 GiB"_s, u"3 GiB"_s, u"4 GiB"_s};
        QTest::newRow("flows are whole") << 3.0 << Metric::Flows << UnitBase::Decimal
                                         << QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s};
        QTest::newRow("no flow between two") << 9.0 << Metric::Flows << UnitBase::Decimal
                                             << QStringList{u"0"_s, u"2"_s, u"4"_s, u"6"_s, u"8"_s, u"10"_s};
        QTest::newRow("nothing") << 0.0 << Metric::Total << UnitBase::Decimal
                                 << QStringList{u"0 kB"_s,   u"0.2 kB"_s, u"0.4 kB"_s,
                                                u"0.6 kB"_s, u"0.8 kB"_s, u"1.0 kB"_s};
    }

    void axesHaveRoundSteps()
    {
        QFETCH(const double, largest);
        QFETCH(const QStringList, labels);
        QFETCH(const traffic::Metric, metric);
        QFETCH(const UnitBase, base);
        const ui::AxisScale scale = ui::AxisScale::upTo(largest, metric, base, 5, QLocale::c());
        QStringList shown;
        for (const auto &line : scale.lines)
            shown.append(line.label);
        QCOMPARE(shown, labels);
        QVERIFY(scale.top >= largest);
        QVERIFY(scale.top >= scale.lines.last().value);
    }

    void axesFitEveryAmount()
    {
        for (double largest = 0.01; largest < 1e13; largest *= 1.37) {
            for (const int intervals : {2, 4, 6}) {
                const auto scale
                    = ui::AxisScale::upTo(largest, traffic::Metric::Total, UnitBase::Decimal, intervals, QLocale::c());
                QVERIFY(scale.top >= largest);
                QVERIFY(scale.top <= largest * 1.16);
                QVERIFY(scale.lines.size() >= 2 && scale.lines.size() <= intervals + 2);
            }
        }
    }

    void dayLabelsNeverOverlap()
    {
        const QFontMetricsF metrics{QFont()};
        const auto width = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
        for (const int count : {1, 2, 7, 10, 31, 62, 366}) {
            QList<ChartBar> days;
            for (int i = 0; i < count; ++i)
                days.append({FirstDay + std::chrono::days{i}, i == count - 1 ? BarState::Partial : BarState::Complete});
            for (double room = 60; room < 2000; room += 97) {
                const auto labels = ui::dayLabels(
                    days, ChartStep::Day, 0, room, [&](int day) { return (day + 0.5) * room / count; }, width);
                QCOMPARE(labels.last().text, u"today"_s);
                for (qsizetype i = 0; i < labels.size(); ++i) {
                    QVERIFY(labels[i].left >= 0);
                    QVERIFY(labels[i].left + width(labels[i].text) <= room + 1e-6);
                    if (i > 0)
                        QVERIFY(labels[i - 1].left + width(labels[i - 1].text) < labels[i].left);
                    const bool isWeekStart = std::chrono::weekday(days[labels[i].day].first) == std::chrono::Monday;
                    QVERIFY(isWeekStart || labels[i].isToday || labels.size() == count || labels[i].day == 0);
                }
            }
        }
    }

    void pngHasTheSizeAskedFor()
    {
        ui::QtChartRenderer renderer;
        const auto png = renderer.render(chart(), ImageFormat::Png, {.size = {600, 400}, .scale = 1.5});
        QVERIFY(png);
        const QImage image = QImage::fromData(*png, "PNG").convertToFormat(QImage::Format_RGB32);
        QCOMPARE(image.size(), QSize(900, 600));
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
        QCOMPARE(areasOf(image, Blue).size(), 2);
        QCOMPARE(*renderer.render(chart(), ImageFormat::Png, {.size = {600, 400}, .scale = 1.5}), *png);

        // The theme is that of the options, whatever the program looks like.
        const auto dark = renderer.render(chart(), ImageFormat::Png, {.size = {600, 400}, .theme = Theme::Dark});
        QCOMPARE(QImage::fromData(*dark).pixelColor(0, 0), QColor(0x21, 0x26, 0x2f));
    }

    void partialChartsSaySo()
    {
        ui::QtChartRenderer renderer;
        Chart partial = chart();
        partial.isPartial = true;
        const auto svg = renderer.render(partial, ImageFormat::Svg, {});
        QVERIFY(svg->contains("Partial: not everything was fetched"));
        QVERIFY(!renderer.render(chart(), ImageFormat::Svg, {})->contains("Partial"));
        QVERIFY(*renderer.render(partial, ImageFormat::Png, {}) != *renderer.render(chart(), ImageFormat::Png, {}));
    }

    void svgIsWellFormedAndHasItsTexts()
    {
        Chart attack = chart();
        attack.title = u"Ben & <Jerry>"_s;
        attack.caption = u"Filter -dest:\"<script>\" & more\nfetched today\u0001"_s;
        attack.series[0].name = u"<script>alert(1)</script>"_s;
        attack.series[1].name = u"Zoom & \"friends\""_s;
        ui::QtChartRenderer renderer;
        const auto svg = renderer.render(attack, ImageFormat::Svg, {.size = {1000, 500}});
        QVERIFY(svg);

        QStringList texts;
        QString title;
        QXmlStreamReader xml(*svg);
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            QVERIFY(xml.name() != "script"_L1);
            if (xml.name() == "text"_L1) {
                QVERIFY(xml.attributes().value("font-family"_L1).endsWith(u", sans-serif"_s));
                texts.append(xml.readElementText().trimmed());
            }
            if (xml.name() == "title"_L1)
                title = xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(title, attack.title);
        for (const QString &text : {attack.title, attack.subtitle, attack.series[0].name, attack.series[1].name,
                                    u"Other (38)"_s, u"No data"_s, u"Today, so far"_s, u"today"_s, u"10.0 GB"_s})
            QVERIFY2(texts.contains(text), qPrintable(text + u" is not among "_s + texts.join(u" | "_s)));
        QVERIFY(!svg->contains("<image"));
        QCOMPARE(*renderer.render(attack, ImageFormat::Svg, {.size = {1000, 500}}), *svg);
    }

    void svgHoldsNothingThatXmlForbids()
    {
        Chart attack = chart();
        const QString forbidden = u"a\u0001b\u001bc\ufffed\uffffe"_s + QChar(0xd83d) + u"f"_s;
        attack.title = attack.subtitle = attack.caption = attack.series[0].name = forbidden;
        ui::QtChartRenderer renderer;
        const auto svg = renderer.render(attack, ImageFormat::Svg, {.size = {1000, 500}});
        QVERIFY(svg);
        for (const QChar character : QString::fromUtf8(*svg)) {
            const char16_t unit = character.unicode();
            QVERIFY((unit >= 0x20 && unit < 0xfffe) || unit == u'\n' || unit == u'\t');
        }
        QCOMPARE(svg->count("a b c\ufffdd\ufffde\ufffdf"), 7); // three in title and description, and what is drawn
    }

    void sizesThatCannotBeDrawnAreRefused_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("more than memory") << QSize(100'000, 100'000) << 1.0;
        QTest::newRow("more than memory by its scale") << QSize(1200, 700) << 100.0;
        QTest::newRow("nothing") << QSize(0, 0) << 1.0;
        QTest::newRow("negative") << QSize(-1200, -700) << 1.0;
        QTest::newRow("no scale") << QSize(1200, 700) << 0.0;
        QTest::newRow("no number") << QSize(1200, 700) << qQNaN();
    }

    void sizesThatCannotBeDrawnAreRefused()
    {
        QFETCH(const QSize, size);
        QFETCH(const double, scale);
        const auto png = ui::QtChartRenderer().render(chart(), ImageFormat::Png, {.size = size, .scale = scale});
        QVERIFY(!png);
        QVERIFY(png.error().endsWith(u'.'));
    }

    void anEmptyChartIsAnImageToo()
    {
        QVERIFY(ui::QtChartRenderer().render({}, ImageFormat::Svg, {})->contains("No traffic to show"));
    }
};

QTEST_MAIN(TestDailyChart)
#include "tst_dailychart.moc"
