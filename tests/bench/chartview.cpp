// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's chart takes from other data to a painted frame: 31 days of 12 applications, as bars and as
// received and sent mirrored. chartview ROUNDS; prints a line for each: its name, a tab, and the milliseconds of every
// round. chart_peer.py view ROUNDS does the same with matplotlib.

#include <random>

#include <QApplication>

#include "bench/contest.h"
#include "ui/charts/dailychartview.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Days = 31;
constexpr int Series = 12;

exporting::Chart chart(exporting::ChartForm form, std::mt19937 &random)
{
    std::uniform_real_distribution<double> amount(0, 5e6); // kB
    exporting::Chart chart;
    chart.title = u"Traffic by application, per day"_s;
    chart.subtitle = u"24 Oct – 23 Nov · America/Denver"_s;
    chart.form = form;
    for (int day = 0; day < Days; ++day)
        chart.bars.append({traffic::Day{std::chrono::year{2026} / 10 / 24} + std::chrono::days(day)});
    for (int i = 0; i < Series; ++i) {
        exporting::ChartSeries series{
            .name = u"Application %1"_s.arg(i), .key = i, .color = i, .values = {}, .sent = {}};
        for (int day = 0; day < Days; ++day) {
            series.values.append(amount(random));
            series.total += series.values.last();
            if (form == exporting::ChartForm::Mirrored) {
                series.sent.append(amount(random));
                series.total += series.sent.last();
            }
        }
        chart.series.append(series);
    }
    return chart;
}

/// Counts what it paints, so that a frame that was not painted is seen.
class View : public ui::DailyChartView
{
public:
    int frames = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        DailyChartView::paintEvent(event);
        ++frames;
    }
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int rounds = argc == 2 ? QByteArray(argv[1]).toInt() : 0;
    if (rounds < 1) {
        std::fputs("Usage: chartview ROUNDS\n", stderr);
        return 2;
    }
    View view;
    view.resize(1100, 500);
    view.show();
    QCoreApplication::processEvents();
    std::mt19937 random(1);
    const std::pair<const char *, exporting::ChartForm> forms[]
        = {{"bars", exporting::ChartForm::Stacked}, {"mirrored", exporting::ChartForm::Mirrored}};
    for (const auto &[name, form] : forms) {
        std::vector<double> times;
        for (int round = 0; round <= rounds; ++round) { // the first warms up
            const exporting::Chart next = chart(form, random);
            const int before = view.frames;
            QElapsedTimer timer;
            timer.start();
            view.setChart(next);
            view.repaint();
            if (round > 0)
                times.push_back(bench::millisecondsOf(timer));
            if (view.frames != before + 1 || view.chart() != next)
                bench::fail("the chart was not painted");
        }
        bench::print(name, times);
    }
    return 0;
}
