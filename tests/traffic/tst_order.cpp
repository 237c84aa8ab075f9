// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

#include "randomrecords.h"
#include "traffic/nameranks.h"
#include "traffic/order.h"

using namespace std::chrono_literals;
using namespace traffic;

namespace {

QString folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded();
}

/// What a record is sorted by: a number or a text, or nothing.
struct SlowKey
{
    bool isMissing = true;
    double number = 0;
    QByteArray text;
};

template <typename Value> SlowKey slowKey(const std::optional<Value> &value)
{
    if (!value)
        return {};
    if constexpr (std::is_same_v<Value, std::string_view>)
        return {false, 0, folded(*value).toUtf8()};
    else
        return {false, double(*value), {}};
}

SlowKey slowKey(const Record &record, SortField field)
{
    switch (field) {
    case SortField::Day:
        return slowKey(record.ts ? std::optional(record.ts->time_since_epoch() / 24h) : std::nullopt);
    case SortField::Application:
        return slowKey(record.application);
    case SortField::Destination:
        return slowKey(record.destination);
    case SortField::Protocol:
        return slowKey(record.protocol);
    case SortField::Port:
        return slowKey(record.port);
    case SortField::Received:
        return slowKey(record.received);
    case SortField::Sent:
        return slowKey(record.sent);
    case SortField::Total:
        return slowKey(record.received || record.sent
                           ? std::optional(record.received.value_or(0) + record.sent.value_or(0))
                           : std::nullopt);
    case SortField::Flows:
        return slowKey(record.flows);
    case SortField::ActiveSeconds:
        return slowKey(record.activeSeconds);
    }
    return {};
}

void slowlySortRows(std::vector<Row> &rows, const Store &store, SortKey key)
{
    std::vector<SlowKey> keys;
    for (Row row = 0; row < store.size(); ++row)
        keys.push_back(slowKey(store.record(row), key.field));
    std::ranges::stable_sort(rows, [&](Row a, Row b) {
        const SlowKey &left = keys[a];
        const SlowKey &right = keys[b];
        if (left.isMissing || right.isMissing)
            return !left.isMissing && right.isMissing;
        const auto isLess = [](const SlowKey &x, const SlowKey &y) {
            return std::tie(x.number, x.text) < std::tie(y.number, y.text);
        };
        return key.descending ? isLess(right, left) : isLess(left, right);
    });
}

std::vector<Row> allRows(const Store &store)
{
    std::vector<Row> rows(store.size());
    std::iota(rows.begin(), rows.end(), Row(0));
    return rows;
}

} // namespace

class TestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsAsStableSortDoes_data();
    void sortsAsStableSortDoes();
    void sortsManyAsStableSortDoes();
    void sortsWideNumbers();
    void sortsNothing();
    void ranksNamesAsComparingThemDoes();
};

void TestOrder::sortsAsStableSortDoes_data()
{
    QTest::addColumn<SortField>("field");
    QTest::newRow("day") << SortField::Day;
    QTest::newRow("application") << SortField::Application;
    QTest::newRow("destination") << SortField::Destination;
    QTest::newRow("protocol") << SortField::Protocol;
    QTest::newRow("port") << SortField::Port;
    QTest::newRow("received") << SortField::Received;
    QTest::newRow("sent") << SortField::Sent;
    QTest::newRow("total") << SortField::Total;
    QTest::newRow("flows") << SortField::Flows;
    QTest::newRow("active seconds") << SortField::ActiveSeconds;
}

void TestOrder::sortsAsStableSortDoes()
{
    QFETCH(SortField, field);
    RandomRecords random(11);
    const Store store = random.store(2000);
    const DayColumn days(store, Calendar());
    std::vector<Row> some; // not all rows, and in no order
    for (int i = 0; i < 1500; ++i)
        some.push_back(Row(random.below(2000)));

    for (const bool descending : {false, true}) {
        const SortKey key{field, descending};
        std::vector<Row> sorted = some;
        std::vector<Row> expected = some;
        sortRows(sorted, store, days, key);
        slowlySortRows(expected, store, key);
        QVERIFY(sorted == expected);
    }
}

void TestOrder::sortsWideNumbers()
{
    std::mt19937_64 random(12);
    Store store;
    for (int i = 0; i < 3000; ++i) {
        const double received = std::ldexp(double(random() >> 11), int(random() % 2000) - 1070);
        store.append({.ts = Timestamp(std::chrono::hours(std::int64_t(random() % 2'000'000) - 1'000'000)),
                      .received = received,
                      .flows = std::int64_t(random() % 4294967295)});
    }
    const DayColumn days(store, Calendar());
    for (const SortField field : {SortField::Received, SortField::Flows}) {
        std::vector<Row> sorted(store.size());
        std::iota(sorted.begin(), sorted.end(), Row(0));
        std::vector<Row> expected = sorted;
        sortRows(sorted, store, days, {field, true});
        slowlySortRows(expected, store, {field, true});
        QVERIFY(sorted == expected);
    }
    std::vector<Row> byDays(store.size());
    std::iota(byDays.begin(), byDays.end(), Row(0));
    sortRows(byDays, store, days, {SortField::Day, false});
    QVERIFY(std::ranges::is_sorted(byDays, {}, [&days](Row row) { return days[row]; }));
}

void TestOrder::sortsNothing()
{
    std::vector<Row> rows;
    sortRows(rows, Store(), DayColumn(), {SortField::Day, true});
    sortRows(rows, Store(), DayColumn(), {SortField::Application, false});
    QVERIFY(rows.empty());
}

// So many records that they are sorted in parts.
void TestOrder::sortsManyAsStableSortDoes()
{
    RandomRecords random(16);
    Store store;
    for (int i = 0; i < 150'001; ++i) {
        Record record = random.record();
        const std::string name = "host-" + std::to_string(random.below(30'000)) + ".example";
        if (record.destination && i % 2 == 0)
            record.destination = name;
        if (record.received && i % 3 == 0)
            record.received = *record.received * 1e-9; // with the others more than 32 bits apart
        store.append(record);
    }
    const DayColumn days(store, Calendar());
    for (const SortField field : {SortField::Destination, SortField::Received, SortField::Flows, SortField::Port}) {
        for (const bool descending : {false, true}) {
            std::vector<Row> sorted = allRows(store);
            std::vector<Row> expected = sorted;
            sortRows(sorted, store, days, {field, descending});
            slowlySortRows(expected, store, {field, descending});
            QVERIFY(sorted == expected);
        }
    }
}

// Names with beginnings in common, some of them others' beginnings, with zeros in them or differing in case only.
void TestOrder::ranksNamesAsComparingThemDoes()
{
    RandomRecords random(17);
    const auto anyOf = [&random](std::string_view characters, int length) {
        std::string text;
        for (int i = random.below(length + 1); i > 0; --i)
            text += random.oneOf(characters);
        return text;
    };
    using namespace std::string_view_literals;
    for (const int count : {0, 1, 40, 3000}) {
        Dictionary names;
        for (int i = 0; i < count; ++i) {
            std::string name(random.oneOf(std::array{"host-"sv, "host-"sv, "HOST-"sv, "ö"sv, ""sv}));
            name += anyOf("0123456789", 9) + anyOf("aA\0"sv, 12) + anyOf("z", 20);
            (void)names.intern(name);
        }
        std::set<QByteArray> folds;
        for (Id id = 1; id < names.size(); ++id)
            folds.insert(folded(names[id]).toUtf8());
        const std::vector<std::uint32_t> ranks = nameRanks(names);
        QCOMPARE(ranks.size(), std::size_t(names.size()));
        for (Id id = 1; id < names.size(); ++id) {
            const auto found = folds.find(folded(names[id]).toUtf8());
            QCOMPARE(std::ptrdiff_t(ranks[id]), std::distance(folds.begin(), found));
        }
    }
}

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
