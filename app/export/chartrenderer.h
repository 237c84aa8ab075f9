// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QSize>

#include "export/chart.h"

namespace exporting {

enum class ImageFormat { Png, Svg };
enum class Theme { Light, Dark };

struct ImageOptions
{
    QSize size{1200, 700}; ///< logical pixels
    double scale = 2; ///< PNG: device pixels for a logical one
    Theme theme = Theme::Light;
};

/// Draws a Chart into an image file's bytes. Implemented where the charts are drawn, so that a headless export and the
/// window draw with the same code. The error is one sentence (a size too large for memory, for instance).
class ChartRenderer
{
public:
    virtual ~ChartRenderer() = default;
    [[nodiscard]] virtual tl::expected<QByteArray, QString> render(const Chart &chart, ImageFormat format,
                                                                   const ImageOptions &options)
        = 0;
};

} // namespace exporting
