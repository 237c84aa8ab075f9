// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QShortcut>

#include "ui/commandpalette.h"
#include "ui/themedwindow.h"

using namespace Qt::StringLiterals;
using ui::Choice;

namespace {

struct Bench
{
    ThemedWindow window;
    QLineEdit *filter = new QLineEdit;
    ui::CommandPalette *palette = new ui::CommandPalette(&window);
    QShortcut shortcut{Qt::CTRL | Qt::Key_K, &window};
    QStringList done;

    explicit Bench(bool dark = false)
        : window(dark)
    {
        window.column->addWidget(filter);
        window.column->addStretch();
        QObject::connect(&shortcut, &QShortcut::activated, palette, &ui::CommandPalette::toggle);
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        window.setFocus();
    }

    [[nodiscard]] Choice choice(const QString &text, const QString &group)
    {
        return {.text = text, .group = group, .choose = [this, text] { done.append(text); }};
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = window.focusWidget();
        QTest::keyClick(focused ? focused : &window, key, modifiers);
    }

    // Opens it, types and presses Enter.
    void run(const QString &text)
    {
        palette->toggle();
        QTest::keyClicks(window.focusWidget(), text);
        press(Qt::Key_Return);
    }

    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < palette->model().rowCount(); ++row)
            rows.append(palette->model().index(row).data().toString());
        return rows;
    }
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAsksEachTimeItOpens()
    {
        Bench bench;
        int count = 0;
        bench.palette->addProvider([&] { return QList<Choice>{bench.choice(u"Refresh"_s, u"Actions"_s)}; });
        bench.palette->addProvider(
            [&] { return QList<Choice>{bench.choice(u"client %1"_s.arg(++count), u"Clients"_s)}; });
        QCOMPARE(count, 0);
        bench.palette->toggle();
        QCOMPARE(bench.rows(), (QStringList{u"Actions"_s, u"Refresh"_s, u"Clients"_s, u"client 1"_s}));
        bench.palette->toggle();
        QVERIFY(!bench.palette->isVisible());
        bench.palette->toggle();
        QCOMPARE(bench.rows().last(), u"client 2"_s);
    }

    void whatWasUsedLastComesFirst()
    {
        Bench bench;
        bool hasDenver = true;
        bench.palette->addProvider([&] {
            QList<Choice> choices{bench.choice(u"Refresh"_s, u"Actions"_s), bench.choice(u"Export"_s, u"Actions"_s)};
            choices[0].isCurrent = true;
            return choices;
        });
        bench.palette->addProvider(
            [&] { return hasDenver ? QList<Choice>{bench.choice(u"Denver"_s, u"Networks"_s)} : QList<Choice>(); });
        bench.run(u"denv"_s);
        bench.run(u"exp"_s);
        QCOMPARE(bench.done, (QStringList{u"Denver"_s, u"Export"_s}));
        bench.palette->toggle();
        QCOMPARE(bench.rows(), (QStringList{u"Used last"_s, u"Export"_s, u"Denver"_s, u"Actions"_s, u"Refresh"_s}));
        QCOMPARE(bench.palette->findChild<QListView *>()->currentIndex().data().toString(), u"Export"_s);
        bench.palette->dismiss();
        hasDenver = false;
        bench.palette->toggle();
        QCOMPARE(bench.rows(), (QStringList{u"Used last"_s, u"Export"_s, u"Actions"_s, u"Refresh"_s}));
    }

    void onlyTheLastFewAreRemembered()
    {
        Bench bench;
        bench.palette->addProvider([&] {
            QList<Choice> choices;
            for (int i = 0; i < 9; ++i)
                choices.append(bench.choice(u"choice %1"_s.arg(i), {}));
            return choices;
        });
        for (int i = 0; i < 9; ++i)
            bench.run(u"choice %1"_s.arg(i));
        bench.palette->toggle();
        QCOMPARE(bench.rows().mid(0, 7),
                 (QStringList{u"Used last"_s, u"choice 8"_s, u"choice 7"_s, u"choice 6"_s, u"choice 5"_s, u"choice 4"_s,
                              u"choice 0"_s}));
    }

    void itsShortcutOpensAndClosesIt()
    {
        Bench bench;
        bench.palette->addProvider([&] { return QList<Choice>{bench.choice(u"Refresh"_s, u"Actions"_s)}; });
        bench.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(bench.palette->isVisible());
        QTest::keyClicks(bench.window.focusWidget(), u"Refresh"_s);
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!bench.palette->isVisible());
        QVERIFY(bench.done.isEmpty());
    }

    void itStandsInTheMiddleNearTheTop()
    {
        Bench bench;
        bench.palette->toggle();
        const QRect place = bench.palette->geometry();
        QVERIFY(std::abs(place.center().x() - bench.window.rect().center().x()) <= 1);
        QVERIFY(place.top() < bench.window.height() / 5);
        QVERIFY(bench.palette->rect().contains(bench.palette->findChild<QLineEdit *>()->geometry()));
    }

    void actionsBecomeChoices()
    {
        QAction save(u"&Save && close…"_s);
        save.setShortcut(Qt::CTRL | Qt::Key_S);
        QAction off(u"Refresh"_s);
        off.setEnabled(false);
        QAction hidden(u"Hidden"_s);
        hidden.setVisible(false);
        QAction separator;
        separator.setSeparator(true);
        QMenu menu;
        QAction submenu(u"Export"_s);
        submenu.setMenu(&menu);
        QAction amp(u"odd&"_s);
        auto gone = std::make_unique<QAction>(u"Gone"_s);
        const auto choices
            = ui::choicesOf({&save, &off, &hidden, &separator, &submenu, &amp, gone.get()}, u"Actions"_s);
        QCOMPARE(choices.size(), 4);
        QCOMPARE(choices[0].text, u"Save & close…"_s);
        QCOMPARE(choices[0].detail, u"Ctrl+S"_s);
        QCOMPARE(choices[0].group, u"Actions"_s);
        QVERIFY(choices[0].isEnabled);
        QVERIFY(!choices[1].isEnabled);
        QCOMPARE(choices[2].text, u"odd"_s);
        QSignalSpy triggered(&save, &QAction::triggered);
        choices[0].choose();
        QCOMPARE(triggered.count(), 1);
        gone.reset();
        choices[3].choose();
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
        bench.palette->addProvider([&] {
            QAction refresh(u"Refresh"_s);
            refresh.setShortcut(Qt::Key_F5);
            QAction image(u"Chart as image…"_s);
            QAction table(u"Table as file…"_s);
            table.setEnabled(false);
            return ui::choicesOf({&refresh, &image, &table}, u"Actions"_s);
        });
        bench.palette->addProvider([&] {
            return QList<Choice>{
                {.text = u"reception-pc"_s, .detail = u"Windows 11 · 10.20.4.17"_s, .group = u"Clients"_s},
                {.text = u"経理-ノートPC"_s, .detail = u"Windows 11 · 10.20.4.44"_s, .group = u"Clients"_s},
                {.text = u"Retail – Denver"_s, .detail = u"America/Denver"_s, .group = u"Networks"_s}};
        });
        bench.run(u"recep"_s);
        bench.palette->toggle();
        bench.window.photograph(u"palette-%1"_s.arg(dark));
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
