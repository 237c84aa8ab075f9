// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "ui/charts/charttext.h"
#include "ui/charts/charttooltip.h"
#include "ui/charts/dailychartview.h"
#include "ui/charts/pagetext.h"
#include "ui/charts/tooltiptext.h"

using namespace Qt::StringLiterals;
using namespace exporting;
using namespace ui;

namespace {

constexpr traffic::Day Tuesday{std::chrono::year{2026} / 11 / 17};

/// Two days of two applications. YouTube is received, Backup sent.
Chart chart(ChartForm form)
{
    Chart result;
    result.title = u"Traffic by application"_s;
    result.form = form;
    result.step = form == ChartForm::Ranking ? ChartStep::Range : ChartStep::Day;
    result.zone = u"Europe/Berlin"_s;
    result.bars = {{Tuesday, BarState::Complete}, {Tuesday + std::chrono::days{1}, BarState::Complete}};
    result.series = {
        {.name = u"YouTube"_s, .key = 4, .color = 0, .values = {6e6, 3e6}, .total = 9e6},
        {.name = u"Backup"_s, .key = 9, .color = 1, .values = {2e6, 1e6}, .total = 3e6},
    };
    if (form == ChartForm::Mirrored) {
        result.series[0].sent = {0, 1e6};
        result.series[1].values = {0, 0};
        result.series[1].sent = {2e6, 1e6};
    } else if (form == ChartForm::Ranking) {
        result.bars = {{Tuesday, BarState::Complete, 2}};
        result.series[0].values = {9e6};
        result.series[1].values = {3e6};
    }
    return result;
}

/// As BarScene draws it on a page of 640 by 400.
std::unique_ptr<ChartScene> scene(const Chart &chart, double height = 400)
{
    auto result = makeScene(chart.form);
    QFont font;
    font.setPixelSize(13);
    result->show(chart, ChartTheme::of(Theme::Light), font);
    result->layOut({0, 0, 640, height}, 1);
    return result;
}

QImage painted(ChartScene &scene)
{
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.paint(painter);
    return image;
}

int count(const QImage &image, const QRectF &where, const QColor &color)
{
    int pixels = 0;
    const QRect rect = where.toAlignedRect().intersected(image.rect());
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            pixels += image.pixelColor(x, y) == color;
    }
    return pixels;
}

/// What of two images is not the same.
QRectF changed(const QImage &one, const QImage &other)
{
    QRect rect;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                rect |= QRect(x, y, 1, 1);
        }
    }
    return rect;
}

/// A little more than @p room, since letters may lean out of theirs.
bool holds(const QRectF &room, const QRectF &changed)
{
    return changed.isEmpty() || room.adjusted(-2, -1, 2, 1).contains(changed);
}

void wheel(QWidget &widget, const QPointF &position, int notches)
{
    QWheelEvent event(position, widget.mapToGlobal(position), {}, QPoint(0, 120 * notches), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class TestChartForms : public QObject
{
    Q_OBJECT

    void addNames()
    {
        const auto times = [](int count, const QString &text) { return text.repeated(count); };
        QTest::addColumn<QString>("name");
        QTest::newRow("short") << u"Zoom"_s;
        QTest::newRow("long") << times(120, u"W"_s);
        QTest::newRow("long, in words") << times(20, u"Backup 100 MB "_s);
        QTest::newRow("Hebrew") << times(12, u"גיבוי יומי "_s);
        QTest::newRow("Arabic") << times(12, u"نسخ احتياطي "_s);
        QTest::newRow("Hebrew with numbers") << times(12, u"גיבוי 443 TCP (1.5) "_s);
        QTest::newRow("turned around") << u"\u202E"_s + times(30, u"gnp.exe "_s);
        QTest::newRow("emoji") << times(30, u"👩‍👩‍👧‍👦🖨️🇩🇪"_s);
        QTest::newRow("piled up above") << u"Z"_s + times(60, u"\u0301"_s) + u"oom"_s;
        QTest::newRow("piled up below") << u"Z"_s + times(60, u"\u0316"_s) + u"oom"_s;
        QTest::newRow("accents alone") << times(120, u"\u0301"_s);
        QTest::newRow("one wide letter") << u"﷽"_s;
        QTest::newRow("wide letters") << times(60, u"﷽"_s);
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void sharesFillEveryBar()
    {
        auto shares = scene(chart(ChartForm::Shares));
        const QRectF area = shares->daysArea();
        for (int day = 0; day < 2; ++day) {
            const QRectF lower = shares->partRect(day, 0);
            const QRectF upper = shares->partRect(day, 1);
            QVERIFY(std::abs(upper.top() - area.top()) < 1);
            QVERIFY(std::abs(lower.bottom() - area.bottom()) < 1);
            QVERIFY(std::abs(lower.height() - 0.75 * area.height()) < 1);
            QCOMPARE(upper.bottom(), lower.top());
        }
        const QImage image = painted(*shares);
        const QRectF part = shares->partRect(1, 0);
        QVERIFY(count(image, part, shares->theme().series[0]) > 0.9 * part.width() * part.height());
    }

    void receivedStandsAboveAndSentBelow()
    {
        auto mirrored = scene(chart(ChartForm::Mirrored));
        const QRectF received = mirrored->partRect(0, 0);
        const QRectF sent = mirrored->partRect(0, 1);
        QVERIFY(received.height() > 0);
        QCOMPARE(sent.top(), received.bottom()); // the base line
        QVERIFY(std::abs(received.height() - 3 * sent.height()) < 2);

        const QImage image = painted(*mirrored);
        QVERIFY(count(image, received.adjusted(1, 1, -1, -1), mirrored->theme().series[0])
                > 0.9 * received.width() * received.height());
        QVERIFY(count(image, sent.adjusted(1, 2, -1, -1), mirrored->theme().series[1])
                > 0.8 * sent.width() * sent.height());

        // Both sides of one are hit.
        const double x = mirrored->partRect(1, 0).center().x();
        const double base = received.bottom();
        QCOMPARE(mirrored->placeAt({x, base - 4})->series, std::optional(0));
        QCOMPARE(mirrored->placeAt({x, base + 4})->series, std::optional(0));
        QCOMPARE(mirrored->placeAt(sent.center())->series, std::optional(1));
        QCOMPARE(describePart(mirrored->chart(), 1, 0),
                 u"Wednesday 18 November, YouTube, 4.00 GB, 80.0 % of the day"_s);
    }

    void aRankingIsReadFromTheTop()
    {
        auto ranking = scene(chart(ChartForm::Ranking));
        const QRectF first = ranking->partRect(0, 0);
        const QRectF second = ranking->partRect(0, 1);
        QVERIFY(first.bottom() < second.top());
        QCOMPARE(first.left(), second.left());
        QVERIFY(std::abs(first.width() - 3 * second.width()) < 2);
        const QImage image = painted(*ranking);
        QVERIFY(count(image, first, ranking->theme().series[0]) > 0.95 * first.width() * first.height());
        QVERIFY(count(image, {0, first.top(), first.left() - 4, first.height()}, ranking->theme().text)
                > 5); // the name
        QCOMPARE(ranking->placeAt({5, second.center().y()})->series, std::optional(1));

        DailyChartView view;
        view.resize(640, 400);
        view.setChart(chart(ChartForm::Ranking));
        view.show();
        view.setFocus();
        view.setMark({0, 0});
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.mark()->series, 1);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.mark()->series, 0);
    }

    void aRankingWithoutRoomSaysHowManyAreMissing()
    {
        Chart many = chart(ChartForm::Ranking);
        for (int i = 0; i < 60; ++i)
            many.series.append(
                {.name = u"more %1"_s.arg(i), .key = 100 + i, .color = i % 12, .values = {1e5}, .total = 1e5});
        auto ranking = scene(many);
        QVERIFY(!ranking->partRect(0, 0).isEmpty());
        QVERIFY(ranking->partRect(0, 61).isEmpty());
        QVERIFY(!ranking->placeAt({5, 396}));
    }

    void nothingMatchingIsNoMissingData()
    {
        Chart quiet = chart(ChartForm::Stacked);
        for (ChartSeries &series : quiet.series)
            series.values[1] = 0;
        auto zero = scene(quiet);
        quiet.bars[1].state = BarState::NoData;
        auto missing = scene(quiet);
        const QRectF column(zero->daysArea().center().x() + 20, zero->daysArea().top(),
                            zero->daysArea().width() / 2 - 40, zero->daysArea().height() - 1);
        const QImage line = painted(*zero);
        const QImage hatched = painted(*missing);
        const QRectF foot(column.left(), column.bottom() - 3, column.width(), 3);
        QVERIFY(count(line, foot, zero->theme().secondaryText) > 10);
        QVERIFY(count(hatched, column, Qt::white) < count(line, column, Qt::white));
        QVERIFY(line != hatched);
    }

    void anIncompleteFetchIsSeenInTheChart()
    {
        Chart whole = chart(ChartForm::Stacked);
        Chart part = whole;
        part.isPartial = true;
        auto complete = scene(whole);
        auto incomplete = scene(part);
        const QColor dash = incomplete->theme().noticeText;
        const auto above = [](const ChartScene &s) {
            return QRectF(s.daysArea().left(), s.daysArea().top() - 2, s.daysArea().width(), 4);
        };
        QCOMPARE(count(painted(*complete), above(*complete), dash), 0);
        QVERIFY(count(painted(*incomplete), above(*incomplete), dash) > 100);
        QVERIFY(incomplete->daysArea().height() <= complete->daysArea().height());
    }

    void axesNameUnitAndZone()
    {
        QCOMPARE(valueAxisText(chart(ChartForm::Stacked)), u"Received and sent · 1 GB = 1000 MB"_s);
        QCOMPARE(valueAxisText(chart(ChartForm::Mirrored)), u"Received above, sent below · 1 GB = 1000 MB"_s);
        QCOMPARE(dayAxisText(chart(ChartForm::Stacked)), u"Days in Europe/Berlin"_s);
        // Where there is room for them; a small chart needs it for the bars.
        QVERIFY(scene(chart(ChartForm::Stacked), 240)->daysArea().top()
                > scene(chart(ChartForm::Stacked), 220)->daysArea().top() + 10);
    }

    void aLongLegendScrolls()
    {
        DailyChartView view;
        view.resize(420, 300);
        Chart many = chart(ChartForm::Stacked);
        for (int i = 0; i < 40; ++i)
            many.series.append({.name = u"application %1"_s.arg(i),
                                .key = 100 + i,
                                .color = i % 36,
                                .values = {1e5, 1e5},
                                .total = 2e5});
        view.setChart(many);
        const int last = int(many.series.size()) - 1;
        const QRectF first = view.markRect({0, 0, true});
        QVERIFY(!first.isEmpty());
        QVERIFY(view.markRect({0, last, true}).isEmpty());
        wheel(view, first.center(), 1); // is at its top already
        QCOMPARE(view.markRect({0, 0, true}), first);
        for (int i = 0; i < 60; ++i)
            wheel(view, first.center(), -1);
        QVERIFY(view.markRect({0, 0, true}).isEmpty());
        QVERIFY(!view.markRect({0, last, true}).isEmpty());
        wheel(view, {200, 60}, 10); // over the bars: nothing
        QVERIFY(view.markRect({0, 0, true}).isEmpty());
    }

    void aNameInARankingStaysInItsRoom_data() { addNames(); }
    void aNameInARankingStaysInItsRoom()
    {
        QFETCH(QString, name);
        Chart some = chart(ChartForm::Ranking);
        some.series[0].name = QString(200, u'M'); // gives names all the room there is for them
        for (int i = 2; i < 12; ++i)
            some.series.append({.name = u"I"_s, .key = i, .color = i, .values = {1e6}, .total = 1e6});
        some.series[5].name.clear();
        auto without = scene(some);
        some.series[5].name = name;
        auto with = scene(some);
        const QRectF bar = with->partRect(0, 5);
        const double height = with->partRect(0, 6).top() - bar.top();
        QCOMPARE(bar, without->partRect(0, 5));
        const QRectF room(0, bar.center().y() - height / 2, bar.left() - 10, height);
        QVERIFY(holds(room, changed(painted(*with), painted(*without))));
    }

    void aNameInALegendStaysInItsRoom_data() { addNames(); }
    void aNameInALegendStaysInItsRoom()
    {
        QFETCH(QString, name);
        for (const bool isPage : {false, true}) {
            Chart some = chart(ChartForm::Stacked);
            const auto sceneOf = [&](const QString &named) {
                some.series[1].name = named;
                auto result = makeScene(some.form);
                if (isPage)
                    result->setForPage();
                result->show(some, ChartTheme::of(Theme::Light), pageFont(14));
                result->layOut({0, 0, 640, 400}, 1);
                return result;
            };
            auto with = sceneOf(name);
            auto without = sceneOf({});
            const QRectF room = with->markRect({0, 1, true});
            QVERIFY(room.left() > with->markRect({0, 0, true}).right());
            QVERIFY(room.right() <= 640);
            QVERIFY(holds(room, changed(painted(*with), painted(*without))));
        }
    }

    void aNameInATooltipStaysInItsLine_data() { addNames(); }
    void aNameInATooltipStaysInItsLine()
    {
        QFETCH(QString, name);
        QWidget window;
        window.resize(800, 400);
        ChartTooltip tooltip(&window);
        const auto imageOf = [&](const QString &heading) {
            Chart some = chart(ChartForm::Stacked);
            some.series[0].name = heading;
            TooltipText text = tooltipOfPart(some, 0, 0, ChartTheme::of(Theme::Light), QLocale());
            text.color = QColor(); // nothing before it
            text.lines.append(QString(200, u'M')); // gives it all the width there is
            tooltip.showText(text, ChartTheme::of(Theme::Light), {100, 100, 10, 10});
            return tooltip.grab().toImage();
        };
        const QImage with = imageOf(name);
        const QImage without = imageOf({});
        QCOMPARE(with.size(), without.size());
        QVERIFY(with.width() <= 420);
        const QRectF line(16, 16, with.width() - 32, QFontMetricsF(tooltip.font()).height() + 1);
        QVERIFY(holds(line, changed(with, without)));
    }

    void aLineOfAReportStaysInItsCell_data() { addNames(); }
    void aLineOfAReportStaysInItsCell()
    {
        QFETCH(QString, name);
        const QRectF cell(100, 200, 150, 25);
        for (const Qt::Alignment alignment : {Qt::AlignLeft, Qt::AlignRight}) {
            QImage blank(640, 400, QImage::Format_RGB32);
            blank.fill(Qt::white);
            QImage image = blank;
            QPainter painter(&image);
            drawLine(painter, cell, name, {.font = pageFont(13), .color = Qt::black, .alignment = alignment});
            painter.end();
            QVERIFY(holds(cell, changed(image, blank)));
        }
    }

    void whatIsLeftOutComesBackAtAClick()
    {
        DailyChartView view;
        view.resize(640, 400);
        Chart some = chart(ChartForm::Stacked);
        view.setChart(some);
        const QRectF last = view.markRect({0, 1, true});
        some.excluded = {u"Zoom <b>"_s};
        view.setChart(some);
        QSignalSpy readmitted(&view, &DailyChartView::exclusionActivated);
        QSignalSpy series(&view, &DailyChartView::seriesActivated);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPointF(last.right() + 24, last.center().y()).toPoint());
        QCOMPARE(readmitted.size(), 1);
        QCOMPARE(readmitted.takeFirst(), QVariantList{u"Zoom <b>"_s});
        QTest::mouseClick(&view, Qt::LeftButton, Qt::ControlModifier, last.center().toPoint());
        QCOMPARE(series.size(), 1);
        QCOMPARE(series.takeFirst(), (QVariantList{1, true}));
    }
};

QTEST_MAIN(TestChartForms)
#include "tst_chartforms.moc"
