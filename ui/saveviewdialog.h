// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "explore/viewstore.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks for the name of a view and saves it. Where there is one of that name already, it says so and offers to replace
/// it.
class SaveViewDialog : public QDialog
{
    Q_OBJECT

public:
    SaveViewDialog(explore::ViewStore &store, const QString &profileId, const explore::View &view,
                   const QString &suggestedName, QWidget *parent);

private:
    void checkName();
    void save();
    [[nodiscard]] QString name() const;

    explore::ViewStore &m_store;
    QString m_profile;
    explore::View m_view;
    QLineEdit *m_name;
    QLabel *m_notice;
    QPushButton *m_save;
};

} // namespace ui
