// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QAbstractTableModel>

#include "meraki/requestrecord.h"

namespace models {

/// The requests of all connections, newest last, for as long as it is on; off it is told nothing and costs nothing.
/// Keeps the last MaximumLength. The key is masked before it gets here.
class RequestLogModel final : public QAbstractTableModel, public meraki::RequestObserver
{
    Q_OBJECT

public:
    enum Columns {
        TimeColumn,
        MethodColumn,
        PathColumn,
        StatusColumn,
        DurationColumn,
        AttemptColumn,
        RequestIdColumn,
        ColumnCount
    };
    Q_ENUM(Columns)
    enum Roles {
        SortRole = Qt::UserRole, ///< the raw value: QDateTime, milliseconds, numbers, texts
    };

    static constexpr int MaximumLength = 2000;

    explicit RequestLogModel(QObject *parent = nullptr);

    void setOn(bool on);
    void clear();
    /// All of it as text, a line each, tabs between, with a header: for a ticket.
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isWatching() const override { return m_isOn; }
    void requestEnded(const meraki::RequestRecord &record) override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString displayText(const meraki::RequestRecord &record, int column) const;

    std::deque<meraki::RequestRecord> m_records;
    bool m_isOn = false;
};

} // namespace models
