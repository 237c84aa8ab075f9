// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include "export/palette.h"
#include "traffic/summary.h"
#include "traffic/units.h"

namespace exporting {

/// What a chart shows of the same numbers.
enum class ChartForm {
    Stacked, ///< a bar for each day, its parts on top of one another
    Shares, ///< the same with all bars equally high: parts of a whole
    Mirrored, ///< received up, sent down
    Ranking, ///< one lying bar for each series, largest first, over all days
    Weekdays, ///< a bar for each day of the week: the mean of such days
};

/// What one bar stands for.
enum class ChartStep { Day, Week, Weekday, Range };

/// One part of each bar: an application and its value a bar.
struct ChartSeries
{
    QString name; ///< for people: "Unknown" where the API gave none, "Other (38)" for the rest
    qint64 key = 0; ///< traffic::Group::key; meaningless for Other
    bool isOther = false;
    int color = 0; ///< see Palette
    QList<double> values; ///< one for each bar, in kB, or flows; with ChartForm::Mirrored what was received
    QList<double> sent{}; ///< with ChartForm::Mirrored one for each bar, in kB; else empty
    double total = 0; ///< over all days, whatever the bars stand for

    bool operator==(const ChartSeries &) const = default;
};

/// What is known of a bar's days. No data, zero and partial are drawn differently.
enum class BarState {
    Complete,
    Partial, ///< today, or a week with it: more is to come
    NoData, ///< nothing was recorded on any of its days
};

struct ChartBar
{
    traffic::Day first{}; ///< with ChartStep::Weekday any such day
    BarState state = BarState::Complete;
    int days = 1; ///< from first on; with ChartStep::Weekday how many are in the mean
    bool operator==(const ChartBar &) const = default;
};

/// Bars as plain values: everything a renderer needs, and nothing it would have to look up.
struct Chart
{
    QString title; ///< "Traffic by application, per day"
    QString subtitle; ///< "24 Oct – 23 Nov · America/Denver"
    QString caption; ///< provenance for exports: client, network, filter, source, time of fetch; may be empty
    bool isPartial = false; ///< the fetch was not complete: images say so
    ChartForm form = ChartForm::Stacked;
    ChartStep step = ChartStep::Day;
    traffic::Metric metric = traffic::Metric::Total;
    traffic::UnitBase unitBase = traffic::UnitBase::Decimal;
    traffic::Grouping grouping = traffic::Grouping::Application; ///< what ChartSeries::key is a key of
    QString zone{}; ///< that the days are labelled in: "America/Denver"
    QList<ChartBar> bars;
    QList<ChartSeries> series; ///< bottom to top; Other last
    QStringList excluded{}; ///< names of the grouping that the filter leaves out one by one

    [[nodiscard]] bool isEmpty() const { return series.isEmpty(); }
    bool operator==(const Chart &) const = default;
};

/// What a chart shows of a Summary: its @p top groups by @p metric as series, the rest as "Other (n)".
struct ChartRequest
{
    traffic::Metric metric = traffic::Metric::Total; ///< with ChartForm::Mirrored always Total
    traffic::UnitBase unitBase = traffic::UnitBase::Decimal;
    int top = 10; ///< up to traffic::Summary::Leaders
    bool isPartial = false;
    QString caption{};
    ChartForm form = ChartForm::Stacked;
};
/// Days become weeks from Monday to Sunday where there are more than @c MaxDayBars of them.
[[nodiscard]] Chart makeChart(const traffic::Summary &summary, const ChartRequest &request);
inline constexpr int MaxDayBars = 120;

[[nodiscard]] QDate dateOf(traffic::Day day);
/// "24 Oct – 23 Nov"; with years where the range leaves one.
[[nodiscard]] QString describe(const traffic::DayRange &days);
/// "America/Denver", "UTC", with what is known of it: "UTC (the records start at UTC midnight)".
[[nodiscard]] QString describe(const traffic::Calendar &calendar);

} // namespace exporting
