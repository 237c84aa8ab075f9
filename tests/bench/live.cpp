// SPDX-License-Identifier: GPL-3.0-or-later
// What the window takes for what moves in it: live stream URL RECORDS ROUNDS, or live keys URL RECORDS ROUNDS. URL is
// that of a page server, a process of its own, so that its work is not counted. The window is a real one, painted off
// screen. Prints a line for each: its name, a tab, and the milliseconds of every round.
//
// stream: the longest that one event kept the interface from the next while all pages come in, the table in sight,
// sorted by a number and filtered so that most records stay.
// keys: from a letter typed into the filter, or one taken away, to the end of the repaint in which the last of table,
// chart and ranking shows what it led to, whatever thread does the work in between.

#include <array>

#include <QDeadlineTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTableView>
#include <QTest>

#include "bench/contest.h"
#include "bench/settle.h"
#include "traffic/freedmemory.h"
#include "ui/charts/dailychartview.h"
#include "ui/heartbeat.h"
#include "ui/rankingcard.h"
#include "ui/windowground.h"

using namespace Qt::StringLiterals;
using bench::fail;
using ui::Heartbeat;

namespace {

constexpr auto Patience = std::chrono::minutes(3);

/// Handles events until @p isDone. Sleeps in between, as the program does: other threads have the processor then.
void runUntil(const std::function<bool()> &isDone)
{
    const QDeadlineTimer deadline(Patience);
    QTimer wakes; // for the deadline
    wakes.start(std::chrono::seconds(1));
    while (!isDone()) {
        if (deadline.hasExpired())
            fail("what was waited for did not come");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

class Bench
{
public:
    Bench(Heartbeat &heartbeat, const QUrl &url, traffic::Row records)
        : m_heartbeat(heartbeat)
        , m_ground(m_keychain)
        , m_window((m_ground.now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC), m_ground.parts()))
        , m_records(records)
    {
        m_window.resize(1440, 900);
        m_window.show();
        m_window.connectTo(WindowGround::profile(url), {"key"});
        fetch([this] { m_window.open({u"N_1"_s, u"k1"_s}); });
        m_table = m_window.findChild<QTableView *>();
        m_chart = m_window.findChild<ui::DailyChartView *>();
        m_ranking = m_window.findChild<ui::RankingCard *>()->findChild<QAbstractItemView *>();
        m_filter = named<QLineEdit>(m_window, u"Filter"_s);
        m_filter->setFocus();
    }

    [[nodiscard]] std::vector<double> stream(int rounds)
    {
        m_table->sortByColumn(models::TrafficHistoryModel::SentColumn, Qt::DescendingOrder);
        m_filter->setText(u"port:443"_s);
        std::vector<double> longest;
        for (int round = 0; round <= rounds; ++round) { // the first warms up
            bench::settle();
            (void)m_heartbeat.takeLongest();
            fetch([this] { m_ground.explorer.refresh(); });
            if (round > 0)
                longest.push_back(m_heartbeat.takeLongest());
        }
        if (m_ground.explorer.summary()->rows.size() >= m_records || !m_table->isVisible())
            fail("the filter left all records, or the table is not there");
        return longest;
    }

    /// A letter more, and the same letter less.
    [[nodiscard]] std::pair<std::vector<double>, std::vector<double>> keys(int rounds)
    {
        std::pair<std::vector<double>, std::vector<double>> times;
        m_filter->setText(u"zone"_s);
        for (int round = 0; round <= rounds; ++round) {
            const double more = press(Qt::Key_7);
            const double less = press(Qt::Key_Backspace);
            if (round == 0)
                continue;
            times.first.push_back(more);
            times.second.push_back(less);
        }
        return times;
    }

private:
    /// @p start, and until all records are there.
    template <typename Start> void fetch(Start start)
    {
        QSignalSpy settled(&m_ground.explorer, &explore::Explorer::settled);
        m_heartbeat.run(start);
        runUntil([&] { return !settled.isEmpty(); });
        bench::settle();
        if (m_ground.explorer.summary()->loaded != m_records)
            fail("not all records were fetched");
    }

    [[nodiscard]] double press(Qt::Key key)
    {
        bench::settle();
        const auto summary = m_ground.explorer.summary();
        const exporting::Chart chart = m_chart->chart();
        const auto hasSummary = [&] { return m_ground.explorer.summary()->filter != summary->filter; };
        const auto hasChart = [&] { return m_chart->chart() != chart; };
        std::array<std::tuple<QWidget *, std::function<bool()>, bool>, 3> parts{{
            {m_table->viewport(), hasSummary, false},
            {m_chart, hasChart, false},
            {m_ranking->viewport(), hasSummary, false},
        }};
        double taken = 0;
        QElapsedTimer timer;
        m_heartbeat.painted = [&](QObject *painted) {
            for (auto &[widget, isNew, isDone] : parts)
                isDone = isDone || (painted == widget && isNew());
        };
        m_heartbeat.ended = [&] {
            if (taken == 0 && std::ranges::all_of(parts, [](const auto &part) { return std::get<bool>(part); }))
                taken = bench::millisecondsOf(timer);
        };
        timer.start();
        QTest::keyClick(m_filter, key);
        runUntil([&] { return taken > 0; });
        m_heartbeat.painted = nullptr;
        m_heartbeat.ended = nullptr;
        if (m_ground.explorer.summary()->rows.size() == summary->rows.size())
            fail("the letter made no difference");
        return taken;
    }

    Heartbeat &m_heartbeat;
    secrets::SessionStore m_keychain;
    WindowGround m_ground;
    ui::MainWindow m_window;
    traffic::Row m_records;
    QTableView *m_table = nullptr;
    ui::DailyChartView *m_chart = nullptr;
    QAbstractItemView *m_ranking = nullptr;
    QLineEdit *m_filter = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    traffic::keepFreedMemory(); // as the program does
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Heartbeat application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QStringList words = QCoreApplication::arguments();
    const auto records = traffic::Row(words.value(3).toUInt());
    const int rounds = words.value(4).toInt();
    const bool isStream = words.value(1) == u"stream"_s;
    if (words.size() != 5 || (!isStream && words[1] != u"keys"_s) || records == 0 || rounds < 1) {
        std::fputs("Usage: live stream|keys URL RECORDS ROUNDS\n", stderr);
        return 2;
    }
    Bench bench(application, QUrl(words[2]), records);
    if (isStream) {
        bench::print("stream", bench.stream(rounds));
    } else {
        const auto [more, less] = bench.keys(rounds);
        bench::print("letter", more);
        bench::print("backspace", less);
    }
    return 0;
}
