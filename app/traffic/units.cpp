// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/units.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace traffic {

namespace {

/// From here on a number is written as 1.00 of the next unit: rounded to three digits it would read 1000.
constexpr double Full = 999.5;

/// Decimals that make three significant digits.
int decimalsFor(double value)
{
    return value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
}

} // namespace

Unit unitFor(double kilobytes, UnitBase base)
{
    static constexpr std::array Decimal{"kB"_L1, "MB"_L1, "GB"_L1, "TB"_L1};
    static constexpr std::array Binary{"KiB"_L1, "MiB"_L1, "GiB"_L1, "TiB"_L1};
    const auto &symbols = base == UnitBase::Binary ? Binary : Decimal;
    const double step = base == UnitBase::Binary ? 1024 : 1000;

    std::size_t power = 0;
    double size = 1;
    while (power + 1 < symbols.size() && std::abs(kilobytes) >= Full * size) {
        size *= step;
        ++power;
    }
    return {symbols[power], size};
}

QString withUnit(const QString &number, const QString &unit, const QLocale &locale)
{
    constexpr QChar LeftToRightMark(0x200e);
    const QString text = number + u' ' + unit;
    return locale.textDirection() == Qt::RightToLeft ? LeftToRightMark + text + LeftToRightMark : text;
}

QString formatKilobytes(double kilobytes, UnitBase base, const QLocale &locale)
{
    if (!std::isfinite(kilobytes))
        return u"–"_s;
    const Unit unit = unitFor(kilobytes, base);
    const double amount = kilobytes / unit.kilobytes;
    if (amount == 0)
        return withUnit(locale.toString(0), unit.symbol, locale);
    if (amount > 0 && amount < 0.005)
        return withUnit(u"< "_s + locale.toString(0.01, 'f', 2), unit.symbol, locale);
    return withUnit(locale.toString(amount, 'f', decimalsFor(std::abs(amount))), unit.symbol, locale);
}

QString formatMetric(double value, Metric metric, UnitBase base, const QLocale &locale)
{
    if (metric != Metric::Flows)
        return formatKilobytes(value, base, locale);
    return std::isfinite(value) ? locale.toString(value, 'f', 0) : u"–"_s;
}

QString formatDuration(qint64 seconds)
{
    const qint64 whole = std::max<qint64>(seconds, 0);
    return u"%1:%2:%3"_s.arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString formatShare(double part, double whole, const QLocale &locale)
{
    const double percent = whole > 0 ? part / whole * 100 : 0;
    if (!std::isfinite(percent) || percent <= 0)
        return withUnit(locale.toString(0), u"%"_s, locale);
    if (percent < 0.05)
        return withUnit(u"< "_s + locale.toString(0.1, 'f', 1), u"%"_s, locale);
    return withUnit(locale.toString(percent, 'f', percent < 99.95 ? 1 : 0), u"%"_s, locale);
}

} // namespace traffic
