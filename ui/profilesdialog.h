// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>

#include "explore/keycheck.h"
#include "explore/keyring.h"
#include "explore/profilestore.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

/// The profiles, to add, check, edit, remove and use.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    /// All of it outlives the dialog. @p current: the id of the profile in use.
    ProfilesDialog(explore::ClientFactory factory, explore::Keyring &keyring, explore::ProfileStore &profiles,
                   const QString &current, QWidget *parent);
    ~ProfilesDialog() override;

Q_SIGNALS:
    void useRequested(const meraki::Profile &profile);
    /// A profile and its key are gone.
    void removed(const QString &profileId);
    /// A profile was added or changed; its key was checked and kept.
    void connected(const meraki::Profile &profile, const meraki::Credentials &credentials);

private:
    void fill(const QString &selectedId);
    void selected();
    [[nodiscard]] std::optional<meraki::Profile> profile() const;
    void edit(const std::optional<meraki::Profile> &profile);
    void check();
    void stopCheck();
    void remove();
    void use();
    void setStatus(const QString &text);

    explore::ClientFactory m_factory;
    explore::Keyring &m_keyring;
    explore::ProfileStore &m_profiles;
    QString m_current;
    std::unique_ptr<explore::KeyCheck> m_check;
    QString m_checking; // the id of the profile that is being checked

    QListWidget *m_list;
    QLabel *m_details;
    QLabel *m_status;
    QPushButton *m_edit;
    QPushButton *m_checkButton;
    QPushButton *m_remove;
    QPushButton *m_use;
};

} // namespace ui
