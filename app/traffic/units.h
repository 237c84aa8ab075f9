// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "traffic/summary.h"

namespace traffic {

/// How many bytes a "kB" of the API is taken for when kilobytes are written as MB or GB: by 1000 or by 1024.
enum class UnitBase { Decimal, Binary };

/// A power of the base that a set of amounts is written in: "GB" with its divisor.
struct Unit
{
    QString symbol; ///< "kB", "MB", "GB", "TB"; "KiB" ... with UnitBase::Binary
    double kilobytes = 1; ///< how many kB of the API one of it is
};

/// The unit in which @p kilobytes reads best (1 to 999 before the point where possible).
[[nodiscard]] Unit unitFor(double kilobytes, UnitBase base);
/// "41.2 GB", "512 kB", "0 kB", in three significant digits and the locale's decimal point.
/// "41.2 GB": a number and its unit, as they are read also amid writing from right to left.
[[nodiscard]] QString withUnit(const QString &number, const QString &unit, const QLocale &locale);
[[nodiscard]] QString formatKilobytes(double kilobytes, UnitBase base, const QLocale &locale);
/// The same of a Sums value for the metric: kilobytes, or a plain count for flows.
[[nodiscard]] QString formatMetric(double value, Metric metric, UnitBase base, const QLocale &locale);
/// "3:12:40" (hours:minutes:seconds, hours may exceed 24).
[[nodiscard]] QString formatDuration(qint64 seconds);
/// "17.4 %"; "< 0.1 %" for what would read as zero and is not.
[[nodiscard]] QString formatShare(double part, double whole, const QLocale &locale);

} // namespace traffic
