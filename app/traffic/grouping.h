// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QString>

#include "traffic/filter.h"
#include "traffic/sums.h"

namespace traffic {

/// By what records are put together.
enum class Grouping { Application, Destination, Domain, Protocol, Port, ProtocolPort };

/// What one application (destination, domain ...) adds up to.
struct Group
{
    /// An Id of the matching Dictionary; a port's number, Store::MissingPort for none; with ProtocolPort both in one.
    std::int64_t key = 0;
    QString name{}; ///< as the API gave it, "TCP 443" with ProtocolPort; empty if missing
    Sums sums{};
    std::vector<Sums> days{}; ///< one for each of Summary::days; only of groups a chart can show, else empty
    int daysSeen = 0; ///< days of those with at least one record

    bool operator==(const Group &) const = default;
};

/// Puts @p rows together, in any order; the groups' Group::days stay empty. Records outside of @p days count in all but
/// Group::daysSeen. Largest total first, ties by name.
[[nodiscard]] std::vector<Group> groupRows(const History &history, std::span<const Row> rows, Grouping grouping,
                                           const DayRange &days);

/// What @p rows add up to.
[[nodiscard]] Sums sumOf(const Store &store, std::span<const Row> rows);

/// What adds @p rows up for each of @p days. Records outside of them are left out.
[[nodiscard]] std::vector<Sums> sumByDay(const History &history, std::span<const Row> rows, const DayRange &days);

/// The groups of some rows, and what they add up to on each day.
struct DailyGroups
{
    std::vector<Group> groups; ///< as groupRows() gives them; those that lead have their Group::days
    std::vector<Sums> rest; ///< for each day: what the groups without Group::days add up to
    std::vector<Sums> totals; ///< for each day: what all add up to
};

/// groupRows() and sumByDay() in one go. The groups that are among the @p leaders largest by any Metric have their
/// days.
[[nodiscard]] DailyGroups groupByDay(const History &history, std::span<const Row> rows, Grouping grouping,
                                     const DayRange &days, std::size_t leaders);

/// Those of @p rows that belong to the group with @p key, in their order.
[[nodiscard]] std::vector<Row> rowsOfGroup(const History &history, std::span<const Row> rows, Grouping grouping,
                                           std::int64_t key);

/// For each of @p keys, different from one another, those of @p rows that belong to its group, in their order.
[[nodiscard]] std::vector<std::vector<Row>> rowsOfGroups(const History &history, std::span<const Row> rows,
                                                         Grouping grouping, std::span<const std::int64_t> keys);

/// A group's name for people: "Unknown" (translated) where the API gave none.
[[nodiscard]] QString displayName(const Group &group);

/// The filter's term that lets through what belongs to the group with @p key, or with @p excluded what does not.
/// Nothing where a value is missing: that cannot be asked for.
[[nodiscard]] std::optional<Term> termOfGroup(const History &history, Grouping grouping, std::int64_t key,
                                              bool excluded);

} // namespace traffic
