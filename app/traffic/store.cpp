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

/// The same where only so many can be held. False, and Missing, for one more.
bool internIn(Dictionary &names, const std::optional<std::string_view> &text, ShortId &id)
{
    if (!text) {
        id = Dictionary::Missing;
        return true;
    }
    const bool isFull = names.size() > Store::MostShortIds;
    id = ShortId(isFull ? names.find(*text) : names.intern(*text));
    return id != Dictionary::Missing;
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

int Store::append(const Record &record)
{
    ShortId application = 0;
    ShortId protocol = 0;
    const bool hasApplication = internIn(m_applicationNames, record.application, application);
    const bool hasProtocol = internIn(m_protocolNames, record.protocol, protocol);
    m_moments.append(record.ts ? m_timestamps.intern(*record.ts) : Moments::Missing);
    m_applications.append(application);
    m_destinations.append(internedIn(m_destinationNames, record.destination));
    m_protocols.append(protocol);
    m_ports.append(heldPort(record.port));
    m_received.append(heldAmount(record.received));
    m_sent.append(heldAmount(record.sent));
    m_flows.append(heldCount(record.flows));
    m_activeSeconds.append(heldCount(record.activeSeconds));
    return int(!hasApplication) + int(!hasProtocol);
}

Record Store::record(Row row) const
{
    const Timestamp ts = timestamp(row);
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
            .moments = m_timestamps.size(),
            .applications = m_applicationNames.size(),
            .destinations = m_destinationNames.size(),
            .protocols = m_protocolNames.size()};
}

void Store::rollBack(const Mark &mark)
{
    if (mark.rows < size())
        forEachColumn(*this, [&mark](auto &column) { column.truncate(mark.rows); });
    m_timestamps.truncate(mark.moments);
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
    forEachColumn(*this, [](auto &column) { column.shrink(); });
    for (Dictionary *names : {&m_applicationNames, &m_destinationNames, &m_protocolNames})
        names->shrink();
}

std::size_t Store::memory() const
{
    std::size_t bytes
        = m_timestamps.memory() + m_applicationNames.memory() + m_destinationNames.memory() + m_protocolNames.memory();
    forEachColumn(*this, [&bytes](const auto &column) { bytes += column.memory(); });
    return bytes;
}

template <typename Self, typename Action> void Store::forEachColumn(Self &self, Action action)
{
    action(self.m_moments);
    action(self.m_applications);
    action(self.m_destinations);
    action(self.m_protocols);
    action(self.m_ports);
    action(self.m_received);
    action(self.m_sent);
    action(self.m_flows);
    action(self.m_activeSeconds);
}

} // namespace traffic
