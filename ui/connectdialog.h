// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>

#include "explore/keycheck.h"
#include "explore/keyring.h"
#include "explore/profilestore.h"

class QLabel;
class QPushButton;

namespace ui {

class ProfileForm;

/// Asks for a profile and its key, checks them against the API, shows whose key it is, and keeps it in the system's
/// keychain; where there is no usable keychain it says so and offers this session only.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    /// For a new profile, or to change @p profile.
    ConnectDialog(explore::ClientFactory factory, explore::Keyring &keyring, explore::ProfileStore &profiles,
                  const std::optional<meraki::Profile> &profile, QWidget *parent);
    ~ConnectDialog() override;

    /// Not while the key is being kept: it would be in the keychain without a profile.
    void reject() override;

Q_SIGNALS:
    /// The key was checked and kept; the profile is saved.
    void connected(const meraki::Profile &profile, const meraki::Credentials &credentials);

private:
    enum class Step { Asking, Reading, Checking, Keeping, NoKeychain, Done };

    void setStep(Step step);
    void setStatus(const QString &text);
    void proceed();
    void stop();
    void readKept();
    void check();
    void checked(const meraki::Result<explore::KeyOwner> &owner);
    void keep();
    void keepForSession();
    void finish(const QString &where);

    explore::ClientFactory m_factory;
    explore::Keyring &m_keyring;
    explore::ProfileStore &m_profiles;
    std::optional<meraki::Profile> m_before;
    meraki::Profile m_profile;
    meraki::Credentials m_credentials; // until they are kept
    std::unique_ptr<explore::KeyCheck> m_check;
    Step m_step = Step::Asking;

    ProfileForm *m_form;
    QLabel *m_owner;
    QLabel *m_status;
    QPushButton *m_proceed;
    QPushButton *m_session;
    QPushButton *m_close;
};

} // namespace ui
