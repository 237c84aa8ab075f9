// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QMenu>
#include <QToolButton>

#include "ui/breadcrumb.h"
#include "ui/chooser.h"
#include "ui/themedwindow.h"

using namespace Qt::StringLiterals;
using ui::Crumb;

namespace {

QList<Crumb> way()
{
    return {
        {.text = u"Acme Corporation"_s, .accessibleName = u"Organization: Acme Corporation"_s},
        {.text = u"Retail – Denver"_s, .toolTip = u"America/Denver"_s, .accessibleName = u"Network: Retail – Denver"_s},
        {.text = u"reception-pc"_s, .accessibleName = u"Client: reception-pc"_s, .isCurrent = true},
        {.text = u"All applications"_s, .accessibleName = u"Application: all"_s},
    };
}

struct Bench
{
    ThemedWindow window;
    ui::Breadcrumb *breadcrumb = new ui::Breadcrumb;
    QSignalSpy requested{breadcrumb, &ui::Breadcrumb::siblingsRequested};

    explicit Bench(bool dark = false)
        : window(dark)
    {
        window.column->setContentsMargins(12, 10, 12, 10);
        window.column->addWidget(breadcrumb);
        window.column->addStretch();
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }

    void resize(int width)
    {
        window.resize(width, 300);
        QCoreApplication::processEvents(); // the layout's
    }

    // The crumbs in sight, and what the first ones hide behind, as they read.
    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        for (const QToolButton *button : buttons())
            texts.append(QString(button->text()).remove(u" ▾"_s));
        return texts;
    }

    [[nodiscard]] QList<QToolButton *> buttons() const
    {
        QList<QToolButton *> found;
        const auto all = breadcrumb->findChildren<QToolButton *>();
        for (QToolButton *button : all) {
            if (button->isVisible() && (button->text().contains(u'▾') || button->text() == u"…"_s))
                found.append(button);
        }
        std::ranges::sort(found, {}, [](const QToolButton *button) { return button->x(); });
        return found;
    }
};

} // namespace

class TestBreadcrumb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayIsShown()
    {
        Bench bench;
        bench.breadcrumb->setCrumbs(way());
        QCOMPARE(bench.shown(),
                 (QStringList{u"Acme Corporation"_s, u"Retail – Denver"_s, u"reception-pc"_s, u"All applications"_s}));
        const auto buttons = bench.buttons();
        QCOMPARE(buttons[1]->accessibleName(), u"Network: Retail – Denver"_s);
        QCOMPARE(buttons[1]->toolTip(), u"<span>Retail – Denver · America/Denver</span>"_s);
        QVERIFY(buttons[2]->font().weight() > buttons[1]->font().weight());
        for (int i = 1; i < 4; ++i)
            QVERIFY(buttons[i]->geometry().left() > buttons[i - 1]->geometry().right());

        bench.breadcrumb->setCrumbs(way().mid(0, 2));
        QCOMPARE(bench.shown(), (QStringList{u"Acme Corporation"_s, u"Retail – Denver"_s}));
        bench.breadcrumb->setCrumbs({});
        QCOMPARE(bench.shown(), QStringList());
        bench.breadcrumb->setCrumbs(way());
        QCOMPARE(bench.shown().size(), 4);
    }

    void mouseAndKeyboardAskForSiblings()
    {
        Bench bench;
        bench.breadcrumb->setCrumbs(way());
        QTest::mouseClick(bench.buttons().at(1), Qt::LeftButton);
        QCOMPARE(bench.requested.takeFirst(), QVariantList{1});
        bench.breadcrumb->focusCrumb(2);
        QCOMPARE(bench.window.focusWidget(), bench.buttons().at(2));
        const std::pair<Qt::Key, Qt::KeyboardModifiers> keys[] = {{Qt::Key_Down, Qt::AltModifier},
                                                                  {Qt::Key_Return, {}},
                                                                  {Qt::Key_Enter, Qt::KeypadModifier},
                                                                  {Qt::Key_Space, {}}};
        for (const auto &[key, modifiers] : keys) {
            QTest::keyClick(bench.buttons().at(2), key, modifiers);
            QCOMPARE(bench.requested.count(), 1);
            QCOMPARE(bench.requested.takeFirst(), QVariantList{2});
        }
    }

    void theFocusStaysWhereItWasWhenNamesArrive()
    {
        Bench bench;
        bench.breadcrumb->setCrumbs(way());
        bench.breadcrumb->focusCrumb(1);
        QList<Crumb> renamed = way();
        renamed[1].text = u"Retail – Austin"_s;
        bench.breadcrumb->setCrumbs(renamed);
        QCOMPARE(bench.window.focusWidget(), bench.buttons().at(1));
        QCOMPARE(bench.shown().at(1), u"Retail – Austin"_s);
    }

    void theChooserOpensUnderItsCrumb()
    {
        Bench bench;
        bench.breadcrumb->setCrumbs(way());
        ui::Chooser chooser(bench.breadcrumb);
        chooser.setChoices({{.text = u"POS-03"_s}});
        const auto edgeOf
            = [&](const QWidget *button) { return button->mapTo(&bench.window, QPoint(0, button->height())); };
        QPoint before;
        for (int crumb = 0; crumb < 4; ++crumb) {
            bench.breadcrumb->popupBelow(crumb, &chooser);
            const QPoint corner = chooser.geometry().topLeft() + QPoint(10, 10); // the shadow
            const QPoint edge = edgeOf(bench.buttons().at(crumb));
            QCOMPARE(corner.x(), edge.x());
            QVERIFY(corner.y() >= edge.y() && corner.y() < edge.y() + 10);
        }
        bench.breadcrumb->popupBelow(4, &chooser);
        bench.breadcrumb->popupBelow(-1, &chooser);
    }

    void longNamesAreCutBetweenTheEndsFirst()
    {
        Bench bench;
        QList<Crumb> crumbs = way();
        crumbs[1].text = u"A very long name of a network in the city of Denver"_s;
        bench.breadcrumb->setCrumbs(crumbs);
        bench.resize(1000);
        QVERIFY(!bench.shown().join(QString()).contains(u'…'));
        const auto cutAt = [&](int width) {
            bench.resize(width);
            QList<int> cut;
            for (int i = 0; i < bench.shown().size(); ++i) {
                if (bench.shown().at(i).endsWith(u'…'))
                    cut.append(i);
            }
            return cut;
        };
        int width = 1000;
        while (cutAt(width).isEmpty())
            width -= 10;
        QCOMPARE(cutAt(width), QList<int>{1});
        QCOMPARE(bench.buttons().at(1)->toolTip(), u"<span>%1 · America/Denver</span>"_s.arg(crumbs[1].text));
        while (cutAt(width).size() < 2)
            width -= 10;
        QCOMPARE(cutAt(width), (QList<int>{0, 1}));
        while (cutAt(width).size() < 3)
            width -= 10;
        QCOMPARE(cutAt(width), (QList<int>{0, 1, 3}));
        QCOMPARE(bench.shown().at(2), u"reception-pc"_s);
    }

    void nothingLeavesTheRowHoweverNarrow()
    {
        Bench bench;
        bench.breadcrumb->setCrumbs(way());
        bench.breadcrumb->addAction(new QAction(u"Refresh"_s, bench.breadcrumb));
        for (int width = 900; width > 180; width -= 7) {
            bench.resize(width);
            const auto buttons = bench.buttons();
            QVERIFY(!buttons.isEmpty());
            QVERIFY(buttons.front()->x() >= 0);
            QVERIFY2(buttons.back()->geometry().right() <= buttons.back()->parentWidget()->width(),
                     qPrintable(QString::number(width)));
        }
    }

    void firstStepsGoIntoAMenu()
    {
        Bench bench;
        bench.breadcrumb->setCrumbs(way());
        bench.resize(460);
        QVERIFY2(bench.shown().first() == u"…"_s, qPrintable(bench.shown().join(u'|')));
        auto *menu = bench.buttons().first()->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().first()->text(), u"Acme Corporation"_s);
        menu->actions().first()->trigger();
        QCOMPARE(bench.requested.takeFirst(), QVariantList{0});
        ui::Chooser chooser(bench.breadcrumb);
        bench.breadcrumb->popupBelow(0, &chooser);
        QVERIFY(chooser.isVisible());
        bench.resize(1000);
        QCOMPARE(bench.shown().first(), u"Acme Corporation"_s);
    }

    void oddNamesAreShownAsTheyAre()
    {
        Bench bench;
        const auto names = oddNames();
        for (const QString &name : names) {
            QList<Crumb> crumbs = way();
            for (Crumb &crumb : crumbs)
                crumb.text = crumb.toolTip = crumb.accessibleName = name;
            bench.breadcrumb->setCrumbs(crumbs);
            bench.resize(700);
            bench.breadcrumb->grab();
            const auto buttons = bench.buttons();
            QVERIFY(buttons.back()->geometry().right() <= buttons.back()->parentWidget()->width());
            QVERIFY(!buttons.back()->toolTip().contains(u"<b>"_s));
            QVERIFY(buttons.back()->accessibleName().size() <= 200);
        }
        bench.breadcrumb->setCrumbs({{.text = u"A & B"_s}});
        QCOMPARE(bench.shown(), QStringList{u"A && B"_s}); // as a button writes a plain &
    }

    void historyAndActions()
    {
        Bench bench;
        QSignalSpy back(bench.breadcrumb, &ui::Breadcrumb::backRequested);
        QSignalSpy forward(bench.breadcrumb, &ui::Breadcrumb::forwardRequested);
        const auto named = [&](const QString &name) {
            const auto all = bench.breadcrumb->findChildren<QToolButton *>();
            return *std::ranges::find(all, name, &QToolButton::accessibleName);
        };
        QVERIFY(!named(u"Back"_s)->isEnabled());
        bench.breadcrumb->setHistory(true, false);
        QVERIFY(!named(u"Forward"_s)->isEnabled());
        named(u"Back"_s)->click();
        bench.breadcrumb->setHistory(false, true);
        named(u"Forward"_s)->click();
        QCOMPARE(back.count(), 1);
        QCOMPARE(forward.count(), 1);
        QVERIFY(!named(u"Back"_s)->toolTip().isEmpty());
        QAction refresh(u"Refresh"_s);
        QSignalSpy refreshed(&refresh, &QAction::triggered);
        QTest::mouseClick(bench.breadcrumb->addAction(&refresh), Qt::LeftButton);
        QCOMPARE(refreshed.count(), 1);
    }

    void rightToLeftItIsMirrored()
    {
        Bench bench;
        bench.window.setLayoutDirection(Qt::RightToLeft);
        bench.breadcrumb->setCrumbs(way());
        bench.resize(900);
        QCOMPARE(bench.shown().last(), u"Acme Corporation"_s);
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looks()
    {
        QFETCH(const bool, dark);
        Bench bench(dark);
        bench.breadcrumb->setCrumbs(way());
        bench.breadcrumb->setHistory(true, false);
        bench.breadcrumb->addAction(new QAction(u"Refresh"_s, bench.breadcrumb));
        bench.breadcrumb->addAction(new QAction(u"Export"_s, bench.breadcrumb));
        bench.breadcrumb->focusCrumb(1);
        bench.resize(1200);
        bench.window.photograph(u"breadcrumb-%1"_s.arg(dark));
        ui::Chooser chooser(bench.breadcrumb);
        chooser.setPrompt(u"Find a network"_s);
        chooser.setChoices({{.text = u"Retail – Austin"_s, .detail = u"America/Chicago"_s},
                            {.text = u"Retail – Denver"_s, .detail = u"America/Denver"_s, .isCurrent = true}});
        bench.breadcrumb->popupBelow(1, &chooser);
        bench.window.photograph(u"breadcrumb-open-%1"_s.arg(dark));
        chooser.dismiss();
        bench.resize(640);
        bench.window.photograph(u"breadcrumb-narrow-%1"_s.arg(dark));
        bench.resize(480);
        bench.window.photograph(u"breadcrumb-narrower-%1"_s.arg(dark));
    }
};

QTEST_MAIN(TestBreadcrumb)
#include "tst_breadcrumb.moc"
