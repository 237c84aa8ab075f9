// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/keyring.h"

namespace explore {

using secrets::SecretError;
using secrets::SecretStore;

Keyring::Keyring(SecretStore &keychain, SecretStore &session)
    : m_keychain(keychain)
    , m_session(session)
{
}

void Keyring::read(const QString &profileId, QObject *context, SecretStore::ReadDone done)
{
    m_session.read(profileId, context,
                   [this, profileId, context, done](const tl::expected<QByteArray, SecretError> &found) {
                       if (found)
                           done(found);
                       else
                           m_keychain.read(profileId, context, done);
                   });
}

void Keyring::keep(const QString &profileId, const QByteArray &key, QObject *context, SecretStore::Done done)
{
    m_keychain.write(profileId, key, context,
                     [this, profileId, context, done](const tl::expected<void, SecretError> &written) {
                         if (written)
                             m_session.remove(profileId, context, done);
                         else
                             done(written);
                     });
}

void Keyring::keepForSession(const QString &profileId, const QByteArray &key, QObject *context, SecretStore::Done done)
{
    m_session.write(profileId, key, context, std::move(done));
}

void Keyring::remove(const QString &profileId, QObject *context, SecretStore::Done done)
{
    m_session.remove(profileId, context, [this, profileId, context, done](const tl::expected<void, SecretError> &) {
        m_keychain.remove(profileId, context, done);
    });
}

} // namespace explore
