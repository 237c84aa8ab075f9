// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be seen is seen in all colours that the window can have, those of high contrast included.
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "export/contrast.h"
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
    void everyTextCanBeRead_data() { addSystems(); }
    /// 4.5 : 1 is what WCAG's level AA asks of texts that are not large. What is disabled is free of it.
    void everyTextCanBeRead()
    {
        QFETCH(QPalette, system);
        const Theme theme = Theme::matching(system);
        const QList<QColor> rows{theme.window, theme.card, theme.alternateRow, theme.hover, theme.selection};
        const QList<QColor> strips{theme.notice, theme.news};
        double least = 21;
        for (const QColor &ground : rows + strips) {
            for (const QColor &text : {theme.text, theme.secondaryText, theme.accent, theme.error})
                least = std::min(least, contrast(text, ground));
        }
        least = std::min(least, contrast(theme.onAccent, theme.accent));
        qInfo("least contrast of a text: %.2f", least);
        QVERIFY(least >= 4.5);
    }

    void aHintInAFieldCanBeRead_data() { addSystems(); }
    void aHintInAFieldCanBeRead()
    {
        QFETCH(QPalette, system);
        const Theme theme = Theme::matching(system);
        theme.applyToFields();
        Window window(system);
        auto *line = new QLineEdit(&window);
        auto *text = new QPlainTextEdit(&window);
        window.show();
        for (const QWidget *field : {static_cast<QWidget *>(line), static_cast<QWidget *>(text)}) {
            const QColor hint = field->palette().color(QPalette::PlaceholderText);
            QCOMPARE(hint.alpha(), 255);
            QVERIFY(contrast(hint, theme.card) >= 4.5);
            QCOMPARE(field->palette().color(QPalette::Text), theme.text);
        }
    }

    void everyControlHasAnOutline_data() { addSystems(); }
    /// 3 : 1 is what is asked of what is not text.
    void everyControlHasAnOutline()
    {
        QFETCH(QPalette, system);
        const Theme theme = Theme::matching(system);
        double least = 21;
        for (const QColor &ground : {theme.window, theme.card, theme.hover}) {
            for (const QColor &line : {theme.outline, theme.accent, theme.error, theme.secondaryText})
                least = std::min(least, contrast(line, ground));
        }
        qInfo("least contrast of a control's outline: %.2f", least);
        QVERIFY(least >= 3);
    }

    void whatIsFilledShowsTheKeyboard_data() { addSystems(); }
    /// By a frame, since that of the others has the colour that it is filled with.
    void whatIsFilledShowsTheKeyboard()
    {
        QFETCH(QPalette, system);
        const Theme theme = Theme::matching(system);
        Window window(system);
        QToolButton button(&window);
        button.setText(QStringLiteral("HHHH"));
        button.setCheckable(true);
        button.setChecked(true);
        window.resize(200, 80);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button.setFocus();
        const QImage image = button.grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 1), theme.text);
        QCOMPARE(image.pixelColor(image.width() / 2, 4), theme.accent);
    }

    void aBarStandsOutFromWhatItCouldFill_data() { addSystems(); }
    void aBarStandsOutFromWhatItCouldFill()
    {
        QFETCH(QPalette, system);
        const Theme theme = Theme::matching(system);
        const ui::ChartTheme &chart = ui::ChartTheme::matching(system);
        QVERIFY(contrast(theme.track, theme.accent) >= 3);
        QVERIFY(contrast(theme.track, theme.secondaryText) >= 3); // of a client that is not there
        for (const QColor &color : chart.series)
            QVERIFY(contrast(theme.track, exporting::edgeOf(color, theme.track)) >= 3);
        QVERIFY(contrast(theme.track, exporting::edgeOf(chart.other, theme.track)) >= 3);
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
