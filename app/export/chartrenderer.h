// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QImage>
#include <QSize>

#include "export/chart.h"

class QPagedPaintDevice;

namespace exporting {

struct Report;

enum class ImageFormat { Png, Svg, Pdf };
enum class Theme { Light, Dark };

struct ImageOptions
{
    QSize size{1200, 700}; ///< logical pixels, 96 to an inch
    double scale = 2; ///< PNG: device pixels for a logical one
    Theme theme = Theme::Light;
};

/// Draws charts and reports into files' bytes and onto paper. Implemented where the charts are drawn, so that a
/// headless export and the window draw with the same code. Errors are one sentence (a size too large for memory, for
/// instance).
class ChartRenderer
{
public:
    virtual ~ChartRenderer() = default;
    /// Why no such image can be made, in a sentence; empty if it can.
    [[nodiscard]] virtual QString problemWith(ImageFormat format, const ImageOptions &options) const = 0;
    /// The pixels that render() encodes as PNG: for who shows or copies them.
    [[nodiscard]] virtual tl::expected<QImage, QString> picture(const Chart &chart, const ImageOptions &options) = 0;
    [[nodiscard]] virtual tl::expected<QByteArray, QString> render(const Chart &chart, ImageFormat format,
                                                                   const ImageOptions &options)
        = 0;
    /// A report as PDF, A4 (US Letter where the locale uses it), always light.
    [[nodiscard]] virtual tl::expected<QByteArray, QString> render(const Report &report) = 0;

    /// On one page of @p device, as large as fits, always light. False if it cannot be painted on.
    [[nodiscard]] virtual bool print(const Chart &chart, QPagedPaintDevice &device) = 0;
    /// On as many pages as it takes.
    [[nodiscard]] virtual bool print(const Report &report, QPagedPaintDevice &device) = 0;
};

} // namespace exporting
