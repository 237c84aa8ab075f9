// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>

#include "ui/chooser.h"
#include "ui/plaintext.h"
#include "ui/themedwindow.h"

using namespace Qt::StringLiterals;
using ui::Choice;

namespace {

QList<Choice> clients()
{
    return {
        {.text = u"reception-pc"_s, .detail = u"Windows 11 · 10.20.4.17"_s, .group = u"Clients"_s},
        {.text = u"POS-03"_s, .detail = u"Linux · 10.20.8.3"_s, .group = u"Clients"_s},
        {.text = u"Mara’s iPhone"_s, .detail = u"iOS · 10.20.40.121"_s, .group = u"Clients"_s},
        {.text = u"printer-reception"_s, .detail = u"HP · 10.20.9.4"_s, .group = u"Clients"_s},
    };
}

QList<Choice> named(const QStringList &texts)
{
    QList<Choice> choices;
    for (const QString &text : texts)
        choices.append({.text = text});
    return choices;
}

// Every row as one line, headings in brackets.
QStringList rowsOf(const ui::ChoiceModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString text = index.data().toString();
        rows.append(index.data(ui::ChoiceModel::IsHeadingRole).toBool() ? u'[' + text + u']' : text);
    }
    return rows;
}

struct Bench
{
    ThemedWindow window;
    QPushButton *anchor = new QPushButton(u"Anchor"_s);
    QLineEdit *other = new QLineEdit;
    ui::Chooser *chooser = new ui::Chooser(anchor);

    explicit Bench(bool dark = false)
        : window(dark)
    {
        window.column->addWidget(anchor);
        window.column->addWidget(other);
        window.column->addStretch();
        delete chooser; // the one made before the anchor had a window
        chooser = new ui::Chooser(anchor);
        chooser->setPrompt(u"Find a client"_s);
        window.show();
        window.activateWindow();
        other->setFocus();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }

    void open(const QList<Choice> &choices)
    {
        chooser->setChoices(choices);
        chooser->showBeside(anchor);
    }

    [[nodiscard]] QLineEdit *field() const { return chooser->findChild<QLineEdit *>(); }
    [[nodiscard]] QListView *list() const { return chooser->findChild<QListView *>(); }
    [[nodiscard]] QString selected() const { return list()->currentIndex().data().toString(); }
    void type(const QString &text) const { QTest::keyClicks(window.focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window.focusWidget(), key, modifiers);
    }
    void click(int row) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }
};

} // namespace

class TestChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsOnToolTipsAndButtonsStayAsTheyAre()
    {
        QCOMPARE(ui::plainToolTip(u"<b>x</b>"_s), u"<span>&lt;b&gt;x&lt;/b&gt;</span>"_s);
        QCOMPARE(ui::buttonText(u"A & B"_s), u"A && B"_s);
    }

    void itIsFoundByEveryWordBestFirst_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const QStringList pcs{u"spc"_s, u"p-x-c"_s, u"front-pc"_s, u"PC-01"_s};
        QTest::newRow("nothing typed") << pcs << u"  "_s << pcs;
        QTest::newRow("ranks") << pcs << u"pc"_s << QStringList{u"PC-01"_s, u"front-pc"_s, u"spc"_s, u"p-x-c"_s};
        QTest::newRow("every word") << QStringList{u"Retail Denver"_s, u"Retail Austin"_s} << u"den ret"_s
                                    << QStringList{u"Retail Denver"_s};
        QTest::newRow("a later word") << QStringList{u"apple app"_s, u"an app"_s} << u"app"_s
                                      << QStringList{u"apple app"_s, u"an app"_s};
        QTest::newRow("equally good") << QStringList{u"b1"_s, u"b0"_s} << u"b"_s << QStringList{u"b1"_s, u"b0"_s};
        QTest::newRow("letters only") << QStringList{u"reception-pc"_s} << u"rcpc"_s << QStringList{u"reception-pc"_s};
        QTest::newRow("not in that order") << QStringList{u"reception-pc"_s} << u"cpr"_s << QStringList{};
        QTest::newRow("other scripts") << QStringList{u"経理-ノートPC"_s} << u"ノートpc"_s
                                       << QStringList{u"経理-ノートPC"_s};
        QTest::newRow("folded") << QStringList{u"STRASSE"_s, u"ÄRZTE"_s} << u"ärz"_s << QStringList{u"ÄRZTE"_s};
        QTest::newRow("word in the middle")
            << QStringList{u"xpc pc"_s, u"xpcs"_s} << u"pc"_s << QStringList{u"xpc pc"_s, u"xpcs"_s};
    }

    void itIsFoundByEveryWordBestFirst()
    {
        QFETCH(const QStringList, texts);
        QFETCH(const QString, typed);
        QFETCH(const QStringList, found);
        ui::ChoiceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChoices(::named(texts));
        model.search(typed);
        QCOMPARE(rowsOf(model), found);
    }

    void detailsAreSearchedToo()
    {
        ui::ChoiceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChoices(clients());
        model.search(u"10.20.8 linux"_s);
        QCOMPARE(rowsOf(model), (QStringList{u"[Clients]"_s, u"POS-03"_s}));
        model.search(u"rec"_s);
        QCOMPARE(rowsOf(model), (QStringList{u"[Clients]"_s, u"reception-pc"_s, u"printer-reception"_s}));
    }

    void groupsStandTogetherTheBestMatchFirst()
    {
        ui::ChoiceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChoices({{.text = u"Open a zoo"_s, .group = u"Actions"_s},
                          {.text = u"zoom"_s, .group = u"Clients"_s},
                          {.text = u"Zoo"_s, .group = u"Networks"_s},
                          {.text = u"razoo"_s, .group = u"Clients"_s},
                          {.text = u"Quit"_s, .group = u"Actions"_s}});
        QCOMPARE(rowsOf(model),
                 (QStringList{u"[Actions]"_s, u"Open a zoo"_s, u"Quit"_s, u"[Clients]"_s, u"zoom"_s, u"razoo"_s,
                              u"[Networks]"_s, u"Zoo"_s}));
        model.search(u"zoo"_s);
        QCOMPARE(rowsOf(model),
                 (QStringList{u"[Clients]"_s, u"zoom"_s, u"razoo"_s, u"[Networks]"_s, u"Zoo"_s, u"[Actions]"_s,
                              u"Open a zoo"_s}));
    }

    void oddNamesAreShownAsTheyAre()
    {
        Bench bench;
        bench.chooser->setTypedChoice(
            [](const QString &typed) { return std::optional(Choice{.text = u"Open "_s + typed, .detail = typed}); });
        QList<Choice> choices;
        for (const QString &name : oddNames())
            choices.append({.text = name, .detail = name, .group = name, .isEnabled = false, .why = name});
        bench.chooser->setFooter({oddNames().at(1), oddNames().at(7), true});
        bench.open(choices);
        bench.chooser->grab();
        QAbstractItemModel *model = bench.list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            QVERIFY(index.data().toString().size() <= 200);
            QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
            QCOMPARE(bench.list()->visualRect(index).height(), bench.list()->visualRect(model->index(0, 0)).height());
        }
        bench.field()->setText(oddNames().at(0));
        bench.chooser->grab();
        QVERIFY(bench.chooser->width() <= bench.window.width());
        bench.chooser->setTypedChoice({});
        bench.field()->setText(oddNames().at(1));
        const auto labels = bench.chooser->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void keysMoveOverHeadings()
    {
        Bench bench;
        bench.open({{.text = u"a"_s, .group = u"One"_s},
                    {.text = u"b"_s, .group = u"One"_s},
                    {.text = u"c"_s, .group = u"Two"_s}});
        QCOMPARE(bench.window.focusWidget(), bench.field());
        QCOMPARE(bench.selected(), u"a"_s);
        QStringList seen;
        for (int i = 0; i < 4; ++i) {
            bench.press(Qt::Key_Down);
            seen.append(bench.selected());
        }
        QCOMPARE(seen, (QStringList{u"b"_s, u"c"_s, u"a"_s, u"b"_s}));
        seen.clear();
        for (int i = 0; i < 3; ++i) {
            bench.press(Qt::Key_Up);
            seen.append(bench.selected());
        }
        QCOMPARE(seen, (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        bench.press(Qt::Key_PageUp);
        QCOMPARE(bench.selected(), u"a"_s);
        bench.press(Qt::Key_PageDown);
        QCOMPARE(bench.selected(), u"c"_s);
        bench.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(bench.selected(), u"a"_s);
        bench.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(bench.selected(), u"c"_s);
    }

    void pagesAreAsLongAsTheList()
    {
        Bench bench;
        QStringList texts;
        for (int i = 0; i < 500; ++i)
            texts.append(QString::number(i));
        bench.open(::named(texts));
        bench.press(Qt::Key_PageDown);
        const int page = bench.list()->currentIndex().row();
        QVERIFY(page > 5 && page < 20);
        bench.press(Qt::Key_PageDown);
        QCOMPARE(bench.list()->currentIndex().row(), 2 * page);
        bench.press(Qt::Key_PageUp);
        QCOMPARE(bench.list()->currentIndex().row(), page);
        QVERIFY(bench.list()->viewport()->rect().contains(bench.list()->visualRect(bench.list()->currentIndex())));
    }

    void enterChoosesAndTheFocusReturns()
    {
        Bench bench;
        QStringList done;
        QList<Choice> choices = clients();
        for (Choice &choice : choices)
            choice.choose = [&done, &bench, text = choice.text] {
                done.append(text);
                QVERIFY(!bench.chooser->isVisible());
                QCOMPARE(bench.window.focusWidget(), bench.other);
            };
        bench.open(choices);
        bench.type(u"pos"_s);
        QCOMPARE(bench.selected(), u"POS-03"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(done, QStringList{u"POS-03"_s});
        QVERIFY(bench.other->text().isEmpty());

        bench.open(choices);
        QVERIFY2(bench.field()->text().isEmpty(), "it begins anew");
        bench.click(3);
        QCOMPARE(done, (QStringList{u"POS-03"_s, u"Mara’s iPhone"_s}));
    }

    void whatIsChosenMayEndTheChooser()
    {
        Bench bench;
        QPointer<ui::Chooser> chooser = bench.chooser;
        bench.open({{.text = u"end"_s, .choose = [&] { delete chooser; }}});
        bench.press(Qt::Key_Enter);
        QVERIFY(!chooser);
        bench.press(Qt::Key_X);
        QCOMPARE(bench.other->text(), u"x"_s);
    }

    void aHeadingIsNothingToChoose()
    {
        Bench bench;
        bench.open(clients());
        bench.click(0);
        QVERIFY(bench.chooser->isVisible());
    }

    void whatIsNotEnabledSaysWhyAndDoesNothing()
    {
        Bench bench;
        bool isDone = false;
        bench.open({{.text = u"Globex"_s,
                     .detail = u"1234"_s,
                     .isEnabled = false,
                     .why = u"The API is switched off"_s,
                     .choose = [&] { isDone = true; }},
                    {.text = u"Acme"_s}});
        QCOMPARE(bench.selected(), u"Acme"_s);
        bench.press(Qt::Key_Up);
        QCOMPARE(bench.selected(), u"Globex"_s);
        const QModelIndex index = bench.list()->currentIndex();
        QCOMPARE(index.data(ui::ChoiceModel::DetailRole).toString(), u"The API is switched off"_s);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Globex, not available, The API is switched off"_s);
        bench.press(Qt::Key_Return);
        bench.click(0);
        QVERIFY(!isDone);
        QVERIFY(bench.chooser->isVisible());
    }

    void theCurrentOneIsWhereItBegins()
    {
        Bench bench;
        QList<Choice> choices = clients();
        choices[2].isCurrent = true;
        bench.open(choices);
        QCOMPARE(bench.selected(), u"Mara’s iPhone"_s);
        bench.type(u"p"_s);
        QCOMPARE(bench.selected(), u"POS-03"_s);
    }

    void moreChoicesDoNotMoveTheSelection()
    {
        Bench bench;
        bench.open(clients());
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.selected(), u"Mara’s iPhone"_s);
        QList<Choice> others;
        for (int i = 0; i < 300; ++i)
            others.append({.text = u"other %1"_s.arg(i), .group = u"Clients"_s});
        const int top = bench.list()->visualRect(bench.list()->currentIndex()).top();
        bench.chooser->setChoices(others + clients() + others);
        QCOMPARE(bench.selected(), u"Mara’s iPhone"_s);
        QCOMPARE(bench.list()->visualRect(bench.list()->currentIndex()).top(), top);
        bench.chooser->setChoices({});
        QVERIFY(!bench.list()->currentIndex().isValid());
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Down);
        bench.chooser->setChoices(clients());
        QCOMPARE(bench.selected(), u"reception-pc"_s);
    }

    void whatIsTypedCanBeChosenItself()
    {
        Bench bench;
        QString opened;
        bench.chooser->setTypedChoice([&](const QString &typed) -> std::optional<Choice> {
            if (!typed.startsWith(u"L_"_s))
                return std::nullopt;
            return Choice{.text = u"Open network "_s + typed, .choose = [&opened, typed] { opened = typed; }};
        });
        bench.open(clients());
        QCOMPARE(bench.list()->model()->rowCount(), 5);
        bench.type(u"L_123"_s);
        QCOMPARE(bench.selected(), u"Open network L_123"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(opened, u"L_123"_s);
    }

    void itSaysThatNothingMatches()
    {
        Bench bench;
        bench.chooser->setEmptyText(u"No clients were seen"_s);
        const auto says = [&](const QString &text) {
            const auto labels = bench.chooser->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](QLabel *l) { return l->isVisible() && l->text() == text; });
        };
        bench.open({});
        QVERIFY(says(u"No clients were seen"_s));
        bench.chooser->setChoices(clients());
        QVERIFY(!says(u"No clients were seen"_s));
        bench.type(u"<i>qq"_s);
        QVERIFY(says(u"Nothing matches “<i>qq”"_s));
        bench.press(Qt::Key_Return);
        QVERIFY(bench.chooser->isVisible());
    }

    void theFooterTellsHowFarItIs()
    {
        Bench bench;
        QSignalSpy activated(bench.chooser, &ui::Chooser::footerActivated);
        bench.open(clients());
        const int height = bench.chooser->height();
        bench.chooser->setFooter({u"Loading… page 3"_s, u"Cancel"_s});
        QVERIFY(bench.chooser->height() > height);
        auto *action = bench.chooser->findChild<QToolButton *>();
        QVERIFY(action->isVisible());
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.window.focusWidget(), action);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.window.focusWidget(), bench.field());
        bench.press(Qt::Key_Backtab);
        QCOMPARE(bench.window.focusWidget(), action);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Space);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(activated.count(), 3);
        QVERIFY(bench.chooser->isVisible());
        bench.chooser->setFooter({});
        QCOMPARE(bench.window.focusWidget(), bench.field());
        QVERIFY(bench.chooser->isVisible());
        QCOMPARE(bench.chooser->height(), height);
    }

    void escapeClosesItAndNothingElse()
    {
        Bench bench;
        QSignalSpy dismissed(bench.chooser, &ui::PopupCard::dismissed);
        QShortcut shortcut(Qt::Key_Escape, &bench.window);
        QSignalSpy activated(&shortcut, &QShortcut::activated);
        bench.open(clients());
        bench.type(u"x"_s);
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.chooser->isVisible());
        QCOMPARE(bench.window.focusWidget(), bench.other);
        QCOMPARE(dismissed.count(), 1);
        QCOMPARE(activated.count(), 0);
        bench.press(Qt::Key_Escape);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(dismissed.count(), 1);
    }

    void aClickElsewhereClosesIt()
    {
        Bench bench;
        QSignalSpy anchorClicked(bench.anchor, &QPushButton::clicked);
        bench.open(clients());
        QTest::mouseClick(bench.window.content, Qt::LeftButton, {}, QPoint(5, bench.window.content->height() - 5));
        QVERIFY(!bench.chooser->isVisible());
        QCOMPARE(bench.window.focusWidget(), bench.other);
        bench.open(clients());
        QTest::mouseClick(bench.anchor, Qt::LeftButton);
        QVERIFY(!bench.chooser->isVisible());
        QVERIFY2(anchorClicked.isEmpty(), "it would have opened again");
        QCOMPARE(bench.window.focusWidget(), bench.other);
        QTest::mouseClick(bench.anchor, Qt::LeftButton);
        QCOMPARE(anchorClicked.count(), 1);
        bench.open(clients());
        bench.anchor->setFocus();
        QTRY_VERIFY(!bench.chooser->isVisible());
        QCOMPARE(bench.window.focusWidget(), bench.anchor);
    }

    void itStaysInItsWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("large") << QSize(1600, 1200);
        QTest::newRow("narrow") << QSize(260, 600);
        QTest::newRow("low") << QSize(1000, 220);
    }

    void itStaysInItsWindow()
    {
        QFETCH(const QSize, size);
        Bench bench;
        bench.window.resize(size);
        QStringList texts;
        for (int i = 0; i < 50; ++i)
            texts.append(u"a long name of a client %1"_s.arg(i));
        QCoreApplication::processEvents(); // the layout's
        bench.open(::named(texts));
        const auto card = [&] { return bench.chooser->geometry().adjusted(10, 10, -10, -10); };
        QVERIFY(bench.window.rect().contains(card()));
        QVERIFY(bench.chooser->rect().contains(bench.list()->geometry()));
        bench.window.resize(size - QSize(20, 20));
        QCoreApplication::processEvents();
        QVERIFY(bench.window.rect().contains(card()));
        bench.chooser->showNearTop();
        QVERIFY(bench.window.rect().contains(card()));
    }

    void screenReadersAreToldOfTheRow()
    {
        Bench bench;
        bench.open(clients());
        QCOMPARE(bench.field()->accessibleName(), u"Find a client"_s);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(bench.list());
        QCOMPARE(list->text(QAccessible::Name), u"Find a client"_s);
        QVERIFY(list->childCount() >= 5);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"reception-pc, Windows 11 · 10.20.4.17"_s);
        QVERIFY2(bench.list()->hasFocus(), "else it says nothing when the row changes");
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
        QList<Choice> choices = clients();
        choices[1].isCurrent = true;
        choices.append({{.text = u"Globex"_s,
                         .group = u"Organizations"_s,
                         .isEnabled = false,
                         .why = u"The API is switched off in this organization"_s},
                        {.text = u"Initech"_s, .detail = u"549236"_s, .group = u"Organizations"_s}});
        for (const QString &name : oddNames())
            choices.append({.text = name, .detail = name.left(60), .group = u"Odd"_s});
        bench.chooser->setFooter({u"Loading… page 3, 2,304 clients so far"_s, u"Cancel"_s});
        bench.open(choices);
        bench.window.photograph(u"chooser-%1"_s.arg(dark));
        bench.press(Qt::Key_PageDown);
        bench.press(Qt::Key_PageDown);
        bench.window.photograph(u"chooser-odd-%1"_s.arg(dark));
        bench.type(u"reqx"_s);
        bench.chooser->setFooter({u"The API did not answer in time. (X-Request-Id 1234)"_s, u"Try again"_s, true});
        bench.window.photograph(u"chooser-none-%1"_s.arg(dark));
    }
};

QTEST_MAIN(TestChooser)
#include "tst_chooser.moc"
