// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/catalogue.h"
#include "demo/world.h"
#include "traffic/store.h"

namespace demo {

/// Bytes to and from a client.
struct Usage
{
    std::int64_t received = 0;
    std::int64_t sent = 0;

    Usage &operator+=(const Usage &other);
    bool operator==(const Usage &) const = default;
};

/// Times from @c start to before @c end.
struct TimeWindow
{
    traffic::Timestamp start{};
    traffic::Timestamp end{};
};

/// What one client of a network did, as its habits, the calendar and its seed make it. Days and applications are
/// planned first, which is cheap; records only share out what was planned, so that all operations tell the same story.
class TrafficHistory
{
public:
    /// Refers to its arguments.
    TrafficHistory(const Catalogue &catalogue, const Network &network, const Client &client);

    /// What the client used, traffic nobody classified included. A window's part of a day counts for its share of it.
    [[nodiscard]] Usage usage(const TimeWindow &window) const;
    [[nodiscard]] Usage usage(std::size_t day, const TimeWindow &window) const;
    /// One for each application of the catalogue: what was classified.
    [[nodiscard]] std::vector<Usage> applicationUsage(const TimeWindow &window) const;
    /// All records, newest day first and in no order within a day. They add up to the applications' usage.
    [[nodiscard]] traffic::Store records() const;

private:
    /// What an application is to do on one day.
    struct Plan
    {
        std::size_t application = 0;
        Usage usage;
        int records = 0;
    };
    /// A transfer that stands out: it has its one record.
    struct Event
    {
        std::size_t application = 0;
        std::string_view destination;
        Service service;
        Usage usage;
    };

    [[nodiscard]] std::vector<Plan> plans(std::size_t day) const;
    [[nodiscard]] std::vector<Event> events(std::size_t day) const;
    [[nodiscard]] std::uint64_t appetite(std::size_t application) const;

    const Catalogue &m_catalogue;
    const Network &m_network;
    const Client &m_client;
    std::vector<std::uint64_t> m_appetites; ///< for each application
    std::vector<std::int64_t> m_bytes; ///< of each day, without events
    std::vector<std::int64_t> m_records; ///< of each day, events included
};

} // namespace demo
