// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/chart.h"
#include "export/provenance.h"
#include "traffic/history.h"

namespace exporting {

class Pseudonyms;

/// One part of a group: a destination of an application or domain, an application of a protocol or port.
struct ReportDestination
{
    QString name;
    traffic::Sums sums;
    bool operator==(const ReportDestination &) const = default;
};

/// One application (destination, domain, protocol, port) with what it consists of.
struct ReportGroup
{
    static constexpr int NoColor = -1; ///< the chart has it under Other

    QString name;
    int color = 0; ///< see Palette; the chart's
    bool isOther = false; ///< "Other (38)": what is not named, put together
    traffic::Sums sums;
    int daysSeen = 0;
    QList<ReportDestination> destinations; ///< the largest; none where groups are destinations themselves
    int moreDestinations = 0; ///< that are not named
    bool operator==(const ReportGroup &) const = default;
};

/// A day that stands out.
struct ReportDay
{
    traffic::Day day{};
    double amount = 0; ///< kB, or flows
    double timesMedian = 0; ///< of the complete days with data
    QString largest; ///< group of that day
    double largestAmount = 0;
    bool operator==(const ReportDay &) const = default;
};

/// A client's traffic on one to three pages, as plain values.
struct Report
{
    QString title;
    QString notes; ///< what the user typed, with line breaks; may be empty
    Provenance provenance;
    traffic::Sums totals;
    double classified = -1; ///< how much of the client's usage the records are, 0 to 1; negative: not known
    Chart chart;
    QList<ReportGroup> groups; ///< largest first, by the chart's metric; Other last
    int moreGroups = 0; ///< that are in Other
    QList<ReportDay> standouts; ///< at least twice the median day; largest first, at most five
    double medianDay = 0; ///< of the complete days with data, in the chart's metric
    bool operator==(const Report &) const = default;
};

struct ReportRequest
{
    ChartRequest chart{};
    QString title{}; ///< empty: one is made from the client's name
    QString notes{};
    double classified = -1;
    int groups = 10;
    int destinations = 5; ///< of each group
};
/// @p summary is of @p history.
[[nodiscard]] Report makeReport(const traffic::Summary &summary, const traffic::History &history,
                                const Provenance &provenance, const ReportRequest &request);

/// With everything that @p pseudonyms replaces.
[[nodiscard]] Report replaced(const Report &report, const Pseudonyms &pseudonyms);

} // namespace exporting
