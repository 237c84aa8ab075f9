// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

namespace ui {

/// One lying bar for each series, the largest on top, with its name, amount and share. Where not all fit, the last
/// ones are left out and counted.
class RankScene final : public ChartScene
{
public:
    void layOut(const QRectF &rect, double devicePixelRatio) override;
    [[nodiscard]] bool isTopDown() const override { return true; }
    [[nodiscard]] QRectF daysArea() const override { return {}; }
    [[nodiscard]] std::optional<Place> placeAt(const QPointF &position) const override;
    [[nodiscard]] QRectF partRect(int day, int series) const override;

protected:
    void paintChart(QPainter &painter) override;

private:
    [[nodiscard]] QRectF row(int series) const;

    int m_rows = 0; // that fit
    double m_rowHeight = 1;
    double m_nameWidth = 0;
    double m_amountWidth = 0;
    double m_shareWidth = 0;
    double m_largest = 0;
};

} // namespace ui
