// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include "demo/random.h"
#include "demo/traffichistory.h"

using namespace demo;
using namespace std::chrono;

namespace {

Options optionsAt(const QString &now, quint32 seed = 1)
{
    Options options;
    options.seed = seed;
    options.now = QDateTime::fromString(now, Qt::ISODate);
    return options;
}

Options usual()
{
    return optionsAt(QStringLiteral("2026-11-24T00:00:00Z"));
}

const Network &networkNamed(const World &world, std::string_view timeZone)
{
    return *std::ranges::find(world.networks(), timeZone, &Network::timeZone);
}

TimeWindow wholeHistory(const Network &network)
{
    return {network.days.front().start, network.days.back().end};
}

double gigabytes(const traffic::Record &record)
{
    return (record.received.value_or(0) + record.sent.value_or(0)) / 1e6;
}

/// All that is random about a client and its first records, as one text.
std::string printed(const World &world)
{
    const Catalogue catalogue;
    std::string text;
    for (const Network &network : world.networks()) {
        for (std::size_t i = 0; i < network.clients.size(); i += 20) {
            const Client &client = network.clients[i];
            text += client.id + client.mac + client.ip + client.ip6 + client.description + client.user
                + std::to_string(client.presence) + std::to_string(client.lastSeen.time_since_epoch().count()) + '\n';
            const traffic::Store records = TrafficHistory(catalogue, network, client).records();
            for (traffic::Row row = 0; row < std::min<traffic::Row>(records.size(), 50); ++row) {
                const traffic::Record record = records.record(row);
                text += std::string(record.destination.value_or("-")) + ' '
                    + std::to_string(record.received.value_or(-1)) + ' ' + std::to_string(record.port.value_or(-1))
                    + '\n';
            }
        }
    }
    return text;
}

} // namespace

class TestDemoWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedAndTimeMakeTheSameWorld()
    {
        const std::string world = printed(World(usual()));
        QVERIFY(world == printed(World(usual())));
        QVERIFY(world != printed(World(optionsAt(QStringLiteral("2026-11-24T00:00:00Z"), 2))));
        QVERIFY(world != printed(World(optionsAt(QStringLiteral("2026-11-25T00:00:00Z")))));
    }

    void numbersAreTheSameOnEveryMachine()
    {
        // Written down once: whoever changes the generator changes every screenshot.
        Random random(1);
        QCOMPARE(random.next(), 0x910a2dec89025cc1u);
        QCOMPARE(random.below(1000), 745u);
        QCOMPARE(random.between(-5, 5), 5);
        QCOMPARE(apportion(100, std::vector<std::uint64_t>{1, 1, 1}), (std::vector<std::int64_t>{33, 33, 34}));
        QCOMPARE(apportion(7, std::vector<std::uint64_t>{0, 0}), (std::vector<std::int64_t>{0, 0}));
        QCOMPARE(Catalogue::destination("rr#---sn-@@@@.&.com", 3), std::string("rr9---sn-yiez.island.com"));
        QCOMPARE(Catalogue::destination("-", 3), std::string());
    }

    void catalogueIsRich()
    {
        const Catalogue catalogue;
        QVERIFY(catalogue.applications().size() >= 60);
        std::set<std::string_view> names;
        for (const Application &application : catalogue.applications()) {
            QVERIFY2(application.destinations.size() >= 3, std::string(application.name).c_str());
            QVERIFY(!application.services.empty());
            QVERIFY(names.insert(application.name).second);
        }
        for (const char *name : {"Miscellaneous web", "Miscellaneous secure web", "Non-web TCP", "UDP", "DNS"})
            QVERIFY2(names.contains(name), name);
    }

    void worldHasTheNetworksItPromises()
    {
        const World world(usual());
        QCOMPARE(world.organizations().size(), 2u);
        QCOMPARE(world.organizations().front().name, std::string("Acme Corporation"));
        QCOMPARE(world.networks().size(), 5u);
        QCOMPARE(networkNamed(world, "Asia/Kolkata").analysis, Analysis::Basic);
        QCOMPARE(networkNamed(world, "America/Sao_Paulo").analysis, Analysis::Disabled);
        std::size_t clients = 0;
        for (const Network &network : world.networks())
            clients += network.clients.size();
        QVERIFY(clients >= 300 && clients <= 400);

        const Showcase showcase = Server::showcase();
        const Network *network = world.network(showcase.networkId.toStdString());
        QVERIFY(network != nullptr);
        QCOMPARE(network->timeZone, std::string("America/Denver"));
        const Client *client = network->client(showcase.clientId.toStdString());
        QVERIFY(client != nullptr);
        QCOMPARE(client->description, std::string("reception-pc"));
        QCOMPARE(client->os, std::string("Windows 11"));
        QVERIFY(client->isShowcase);
    }

    void forbiddenAddsWhatMayNotBeRead()
    {
        Options options = usual();
        options.forbidden = true;
        const World world(options);
        QCOMPARE(world.organizations().size(), 3u);
        QCOMPARE(std::ranges::count(world.organizations(), false, &Organization::isApiEnabled), 1);
        QCOMPARE(std::ranges::count(world.networks(), true, &Network::isForbidden), 1);
        QCOMPARE(std::ranges::count(World(usual()).networks(), true, &Network::isForbidden), 0);
    }

    void clientsAreAsManyAsAskedFor_data()
    {
        QTest::addColumn<int>("asked");
        for (const int asked : {1, 2, 25, 3000})
            QTest::addRow("%d", asked) << asked;
    }
    void clientsAreAsManyAsAskedFor()
    {
        QFETCH(int, asked);
        Options options = usual();
        options.clients = asked;
        const World world(options);
        int clients = 0;
        for (const Network &network : world.networks())
            clients += int(network.clients.size());
        QCOMPARE(clients, asked);
        QVERIFY(world.networks().front().clients.front().isShowcase);
    }

    void clientsAreFoundByKeyAndByAddress()
    {
        Options options = usual();
        options.clients = 4000; // enough to fill more than one subnet
        const World world(options);
        for (const Network &network : world.networks()) {
            for (const Client &client : network.clients) {
                QCOMPARE(network.client(client.id), &client);
                QCOMPARE(network.client(client.ip), &client);
                QCOMPARE(network.client(QByteArray::fromStdString(client.mac).toUpper().toStdString()), &client);
                QVERIFY(client.ip6.empty() || network.client(client.ip6) == &client);
            }
            QCOMPARE(network.client("k000000"), nullptr);
            QCOMPARE(network.client(""), nullptr);
        }
    }

    void clientsAreNamedInManyScriptsOrNotAtAll()
    {
        const World world(usual());
        std::set<std::string> names;
        for (const Client &client : world.networks().front().clients)
            names.insert(client.description);
        for (const char *name : {"", "経理-ノートPC", "Ноутбук-Офис", "مكتب-الاستقبال", "🎧 Studio iMac",
                                 "<b>Kiosk</b> & \"Co\"", "BACKUP-NAS"})
            QVERIFY2(names.contains(name), name);
    }

    void oneClientIsFoundInTwoNetworks()
    {
        const World world(usual());
        const auto &[denver, berlin] = std::tie(world.networks()[0], world.networks()[1]);
        QCOMPARE(std::ranges::count_if(
                     berlin.clients, [&denver](const Client &client) { return denver.client(client.mac) != nullptr; }),
                 1);
    }

    void clientsWereSeenWhenTheyHadTraffic()
    {
        const World world(usual());
        for (const Network &network : world.networks()) {
            for (const Client &client : network.clients) {
                QVERIFY(client.firstSeen <= client.lastSeen);
                QVERIFY(client.lastSeen <= world.now());
                std::size_t lastDay = 0;
                for (std::size_t i = 0; i < network.days.size(); ++i) {
                    if (!client.isPresent(i))
                        continue;
                    lastDay = i;
                    QVERIFY(client.firstSeen <= network.days[i].end);
                }
                if (client.presence != 0)
                    QVERIFY(client.lastSeen >= network.days[lastDay].start);
                if (client.isOnline)
                    QVERIFY(client.lastSeen >= world.now() - minutes(10));
            }
        }
    }

    void daysStartAtMidnight_data()
    {
        QTest::addColumn<QString>("now");
        QTest::newRow("autumn, American change") << QStringLiteral("2026-11-24T00:00:00Z");
        QTest::newRow("autumn, European change") << QStringLiteral("2026-11-01T11:00:00Z");
        QTest::newRow("spring, both changes") << QStringLiteral("2026-04-06T15:30:00Z");
        QTest::newRow("summer") << QStringLiteral("2026-07-15T06:00:00Z");
    }
    void daysStartAtMidnight()
    {
        QFETCH(QString, now);
        const World world(optionsAt(now));
        for (const Network &network : world.networks()) {
            QCOMPARE(network.days.size(), 30u);
            const bool isUtc = network.timeZone == "Asia/Tokyo";
            const QTimeZone zone = isUtc ? QTimeZone::utc() : QTimeZone(QByteArray::fromStdString(network.timeZone));
            QVERIFY(zone.isValid());
            for (const HistoryDay &day : network.days) {
                const auto micros = day.recorded.time_since_epoch();
                const QDateTime local
                    = QDateTime::fromMSecsSinceEpoch(floor<milliseconds>(micros).count(), Qt::UTC).toTimeZone(zone);
                QVERIFY(local.time() < QTime(0, 0, 0, 100));
                QVERIFY(day.recorded > day.start);
                QCOMPARE(QDate(1970, 1, 1).addDays(day.date.time_since_epoch().count()), local.date());
            }
            QVERIFY(network.days.back().end <= world.now());
            QVERIFY(world.now() - network.days.back().start <= hours(25));
        }
    }

    void historyIsAsLongAsAskedFor()
    {
        for (const int days : {1, 7, 31}) {
            Options options = usual();
            options.days = days;
            const World world(options);
            const Network &network = world.networks().front();
            QCOMPARE(network.days.size(), std::size_t(days));
            const auto records = TrafficHistory(Catalogue(), network, network.clients.front()).records();
            QCOMPARE(int(records.size()), 12'431 * days / 30);
        }
    }

    void showcaseShowsOff_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed) {
            QTest::addRow("start of a Tuesday, seed %u", seed) << QStringLiteral("2026-11-24T00:00:00Z") << seed;
            QTest::addRow("a morning in spring, seed %u", seed) << QStringLiteral("2026-03-27T09:12:13Z") << seed;
            QTest::addRow("a minute past local midnight, seed %u", seed)
                << QStringLiteral("2026-07-05T06:01:00Z") << seed;
        }
    }
    void showcaseShowsOff()
    {
        QFETCH(QString, now);
        QFETCH(quint32, seed);
        const World world(optionsAt(now, seed));
        const Network &network = world.networks().front();
        const traffic::Store records = TrafficHistory(Catalogue(), network, network.clients.front()).records();
        QVERIFY(records.size() > 12'000 && records.size() <= 12'500);

        double total = 0;
        std::map<std::string, double> applications;
        std::map<traffic::Timestamp, double> days;
        std::set<std::string_view> destinations;
        int bigUploads = 0;
        for (traffic::Row row = 0; row < records.size(); ++row) {
            const traffic::Record record = records.record(row);
            total += gigabytes(record);
            applications[std::string(record.application.value_or(""))] += gigabytes(record);
            days[record.ts.value()] += gigabytes(record);
            destinations.insert(record.destination.value_or(""));
            if (record.sent.value_or(0) > 1e6 && !(record.protocol == "TCP" && record.port == 443))
                ++bigUploads;
        }
        QVERIFY2(total > 180 && total < 220, QByteArray::number(total).constData());
        QVERIFY(destinations.size() > 300 && destinations.size() < 6000);
        QVERIFY(bigUploads >= 3);
        const auto share = [&](const char *name) { return applications[name] / total; };
        QVERIFY(share("YouTube") > 0.19 && share("YouTube") < 0.29);
        QVERIFY(share("Netflix") > 0.12 && share("Netflix") < 0.21);
        QVERIFY(share("Miscellaneous secure web") > 0.09 && share("Miscellaneous secure web") < 0.18);
        for (const char *name : {"Microsoft 365", "Zoom", "iCloud", "Windows Update", "Spotify", "Google", "Dropbox"})
            QVERIFY2(share(name) > 0.025 && share(name) < 0.09, name);

        // One day has nothing; all others but today a bar of a busy machine.
        int withoutData = 0;
        for (const HistoryDay &day : network.days) {
            const auto found = days.find(day.recorded);
            if (found == days.end())
                ++withoutData;
            else if (day.elapsed == 1000)
                QVERIFY2(found->second > 2.8 && found->second < 23, QByteArray::number(found->second).constData());
        }
        QCOMPARE(withoutData, network.days.back().elapsed == 0 ? 2 : 1);
        QVERIFY(!days.contains(network.days[*latest(network.days, Thursday, 12)].recorded));
        const auto largest = std::ranges::max_element(days, {}, [](const auto &day) { return day.second; });
        QCOMPARE(largest->first, network.days[*latest(network.days, Tuesday, 5)].recorded);
    }

    void todayIsPartial()
    {
        const World world(usual()); // five in the afternoon in Denver
        const Network &network = world.networks().front();
        QVERIFY(network.days.back().elapsed > 600 && network.days.back().elapsed < 800);
        QVERIFY(std::all_of(network.days.begin(), network.days.end() - 1,
                            [](const HistoryDay &day) { return day.elapsed == 1000; }));
        // Where days are of UTC, the one that begins now is not there yet.
        QCOMPARE(networkNamed(world, "Asia/Tokyo").days.back().end, world.now());
    }

    void recordsAddUpToWhatOtherOperationsSay()
    {
        const World world(usual());
        const Catalogue catalogue;
        const Network &network = world.networks().front();
        for (std::size_t i = 0; i < 20; ++i) {
            const TrafficHistory history(catalogue, network, network.clients[i]);
            const traffic::Store records = history.records();
            Usage classified;
            for (const Usage &usage : history.applicationUsage(wholeHistory(network)))
                classified += usage;
            double received = 0;
            double sent = 0;
            for (traffic::Row row = 0; row < records.size(); ++row) {
                received += records.record(row).received.value_or(0);
                sent += records.record(row).sent.value_or(0);
            }
            QVERIFY(std::abs(received - double(classified.received) / 1000) < 0.1);
            QVERIFY(std::abs(sent - double(classified.sent) / 1000) < 0.1);

            const Usage all = history.usage(wholeHistory(network));
            const double share = double(classified.received + classified.sent) / double(all.received + all.sent);
            QVERIFY2(share >= 0.9 && share <= 0.95, QByteArray::number(share).constData());
        }
    }

    void hoursAddUpToTheDay()
    {
        const World world(usual());
        const Catalogue catalogue;
        const Network &network = world.networks().front();
        const TrafficHistory history(catalogue, network, network.clients.front());
        const HistoryDay &day = network.days[20];
        Usage sum;
        for (auto time = day.start; time < day.end; time += hours(1))
            sum += history.usage({time, time + hours(1)});
        const Usage whole = history.usage(20, {day.start, day.end});
        QVERIFY(whole.received > 0);
        QVERIFY(std::abs(sum.received - whole.received) <= 24);
    }

    void everyFieldIsMissingSomewhere()
    {
        const World world(usual());
        const Network &network = world.networks().front();
        const traffic::Store records = TrafficHistory(Catalogue(), network, network.clients.front()).records();
        std::map<std::string, int> seen;
        for (traffic::Row row = 0; row < records.size(); ++row) {
            const traffic::Record record = records.record(row);
            seen["no application"] += !record.application;
            seen["no destination"] += !record.destination;
            seen["no protocol"] += !record.protocol;
            seen["no port"] += !record.port;
            seen["no flows"] += !record.flows;
            seen["no seconds"] += !record.activeSeconds;
            seen["port 0"] += record.port == 0;
            seen["DNS without destination"] += record.application == "DNS" && !record.destination;
            seen["IPv6 destination"] += record.destination && record.destination->find(':') != std::string_view::npos;
            seen["UDP"] += record.protocol == "UDP";
            seen["fraction"] += record.received && *record.received != std::int64_t(*record.received);
        }
        for (const auto &[what, count] : seen)
            QVERIFY2(count > 0, what.c_str());
        QVERIFY(seen["DNS without destination"] > 50);
    }

    void noRecordOfADayIsThereTwice()
    {
        const World world(usual());
        const Network &network = world.networks().front();
        const traffic::Store records = TrafficHistory(Catalogue(), network, network.clients.front()).records();
        std::set<std::tuple<std::int64_t, traffic::Id, traffic::Id, traffic::Id, std::int32_t>> seen;
        int compared = 0;
        for (traffic::Row row = 0; row < records.size(); ++row) {
            const traffic::Record record = records.record(row);
            if (!record.application || !record.destination || !record.protocol || !record.port)
                continue;
            ++compared;
            QVERIFY(seen.emplace(record.ts->time_since_epoch().count(), records.applications()[row],
                                 records.destinations()[row], records.protocols()[row], *record.port)
                        .second);
        }
        QVERIFY(compared > 11'000);
    }

    void officesAreQuietAtWeekends()
    {
        const World world(usual());
        const Catalogue catalogue;
        const Network &network = networkNamed(world, "Europe/Berlin");
        double weekdays = 0;
        double weekends = 0;
        int weekendDays = 0;
        for (std::size_t i = 0; i + 1 < network.days.size(); ++i) {
            Usage sum;
            for (const Client &client : network.clients) {
                if (client.device == Device::Laptop || client.device == Device::Mac)
                    sum += TrafficHistory(catalogue, network, client)
                               .usage(i, {network.days[i].start, network.days[i].end});
            }
            (network.days[i].isWeekend() ? weekends : weekdays) += double(sum.received);
            weekendDays += network.days[i].isWeekend();
        }
        const double days = double(network.days.size() - 1);
        QVERIFY(weekends / weekendDays < weekdays / (days - weekendDays) / 3);
    }

    void pagesComeNewestFirstAndUnsortedWithinADay()
    {
        const World world(usual());
        const Network &network = world.networks().front();
        const traffic::Store records = TrafficHistory(Catalogue(), network, network.clients.front()).records();
        std::vector<traffic::Row> rows(records.size());
        std::iota(rows.begin(), rows.end(), 0);
        const auto timestamp = [&records](traffic::Row row) { return records.timestamp(row); };
        QVERIFY(std::ranges::is_sorted(rows, std::ranges::greater(), timestamp));
        QVERIFY(!std::ranges::is_sorted(records.applications().first(300)));
    }
};

QTEST_GUILESS_MAIN(TestDemoWorld)
#include "tst_demo_world.moc"
