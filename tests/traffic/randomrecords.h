// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <random>
#include <sstream>

#include "traffic/store.h"

/// The records of @p store as one line each, which outlive it.
[[nodiscard]] inline std::vector<std::string> linesOf(const traffic::Store &store)
{
    std::vector<std::string> lines;
    for (traffic::Row row = 0; row < store.size(); ++row) {
        const traffic::Record record = store.record(row);
        std::ostringstream line;
        line.precision(17);
        const auto put = [&line](const auto &field) { field ? line << '<' << *field << '>' : line << "<missing"; };
        put(record.ts ? std::optional(record.ts->time_since_epoch().count()) : std::nullopt);
        put(record.application);
        put(record.destination);
        put(record.protocol);
        put(record.port);
        put(record.received);
        put(record.sent);
        put(record.flows);
        put(record.activeSeconds);
        lines.push_back(line.str());
    }
    return lines;
}

/// Records of all kinds, the same ones for the same seed: few enough different values that many are equal, each field
/// missing now and then.
class RandomRecords
{
public:
    explicit RandomRecords(unsigned seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int below(int end) { return int(m_random() % unsigned(end)); }

    template <typename Values> [[nodiscard]] auto oneOf(const Values &values)
    {
        return values[std::size_t(below(int(std::size(values))))];
    }

    [[nodiscard]] traffic::Record record()
    {
        using namespace std::chrono_literals;
        constexpr std::array<std::string_view, 7> applications{"Zoom",  "zoom", "Netflix", "Miscellaneous secure web",
                                                               "DÄMON", "a*b",  ""};
        constexpr std::array<std::string_view, 8> destinations{"zoom.us",       "mail.google.com", "GOOGLE.com",
                                                               "fe80::1",       "10.0.0.7",        "dämon.example",
                                                               "a,b \"c\" \\d", "x.apple.com"};
        constexpr std::array<std::string_view, 3> protocols{"TCP", "UDP", "tcp"};
        constexpr traffic::Day firstDay = std::chrono::sys_days(2026y / 11 / 1);

        return {.ts = maybe(traffic::Timestamp(firstDay + std::chrono::days(below(20))) + 90210us),
                .application = maybe(oneOf(applications)),
                .destination = maybe(oneOf(destinations)),
                .protocol = maybe(oneOf(protocols)),
                .port = maybe(oneOf(std::array{0, 53, 80, 443, 65535})),
                .received = maybe(below(1000) / 8.0), // eighths: sums are exact in any order
                .sent = maybe(below(30) * 1000.0),
                .flows = maybe(std::int64_t(below(50))),
                .activeSeconds = maybe(std::int64_t(below(5)) * 60)};
    }

    [[nodiscard]] traffic::Store store(int count)
    {
        traffic::Store store;
        for (int i = 0; i < count; ++i)
            store.append(record());
        return store;
    }

private:
    template <typename Value> std::optional<Value> maybe(Value value)
    {
        return below(8) == 0 ? std::nullopt : std::optional(value);
    }

    std::mt19937 m_random;
};
