// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpatterns.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

namespace ui {

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color)
{
    static constexpr double Spacing = 6; // along the x axis

    // Each line is x + y = c, cut to the rectangle here: not every paint engine clips.
    QPainterPath path;
    const double first = std::ceil((rect.left() + rect.top()) / Spacing) * Spacing;
    for (double c = first; c < rect.right() + rect.bottom(); c += Spacing) {
        const double left = std::max(rect.left(), c - rect.bottom());
        const double right = std::min(rect.right(), c - rect.top());
        path.moveTo(left, c - left);
        path.lineTo(right, c - right);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
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
