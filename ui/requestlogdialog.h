// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace models {
class RequestLogModel;
}
class QCheckBox;
class QLabel;
class QTableView;

namespace ui {

/// Every request as it is sent: time, path, status, how long it took. Records while it is switched on.
class RequestLogDialog : public QDialog
{
    Q_OBJECT

public:
    /// Switches @p log on, which outlives the dialog.
    RequestLogDialog(models::RequestLogModel &log, QWidget *parent);

private:
    void copy();
    void showCount();

    models::RequestLogModel &m_log;
    QTableView *m_table;
    QCheckBox *m_on;
    QLabel *m_count;
};

} // namespace ui
