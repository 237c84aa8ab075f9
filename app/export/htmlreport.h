// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>

#include "export/report.h"

namespace exporting {

/// A report as one HTML file that needs nothing beside it: no scripts, nothing from elsewhere. @p chartSvg is the
/// report's chart, as ChartRenderer draws it without a caption.
[[nodiscard]] QByteArray htmlReport(const Report &report, const QByteArray &chartSvg, const QLocale &locale);

} // namespace exporting
