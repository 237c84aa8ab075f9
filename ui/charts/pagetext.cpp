// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pagetext.h"

#include <cmath>

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include "text/plainline.h"

namespace ui {

namespace {

/// The lines of a text without line breaks.
QStringList linesOf(const QString &paragraph, const QFont &font, double width, qsizetype most)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(paragraph, font);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(paragraph.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

/// Whether a letter has more marks on it than languages put there within a line. What they fill is not to be asked of
/// fonts, which do not count it all.
bool hasPiledMarks(const QString &text)
{
    constexpr int Most = 2;
    int marks = 0;
    for (const char32_t character : text.toUcs4()) {
        marks = QChar::category(character) == QChar::Mark_NonSpacing ? marks + 1 : 0;
        if (marks > Most)
            return true;
    }
    return false;
}

} // namespace

QFont pageFont(int pixels, QFont::Weight weight)
{
    QFont font(QGuiApplication::font().family());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The least there is, which turns ligatures off: "Traffic" is found and copied as it is typed.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1 / 64.0);
    return font;
}

double lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

double textWidth(const QString &text, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

void drawWithin(QPainter &painter, const QRectF &room, const QPointF &baseline, const QString &text)
{
    const bool isCut = hasPiledMarks(text); // only then: a PDF would keep each clip
    if (isCut) {
        painter.save();
        painter.setClipRect(room, Qt::IntersectClip);
    }
    painter.drawText(baseline, text);
    if (isCut)
        painter.restore();
}

void drawLine(QPainter &painter, const QRectF &cell, const QString &text, const LineStyle &style)
{
    const QFontMetricsF metrics(style.font);
    const QString shown = metrics.elidedText(text::plainLine(text, text::AnyLength), style.elide, cell.width());
    const double spare = cell.width() - metrics.horizontalAdvance(shown);
    const double left = style.alignment & Qt::AlignRight ? spare : style.alignment & Qt::AlignHCenter ? spare / 2 : 0;
    painter.setFont(style.font);
    painter.setPen(style.color);
    const QPointF baseline(cell.left() + std::max(left, 0.0),
                           cell.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    drawWithin(painter, cell, baseline, shown);
}

QStringList wrapped(const QString &text, const QFont &font, double width, qsizetype most)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        // One more than there is room for tells whether anything is cut.
        if (lines.size() > most)
            break;
        lines += linesOf(text::plainLine(paragraph, text::AnyLength), font, width, most + 1 - lines.size());
    }
    if (lines.size() > most) {
        lines.resize(std::max<qsizetype>(most, 0));
        if (!lines.isEmpty()) {
            QString &last = lines.last();
            const QFontMetricsF metrics(font);
            last = last.trimmed() + u'…';
            last = metrics.elidedText(last, Qt::ElideRight, width);
        }
    }
    return lines;
}

} // namespace ui
