// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clientdelegate.h"

#include <cmath>

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include "models/clientlistmodel.h"
#include "text/plainline.h"
#include "traffic/units.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

using Model = models::ClientListModel;

namespace {

constexpr int Margin = 10; // left and right of a row's texts
constexpr int Padding = 6; // above and below them
constexpr int LineGap = 3;
constexpr int Gap = 8; // between texts that stand side by side
constexpr int BarWidth = 64;
constexpr int BarHeight = 4;
constexpr int StarSize = 13;
constexpr int StarTarget = 24; // what can be hit

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallerOf(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// Where the parts of a row stand.
struct Places
{
    QRect name;
    QRect star;
    QRect amount;
    QRect about;
    QRect bar;

    Places(const QRect &row, Qt::LayoutDirection direction, const QFont &font, const QString &amountText)
    {
        const QFontMetrics bold(boldOf(font));
        const QFontMetrics smaller(smallerOf(font));
        const int left = row.left() + Margin;
        const int right = row.right() + 1 - Margin;
        const int firstLine = row.top() + Padding;
        const int secondLine = firstLine + bold.height() + LineGap;
        amount = QRect(right - smaller.horizontalAdvance(amountText), firstLine, smaller.horizontalAdvance(amountText),
                       bold.height());
        star = QRect(amount.left() - Gap / 2 - StarTarget, firstLine + (bold.height() - StarTarget) / 2, StarTarget,
                     StarTarget);
        name = QRect(left, firstLine, star.left() - left, bold.height());
        bar = QRect(right - BarWidth, secondLine + (smaller.height() - BarHeight) / 2, BarWidth, BarHeight);
        about = QRect(left, secondLine, bar.left() - Gap - left, smaller.height());
        for (QRect *place : {&name, &star, &amount, &about, &bar})
            *place = QStyle::visualRect(direction, row, *place);
    }
};

QString amountOf(const QModelIndex &index)
{
    const QString usage = index.data(Model::UsageTextRole).toString();
    return usage.isEmpty() ? u"…"_s : usage;
}

/// "Windows 11 · 10.20.4.17": what it is and where, or else how it is known.
QString aboutOf(const QModelIndex &index)
{
    QStringList parts{index.data(Model::OsRole).toString(), index.data(Model::IpRole).toString()};
    parts.removeAll(QString());
    if (parts.size() < 2)
        parts.append(index.data(Model::MacRole).toString());
    parts.removeAll(index.data(Model::NameRole).toString());
    parts.removeAll(QString());
    return parts.isEmpty() ? index.data(Model::SegmentRole).toString() : parts.join(u" · "_s);
}

QPainterPath starIn(const QRectF &rect)
{
    QPainterPath path;
    const qreal outer = rect.width() / 2;
    constexpr qreal InnerShare = 0.42;
    for (int corner = 0; corner < 10; ++corner) {
        const qreal radius = corner % 2 == 0 ? outer : outer * InnerShare;
        const qreal angle = -M_PI / 2 + corner * M_PI / 5;
        const QPointF point = rect.center() + radius * QPointF(std::cos(angle), std::sin(angle));
        if (corner == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

void drawElided(QPainter *painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    const QString elided = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    // At the window's edge whatever the name: a column of names reads along it.
    const Qt::Alignment alignment = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(rect, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine, elided);
}

} // namespace

ClientDelegate::ClientDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize ClientDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160,
            QFontMetrics(boldOf(option.font)).height() + LineGap + QFontMetrics(smallerOf(option.font)).height()
                + 2 * Padding};
}

void ClientDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Not of the option: a style sheet with a transparent background changes its window colour.
    const Theme theme = Theme::matching(QGuiApplication::palette());
    const bool isOpen = index.data(Model::IsOpenRole).toBool();
    const bool isOnline = index.data(Model::IsOnlineRole).toBool();
    const bool isFavourite = index.data(Model::IsFavouriteRole).toBool();
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    const QString amount = amountOf(index);
    const Places places(option.rect, option.direction, option.font, amount);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isOpen || isHovered || isCurrent) {
        painter->setPen(isCurrent ? QPen(theme.accent) : QPen(Qt::NoPen));
        painter->setBrush(isOpen ? theme.selection : isHovered ? theme.hover : QColor(Qt::transparent));
        painter->drawRoundedRect(row, 5, 5);
    }

    painter->setFont(boldOf(option.font));
    painter->setPen(isOnline ? theme.text : theme.secondaryText);
    drawElided(painter, places.name, index.data(Model::NameRole).toString(), option.direction);

    painter->setFont(smallerOf(option.font));
    painter->setPen(isOpen ? theme.text : theme.secondaryText);
    painter->drawText(places.amount, int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, amount);
    painter->setPen(theme.secondaryText);
    drawElided(painter, places.about, aboutOf(index), option.direction);

    if (isFavourite || isHovered || isCurrent) {
        QRectF star(0, 0, StarSize, StarSize);
        star.moveCenter(QRectF(places.star).center());
        painter->setPen(QPen(isFavourite ? theme.accent : theme.secondaryText, 1.2));
        painter->setBrush(isFavourite ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        painter->drawPath(starIn(star));
    }

    constexpr qreal Radius = BarHeight / 2.0;
    painter->setPen(Qt::NoPen);
    painter->setBrush(isOpen ? theme.card : theme.track);
    painter->drawRoundedRect(places.bar, Radius, Radius);
    if (const double fraction = index.data(Model::FractionRole).toDouble(); fraction > 0) {
        QRectF filled(places.bar);
        filled.setWidth(std::max<qreal>(BarHeight, filled.width() * fraction)); // never shorter than it is high
        if (option.direction == Qt::RightToLeft)
            filled.moveRight(QRectF(places.bar).right());
        painter->setBrush(isOnline ? theme.accent : theme.secondaryText);
        painter->drawRoundedRect(filled, Radius, Radius);
    }
    painter->restore();
}

bool ClientDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *click = static_cast<QMouseEvent *>(event);
    m_clickedStar = click->button() == Qt::LeftButton
        && Places(option.rect, option.direction, option.font, amountOf(index))
               .star.contains(click->position().toPoint());
    return m_clickedStar;
}

bool ClientDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), toolTipOf(index), view->viewport(), option.rect);
    return true;
}

QString ClientDelegate::toolTipOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const Model *>(index.model());
    if (model == nullptr)
        return {};
    const meraki::NetworkClient &client = model->clientAt(index.row());
    const QLocale locale;
    const auto amount
        = [&](double kilobytes) { return traffic::formatKilobytes(kilobytes, model->unitBase(), locale); };
    const auto time = [&locale](const QDateTime &time) {
        return time.isValid() ? locale.toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
    };
    const auto usage = model->usageAt(index.row());
    const std::pair<QString, QString> lines[] = {
        {tr("Received"), usage ? amount(usage->received) : QString()},
        {tr("Sent"), usage ? amount(usage->sent) : QString()},
        {tr("User"), client.user},
        {tr("System"), client.os},
        {tr("Maker"), client.manufacturer},
        {tr("MAC"), client.mac},
        {tr("IP"), client.ip},
        {tr("IPv6"), client.ip6},
        {tr("VLAN"), client.vlan},
        {tr("SSID"), client.ssid},
        {tr("Switch port"), client.switchport},
        {tr("Status"), client.status},
        {tr("First seen"), time(client.firstSeen)},
        {tr("Last seen"), time(client.lastSeen)},
        {tr("Client key"), client.id},
    };
    QString text = u"<b>%1</b><table>"_s.arg(index.data(Model::NameRole).toString().toHtmlEscaped());
    for (const auto &[name, value] : lines) {
        if (!value.isEmpty())
            text += u"<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(),
                                                                         text::isolatedLine(value).toHtmlEscaped());
    }
    return text + u"</table>"_s;
}

} // namespace ui
