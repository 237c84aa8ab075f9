// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "export/chart.h"

namespace ui {

/// A chart's numbers as a table, for those who would rather read it: a row for each day, a column for each series, and
/// the total of both.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { DayColumn, FirstSeriesColumn };
    enum Roles {
        SortRole = Qt::UserRole, ///< days since 1970, or the value in kB or flows; nothing where there is no data
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps rows and columns, and with them what is selected, when only values differ.
    void setChart(const exporting::Chart &chart);

    [[nodiscard]] int totalColumn() const { return FirstSeriesColumn + int(m_chart.series.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString dayText(int row) const;
    [[nodiscard]] double value(int row, int column) const;

    exporting::Chart m_chart;
};

} // namespace ui
