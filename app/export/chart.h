// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "export/palette.h"
#include "traffic/summary.h"
#include "traffic/units.h"

namespace exporting {

/// One part of each bar: an application and its value a day.
struct ChartSeries
{
    QString name; ///< for people: "Unknown" where the API gave none, "Other (38)" for the rest
    qint64 key = 0; ///< traffic::Group::key; meaningless for Other
    bool isOther = false;
    int color = 0; ///< index in the palette; see Palette
    QList<double> values; ///< one for each day, in Chart::unit's base (kB, or flows)
    double total = 0;

    bool operator==(const ChartSeries &) const = default;
};

/// What is known of a day. No data, zero and partial are drawn differently.
enum class DayState { Complete, Partial, NoData };

struct ChartDay
{
    traffic::Day day{};
    DayState state = DayState::Complete;
    bool operator==(const ChartDay &) const = default;
};

/// Stacked daily bars as plain values: everything a renderer needs, and nothing it would have to look up.
struct Chart
{
    QString title; ///< "Traffic by application, per day"
    QString subtitle; ///< "24 Oct – 23 Nov · America/Denver"
    QString caption; ///< provenance for exports: client, network, filter, source, time of fetch; may be empty
    bool isPartial = false; ///< the fetch was not complete: images say so
    traffic::Metric metric = traffic::Metric::Total;
    traffic::UnitBase unitBase = traffic::UnitBase::Decimal;
    traffic::Grouping grouping = traffic::Grouping::Application; ///< what ChartSeries::key is a key of
    QList<ChartDay> days;
    QList<ChartSeries> series; ///< bottom to top; Other last

    [[nodiscard]] bool isEmpty() const { return series.isEmpty(); }
    bool operator==(const Chart &) const = default;
};

/// What a chart shows of a Summary: its @p top groups by @p metric as series, the rest as "Other (n)".
struct ChartRequest
{
    traffic::Metric metric = traffic::Metric::Total;
    traffic::UnitBase unitBase = traffic::UnitBase::Decimal;
    int top = 10; ///< up to traffic::Summary::Leaders
    bool isPartial = false;
    QString caption{};
};
[[nodiscard]] Chart dailyChart(const traffic::Summary &summary, const ChartRequest &request);

[[nodiscard]] QDate dateOf(traffic::Day day);
/// "America/Denver", "UTC", with what is known of it: "UTC (the records start at UTC midnight)".
[[nodiscard]] QString describe(const traffic::Calendar &calendar);

} // namespace exporting
