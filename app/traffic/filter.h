// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

#include <QString>

#include "traffic/history.h"

namespace traffic {

/// A whole-value pattern, case-insensitive. @c parts are what stands between the wildcards: {"a"} is exactly a,
/// {"", ".google.com"} is "*.google.com".
struct Pattern
{
    QStringList parts;

    [[nodiscard]] static Pattern literal(const QString &value) { return {{value}}; }
    bool operator==(const Pattern &) const = default;
};

/// "port:443", "port:1..1024", both included; "port:443/tcp", of that protocol alone.
struct PortRange
{
    int first = 0;
    int last = 0;
    QString protocol{}; ///< case-insensitive; empty: any
    bool operator==(const PortRange &) const = default;
};

/// "day:7d": the last n days, today included.
struct LastDays
{
    int count = 0;
    bool operator==(const LastDays &) const = default;
};

/// "day:tue"
struct WeekdayOf
{
    std::chrono::weekday weekday{};
    bool operator==(const WeekdayOf &) const = default;
};

/// What a Day term can hold: these days, the last ones, or every weekday of a kind. A type of its own, since a signal
/// cannot have a bare variant of what has no order.
struct DaySelection
{
    std::variant<DayRange, LastDays, WeekdayOf> what;

    DaySelection(const DayRange &range)
        : what(range)
    {
    }
    DaySelection(const LastDays &last)
        : what(last)
    {
    }
    DaySelection(const WeekdayOf &weekday)
        : what(weekday)
    {
    }
    bool operator==(const DaySelection &) const = default;
};

inline constexpr int MaxLastDays = 36'500; ///< what the grammar takes

/// The days @p selection means on @p today; nothing for a weekday, which is no range.
[[nodiscard]] std::optional<DayRange> rangeOf(const DaySelection &selection, Day today);

/// "recv>100MB": amounts are kilobytes, flows and seconds plain numbers.
struct Threshold
{
    enum class Comparison { Greater, GreaterOrEqual, Less, LessOrEqual, Equal };
    Comparison comparison = Comparison::Greater;
    double value = 0;
    bool operator==(const Threshold &) const = default;
};

/// Bare words: found anywhere in application or destination, case-insensitively.
struct FreeText
{
    QString text;
    bool operator==(const FreeText &) const = default;
};

/// One term of a filter. Which alternative @c what holds follows from @c field: patterns for Application, Destination,
/// Domain and Protocol (any of them matches), ranges for Port, a DaySelection for Day, a Threshold for the amounts.
struct Term
{
    enum class Field {
        Text,
        Application,
        Destination,
        Domain,
        Protocol,
        Port,
        Day,
        Received,
        Sent,
        Total,
        Flows,
        Seconds
    };

    Field field = Field::Text;
    bool excluded = false;
    std::variant<FreeText, std::vector<Pattern>, std::vector<PortRange>, DayRange, LastDays, WeekdayOf, Threshold> what;

    /// The term in the filter's grammar, e.g. `-app:"Miscellaneous secure web"`.
    [[nodiscard]] QString text() const;
    bool operator==(const Term &) const = default;
};
[[nodiscard]] Term dayTerm(const DaySelection &days);

/// Which records are shown: all that every term lets through. A missing value matches no term, so it is hidden by a
/// plain one and kept by an excluding one.
struct Filter
{
    std::vector<Term> terms;

    [[nodiscard]] bool isEmpty() const { return terms.empty(); }
    /// The filter in its grammar; parseFilter(text()) gives an equal filter.
    [[nodiscard]] QString text() const;
    /// Adds @p term; a positive Day term replaces the one there is, a term that is there already changes nothing.
    void add(const Term &term);
    /// Does nothing if there is no such term.
    void remove(const Term &term);

    /// What the one positive Day term selects: the window of time that is looked at.
    [[nodiscard]] std::optional<DaySelection> days() const;
    /// Replaces the positive Day term, or adds one; nothing removes it.
    void setDays(const std::optional<DaySelection> &days);
    [[nodiscard]] Filter withoutDays() const;

    bool operator==(const Filter &) const = default;
};

/// What is wrong with a filter's text, and where.
struct FilterError
{
    qsizetype position = 0; ///< UTF-16 code units from the start
    qsizetype length = 0;
    QString what; ///< one sentence
    bool operator==(const FilterError &) const = default;
};

/// Reads the grammar of docs/filter.md.
[[nodiscard]] tl::expected<Filter, FilterError> parseFilter(const QString &text);

/// A part of a filter's text.
struct TextPlace
{
    qsizetype position = 0; ///< UTF-16 code units from the start
    qsizetype length = 0;
    bool operator==(const TextPlace &) const = default;
};

/// Where the terms stand in @p text, which may be wrong: what is between spaces, of those outside of quotes.
[[nodiscard]] std::vector<TextPlace> termPlaces(QStringView text);

/// Whether a protocol of this name can stand in a PortRange's text, "443/tcp": letters, digits and - _ . + only.
[[nodiscard]] bool canFollowPort(const QString &protocol);

/// The rows that @p filter lets through, in the store's order. Each distinct string is matched once, then ids are
/// compared. @p today is what LastDays counts from.
[[nodiscard]] std::vector<Row> matchingRows(const History &history, const Filter &filter, Day today);
/// Those of @p rows that @p term lets through, in their order.
[[nodiscard]] std::vector<Row> matchingRows(const History &history, std::span<const Row> rows, const Term &term,
                                            Day today);

} // namespace traffic
