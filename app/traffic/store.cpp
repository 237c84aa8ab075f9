// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/store.h"

#include <cmath>

namespace traffic {

namespace {

constexpr double MissingAmount = std::numeric_limits<double>::quiet_NaN();

Id internedIn(Dictionary &names, const std::optional<std::string_view> &text)
{
    return text ? names.intern(*text) : Dictionary::Missing;
}

std::int32_t heldPort(const std::optional<std::int32_t> &port)
{
    return port && Store::canHoldPort(*port) ? *port : Store::MissingPort;
}

std::uint32_t heldCount(const std::optional<std::int64_t> &count)
{
    return count && Store::canHoldCount(double(*count)) ? std::uint32_t(*count) : Store::MissingCount;
}

double heldAmount(const std::optional<double> &amount)
{
    return amount && Store::canHoldAmount(*amount) ? *amount + 0.0 // -0.0 becomes 0.0: one zero, one order
                                                   : MissingAmount;
}

std::optional<std::string_view> textOf(const Dictionary &names, Id id)
{
    return id == Dictionary::Missing ? std::nullopt : std::optional(names[id]);
}

std::optional<std::int64_t> countOf(std::uint32_t count)
{
    return count == Store::MissingCount ? std::nullopt : std::optional<std::int64_t>(count);
}

std::optional<double> amountOf(double amount)
{
    return std::isnan(amount) ? std::nullopt : std::optional(amount);
}

} // namespace

bool Store::canHoldAmount(double kilobytes)
{
    return std::isfinite(kilobytes) && kilobytes >= 0;
}

void Store::append(const Record &record)
{
    m_timestamps.push_back(record.ts.value_or(MissingTimestamp));
    m_applications.push_back(internedIn(m_applicationNames, record.application));
    m_destinations.push_back(internedIn(m_destinationNames, record.destination));
    m_protocols.push_back(internedIn(m_protocolNames, record.protocol));
    m_ports.push_back(heldPort(record.port));
    m_received.push_back(heldAmount(record.received));
    m_sent.push_back(heldAmount(record.sent));
    m_flows.push_back(heldCount(record.flows));
    m_activeSeconds.push_back(heldCount(record.activeSeconds));
}

Record Store::record(Row row) const
{
    const Timestamp ts = m_timestamps[row];
    const std::int32_t port = m_ports[row];
    return {.ts = ts == MissingTimestamp ? std::nullopt : std::optional(ts),
            .application = textOf(m_applicationNames, m_applications[row]),
            .destination = textOf(m_destinationNames, m_destinations[row]),
            .protocol = textOf(m_protocolNames, m_protocols[row]),
            .port = port == MissingPort ? std::nullopt : std::optional(port),
            .received = amountOf(m_received[row]),
            .sent = amountOf(m_sent[row]),
            .flows = countOf(m_flows[row]),
            .activeSeconds = countOf(m_activeSeconds[row])};
}

Store::Mark Store::mark() const
{
    return {.rows = size(),
            .applications = m_applicationNames.size(),
            .destinations = m_destinationNames.size(),
            .protocols = m_protocolNames.size()};
}

void Store::rollBack(const Mark &mark)
{
    if (mark.rows < size())
        forEachColumn([&mark](auto &column) { column.resize(mark.rows); });
    m_applicationNames.truncate(mark.applications);
    m_destinationNames.truncate(mark.destinations);
    m_protocolNames.truncate(mark.protocols);
}

void Store::clear()
{
    *this = Store();
}

void Store::shrink()
{
    forEachColumn([](auto &column) { column.shrink_to_fit(); });
}

std::size_t Store::memory() const
{
    return m_timestamps.capacity() * sizeof(Timestamp)
        + (m_applications.capacity() + m_destinations.capacity() + m_protocols.capacity()) * sizeof(Id)
        + m_ports.capacity() * sizeof(std::int32_t) + (m_received.capacity() + m_sent.capacity()) * sizeof(double)
        + (m_flows.capacity() + m_activeSeconds.capacity()) * sizeof(std::uint32_t) + m_applicationNames.memory()
        + m_destinationNames.memory() + m_protocolNames.memory();
}

template <typename Action> void Store::forEachColumn(Action action)
{
    action(m_timestamps);
    action(m_applications);
    action(m_destinations);
    action(m_protocols);
    action(m_ports);
    action(m_received);
    action(m_sent);
    action(m_flows);
    action(m_activeSeconds);
}

} // namespace traffic
