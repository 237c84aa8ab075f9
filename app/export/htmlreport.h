// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>

#include "export/chartrenderer.h"
#include "export/report.h"

namespace exporting {

/// A report as one HTML file that needs nothing beside it: no scripts, nothing from elsewhere. @p chartSvg is the
/// report's chart, as ChartRenderer draws it without a caption.
[[nodiscard]] QByteArray htmlReport(const Report &report, const QByteArray &chartSvg, const QLocale &locale);

/// The same with the chart drawn by @p renderer; the error is its.
[[nodiscard]] tl::expected<QByteArray, QString> htmlReport(const Report &report, ChartRenderer &renderer,
                                                           const ImageOptions &options, const QLocale &locale);

} // namespace exporting
