// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <tl/expected.hpp>

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace demo {

/// How the demo API behaves. The defaults are those of `flowtrail demo-server`.
struct Options
{
    quint16 port = 0; ///< 0: any free one
    quint32 seed = 1;
    QDateTime now; ///< the world's frozen present; invalid: the start of the current UTC day
    int clients = 0; ///< clients of the whole world, up to MostClients; 0: some hundred, as generated
    int days = 30; ///< of history, 1 to 31
    std::chrono::milliseconds latency{0}; ///< before every answer
    double rateLimit = 0; ///< requests a second for each organization, then 429 with Retry-After; 0: none
    double faultRate = 0; ///< 0 to 1: share of requests answered by a fault (500, 502 with HTML, a cut body ...)
    bool forbidden = false; ///< adds an organization with its API disabled and a network that answers 403
};

inline constexpr int MostClients = 50'000;

/// The client that shows off: some twelve thousand records.
struct Showcase
{
    QString networkId;
    QString clientId;
};

/// A Dashboard API on loopback with a generated world: getNetworkClientTrafficHistory and its neighbours, with their
/// paging, errors and oddities. Serves from a thread of its own until it is destroyed. Any non-empty key is accepted,
/// except "invalid". The same seed and time give the same bytes.
class Server
{
public:
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// The error is one sentence: the port is taken, for instance.
    [[nodiscard]] static tl::expected<std::unique_ptr<Server>, QString> start(const Options &options);

    [[nodiscard]] QUrl baseUrl() const; ///< http://127.0.0.1:PORT/api/v1
    [[nodiscard]] QDateTime now() const; ///< the world's frozen present
    [[nodiscard]] static Showcase showcase();
    /// Requests answered so far, from any thread.
    [[nodiscard]] qint64 requests() const;
    /// Requests that have come in so far, those included that still wait for their latency; from any thread.
    [[nodiscard]] qint64 received() const;

private:
    struct Implementation;
    explicit Server(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace demo
