// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

#include "ui/filterbar.h"
#include "ui/filterchips.h"
#include "ui/filterfield.h"
#include "ui/filterhelp.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;
using Field = traffic::Term::Field;

namespace {

/// The bar at the top of a window, whose event filter takes Esc from the field as the main window's does.
class Bench : public QWidget
{
public:
    QStringList applications{u"Zoom"_s, u"Zoom Rooms"_s, u"Miscellaneous secure web"_s, u"Say \"hi\" 50*2\\4"_s};
    ui::FilterBar bar;
    QPushButton below{u"below"_s};
    QSignalSpy changed{&bar, &ui::FilterBar::filterChanged};
    int escapes = 0;

    explicit Bench(int width = 1100)
    {
        const ui::Theme theme = ui::Theme::matching(QApplication::palette());
        setPalette(theme.palette());
        setStyleSheet(theme.styleSheet());
        auto *column = new QVBoxLayout(this);
        column->addWidget(&bar);
        column->addWidget(&below);
        column->addStretch();
        resize(width, 500);
        bar.setVocabulary([this](Field field, const QString &typed) {
            const QStringList names = field == Field::Application ? applications
                : field == Field::Destination                     ? QStringList{u"zoom.us"_s}
                                                                  : QStringList();
            return names.filter(typed, Qt::CaseInsensitive);
        });
        field()->installEventFilter(this);
        show();
        activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(this);
        below.setFocus();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return QWidget::eventFilter(watched, event);
        ++escapes;
        below.setFocus();
        return true;
    }

    [[nodiscard]] QLineEdit *field() const { return bar.findChild<ui::FilterField *>(); }
    [[nodiscard]] QListView *list() const { return findChild<QListView *>(u"completions"_s); }
    [[nodiscard]] bool isListOpen() const { return list() && list()->isVisible(); }

    void type(const QString &text)
    {
        field()->setFocus();
        QTest::keyClicks(field(), text);
    }

    [[nodiscard]] QStringList offered() const
    {
        QStringList texts;
        for (int row = 0; isListOpen() && row < list()->model()->rowCount(); ++row)
            texts << list()->model()->index(row, 0).data().toString();
        return texts;
    }

    [[nodiscard]] QList<ui::FilterChip *> chips() const
    {
        QList<ui::FilterChip *> chips = bar.findChildren<ui::FilterChip *>();
        chips.removeIf([](const ui::FilterChip *chip) { return !chip->isVisible(); });
        return chips;
    }

    [[nodiscard]] QStringList chipTexts() const
    {
        QStringList texts;
        const auto shown = chips();
        for (const ui::FilterChip *chip : shown)
            texts << chip->text();
        return texts;
    }

    [[nodiscard]] ui::FilterChip *chip(const QString &text) const
    {
        const auto shown = chips();
        const auto found = std::ranges::find(shown, text, &ui::FilterChip::text);
        return found == shown.end() ? nullptr : *found;
    }

    [[nodiscard]] QString filter() const
    {
        return changed.isEmpty() ? QString() : changed.last().front().value<traffic::Filter>().text();
    }
};

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_english.load(u":/translations/flowtrail_en.qm"_s));
        QCoreApplication::installTranslator(&m_english);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void textAndChipsSayTheSame_data()
    {
        QTest::addColumn<QString>("chip");
        const auto row = [](const QString &text, const QString &chip) { QTest::newRow(qPrintable(text)) << chip; };
        row(u"zoom"_s, u"“zoom”"_s);
        row(u"-\"secure web\""_s, u"not “secure web”"_s);
        row(u"app:\"Miscellaneous secure web\""_s, u"Miscellaneous secure web"_s);
        row(u"-dest:*.meraki.com"_s, u"not *.meraki.com"_s);
        row(u"domain:google.com"_s, u"domain google.com"_s);
        row(u"proto:tcp"_s, u"TCP"_s);
        row(u"port:443"_s, u"port 443"_s);
        row(u"day:7d"_s, u"last 7 days"_s);
        row(u"day:2026-11-17"_s, u"Tue 17 Nov"_s);
        row(u"day:tue"_s, u"Tuesdays"_s);
        row(u"recv>1MB"_s, u"recv > 1 MB"_s);
        row(u"sent<1kB"_s, u"sent < 1 kB"_s);
        row(u"total>=1GB"_s, u"total ≥ 1 GB"_s);
        row(u"flows>10"_s, u"flows > 10"_s);
        row(u"seconds<60"_s, u"seconds < 60"_s);
    }

    void textAndChipsSayTheSame()
    {
        QFETCH(QString, chip);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        Bench bench;
        bench.field()->setText(text);
        QCOMPARE(bench.chipTexts(), QStringList{chip});
        QCOMPARE(bench.filter(), text);

        QTest::keyClick(bench.chip(chip), Qt::Key_Delete);
        QCOMPARE(bench.field()->text(), QString());
        QCOMPARE(bench.filter(), QString());
        QVERIFY(bench.chips().isEmpty());

        bench.bar.setFilter(*traffic::parseFilter(text));
        QCOMPARE(bench.chipTexts(), QStringList{chip});
        QCOMPARE(bench.field()->text(), text);
    }

    void aChipsCrossRemovesItsTermAndNothingElse()
    {
        Bench bench;
        bench.field()->setText(u"recv>1000kB  -dest:\"*.meraki.com\"  day:tue day:7d zoom"_s);
        QCOMPARE(bench.chipTexts().size(), 4);
        auto *cross = bench.chip(u"not *.meraki.com"_s)->findChild<QToolButton *>();
        QTest::mouseClick(cross, Qt::LeftButton);
        QCOMPARE(bench.field()->text(), u"recv>1000kB day:tue day:7d zoom"_s); // as it was typed
        QCOMPARE(bench.filter(), u"recv>1MB day:7d zoom"_s);
        QCOMPARE(bench.changed.last().last().toBool(), false); // a step of its own
        QTest::keyClick(bench.chip(u"last 7 days"_s), Qt::Key_Backspace);
        QCOMPARE(bench.filter(), u"recv>1MB zoom"_s); // not the Tuesdays that it had replaced
        QTest::keyClick(bench.field(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.filter(), u"recv>1MB day:7d zoom"_s);
    }

    void aWrongTextKeepsTheChips()
    {
        Bench bench;
        bench.type(u"app:Zoom port:443 foo:bar"_s);
        QCOMPARE(bench.chipTexts(), QStringList({u"Zoom"_s, u"port 443"_s, u"“foo”"_s}));
        bench.field()->setText(u"app:Zoom port:443 foo:bar"_s);
        QTest::keyClick(bench.chip(u"Zoom"_s), Qt::Key_Delete);
        QCOMPARE(bench.field()->text(), u"port:443 foo:bar"_s);
        QCOMPARE(bench.filter(), u"port:443 foo"_s); // in force without it, though the text is wrong
        QCOMPARE(bench.chipTexts(), QStringList({u"port 443"_s, u"“foo”"_s}));
        QVERIFY(!bench.field()->accessibleDescription().isEmpty());
    }

    void aChipLeadsToItsTermInTheText()
    {
        Bench bench;
        bench.field()->setText(u"recv>1MB  app:\"Miscellaneous secure web\" zoom"_s);
        QTest::mouseClick(bench.chip(u"Miscellaneous secure web"_s), Qt::LeftButton, {}, {14, 10});
        QVERIFY(bench.field()->hasFocus());
        QCOMPARE(bench.field()->selectedText(), u"app:\"Miscellaneous secure web\""_s);
        QTest::keyClick(bench.chip(u"“zoom”"_s), Qt::Key_Return);
        QCOMPARE(bench.field()->selectedText(), u"zoom"_s);
        QCOMPARE(bench.changed.size(), 1);
    }

    void chipsAreReachedAndRemovedByKeyboard()
    {
        Bench bench;
        bench.field()->setText(u"zoom port:443 proto:udp"_s);
        bench.field()->setFocus();
        QStringList names;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            names << QApplication::focusWidget()->accessibleName();
        }
        QCOMPARE(names,
                 QStringList({u"Remove the filter"_s, u"What a filter can say (F1)"_s, u"Filter term: “zoom”"_s,
                              u"Filter term: port 443"_s, u"Filter term: UDP"_s, QString()}));
        bench.chip(u"port 443"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Filter term: UDP"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Filter term: “zoom”"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QVERIFY(bench.field()->hasFocus());
        QCOMPARE(bench.filter(), QString());
    }

    void everyButtonHasAName()
    {
        Bench bench(500);
        bench.field()->setText(u"zoom port:443 proto:udp -dest:*.meraki.com recv>1MB"_s);
        const auto buttons = bench.bar.findChildren<QToolButton *>();
        for (const QToolButton *button : buttons) {
            const bool isPicture = button->defaultAction() != nullptr; // the field's looking glass
            QVERIFY(isPicture || !button->accessibleName().isEmpty());
        }
        QVERIFY(std::ranges::find(buttons, u"Remove not *.meraki.com"_s, &QWidget::accessibleName) != buttons.end());
    }

    void theFirstChipsGoToAMenuWhereThereIsNoRoom()
    {
        Bench bench(620);
        bench.field()->setText(u"app:\"Fish & Chips\" port:443 proto:udp dest:*.meraki.com recv>1MB"_s);
        QVERIFY(bench.chipTexts().endsWith(u"recv > 1 MB"_s));
        const qsizetype hidden = 5 - bench.chips().size();
        QVERIFY(hidden > 0);
        const auto buttons = bench.bar.findChildren<QToolButton *>();
        const auto more = std::ranges::find(buttons, u"+%1"_s.arg(hidden), &QToolButton::text);
        QVERIFY(more != buttons.end() && (*more)->isVisible());
        QVERIFY((*more)->accessibleName().startsWith(QString::number(hidden)));
        QVERIFY(bench.field()->width() >= 240);

        Q_EMIT(*more)->menu()->aboutToShow();
        QCOMPARE((*more)->menu()->actions().size(), hidden);
        QCOMPARE((*more)->menu()->actions().front()->text(), u"Fish && Chips"_s);
        (*more)->menu()->actions().front()->trigger();
        QCOMPARE(bench.field()->selectedText(), u"app:\"Fish & Chips\""_s);

        bench.resize(1400, 500);
        QTRY_COMPARE(bench.chips().size(), 5);
        QVERIFY(!(*more)->isVisible());
    }

    void whatIsTypedIsCompleted()
    {
        Bench bench;
        bench.type(u"ap"_s);
        QCOMPARE(bench.offered(), QStringList{u"app:"_s});
        QTest::keyClick(bench.field(), Qt::Key_Tab);
        QCOMPARE(bench.field()->text(), u"app:"_s);
        QCOMPARE(bench.offered(), bench.applications); // the values come next
        bench.type(u"say"_s);
        QTest::keyClick(bench.field(), Qt::Key_Down);
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QVERIFY(!bench.isListOpen());
        QVERIFY(bench.field()->hasFocus());
        QCOMPARE(bench.field()->text(), u"app:\"Say \\\"hi\\\" 50\\*2\\\\4\""_s);
        QCOMPARE(bench.chipTexts(), QStringList{u"Say \"hi\" 50*2\\4"_s});
    }

    void bareWordsAreCompletedToTerms()
    {
        Bench bench;
        bench.type(u"-rooms"_s);
        QTest::keyClick(bench.field(), Qt::Key_Up); // the last
        QTest::keyClick(bench.field(), Qt::Key_Enter);
        QCOMPARE(bench.filter(), u"-app:\"Zoom Rooms\""_s);
        QTest::keyClick(bench.field(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.filter(), u"-rooms"_s);
    }

    void enterTakesNothingThatWasNotChosen()
    {
        Bench bench;
        bench.type(u"zoom"_s);
        QVERIFY(bench.isListOpen());
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QVERIFY(!bench.isListOpen());
        QCOMPARE(bench.filter(), u"zoom"_s);
    }

    void aClickTakesWhatIsClicked()
    {
        Bench bench;
        bench.type(u"zoom"_s);
        QListView *list = bench.list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(bench.filter(), u"app:\"Zoom Rooms\""_s);
        QVERIFY(bench.field()->hasFocus());
    }

    void downOpensTheListAndWalksIt()
    {
        Bench bench;
        bench.field()->setFocus();
        QVERIFY(!bench.isListOpen()); // nobody has asked
        QTest::keyClick(bench.field(), Qt::Key_Down);
        QCOMPARE(bench.offered().size(), 11);
        QTest::keyClick(bench.field(), Qt::Key_Down);
        QTest::keyClick(bench.field(), Qt::Key_Down);
        QCOMPARE(bench.list()->currentIndex().data().toString(), u"dest:"_s);
        QTest::keyClick(bench.field(), Qt::Key_Up);
        QTest::keyClick(bench.field(), Qt::Key_Up);
        QVERIFY(!bench.list()->currentIndex().isValid());
        bench.type(u"x "_s);
        QVERIFY(!bench.isListOpen()); // a term was left, the next has not begun
    }

    void escapeClosesTheListBeforeItLeavesTheField()
    {
        Bench bench;
        bench.type(u"zoom"_s);
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        QVERIFY(!bench.isListOpen());
        QCOMPARE(bench.escapes, 0);
        QVERIFY(bench.field()->hasFocus());
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        QCOMPARE(bench.escapes, 1);
        QVERIFY(!bench.field()->hasFocus());
    }

    void theListGoesWithTheFocus()
    {
        Bench bench;
        bench.type(u"zoom"_s);
        bench.below.setFocus();
        QVERIFY(!bench.isListOpen());
        bench.bar.setFilter(*traffic::parseFilter(u"app:zo"_s));
        QVERIFY(!bench.isListOpen()); // only typing asks for it
        bench.type(u"o"_s);
        QVERIFY(bench.isListOpen());
        bench.bar.setFilter(*traffic::parseFilter(u"port:443"_s));
        QVERIFY(!bench.isListOpen()); // another text
    }

    void namesAreShownPlainly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("markup") << u"<b>Zoom</b>"_s << u"<b>Zoom</b>"_s;
        QTest::newRow("right to left") << u"זום וידאו"_s << u"זום וידאו"_s;
        QTest::newRow("direction turned") << u"\u202emooZ"_s << u"mooZ"_s;
        QTest::newRow("lines") << u"Zoom\nRooms"_s << u"Zoom Rooms"_s;
        QTest::newRow("10 kB") << QString(10'240, u'Z') << QString(199, u'Z') + u'…';
    }

    void namesAreShownPlainly()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        Bench bench;
        bench.applications = {name};
        bench.type(u"app:"_s);
        QCOMPARE(bench.offered(), QStringList{shown});
        QVERIFY(bench.list()->width() <= bench.width());
        bench.list()->grab();
        QTest::keyClick(bench.field(), Qt::Key_Tab);
        const traffic::Term wanted{Field::Application, false, std::vector{traffic::Pattern::literal(name)}};
        QVERIFY(bench.changed.last().front().value<traffic::Filter>().terms == std::vector{wanted});
        QCOMPARE(bench.chips().size(), 1);
        QVERIFY(bench.chips().front()->width() < 400);
        QVERIFY(!bench.chips().front()->text().contains(u'\n'));
        bench.bar.grab();
    }

    void helpOffersExamplesThatAreRight()
    {
        Bench bench;
        bench.field()->setText(u"zoom"_s);
        bench.field()->setFocus();
        QTest::keyClick(bench.field(), Qt::Key_F1);
        auto *help = bench.findChild<ui::FilterHelp *>();
        QVERIFY(help && help->isVisible() && !help->isModal());
        const auto examples = help->findChildren<QPushButton *>();
        QVERIFY(examples.size() > 12);
        for (const QPushButton *example : examples)
            QVERIFY2(traffic::parseFilter(example->text()), qPrintable(example->text()));

        const auto wanted = std::ranges::find(examples, u"-dest:*.apple.com"_s, &QPushButton::text);
        QVERIFY(wanted != examples.end());
        QTest::mouseClick(*wanted, Qt::LeftButton);
        QCOMPARE(bench.filter(), u"zoom -dest:*.apple.com"_s);
        QCOMPARE(bench.field()->selectedText(), u"-dest:*.apple.com"_s);
        QVERIFY(help->isVisible());
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
    }

    void helpOpensByItsButtonAndClosesByIt()
    {
        Bench bench;
        const auto buttons = bench.bar.findChildren<QToolButton *>();
        const auto button = std::ranges::find(buttons, u"What a filter can say (F1)"_s, &QWidget::accessibleName);
        QVERIFY(button != buttons.end());
        QTest::mouseClick(*button, Qt::LeftButton);
        QVERIFY(bench.findChild<ui::FilterHelp *>()->isVisible());
        QTest::mouseClick(*button, Qt::LeftButton);
        QVERIFY(!bench.findChild<ui::FilterHelp *>()->isVisible());
    }

private:
    QTranslator m_english;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
