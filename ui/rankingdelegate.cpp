// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rankingdelegate.h"

#include <QPainter>

#include "models/groupmodel.h"
#include "ui/charts/chartpatterns.h"
#include "ui/charts/charttheme.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

using Model = models::GroupModel;

namespace {

constexpr int Margin = 5; // above and below; left and right of the texts it is less
constexpr int SideMargin = 4;
constexpr int Gap = 3; // between text and bar
constexpr int BarHeight = 5;
constexpr int TextGap = 10;

/// What the network could not name holds everything: its destinations say what it was.
bool isMiscellaneous(const QModelIndex &index)
{
    if (index.data(Model::GroupingRole).value<traffic::Grouping>() != traffic::Grouping::Application)
        return false;
    const QString name = index.data(Model::RawNameRole).toString();
    return name == "Miscellaneous web"_L1 || name == "Miscellaneous secure web"_L1;
}

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    else
        font.setPixelSize(font.pixelSize() * 88 / 100);
    return font;
}

void paintBar(QPainter &painter, const QRect &place, const QColor &color)
{
    painter.setBrush(color);
    painter.drawRoundedRect(place, BarHeight / 2.0, BarHeight / 2.0);
}

} // namespace

/// Where the parts of a row are, and its texts as far as they fit.
struct RankingDelegate::Places
{
    QRect row;
    QRect name, hint, amount, share;
    QRect bar;
    QString nameText, hintText, amountText, shareText;
};

RankingDelegate::RankingDelegate(Model &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void RankingDelegate::setSeries(const QList<exporting::ChartSeries> &series)
{
    m_series.clear();
    for (const exporting::ChartSeries &part : series) {
        if (!part.isOther)
            m_series.insert(part.key, part);
    }
}

QColor RankingDelegate::color(const QModelIndex &index, const QPalette &palette) const
{
    const ChartTheme &theme = ChartTheme::matching(palette);
    QModelIndex top = index;
    while (top.parent().isValid())
        top = top.parent();
    const auto found = m_series.constFind(top.data(Model::KeyRole).toLongLong());
    return found == m_series.constEnd() ? theme.other : theme.color(*found);
}

RankingDelegate::Places RankingDelegate::placesOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    Places places;
    places.row = option.rect;
    QRect line = option.rect.adjusted(SideMargin, Margin, -SideMargin, -Margin);
    places.bar = QRect(line.left(), line.bottom() - BarHeight + 1, line.width(), BarHeight);
    line.setHeight(metrics.height());

    // From the right, what is known to be short. A column for the shares, so that they stand below each other.
    const auto takeRight = [&line](int width) {
        const QRect taken(line.right() - width + 1, line.top(), width, line.height());
        line.setRight(taken.left() - 1);
        return taken;
    };
    places.shareText = index.siblingAtColumn(Model::ShareColumn).data().toString();
    places.amountText = index.siblingAtColumn(Model::columnOf(m_model.metric())).data().toString();
    const int shareWidth
        = std::max(metrics.horizontalAdvance(u"88.8 %"_s), metrics.horizontalAdvance(places.shareText));
    places.share = takeRight(shareWidth);
    takeRight(TextGap);
    places.amount = takeRight(metrics.horizontalAdvance(places.amountText));
    takeRight(TextGap);

    const QString name = index.data().toString();
    places.nameText = metrics.elidedText(name, Qt::ElideMiddle, line.width());
    places.name = line;
    const bool isHinted = !option.state.testFlag(QStyle::State_Open) && isMiscellaneous(index);
    const QFontMetrics small(smaller(option.font));
    const int used = metrics.horizontalAdvance(places.nameText) + TextGap;
    for (const QString &text : {tr("split by destination"), tr("split", "to click on: a group into its parts")}) {
        if (const int width = small.horizontalAdvance(text); isHinted && used + width <= line.width()) {
            places.hintText = text;
            places.hint = QRect(line.left() + used, line.top(), width, line.height());
            break;
        }
    }
    for (QRect *place : {&places.name, &places.amount, &places.share, &places.hint})
        *place = QStyle::visualRect(option.direction, option.rect, *place);
    return places;
}

QRect RankingDelegate::hintRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return placesOf(option, index).hint;
}

int RankingDelegate::belowText()
{
    return Gap + BarHeight;
}

QSize RankingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + Gap + BarHeight + 2 * Margin};
}

void RankingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const Theme theme = Theme::matching(option.palette);
    const Places places = placesOf(whole, index);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme.accent);
        painter->setBrush(theme.selection);
        painter->drawRoundedRect(QRectF(places.row).adjusted(0.5, 1.5, -0.5, -0.5), 4, 4);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.hover);
        painter->drawRoundedRect(QRectF(places.row).adjusted(0, 1, 0, 0), 4, 4);
    }

    painter->setFont(whole.font);
    painter->setPen(m_model.terms(index, Model::Narrowing::To).isEmpty() ? theme.secondaryText : theme.text);
    painter->setClipRect(places.row, Qt::IntersectClip); // piled up accents reach beyond their line
    painter->drawText(places.name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, places.nameText);
    painter->setPen(theme.secondaryText);
    painter->drawText(places.amount, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, places.amountText);
    painter->drawText(places.share, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, places.shareText);
    if (!places.hintText.isEmpty()) {
        painter->setFont(smaller(whole.font));
        painter->setPen(theme.accent);
        painter->drawText(places.hint, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, places.hintText);
    }

    painter->setPen(Qt::NoPen);
    paintBar(*painter, places.bar, theme.track);
    const double fraction = index.data(Model::FractionRole).toDouble();
    if (fraction > 0) {
        QRect bar = places.bar;
        bar.setWidth(std::max(BarHeight, qRound(fraction * bar.width()))); // what is there can be seen
        bar = QStyle::visualRect(option.direction, places.bar, bar);
        const QColor fill = color(index, option.palette);
        paintBar(*painter, bar, fill);
        paintEdge(*painter, bar, fill, theme.track, BarHeight / 2.0);
    }
    painter->restore();
}

} // namespace ui
