// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "ui/chartcard.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/dailychartview.h"
#include "ui/charttable.h"

using namespace Qt::StringLiterals;
using namespace exporting;
using ui::ChartCard;
using ui::ChartTableModel;

namespace {

constexpr traffic::Day FirstDay{std::chrono::year{2026} / 11 / 17}; // a Tuesday

/// A full day, one without data, and today.
Chart chart()
{
    Chart result;
    result.title = u"Traffic by application, per day"_s;
    result.bars = {{FirstDay, BarState::Complete},
                   {FirstDay + std::chrono::days{1}, BarState::NoData},
                   {FirstDay + std::chrono::days{2}, BarState::Partial}};
    result.series = {
        {.name = u"YouTube"_s, .key = 4, .values = {6e6, 0, 3e6}, .total = 9e6},
        {.name = u"=1+1\tnow"_s, .key = 9, .color = 1, .values = {3e6, 0, 0}, .total = 3e6},
        {.name = u"Other (38)"_s, .isOther = true, .values = {1e6, 0, 500}, .total = 1000500},
    };
    return result;
}

QString text(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(
                (row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data()).toString());
        lines.append(cells.join(u" | "_s));
    }
    return lines.join(u'\n');
}

void giveKeyboardTo(QWidget &window, QWidget &widget)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    widget.setFocus();
    QVERIFY(widget.hasFocus());
}

} // namespace

class TestChartCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void aHeadingWithoutRoomForItsDaysDoesNotHintAtThem()
    {
        ChartCard card;
        Chart shown = chart();
        shown.subtitle = u"25 Oct – 23 Nov · America/Denver"_s;
        card.setChart(shown);
        card.show();
        const auto *subtitle = card.findChild<QLabel *>(u"secondary"_s);
        bool wasEmpty = false;
        for (int width = 1200; width > card.minimumSizeHint().width(); width -= 5) {
            card.resize(width, 300);
            QCoreApplication::processEvents();
            QVERIFY(subtitle->text() != u"…"_s);
            wasEmpty = wasEmpty || subtitle->text().isEmpty();
        }
        QVERIFY(wasEmpty);
        QCOMPARE(subtitle->accessibleName(), shown.subtitle);
    }

    void theTableHasTheNumbersOfTheChart()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(text(model), u"Day | Total"_s);
        model.setChart(chart());
        QCOMPARE(text(model),
                 u"Day | YouTube | =1+1 now | Other (38) | Total\n"
                 "Tue 17 Nov | 6.00 GB | 3.00 GB | 1.00 GB | 10.0 GB\n"
                 "Wed 18 Nov | – | – | – | –\n"
                 "Thu 19 Nov, so far | 3.00 GB | 0 kB | 500 kB | 3.00 GB"_s);
        const auto raw = [&model](int row, int column) { return model.index(row, column).data(model.SortRole); };
        QCOMPARE(raw(0, 0), QVariant(20774LL));
        QCOMPARE(raw(0, 4), QVariant(10e6));
        QCOMPARE(raw(1, 1), QVariant()); // not zero
        QCOMPARE(raw(2, 2), QVariant(0.0));
        QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(), u"No data"_s);
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model.headerData(4, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);

        Chart noDays = chart();
        noDays.bars.clear();
        model.setChart(noDays);
        QCOMPARE(model.rowCount(), 0);
    }

    void newValuesKeepWhatIsSelected()
    {
        ui::ChartTable table;
        table.setChart(chart());
        table.selectRow(2);
        QSignalSpy reset(table.model(), &QAbstractItemModel::modelReset);
        Chart next = chart();
        next.series[0].values[2] = 4e6;
        table.setChart(next);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(table.model()->index(2, 1).data().toString(), u"4.00 GB"_s);
        QVERIFY(table.selectionModel()->isRowSelected(2));
        next.series.removeLast();
        table.setChart(next);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(table.model()->columnCount(), 4);
    }

    void theTableIsCopiedAsItIsShown()
    {
        ui::ChartTable table;
        table.setChart(chart());
        const QString heads = u"Day\tYouTube\t'=1+1 now\tOther (38)\tTotal\n"_s; // a name is no formula
        const QString first = u"Tue 17 Nov\t6.00 GB\t3.00 GB\t1.00 GB\t10.0 GB\n"_s;
        const QString second = u"Wed 18 Nov\t–\t–\t–\t–\n"_s;
        const QString today = u"Thu 19 Nov, so far\t3.00 GB\t0 kB\t500 kB\t3.00 GB\n"_s;
        QTest::keySequence(&table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), heads + first + second + today);
        table.selectRow(2);
        QTest::keySequence(&table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), heads + today);
    }

    void controlAndTSwapChartAndTable()
    {
        ChartCard card;
        card.setChart(chart());
        giveKeyboardTo(card, *card.view());
        QVERIFY(card.view()->isVisible() && !card.table()->isVisible());
        QTest::keyClick(card.view(), Qt::Key_Home);
        QTest::keyClick(card.view(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(card.table()->isVisible());
        QVERIFY(card.isShownAsTable() && !card.view()->isVisible());
        QVERIFY(card.table()->hasFocus());
        QCOMPARE(card.table()->geometry(), card.view()->geometry());
        QCOMPARE(card.table()->model()->rowCount(), 3);
        QCOMPARE(card.table()->currentIndex().row(), 0); // the day that was marked
        QVERIFY(!card.table()->selectionModel()->hasSelection());
        QTest::keyClick(card.table(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(card.view()->isVisible());
        QVERIFY(card.view()->hasFocus());

        // By its button the keyboard stays there.
        QToolButton *button = nullptr;
        for (QToolButton *candidate : card.findChildren<QToolButton *>())
            button = candidate->accessibleName() == u"Show as table"_s ? candidate : button;
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(card.isShownAsTable() && button->hasFocus());
        QSignalSpy metric(&card, &ChartCard::metricChanged);
        card.showAsTable(false);
        QVERIFY(card.view()->isVisible());
        QCOMPARE(metric.size(), 0);
    }

    void theStripStandsBeneathTheChart()
    {
        ChartCard card;
        card.resize(800, 500);
        card.setChart(chart());
        auto *strip = new QWidget;
        strip->setFixedHeight(40);
        card.setStrip(strip);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QCOMPARE(strip->parentWidget(), &card);
        QCOMPARE(strip->geometry().left(), card.view()->geometry().left());
        QCOMPARE(strip->width(), card.view()->width());
        QVERIFY(strip->geometry().top() > card.view()->geometry().bottom());
        card.showAsTable(true);
        QVERIFY(strip->isVisible());
        QVERIFY(strip->geometry().top() > card.table()->geometry().bottom());
    }
};

QTEST_MAIN(TestChartCard)
#include "tst_chartcard.moc"
