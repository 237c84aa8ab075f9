// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "traffic/filter.h"
#include "traffic/order.h"

namespace traffic {

/// Amounts added up; missing values add nothing.
struct Sums
{
    double received = 0; ///< kB
    double sent = 0; ///< kB
    std::int64_t flows = 0;
    std::int64_t activeSeconds = 0; ///< summed over applications: can exceed a day's 86,400
    std::int64_t records = 0;

    [[nodiscard]] double total() const { return received + sent; }
    Sums &operator+=(const Sums &other)
    {
        received += other.received;
        sent += other.sent;
        flows += other.flows;
        activeSeconds += other.activeSeconds;
        records += other.records;
        return *this;
    }
    bool operator==(const Sums &) const = default;
};

/// What a chart or a ranking can show of Sums.
enum class Metric { Total, Received, Sent, Flows };
[[nodiscard]] double value(const Sums &sums, Metric metric); ///< kB, or flows

/// By what records are put together.
enum class Grouping { Application, Destination, Protocol, Port };

/// What one application (destination, protocol or port) adds up to.
struct Group
{
    std::int64_t key
        = 0; ///< an Id of the matching Dictionary, or the port number; Store::MissingPort is a port's "none"
    QString name{}; ///< as the API gave it; empty if missing
    Sums sums{};
    std::vector<Sums> days{}; ///< one for each day of Summary::days
    int daysSeen = 0; ///< days with at least one record

    bool operator==(const Group &) const = default;
};

/// The answer to "what is shown?": immutable once made, and read by everything that shows or writes anything.
struct Summary
{
    Filter filter;
    SortKey order;
    Grouping grouping = Grouping::Application;
    Calendar calendar;
    Day today{};

    Row loaded = 0; ///< records in the store
    std::vector<Row> rows; ///< the visible ones, in order
    Sums totals; ///< of the visible ones
    DayRange
        days; ///< the days the chart shows: from the first with records to the last or today, within the filter's range
    std::vector<bool> dayHasData; ///< for each of days: any record loaded for it, visible or not
    std::vector<Sums> dayTotals; ///< for each of days, visible records only
    std::vector<Group> groups; ///< largest total first; ties by name
};

/// Asks @p store once: filter, order, and one scan for the sums.
[[nodiscard]] std::shared_ptr<const Summary> summarize(const Store &store, const DayColumn &days,
                                                       const Calendar &calendar, const Filter &filter, SortKey order,
                                                       Grouping grouping, Day today);

} // namespace traffic
