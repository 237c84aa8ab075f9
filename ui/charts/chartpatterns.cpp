// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpatterns.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

#include "export/contrast.h"

namespace ui {

namespace {

/// Lines from the lower left to the upper right over @p rect, @p spacing apart along the x axis.
QPainterPath slantedLines(const QRectF &rect, double spacing)
{
    // Each line is x + y = c, cut to the rectangle here: not every paint engine clips.
    QPainterPath path;
    const double first = std::ceil((rect.left() + rect.top()) / spacing) * spacing;
    for (double c = first; c < rect.right() + rect.bottom(); c += spacing) {
        const double left = std::max(rect.left(), c - rect.bottom());
        const double right = std::min(rect.right(), c - rect.top());
        path.moveTo(left, c - left);
        path.lineTo(right, c - right);
    }
    return path;
}

QPainterPath lyingLines(const QRectF &rect, double spacing)
{
    QPainterPath path;
    for (double y = rect.bottom() - spacing / 2; y > rect.top(); y -= spacing) {
        path.moveTo(rect.left(), y);
        path.lineTo(rect.right(), y);
    }
    return path;
}

void stroke(QPainter &painter, const QPainterPath &path, const QColor &color, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

} // namespace

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color)
{
    static constexpr double Spacing = 6;
    stroke(painter, slantedLines(rect, Spacing), color, 1);
}

void paintPattern(QPainter &painter, const QRectF &rect, int pattern, const QColor &color)
{
    static constexpr double Spacing = 5;
    static constexpr double Width = 1.5;
    if (rect.isEmpty() || pattern == 0)
        return;
    if (pattern == 2) {
        stroke(painter, lyingLines(rect, Spacing), color, Width);
        return;
    }
    // The same lines, mirrored.
    const QRectF mirrored(-rect.right(), rect.top(), rect.width(), rect.height());
    stroke(painter, QTransform::fromScale(-1, 1).map(slantedLines(mirrored, Spacing)), color, Width);
}

void paintEdge(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &ground, double radius)
{
    static constexpr double Width = 1;
    const QColor edge = exporting::edgeOf(fill, ground);
    if (edge == fill || rect.isEmpty())
        return;
    if (std::min(rect.width(), rect.height()) < 3 * Width) {
        painter.fillRect(rect, edge);
    } else if (radius > 0) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(edge, Width));
        painter.setBrush(Qt::NoBrush);
        const double half = Width / 2;
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
        painter.restore();
    } else {
        // As rectangles, which stay sharp where the mark does not begin at a whole pixel.
        const double inner = rect.height() - 2 * Width;
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), Width), edge);
        painter.fillRect(QRectF(rect.left(), rect.bottom() - Width, rect.width(), Width), edge);
        painter.fillRect(QRectF(rect.left(), rect.top() + Width, Width, inner), edge);
        painter.fillRect(QRectF(rect.right() - Width, rect.top() + Width, Width, inner), edge);
    }
}

void paintDashes(QPainter &painter, double left, double right, double y, const QColor &color)
{
    static constexpr double Dash = 4;
    for (double x = left; x < right; x += 1.5 * Dash)
        painter.fillRect(QRectF(x, std::round(y) - 1, std::min(Dash, right - x), 2), color);
}

void paintDots(QPainter &painter, const QRectF &rect, const QColor &color)
{
    static constexpr double Dot = 2;

    // From the lower edge up, so that the pattern stands still while the bar grows.
    QPainterPath path;
    int line = 0;
    for (double bottom = rect.bottom(); bottom > rect.top(); bottom -= Dot, ++line) {
        const double top = std::max(bottom - Dot, rect.top());
        for (double left = rect.left() + (line % 2) * Dot; left < rect.right(); left += 2 * Dot)
            path.addRect(QRectF(QPointF(left, top), QPointF(std::min(left + Dot, rect.right()), bottom)));
    }
    painter.fillPath(path, color);
}

} // namespace ui
