// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "traffic/summary.h"

namespace models {
class TrafficHistoryModel;
}

namespace ui {

/// The table of records: first click on a head sorts largest first, columns can be hidden and moved.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(models::TrafficHistoryModel &model, QWidget *parent = nullptr);

    /// What the selected rows add up to.
    [[nodiscard]] traffic::Sums selectedSums() const;

    [[nodiscard]] QByteArray headerState() const;
    /// Ignores a state of other columns than there are now.
    void restoreHeaderState(const QByteArray &state);
    void resetColumns();

Q_SIGNALS:
    void selectedSumsChanged();

private:
    void showHeaderMenu(QPoint position);

    models::TrafficHistoryModel &m_model;
};

} // namespace ui
