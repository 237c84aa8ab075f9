// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>

#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include "export/contrast.h"
#include "ui/charts/chartpatterns.h"
#include "ui/charts/charttheme.h"
#include "ui/contrast.h"

using namespace Qt::StringLiterals;
using exporting::Palette;
using ui::ChartTheme;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// How protanopes, deuteranopes and tritanopes see linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based
// Model for Simulation of Color Vision Deficiency", 2009, severity 1.
constexpr Matrix Normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix Protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix Deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix Tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix ToXyz{
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};

Triple times(const Matrix &matrix, const Triple &vector)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

Triple linear(const QColor &color)
{
    const auto channel
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return {channel(color.redF()), channel(color.greenF()), channel(color.blueF())};
}

/// CIE L*a*b* of what an eye sees.
Triple lab(const QColor &color, const Matrix &eye)
{
    Triple seen = times(eye, linear(color));
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    const Triple xyz = times(ToXyz, seen);
    const auto f = [](double value) { return value > 0.008856 ? std::cbrt(value) : 7.787 * value + 16.0 / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Triple &a, const Triple &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class TestChartTheme : public QObject
{
    Q_OBJECT

    void addThemes()
    {
        QTest::addColumn<const ChartTheme *>("theme");
        QTest::newRow("light") << &ChartTheme::of(exporting::Theme::Light);
        QTest::newRow("dark") << &ChartTheme::of(exporting::Theme::Dark);
        QTest::newRow("high contrast, light") << &ChartTheme::matching(allOf(Qt::white, Qt::black));
        QTest::newRow("high contrast, dark") << &ChartTheme::matching(allOf(Qt::black, Qt::white));
    }

private Q_SLOTS:
    void everyEyeTellsTheColoursApart_data() { addThemes(); }

    /// Distances of 2.3 can just be seen side by side; across a chart it takes more.
    void everyEyeTellsTheColoursApart()
    {
        constexpr double Least = 12;
        QFETCH(const ChartTheme *, theme);
        for (const Matrix &eye : {Normal, Protanopia, Deuteranopia, Tritanopia}) {
            for (std::size_t i = 0; i < theme->series.size(); ++i) {
                for (std::size_t j = i + 1; j < theme->series.size(); ++j) {
                    const double apart = distance(lab(theme->series[i], eye), lab(theme->series[j], eye));
                    QVERIFY2(apart >= Least, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(apart)));
                }
            }
        }
    }

    void textCanBeRead_data() { addThemes(); }
    void textCanBeRead()
    {
        QFETCH(const ChartTheme *, theme);
        QVERIFY(contrast(theme->text, theme->card) >= 4.5);
        QVERIFY(contrast(theme->secondaryText, theme->card) >= 4.5);
        QVERIFY(contrast(theme->noticeText, theme->notice) >= 4.5);
        QVERIFY(contrast(theme->accent, theme->card) >= 3);
        if (theme->isHighContrast) {
            QVERIFY(contrast(theme->text, theme->card) >= 20);
            QVERIFY(contrast(theme->hairline, theme->card) >= 3);
        }
    }

    void marksAreSeen_data() { addThemes(); }
    /// By their own colour or by their edge's: 3 : 1 is what WCAG's level AA asks of what is not text.
    void marksAreSeen()
    {
        QFETCH(const ChartTheme *, theme);
        double least
            = std::min({contrast(theme->hatch, theme->card), contrast(theme->accent, theme->card),
                        contrast(theme->secondaryText, theme->card), contrast(theme->noticeText, theme->card)});
        const auto see = [&](const QColor &fill) {
            for (const QColor &ground : {theme->card, theme->raised, theme->band}) {
                const QColor edge = exporting::edgeOf(fill, ground);
                least = std::min(least, contrast(edge, ground));
                QVERIFY(edge != fill || contrast(fill, ground) >= 3);
            }
        };
        std::ranges::for_each(theme->series, see);
        see(theme->other);
        qInfo("least contrast of a mark: %.2f", least);
        QVERIFY(least >= 3);
    }

    void anEdgeIsATone_data() { addThemes(); }
    void anEdgeIsATone()
    {
        QFETCH(const ChartTheme *, theme);
        for (const QColor &fill : theme->series) {
            const QColor edge = exporting::edgeOf(fill, theme->card);
            const int turned = std::abs(edge.hsvHue() - fill.hsvHue());
            QVERIFY2(std::min(turned, 360 - turned) <= 6, qPrintable(fill.name() + u" and "_s + edge.name()));
        }
    }

    void paleMarksHaveAnEdge()
    {
        const QColor pale(0xff, 0xb3, 0xc1);
        const QColor edge = exporting::edgeOf(pale, Qt::white);
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const auto mark = [&painter](const QRectF &rect, const QColor &fill) {
            painter.fillRect(rect, fill);
            ui::paintEdge(painter, rect, fill, Qt::white);
        };
        mark({2, 2, 10, 10}, pale);
        mark({14, 2, 10, 2}, pale); // too thin for an edge
        mark({26, 2, 10, 10}, QColor(0x22, 0x88, 0x33)); // stands out by itself
        painter.end();
        for (const QPoint &at :
             {QPoint(2, 6), QPoint(11, 6), QPoint(6, 2), QPoint(6, 11), QPoint(18, 2), QPoint(18, 3)})
            QCOMPARE(image.pixelColor(at), edge);
        QCOMPARE(image.pixelColor(6, 6), pale);
        QCOMPARE(image.pixelColor(1, 6), QColor(Qt::white));
        QCOMPARE(image.pixelColor(26, 6), QColor(0x22, 0x88, 0x33));
    }

    void theThemeIsThatOfTheWindows()
    {
        QPalette plain;
        plain.setColor(QPalette::Window, Qt::white);
        QCOMPARE(&ChartTheme::matching(plain), &ChartTheme::of(exporting::Theme::Light));
        plain.setColor(QPalette::Window, Qt::black);
        QCOMPARE(&ChartTheme::matching(plain), &ChartTheme::of(exporting::Theme::Dark));
        QVERIFY(ChartTheme::matching(allOf(Qt::black, Qt::white)).isHighContrast);
        QCOMPARE(ChartTheme::matching(allOf(Qt::black, Qt::white)).card, QColor(Qt::black));
    }

    void patternsAreTheSecondChannel()
    {
        const ChartTheme &light = ChartTheme::of(exporting::Theme::Light);
        const auto pattern = [](const ChartTheme &theme, int look) {
            return theme.pattern({.name = {}, .color = look, .values = {}});
        };
        QCOMPARE(pattern(light, 3), 0);
        QCOMPARE(pattern(light, Palette::Colors + 3), 1);
        QCOMPARE(pattern(light, 2 * Palette::Colors + 3), 2);
        QCOMPARE(light.color({.name = {}, .color = Palette::Colors + 3, .values = {}}), light.series[3]);

        const ChartTheme &strong = ChartTheme::matching(allOf(Qt::black, Qt::white));
        QVERIFY(pattern(strong, 0) != pattern(strong, 1));
    }
};

QTEST_MAIN(TestChartTheme)
#include "tst_charttheme.moc"
