// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/qtchartrenderer.h"

#include <cmath>

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>

#include "text/plainline.h"
#include "ui/charts/barscene.h"
#include "ui/charts/charttext.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double MostPixels = 100e6; // 400 MB of memory
constexpr QSize Smallest{240, 160};
constexpr double Margin = 24;
constexpr double Dpi = 96;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::QtChartRenderer)
};

/// In pixels, so that the same chart gives the same picture on every screen.
QFont sized(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(QGuiApplication::font().family());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// The heading; returns its height.
double paintHeading(QPainter &painter, const exporting::Chart &chart, const ChartTheme &theme, const QRectF &area)
{
    double right = area.right();
    if (chart.isPartial) {
        const QString text = Text::tr("Partial: not everything was fetched");
        const QFont font = sized(13, QFont::DemiBold);
        const QFontMetricsF metrics(font);
        const double width = std::ceil(metrics.horizontalAdvance(text)) + 20;
        const QRectF badge(right - width, area.top(), width, 26);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.notice);
        painter.drawRoundedRect(badge, 6, 6);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setFont(font);
        painter.setPen(theme.noticeText);
        painter.drawText(
            QPointF(badge.left() + 10, std::round(badge.center().y() + (metrics.ascent() - metrics.descent()) / 2)),
            text);
        right = badge.left() - 16;
    }
    const auto line = [&](const QString &text, const QFont &font, const QColor &color, double top, double width) {
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QPointF(area.left(), std::round(top + metrics.ascent())),
                         metrics.elidedText(text::plainLine(text, text::AnyLength), Qt::ElideRight, width));
        return top + std::ceil(metrics.height());
    };
    double bottom = line(chart.title, sized(20, QFont::DemiBold), theme.text, area.top(), right - area.left());
    bottom = line(chart.subtitle, sized(14), theme.secondaryText, bottom + 2, area.width());
    return bottom - area.top();
}

/// The lines of provenance at the lower edge; returns their height.
double paintCaption(QPainter &painter, const QString &caption, const ChartTheme &theme, const QRectF &area)
{
    const QFont font = sized(12);
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString &paragraph : caption.split(u'\n', Qt::SkipEmptyParts)) {
        QString line;
        for (const QString &word : text::plainLine(paragraph, text::AnyLength).split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (!line.isEmpty() && metrics.horizontalAdvance(longer) > area.width()) {
                lines.append(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.append(line);
    }
    const double height = std::ceil(metrics.height()) + 1;
    // A caption that would leave no room for the chart is cut.
    const auto most = std::max<qsizetype>(1, qsizetype(area.height() / 4 / height));
    if (lines.size() > most) {
        lines.resize(most);
        lines.last() += u'…';
    }
    painter.setFont(font);
    painter.setPen(theme.secondaryText);
    double y = area.bottom() - double(lines.size()) * height;
    const double top = y;
    for (const QString &line : std::as_const(lines)) {
        painter.drawText(QPointF(area.left(), std::round(y + metrics.ascent())),
                         metrics.elidedText(line, Qt::ElideRight, area.width()));
        y += height;
    }
    return area.bottom() - top;
}

void paintPage(QPainter &painter, const exporting::Chart &chart, const ChartTheme &theme, const QSize &size,
               double scale)
{
    const QRectF page(QPointF(), size);
    painter.fillRect(page, theme.card);
    QRectF area = page.adjusted(Margin, Margin - 4, -Margin, -Margin + 6);
    area.setTop(area.top() + paintHeading(painter, chart, theme, area) + 14);
    if (!chart.caption.isEmpty())
        area.setBottom(area.bottom() - paintCaption(painter, chart.caption, theme, area) - 14);
    BarScene scene;
    scene.show(chart, theme, sized(14));
    scene.layOut(area, scale);
    scene.paint(painter);
}

/// @p svg with a title and description for screen readers. QSvgGenerator would write them unescaped.
QByteArray withTitle(QByteArray svg, const exporting::Chart &chart)
{
    const QString description = text::plainLine(chart.subtitle + u' ' + chart.caption, text::AnyLength);
    const QString elements = u"<title>%1</title>\n<desc>%2</desc>\n"_s.arg(
        text::plainLine(chart.title, text::AnyLength).toHtmlEscaped(), description.toHtmlEscaped());
    return svg.insert(svg.indexOf("<defs>"), elements.toUtf8());
}

} // namespace

tl::expected<QByteArray, QString> QtChartRenderer::render(const exporting::Chart &chart, exporting::ImageFormat format,
                                                          const exporting::ImageOptions &options)
{
    const QLocale locale;
    const bool isPng = format == exporting::ImageFormat::Png;
    const double scale = isPng ? options.scale : 1;
    if (!std::isfinite(scale) || scale <= 0)
        return tl::unexpected(Text::tr("An image cannot be scaled by %1.").arg(locale.toString(scale)));
    if (options.size.width() < Smallest.width() || options.size.height() < Smallest.height()) {
        return tl::unexpected(Text::tr("An image of %1 × %2 pixels is too small for a chart: it takes %3 × %4.")
                                  .arg(locale.toString(options.size.width()), locale.toString(options.size.height()),
                                       locale.toString(Smallest.width()), locale.toString(Smallest.height())));
    }
    const double width = std::round(options.size.width() * scale);
    const double height = std::round(options.size.height() * scale);
    if (width * height > MostPixels) {
        return tl::unexpected(Text::tr("An image of %1 × %2 pixels is too large: the limit is %3 million pixels.")
                                  .arg(locale.toString(width, 'f', 0), locale.toString(height, 'f', 0),
                                       locale.toString(MostPixels / 1e6, 'f', 0)));
    }

    const ChartTheme &theme = ChartTheme::of(options.theme);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (isPng) {
        QImage image(int(width), int(height), QImage::Format_RGB32);
        if (image.isNull())
            return tl::unexpected(Text::tr("There is not enough memory for an image of this size."));
        image.setDevicePixelRatio(scale);
        QPainter painter(&image);
        paintPage(painter, chart, theme, options.size, scale);
        painter.end();
        image.setDotsPerMeterX(qRound(Dpi * scale / 0.0254)); // its size in documents does not depend on the scale
        image.setDotsPerMeterY(qRound(Dpi * scale / 0.0254));
        if (!image.save(&buffer, "PNG"))
            return tl::unexpected(Text::tr("The image could not be encoded as PNG."));
    } else {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setResolution(int(Dpi));
        svg.setSize(options.size);
        svg.setViewBox(QRect({}, options.size));
        QPainter painter(&svg);
        paintPage(painter, chart, theme, options.size, scale);
        painter.end();
        return withTitle(buffer.data(), chart);
    }
    return buffer.data();
}

tl::expected<QByteArray, QString> QtChartRenderer::render(const exporting::Report &)
{
    return tl::unexpected(QString());
}

bool QtChartRenderer::print(const exporting::Chart &, QPagedPaintDevice &)
{
    return false;
}

bool QtChartRenderer::print(const exporting::Report &, QPagedPaintDevice &)
{
    return false;
}

} // namespace ui
