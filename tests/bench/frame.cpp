// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread is busy with one event at most, for what people do in it: frame [RECORDS
// [DESTINATIONS]], 50,000 and 3,000 without. Limit: a frame of 60 a second. The window is a real one, painted off
// screen; its records come from a server on loopback.

#include <cmath>
#include <cstdio>
#include <functional>

#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "bench/contest.h"
#include "bench/settle.h"
#include "support/pages.h"
#include "traffic/freedmemory.h"
#include "ui/charts/dailychartview.h"
#include "ui/daystrip.h"
#include "ui/exportdialog.h"
#include "ui/groupedview.h"
#include "ui/heartbeat.h"
#include "ui/windowground.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 1000;
constexpr int Rounds = 7;

using bench::settle;
using ui::Heartbeat;

constexpr double Frame = Heartbeat::Frame;

/// Records as a busy client has them: 60 applications and many destinations of very different size, over 31 days.
QByteArray page(int first, int count, int destinations)
{
    static QRandomGenerator random(1); // the same ones every time
    QByteArray json = "[";
    for (int n = first; n < first + count; ++n) {
        const int application = int(std::pow(random.generateDouble(), 3) * 60);
        const int destination = int(std::pow(random.generateDouble(), 2) * destinations);
        const double amount = std::pow(random.generateDouble(), 6) * 500'000;
        json += n == first ? "{" : ",{";
        json += QStringLiteral(R"("ts":"2026-%1T00:00:00.090210Z","application":"Application %2",)"
                               R"("destination":"host-%3.zone%4.example.com","protocol":"%5","port":%6,)"
                               R"("recv":%7,"sent":%8,"numFlows":%9,"activeSeconds":60})")
                    .arg(QDate(2026, 10, 15).addDays(n % 31).toString(u"MM-dd"_s))
                    .arg(application)
                    .arg(destination)
                    .arg(destination % 400)
                    .arg(n % 3 == 0 ? u"UDP"_s : u"TCP"_s)
                    .arg(n % 5 == 0 ? 8801 : 443)
                    .arg(amount)
                    .arg(amount / 7)
                    .arg(n % 90)
                    .toUtf8();
    }
    return json + ']';
}

class Bench
{
public:
    Bench(Heartbeat &heartbeat, const explore::Explorer &explorer)
        : m_heartbeat(heartbeat)
        , m_explorer(explorer)
    {
    }

    /// @p action and what follows from it, at least until @p isDone, several times, each after @p prepare: the median
    /// of the longest events.
    template <typename Action>
    void measure(
        const char *name, Action action, const std::function<bool()> &isDone = [] { return true; },
        const std::function<void()> &prepare = [] {})
    {
        std::vector<double> longest;
        for (int round = 0; round < Rounds; ++round) {
            prepare();
            settle();
            (void)m_heartbeat.takeLongest();
            m_heartbeat.run([&] { action(round); });
            do {
                settle();
            } while (!isDone() || m_explorer.isAsking());
            longest.push_back(m_heartbeat.takeLongest());
        }
        take(name, longest);
    }

    /// Prints it.
    void take(const char *name, std::vector<double> longest)
    {
        const std::vector<double> rounds = longest;
        std::ranges::sort(longest);
        const double median = longest[longest.size() / 2];
        if (median > m_median) {
            m_median = median;
            m_longest = {name, rounds};
        }
        std::printf("%-44s %6.1f ms  (%.1f to %.1f)  %5.2f of a frame\n", name, median, longest.front(), longest.back(),
                    median / Frame);
    }

    /// What has the largest median, and its rounds in milliseconds.
    [[nodiscard]] const std::pair<std::string, std::vector<double>> &longest() const { return m_longest; }

private:
    Heartbeat &m_heartbeat;
    const explore::Explorer &m_explorer;
    double m_median = 0; // of m_longest
    std::pair<std::string, std::vector<double>> m_longest;
};

void serve(support::RawServer &server, int records, int destinations)
{
    support::describePlace(server, "UTC");
    for (int first = 0; first < records; first += PageSize) {
        const auto pathOf = [](int number) {
            return number == 0 ? QByteArray(support::HistoryPath)
                               : support::HistoryPath + "?page="_ba + QByteArray::number(number);
        };
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (first + PageSize < records)
            headers.append(support::RawServer::next(pathOf(first / PageSize + 1)));
        server.on(pathOf(first / PageSize),
                  {support::RawAnswer::ok(page(first, std::min(PageSize, records - first), destinations), headers)});
    }
}

} // namespace

int main(int argc, char **argv)
{
    traffic::keepFreedMemory(); // as the program does
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Heartbeat application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const int records = argc > 1 ? QByteArray(argv[1]).toInt() : 50'000;
    const int destinations = argc > 2 ? QByteArray(argv[2]).toInt() : 3000;
    if (argc > 3 || records < 1 || destinations < 1) {
        std::fputs("Usage: frame [RECORDS [DESTINATIONS]]\n", stderr);
        return 2;
    }

    support::RawServer server;
    server.on("/api/v1/networks/N_1/clients/k2/trafficHistory", {support::RawAnswer::ok(page(0, 10, 10))});
    server.on("/api/v1/networks/N_1/clients/k2", {support::RawAnswer::status(404)});
    serve(server, records, destinations);
    secrets::SessionStore keychain;
    WindowGround ground(keychain);
    ground.now = QDateTime(QDate(2026, 11, 14), QTime(12, 0), Qt::UTC);
    ui::MainWindow window(ground.parts());
    window.resize(1440, 900);
    window.show();
    Bench bench(application, ground.explorer);

    QSignalSpy settled(&ground.explorer, &explore::Explorer::settled);
    settle();
    (void)application.takeLongest();
    window.connectTo(WindowGround::profile(server.baseUrl()), {"key"});
    window.open({u"N_1"_s, u"k1"_s});
    while (settled.isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
    std::printf("%d records; a frame is %.1f ms\n", int(ground.explorer.summary()->loaded), Frame);
    std::printf("%-44s %6.1f ms\n", "fetching them, the server's work included", application.takeLongest());

    auto *filter = named<QLineEdit>(window, u"Filter"_s);
    auto *table = window.findChild<QTableView *>();
    auto *strip = window.findChild<ui::DayStrip *>();
    filter->setFocus();
    bench.measure("a letter in the filter", [&](int) {
        QTest::keyClick(filter, Qt::Key_Z);
        QTest::keyClick(filter, Qt::Key_Backspace);
    });
    bench.measure("a value in the filter, and its completions", [&](int) {
        QTest::keyClicks(filter, u"dest:host"_s);
        filter->clear();
    });
    bench.measure("a filter of four terms", [&](int round) {
        filter->setText(round % 2 == 0 ? u"recv>1MB -dest:*.zone7.example.com port:443 app:*1*"_s : QString());
    });
    filter->clear();
    bench.measure("the day window, dragged by a day", [&](int round) {
        strip->setFocus();
        QTest::keyClick(strip, round % 2 == 0 ? Qt::Key_Left : Qt::Key_Right);
    });
    ground.explorer.setFilter({});
    const std::pair<const char *, traffic::Grouping> groupings[] = {
        {"by destination", traffic::Grouping::Destination},
        {"by domain", traffic::Grouping::Domain},
        {"by protocol and port", traffic::Grouping::ProtocolPort},
    };
    for (const auto &[name, grouping] : groupings) {
        bench.measure(name, [&, by = grouping](int round) {
            ground.explorer.setGrouping(round % 2 == 0 ? by : traffic::Grouping::Application);
        });
    }
    ground.explorer.setGrouping(traffic::Grouping::Application);
    bench.measure("days in another zone", [&](int round) {
        ground.explorer.setZone(round % 2 == 0 ? std::optional(QTimeZone("America/Denver")) : std::nullopt);
    });
    ground.explorer.setZone({});
    bench.measure("sorting by a number", [&](int round) {
        table->sortByColumn(models::TrafficHistoryModel::SentColumn,
                            round % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    bench.measure("sorting by a text", [&](int round) {
        table->sortByColumn(models::TrafficHistoryModel::DestinationColumn,
                            round % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    bench.measure("selecting all records", [&](int round) {
        if (round % 2 == 0)
            table->selectAll();
        else
            table->clearSelection();
    });
    table->selectAll();
    bench.measure(
        "copying all records",
        [&](int) {
            QGuiApplication::clipboard()->clear();
            QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        },
        [] { return !QGuiApplication::clipboard()->text().isEmpty(); });
    table->clearSelection();
    bench.measure("records, grouped", [&](int round) {
        QTest::mouseClick(named<QToolButton>(window, round % 2 == 0 ? u"Table: Grouped"_s : u"Table: Records"_s),
                          Qt::LeftButton);
    });
    auto *grouped = window.findChild<ui::GroupedView *>();
    bench.measure("opening the largest group",
                  [&](int round) { grouped->setExpanded(grouped->model()->index(0, 0), round % 2 == 0); });
    QTest::mouseClick(named<QToolButton>(window, u"Table: Records"_s), Qt::LeftButton);
    bench.measure("the palette", [&](int) {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    });
    bench.measure("back and forward", [&](int round) {
        QTest::keyClick(&window, round % 2 == 0 ? Qt::Key_Left : Qt::Key_Right, Qt::AltModifier);
    });
    bench.measure("received instead of total", [&](int round) {
        QTest::mouseClick(labelled<QToolButton>(window, round % 2 == 0 ? u"Received"_s : u"Total"_s), Qt::LeftButton);
    });
    bench.measure("an arrow key in the chart", [&](int) {
        auto *chart = window.findChild<ui::DailyChartView *>();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
    });
    const auto dialog = [&window] { return window.findChild<ui::ExportDialog *>(); };
    const auto choose = [&window](const QString &text) {
        const auto actions = window.findChildren<QAction *>();
        (*std::ranges::find(actions, text, &QAction::text))->trigger();
    };
    const std::tuple<const char *, const char *, QString, QString> exports[] = {
        {"the dialog of a chart's image", "saving it", u"Chart as image…"_s, u"chart.png"_s},
        {"the dialog of a table's file", "saving it as CSV", u"Table as file…"_s, u"table.csv"_s},
        {"the dialog of a report", "saving it as PDF", u"Report…"_s, u"report.pdf"_s},
    };
    for (const auto &[opening, saving, action, file] : exports) {
        bool isOpen = false; // or to be
        bench.measure(
            opening,
            [&, entry = action](int) {
                isOpen = !dialog();
                if (isOpen)
                    choose(entry);
                else
                    dialog()->reject();
            },
            [&] { return isOpen == (dialog() != nullptr); });
        if (dialog())
            dialog()->reject();
        settle();
        const QString path = ground.directory.filePath(file);
        bench.measure(
            saving, [&](int) { Q_EMIT window.findChild<QFileDialog *>()->fileSelected(path); },
            [&] { return !dialog(); },
            [&, entry = action] {
                choose(entry);
                while (!dialog())
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                labelled<QPushButton>(window, u"Save…"_s)->click();
            });
    }
    settled.clear();
    (void)application.takeLongest();
    application.run([&] { window.open({u"N_1"_s, u"k2"_s}); });
    while (settled.isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
    bench.take("another client", {application.takeLongest()});
    const auto &[name, rounds] = bench.longest();
    std::printf("the longest is %s\n", name.c_str());
    bench::print("longest", rounds);
    return 0;
}
