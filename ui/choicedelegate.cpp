// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choicedelegate.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/choicemodel.h"
#include "ui/theme.h"

namespace ui {

namespace {

constexpr int Padding = 10;
constexpr int Between = 16; // text and detail
constexpr int IconSize = 16;

QFont textFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (index.data(ChoiceModel::IsCurrentRole).toBool() || index.data(ChoiceModel::IsHeadingRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

// Where what goes, in the row's own direction.
struct Places
{
    QRect icon;
    QRect text;
    QRect detail;
    bool isCut;
};

Places placesIn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFontMetrics metrics(textFont(option, index));
    QRect content = option.rect.adjusted(Padding, 0, -Padding, 0);
    QRect icon;
    if (index.data(Qt::DecorationRole).isValid()) {
        icon = QRect(content.left(), content.center().y() - IconSize / 2 + 1, IconSize, IconSize);
        content.setLeft(icon.right() + 1 + Padding);
    }
    const int text = metrics.horizontalAdvance(index.data().toString()) + 1;
    const int detail = option.fontMetrics.horizontalAdvance(index.data(ChoiceModel::DetailRole).toString()) + 1;
    const int between = detail > 1 ? Between : 0;
    const bool isCut = text + between + detail > content.width();
    // The text goes first, but leaves a third to the detail.
    const int forText = isCut ? std::min(text, std::max(content.width() - between - detail, content.width() * 2 / 3))
                              : content.width() - between - detail;
    QRect textRect = content;
    textRect.setWidth(forText);
    content.setLeft(textRect.right() + 1 + between);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    return {mirrored(icon), mirrored(textRect), mirrored(content), isCut};
}

} // namespace

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    background.index = index;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const bool isHeading = index.data(ChoiceModel::IsHeadingRole).toBool();
    const bool isEnabled = index.data(ChoiceModel::IsEnabledRole).toBool();
    if (!isHeading)
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);

    painter->save();
    painter->setClipRect(option.rect); // piled up accents reach beyond their line
    const Places places = placesIn(option, index);
    if (const QVariant icon = index.data(Qt::DecorationRole); icon.isValid())
        icon.value<QIcon>().paint(painter, places.icon, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);

    const auto draw = [&](const QRect &rect, const QFont &font, const QString &text, Qt::Alignment alignment) {
        painter->setFont(font);
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        painter->drawText(
            rect, int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter) | Qt::TextSingleLine,
            shown);
    };
    const Theme theme = Theme::matching(QApplication::palette()); // a style sheet's widgets have other palettes
    painter->setPen(isHeading || !isEnabled ? theme.secondaryText : theme.text);
    draw(places.text, textFont(option, index), index.data().toString(), Qt::AlignLeft);
    painter->setPen(theme.secondaryText);
    draw(places.detail, option.font, index.data(ChoiceModel::DetailRole).toString(), Qt::AlignRight);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, rowHeight(option.fontMetrics)};
}

bool ChoiceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() && !placesIn(option, index).isCut) {
        QToolTip::hideText();
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace ui
