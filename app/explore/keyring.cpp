// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/keyring.h"

using namespace Qt::StringLiterals;

namespace explore {

using secrets::SecretError;
using secrets::SecretStore;

namespace {

QString keyEntry(const meraki::Profile &profile)
{
    return profile.id;
}

QString proxyEntry(const meraki::Profile &profile)
{
    return profile.id + " (proxy password)"_L1;
}

bool needsProxyPassword(const meraki::Profile &profile)
{
    return profile.proxy.isOwn() && !profile.proxy.user.isEmpty();
}

} // namespace

Keyring::Keyring(SecretStore &keychain, SecretStore &session)
    : m_keychain(keychain)
    , m_session(session)
{
}

void Keyring::find(const QString &entry, QObject *context, Found done)
{
    m_session.read(entry, context, [this, entry, context, done](const tl::expected<QByteArray, SecretError> &found) {
        if (found)
            done(found);
        else
            m_keychain.read(entry, context, done);
    });
}

void Keyring::read(const meraki::Profile &profile, QObject *context, ReadDone done)
{
    find(keyEntry(profile), context, [this, profile, context, done](const tl::expected<QByteArray, SecretError> &key) {
        if (!key)
            return done(tl::unexpected(key.error()));
        if (!needsProxyPassword(profile))
            return done(meraki::Credentials{*key});
        find(proxyEntry(profile), context, [key = *key, done](const tl::expected<QByteArray, SecretError> &password) {
            // Without its password the proxy itself will say what it wants.
            if (password || password.error().kind == SecretError::Kind::NotFound)
                done(meraki::Credentials{key, QString::fromUtf8(password.value_or(QByteArray()))});
            else
                done(tl::unexpected(password.error()));
        });
    });
}

void Keyring::keepIn(SecretStore &store, const meraki::Profile &profile, const meraki::Credentials &credentials,
                     QObject *context, Done done)
{
    store.write(keyEntry(profile), credentials.key, context,
                [&store, profile, credentials, context, done](const tl::expected<void, SecretError> &written) {
                    if (!written || !needsProxyPassword(profile))
                        done(written);
                    else
                        store.write(proxyEntry(profile), credentials.proxyPassword.toUtf8(), context, done);
                });
}

void Keyring::removeFrom(SecretStore &store, const meraki::Profile &profile, QObject *context, Done done)
{
    store.remove(keyEntry(profile), context,
                 [&store, profile, context, done](const tl::expected<void, SecretError> &removed) {
                     if (!removed)
                         done(removed);
                     else
                         store.remove(proxyEntry(profile), context, done);
                 });
}

void Keyring::keep(const meraki::Profile &profile, const meraki::Credentials &credentials, QObject *context, Done done)
{
    keepIn(m_keychain, profile, credentials, context,
           [this, profile, context, done](const tl::expected<void, SecretError> &written) {
               if (written)
                   removeFrom(m_session, profile, context, done);
               else
                   done(written);
           });
}

void Keyring::keepForSession(const meraki::Profile &profile, const meraki::Credentials &credentials, QObject *context,
                             Done done)
{
    keepIn(m_session, profile, credentials, context, std::move(done));
}

void Keyring::remove(const meraki::Profile &profile, QObject *context, Done done)
{
    removeFrom(m_session, profile, context, [this, profile, context, done](const tl::expected<void, SecretError> &) {
        removeFrom(m_keychain, profile, context, done);
    });
}

void Keyring::probe(QObject *context, Done done)
{
    m_keychain.read(u"an entry that is never kept"_s, context,
                    [done](const tl::expected<QByteArray, SecretError> &found) {
                        if (found || found.error().kind == SecretError::Kind::NotFound)
                            done({});
                        else
                            done(tl::unexpected(found.error()));
                    });
}

} // namespace explore
