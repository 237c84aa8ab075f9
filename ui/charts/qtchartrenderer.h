// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/chartrenderer.h"

namespace ui {

/// Renders with the same scene as DailyChartView. Needs a QApplication.
class QtChartRenderer final : public exporting::ChartRenderer
{
public:
    [[nodiscard]] QString problemWith(exporting::ImageFormat format,
                                      const exporting::ImageOptions &options) const override;
    [[nodiscard]] tl::expected<QImage, QString> picture(const exporting::Chart &chart,
                                                        const exporting::ImageOptions &options) override;
    [[nodiscard]] tl::expected<QByteArray, QString> render(const exporting::Chart &chart, exporting::ImageFormat format,
                                                           const exporting::ImageOptions &options) override;
    [[nodiscard]] tl::expected<QByteArray, QString> render(const exporting::Report &report) override;
    [[nodiscard]] bool print(const exporting::Chart &chart, QPagedPaintDevice &device) override;
    [[nodiscard]] bool print(const exporting::Report &report, QPagedPaintDevice &device) override;
};

} // namespace ui
