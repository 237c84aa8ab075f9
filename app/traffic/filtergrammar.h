// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "traffic/filter.h"

/// The words of the filter's grammar, for those who write it (Term::text) and who read it (parseFilter).
namespace traffic::grammar {

/// What stands after a field's name.
enum class Kind {
    Patterns, ///< a colon and texts
    Ports, ///< a colon and port ranges
    Days, ///< a colon and one day selection
    Amount, ///< a comparison and kilobytes, units allowed
    Count, ///< a comparison and a plain number
};

struct FieldName
{
    QLatin1StringView name;
    Term::Field field;
    Kind kind;
};

inline constexpr std::array FieldNames{
    FieldName{QLatin1StringView("app"), Term::Field::Application, Kind::Patterns},
    FieldName{QLatin1StringView("dest"), Term::Field::Destination, Kind::Patterns},
    FieldName{QLatin1StringView("domain"), Term::Field::Domain, Kind::Patterns},
    FieldName{QLatin1StringView("proto"), Term::Field::Protocol, Kind::Patterns},
    FieldName{QLatin1StringView("port"), Term::Field::Port, Kind::Ports},
    FieldName{QLatin1StringView("day"), Term::Field::Day, Kind::Days},
    FieldName{QLatin1StringView("recv"), Term::Field::Received, Kind::Amount},
    FieldName{QLatin1StringView("sent"), Term::Field::Sent, Kind::Amount},
    FieldName{QLatin1StringView("total"), Term::Field::Total, Kind::Amount},
    FieldName{QLatin1StringView("flows"), Term::Field::Flows, Kind::Count},
    FieldName{QLatin1StringView("seconds"), Term::Field::Seconds, Kind::Count},
};

/// Nothing for Term::Field::Text, which has no name.
[[nodiscard]] const FieldName *find(Term::Field field);
/// Case does not matter. Nothing if there is no such field.
[[nodiscard]] const FieldName *find(QStringView name);

struct Unit
{
    QLatin1StringView name;
    double kilobytes;
};

inline constexpr std::array Units{
    Unit{QLatin1StringView("kB"), 1},
    Unit{QLatin1StringView("MB"), 1e3},
    Unit{QLatin1StringView("GB"), 1e6},
    Unit{QLatin1StringView("TB"), 1e9},
    Unit{QLatin1StringView("KiB"), 1.024},
    Unit{QLatin1StringView("MiB"), 1.024 * 1024},
    Unit{QLatin1StringView("GiB"), 1.024 * 1024 * 1024},
    Unit{QLatin1StringView("TiB"), 1.024 * 1024 * 1024 * 1024},
};

/// A number in a unit, as it is written: "1.5" and "GB".
struct Amount
{
    QString digits;
    QLatin1StringView unit;
};

/// With the unit that makes it shortest, of those that give exactly this amount: 100 MB, 1.5 GB, 1 GiB.
[[nodiscard]] Amount shortestAmount(double kilobytes);

struct ComparisonSign
{
    QLatin1StringView sign;
    Threshold::Comparison comparison;
};

/// The longer signs first: the first that fits is the one.
inline constexpr std::array ComparisonSigns{
    ComparisonSign{QLatin1StringView(">="), Threshold::Comparison::GreaterOrEqual},
    ComparisonSign{QLatin1StringView("<="), Threshold::Comparison::LessOrEqual},
    ComparisonSign{QLatin1StringView(">"), Threshold::Comparison::Greater},
    ComparisonSign{QLatin1StringView("<"), Threshold::Comparison::Less},
    ComparisonSign{QLatin1StringView("="), Threshold::Comparison::Equal},
};

/// "mon" for Monday
[[nodiscard]] QLatin1StringView name(std::chrono::weekday weekday);
/// "tue", "Tuesday"
[[nodiscard]] std::optional<std::chrono::weekday> weekday(QStringView name);

/// Digits with an optional fraction. No sign, no exponent, and a point in every locale.
[[nodiscard]] std::optional<double> number(QStringView text);
/// The shortest digits that number() reads as exactly @p number, which is finite and not negative.
[[nodiscard]] QString number(double number);

} // namespace traffic::grammar
