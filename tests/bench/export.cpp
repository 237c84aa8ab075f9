// SPDX-License-Identifier: GPL-3.0-or-later
// How fast records become a CSV file, in turn with the same bytes written as they are, which is what the disk takes:
// export RECORDS DESTINATIONS ROUNDS DIRECTORY; prints a line for each: its name, a tab, and the milliseconds of every
// round. Leaves DIRECTORY/records.csv for export_peer.py.

#include <numeric>

#include <QBuffer>
#include <QFile>

#include "bench/bulk.h"
#include "bench/contest.h"
#include "export/filewriter.h"
#include "export/recordwriter.h"
#include "traffic/freedmemory.h"

using namespace Qt::StringLiterals;
using bench::fail;

int main(int argc, char **argv)
{
    traffic::keepFreedMemory(); // as the program does
    const auto number = [&](int index) { return index < argc ? QByteArray(argv[index]).toUInt() : 0; };
    const auto records = traffic::Row(number(1));
    const int rounds = int(number(3));
    if (argc != 5 || records == 0 || number(2) == 0 || rounds == 0) {
        std::fputs("Usage: export RECORDS DESTINATIONS ROUNDS DIRECTORY\n", stderr);
        return 2;
    }
    const traffic::Store store = bench::bulkStore(records, number(2));
    std::vector<traffic::Row> rows(store.size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto csv = [&](QIODevice &device) {
        return exporting::writeRecords(exporting::RecordFormat::Csv, store, rows, {}, device);
    };
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!csv(buffer) || buffer.data().count('\n') < qsizetype(records))
        fail("not all records were written");
    const QByteArray bytes = buffer.data();

    const QString directory = QFile::decodeName(argv[4]);
    const auto writing = [](const QString &path, const std::function<bool(QIODevice &)> &fill) {
        return [path, fill] {
            if (const auto written = exporting::writeFile(path, true, fill); !written)
                fail(qPrintable(written.error().text));
        };
    };
    const QString path = directory + u"/records.csv"_s;
    const QString rawPath = directory + u"/raw"_s;
    bench::Contest contest(rounds);
    contest.add("export", writing(path, csv));
    contest.add("export/raw",
                writing(rawPath, [&bytes](QIODevice &device) { return device.write(bytes) == bytes.size(); }));
    contest.run();
    QFile::remove(rawPath);
    if (QFile(path).size() != bytes.size())
        fail("the file is not what was written");
    bench::printResult("export", records);
    return 0;
}
