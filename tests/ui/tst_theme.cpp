// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be seen is seen in all colours that the window can have, those of high contrast included.
#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "ui/charts/charttheme.h"
#include "ui/contrast.h"
#include "ui/theme.h"

using ui::Theme;

namespace {

/// The most that anything in @p where of @p image stands out from its middle left, where the background is.
double mostContrast(const QImage &image, const QRect &where)
{
    const QColor background = image.pixelColor(where.left() + 3, where.center().y());
    double most = 1;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            most = std::max(most, contrast(background, image.pixelColor(x, y)));
    }
    return most;
}

/// With the program's look.
struct Window : QWidget
{
    explicit Window(const QPalette &system)
    {
        const Theme theme = Theme::matching(system);
        setPalette(theme.palette());
        setStyleSheet(theme.styleSheet());
    }
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

    void addSystems()
    {
        QTest::addColumn<QPalette>("system");
        QTest::newRow("light") << QPalette(QColor(245, 245, 245));
        QTest::newRow("dark") << QPalette(QColor(24, 26, 30));
        QTest::newRow("high contrast, light") << allOf(Qt::white, Qt::black);
        QTest::newRow("high contrast, dark") << allOf(Qt::black, Qt::white);
    }

private Q_SLOTS:
    void aBarStandsOutFromWhatItCouldFill_data() { addSystems(); }
    void aBarStandsOutFromWhatItCouldFill()
    {
        QFETCH(QPalette, system);
        const Theme theme = Theme::matching(system);
        const ui::ChartTheme &chart = ui::ChartTheme::matching(system);
        QVERIFY(contrast(theme.track, theme.accent) >= 3);
        QVERIFY(contrast(theme.track, theme.secondaryText) >= 3); // of a client that is not there
        QVERIFY(contrast(theme.track, chart.other) >= (chart.isHighContrast ? 3 : 2));
    }

    void aButtonThatIsDisabledCanBeRead_data() { addSystems(); }
    void aButtonThatIsDisabledCanBeRead()
    {
        QFETCH(QPalette, system);
        Window window(system);
        QPushButton button(QStringLiteral("HHHH"), &window);
        button.setDefault(true);
        button.setEnabled(false);
        window.resize(200, 80);
        window.show();
        QVERIFY(mostContrast(button.grab().toImage(), button.rect().adjusted(4, 4, -4, -4)) >= 4);
    }

    void aCheckMarkIsSeen_data() { addSystems(); }
    void aCheckMarkIsSeen()
    {
        QFETCH(QPalette, system);
        Window window(system);
        QCheckBox box(QStringLiteral("Text"), &window);
        box.setChecked(true);
        window.resize(200, 80);
        window.show();
        const QRect indicator(2, box.height() / 2 - 6, 12, 12); // inside of its frame
        QVERIFY(mostContrast(box.grab().toImage(), indicator) >= 4);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
