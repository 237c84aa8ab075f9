// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QScrollBar>
#include <QVBoxLayout>

#include "export/recordwriter.h"
#include "meraki/client.h"
#include "models/traffichistorymodel.h"
#include "support/historyof.h"
#include "support/pages.h"
#include "support/rawserver.h"
#include "ui/recordmenu.h"
#include "ui/recordtable.h"

using namespace Qt::StringLiterals;
using exporting::RecordFormat;
using support::RawAnswer;
using support::RawServer;
using traffic::Term;
using Model = models::TrafficHistoryModel;

Q_DECLARE_METATYPE(RecordFormat)

namespace {

meraki::Profile profileOf(const RawServer &server)
{
    meraki::Profile profile;
    profile.baseUrl = server.baseUrl();
    profile.pace = 0;
    return profile;
}

// What the window keeps its own keys in: it sees those that the table leaves.
class Window : public QWidget
{
public:
    QList<int> keys;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Shift)
            keys.append(event->key());
    }
};

// The table over a model that shows what an API of one page gave, sorted as the table asks.
struct Bench
{
    RawServer server;
    QNetworkAccessManager network;
    meraki::Client client{profileOf(server), network, [] { return "key"_ba; }, {.retries = 0}};
    Model model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    traffic::Filter filter;
    traffic::SortKey order{traffic::SortField::Received, true}; // what the table asks for first
    Window window;
    ui::RecordTable *table;
    QSignalSpy terms;
    QSignalSpy copied;

    Bench()
        : table(new ui::RecordTable(model))
        , terms(table, &ui::RecordTable::termChosen)
        , copied(table, &ui::RecordTable::copied)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(table);
        QObject::connect(&model, &Model::sortRequested, table, [this](const traffic::SortKey &key) {
            order = key;
            show();
        });
        QObject::connect(&model, &Model::pageArrived, table, [this] { show(); });
        window.resize(1300, 500);
        window.show();
        QGuiApplication::clipboard()->setText(u"as before"_s);
    }

    void show()
    {
        const traffic::Calendar calendar = traffic::Calendar::chosen(QTimeZone::utc());
        model.show(traffic::summarize(support::HistoryOf(model.store(), calendar),
                                      {.filter = filter,
                                       .order = order,
                                       .calendar = calendar,
                                       .today = traffic::Day(std::chrono::year(2026) / 11 / 15)}));
    }

    bool load(const QByteArray &page)
    {
        QSignalSpy ended(&model, &Model::fetchFinished);
        server.on(support::HistoryPath, {RawAnswer::ok(page)});
        model.open(client, u"N_1"_s, u"k1"_s, client.budgetOf({}));
        if (!ended.wait(30'000))
            return false;
        QCoreApplication::processEvents(); // widths follow the data
        table->setFocus();
        return QTest::qWaitForWindowActive(&window);
    }

    [[nodiscard]] QHeaderView *header() const { return table->horizontalHeader(); }

    void choose(int row, int column) { table->setCurrentIndex(model.index(row, column)); }

    void select(int row) const
    {
        table->selectionModel()->select(model.index(row, 0),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    // The menu of the current cell, as the keyboard opens it.
    QMenu *menu()
    {
        QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

    [[nodiscard]] static QAction *action(const QMenu *menu, const QString &text)
    {
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    [[nodiscard]] static QStringList texts(const QMenu *menu)
    {
        QStringList texts;
        const auto actions = menu->actions();
        for (const QAction *action : actions)
            if (!action->isSeparator())
                texts.append(action->text());
        return texts;
    }

    void clickHead(int column) const
    {
        const QPoint place(header()->sectionViewportPosition(column) + header()->sectionSize(column) / 2, 8);
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, place);
    }

    [[nodiscard]] Term chosenTerm() const { return terms.last().first().value<Term>(); }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

// One record with every value, one with none.
const QByteArray FullAndEmpty
    = "[{\"ts\":\"2026-11-10T00:00:00.000000Z\",\"application\":\"Zoom & \\\"Co\\\", *\","
      "\"destination\":\"a.example.org\",\"protocol\":\"TCP\",\"port\":443,\"recv\":1234.5,\"sent\":0.5,"
      "\"numFlows\":7,\"activeSeconds\":3700},{\"ts\":null}]";

} // namespace

class TestRecordTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void cleanup()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    void theFirstClickSortsAmountsDownAndTextsUp_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("first");
        QTest::newRow("day") << int(Model::DayColumn) << Qt::DescendingOrder;
        QTest::newRow("application") << int(Model::ApplicationColumn) << Qt::AscendingOrder;
        QTest::newRow("destination") << int(Model::DestinationColumn) << Qt::AscendingOrder;
        QTest::newRow("protocol") << int(Model::ProtocolColumn) << Qt::AscendingOrder;
        QTest::newRow("port") << int(Model::PortColumn) << Qt::AscendingOrder;
        QTest::newRow("sent") << int(Model::SentColumn) << Qt::DescendingOrder;
        QTest::newRow("flows") << int(Model::FlowsColumn) << Qt::DescendingOrder;
        QTest::newRow("active") << int(Model::ActiveColumn) << Qt::DescendingOrder;
        QTest::newRow("share") << int(Model::ShareColumn) << Qt::DescendingOrder;
    }

    void theFirstClickSortsAmountsDownAndTextsUp()
    {
        QFETCH(const int, column);
        QFETCH(const Qt::SortOrder, first);
        Bench bench;
        QVERIFY(bench.load(support::page(0, 10)));
        QCOMPARE(bench.header()->sortIndicatorSection(), int(Model::ReceivedColumn));
        QVERIFY(bench.header()->isSortIndicatorShown());
        bench.clickHead(column);
        QCOMPARE(bench.order, (traffic::SortKey{Model::sortField(column), first == Qt::DescendingOrder}));
        QCOMPARE(bench.header()->sortIndicatorSection(), column);
        bench.clickHead(column);
        QCOMPARE(bench.order, (traffic::SortKey{Model::sortField(column), first != Qt::DescendingOrder}));
    }

    void eachColumnHasItsTerm_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("term");
        QTest::newRow("day") << int(Model::DayColumn) << u"“Tue 10 Nov”"_s << u"day:2026-11-10"_s;
        QTest::newRow("application") << int(Model::ApplicationColumn) << u"“Zoom && \"Co\", *”"_s
                                     << u"app:\"Zoom & \\\"Co\\\", \\*\""_s;
        QTest::newRow("destination") << int(Model::DestinationColumn) << u"“a.example.org”"_s
                                     << u"dest:a.example.org"_s;
        QTest::newRow("its domain") << int(Model::DestinationColumn) << u"domain “example.org”"_s
                                    << u"domain:example.org"_s;
        QTest::newRow("protocol") << int(Model::ProtocolColumn) << u"“TCP”"_s << u"proto:TCP"_s;
        QTest::newRow("port") << int(Model::PortColumn) << u"“443”"_s << u"port:443"_s;
        QTest::newRow("received") << int(Model::ReceivedColumn) << u"Received ≥ 1.23 MB"_s << u"recv>=1234.5kB"_s;
        QTest::newRow("sent") << int(Model::SentColumn) << u"Sent ≥ 0.50 kB"_s << u"sent>=0.5kB"_s;
        QTest::newRow("flows") << int(Model::FlowsColumn) << u"Flows ≥ 7"_s << u"flows>=7"_s;
        QTest::newRow("active") << int(Model::ActiveColumn) << u"Active ≥ 1:01:40"_s << u"seconds>=3700"_s;
        QTest::newRow("share") << int(Model::ShareColumn) << u"Received + Sent ≥ 1.24 MB"_s << u"total>=1235kB"_s;
    }

    void eachColumnHasItsTerm()
    {
        QFETCH(const int, column);
        QFETCH(const QString, label);
        QFETCH(const QString, term);
        Bench bench;
        QVERIFY(bench.load(FullAndEmpty));
        for (const bool excluded : {false, true}) {
            bench.choose(0, column);
            QMenu *menu = bench.menu();
            QVERIFY(menu);
            QAction *action = Bench::action(menu, (excluded ? u"Exclude "_s : u"Filter to "_s) + label);
            QVERIFY2(action, qPrintable(Bench::texts(menu).join(u'\n')));
            action->trigger();
            menu->close();
            QCOMPARE(bench.chosenTerm().excluded, excluded);
            QCOMPARE(bench.chosenTerm().text(), (excluded ? u"-"_s : QString()) + term);

            // What the term says in the filter's field is the same, and it finds its record.
            const traffic::Filter filter{{bench.chosenTerm()}};
            QCOMPARE(traffic::parseFilter(filter.text()).value_or(traffic::Filter()), filter);
            bench.filter = filter;
            bench.show();
            QCOMPARE(bench.model.rowCount(), 1);
            QCOMPARE(bench.model.recordAt(0), traffic::Row(excluded ? 1 : 0));
            bench.filter = {};
            bench.show();
        }
    }

    void aMissingValueHasNoTerm()
    {
        Bench bench;
        QVERIFY(bench.load(FullAndEmpty));
        for (int column = 0; column < Model::ColumnCount; ++column) {
            QVERIFY(!ui::termFor(bench.model.index(1, column)));
            QVERIFY(ui::termFor(bench.model.index(0, column)));
        }
        bench.choose(1, Model::ApplicationColumn);
        QMenu *menu = bench.menu();
        QCOMPARE(Bench::texts(menu),
                 (QStringList{u"Filter to another value"_s, u"Exclude another value"_s, u"Copy value"_s, u"Copy rows"_s,
                              u"Copy rows as"_s, u"Open in Dashboard"_s, u"Sort by"_s, u"Columns"_s}));
        QVERIFY(!Bench::action(menu, u"Filter to another value"_s)->isEnabled());
        QVERIFY(!Bench::action(menu, u"Copy value"_s)->isEnabled());
        QVERIFY(Bench::action(menu, u"Copy rows"_s)->isEnabled());
    }

    void theOtherValuesOfTheRecordAreInTheMenuToo()
    {
        Bench bench;
        QVERIFY(bench.load(FullAndEmpty));
        bench.choose(0, Model::ReceivedColumn);
        const QMenu *others = Bench::action(bench.menu(), u"Exclude another value"_s)->menu();
        QCOMPARE(
            Bench::texts(others),
            (QStringList{u"Day “Tue 10 Nov”"_s, u"Application “Zoom && \"Co\", *”"_s, u"Destination “a.example.org”"_s,
                         u"Protocol “TCP”"_s, u"Port “443”"_s, u"Sent ≥ 0.50 kB"_s, u"Flows ≥ 7"_s,
                         u"Active ≥ 1:01:40"_s, u"Received + Sent ≥ 1.24 MB"_s}));
        Bench::action(others, u"Port “443”"_s)->trigger();
        QCOMPARE(bench.chosenTerm().text(), u"-port:443"_s);
    }

    void theMenuWorksByKeyboardAlone()
    {
        Bench bench;
        QVERIFY(bench.load(FullAndEmpty));
        bench.choose(0, Model::ProtocolColumn);
        QMenu *menu = bench.menu();
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(bench.terms.size(), 1);
        QCOMPARE(bench.chosenTerm().text(), u"-proto:TCP"_s);
        QTRY_VERIFY(!QApplication::activePopupWidget());

        // The Menu key arrives as this event, wherever the pointer is; the current cell is scrolled to.
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(bench.table, &event);
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(Bench::action(menu, u"Filter to “TCP”"_s));
        const QRect cell = bench.table->visualRect(bench.table->currentIndex());
        QCOMPARE(menu->y(), bench.table->viewport()->mapToGlobal(cell.bottomLeft()).y());
    }

    void controlMovesTheCurrentCellAlongARecord()
    {
        Bench bench;
        QVERIFY(bench.load(FullAndEmpty));
        bench.choose(0, Model::ApplicationColumn);
        QTest::keyClick(bench.table, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(bench.table->currentIndex(), bench.model.index(0, Model::DestinationColumn));
        QVERIFY(bench.table->selectionModel()->isRowSelected(0));
    }

    void namesInMenusAreShortAndHarmless_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("label");
        QTest::newRow("mnemonic") << u"A&B"_s << u"A&&B"_s;
        QTest::newRow("shortcut behind a tab") << u"A\tCtrl+Q"_s << u"A Ctrl+Q"_s;
        QTest::newRow("line breaks") << u"A\nB\u2028C"_s << u"A B C"_s;
        QTest::newRow("control characters") << u"A\u0007\u001b[31mB"_s << u"A [31mB"_s;
        QTest::newRow("direction") << u"\u202Egnp.exe"_s << u"gnp.exe"_s;
        QTest::newRow("markup") << u"<b>x</b>"_s << u"<b>x</b>"_s;
        QTest::newRow("place marker") << u"%1 %2 %L1"_s << u"%1 %2 %L1"_s;
        QTest::newRow("long") << QString(10'000, u'x') + u"the very end"_s << QString(27, u'x') + u"…the very end"_s;
        QTest::newRow("no half characters") << QString(26, u'x') + u"😀"_s + QString(50, u'y') + u"😀"_s
                + QString(11, u'z') << QString(26, u'x') + u"…"_s + QString(11, u'z');
    }

    void namesInMenusAreShortAndHarmless()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, label);
        Bench bench;
        const QJsonArray page{QJsonObject{{u"application"_s, name}}};
        QVERIFY(bench.load(QJsonDocument(page).toJson()));
        bench.choose(0, Model::ApplicationColumn);
        QMenu *menu = bench.menu();
        QCOMPARE(menu->actions().first()->text(), u"Filter to “%1”"_s.arg(label));
        menu->actions().first()->trigger();
        QCOMPARE(std::get<std::vector<traffic::Pattern>>(bench.chosenTerm().what),
                 std::vector{traffic::Pattern::literal(name)});
        Bench::action(menu, u"Copy value"_s)->trigger();
        QCOMPARE(Bench::clipboard(), name);
    }

    void copyHasWhatIsShownInTheOrderShown()
    {
        Bench bench;
        QVERIFY(bench.load(FullAndEmpty));
        bench.table->selectAll();
        for (const int column : {Model::DayColumn, Model::PortColumn, Model::ActiveColumn, Model::FlowsColumn})
            bench.table->hideColumn(column);
        bench.header()->moveSection(bench.header()->visualIndex(Model::ReceivedColumn), 0);
        QTest::keyClick(bench.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(bench.copied, (QList<QList<QVariant>>{{2}}));
        QCOMPARE(Bench::clipboard(),
                 u"Received\tApplication\tDestination\tProtocol\tSent\tShare\n"
                 "1.23 MB\tZoom & \"Co\", *\ta.example.org\tTCP\t0.50 kB\t100 %\n"
                 "\t\t\t\t\t\n"_s);
    }

    void copyKeepsTheTablesOrderWhateverTheOrderOfClicks()
    {
        Bench bench;
        QVERIFY(bench.load(support::page(0, 10)));
        for (int column = 0; column < Model::ColumnCount; ++column)
            bench.table->setColumnHidden(column, column != Model::ReceivedColumn);
        const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
            const QRect cell = bench.table->visualRect(bench.model.index(row, Model::ReceivedColumn));
            QTest::mouseClick(bench.table->viewport(), Qt::LeftButton, modifiers, cell.center());
        };
        click(5, {});
        click(1, Qt::ControlModifier);
        click(3, Qt::ControlModifier);
        bench.table->copySelection();
        QCOMPARE(Bench::clipboard(), u"Received\n8.00 kB\n6.00 kB\n4.00 kB\n"_s); // sorted: 9, 8, 7 ...
    }

    void copiedNamesCannotBecomeCellsOrFormulas()
    {
        Bench bench;
        const QJsonArray page{QJsonObject{{u"application"_s, u"=cmd()\t=x\r\ny"_s}}};
        QVERIFY(bench.load(QJsonDocument(page).toJson()));
        bench.table->selectAll();
        for (int column = 0; column < Model::ColumnCount; ++column)
            bench.table->setColumnHidden(column, column != Model::ApplicationColumn);
        bench.table->copySelection();
        QCOMPARE(Bench::clipboard(), u"Application\n'=cmd() '=x  y\n"_s);
    }

    void copyAsIsWhatTheWriterGives_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<RecordFormat>("format");
        QTest::newRow("tsv") << u"TSV"_s << RecordFormat::Tsv;
        QTest::newRow("csv") << u"CSV"_s << RecordFormat::Csv;
        QTest::newRow("json") << u"JSON"_s << RecordFormat::Json;
        QTest::newRow("markdown") << u"Markdown"_s << RecordFormat::Markdown;
    }

    void copyAsIsWhatTheWriterGives()
    {
        QFETCH(const QString, entry);
        QFETCH(const RecordFormat, format);
        Bench bench;
        QVERIFY(bench.load(support::page(0, 10)));
        bench.table->hideColumn(Model::DayColumn); // it is in there all the same
        bench.choose(2, Model::ApplicationColumn);
        bench.select(2);
        Bench::action(Bench::action(bench.menu(), u"Copy rows as"_s)->menu(), entry)->trigger();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const traffic::Row record = bench.model.recordAt(2);
        QVERIFY(exporting::writeRecords(format, bench.model.store(), {&record, 1}, {}, buffer));
        QCOMPARE(Bench::clipboard(), QString::fromUtf8(buffer.data()));
        QCOMPARE(bench.copied.size(), 1);
    }

    void nothingSelectedCopiesNothing()
    {
        Bench bench;
        QVERIFY(bench.load(support::page(0, 3)));
        bench.table->clearSelection();
        QTest::keyClick(bench.table, Qt::Key_C, Qt::ControlModifier);
        bench.table->copySelectionAs(RecordFormat::Json);
        QCOMPARE(Bench::clipboard(), u"as before"_s);
        QVERIFY(bench.copied.isEmpty());
    }

    void aLargeCopyIsMadeMeanwhileAndIsWhole()
    {
        Bench bench;
        QVERIFY(bench.load(support::page(0, 50'000)));
        QSignalSpy progress(bench.table, &ui::RecordTable::copyProgressed);
        bench.table->selectAll();
        bench.table->copySelection();
        QVERIFY(bench.copied.isEmpty()); // the window goes on meanwhile
        QCOMPARE(bench.table->viewport()->cursor().shape(), Qt::BusyCursor);
        QTRY_COMPARE_WITH_TIMEOUT(bench.copied.size(), 1, 60'000);
        QVERIFY(!progress.isEmpty());
        QCOMPARE(progress.first()[1].toInt(), 50'000);
        QCOMPARE(Bench::clipboard().count(u'\n'), 50'001);
        QVERIFY(!bench.table->viewport()->testAttribute(Qt::WA_SetCursor));

        // What comes in between does not change it: nothing of another client, no other shares.
        const QString before = Bench::clipboard();
        QGuiApplication::clipboard()->clear();
        bench.table->copySelection();
        QCOMPARE(bench.copied.size(), 1);
        bench.model.close();
        QTRY_COMPARE_WITH_TIMEOUT(bench.copied.size(), 2, 60'000);
        QVERIFY(Bench::clipboard() == before);
    }

    void aLargeCopyCanBeCancelled()
    {
        Bench bench;
        QVERIFY(bench.load(support::page(0, 50'000)));
        QSignalSpy cancelled(bench.table, &ui::RecordTable::copyCancelled);
        bench.table->selectAll();
        bench.table->copySelection();
        QTest::keyClick(bench.table, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!bench.table->viewport()->testAttribute(Qt::WA_SetCursor));
        // One that is made later is the first that comes, and then Esc is the window's again.
        bench.select(0);
        bench.table->copySelection();
        QCOMPARE(bench.copied, (QList<QList<QVariant>>{{1}}));
        QTest::keyClick(bench.table, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(bench.window.keys.contains(Qt::Key_Escape));
    }

    void theSelectionIsSummed()
    {
        Bench bench;
        QSignalSpy changed(bench.table, &ui::RecordTable::selectedSumsChanged);
        QVERIFY(bench.load("[{\"ts\":null}," + support::page(0, 49'999).sliced(1)));
        QCOMPARE(bench.table->selectedSums(), traffic::Sums());
        changed.clear();
        bench.table->selectAll();
        QTRY_COMPARE(changed.size(), 1);
        traffic::Sums all;
        all.received = 49'998.0 * 49'999 / 2;
        all.sent = 0.5 * 49'999;
        all.flows = 49'999;
        all.activeSeconds = 60 * 49'999;
        all.records = 50'000;
        QCOMPARE(bench.table->selectedSums(), all);
        bench.select(1);
        QCOMPARE(bench.table->selectedSums().received, 49'997.0);
    }

    void keysThatAreNotForTheTableReachTheWindow()
    {
        Bench bench;
        QVERIFY(bench.load(support::page(0, 50)));
        bench.choose(3, Model::ApplicationColumn);
        QCOMPARE(bench.table->horizontalScrollBar()->maximum(), 0);
        for (const int key : {Qt::Key_Slash, Qt::Key_A, Qt::Key_7, Qt::Key_Left, Qt::Key_Right})
            QTest::keyClick(bench.table, Qt::Key(key));
        QTest::keyClick(bench.table, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(bench.window.keys,
                 (QList<int>{Qt::Key_Slash, Qt::Key_A, Qt::Key_7, Qt::Key_Left, Qt::Key_Right, Qt::Key_Left}));
        QCOMPARE(bench.table->currentIndex(), bench.model.index(3, Model::ApplicationColumn));
        QTest::keyClick(bench.table, Qt::Key_Down);
        QCOMPARE(bench.table->currentIndex().row(), 4);

        // Where there is something to scroll to, it scrolls, also before a shortcut of the window.
        bench.window.keys.clear();
        bench.window.resize(400, 500);
        QTRY_VERIFY(bench.table->horizontalScrollBar()->maximum() > 0);
        QTest::keyClick(bench.table, Qt::Key_Right);
        QVERIFY(bench.window.keys.isEmpty());
        QCOMPARE(bench.table->currentIndex().column(), int(Model::DestinationColumn));
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Right, Qt::NoModifier);
        asked.ignore();
        QCoreApplication::sendEvent(bench.table, &asked);
        QVERIFY(asked.isAccepted());
    }

    void theMenuSortsAsAClickOnAHeadDoes()
    {
        Bench bench;
        QVERIFY(bench.load(support::page(0, 5)));
        bench.choose(0, Model::SentColumn);
        const auto sortBy = [&](const QString &column) {
            Bench::action(Bench::action(bench.menu(), u"Sort by"_s)->menu(), column)->trigger();
            cleanup();
        };
        using traffic::SortField;
        sortBy(u"Sent"_s);
        QCOMPARE(bench.order, (traffic::SortKey{SortField::Sent, true})); // numbers begin with the largest
        sortBy(u"Sent"_s);
        QCOMPARE(bench.order, (traffic::SortKey{SortField::Sent, false}));
        sortBy(u"Application"_s);
        QCOMPARE(bench.order, (traffic::SortKey{SortField::Application, false}));
        bench.table->setColumnHidden(Model::PortColumn, true);
        const QMenu *columns = Bench::action(bench.menu(), u"Sort by"_s)->menu();
        QVERIFY(Bench::action(columns, u"Application"_s)->isChecked());
        QVERIFY(!Bench::texts(columns).contains(u"Port"_s));
    }

    void columnsAreHiddenAndMovedByTheMenuOfACell()
    {
        Bench bench;
        QVERIFY(bench.load(support::page(0, 5)));
        bench.choose(0, Model::SentColumn);
        const auto columns = [&] { return Bench::action(bench.menu(), u"Columns"_s)->menu(); };
        Bench::action(columns(), u"Protocol"_s)->trigger();
        cleanup();
        QVERIFY(bench.table->isColumnHidden(Model::ProtocolColumn));
        Bench::action(columns(), u"Move “Sent” to the left"_s)->trigger();
        cleanup();
        QCOMPARE(bench.header()->logicalIndex(5), int(Model::SentColumn));
        for (int i = 0; i < 4; ++i) {
            Bench::action(columns(), u"Move “Sent” to the left"_s)->trigger(); // over the hidden one
            cleanup();
        }
        QCOMPARE(bench.header()->logicalIndex(0), int(Model::SentColumn));
        const QMenu *menu = columns();
        QVERIFY(!Bench::action(menu, u"Move “Sent” to the left"_s)->isEnabled());
        QCOMPARE(menu->actions().first()->text(), u"Sent"_s); // as they stand

        for (int column = 0; column < Model::ColumnCount; ++column) {
            if (column != Model::SentColumn && !bench.table->isColumnHidden(column))
                Bench::action(menu, bench.model.headerData(column, Qt::Horizontal).toString())->trigger();
        }
        cleanup();
        QVERIFY(!Bench::action(columns(), u"Sent"_s)->isEnabled()); // the last one stays
        cleanup();
        QCOMPARE(bench.header()->sectionSize(Model::SentColumn), bench.table->viewport()->width());
        Bench::action(columns(), u"Reset columns"_s)->trigger();
        for (int column = 0; column < Model::ColumnCount; ++column) {
            QVERIFY(!bench.table->isColumnHidden(column));
            QCOMPARE(bench.header()->visualIndex(column), column);
        }
    }

    void widthsFitTheFirstDataUntilAPersonChoosesThem()
    {
        Bench bench;
        const int column = Model::ApplicationColumn;
        const int unknown = bench.header()->sectionSize(column);
        QVERIFY(bench.load("[{\"application\":\"An application of some length\",\"recv\":1}]"));
        const int fitted = bench.header()->sectionSize(column);
        QVERIFY(fitted > unknown);
        QVERIFY(fitted >= bench.table->sizeHintForIndex(bench.model.index(0, column)).width());
        int all = 0;
        for (int each = 0; each < Model::ColumnCount; ++each)
            all += bench.header()->sectionSize(each);
        QCOMPARE(all, bench.table->viewport()->width()); // destinations have the rest

        QVERIFY(bench.load("[{\"application\":\"Another one of an even greater length\",\"recv\":1}]"));
        QCOMPARE(bench.header()->sectionSize(column), fitted); // once
        QByteArray state = bench.table->headerState();
        {
            Bench next;
            next.table->restoreHeaderState(state);
            QVERIFY(next.load(support::page(0, 5)));
            QVERIFY(next.header()->sectionSize(column) < fitted); // nobody chose the old widths
        }
        const QPoint edge(bench.header()->sectionViewportPosition(column) + fitted - 1, 8);
        QTest::mousePress(bench.header()->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(bench.header()->viewport(), edge + QPoint(20, 0));
        QTest::mouseMove(bench.header()->viewport(), edge + QPoint(40, 0));
        QTest::mouseRelease(bench.header()->viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
        QCOMPARE(bench.header()->sectionSize(column), fitted + 40);
        state = bench.table->headerState();
        Bench next;
        next.table->restoreHeaderState(state);
        QVERIFY(next.load(support::page(0, 5)));
        QCOMPARE(next.header()->sectionSize(column), fitted + 40);
        next.table->resetColumns();
        QVERIFY(next.header()->sectionSize(column) < fitted);
    }

    void aStateOfSomethingElseIsIgnored()
    {
        Bench bench;
        const QByteArray before = bench.table->headerState();
        for (const QByteArray &state : {QByteArray(), "nonsense"_ba, before.first(20), bench.header()->saveState()})
            bench.table->restoreHeaderState(state);
        QCOMPARE(bench.table->headerState(), before);
    }

    void theDashboardIsOfferedWithAnAddressOnly_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<bool>("offered");
        QTest::newRow("none") << QUrl() << false;
        QTest::newRow("https") << QUrl(u"https://n1.meraki.com/x/n/y/manage"_s) << true;
        QTest::newRow("http") << QUrl(u"http://n1.meraki.com/"_s) << false;
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << false;
        QTest::newRow("script") << QUrl(u"javascript:alert(1)"_s) << false;
        QTest::newRow("no host") << QUrl(u"https:///x"_s) << false;
    }

    void theDashboardIsOfferedWithAnAddressOnly()
    {
        QFETCH(const QUrl, url);
        QFETCH(const bool, offered);
        Bench bench;
        QSignalSpy requested(bench.table, &ui::RecordTable::dashboardRequested);
        QVERIFY(bench.load(FullAndEmpty));
        bench.choose(0, Model::DayColumn);
        bench.table->setDashboardUrl(url);
        QAction *action = Bench::action(bench.menu(), u"Open in Dashboard"_s);
        QCOMPARE(action->isEnabled(), offered);
        action->trigger();
        QCOMPARE(requested.size(), offered ? 1 : 0);
    }

    void everyCellAndHeadCanBeReadOut()
    {
        Bench bench;
        QVERIFY(bench.load(FullAndEmpty));
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(bench.table);
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->text(QAccessible::Name), u"Records"_s);
        QCOMPARE(table->tableInterface()->rowCount(), 2);
        for (int column = 0; column < Model::ColumnCount; ++column) {
            const auto cell
                = [&](int row) { return table->tableInterface()->cellAt(row, column)->text(QAccessible::Name); };
            QCOMPARE(cell(0), bench.model.index(0, column).data().toString());
            QCOMPARE(cell(1), u"no value"_s);
            QVERIFY(!bench.model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
    }
};

QTEST_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
