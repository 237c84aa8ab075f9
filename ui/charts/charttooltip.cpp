// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttooltip.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/chartpatterns.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/pagetext.h"

namespace ui {

namespace {

constexpr double Shadow = 6;
constexpr double Padding = 10;
constexpr double Chip = 10;
constexpr double ChipGap = 7;
constexpr double LineGap = 3;
constexpr double WidestText = 360;
constexpr int Distance = 10; // from what it explains

} // namespace

ChartTooltip::ChartTooltip(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QFont ChartTooltip::headingFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize ChartTooltip::neededSize() const
{
    const QFontMetricsF heading(headingFont());
    const QFontMetricsF line(font());
    const double chip = m_text.color.isValid() ? Chip + ChipGap : 0;
    double width = chip + std::min(WidestText, heading.horizontalAdvance(m_text.heading));
    for (const QString &text : m_text.lines)
        width = std::max(width, std::min(WidestText, line.horizontalAdvance(text)));
    const double height = heading.height() + double(m_text.lines.size()) * (line.height() + LineGap);
    const double around = 2 * (Padding + Shadow);
    return {int(std::ceil(width + around)) + 1, int(std::ceil(height + around)) + 1};
}

void ChartTooltip::showText(const TooltipText &text, const ChartTheme &theme, const QRect &anchor)
{
    m_text = text;
    m_theme = &theme;
    resize(neededSize());

    // To the right of it, else to the left; never over it while there is room.
    const QRect window = parentWidget()->rect();
    int x = anchor.right() + Distance;
    if (x + width() > window.right())
        x = anchor.left() - Distance - width();
    const int y = anchor.center().y() - height() / 2;
    move(std::clamp(x, 0, std::max(0, window.width() - width())),
         std::clamp(y, 0, std::max(0, window.height() - height())));
    raise();
    show();
    update();
}

void ChartTooltip::paintEvent(QPaintEvent *)
{
    if (!m_theme)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(Shadow, Shadow, -Shadow, -Shadow);
    painter.setPen(Qt::NoPen);
    for (double spread = Shadow; spread >= 1; --spread) {
        painter.setBrush(QColor(0, 0, 0, 7));
        painter.drawRoundedRect(card.adjusted(-spread, 1 - spread, spread, spread - 1).translated(0, 1), 6 + spread,
                                6 + spread);
    }
    painter.setPen(QPen(m_theme->axis, 1));
    painter.setBrush(m_theme->raised);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const QRectF inside = card.adjusted(Padding, Padding, -Padding, -Padding);
    const QFontMetricsF heading(headingFont());
    double x = inside.left();
    if (m_text.color.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_text.color);
        const QRectF chip(x, std::round(inside.top() + (heading.height() - Chip) / 2), Chip, Chip);
        painter.drawRoundedRect(chip, 2, 2);
        paintEdge(painter, chip, m_text.color, m_theme->raised, 2);
        x += Chip + ChipGap;
    }
    painter.setFont(headingFont());
    painter.setPen(m_theme->text);
    double y = inside.top() + heading.ascent();
    const QRectF headingRoom(x, inside.top(), inside.right() - x + 1, heading.height());
    drawWithin(painter, headingRoom, {x, y}, heading.elidedText(m_text.heading, Qt::ElideMiddle, headingRoom.width()));

    painter.setFont(font());
    const QFontMetricsF line(font());
    y += heading.descent() + LineGap + line.ascent();
    for (qsizetype i = 0; i < m_text.lines.size(); ++i) {
        painter.setPen(i == 0 ? m_theme->text : m_theme->secondaryText);
        painter.drawText(QPointF(inside.left(), y),
                         line.elidedText(m_text.lines[i], Qt::ElideMiddle, inside.width() + 1));
        y += line.height() + LineGap;
    }
}

} // namespace ui
