// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/chartrenderer.h"

namespace ui {

/// Renders with the same scene as DailyChartView. Needs a QApplication.
class QtChartRenderer final : public exporting::ChartRenderer
{
public:
    [[nodiscard]] tl::expected<QByteArray, QString> render(const exporting::Chart &chart, exporting::ImageFormat format,
                                                           const exporting::ImageOptions &options) override;
};

} // namespace ui
