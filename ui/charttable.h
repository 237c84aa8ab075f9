// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "export/chart.h"

namespace ui {

class ChartTableModel;

/// A chart's numbers to read and to copy.
class ChartTable : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTable(QWidget *parent = nullptr);

    void setChart(const exporting::Chart &chart);
    /// Makes a day the current one, and selects nothing.
    void goTo(int day);
    /// What Ctrl+C copies: a line of column names and the selected days, or all, as shown, with tabs between.
    [[nodiscard]] QString copiedText() const;

Q_SIGNALS:
    /// The rows are on the clipboard.
    void copied(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    ChartTableModel *m_model;
};

} // namespace ui
