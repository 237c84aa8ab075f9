// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPagedPaintDevice;

namespace exporting {
struct Report;
}

namespace ui {

/// Paints @p report on one to three pages of @p device, whatever their size. False if it cannot be painted on.
[[nodiscard]] bool paintReport(const exporting::Report &report, QPagedPaintDevice &device);

} // namespace ui
