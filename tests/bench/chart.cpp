// SPDX-License-Identifier: GPL-3.0-or-later
// How long a chart of 12 applications and 31 days takes as a PNG of 3840 x 2160, beside matplotlib: chart PEER
// PEER is chart_peer.py, run in turn with ours; it draws the same bars and tells its milliseconds.

#include <algorithm>
#include <cstdio>
#include <random>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include "ui/charts/qtchartrenderer.h"

namespace {

constexpr int Rounds = 7;
constexpr int Days = 31;
constexpr int Series = 12;

exporting::Chart chart()
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> amount(0, 5e6); // kB
    exporting::Chart chart;
    chart.title = QStringLiteral("Traffic by application, per day");
    chart.subtitle = QStringLiteral("24 Oct – 23 Nov · America/Denver");
    chart.caption = QStringLiteral("Client laptop · Network lab\nSource: bench");
    for (int day = 0; day < Days; ++day)
        chart.bars.append({traffic::Day{std::chrono::year{2026} / 10 / 24} + std::chrono::days(day)});
    for (int i = 0; i < Series; ++i) {
        exporting::ChartSeries series{
            .name = QStringLiteral("Application %1").arg(i), .key = i, .color = i, .values = {}};
        for (int day = 0; day < Days; ++day) {
            series.values.append(amount(random));
            series.total += series.values.last();
        }
        chart.series.append(series);
    }
    return chart;
}

void print(const char *name, std::vector<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    std::printf("%-12s median %7.1f ms, %.1f to %.1f\n", name, milliseconds[milliseconds.size() / 2],
                milliseconds.front(), milliseconds.back());
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("Usage: chart PEER\n", stderr);
        return 2;
    }
    const exporting::Chart shown = chart();
    ui::QtChartRenderer renderer;
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round <= Rounds; ++round) { // the first warms up
        QElapsedTimer timer;
        timer.start();
        const auto image = renderer.render(shown, exporting::ImageFormat::Png, {.size = {1920, 1080}, .scale = 2});
        const double elapsed = double(timer.nsecsElapsed()) / 1e6;
        QProcess peer;
        peer.start(QStringLiteral("/usr/bin/python3"), {QString::fromLocal8Bit(argv[1])});
        if (!image || !peer.waitForFinished(120'000) || peer.exitCode() != 0) {
            std::fprintf(stderr, "failed: %s\n", peer.readAllStandardError().constData());
            return 1;
        }
        if (round == 0)
            continue;
        ours.push_back(elapsed);
        theirs.push_back(peer.readAllStandardOutput().trimmed().toDouble());
    }
    std::printf("PNG of 3840 x 2160, %d bars of %d parts, %d rounds\n", Days, Series, Rounds);
    print("Flowtrail", ours);
    print("matplotlib", theirs);
    std::printf("matplotlib / Flowtrail: %.2f\n", median(theirs) / median(ours));
    return 0;
}
