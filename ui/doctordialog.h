// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "explore/doctor.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

/// Checks a connection and shows what is found, as it is found.
class DoctorDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins at once. @p keyring outlives the dialog.
    DoctorDialog(const explore::ClientFactory &factory, explore::Keyring &keyring, const meraki::Profile &profile,
                 const meraki::Credentials &credentials, QWidget *parent);
    ~DoctorDialog() override;

private:
    void addFinding(const explore::Finding &finding);
    void conclude();
    void stopOrClose();

    explore::Doctor m_doctor;
    bool m_isRunning = true;
    bool m_wasStopped = false;
    QScrollArea *m_area;
    QVBoxLayout *m_rows;
    QLabel *m_status;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace ui
