// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "traffic/store.h"
#include "traffic/timestamp.h"

namespace bench {

/// A busy client's records, the same ones for the same seed: sixty applications, the larger the rarer; 31 days; a
/// destination keeps to an application or two; amounts with three decimals, as the API gives them.
class Bulk
{
public:
    Bulk(std::uint32_t destinations, std::uint32_t seed = 1)
        : m_destinations(destinations)
        , m_random(seed)
    {
    }

    /// The next record. What its texts refer to is there until the next one.
    [[nodiscard]] traffic::Record next()
    {
        // Cubed: a few have most.
        const double skew = unit() * unit() * unit();
        const auto destination = std::uint32_t(skew * m_destinations);
        const std::uint32_t application = (destination * 7 + below(2)) % Applications;
        m_application = "Application " + std::to_string(application);
        m_destination
            = "host-" + std::to_string(destination) + ".zone" + std::to_string(destination % 400) + ".example.com";
        const auto day = std::chrono::days(m_records++ / RecordsOfDay % Days); // the API gives a day after the other
        return {.ts = First + day + std::chrono::microseconds(90'210),
                .application = m_application,
                .destination = m_destination,
                .protocol = below(4) == 0 ? "UDP" : "TCP",
                .port = below(4) == 0 ? std::int32_t(below(65'536)) : 443,
                .received = double(below(10'000'000)) / 1000,
                .sent = double(below(1'000'000)) / 1000,
                .flows = below(5000),
                .activeSeconds = below(86'400)};
    }

    static constexpr std::uint32_t Applications = 60;
    static constexpr int Days = 31;
    static constexpr std::uint32_t RecordsOfDay = 400;
    static constexpr traffic::Timestamp First = traffic::Day(std::chrono::year(2026) / 10 / 24);

private:
    [[nodiscard]] std::uint32_t below(std::uint32_t limit) { return std::uint32_t(m_random() % limit); }
    [[nodiscard]] double unit() { return double(m_random()) / 4294967296.0; }

    std::uint32_t m_destinations;
    std::mt19937 m_random;
    std::uint32_t m_records = 0;
    std::string m_application;
    std::string m_destination;
};

/// @p records of them.
inline traffic::Store bulkStore(traffic::Row records, std::uint32_t destinations)
{
    Bulk bulk(destinations);
    traffic::Store store;
    for (traffic::Row i = 0; i < records; ++i)
        store.append(bulk.next());
    store.shrink();
    return store;
}

/// The next @p records of @p bulk as the API writes a page.
inline std::string bulkPage(Bulk &bulk, int records)
{
    std::string json = "[";
    const auto amount = [](double value) {
        std::string text = std::to_string(value);
        return text.substr(0, text.size() - 3); // three decimals
    };
    for (int i = 0; i < records; ++i) {
        const traffic::Record record = bulk.next();
        json += i == 0 ? "{" : ",{";
        json += "\"ts\":\"" + traffic::formatTimestamp(*record.ts) + "\",\"application\":\"";
        json += *record.application;
        json += "\",\"destination\":\"";
        json += *record.destination;
        json += "\",\"protocol\":\"";
        json += *record.protocol;
        json += "\",\"port\":" + std::to_string(*record.port) + ",\"recv\":" + amount(*record.received)
            + ",\"sent\":" + amount(*record.sent) + ",\"numFlows\":" + std::to_string(*record.flows)
            + ",\"activeSeconds\":" + std::to_string(*record.activeSeconds) + "}";
    }
    return json + "]";
}

} // namespace bench
