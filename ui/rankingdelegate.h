// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

#include "export/chart.h"

namespace models {
class GroupModel;
}

namespace ui {

/// Draws a group in one column: its name, amount and share, and a thin bar below in the chart's colour.
class RankingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RankingDelegate(models::GroupModel &model, QObject *parent = nullptr);

    /// Groups take their colours from its series, and what a group is split into from that group. No series: all grey.
    void setSeries(const QList<exporting::ChartSeries> &series);

    /// Where a row says that it can be split, if it does.
    [[nodiscard]] QRect hintRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    /// So much of a row is the bar and the gap above it: the arrow is centred in the rest, beside the text.
    [[nodiscard]] static int belowText();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Places;
    [[nodiscard]] Places placesOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QColor color(const QModelIndex &index, const QPalette &palette) const;

    models::GroupModel &m_model;
    QHash<qint64, exporting::ChartSeries> m_series; // by the group's key
};

} // namespace ui
