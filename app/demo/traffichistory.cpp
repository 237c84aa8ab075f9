// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/traffichistory.h"

#include <algorithm>

#include "demo/dayrecords.h"
#include "demo/random.h"

namespace demo {

namespace {

using namespace std::chrono;

constexpr std::int64_t Megabyte = 1'000'000;

// Different questions to one client's seed.
constexpr std::uint64_t DaySalt = 1'000;
constexpr std::uint64_t RecordSalt = 2'000;
constexpr std::uint64_t UsageSalt = 3'000;
constexpr std::uint64_t EventSalt = 4'000;
constexpr std::uint64_t TasteSalt = 5'000;

// The showcase in 30 days: 13 pages of 1000 records, and a bit over 200 GB with its events.
constexpr std::int64_t ShowcaseRecords = 12'431;
constexpr std::int64_t ShowcaseMegabytes = 188'000;

/// From @p least to @p most megabytes and a bit. Drawn one after the other: the operands of a sum have no order.
std::int64_t megabytes(Random &random, int least, int most)
{
    const std::int64_t whole = random.between(least, most) * Megabyte;
    return whole + random.between(0, 999'999);
}

/// What @p whole is, cut to the window's share of the day.
std::int64_t shareOf(std::int64_t whole, const HistoryDay &day, const TimeWindow &window)
{
    const auto start = std::max(day.start, window.start);
    const auto end = std::min(day.end, window.end);
    if (end <= start)
        return 0;
    if (start == day.start && end == day.end)
        return whole;
    return std::int64_t(double(whole) * (double((end - start).count()) / double((day.end - day.start).count())));
}

Usage shareOf(const Usage &usage, const HistoryDay &day, const TimeWindow &window)
{
    return {shareOf(usage.received, day, window), shareOf(usage.sent, day, window)};
}

} // namespace

Usage &Usage::operator+=(const Usage &other)
{
    received += other.received;
    sent += other.sent;
    return *this;
}

TrafficHistory::TrafficHistory(const Catalogue &catalogue, const Network &network, const Client &client)
    : m_catalogue(catalogue)
    , m_network(network)
    , m_client(client)
{
    for (std::size_t i = 0; i < catalogue.applications().size(); ++i)
        m_appetites.push_back(appetite(i));

    Random random(mix(client.seed, DaySalt));
    std::vector<std::uint64_t> bytes;
    std::vector<std::uint64_t> records;
    std::int64_t present = 0;
    for (std::size_t i = 0; i < network.days.size(); ++i) {
        const HistoryDay &day = network.days[i];
        const int noise = client.isShowcase ? random.around(70, 160) : random.around(40, 220);
        const int spread = random.around(82, 118);
        const int rhythm = day.isWeekend() ? 64 : 100;
        const int isThere = client.isPresent(i) ? 1 : 0;
        bytes.push_back(std::uint64_t(isThere * noise * rhythm * day.elapsed));
        // By the middle of a day most of its destinations have been met.
        records.push_back(std::uint64_t(isThere * spread * (50 + rhythm / 2) * std::min(1000, day.elapsed * 2)));
        present += isThere;
    }
    const Habits &habits = habitsOf(client.device);
    const std::int64_t daysCount = std::int64_t(network.days.size());
    m_bytes = apportion(client.isShowcase ? ShowcaseMegabytes * Megabyte * daysCount / 30
                                          : present * habits.megabytes * Megabyte * client.busyness / 100,
                        bytes);
    m_records = apportion(client.isShowcase ? ShowcaseRecords * daysCount / 30
                                            : present * habits.records * client.busyness / 100,
                          records);
}

std::uint64_t TrafficHistory::appetite(std::size_t application) const
{
    const Application &it = m_catalogue.applications()[application];
    const auto percent = habitsOf(m_client.device).appetite[std::size_t(it.category)];
    const auto weight = std::uint64_t(it.weight) * std::uint64_t(percent);
    if (m_client.isShowcase)
        return weight;
    Random taste(mix(m_client.seed, TasteSalt + application));
    const bool isNeeded = it.category == Category::System || it.weight > 100'000;
    return isNeeded || taste.chance(620) ? std::max<std::uint64_t>(weight * taste.skewed(4) / 1024, percent > 0 ? 1 : 0)
                                         : 0;
}

std::vector<TrafficHistory::Plan> TrafficHistory::plans(std::size_t day) const
{
    const auto applications = m_catalogue.applications();
    const int records = int(m_records[day]) - int(events(day).size());
    if (records <= 0)
        return {};

    struct Candidate
    {
        std::size_t application = 0;
        std::uint64_t weight = 0;
    };
    Random random(mix(m_client.seed, DaySalt + 1 + day));
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < applications.size(); ++i) {
        const auto noise = std::uint64_t(random.around(30, 170));
        const bool isToday = random.chance(applications[i].weight > 30'000 ? 1000 : 640);
        if (const std::uint64_t weight = m_appetites[i] * noise; weight > 0 && isToday)
            candidates.push_back({i, weight});
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::weight);
    candidates.resize(std::min(candidates.size(), std::size_t(records)));

    std::vector<std::uint64_t> weights;
    std::vector<std::uint64_t> varieties;
    for (const Candidate &candidate : candidates) {
        weights.push_back(candidate.weight);
        varieties.push_back(std::uint64_t(applications[candidate.application].variety));
    }
    const std::vector<std::int64_t> bytes = apportion(m_bytes[day], weights);
    const std::vector<std::int64_t> more = apportion(records - std::int64_t(candidates.size()), varieties);
    std::vector<Plan> plans;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const int download = applications[candidates[i].application].download;
        const std::int64_t sent = bytes[i] * (100 - download) / 100 * random.around(60, 140) / 100;
        const std::int64_t kept = std::min(sent, bytes[i]);
        plans.push_back({candidates[i].application, {bytes[i] - kept, kept}, 1 + int(more[i])});
    }
    return plans;
}

std::vector<TrafficHistory::Event> TrafficHistory::events(std::size_t day) const
{
    const HistoryDay &it = m_network.days[day];
    std::vector<Event> events;
    if (!m_client.isPresent(day) || it.elapsed < 500)
        return events;
    const auto application = [this](std::string_view name) { return m_catalogue.indexOf(name); };
    Random random(mix(m_client.seed, EventSalt + day));
    if (m_client.isShowcase) {
        // Every Tuesday's backup, and the one that ate the line; a tunnel somebody forgot; an upload nobody asked for.
        if (day == latest(m_network.days, Tuesday, 5)) {
            events.push_back({application("Non-web TCP"),
                              "usw-s003.rsync.net",
                              {"TCP", 22},
                              {61 * Megabyte, 8'640 * Megabyte + random.between(0, 999'999)}});
            events.push_back({application("Dropbox"),
                              "block-edge-anycast.dropbox-dns.com",
                              {"TCP", 443},
                              {38 * Megabyte, 1'370 * Megabyte + random.between(0, 999'999)}});
        } else if (weekday(it.date) == Tuesday) {
            events.push_back({application("Non-web TCP"),
                              "usw-s003.rsync.net",
                              {"TCP", 22},
                              {14 * Megabyte, megabytes(random, 1'150, 1'900)}});
        }
        if (day == latest(m_network.days, Friday, 7))
            events.push_back({application("UDP"),
                              "198.51.100.44",
                              {"UDP", 51820},
                              {212 * Megabyte, 1'410 * Megabyte + random.between(0, 999'999)}});
    } else if (m_client.device == Device::Nas && m_records[day] > 2) {
        events.push_back({application("rsync"),
                          "offsite.acme.example",
                          {"TCP", 873},
                          {9 * Megabyte, megabytes(random, 700, 2'400)}});
    }
    return events;
}

Usage TrafficHistory::usage(const TimeWindow &window) const
{
    Usage sum;
    for (std::size_t i = 0; i < m_network.days.size(); ++i)
        sum += usage(i, window);
    return sum;
}

Usage TrafficHistory::usage(std::size_t day, const TimeWindow &window) const
{
    const HistoryDay &it = m_network.days[day];
    if (!m_client.isPresent(day) || window.end <= it.start || window.start >= it.end)
        return {};
    Usage sum;
    for (const Plan &plan : plans(day))
        sum += plan.usage;
    for (const Event &event : events(day))
        sum += event.usage;
    // 5 to 10 % of a day's usage is classified as nothing at all.
    const int unclassified = Random(mix(m_client.seed, UsageSalt + day)).between(53, 110);
    sum += {sum.received / 1000 * unclassified, sum.sent / 1000 * unclassified};
    return shareOf(sum, it, window);
}

std::vector<Usage> TrafficHistory::applicationUsage(const TimeWindow &window) const
{
    std::vector<Usage> sums(m_catalogue.applications().size());
    for (std::size_t i = 0; i < m_network.days.size(); ++i) {
        const HistoryDay &day = m_network.days[i];
        if (!m_client.isPresent(i) || window.end <= day.start || window.start >= day.end)
            continue;
        for (const Plan &plan : plans(i))
            sums[plan.application] += shareOf(plan.usage, day, window);
        for (const Event &event : events(i))
            sums[event.application] += shareOf(event.usage, day, window);
    }
    return sums;
}

traffic::Store TrafficHistory::records() const
{
    const auto applications = m_catalogue.applications();
    traffic::Store store;
    for (std::size_t i = m_network.days.size(); i-- > 0;) {
        if (!m_client.isPresent(i))
            continue;
        DayRecords records(m_network.days[i], Random(mix(m_client.seed, RecordSalt + i)));
        for (const Plan &plan : plans(i))
            records.add(applications[plan.application], plan.usage.received, plan.usage.sent, plan.records);
        for (const Event &event : events(i))
            records.add(applications[event.application], event.destination, event.service, event.usage.received,
                        event.usage.sent);
        records.appendTo(store);
    }
    store.shrink();
    return store;
}

} // namespace demo
