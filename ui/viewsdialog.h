// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "explore/viewstore.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

/// The saved views, to rename and to delete. Deleting is asked about in place, since it cannot be undone.
class ViewsDialog : public QDialog
{
    Q_OBJECT

public:
    ViewsDialog(explore::ViewStore &store, const QString &profileId, QWidget *parent);

private:
    void fill(const QString &selectedName);
    void selected();
    void checkName();
    void rename();
    void ask(bool asks);
    void remove();
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString typedName() const;

    explore::ViewStore &m_store;
    QString m_profile;
    QListWidget *m_list;
    QLabel *m_details;
    QLineEdit *m_field;
    QPushButton *m_rename;
    QLabel *m_status;
    QPushButton *m_remove;
    QPushButton *m_removeNow;
    QPushButton *m_keep;
};

} // namespace ui
