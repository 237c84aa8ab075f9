// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include "traffic/grouping.h"
#include "traffic/units.h"

namespace models {

/// How groups are written for people.
struct GroupText
{
    traffic::Metric metric = traffic::Metric::Total;
    traffic::UnitBase unitBase = traffic::UnitBase::Decimal;
    traffic::Sums totals{}; ///< what shares are of
    int days = 0; ///< of the chart
    QLocale locale{};

    /// "Application": what groups of a level are.
    [[nodiscard]] static QString kind(traffic::Grouping grouping);
    /// On one line, of bearable length.
    [[nodiscard]] static QString name(const traffic::Group &group);
    [[nodiscard]] QString amount(const traffic::Group &group, traffic::Metric of) const;
    [[nodiscard]] QString share(const traffic::Group &group) const; ///< by the metric
    [[nodiscard]] QString daysSeen(const traffic::Group &group) const; ///< "seen on 12 of 31 days"
    /// "YouTube, 41.2 GB, 25.1 %, seen on 30 of 31 days"
    [[nodiscard]] QString sentence(const traffic::Group &group) const;
    /// All that is known of it, as rich text: a tooltip takes for such what looks like it. @p note stands below.
    [[nodiscard]] QString toolTip(const traffic::Group &group, const QString &note) const;
};

} // namespace models
