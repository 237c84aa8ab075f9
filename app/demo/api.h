// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <list>
#include <memory>

#include "demo/catalogue.h"
#include "demo/http.h"
#include "demo/paging.h"
#include "demo/tokenbucket.h"
#include "demo/traffichistory.h"

namespace demo {

/// The Dashboard API over a World, without any sockets: requests in, responses out. What it answers depends on the
/// world and the request alone, but for the rate limit (which needs the time) and X-Request-Id (which counts).
class Api
{
public:
    /// @p options with a valid `now`.
    explicit Api(const Options &options);

    [[nodiscard]] Response answer(const Request &request, TokenBucket::Time time);
    [[nodiscard]] const World &world() const { return m_world; }

private:
    /// A request that has found its operation.
    struct Call
    {
        const Request &request;
        Query query;
        std::vector<std::string> segments; ///< behind /api/v1
        std::optional<std::size_t> organization;
        const Network *network = nullptr;
    };
    struct Success
    {
        QByteArray body;
        QByteArray link; ///< empty: no pages
    };
    using Answer = Outcome<Success>;
    struct Operation
    {
        std::vector<std::string_view> path; ///< "*" is an identifier
        Answer (Api::*method)(const Call &);
    };

    [[nodiscard]] static const std::vector<Operation> &operations();
    [[nodiscard]] Answer dispatch(const Request &request, TokenBucket::Time time);
    [[nodiscard]] std::optional<Failure> identify(Call &call) const;

    [[nodiscard]] Answer identity(const Call &call);
    [[nodiscard]] Answer organizations(const Call &call);
    [[nodiscard]] Answer organization(const Call &call);
    [[nodiscard]] Answer organizationNetworks(const Call &call);
    [[nodiscard]] Answer clientsSearch(const Call &call);
    [[nodiscard]] Answer network(const Call &call);
    [[nodiscard]] Answer trafficAnalysis(const Call &call);
    [[nodiscard]] Answer networkClients(const Call &call);
    [[nodiscard]] Answer networkClient(const Call &call);
    [[nodiscard]] Answer trafficHistory(const Call &call);
    [[nodiscard]] Answer usageHistory(const Call &call);
    [[nodiscard]] Answer usageHistories(const Call &call);
    [[nodiscard]] Answer applicationUsage(const Call &call);

    [[nodiscard]] Outcome<const Client *> clientOf(const Call &call) const;
    [[nodiscard]] Outcome<std::vector<const Client *>> clientsOf(const Call &call) const;
    /// The times from `t0` or back by `timespan`, to `t1` or now.
    [[nodiscard]] Outcome<TimeWindow> windowOf(const Call &call, bool mayEnd) const;
    [[nodiscard]] std::shared_ptr<const traffic::Store> recordsOf(const Network &network, const Client &client);

    Catalogue m_catalogue;
    World m_world;
    std::uint64_t m_seed = 0;
    std::uint64_t m_requests = 0;
    std::vector<TokenBucket> m_budgets; ///< one for each organization; none without a limit

    struct CachedHistory
    {
        const Client *client = nullptr;
        std::shared_ptr<const traffic::Store> records;
    };
    std::list<CachedHistory> m_histories; ///< the latest first, and only a few
};

} // namespace demo
