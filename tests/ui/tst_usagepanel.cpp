// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include "ui/themedwindow.h"
#include "ui/usagemodel.h"
#include "ui/usagepanel.h"

using namespace Qt::StringLiterals;
using explore::UsageComparison;

namespace {

constexpr auto Base = traffic::UnitBase::Decimal;

traffic::Day day(unsigned number)
{
    return traffic::Day(std::chrono::year(2026) / 11 / number);
}

UsageComparison known()
{
    return {.days = {{day(9), 1'000'000, 930'000},
                     {day(10), 2'500'000, std::nullopt},
                     {day(11), std::nullopt, 12.4},
                     {day(12), 1'000'000, 1'100'000}},
            .state = UsageComparison::State::Known};
}

struct Bench
{
    ThemedWindow window;
    QPushButton *anchor = new QPushButton(u"93 % of the client’s usage is classified"_s);
    ui::UsagePanel *panel = nullptr;

    explicit Bench(bool dark = false)
        : window(dark)
    {
        window.column->addStretch();
        window.column->addWidget(anchor, 0, Qt::AlignLeft);
        panel = new ui::UsagePanel(&window);
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        anchor->setFocus();
    }

    void open(const UsageComparison &comparison)
    {
        panel->setComparison(comparison, Base);
        panel->showBeside(anchor);
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = panel->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *l) { return l->isVisible() && l->text().contains(text); });
    }

    [[nodiscard]] QStringList row(int row) const
    {
        const QAbstractItemModel *model = panel->findChild<QTableView *>()->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        return cells;
    }

    [[nodiscard]] QToolButton *button(const QString &text) const
    {
        const auto all = panel->findChildren<QToolButton *>();
        for (QToolButton *button : all) {
            if (button->text() == text || button->accessibleName() == text)
                return button;
        }
        return nullptr;
    }
};

} // namespace

class TestUsagePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theModelHolds()
    {
        ui::UsageModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(known(), Base, QLocale());
        QCOMPARE(model.rowCount(), 5);
        model.setComparison({}, Base, QLocale());
        QCOMPARE(model.rowCount(), 0);
    }

    void daysAndTheirTotalAreShown()
    {
        Bench bench;
        bench.open(known());
        QCOMPARE(bench.row(0), (QStringList{u"Mon 9 Nov"_s, u"1.00 GB"_s, u"930 MB"_s, u"93.0 %"_s, u"70.0 MB"_s}));
        QCOMPARE(bench.row(1), (QStringList{u"Tue 10 Nov"_s, u"2.50 GB"_s, u"–"_s, u"–"_s, u"–"_s}));
        QCOMPARE(bench.row(2), (QStringList{u"Wed 11 Nov"_s, u"–"_s, u"12.4 kB"_s, u"–"_s, u"–"_s}));
        QCOMPARE(bench.row(3), (QStringList{u"Thu 12 Nov"_s, u"1.00 GB"_s, u"1.10 GB"_s, u"110 %"_s, u"–"_s}));
        QCOMPARE(bench.row(4), (QStringList{u"Total"_s, u"2.00 GB"_s, u"2.03 GB"_s, u"101 %"_s, u"–"_s}));
        QVERIFY(bench.says(u"typically 90 to 95 % of usage"_s));
        QVERIFY(bench.says(u"more was classified than used"_s));
        QVERIFY(bench.says(u"not in the total"_s));
        QVERIFY(bench.window.rect().contains(bench.panel->geometry().adjusted(10, 10, -10, -10)));

        UsageComparison whole = known();
        whole.days.resize(1);
        bench.panel->setComparison(whole, Base);
        QVERIFY(!bench.says(u"more was classified"_s));
        QVERIFY(!bench.says(u"not in the total"_s));
        QVERIFY(!bench.says(u"filter"_s));
        whole.isFiltered = true;
        bench.panel->setComparison(whole, Base);
        QVERIFY(bench.says(u"A filter is set"_s));
    }

    void theTotalIsInSight()
    {
        Bench bench;
        UsageComparison months = known();
        for (int i = 0; i < 60; ++i)
            months.days.push_back({day(12) + std::chrono::days(i), 1000, 930});
        bench.open(months);
        auto *table = bench.panel->findChild<QTableView *>();
        const QModelIndex total = table->model()->index(table->model()->rowCount() - 1, 0);
        QTRY_VERIFY(table->viewport()->rect().contains(table->visualRect(total)));
    }

    void theHeadlineIsShort_data()
    {
        QTest::addColumn<UsageComparison>("comparison");
        QTest::addColumn<QString>("headline");
        using State = UsageComparison::State;
        const auto of = [](double usage, double classified, bool isFiltered = false) {
            return UsageComparison{
                .days = {{day(9), usage, classified}}, .state = State::Known, .isFiltered = isFiltered};
        };
        QTest::newRow("unknown") << UsageComparison() << QString();
        QTest::newRow("loading") << UsageComparison{.state = State::Loading} << u"Asking for the client's usage…"_s;
        QTest::newRow("failed") << UsageComparison{.state = State::Failed} << u"The client's usage is not known"_s;
        QTest::newRow("nothing") << UsageComparison{.state = State::Known} << u"No usage was reported"_s;
        QTest::newRow("known") << of(1000, 930) << u"93 % of the client's usage is classified"_s;
        QTest::newRow("filtered") << of(1000, 120, true) << u"12 % of the client's usage is shown"_s;
        QTest::newRow("nearly all") << of(1000, 999) << u"99 % of the client's usage is classified"_s;
        QTest::newRow("hardly any") << of(1000, 2) << u"0.2 % of the client's usage is classified"_s;
        QTest::newRow("none") << of(1000, 0) << u"0 % of the client's usage is classified"_s;
        QTest::newRow("too much") << of(1000, 1044) << u"104 % of the client's usage is classified"_s;
    }

    void theHeadlineIsShort()
    {
        QFETCH(const UsageComparison, comparison);
        QFETCH(const QString, headline);
        QCOMPARE(ui::UsagePanel::headline(comparison, QLocale()), headline);
    }

    void failuresCanBeTriedAgain()
    {
        Bench bench;
        QSignalSpy retried(bench.panel, &ui::UsagePanel::retryRequested);
        UsageComparison failed{.days = {{day(9), std::nullopt, 930'000}},
                               .state = UsageComparison::State::Failed,
                               .failure = u"<b>HTTP 500</b>\nX-Request-Id 12"_s};
        bench.open(failed);
        QVERIFY(bench.says(u"<b>HTTP 500</b> X-Request-Id 12"_s));
        QCOMPARE(bench.row(0), (QStringList{u"Mon 9 Nov"_s, u"–"_s, u"930 MB"_s, u"–"_s, u"–"_s}));
        QVERIFY2(!bench.says(u"not in the total"_s), "that goes without saying");
        bench.button(u"Try again"_s)->setFocus();
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Space);
        QCOMPARE(retried.count(), 1);
        bench.panel->setComparison({.state = UsageComparison::State::Loading}, Base);
        QVERIFY(bench.panel->isVisible());
        QVERIFY(!bench.button(u"Try again"_s)->isVisible());
        QVERIFY(bench.says(u"Asking for the client's usage…"_s));
        failed.failure = oddNames().first();
        bench.panel->setComparison(failed, Base);
        QVERIFY(bench.window.rect().contains(bench.panel->geometry().adjusted(10, 10, -10, -10)));
        const auto labels = bench.panel->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void itIsCopiedForASpreadsheet()
    {
        Bench bench;
        bench.open(known());
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.split(u'\n'),
                 (QStringList{u"Day\tUsage (kB)\tClassified (kB)\tShare (%)\tNot classified (kB)"_s,
                              u"2026-11-09\t1000000\t930000\t93.0\t70000"_s, u"2026-11-10\t2500000\t\t\t"_s,
                              u"2026-11-11\t\t12\t\t"_s, u"2026-11-12\t1000000\t1100000\t110.0\t"_s,
                              u"Total\t2000000\t2030000\t101.5\t"_s, QString()}));
        QGuiApplication::clipboard()->clear();
        bench.button(u"Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }

    void theKeyboardGoesThereAndBack()
    {
        Bench bench;
        bench.open(known());
        QCOMPARE(bench.window.focusWidget(), bench.panel->findChild<QTableView *>());
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(bench.window.focusWidget(), bench.button(u"Copy"_s));
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(bench.window.focusWidget(), bench.panel->findChild<QTableView *>());
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!bench.panel->isVisible());
        QCOMPARE(bench.window.focusWidget(), bench.anchor);
    }

    void itIsKeptFromTheWindowBelowBeforeThereAreDays()
    {
        Bench bench;
        bench.open({.state = UsageComparison::State::Loading});
        QCOMPARE(bench.window.focusWidget(), bench.panel);
        bench.panel->setComparison(known(), Base);
        QCOMPARE(bench.window.focusWidget(), bench.panel->findChild<QTableView *>());
        bench.panel->setComparison({.state = UsageComparison::State::Loading}, Base);
        QCOMPARE(bench.window.focusWidget(), bench.panel);
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!bench.panel->isVisible());
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
        UsageComparison month{.state = UsageComparison::State::Known};
        for (unsigned i = 1; i < 24; ++i) {
            const double usage = 9e6 + 4e6 * std::sin(i * 1.7);
            month.days.push_back(
                {day(i), usage, i == 6 ? std::nullopt : std::optional(usage * (i == 9 ? 1.04 : 0.93))});
        }
        bench.open(month);
        bench.window.photograph(u"usage-%1"_s.arg(dark));
        month.state = UsageComparison::State::Failed;
        month.failure = u"The API did not answer in time. (X-Request-Id 8f3a)"_s;
        for (auto &day : month.days)
            day.usage.reset();
        month.days.resize(4);
        bench.panel->setComparison(month, Base);
        bench.window.photograph(u"usage-failed-%1"_s.arg(dark));
    }
};

QTEST_MAIN(TestUsagePanel)
#include "tst_usagepanel.moc"
