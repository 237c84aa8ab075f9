// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/filtergrammar.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace traffic::grammar {

namespace {

/// Sunday first, as std::chrono::weekday counts.
constexpr std::array Weekdays{
    QLatin1StringView("sunday"),    QLatin1StringView("monday"),   QLatin1StringView("tuesday"),
    QLatin1StringView("wednesday"), QLatin1StringView("thursday"), QLatin1StringView("friday"),
    QLatin1StringView("saturday"),
};
constexpr qsizetype ShortWeekday = 3;

constexpr std::size_t LongestFixedDouble = 1100; // 0.000…, the smallest double's digits

} // namespace

const FieldName *find(Term::Field field)
{
    const auto found = std::ranges::find(FieldNames, field, &FieldName::field);
    return found == FieldNames.end() ? nullptr : &*found;
}

const FieldName *find(QStringView name)
{
    const auto found = std::ranges::find_if(
        FieldNames, [name](const FieldName &field) { return name.compare(field.name, Qt::CaseInsensitive) == 0; });
    return found == FieldNames.end() ? nullptr : &*found;
}

QLatin1StringView name(std::chrono::weekday weekday)
{
    return Weekdays[weekday.c_encoding()].first(ShortWeekday);
}

std::optional<std::chrono::weekday> weekday(QStringView name)
{
    for (unsigned i = 0; i < Weekdays.size(); ++i) {
        if (name.compare(Weekdays[i], Qt::CaseInsensitive) == 0
            || name.compare(Weekdays[i].first(ShortWeekday), Qt::CaseInsensitive) == 0)
            return std::chrono::weekday(i);
    }
    return std::nullopt;
}

std::optional<double> number(QStringView text)
{
    const QByteArray digits = text.toLatin1();
    if (digits.isEmpty() || digits.front() < '0' || digits.front() > '9')
        return std::nullopt; // a sign, or the names from_chars knows for infinity
    double number = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), number, std::chars_format::fixed);
    if (error != std::errc() || end != digits.end())
        return std::nullopt;
    return number;
}

QString number(double number)
{
    std::array<char, LongestFixedDouble> digits;
    const auto [end, error]
        = std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
    return QString::fromLatin1(digits.data(), end - digits.data());
}

Amount shortestAmount(double kilobytes)
{
    Amount shortest;
    for (const Unit &unit : Units) {
        const QString digits = number(kilobytes / unit.kilobytes);
        const bool isExact = number(QStringView(digits)).value_or(0) * unit.kilobytes == kilobytes;
        if (isExact && (shortest.digits.isEmpty() || digits.size() < shortest.digits.size()))
            shortest = {digits, unit.name};
    }
    return shortest;
}

} // namespace traffic::grammar
