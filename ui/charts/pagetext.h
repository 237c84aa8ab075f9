// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace ui {

// Text on images and pages. All lengths are in logical pixels, 96 to an inch, whatever the device has.

/// In pixels and without hinting, so that the same text is as wide on paper as on every screen.
[[nodiscard]] QFont pageFont(int pixels, QFont::Weight weight = QFont::Normal);
/// The whole height of a line of it.
[[nodiscard]] double lineHeight(const QFont &font);
/// How wide a line of @p text is.
[[nodiscard]] double textWidth(const QString &text, const QFont &font);

/// @p text from @p baseline on, in the painter's font. Of accents that are piled up on a letter, what reaches beyond
/// @p room is cut: names are of others, and what stands around one is to be read.
void drawWithin(QPainter &painter, const QRectF &room, const QPointF &baseline, const QString &text);

/// How a line is drawn.
struct LineStyle
{
    QFont font;
    QColor color;
    Qt::Alignment alignment = Qt::AlignLeft; ///< left, right or centred; always in the middle of the height
    Qt::TextElideMode elide = Qt::ElideMiddle;
};
/// @p text in one line within @p cell, elided to its width. It is plain text of others: marks that turn the direction
/// and line breaks are gone.
void drawLine(QPainter &painter, const QRectF &cell, const QString &text, const LineStyle &style);

/// @p text in lines of at most @p width, broken at its line breaks and between words, and within words that are longer.
/// No more than @p most: the last one then ends in an ellipsis.
[[nodiscard]] QStringList wrapped(const QString &text, const QFont &font, double width, qsizetype most);

} // namespace ui
