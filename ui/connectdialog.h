// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>

#include "explore/keycheck.h"
#include "explore/keyring.h"
#include "explore/profilestore.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks for a region (or base URL) and a key, checks them against the API, shows whose key it is, and keeps it in the
/// system's keychain under a profile; where there is no usable keychain it says so and offers this session only.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    /// For a new profile, or for another key of @p profile.
    ConnectDialog(explore::ClientFactory factory, explore::Keyring &keyring, explore::ProfileStore &profiles,
                  const std::optional<meraki::Profile> &profile, QWidget *parent);
    ~ConnectDialog() override;

    /// Not while the key is being kept: it would be in the keychain without a profile.
    void reject() override;

Q_SIGNALS:
    /// The key was checked and kept; the profile is saved.
    void connected(const meraki::Profile &profile, const QByteArray &key);

private:
    enum class Step { Asking, Checking, Keeping, NoKeychain, Done };

    void setStep(Step step);
    void setFault(const QString &text);
    void check();
    void checked(const meraki::Result<explore::KeyOwner> &owner);
    void keep();
    void keepForSession();
    void finish(const QString &where);
    void regionChosen();
    [[nodiscard]] QByteArray typedKey() const;

    explore::ClientFactory m_factory;
    explore::Keyring &m_keyring;
    explore::ProfileStore &m_profiles;
    meraki::Profile m_profile;
    bool m_isNew;
    std::unique_ptr<explore::KeyCheck> m_check;
    Step m_step = Step::Asking;

    QComboBox *m_region;
    QLineEdit *m_baseUrl;
    QComboBox *m_scheme;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QLabel *m_owner;
    QLabel *m_status;
    QPushButton *m_proceed;
    QPushButton *m_session;
    QPushButton *m_close;
};

} // namespace ui
