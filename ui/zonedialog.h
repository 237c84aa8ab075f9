// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimeZone>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace ui {

/// Asks for one of all the time zones there are: typing narrows the list.
class ZoneDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ZoneDialog(const QTimeZone &current, QWidget *parent = nullptr);

Q_SIGNALS:
    void zoneChosen(const QTimeZone &zone);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void narrow();
    void choose();

    QLineEdit *m_text;
    QListView *m_list;
    QSortFilterProxyModel *m_zones; // some hundreds
    QLabel *m_error;
    QPushButton *m_use;
};

} // namespace ui
