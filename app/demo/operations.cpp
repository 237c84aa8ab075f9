// SPDX-License-Identifier: GPL-3.0-or-later
// What the operations of the Api answer.
#include "demo/api.h"

#include <algorithm>
#include <charconv>

#include "demo/answers.h"
#include "traffic/timestamp.h"

namespace demo {

namespace {

using namespace std::chrono;

constexpr seconds LongestWindow = hours(24 * 31);
constexpr std::size_t MostListed = 100; // of the operations that take a list of them

/// ISO 8601 or seconds since 1970; nothing else.
std::optional<traffic::Timestamp> timeOf(const std::string &text)
{
    long long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size() && number >= 0
        && number < 253'402'300'800) // year 9999
        return traffic::Timestamp(seconds(number));
    if (const auto day = traffic::parseDay(text))
        return traffic::Timestamp(*day);
    return traffic::parseTimestamp(text);
}

bool contains(std::string_view text, std::string_view part)
{
    const auto fold = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return !std::ranges::search(text, part, {}, fold, fold).empty() || part.empty();
}

/// The filters of getNetworkClients.
bool isWanted(const Client &client, const Query &query)
{
    const auto matches = [&query](std::string_view name, std::string_view value) {
        const std::string *wanted = query.value(name);
        return wanted == nullptr || contains(value, *wanted);
    };
    const std::vector<std::string_view> statuses = query.values("statuses");
    const std::string_view status = client.isOnline ? "Online" : "Offline";
    const std::string *vlan = query.value("vlan");
    return (statuses.empty() || std::ranges::find(statuses, status) != statuses.end())
        && (vlan == nullptr || *vlan == std::to_string(client.vlan)) && matches("mac", client.mac)
        && matches("ip", client.ip) && matches("ip6", client.ip6) && matches("ip6Local", client.ip6Local)
        && matches("os", client.os) && matches("description", client.description);
}

} // namespace

Outcome<TimeWindow> Api::windowOf(const Call &call, bool mayEnd) const
{
    const traffic::Timestamp earliest = m_world.now() - LongestWindow;
    TimeWindow window{.start = {}, .end = m_world.now()};
    if (const std::string *t1 = call.query.value("t1"); t1 != nullptr && mayEnd) {
        const auto end = timeOf(*t1);
        if (!end || *end > m_world.now() || *end <= earliest)
            return failure(400, "'t1' must be a time within the last 31 days");
        window.end = *end;
    }
    const std::string *t0 = call.query.value("t0");
    if (t0 != nullptr && call.query.value("timespan") != nullptr)
        return failure(400, "'timespan' cannot be used together with 't0'");
    if (t0 != nullptr) {
        const auto start = timeOf(*t0);
        if (!start || *start < earliest || *start >= window.end)
            return failure(400, "'t0' must be a time within the last 31 days");
        window.start = *start;
        return window;
    }
    const auto timespan = call.query.number("timespan", 1, LongestWindow.count(), seconds(days(1)).count());
    if (!timespan)
        return tl::make_unexpected(timespan.error());
    window.start = window.end - seconds(*timespan);
    return window;
}

Outcome<std::vector<const Client *>> Api::clientsOf(const Call &call) const
{
    const std::string *list = call.query.value("clients");
    if (list == nullptr || list->empty())
        return failure(400, "'clients' is required");
    std::vector<const Client *> clients;
    std::size_t asked = 0;
    for (std::string_view rest = *list; !rest.empty();) {
        const std::string_view key = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(key.size() + 1, rest.size()));
        if (++asked > MostListed)
            return failure(414, "'clients' takes at most 100 clients");
        const Client *client = call.network->client(key);
        if (client != nullptr && std::ranges::find(clients, client) == clients.end())
            clients.push_back(client);
    }
    return clients;
}

Api::Answer Api::identity(const Call &)
{
    JsonWriter json;
    json.beginObject().member("name", "Mara Keller").member("email", "mara.keller@acme.example");
    json.member("lastUsedDashboardAt", traffic::formatTimestamp(m_world.now() - hours(3)));
    json.key("authentication").beginObject().member("mode", "email");
    json.key("api").beginObject().key("key").beginObject().member("created", true).endObject().endObject();
    json.key("twoFactor").beginObject().member("enabled", true).endObject();
    json.key("saml").beginObject().member("enabled", false).endObject().endObject().endObject();
    return Success{json.take(), {}};
}

Api::Answer Api::organizations(const Call &call)
{
    const auto page = pageOf(call.request, call.query, m_world.organizations().size(), {3, 9000, 9000});
    if (!page)
        return tl::make_unexpected(page.error());
    JsonWriter json;
    json.beginArray();
    for (std::size_t i = page->begin; i < page->end; ++i)
        writeOrganization(json, m_world.organizations()[i]);
    json.endArray();
    return Success{json.take(), page->link};
}

Api::Answer Api::organization(const Call &call)
{
    JsonWriter json;
    writeOrganization(json, m_world.organizations()[*call.organization]);
    return Success{json.take(), {}};
}

Api::Answer Api::organizationNetworks(const Call &call)
{
    std::vector<const Network *> networks;
    for (const Network &network : m_world.networks()) {
        if (network.organization == *call.organization)
            networks.push_back(&network);
    }
    const auto page = pageOf(call.request, call.query, networks.size(), {3, 100'000, 1000});
    if (!page)
        return tl::make_unexpected(page.error());
    JsonWriter json;
    json.beginArray();
    for (std::size_t i = page->begin; i < page->end; ++i)
        writeNetwork(json, *networks[i], m_world.organizations()[*call.organization]);
    json.endArray();
    return Success{json.take(), page->link};
}

Api::Answer Api::clientsSearch(const Call &call)
{
    const std::string *mac = call.query.value("mac");
    if (mac == nullptr || mac->empty())
        return failure(400, "'mac' is required");
    struct Hit
    {
        const Network *network;
        const Client *client;
    };
    std::vector<Hit> hits;
    for (const Network &network : m_world.networks()) {
        const Client *client = network.organization == *call.organization ? network.client(*mac) : nullptr;
        if (client != nullptr && !network.isForbidden && contains(client->mac, *mac))
            hits.push_back({&network, client});
    }
    const auto page = pageOf(call.request, call.query, hits.size(), {3, 5, 5});
    if (!page)
        return tl::make_unexpected(page.error());
    if (hits.empty())
        return failure(404, "Client not found");

    const Client &first = *hits.front().client;
    JsonWriter json;
    json.beginObject().member("clientId", first.id).member("mac", first.mac);
    json.textOrNull("manufacturer", first.manufacturer).key("records").beginArray();
    for (std::size_t i = page->begin; i < page->end; ++i) {
        const auto &[network, client] = hits[i];
        json.beginObject().key("network");
        writeNetwork(json, *network, m_world.organizations()[network->organization]);
        json.member("clientId", client->id).textOrNull("description", client->description);
        json.textOrNull("ip", client->ip).textOrNull("ip6", client->ip6).textOrNull("user", client->user);
        json.textOrNull("os", client->os).textOrNull("ssid", client->ssid);
        json.textOrNull("switchport", client->switchport).member("vlan", std::to_string(client->vlan));
        json.member("firstSeen", duration_cast<seconds>(client->firstSeen.time_since_epoch()).count());
        json.member("lastSeen", duration_cast<seconds>(client->lastSeen.time_since_epoch()).count());
        json.member("status", client->isOnline ? "Online" : "Offline").endObject();
    }
    json.endArray().endObject();
    return Success{json.take(), page->link};
}

Api::Answer Api::network(const Call &call)
{
    JsonWriter json;
    writeNetwork(json, *call.network, m_world.organizations()[*call.organization]);
    return Success{json.take(), {}};
}

Api::Answer Api::trafficAnalysis(const Call &call)
{
    const char *mode = "detailed";
    if (call.network->analysis == Analysis::Basic)
        mode = "basic";
    else if (call.network->analysis == Analysis::Disabled)
        mode = "disabled";
    JsonWriter json;
    json.beginObject().member("mode", mode).key("customPieChartItems").beginArray().endArray().endObject();
    return Success{json.take(), {}};
}

Api::Answer Api::networkClients(const Call &call)
{
    const auto window = windowOf(call, false);
    if (!window)
        return tl::make_unexpected(window.error());
    std::vector<const Client *> clients;
    for (const Client &client : call.network->clients) {
        if (client.lastSeen >= window->start && isWanted(client, call.query))
            clients.push_back(&client);
    }
    const auto page = pageOf(call.request, call.query, clients.size(), {3, 5000, 10});
    if (!page)
        return tl::make_unexpected(page.error());
    JsonWriter json;
    json.beginArray();
    for (std::size_t i = page->begin; i < page->end; ++i)
        writeClient(json, *clients[i], TrafficHistory(m_catalogue, *call.network, *clients[i]).usage(*window));
    json.endArray();
    return Success{json.take(), page->link};
}

Api::Answer Api::networkClient(const Call &call)
{
    const auto client = clientOf(call);
    if (!client)
        return tl::make_unexpected(client.error());
    JsonWriter json;
    writeClient(json, **client, {});
    return Success{json.take(), {}};
}

Api::Answer Api::trafficHistory(const Call &call)
{
    const auto client = clientOf(call);
    if (!client)
        return tl::make_unexpected(client.error());
    // No document says what is answered where analysis is off, so both answers exist.
    if (call.network->analysis == Analysis::Disabled)
        return failure(400, "Traffic analysis must be set to detailed for this network");
    const auto records = call.network->analysis == Analysis::Detailed ? recordsOf(*call.network, **client)
                                                                      : std::make_shared<const traffic::Store>();
    const auto page = pageOf(call.request, call.query, records->size(), {});
    if (!page)
        return tl::make_unexpected(page.error());
    JsonWriter json;
    json.reserve(qsizetype(page->end - page->begin) * 220);
    json.beginArray();
    for (std::size_t i = page->begin; i < page->end; ++i)
        writeRecord(json, records->record(traffic::Row(i)), traffic::Row(i));
    json.endArray();
    return Success{json.take(), page->link};
}

Api::Answer Api::usageHistory(const Call &call)
{
    const auto client = clientOf(call);
    if (!client)
        return tl::make_unexpected(client.error());
    const TrafficHistory history(m_catalogue, *call.network, **client);
    JsonWriter json;
    json.beginArray();
    for (std::size_t i = 0; i < call.network->days.size(); ++i) {
        const HistoryDay &day = call.network->days[i];
        if ((*client)->isPresent(i))
            writeUsageDay(json, day, history.usage(i, {day.start, day.end}));
    }
    json.endArray();
    return Success{json.take(), {}};
}

Api::Answer Api::usageHistories(const Call &call)
{
    const auto window = windowOf(call, true);
    if (!window)
        return tl::make_unexpected(window.error());
    const auto clients = clientsOf(call);
    if (!clients)
        return tl::make_unexpected(clients.error());
    const auto page = pageOf(call.request, call.query, clients->size(), {});
    if (!page)
        return tl::make_unexpected(page.error());
    JsonWriter json;
    json.beginArray();
    for (std::size_t i = page->begin; i < page->end; ++i) {
        const Client &client = *(*clients)[i];
        const TrafficHistory history(m_catalogue, *call.network, client);
        json.beginObject().member("clientId", client.id).textOrNull("clientIp", client.ip);
        json.member("clientMac", client.mac).key("usageHistory").beginArray();
        for (std::size_t day = 0; day < call.network->days.size(); ++day) {
            const Usage usage = history.usage(day, *window);
            if (usage != Usage())
                writeUsageDay(json, call.network->days[day], usage);
        }
        json.endArray().endObject();
    }
    json.endArray();
    return Success{json.take(), page->link};
}

Api::Answer Api::applicationUsage(const Call &call)
{
    const auto window = windowOf(call, true);
    if (!window)
        return tl::make_unexpected(window.error());
    const auto clients = clientsOf(call);
    if (!clients)
        return tl::make_unexpected(clients.error());
    const auto page = pageOf(call.request, call.query, clients->size(), {});
    if (!page)
        return tl::make_unexpected(page.error());
    JsonWriter json;
    json.beginArray();
    for (std::size_t i = page->begin; i < page->end; ++i) {
        const Client &client = *(*clients)[i];
        json.beginObject().member("clientId", client.id).textOrNull("clientIp", client.ip);
        json.member("clientMac", client.mac).key("applicationUsage").beginArray();
        const auto usage = TrafficHistory(m_catalogue, *call.network, client).applicationUsage(*window);
        for (std::size_t application = 0; application < usage.size(); ++application) {
            if (usage[application] != Usage() && call.network->analysis != Analysis::Disabled)
                writeApplicationUsage(json, m_catalogue.applications()[application].name, usage[application]);
        }
        json.endArray().endObject();
    }
    json.endArray();
    return Success{json.take(), page->link};
}

} // namespace demo
