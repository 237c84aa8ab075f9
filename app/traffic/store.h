// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <span>

#include "traffic/column.h"
#include "traffic/dictionary.h"
#include "traffic/moments.h"
#include "traffic/record.h"

namespace traffic {

/// A record's place in its Store.
using Row = std::uint32_t;
/// An Id of a Dictionary of which there are few: applications and protocols.
using ShortId = std::uint16_t;

/// The records of one client's traffic history, as columns. Rows are appended and never change or move, so a row number
/// and an id stay valid for the Store's life. Holds no order: pages may come newest or oldest first. A copy shares the
/// records, as a Column's, and can be read on another thread while the original grows.
class Store
{
public:
    /// What stands in a column where the API gave nothing (for kilobytes: NaN; for strings: Dictionary::Missing).
    static constexpr Timestamp MissingTimestamp = Moments::MissingTimestamp;
    static constexpr std::int32_t MissingPort = -1;
    static constexpr std::uint32_t MissingCount = std::numeric_limits<std::uint32_t>::max();
    /// How many different applications and protocols there can be. The API knows some two thousand, and a dozen.
    static constexpr Id MostShortIds = std::numeric_limits<ShortId>::max();

    /// A state to return to; see rollBack().
    struct Mark
    {
        Row rows = 0;
        Moments::Id moments = 1;
        Id applications = 1;
        Id destinations = 1;
        Id protocols = 1;
    };

    /// What append() can hold; anything else it keeps as missing.
    [[nodiscard]] static bool canHoldPort(double port) { return port >= 0 && port <= 65535; }
    [[nodiscard]] static bool canHoldCount(double count) { return count >= 0 && count < MissingCount; }
    [[nodiscard]] static bool canHoldAmount(double kilobytes);

    [[nodiscard]] Row size() const { return Row(m_moments.size()); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    /// Adds one record. A port outside 0..65535, a count outside 0..2^32-2 or a kilobyte value that is not finite or
    /// negative cannot be held and is kept as missing; the caller counts it. Nor can an application or protocol beyond
    /// MostShortIds: how many of both were not held is returned.
    int append(const Record &record);
    [[nodiscard]] Record record(Row row) const;

    [[nodiscard]] Mark mark() const;
    /// Forgets everything appended since @p mark, strings included.
    void rollBack(const Mark &mark);
    void clear();
    /// Gives back memory that was reserved for growth; for when the last page is in.
    void shrink();
    /// Bytes held, dictionaries included.
    [[nodiscard]] std::size_t memory() const;

    [[nodiscard]] std::span<const Moments::Id> moments() const { return m_moments.values(); }
    [[nodiscard]] std::span<const ShortId> applications() const { return m_applications.values(); }
    [[nodiscard]] std::span<const Id> destinations() const { return m_destinations.values(); }
    [[nodiscard]] std::span<const ShortId> protocols() const { return m_protocols.values(); }
    [[nodiscard]] std::span<const std::int32_t> ports() const { return m_ports.values(); }
    [[nodiscard]] std::span<const double> received() const { return m_received.values(); } ///< kB
    [[nodiscard]] std::span<const double> sent() const { return m_sent.values(); } ///< kB
    [[nodiscard]] std::span<const std::uint32_t> flows() const { return m_flows.values(); }
    [[nodiscard]] std::span<const std::uint32_t> activeSeconds() const { return m_activeSeconds.values(); }
    [[nodiscard]] Timestamp timestamp(Row row) const { return m_timestamps[m_moments[row]]; }

    [[nodiscard]] const Moments &timestamps() const { return m_timestamps; }

    [[nodiscard]] const Dictionary &applicationNames() const { return m_applicationNames; }
    [[nodiscard]] const Dictionary &destinationNames() const { return m_destinationNames; }
    [[nodiscard]] const Dictionary &protocolNames() const { return m_protocolNames; }

private:
    template <typename Self, typename Action> static void forEachColumn(Self &self, Action action);

    Column<Moments::Id> m_moments;
    Column<ShortId> m_applications;
    Column<Id> m_destinations;
    Column<ShortId> m_protocols;
    Column<std::int32_t> m_ports;
    Column<double> m_received;
    Column<double> m_sent;
    Column<std::uint32_t> m_flows;
    Column<std::uint32_t> m_activeSeconds;
    Moments m_timestamps;
    Dictionary m_applicationNames;
    Dictionary m_destinationNames;
    Dictionary m_protocolNames;
};

/// Received and sent together: one missing adds nothing, both missing (NaN) is missing.
[[nodiscard]] inline double totalOf(double received, double sent)
{
    if (received != received) // NaN
        return sent;
    return sent != sent ? received : received + sent;
}

} // namespace traffic
