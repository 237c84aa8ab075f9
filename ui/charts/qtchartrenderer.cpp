// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/qtchartrenderer.h"

#include <cmath>
#include <functional>

#include <QApplication>
#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include "export/report.h"
#include "text/plainline.h"
#include "ui/charts/chartpage.h"
#include "ui/charts/reportpainter.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double MostPixels = 100e6; // 400 MB of memory
constexpr QSize Smallest{240, 160};
constexpr double Dpi = 96;
constexpr double PointsPerInch = 72;
constexpr double LeastPrinted = 560; // logical pixels: on a narrower page everything is drawn smaller
constexpr double MostPrintedHeight = 0.75; // of the width

using Bytes = tl::expected<QByteArray, QString>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::QtChartRenderer)
};

/// @p svg with a title and description for screen readers. QSvgGenerator would write them unescaped.
QByteArray withTitle(QByteArray svg, const exporting::Chart &chart)
{
    const QString description = text::plainLine(chart.subtitle + u' ' + chart.caption, text::AnyLength);
    QString elements;
    if (!chart.title.isEmpty())
        elements = u"<title>%1</title>\n"_s.arg(text::plainLine(chart.title, text::AnyLength).toHtmlEscaped());
    elements += u"<desc>%1</desc>\n"_s.arg(description.toHtmlEscaped());
    return svg.insert(svg.indexOf("<defs>"), elements.toUtf8());
}

/// @p svg with something to fall back on where its font is not installed: readers would take one with serifs.
QByteArray withFallbackFont(QByteArray svg)
{
    const QByteArray family = QApplication::font().family().toHtmlEscaped().toUtf8();
    return svg.replace("font-family=\"" + family + '"', "font-family=\"" + family + ", sans-serif\"");
}

Bytes png(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return tl::unexpected(Text::tr("The image could not be encoded as PNG."));
    return buffer.data();
}

Bytes svg(const exporting::Chart &chart, const exporting::ImageOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator device;
    device.setOutputDevice(&buffer);
    device.setResolution(int(Dpi));
    device.setSize(options.size);
    device.setViewBox(QRect({}, options.size));
    QPainter painter(&device);
    paintChartPage(painter, chart, ChartTheme::of(options.theme), options.size, 1);
    painter.end();
    return withTitle(withFallbackFont(buffer.data()), chart);
}

/// What @p paint draws on a PDF device of @p size.
Bytes pdf(const QString &title, const QPageSize &size, const std::function<bool(QPagedPaintDevice &)> &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter device(&buffer);
        device.setTitle(text::plainLine(title, text::AnyLength));
        device.setCreator(u"Flowtrail"_s);
        device.setPageLayout({size, QPageLayout::Portrait, {}}); // that keeps a wide page wide
        if (!paint(device))
            return tl::unexpected(Text::tr("The PDF file could not be made."));
    }
    return buffer.data();
}

bool paintChart(const exporting::Chart &chart, const ChartTheme &theme, const QSizeF &size, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.pageLayout().paintRectPixels(device.logicalDpiX()).width() / size.width();
    painter.scale(scale, scale);
    paintChartPage(painter, chart, theme, size, scale);
    return painter.end();
}

} // namespace

QString QtChartRenderer::problemWith(exporting::ImageFormat format, const exporting::ImageOptions &options) const
{
    const QSize size = options.size;
    const double scale = format == exporting::ImageFormat::Png ? options.scale : 1;
    const QLocale locale;
    if (!std::isfinite(scale) || scale <= 0)
        return Text::tr("An image cannot be scaled by %1.").arg(locale.toString(scale));
    if (size.width() < Smallest.width() || size.height() < Smallest.height()) {
        return Text::tr("An image of %1 × %2 pixels is too small for a chart: it takes %3 × %4.")
            .arg(locale.toString(size.width()), locale.toString(size.height()), locale.toString(Smallest.width()),
                 locale.toString(Smallest.height()));
    }
    const double width = std::round(size.width() * scale);
    const double height = std::round(size.height() * scale);
    if (width * height > MostPixels) {
        return Text::tr("An image of %1 × %2 pixels is too large: the limit is %3 million pixels.")
            .arg(locale.toString(width, 'f', 0), locale.toString(height, 'f', 0),
                 locale.toString(MostPixels / 1e6, 'f', 0));
    }
    return {};
}

tl::expected<QImage, QString> QtChartRenderer::picture(const exporting::Chart &chart,
                                                       const exporting::ImageOptions &options)
{
    if (const QString problem = problemWith(exporting::ImageFormat::Png, options); !problem.isEmpty())
        return tl::unexpected(problem);
    const QSizeF pixels = QSizeF(options.size) * options.scale;
    QImage image(qRound(pixels.width()), qRound(pixels.height()), QImage::Format_RGB32);
    if (image.isNull())
        return tl::unexpected(Text::tr("There is not enough memory for an image of this size."));
    image.setDevicePixelRatio(options.scale);
    QPainter painter(&image);
    paintChartPage(painter, chart, ChartTheme::of(options.theme), options.size, options.scale);
    painter.end();
    image.setDotsPerMeterX(qRound(Dpi * options.scale / 0.0254)); // its size in documents does not depend on the scale
    image.setDotsPerMeterY(qRound(Dpi * options.scale / 0.0254));
    return image;
}

Bytes QtChartRenderer::render(const exporting::Chart &chart, exporting::ImageFormat format,
                              const exporting::ImageOptions &options)
{
    if (format == exporting::ImageFormat::Png)
        return picture(chart, options).and_then(png);
    if (const QString problem = problemWith(format, options); !problem.isEmpty())
        return tl::unexpected(problem);
    if (format == exporting::ImageFormat::Svg)
        return svg(chart, options);
    const QPageSize size(QSizeF(options.size) * PointsPerInch / Dpi, QPageSize::Point, {}, QPageSize::ExactMatch);
    return pdf(chart.title, size, [&](QPagedPaintDevice &device) {
        return paintChart(chart, ChartTheme::of(options.theme), options.size, device);
    });
}

Bytes QtChartRenderer::render(const exporting::Report &report)
{
    return pdf(report.title, reportPaper(), [&](QPagedPaintDevice &device) { return print(report, device); });
}

bool QtChartRenderer::print(const exporting::Chart &chart, QPagedPaintDevice &device)
{
    // As wide as the page; not much higher than wide, since bars as high as a sheet are no easier to read.
    const QSizeF page = device.pageLayout().paintRect(QPageLayout::Point).size() * Dpi / PointsPerInch;
    if (page.isEmpty())
        return false;
    const double width = std::max(page.width(), LeastPrinted);
    const double height = std::min(page.height() * width / page.width(), width * MostPrintedHeight);
    return paintChart(chart, ChartTheme::of(exporting::Theme::Light), {width, height}, device);
}

bool QtChartRenderer::print(const exporting::Report &report, QPagedPaintDevice &device)
{
    return paintReport(report, device);
}

} // namespace ui
