// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/world.h"

#include <algorithm>
#include <array>

#include <QDateTime>
#include <QTimeZone>

#include "demo/population.h"
#include "demo/random.h"

namespace demo {

namespace {

using namespace std::chrono;

/// Where a network's daily records start.
enum class Midnight { Local, Utc };

struct Site
{
    const char *id;
    const char *name;
    const char *timeZone;
    std::size_t organization;
    Analysis analysis;
    Midnight midnight;
    Culture culture;
    std::uint64_t clients; ///< unless another number is asked for
    std::vector<std::string> productTypes;
    std::vector<std::string> tags;
};

std::vector<Site> sites(bool withForbidden)
{
    std::vector<Site> sites{
        {"L_646829496481105433",
         "Retail – Denver",
         "America/Denver",
         0,
         Analysis::Detailed,
         Midnight::Local,
         Culture::English,
         148,
         {"appliance", "camera", "switch", "wireless"},
         {"retail", "us-west"}},
        {"L_646829496481107120",
         "Büro Berlin",
         "Europe/Berlin",
         0,
         Analysis::Detailed,
         Midnight::Local,
         Culture::German,
         92,
         {"appliance", "switch", "wireless"},
         {"office"}},
        {"N_646829496481131907",
         "東京オフィス",
         "Asia/Tokyo",
         0,
         Analysis::Detailed,
         Midnight::Utc,
         Culture::Japanese,
         58,
         {"wireless"},
         {}},
        {"N_573083052582915201",
         "Bengaluru Campus",
         "Asia/Kolkata",
         1,
         Analysis::Basic,
         Midnight::Local,
         Culture::English,
         36,
         {"wireless"},
         {"campus"}},
        {"L_573083052582960044",
         "Loja São Paulo",
         "America/Sao_Paulo",
         1,
         Analysis::Disabled,
         Midnight::Local,
         Culture::Portuguese,
         18,
         {"appliance", "wireless"},
         {}},
    };
    if (withForbidden)
        sites.push_back({"N_646829496481190002",
                         "Executive floor",
                         "America/Denver",
                         0,
                         Analysis::Detailed,
                         Midnight::Local,
                         Culture::English,
                         6,
                         {"wireless"},
                         {}});
    return sites;
}

traffic::Timestamp timestamp(const QDateTime &time)
{
    return traffic::Timestamp(milliseconds(time.toMSecsSinceEpoch()));
}

std::vector<HistoryDay> historyDays(const Site &site, const QDateTime &now, int count, std::uint64_t seed)
{
    QTimeZone zone = QTimeZone::utc();
    // A machine without a time zone database still has a demo, one of UTC days.
    if (const QTimeZone local(site.timeZone); site.midnight == Midnight::Local && local.isValid())
        zone = local;
    // Where now is midnight itself, the day that is over is the last one.
    const QDate today = now.addMSecs(-1).toTimeZone(zone).date();
    const QDate epoch(1970, 1, 1);
    std::vector<HistoryDay> days;
    for (int back = count - 1; back >= 0; --back) {
        const QDate date = today.addDays(-back);
        const auto start = timestamp(date.startOfDay(zone));
        const auto end = timestamp(date.addDays(1).startOfDay(zone));
        const auto reached = std::min(end, timestamp(now));
        const microseconds delay(Random(mix(seed, std::uint64_t(date.toJulianDay()))).between(20, 99'999));
        days.push_back({.date = sys_days(std::chrono::days(epoch.daysTo(date))),
                        .start = start,
                        .end = reached,
                        .recorded = std::min(start + delay, reached),
                        .elapsed = int((reached - start) * 1000 / (end - start))});
    }
    return days;
}

/// How many clients each site has; the first at least one, the showcase.
std::vector<std::int64_t> clientCounts(const std::vector<Site> &sites, int total)
{
    std::vector<std::uint64_t> weights;
    std::ranges::transform(sites, std::back_inserter(weights), &Site::clients);
    if (total == 0)
        return {weights.begin(), weights.end()};
    std::vector<std::int64_t> counts = apportion(total - 1, weights);
    ++counts.front();
    return counts;
}

/// One laptop travels: a search across networks finds it twice.
void letTravel(const std::vector<Client> &from, std::vector<Client> &to)
{
    const auto isLaptop = [](const Client &client) { return client.device == Device::Laptop; };
    const auto traveller = std::ranges::find_if(from, isLaptop);
    const auto host = std::ranges::find_if(to, isLaptop);
    if (traveller == from.end() || host == to.end())
        return;
    host->id = traveller->id;
    host->mac = traveller->mac;
    host->description = traveller->description;
    host->os = traveller->os;
    host->manufacturer = traveller->manufacturer;
    host->user = traveller->user;
}

} // namespace

bool HistoryDay::isWeekend() const
{
    const std::chrono::weekday weekday(date);
    return weekday == Saturday || weekday == Sunday;
}

std::optional<std::size_t> latest(std::span<const HistoryDay> days, std::chrono::weekday weekday, std::size_t daysAgo)
{
    for (std::size_t i = days.size(); i-- > 0;) {
        if (days.size() - 1 - i >= daysAgo && std::chrono::weekday(days[i].date) == weekday)
            return i;
    }
    return {};
}

const Client *Network::client(std::string_view key) const
{
    std::string folded(key);
    std::ranges::transform(folded, folded.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    const auto found = clientsByKey.find(folded);
    return found != clientsByKey.end() ? &clients[found->second] : nullptr;
}

World::World(const Options &options)
    : m_now(timestamp(options.now))
    , m_organizations{{"549236", "Acme Corporation"}, {"573083052582914605", "Globex Industries"}}
{
    if (options.forbidden)
        m_organizations.push_back({"573083052582990310", "Initech Holding", false});

    const std::vector<Site> all = sites(options.forbidden);
    const std::vector<std::int64_t> counts = clientCounts(all, options.clients);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Site &site = all[i];
        const std::uint64_t seed = mix(options.seed, i);
        Network &network = m_networks.emplace_back();
        network.id = site.id;
        network.name = site.name;
        network.timeZone = site.timeZone;
        network.productTypes = site.productTypes;
        network.tags = site.tags;
        network.organization = site.organization;
        network.analysis = site.analysis;
        network.isForbidden = i == 5;
        network.days = historyDays(site, options.now, options.days, seed);
        network.clients = populate(network, i, site.culture, int(counts[i]), m_now, seed);
    }
    letTravel(m_networks[0].clients, m_networks[1].clients);
    for (Network &network : m_networks) {
        for (std::size_t i = 0; i < network.clients.size(); ++i) {
            const Client &client = network.clients[i];
            for (const std::string &key : {client.id, client.mac, client.ip, client.ip6, client.ip6Local}) {
                if (!key.empty())
                    network.clientsByKey.emplace(key, i);
            }
        }
    }
}

std::optional<std::size_t> World::organization(std::string_view id) const
{
    const auto found = std::ranges::find(m_organizations, id, &Organization::id);
    if (found == m_organizations.end())
        return {};
    return std::size_t(found - m_organizations.begin());
}

const Network *World::network(std::string_view id) const
{
    const auto found = std::ranges::find(m_networks, id, &Network::id);
    return found != m_networks.end() ? &*found : nullptr;
}

} // namespace demo
