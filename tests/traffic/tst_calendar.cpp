// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QDateTime>
#include <QTest>

#include "traffic/calendar.h"
#include "traffic/timestamp.h"

using namespace std::chrono_literals;
using namespace traffic;

namespace {

using Timestamps = std::vector<Timestamp>;

/// The midnights of @p zone on @p count days from @p first on, moved by @p shift.
Timestamps midnights(const QTimeZone &zone, const QDate &first, int count, std::chrono::microseconds shift = 0us)
{
    Timestamps timestamps;
    for (int i = 0; i < count; ++i) {
        const qint64 start = first.addDays(i).startOfDay(zone).toMSecsSinceEpoch();
        timestamps.push_back(Timestamp(std::chrono::milliseconds(start)) + shift);
    }
    return timestamps;
}

Store storeOf(const Timestamps &timestamps)
{
    Store store;
    for (const Timestamp timestamp : timestamps)
        store.append({.ts = timestamp});
    return store;
}

Calendar detect(const Timestamps &timestamps, const QTimeZone &network)
{
    const Calendar calendar = Calendar::detect(storeOf(timestamps), network);
    if (Calendar::detect(std::span(timestamps), network) != calendar)
        qFatal("what is no record is dated in another way");
    return calendar;
}

Day dayFrom(const char *text)
{
    return parseDay(text).value();
}

const QDate beforeSummer(2026, 3, 1); // the month in which America and Europe change to summer time
const QDate beforeWinter(2026, 10, 15);

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimestamps_data();
    void readsTimestamps();
    void refusesTimestamps_data();
    void refusesTimestamps();
    void timestampsSurviveWriting();
    void readsAndWritesDays();

    void findsNetworkMidnights_data();
    void findsNetworkMidnights();
    void findsUtcMidnights_data();
    void findsUtcMidnights();
    void tellsLondonFromUtcBySummerTime();
    void aZoneAtUtcIsTheNetworks();
    void oneRecordIsEnough();
    void aFewStraysChangeNothing();
    void isUnclearAwayFromMidnight();
    void nothingTellsNothing();
    void withoutNetworkZoneUtcIsTaken();
    void midnightWithoutZeroOClock();
    void followsAZoneThroughTheYear_data();
    void followsAZoneThroughTheYear();
    void midnightThatComesTwice();
    void unknownZonesAreNoZones();
    void chosenZones();

    void labelsEveryDayOnce_data() { findsNetworkMidnights_data(); }
    void labelsEveryDayOnce();
    void utcMidnightsAreNotMovedADayBack();
    void missingTimestampsHaveNoDay();
    void anyOrderGivesTheRange();
};

void TestCalendar::readsTimestamps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("utc");
    QTest::newRow("the API's") << QByteArray("2018-02-11T00:00:00.090210Z")
                               << QByteArray("2018-02-11T00:00:00.090210Z");
    QTest::newRow("no fraction") << QByteArray("2018-02-11T23:59:59Z") << QByteArray("2018-02-11T23:59:59.000000Z");
    QTest::newRow("one digit") << QByteArray("2018-02-11T00:00:00.5Z") << QByteArray("2018-02-11T00:00:00.500000Z");
    QTest::newRow("nine digits, cut off")
        << QByteArray("2018-02-11T00:00:00.123456999Z") << QByteArray("2018-02-11T00:00:00.123456Z");
    QTest::newRow("east") << QByteArray("2018-02-11T05:30:00+05:30") << QByteArray("2018-02-11T00:00:00.000000Z");
    QTest::newRow("west") << QByteArray("2017-12-31T17:00:00-07:00") << QByteArray("2018-01-01T00:00:00.000000Z");
    QTest::newRow("unknown offset") << QByteArray("2018-02-11T00:00:00-00:00")
                                    << QByteArray("2018-02-11T00:00:00.000000Z");
    QTest::newRow("lower case") << QByteArray("2018-02-11t00:00:00z") << QByteArray("2018-02-11T00:00:00.000000Z");
    QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00Z") << QByteArray("2024-02-29T00:00:00.000000Z");
    QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.999999Z")
                                 << QByteArray("1969-12-31T23:59:59.999999Z");
    QTest::newRow("first") << QByteArray("0000-01-01T00:00:00Z") << QByteArray("0000-01-01T00:00:00.000000Z");
    QTest::newRow("last") << QByteArray("9999-12-31T23:59:59.999999Z") << QByteArray("9999-12-31T23:59:59.999999Z");
}

void TestCalendar::readsTimestamps()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, utc);
    const auto timestamp = parseTimestamp(text.toStdString());
    QVERIFY(timestamp);
    QCOMPARE(QByteArray::fromStdString(formatTimestamp(*timestamp)), utc);
}

void TestCalendar::refusesTimestamps_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "2018",
                             "2018-02-11",
                             "2018-02-11T00:00:00",
                             "2018-02-11 00:00:00Z",
                             "2018-02-30T00:00:00Z",
                             "2018-13-01T00:00:00Z",
                             "2018-00-01T00:00:00Z",
                             "2018-01-00T00:00:00Z",
                             "2023-02-29T00:00:00Z",
                             "2018-02-11T24:00:00Z",
                             "2018-02-11T00:60:00Z",
                             "2018-02-11T00:00:60Z",
                             "2018-02-11T00:00:00.Z",
                             "2018-02-11T00:00:00.1234567890Z",
                             "2018-02-11T00:00:00+0530",
                             "2018-02-11T00:00:00+24:00",
                             "2018-02-11T00:00:00+05:60",
                             "2018-02-11T00:00:00Z ",
                             " 2018-02-11T00:00:00Z",
                             "2018-2-11T00:00:00Z",
                             "+018-02-11T00:00:00Z",
                             "2018-02-11T-1:00:00Z",
                             "1518307200",
                             "0000-01-01T00:00:00+01:00",
                             "9999-12-31T23:59:59-01:00"})
        QTest::newRow(text) << QByteArray(text);
}

void TestCalendar::refusesTimestamps()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseTimestamp(text.toStdString()));
}

void TestCalendar::timestampsSurviveWriting()
{
    const Timestamp start = *parseTimestamp("1890-01-01T00:00:00Z");
    for (int i = 0; i < 2000; ++i) {
        const Timestamp timestamp = start + i * std::chrono::microseconds(3'456'789'012'345);
        QCOMPARE(parseTimestamp(formatTimestamp(timestamp)), std::optional(timestamp));
    }
}

void TestCalendar::readsAndWritesDays()
{
    QCOMPARE(parseDay("2026-11-03"), std::optional(Day(2026y / 11 / 3)));
    QCOMPARE(formatDay(2026y / 1 / 9), std::string("2026-01-09"));
    for (const char *text : {"", "2026-11-31", "2026-11-3", "2026-11-03 ", "2026/11/03", "11-03"})
        QVERIFY2(!parseDay(text), text);
}

void TestCalendar::findsNetworkMidnights_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<qint64>("shift");
    const qint64 minute = 60'000'000;
    QTest::newRow("Denver into summer") << QByteArray("America/Denver") << beforeSummer << qint64(90210);
    QTest::newRow("Denver into winter") << QByteArray("America/Denver") << beforeWinter << qint64(0);
    QTest::newRow("Berlin into summer") << QByteArray("Europe/Berlin") << beforeSummer << qint64(-1);
    QTest::newRow("Berlin into winter") << QByteArray("Europe/Berlin") << beforeWinter << 3 * minute;
    QTest::newRow("Kolkata, half an hour") << QByteArray("Asia/Kolkata") << beforeSummer << -4 * minute;
    QTest::newRow("Tokyo") << QByteArray("Asia/Tokyo") << beforeSummer << 5 * minute;
    QTest::newRow("London into summer") << QByteArray("Europe/London") << beforeSummer << -5 * minute;
    QTest::newRow("Auckland") << QByteArray("Pacific/Auckland") << beforeSummer << qint64(0);
}

void TestCalendar::findsNetworkMidnights()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, first);
    QFETCH(qint64, shift);
    const QTimeZone network(zone);
    const auto timestamps = midnights(network, first, 31, std::chrono::microseconds(shift));
    QCOMPARE(detect(timestamps, network), (Calendar{network, Calendar::Basis::NetworkMidnights}));
}

void TestCalendar::findsUtcMidnights_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"America/Denver", "Asia/Kolkata", "Asia/Tokyo", "Europe/Berlin"})
        QTest::newRow(zone) << QByteArray(zone);
    QTest::newRow("none") << QByteArray("No/Where");
}

void TestCalendar::findsUtcMidnights()
{
    QFETCH(QByteArray, zone);
    const auto timestamps = midnights(QTimeZone::utc(), beforeSummer, 31, 90210us);
    QCOMPARE(detect(timestamps, QTimeZone(zone)), (Calendar{QTimeZone::utc(), Calendar::Basis::UtcMidnights}));
}

void TestCalendar::tellsLondonFromUtcBySummerTime()
{
    const QTimeZone london("Europe/London");
    const QDate fewDaysOfSummer(2026, 2, 28); // summer time begins on 29 March
    QCOMPARE(detect(midnights(QTimeZone::utc(), fewDaysOfSummer, 31), london).basis, Calendar::Basis::UtcMidnights);
    QCOMPARE(detect(midnights(london, fewDaysOfSummer, 31), london).basis, Calendar::Basis::NetworkMidnights);
}

void TestCalendar::aZoneAtUtcIsTheNetworks()
{
    const auto timestamps = midnights(QTimeZone::utc(), beforeSummer, 31);
    for (const char *name : {"UTC", "Africa/Abidjan", "Atlantic/Reykjavik"}) {
        const QTimeZone zone(name);
        QCOMPARE(detect(timestamps, zone), (Calendar{zone, Calendar::Basis::NetworkMidnights}));
    }
}

void TestCalendar::oneRecordIsEnough()
{
    const QTimeZone denver("America/Denver");
    QCOMPARE(detect(midnights(denver, beforeSummer, 1, 90210us), denver).basis, Calendar::Basis::NetworkMidnights);
    QCOMPARE(detect(midnights(QTimeZone::utc(), beforeSummer, 1, 90210us), denver).basis,
             Calendar::Basis::UtcMidnights);
}

void TestCalendar::aFewStraysChangeNothing()
{
    const QTimeZone denver("America/Denver");
    auto timestamps = midnights(denver, beforeSummer, 31);
    timestamps.front() += 7h;
    timestamps.push_back(Store::MissingTimestamp);
    QCOMPARE(detect(timestamps, denver).basis, Calendar::Basis::NetworkMidnights);
    for (std::size_t i = 0; i < 5; ++i)
        timestamps[i] = timestamps[5] + 9h;
    QCOMPARE(detect(timestamps, denver).basis, Calendar::Basis::Unclear);
}

void TestCalendar::isUnclearAwayFromMidnight()
{
    const QTimeZone denver("America/Denver");
    const Calendar unclear{denver, Calendar::Basis::Unclear};
    QCOMPARE(detect(midnights(denver, beforeSummer, 31, 5min + 1us), denver), unclear);
    QCOMPARE(detect(midnights(denver, beforeSummer, 31, -5min - 1us), denver), unclear);
    QCOMPARE(detect(midnights(QTimeZone("Asia/Tokyo"), beforeSummer, 31), denver), unclear);
}

void TestCalendar::nothingTellsNothing()
{
    const QTimeZone denver("America/Denver");
    const Timestamps missing(3, Store::MissingTimestamp);
    QCOMPARE(detect({}, denver), (Calendar{denver, Calendar::Basis::Unclear}));
    QCOMPARE(detect(missing, denver), (Calendar{denver, Calendar::Basis::Unclear}));
    QCOMPARE(detect(missing, QTimeZone()), Calendar());
}

void TestCalendar::withoutNetworkZoneUtcIsTaken()
{
    const auto timestamps = midnights(QTimeZone("Asia/Tokyo"), beforeSummer, 31);
    const Calendar calendar = detect(timestamps, QTimeZone());
    QCOMPARE(calendar, (Calendar{QTimeZone::utc(), Calendar::Basis::UnknownNetworkZone}));
}

void TestCalendar::midnightWithoutZeroOClock()
{
    // Summer time begins in Santiago at midnight: that day starts at one.
    const QTimeZone santiago("America/Santiago");
    const auto timestamps = midnights(santiago, QDate(2026, 9, 6), 1);
    const Calendar calendar = detect(timestamps, santiago);
    QCOMPARE(calendar.basis, Calendar::Basis::NetworkMidnights);
    QCOMPARE(formatDay(calendar.dayOf(timestamps.front())), std::string("2026-09-06"));
}

void TestCalendar::followsAZoneThroughTheYear_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"America/Denver", "Europe/Berlin", "Australia/Sydney", // at two or three in the night
                             "America/Santiago", "America/Havana", "Asia/Beirut", "Africa/Cairo", // at midnight
                             "Australia/Lord_Howe", // by half an hour
                             "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago"}) // never
        QTest::newRow(zone) << QByteArray(zone);
}

void TestCalendar::followsAZoneThroughTheYear()
{
    // Into summer time and out of it in one history, as a month never shows both.
    QFETCH(QByteArray, zone);
    const QTimeZone network(zone);
    QVERIFY(network.isValid());
    const QDate first(2026, 1, 1);
    const auto firstDay = std::int32_t(QDate(1970, 1, 1).daysTo(first));
    for (const auto shift : {0us, 90210us, -1us, 300'000'000us, -300'000'000us}) {
        const auto timestamps = midnights(network, first, 365, shift);
        const Calendar calendar = detect(timestamps, network);
        QCOMPARE(calendar, (Calendar{network, Calendar::Basis::NetworkMidnights}));
        const Store store = storeOf(timestamps);
        const DayColumn days(store, calendar);
        for (int i = 0; i < 365; ++i)
            QCOMPARE(days[Row(i)], firstDay + i);
    }
    // Those of UTC stay those of UTC, wherever the network is.
    const auto utc = midnights(QTimeZone::utc(), first, 365);
    const Calendar calendar = detect(utc, network);
    QCOMPARE(calendar, (Calendar{QTimeZone::utc(), Calendar::Basis::UtcMidnights}));
    QCOMPARE(DayColumn(storeOf(utc), calendar).range().count(), 365);
}

void TestCalendar::midnightThatComesTwice()
{
    // Summer time ends in Havana at one, which is midnight again: that day has 25 hours and begins at the first one.
    const QTimeZone havana("America/Havana");
    const Calendar calendar{havana, Calendar::Basis::NetworkMidnights};
    const Timestamp first = *parseTimestamp("2026-11-01T04:00:00Z");
    QCOMPARE(calendar.dayOf(first - 6min), dayFrom("2026-10-31"));
    for (const auto later : {0min, 30min, 60min, 90min, 24 * 60min + 30min})
        QCOMPARE(calendar.dayOf(first + later), dayFrom("2026-11-01"));
    QCOMPARE(calendar.dayOf(first + 25h), dayFrom("2026-11-02"));
    QCOMPARE(detect({first}, havana).basis, Calendar::Basis::NetworkMidnights);
    QCOMPARE(detect({first + 1h}, havana).basis, Calendar::Basis::Unclear); // no day begins there
}

void TestCalendar::unknownZonesAreNoZones()
{
    const auto timestamps = midnights(QTimeZone("America/Denver"), beforeSummer, 31);
    for (const QTimeZone &zone : {QTimeZone(), QTimeZone("Atlantis/Capital"), QTimeZone("america/denver ")}) {
        QVERIFY(!zone.isValid());
        QCOMPARE(detect(timestamps, zone), Calendar());
        QCOMPARE(detect(midnights(QTimeZone::utc(), beforeSummer, 31), zone).basis, Calendar::Basis::UtcMidnights);
        QCOMPARE(Calendar::chosen(zone), Calendar::chosen(QTimeZone::utc()));
        // A calendar that somebody made of one labels as in UTC.
        const Calendar calendar{zone, Calendar::Basis::Unclear};
        QCOMPARE(calendar.dayOf(*parseTimestamp("2026-11-03T12:00:00Z")), dayFrom("2026-11-03"));
        QCOMPARE(DayColumn(storeOf(timestamps), calendar).range().count(), 31);
    }
}

void TestCalendar::chosenZones()
{
    const QTimeZone tokyo("Asia/Tokyo");
    QCOMPARE(Calendar::chosen(tokyo), (Calendar{tokyo, Calendar::Basis::Chosen}));
    QCOMPARE(Calendar::chosen(QTimeZone()), (Calendar{QTimeZone::utc(), Calendar::Basis::Chosen}));
    const Timestamp evening = *parseTimestamp("2026-11-03T15:00:00Z");
    QCOMPARE(Calendar::chosen(tokyo).dayOf(evening), dayFrom("2026-11-04"));
    QCOMPARE(Calendar::chosen(tokyo).dayOf(evening - 5min), dayFrom("2026-11-04"));
    QCOMPARE(Calendar::chosen(tokyo).dayOf(evening - 5min - 1us), dayFrom("2026-11-03"));
}

void TestCalendar::labelsEveryDayOnce()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, first);
    QFETCH(qint64, shift);
    const QTimeZone network(zone);
    const auto timestamps = midnights(network, first, 31, std::chrono::microseconds(shift));
    const Calendar calendar = detect(timestamps, network);
    const Store store = storeOf(timestamps);
    const DayColumn days(store, calendar);
    const qint64 firstDay = QDate(1970, 1, 1).daysTo(first);
    for (int i = 0; i < 31; ++i) {
        QCOMPARE(days[Row(i)], std::int32_t(firstDay + i));
        QCOMPARE(calendar.dayOf(timestamps[std::size_t(i)]), Day(std::chrono::days(firstDay + i)));
    }
    QCOMPARE(days.range().count(), 31);
}

void TestCalendar::utcMidnightsAreNotMovedADayBack()
{
    const auto timestamps = midnights(QTimeZone::utc(), QDate(2026, 11, 3), 2);
    const Store store = storeOf(timestamps);
    const DayColumn days(store, detect(timestamps, QTimeZone("America/Denver")));
    QCOMPARE(days.range(), (DayRange{dayFrom("2026-11-03"), dayFrom("2026-11-04")}));
}

void TestCalendar::missingTimestampsHaveNoDay()
{
    Store store;
    store.append({});
    const DayColumn none(store, Calendar());
    QCOMPARE(none[0], DayColumn::MissingDay);
    QVERIFY(none.range().isEmpty());
    QVERIFY(DayColumn().range().isEmpty());

    store.append({.ts = *parseTimestamp("1912-06-23T00:00:00Z")});
    const DayColumn one(store, Calendar());
    QCOMPARE(one.range(), (DayRange{dayFrom("1912-06-23"), dayFrom("1912-06-23")}));
}

void TestCalendar::anyOrderGivesTheRange()
{
    auto timestamps = midnights(QTimeZone::utc(), QDate(2026, 11, 3), 10);
    std::rotate(timestamps.begin(), timestamps.begin() + 4, timestamps.end());
    const Store store = storeOf(timestamps);
    const DayColumn days(store, Calendar());
    QCOMPARE(days.range(), (DayRange{dayFrom("2026-11-03"), dayFrom("2026-11-12")}));
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
