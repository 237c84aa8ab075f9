// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>

class QPagedPaintDevice;

namespace exporting {
struct Report;
}

namespace ui {

/// Paints @p report on one to three pages of @p device, whatever their size. False if it cannot be painted on.
[[nodiscard]] bool paintReport(const exporting::Report &report, QPagedPaintDevice &device);

/// A4, or US Letter where the default locale uses it.
[[nodiscard]] QPageSize reportPaper();
/// The same in logical pixels, 96 to an inch.
[[nodiscard]] QSizeF reportPageSize();

} // namespace ui
