// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "export/report.h"

namespace exporting {

// What a report says, on paper as on the web. Names of others in it are plain text as they came.

using Labelled = std::pair<QString, QString>; ///< what it is, and what it says

/// Client, network, organization, days with their year and zone. What is not known is left out.
[[nodiscard]] QList<Labelled> headlineOf(const Report &report, const QLocale &locale);
/// Received, sent, total, flows, records, and how much is classified where that is known.
[[nodiscard]] QList<Labelled> totalsOf(const Report &report, const QLocale &locale);
/// "Partial: page 3 is missing: ..."; empty if the report is complete.
[[nodiscard]] QString partialText(const Report &report);

/// "Largest applications"
[[nodiscard]] QString groupsTitle(traffic::Grouping grouping);
/// "Application": the head of their column.
[[nodiscard]] QString groupColumn(traffic::Grouping grouping);
/// "Received", "Sent", "Total", "Flows", "Share of traffic": the heads of the columns of numbersOf().
[[nodiscard]] QStringList numberColumns(traffic::Metric metric);
[[nodiscard]] QStringList numbersOf(const traffic::Sums &sums, const Report &report, const QLocale &locale);
/// "38 more"
[[nodiscard]] QString moreText(int count, const QLocale &locale);
/// In the chart's metric and unit: "5.80 GB", "1,204 flows".
[[nodiscard]] QString amountText(double amount, const Report &report, const QLocale &locale);

/// What the file says of itself: "Where this comes from".
[[nodiscard]] QString factsTitle();
[[nodiscard]] QString notesTitle();
[[nodiscard]] QString standoutsTitle();
/// The filter in words; empty without one.
[[nodiscard]] QString filterText(const Report &report);

/// The rule for the days that stand out, or that there are none.
[[nodiscard]] QString standoutsText(const Report &report, const QLocale &locale);
/// The heads of the columns: day, amount, how many times the median it is, its largest group.
[[nodiscard]] QStringList standoutColumns();
/// "Tuesday 17 November 2026", "5.80 GB", "4.2", "YouTube, 3.10 GB"
[[nodiscard]] QStringList standoutCells(const ReportDay &day, const Report &report, const QLocale &locale);

} // namespace exporting
