// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

namespace explore {

/// Where a profile's key is looked for: first among those kept for this session only, then in the system's keychain.
class Keyring
{
public:
    /// Both outlive the keyring.
    Keyring(secrets::SecretStore &keychain, secrets::SecretStore &session);

    void read(const QString &profileId, QObject *context, secrets::SecretStore::ReadDone done);
    /// Into the keychain alone; a key of that profile kept for the session is forgotten then.
    void keep(const QString &profileId, const QByteArray &key, QObject *context, secrets::SecretStore::Done done);
    /// In memory until the program ends.
    void keepForSession(const QString &profileId, const QByteArray &key, QObject *context,
                        secrets::SecretStore::Done done);
    /// From both.
    void remove(const QString &profileId, QObject *context, secrets::SecretStore::Done done);

private:
    secrets::SecretStore &m_keychain;
    secrets::SecretStore &m_session;
};

} // namespace explore
