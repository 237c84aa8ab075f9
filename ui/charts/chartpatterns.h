// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace ui {

// Drawn as shapes and not with Qt's brush patterns: those are bitmaps of device pixels, too fine on dense screens and
// no vectors in SVG.

/// Slanted lines over @p rect: a day without data.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color);
/// What tells series of one colour apart: lines of @p color over @p rect, fewer and thicker than paintHatch() and
/// slanted the other way (1), or lying (2); nothing with 0.
void paintPattern(QPainter &painter, const QRectF &rect, int pattern, const QColor &color);
/// The edge of a mark of colour @p fill, inside of @p rect, where it takes one to be seen on @p ground: see
/// exporting::edgeOf(). What is too thin for an edge gets its colour as a whole.
void paintEdge(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &ground, double radius = 0);
/// A dashed line: here something is missing.
void paintDashes(QPainter &painter, double left, double right, double y, const QColor &color);
/// Small squares over every second place of @p rect: over a bar, a day that is not over.
void paintDots(QPainter &painter, const QRectF &rect, const QColor &color);

} // namespace ui
