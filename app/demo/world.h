// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "demo/device.h"
#include "demo/server.h"
#include "traffic/record.h"

namespace demo {

/// A day of a network's history.
struct HistoryDay
{
    traffic::Day date{};
    traffic::Timestamp start{}; ///< midnight, in UTC or in the network's zone
    traffic::Timestamp end{}; ///< the next midnight, or now
    traffic::Timestamp recorded{}; ///< what its records have as `ts`: a little after midnight
    int elapsed = 0; ///< permille: 1000 but for today

    [[nodiscard]] bool isWeekend() const;
};

/// Texts are UTF-8; an empty one is null in the API.
struct Client
{
    std::string id;
    std::string mac;
    std::string ip;
    std::string ip6;
    std::string ip6Local;
    std::string description;
    std::string os;
    std::string manufacturer;
    std::string user;
    std::string ssid;
    std::string switchport;
    int vlan = 0;
    Device device = Device::Laptop;
    int busyness = 100; ///< percent of what such a device usually does
    std::uint64_t seed = 0;
    std::uint32_t presence = 0; ///< bit i: it was there on day i of the network's history
    traffic::Timestamp firstSeen{};
    traffic::Timestamp lastSeen{};
    bool isOnline = false;
    bool isShowcase = false;

    [[nodiscard]] bool isPresent(std::size_t day) const { return (presence >> day & 1u) != 0; }
};

/// The latest day that is @p weekday and lies at least @p daysAgo days before the last one.
[[nodiscard]] std::optional<std::size_t> latest(std::span<const HistoryDay> days, std::chrono::weekday weekday,
                                                std::size_t daysAgo);

enum class Analysis { Disabled, Basic, Detailed };

struct Network
{
    std::string id;
    std::string name;
    std::string timeZone; ///< IANA
    std::vector<std::string> productTypes;
    std::vector<std::string> tags;
    std::size_t organization = 0;
    Analysis analysis = Analysis::Detailed;
    bool isForbidden = false;
    std::vector<HistoryDay> days; ///< oldest first
    std::vector<Client> clients;

    /// By key, MAC (in any case), IPv4 or IPv6 address; null if there is none.
    [[nodiscard]] const Client *client(std::string_view key) const;

    std::unordered_map<std::string, std::size_t> clientsByKey; ///< for client(); never walked through
};

struct Organization
{
    std::string id;
    std::string name;
    bool isApiEnabled = true;
};

/// Everything the demo's API knows: made from the seed and the time, the same on every machine.
class World
{
public:
    /// @p options with a valid `now`.
    explicit World(const Options &options);

    [[nodiscard]] traffic::Timestamp now() const { return m_now; }
    [[nodiscard]] const std::vector<Organization> &organizations() const { return m_organizations; }
    [[nodiscard]] const std::vector<Network> &networks() const { return m_networks; }
    [[nodiscard]] std::optional<std::size_t> organization(std::string_view id) const;
    [[nodiscard]] const Network *network(std::string_view id) const;

private:
    traffic::Timestamp m_now;
    std::vector<Organization> m_organizations;
    std::vector<Network> m_networks;
};

} // namespace demo
