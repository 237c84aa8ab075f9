// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpage.h"

#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "text/plainline.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/pagetext.h"

namespace ui {

namespace {

constexpr double Margin = 24;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::QtChartRenderer)
};

/// The heading; returns its height.
double paintHeading(QPainter &painter, const exporting::Chart &chart, const ChartTheme &theme, const QRectF &area)
{
    double right = area.right();
    if (chart.isPartial) {
        const QString text = Text::tr("Partial: not everything was fetched");
        const QFont font = pageFont(13, QFont::DemiBold);
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
        const double height = std::ceil(metrics.height());
        drawWithin(painter, {area.left(), top, width, height}, {area.left(), std::round(top + metrics.ascent())},
                   metrics.elidedText(text::plainLine(text, text::AnyLength), Qt::ElideRight, width));
        return top + height;
    };
    double bottom = area.top();
    if (!chart.title.isEmpty())
        bottom = line(chart.title, pageFont(20, QFont::DemiBold), theme.text, bottom, right - area.left()) + 2;
    bottom = line(chart.subtitle, pageFont(14), theme.secondaryText, bottom, right - area.left());
    return bottom - area.top();
}

/// The lines of provenance at the lower edge; returns their height.
double paintCaption(QPainter &painter, const QString &caption, const ChartTheme &theme, const QRectF &area)
{
    const QFont font = pageFont(12);
    const QFontMetricsF metrics(font);
    const double height = lineHeight(font) + 1;
    // A caption that would leave no room for the chart is cut.
    const auto most = std::max<qsizetype>(1, qsizetype(area.height() / 4 / height));
    const QStringList lines = wrapped(caption.trimmed(), font, area.width(), most);
    painter.setFont(font);
    painter.setPen(theme.secondaryText);
    double y = area.bottom() - double(lines.size()) * height;
    const double top = y;
    for (const QString &line : lines) {
        drawWithin(painter, {area.left(), y, area.width(), height}, {area.left(), std::round(y + metrics.ascent())},
                   line);
        y += height;
    }
    return area.bottom() - top;
}

} // namespace

void paintChartPage(QPainter &painter, const exporting::Chart &chart, const ChartTheme &theme, const QSizeF &size,
                    double scale)
{
    const QRectF page(QPointF(), size);
    painter.fillRect(page, theme.card);
    QRectF area = page.adjusted(Margin, Margin - 4, -Margin, -Margin + 6);
    area.setTop(area.top() + paintHeading(painter, chart, theme, area) + 14);
    if (!chart.caption.isEmpty())
        area.setBottom(area.bottom() - paintCaption(painter, chart.caption, theme, area) - 14);
    const auto scene = makeScene(chart.form);
    scene->setForPage();
    scene->show(chart, theme, pageFont(14));
    scene->layOut(area, scale);
    scene->paint(painter);
}

} // namespace ui
