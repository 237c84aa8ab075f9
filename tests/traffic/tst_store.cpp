// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

#include "randomrecords.h"

using namespace traffic;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalStringsShareAnId();
    void theEmptyStringIsNotMissing();
    void idsSurviveGrowth();
    void truncatedStringsAreForgotten();
    void textsMayHoldAnyByte();
    void textsThatDifferAnywhereAreTold();

    void givesRecordsBack();
    void keepsWhatItCannotHoldAsMissing();
    void negativeZeroIsZero();
    void oneNameTooManyIsMissingAndSaid();
    void timestampsAreKeptOnce();
    void copiesAreTheirOwn();
    void aCopyKeepsWhatTheOriginalTakesBack();
    void aCopyCanBeReadWhileTheOriginalGrows();
    void rollsBackRowsAndStrings();
    void rollingBackToNowChangesNothing();
    void clearsEverything();
    void shrinksWithoutLoss();
};

void TestStore::equalStringsShareAnId()
{
    Dictionary names;
    const Id google = names.intern("Google");
    const Id netflix = names.intern("Netflix");
    QCOMPARE(google, Id(1));
    QCOMPARE(netflix, Id(2));
    QCOMPARE(names.intern("Google"), google);
    QVERIFY(names.intern("google") != google);
    QCOMPARE(names.size(), Id(4));
    QVERIFY(names[netflix] == "Netflix");
}

void TestStore::theEmptyStringIsNotMissing()
{
    Dictionary names;
    QVERIFY(names.intern("") != Dictionary::Missing);
    QCOMPARE(names.intern(""), Id(1));
    QVERIFY(names[1].empty());
    QVERIFY(names[Dictionary::Missing].empty());
}

void TestStore::idsSurviveGrowth()
{
    Dictionary names;
    for (int i = 0; i < 10'000; ++i)
        QCOMPARE(names.intern("name" + std::to_string(i)), Id(i + 1));
    for (int i = 0; i < 10'000; ++i)
        QCOMPARE(names.intern("name" + std::to_string(i)), Id(i + 1));
    QVERIFY(names[10'000] == "name9999");
    QVERIFY(names.memory() > 10'000 * sizeof("name"));
}

void TestStore::truncatedStringsAreForgotten()
{
    Dictionary names;
    for (int i = 0; i < 200; ++i)
        (void)names.intern(std::to_string(i));
    names.truncate(101);
    QCOMPARE(names.size(), Id(101));
    for (int i = 0; i < 100; ++i)
        QCOMPARE(names.intern(std::to_string(i)), Id(i + 1));
    QCOMPARE(names.intern("199"), Id(101));
    names.truncate(0);
    QCOMPARE(names.size(), Id(1));
    QCOMPARE(names.intern("0"), Id(1));
}

void TestStore::textsMayHoldAnyByte()
{
    using namespace std::string_view_literals;
    Dictionary names;
    const Id id = names.intern("a\0b"sv);
    QVERIFY(names.intern("a"sv) != id);
    QVERIFY(names[id] == "a\0b"sv);
}

// Texts of all lengths around those of words, which differ in their length or in one byte alone.
void TestStore::textsThatDifferAnywhereAreTold()
{
    std::vector<std::string> texts;
    for (std::size_t length = 0; length <= 34; ++length) {
        texts.emplace_back(length, '\0');
        texts.emplace_back(length, 'x');
        for (std::size_t at = 0; at < length; ++at) {
            texts.emplace_back(length, 'x');
            texts.back()[at] = '\0';
            texts.emplace_back(length, 'x');
            texts.back()[at] = '\xFF';
        }
    }
    std::ranges::sort(texts);
    const auto repeated = std::ranges::unique(texts);
    texts.erase(repeated.begin(), repeated.end());
    Dictionary names;
    for (std::size_t i = 0; i < texts.size(); ++i)
        QCOMPARE(names.intern(texts[i]), Id(i + 1));
    for (std::size_t i = 0; i < texts.size(); ++i)
        QCOMPARE(names.find(texts[i]), Id(i + 1));
}

void TestStore::givesRecordsBack()
{
    RandomRecords random(1);
    Store store;
    std::vector<Record> appended{Record()}; // one with nothing at all
    for (int i = 0; i < 500; ++i)
        appended.push_back(random.record());
    for (const Record &record : appended)
        store.append(record);
    QCOMPARE(store.size(), Row(501));
    for (Row row = 0; row < store.size(); ++row)
        QVERIFY(store.record(row) == appended[row]);
}

void TestStore::keepsWhatItCannotHoldAsMissing()
{
    Store store;
    store.append({.port = 65536, .received = INFINITY, .sent = -1.0, .flows = 4294967295, .activeSeconds = -1});
    store.append({.port = -1, .received = std::nan(""), .flows = std::numeric_limits<std::int64_t>::max()});
    QVERIFY(store.record(0) == Record());
    QVERIFY(store.record(1) == Record());

    const Record largest{.port = 65535, .received = 1e300, .flows = 4294967294, .activeSeconds = 0};
    store.append(largest);
    QVERIFY(store.record(2) == largest);
}

void TestStore::negativeZeroIsZero()
{
    Store store;
    store.append({.received = -0.0});
    QVERIFY(!std::signbit(store.received()[0]));
}

void TestStore::oneNameTooManyIsMissingAndSaid()
{
    Store store;
    for (Id i = 0; i < Store::MostShortIds; ++i) {
        const std::string name = "application " + std::to_string(i);
        QCOMPARE(store.append({.application = name, .protocol = "TCP"}), 0);
    }
    QCOMPARE(store.append({.application = "one more", .protocol = "TCP"}), 1);
    QVERIFY(store.record(store.size() - 1) == Record{.protocol = "TCP"});
    QCOMPARE(store.append({.application = "application 65534"}), 0); // the last that there was room for
    QVERIFY(store.record(store.size() - 1) == Record{.application = "application 65534"});
    QCOMPARE(store.append({}), 0);
}

void TestStore::timestampsAreKeptOnce()
{
    using namespace std::chrono_literals;
    Store store;
    const Timestamp first{Day(std::chrono::year(2026) / 11 / 1)};
    for (int i = 0; i < 5000; ++i)
        store.append({.ts = first + (i % 700) * 1us});
    QCOMPARE(store.timestamps().size(), Moments::Id(701));
    for (Row row = 0; row < store.size(); ++row)
        QCOMPARE(store.timestamp(row), first + (row % 700) * 1us);
    const Store::Mark mark = store.mark();
    store.append({.ts = first - 1h});
    store.append({});
    QCOMPARE(store.timestamp(5001), Store::MissingTimestamp);
    store.rollBack(mark);
    QCOMPARE(store.timestamps().size(), Moments::Id(701));
    store.append({.ts = first - 2h});
    QCOMPARE(store.timestamp(5000), first - 2h);
    store.append({.ts = first + 3us});
    QCOMPARE(store.moments()[5001], store.moments()[3]);
}

void TestStore::copiesAreTheirOwn()
{
    Store store = RandomRecords(6).store(50);
    const auto before = linesOf(store);
    Store copy = store;
    copy.append({.application = "only there"});
    QVERIFY(linesOf(store) == before);
    QCOMPARE(copy.size(), Row(51));
    store = std::move(copy);
    QCOMPARE(store.size(), Row(51));
    QVERIFY(store.record(50) == Record{.application = "only there"});
}

void TestStore::aCopyKeepsWhatTheOriginalTakesBack()
{
    RandomRecords random(7);
    Store store = random.store(50);
    const Store::Mark mark = store.mark();
    store.append({.application = "taken back", .destination = "taken.example", .received = 1});
    const Store copy = store;
    QCOMPARE(copy.received().data(), store.received().data()); // shared
    const auto before = linesOf(copy);
    store.rollBack(mark);
    store.append({.application = "instead", .destination = "other.example", .received = 2});
    QVERIFY(linesOf(copy) == before);
    QVERIFY(store.record(50) == (Record{.application = "instead", .destination = "other.example", .received = 2}));
}

void TestStore::aCopyCanBeReadWhileTheOriginalGrows()
{
    RandomRecords random(8);
    Store store = random.store(500);
    const auto before = linesOf(store);
    std::atomic<bool> hasGrown = false;
    std::atomic<bool> wasOther = false;
    std::thread reader([&, copy = store] {
        do {
            if (linesOf(copy) != before)
                wasOther = true;
        } while (!hasGrown);
    });
    for (int i = 0; i < 20'000; ++i) {
        const std::string name = "app " + std::to_string(i);
        store.append({.ts = Timestamp(std::chrono::seconds(i)), .application = name, .destination = name});
    }
    hasGrown = true;
    reader.join();
    QVERIFY(!wasOther);
    QCOMPARE(store.size(), Row(20'500));
}

void TestStore::rollsBackRowsAndStrings()
{
    RandomRecords random(2);
    Store store = random.store(20);
    const auto before = linesOf(store);
    const Store::Mark mark = store.mark();
    store.append({.application = "new", .destination = "new.example", .protocol = "SCTP"});
    store.rollBack(mark);
    QCOMPARE(store.size(), Row(20));
    QCOMPARE(store.applicationNames().size(), mark.applications);
    QCOMPARE(store.destinationNames().size(), mark.destinations);
    QCOMPARE(store.protocolNames().size(), mark.protocols);
    QVERIFY(linesOf(store) == before);

    store.append({.application = "another"});
    QVERIFY(store.record(20) == Record{.application = "another"});
}

void TestStore::rollingBackToNowChangesNothing()
{
    Store store = RandomRecords(3).store(20);
    const auto before = linesOf(store);
    store.rollBack(store.mark());
    QVERIFY(linesOf(store) == before);
}

void TestStore::clearsEverything()
{
    Store store = RandomRecords(4).store(20);
    store.clear();
    QVERIFY(store.isEmpty());
    QCOMPARE(store.applicationNames().size(), Id(1));
    store.append({.application = "first"});
    QCOMPARE(store.applications()[0], Id(1));
}

void TestStore::shrinksWithoutLoss()
{
    Store store = RandomRecords(5).store(100);
    store.append({});
    const auto before = linesOf(store);
    const std::size_t roomy = store.memory();
    store.shrink();
    QVERIFY(store.memory() < roomy);
    QVERIFY(linesOf(store) == before);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
