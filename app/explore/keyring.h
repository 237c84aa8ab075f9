// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meraki/credentials.h"
#include "meraki/profile.h"
#include "secrets/secretstore.h"

namespace explore {

/// Where what a profile keeps secret is looked for, its API key and the password of its proxy: first among those kept
/// for this session only, then in the system's keychain.
class Keyring
{
public:
    using ReadDone = std::function<void(const tl::expected<meraki::Credentials, secrets::SecretError> &)>;
    using Done = secrets::SecretStore::Done;

    /// Both outlive the keyring.
    Keyring(secrets::SecretStore &keychain, secrets::SecretStore &session);

    void read(const meraki::Profile &profile, QObject *context, ReadDone done);
    /// Into the keychain alone; what is kept of that profile for the session is forgotten then.
    void keep(const meraki::Profile &profile, const meraki::Credentials &credentials, QObject *context, Done done);
    /// In memory until the program ends.
    void keepForSession(const meraki::Profile &profile, const meraki::Credentials &credentials, QObject *context,
                        Done done);
    /// From both.
    void remove(const meraki::Profile &profile, QObject *context, Done done);
    /// Whether the keychain can be used, by looking for an entry that is not there.
    void probe(QObject *context, Done done);

private:
    using Found = secrets::SecretStore::ReadDone;

    void find(const QString &entry, QObject *context, Found done);
    void keepIn(secrets::SecretStore &store, const meraki::Profile &profile, const meraki::Credentials &credentials,
                QObject *context, Done done);
    void removeFrom(secrets::SecretStore &store, const meraki::Profile &profile, QObject *context, Done done);

    secrets::SecretStore &m_keychain;
    secrets::SecretStore &m_session;
};

} // namespace explore
