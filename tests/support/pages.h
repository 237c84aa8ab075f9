// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <QString>

#include "support/rawserver.h"

namespace support {

/// One record of a trafficHistory page: record @p n is of the day 10 + n % 5 November 2026 (UTC midnight) and of "App n
/// % 3", received n kB and sent 0.5 kB.
[[nodiscard]] inline QByteArray record(int n)
{
    return QStringLiteral(
               R"({"ts":"2026-11-%1T00:00:00.000000Z","application":"App %2","destination":"host%3.example.org",)"
               R"("protocol":"TCP","port":443,"recv":%3,"sent":0.5,"numFlows":1,"activeSeconds":60})")
        .arg(10 + n % 5)
        .arg(n % 3)
        .arg(n)
        .toUtf8();
}

/// A page with the records @p first to @p first + @p count - 1.
[[nodiscard]] inline QByteArray page(int first, int count)
{
    QByteArrayList records;
    for (int n = first; n < first + count; ++n)
        records.append(record(n));
    return '[' + records.join(',') + ']';
}

/// A page with @p thousands thousand records, those of page(0, 1000) again and again.
[[nodiscard]] inline QByteArray largePage(int thousands)
{
    return '[' + QByteArrayList(thousands, page(0, 1000).sliced(1).chopped(1)).join(',') + ']';
}

/// The path of the traffic history of client k1 in network N_1, and of the operations around it.
inline constexpr auto HistoryPath = "/api/v1/networks/N_1/clients/k1/trafficHistory";
inline constexpr auto NetworkPath = "/api/v1/networks/N_1";
inline constexpr auto ClientPath = "/api/v1/networks/N_1/clients/k1";
inline constexpr auto ClientsPath = "/api/v1/networks/N_1/clients";
inline constexpr auto UsagePath = "/api/v1/networks/N_1/clients/k1/usageHistory";
inline constexpr auto OrganizationsPath = "/api/v1/organizations";
inline constexpr auto OrganizationPath = "/api/v1/organizations/1";
inline constexpr auto NetworksPath = "/api/v1/organizations/1/networks";
inline constexpr auto AnalysisPath = "/api/v1/networks/N_1/trafficAnalysis";

/// What an ordinary API says of network N_1 and client k1.
inline void describePlace(RawServer &server, const QByteArray &timeZone = "UTC")
{
    const QByteArray network = R"({"id":"N_1","organizationId":"1","name":"Lab","timeZone":")" + timeZone + "\"}";
    const QByteArray client = R"({"id":"k1","description":"laptop","os":"Debian","ip":"10.0.0.7"})";
    server.on(NetworkPath, {RawAnswer::ok(network)});
    server.on(ClientPath, {RawAnswer::ok(client)});
    server.on(OrganizationsPath, {RawAnswer::ok(R"([{"id":"1","name":"Acme"}])")});
    server.on(OrganizationPath, {RawAnswer::ok(R"({"id":"1","name":"Acme"})")});
    server.on(NetworksPath, {RawAnswer::ok('[' + network + ']')});
    server.on(ClientsPath, {RawAnswer::ok('[' + client + ']')});
    server.on(UsagePath, {RawAnswer::ok("[]")});
    server.on(AnalysisPath, {RawAnswer::ok(R"({"mode":"detailed"})")});
}

/// Serves the history of k1 with the records 0 to @p records - 1, in pages of at most @p pageSize.
inline void serveHistory(RawServer &server, int records, int pageSize)
{
    const auto path = [pageSize](int first) {
        return HistoryPath + (first == 0 ? QByteArray() : "?page=" + QByteArray::number(first / pageSize));
    };
    for (int first = 0; first < records; first += pageSize) {
        const int next = first + pageSize;
        RawAnswer::Headers headers;
        if (next < records)
            headers.append(RawServer::next(path(next)));
        server.on(path(first), {RawAnswer::ok(page(first, std::min(pageSize, records - first)), headers)});
    }
}

} // namespace support
