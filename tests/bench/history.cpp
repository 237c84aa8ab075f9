// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a history: reading pages, filtering, sorting, grouping, summing up; each in turn with another way
// to do it. history RECORDS DESTINATIONS ROUNDS [DIRECTORY | alone]; prints a line for each: its name, a tab, and the
// milliseconds of every round. With a DIRECTORY the pages and the columns are written there for history_peer.py; alone
// leaves the other ways out, which take long with many records.

#include <algorithm>
#include <charconv>
#include <cstring>
#include <fstream>
#include <numeric>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "bench/bulk.h"
#include "bench/contest.h"
#include "support/historyof.h"
#include "traffic/filter.h"
#include "traffic/freedmemory.h"
#include "traffic/pageparser.h"
#include "traffic/summary.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 1000;
constexpr traffic::Row ParsedRecords = 100'000; // with the slow peers

using bench::fail;
using bench::keep;

// --- Reading pages, another way each ---

void readWithQt(const std::string &page, traffic::Store &store)
{
    const QJsonArray array
        = QJsonDocument::fromJson(QByteArray::fromRawData(page.data(), qsizetype(page.size()))).array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const std::string application = object["application"_L1].toString().toStdString();
        const std::string destination = object["destination"_L1].toString().toStdString();
        const std::string protocol = object["protocol"_L1].toString().toStdString();
        const QDateTime ts = QDateTime::fromString(object["ts"_L1].toString(), Qt::ISODateWithMs);
        store.append({.ts = traffic::Timestamp(std::chrono::milliseconds(ts.toMSecsSinceEpoch())),
                      .application = application,
                      .destination = destination,
                      .protocol = protocol,
                      .port = object["port"_L1].toInt(),
                      .received = object["recv"_L1].toDouble(),
                      .sent = object["sent"_L1].toDouble(),
                      .flows = object["numFlows"_L1].toInteger(),
                      .activeSeconds = object["activeSeconds"_L1].toInteger()});
    }
}

/// The limit: believes that all is well, that keys come in this order, and that no text has an escape in it.
void readBelieving(const std::string &page, traffic::Store &store)
{
    const char *at = page.data();
    const char *const end = at + page.size();
    const auto skip = [&at](std::size_t count) { at += count; };
    const auto text = [&at, end] {
        const char *close = static_cast<const char *>(std::memchr(at, '"', std::size_t(end - at)));
        const std::string_view found(at, std::size_t(close - at));
        at = close + 1;
        return found;
    };
    const auto number = [&at, end](auto &value) { at = std::from_chars(at, end, value).ptr; };
    while (*at != ']') {
        traffic::Record record;
        std::int32_t port = 0;
        double received = 0;
        double sent = 0;
        std::int64_t flows = 0;
        std::int64_t seconds = 0;
        skip(std::strlen("[{\"ts\":\""));
        record.ts = traffic::parseTimestamp(text());
        skip(std::strlen(",\"application\":\""));
        record.application = text();
        skip(std::strlen(",\"destination\":\""));
        record.destination = text();
        skip(std::strlen(",\"protocol\":\""));
        record.protocol = text();
        skip(std::strlen(",\"port\":"));
        number(port);
        skip(std::strlen(",\"recv\":"));
        number(received);
        skip(std::strlen(",\"sent\":"));
        number(sent);
        skip(std::strlen(",\"numFlows\":"));
        number(flows);
        skip(std::strlen(",\"activeSeconds\":"));
        number(seconds);
        record.port = port;
        record.received = received;
        record.sent = sent;
        record.flows = flows;
        record.activeSeconds = seconds;
        store.append(record);
        skip(1); // }
    }
}

using Reader = std::function<void(const std::string &, traffic::Store &)>;

/// Reads @p pages into a new store and looks whether all are there.
std::function<void()> readingOf(const std::vector<std::string> &pages, const Reader &read)
{
    return [&pages, read] {
        traffic::Store store;
        for (const std::string &page : pages)
            read(page, store);
        if (store.size() != pages.size() * PageSize)
            fail("not all records were read");
    };
}

// --- Filtering, sorting and grouping, another way each ---

/// Row by row in the texts themselves; they are in lower case already.
std::vector<traffic::Row> rowsContaining(const traffic::Store &store, std::string_view text)
{
    std::vector<traffic::Row> rows;
    for (traffic::Row row = 0; row < store.size(); ++row) {
        if (store.applicationNames()[store.applications()[row]].find(text) != text.npos
            || store.destinationNames()[store.destinations()[row]].find(text) != text.npos)
            rows.push_back(row);
    }
    return rows;
}

std::vector<traffic::Row> allRows(const traffic::Store &store)
{
    std::vector<traffic::Row> rows(store.size());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

/// The columns that grouping by application and day reads, read in order: what memory gives at best.
double readOver(const traffic::Store &store, const traffic::DayColumn &days)
{
    std::uint64_t sum = 0;
    const auto add = [&sum](const auto &column) {
        const auto *words = reinterpret_cast<const std::uint64_t *>(column.data());
        const std::size_t count = column.size_bytes() / sizeof(std::uint64_t);
        for (std::size_t i = 0; i < count; ++i)
            sum += words[i];
    };
    add(store.applications());
    add(days.moments());
    add(store.received());
    add(store.sent());
    add(store.flows());
    add(store.activeSeconds());
    return double(sum);
}

// --- For the peers in Python ---

/// A page on each line.
void writePages(const std::string &path, const std::vector<std::string> &pages)
{
    std::ofstream file(path);
    for (const std::string &page : pages)
        file << page << '\n';
    if (!file.flush())
        fail("the pages could not be written");
}

/// A file for each column, as it lies in memory, and for each dictionary one with a name on each line.
void writeColumns(const std::string &directory, const traffic::Store &store)
{
    const auto put = [&directory](const char *name, const auto &column) {
        std::ofstream file(directory + '/' + name, std::ios::binary);
        file.write(reinterpret_cast<const char *>(column.data()), std::streamsize(column.size_bytes()));
        if (!file.flush())
            fail("the columns could not be written");
    };
    const auto putNames = [&directory](const char *name, const traffic::Dictionary &names) {
        std::ofstream file(directory + '/' + name);
        for (traffic::Id id = 1; id < names.size(); ++id)
            file << names[id] << '\n';
        if (!file.flush())
            fail("the names could not be written");
    };
    std::vector<traffic::Timestamp> timestamps;
    for (traffic::Row row = 0; row < store.size(); ++row)
        timestamps.push_back(store.timestamp(row));
    put("ts", std::span(timestamps));
    put("application", store.applications());
    put("destination", store.destinations());
    put("protocol", store.protocols());
    put("port", store.ports());
    put("recv", store.received());
    put("sent", store.sent());
    put("numFlows", store.flows());
    put("activeSeconds", store.activeSeconds());
    putNames("applicationNames", store.applicationNames());
    putNames("destinationNames", store.destinationNames());
    putNames("protocolNames", store.protocolNames());
}

} // namespace

int main(int argc, char **argv)
{
    traffic::keepFreedMemory(); // as the program does
    const auto number = [&](int index) { return index < argc ? QByteArray(argv[index]).toUInt() : 0; };
    const auto records = traffic::Row(number(1));
    const std::uint32_t destinations = number(2);
    const int rounds = int(number(3));
    if (argc < 4 || argc > 5 || records < PageSize || destinations == 0 || rounds == 0) {
        std::fputs("Usage: history RECORDS DESTINATIONS ROUNDS [DIRECTORY | alone]\n", stderr);
        return 2;
    }
    const std::string directory = argc == 5 ? argv[4] : "";
    const bool isAlone = directory == "alone";
    const bool writes = !isAlone && !directory.empty();
    bench::Contest contest(rounds, !isAlone);

    std::vector<std::string> pages;
    bench::Bulk bulk(destinations);
    for (traffic::Row i = 0; i < (isAlone ? records : std::min(records, ParsedRecords)); i += PageSize)
        pages.push_back(bench::bulkPage(bulk, PageSize));
    if (writes)
        writePages(directory + "/pages", pages);
    traffic::PageParser parser;
    contest.add("parse", readingOf(pages, [&parser](const std::string &page, traffic::Store &store) {
                    if (!parser.parse(QByteArrayView(page.data(), qsizetype(page.size())), store))
                        fail("a page could not be read");
                }));
    contest.add("parse/qt", readingOf(pages, readWithQt));
    contest.add("parse/believing", readingOf(pages, readBelieving));
    contest.run();
    bench::printResult("parse", pages.size() * PageSize);
    pages.clear();

    const traffic::Store store = bench::bulkStore(records, destinations);
    if (writes)
        writeColumns(directory, store);
    bench::print("bytes a record", {double(store.memory()) / double(records)});
    const support::HistoryOf held(store);
    const traffic::History history = held;
    const traffic::Day today(std::chrono::year(2026) / 11 / 23);
    const traffic::DayRange days = history.days.range();
    const std::vector<traffic::Row> all = allRows(store);
    const std::string searched = "zone7";
    const traffic::Filter filter = *traffic::parseFilter(QString::fromStdString(searched));

    const std::vector<traffic::Row> found = rowsContaining(store, searched);
    if (found.empty() || traffic::matchingRows(history, filter, today) != found)
        fail("the filter does not find what contains the text");
    bench::printResult("filter", found.size());
    contest.add("filter", [&] { keep(traffic::matchingRows(history, filter, today)); });
    contest.add("filter/naive", [&] { keep(rowsContaining(store, searched)); });
    contest.run();

    const auto received = [column = store.received()](traffic::Row row) { return column[row]; };
    const auto destination = [&store](traffic::Row row) { return store.destinationNames()[store.destinations()[row]]; };
    const auto sorted = [&](traffic::SortField field) {
        std::vector<traffic::Row> rows = all;
        traffic::sortRows(rows, store, history.days, {field, true});
        return rows;
    };
    const auto sortedByStd = [&](const auto &value) {
        std::vector<traffic::Row> rows = all;
        std::ranges::stable_sort(rows, std::greater<>(), value);
        return rows;
    };
    if (sorted(traffic::SortField::Received) != sortedByStd(received)
        || sorted(traffic::SortField::Destination) != sortedByStd(destination))
        fail("records are not in order");
    contest.add("sort by number", [&] { keep(sorted(traffic::SortField::Received)); });
    contest.add("sort by number/std", [&] { keep(sortedByStd(received)); });
    contest.add("sort by text", [&] { keep(sorted(traffic::SortField::Destination)); });
    contest.add("sort by text/std", [&] { keep(sortedByStd(destination)); });
    contest.run();

    const auto grouped = [&] {
        auto groups
            = traffic::groupByDay(history, all, traffic::Grouping::Application, days, traffic::Summary::Leaders).groups;
        return groups;
    };
    std::size_t groupsOfDays = 0; // an application on a day each
    for (const traffic::Group &group : grouped())
        groupsOfDays += std::size_t(group.daysSeen);
    bench::printResult("group", groupsOfDays);
    contest.add("group", [&] { keep(grouped()); });
    contest.add("group/memory", [&] { keep(readOver(store, history.days)); });

    // After a change from one filter to another: one that leaves a few records, most, or all.
    traffic::Question question{.order = {traffic::SortField::Received, true}, .today = today};
    const auto before = traffic::summarize(history, question);
    question.leaders = before->leaders; // as the program keeps them
    question.sorted = before->sorted;
    question.loadedByDay = before->loadedByDay;
    const auto summary = [&](const QString &text) {
        traffic::Question asked = question;
        asked.filter = *traffic::parseFilter(text);
        return [&history, asked] { keep(traffic::summarize(history, asked)); };
    };
    contest.add("summary", summary(QString::fromStdString(searched)));
    contest.add("summary of most", summary(u"port:443"_s));
    contest.add("summary of all", summary(QString()));
    contest.run();
    return 0;
}
