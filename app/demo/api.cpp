// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/api.h"

#include <algorithm>

#include "demo/answers.h"
#include "demo/random.h"

namespace demo {

namespace {

QByteArray keyOf(const Request &request)
{
    constexpr QByteArrayView Bearer = "bearer ";
    const QByteArray authorization = headerValue(request.headers, "Authorization");
    if (QByteArrayView(authorization)
            .first(std::min(authorization.size(), Bearer.size()))
            .compare(Bearer, Qt::CaseInsensitive)
        == 0)
        return authorization.mid(Bearer.size()).trimmed();
    return headerValue(request.headers, "X-Cisco-Meraki-API-Key").trimmed();
}

} // namespace

Api::Api(const Options &options)
    : m_world(options)
    , m_seed(options.seed)
{
    if (options.rateLimit > 0)
        m_budgets.assign(m_world.organizations().size(), TokenBucket(options.rateLimit));
}

const std::vector<Api::Operation> &Api::operations()
{
    // What is spelled out comes before what an identifier could hide.
    static const std::vector<Operation> operations{
        {{"administered", "identities", "me"}, &Api::identity},
        {{"organizations"}, &Api::organizations},
        {{"organizations", "*"}, &Api::organization},
        {{"organizations", "*", "networks"}, &Api::organizationNetworks},
        {{"organizations", "*", "clients", "search"}, &Api::clientsSearch},
        {{"networks", "*"}, &Api::network},
        {{"networks", "*", "trafficAnalysis"}, &Api::trafficAnalysis},
        {{"networks", "*", "clients"}, &Api::networkClients},
        {{"networks", "*", "clients", "usageHistories"}, &Api::usageHistories},
        {{"networks", "*", "clients", "applicationUsage"}, &Api::applicationUsage},
        {{"networks", "*", "clients", "*"}, &Api::networkClient},
        {{"networks", "*", "clients", "*", "trafficHistory"}, &Api::trafficHistory},
        {{"networks", "*", "clients", "*", "usageHistory"}, &Api::usageHistory},
    };
    return operations;
}

Response Api::answer(const Request &request, TokenBucket::Time time)
{
    const std::uint64_t number = m_requests++;
    const QByteArray id = QByteArray::number(mix(m_seed, number), 16).rightJustified(16, '0')
        + QByteArray::number(mix(m_seed + 1, number), 16).rightJustified(16, '0');
    Response response;
    response.headers = {{"Content-Type", "application/json; charset=utf-8"},
                        {"Cache-Control", "max-age=0, private, must-revalidate"},
                        {"X-Request-Id", id}};
    if (Answer answer = dispatch(request, time)) {
        response.body = std::move(answer->body);
        if (!answer->link.isEmpty())
            response.headers.append(Header("Link", answer->link));
    } else {
        response.status = answer.error().status;
        response.body = errorBody(answer.error().text);
        if (response.status == 429)
            response.headers.append(Header("Retry-After", "1"));
        if (response.status == 405)
            response.headers.append(Header("Allow", "GET"));
    }
    return response;
}

Api::Answer Api::dispatch(const Request &request, TokenBucket::Time time)
{
    Call call{.request = request, .query = Query(request.query), .segments = request.segments(), .organization = {}};
    if (call.segments.size() < 3 || call.segments[0] != "api" || call.segments[1] != "v1")
        return failure(404, "Not found");
    call.segments.erase(call.segments.begin(), call.segments.begin() + 2);
    const auto found = std::ranges::find_if(operations(), [&call](const Operation &operation) {
        return std::ranges::equal(operation.path, call.segments,
                                  [](std::string_view expected, const std::string &segment) {
                                      return expected == "*" || expected == segment;
                                  });
    });
    if (found == operations().end())
        return failure(404, "Not found");
    if (request.method != "GET")
        return failure(405, "Method not allowed");
    if (const QByteArray key = keyOf(request); key.isEmpty() || key == "invalid")
        return failure(401, "Invalid API key");
    if (auto problem = identify(call))
        return tl::make_unexpected(std::move(*problem));
    if (call.organization && !m_budgets.empty() && !m_budgets[*call.organization].take(time))
        return failure(429, "API rate limit exceeded for organization");
    if (call.organization && !m_world.organizations()[*call.organization].isApiEnabled)
        return failure(403, "API access is disabled for this organization");
    if (call.network != nullptr && call.network->isForbidden)
        return failure(403, "You do not have access to this network");
    return (this->*found->method)(call);
}

std::optional<Failure> Api::identify(Call &call) const
{
    if (call.segments.size() < 2)
        return {};
    const std::string &id = call.segments[1];
    if (call.segments[0] == "organizations") {
        call.organization = m_world.organization(id);
        if (!call.organization)
            return Failure{404, "Organization not found"};
    } else if (call.segments[0] == "networks") {
        call.network = m_world.network(id);
        if (call.network == nullptr)
            return Failure{404, "Network not found"};
        call.organization = call.network->organization;
    }
    return {};
}

Outcome<const Client *> Api::clientOf(const Call &call) const
{
    if (const Client *client = call.network->client(call.segments[3]))
        return client;
    return failure(404, "Client not found");
}

std::shared_ptr<const traffic::Store> Api::recordsOf(const Network &network, const Client &client)
{
    constexpr std::size_t MostHistories = 16; // of half a megabyte at most
    const auto found = std::ranges::find(m_histories, &client, &CachedHistory::client);
    if (found != m_histories.end()) {
        m_histories.splice(m_histories.begin(), m_histories, found);
    } else {
        auto records = std::make_shared<const traffic::Store>(TrafficHistory(m_catalogue, network, client).records());
        m_histories.push_front({&client, std::move(records)});
        if (m_histories.size() > MostHistories)
            m_histories.pop_back();
    }
    return m_histories.front().records;
}

} // namespace demo
