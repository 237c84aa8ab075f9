// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dayrecords.h"

#include <algorithm>

namespace demo {

DayRecords::DayRecords(const HistoryDay &day, Random random)
    : m_day(day)
    , m_random(random)
{
}

DayRecords::Row DayRecords::endpoint(const Application &application)
{
    const auto favourite = [this](std::size_t size) { // the first ones most often
        const std::uint32_t last = m_random.below(std::uint32_t(size)) + 1;
        return m_random.below(last);
    };
    const std::string_view pattern = application.destinations[favourite(application.destinations.size())];
    const std::uint32_t variants = Catalogue::isPattern(pattern) ? std::uint32_t(application.variety) * 5 : 1;
    std::string destination = Catalogue::destination(pattern, favourite(variants));
    Service service = m_random.chance(680) ? application.services.front() : m_random.pick(application.services);
    if (service.port == Service::AnyPort)
        service.port = m_random.between(1024, 65'535);
    return {.application = application.name,
            .destination = std::move(destination),
            .service = service,
            .flowSize = application.flowSize};
}

void DayRecords::add(const Application &application, std::int64_t received, std::int64_t sent, int count)
{
    std::vector<Row> rows;
    std::unordered_set<std::string> taken; // asked, never walked through
    const auto isNew = [&taken](const Row &row) {
        return row.destination.empty()
            || taken
                   .insert(row.destination + '/' + std::string(row.service.protocol) + '/'
                           + std::to_string(row.service.port))
                   .second;
    };
    while (int(rows.size()) < count) {
        Row row = endpoint(application);
        for (int attempt = 0; !isNew(row); ++attempt) {
            row = endpoint(application);
            if (attempt > 8) // all the usual ones are taken: a server without a name
                row.destination = Catalogue::destination("1##.1##.1##.1##", std::uint32_t(m_random.next()));
        }
        rows.push_back(std::move(row));
    }

    std::vector<std::uint64_t> down;
    std::vector<std::uint64_t> up;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::uint64_t share = m_random.skewed(9);
        down.push_back(share * std::uint64_t(m_random.between(6, 14)));
        up.push_back(share * std::uint64_t(m_random.between(3, 17)));
    }
    const std::vector<std::int64_t> receivedParts = apportion(received, down);
    const std::vector<std::int64_t> sentParts = apportion(sent, up);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].received = receivedParts[i];
        rows[i].sent = sentParts[i];
        m_rows.push_back(std::move(rows[i]));
    }
}

void DayRecords::add(const Application &application, std::string_view destination, Service service,
                     std::int64_t received, std::int64_t sent)
{
    m_rows.push_back({application.name, std::string(destination), service, received, sent, application.flowSize});
}

void DayRecords::appendTo(traffic::Store &store)
{
    m_random.shuffle(m_rows);
    for (const Row &row : m_rows)
        store.append(record(row));
    m_rows.clear();
}

traffic::Record DayRecords::record(const Row &row)
{
    const std::int64_t bytes = row.received + row.sent;
    const std::int64_t flowBytes = std::int64_t(row.flowSize) * m_random.between(300, 2200);
    const std::int64_t flows = 1 + std::min<std::int64_t>(bytes / std::max<std::int64_t>(flowBytes, 1), 40'000);
    const std::int64_t daySeconds = (m_day.end - m_day.start) / std::chrono::seconds(1);
    const std::int64_t busy = flows * m_random.between(8, 75) + bytes / 1'500'000;
    const std::int64_t seconds = busy + m_random.between(1, 40);

    // Nothing is promised to be there, and now and then it is not. Amounts stay, so that sums can be compared.
    const auto isThere = [this](int missing) { return !m_random.chance(missing); };
    traffic::Record record;
    record.ts = m_day.recorded;
    if (isThere(1))
        record.application = row.application;
    if (const bool isKnown = isThere(3); isKnown && !row.destination.empty())
        record.destination = row.destination;
    if (isThere(1))
        record.protocol = row.service.protocol;
    if (const bool isKnown = isThere(3); isKnown && row.service.port != Service::NoPort)
        record.port = row.service.port;
    if (const bool isKnown = isThere(300); isKnown || row.received > 0)
        record.received = double(row.received) / 1000;
    if (const bool isKnown = isThere(300); isKnown || row.sent > 0)
        record.sent = double(row.sent) / 1000;
    if (isThere(2))
        record.flows = flows;
    if (isThere(3))
        record.activeSeconds = std::min(seconds, std::max<std::int64_t>(daySeconds * 7 / 10, 1));
    return record;
}

} // namespace demo
