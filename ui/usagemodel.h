// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QLocale>

#include "explore/usagecomparison.h"
#include "traffic/units.h"

namespace ui {

/// The days of a UsageComparison, and their total as the last row.
class UsageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { DayColumn, UsageColumn, ClassifiedColumn, ShareColumn, RestColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const explore::UsageComparison &comparison, traffic::UnitBase base, const QLocale &locale);
    /// Tab-separated, for a spreadsheet: amounts in whole kB, what is missing empty.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString day; ///< for people
        QString isoDay;
        std::optional<double> usage{};
        std::optional<double> classified{};
        std::optional<double> share{};
        std::optional<double> rest{};
        bool isExceeded = false;
    };
    [[nodiscard]] static std::optional<double> amount(const Row &row, int column);

    std::vector<Row> m_rows;
    traffic::UnitBase m_base = traffic::UnitBase::Decimal;
    QLocale m_locale;
};

} // namespace ui
