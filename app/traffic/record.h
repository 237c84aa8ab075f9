// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace traffic {

/// Microseconds since 1970-01-01T00:00:00Z, the resolution the API gives.
using Timestamp = std::chrono::sys_time<std::chrono::microseconds>;

/// A calendar day, without a zone: which zone formed it is the Calendar's to say.
using Day = std::chrono::sys_days;

/// One element of getNetworkClientTrafficHistory: what a client exchanged in one day with one destination of one
/// application over one protocol and port. Every field may be missing. The texts are views into where they came from: a
/// Store's until it is appended to. Two equal records are legal data and both count.
struct Record
{
    std::optional<Timestamp> ts{}; ///< start of the day the record covers
    std::optional<std::string_view> application{}; ///< UTF-8
    std::optional<std::string_view> destination{}; ///< UTF-8: a host name, or an IPv4 or IPv6 address
    std::optional<std::string_view> protocol{}; ///< "TCP", "UDP", or anything else
    std::optional<std::int32_t> port{};
    std::optional<double> received{}; ///< kB, download seen from the client; the API's `recv`
    std::optional<double> sent{}; ///< kB, upload seen from the client
    std::optional<std::int64_t> flows{}; ///< the API's `numFlows`
    std::optional<std::int64_t> activeSeconds{};

    bool operator==(const Record &) const = default;
};

} // namespace traffic
