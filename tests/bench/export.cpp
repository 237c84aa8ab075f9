// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a million records become a CSV file: beside it the same bytes written as they are, which is what the disk
// takes, and what pandas needs for the same records. export DIRECTORY PEER; PEER is export_peer.py. The files are
// removed again.

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <random>

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include "export/filewriter.h"
#include "export/recordwriter.h"
#include "traffic/freedmemory.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Records = 1'000'000;
constexpr int Rounds = 5;

traffic::Store synthetic()
{
    std::mt19937 random(1);
    const auto below = [&random](std::uint32_t limit) { return random() % limit; };
    traffic::Store store;
    for (int i = 0; i < Records; ++i) {
        const std::string application = "Application " + std::to_string(below(60));
        const std::string destination = "host" + std::to_string(below(20'000)) + ".example.org";
        store.append({.ts = traffic::Timestamp(std::chrono::days(20'000 + i / 33'334)),
                      .application = application,
                      .destination = destination,
                      .protocol = below(4) == 0 ? "UDP" : "TCP",
                      .port = below(2) == 0 ? 443 : std::int32_t(below(65'536)),
                      .received = double(below(10'000'000)) / 1000,
                      .sent = double(below(1'000'000)) / 1000,
                      .flows = below(5000),
                      .activeSeconds = below(86'400)});
    }
    return store;
}

/// Milliseconds that @p fill takes to write @p path; negative if it cannot.
double timed(const QString &path, const std::function<bool(QIODevice &)> &fill)
{
    QElapsedTimer timer;
    timer.start();
    const auto written = exporting::writeFile(path, true, fill);
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    if (!written)
        std::fprintf(stderr, "%s\n", qPrintable(written.error().text));
    return written ? taken : -1;
}

/// The same for @p script, which writes the records of the file @p path; negative if it cannot.
double timedPeer(const QString &script, const QString &path)
{
    QProcess peer;
    peer.start(QStringLiteral("/usr/bin/python3"), {script, path});
    if (peer.waitForFinished(300'000) && peer.exitCode() == 0)
        return peer.readAllStandardOutput().trimmed().toDouble();
    std::fprintf(stderr, "failed: %s\n", peer.readAllStandardError().constData());
    return -1;
}

double medianOf(std::vector<double> &times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void print(const char *name, std::vector<double> &times)
{
    const double median = medianOf(times);
    std::printf("%-8s median %.0f ms, from %.0f to %.0f\n", name, median, times.front(), times.back());
}

} // namespace

int main(int argc, char **argv)
{
    traffic::keepFreedMemory(); // as the program does
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        std::fputs("Usage: export DIRECTORY PEER\n", stderr);
        return 2;
    }
    const traffic::Store store = synthetic();
    std::vector<traffic::Row> rows(store.size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto csv = [&](QIODevice &device) {
        return exporting::writeRecords(exporting::RecordFormat::Csv, store, rows, {}, device);
    };
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!csv(buffer))
        return 1;
    const QByteArray bytes = buffer.data();
    const auto raw = [&bytes](QIODevice &device) { return device.write(bytes) == bytes.size(); };

    const QString path = words[1] + u"/flowtrail-export-bench.csv"_s;
    std::vector<double> csvTimes;
    std::vector<double> rawTimes;
    for (int round = 0; round < Rounds; ++round) { // in turns, so that what else the machine does meets both
        rawTimes.push_back(timed(path, raw));
        csvTimes.push_back(timed(path, csv));
    }
    const double pandas = timedPeer(words[2], path);
    QFile::remove(path);
    if (std::ranges::min(csvTimes) < 0 || std::ranges::min(rawTimes) < 0 || pandas < 0)
        return 1;
    std::printf("%d records, %.1f MB\n", Records, double(bytes.size()) / 1e6);
    print("CSV", csvTimes);
    print("raw", rawTimes);
    std::printf("pandas   median %.0f ms\n", pandas);
    std::printf("CSV / raw write: %.2f\n", medianOf(csvTimes) / medianOf(rawTimes));
    std::printf("pandas / CSV: %.2f\n", pandas / medianOf(csvTimes));
    return 0;
}
