// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sessionstore.h"

#include <utility>

#include <QCoreApplication>

namespace secrets {

namespace {

/// A copy that shares its bytes with no other QByteArray, so that wiping it does wipe them.
QByteArray unshared(const QByteArray &secret)
{
    return QByteArray(secret.constData(), secret.size());
}

void wipe(QByteArray &secret)
{
    secret.fill('\0');
}

template <typename Result, typename Done> void answerLater(QObject *context, Done done, Result result)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

} // namespace

SessionStore::~SessionStore()
{
    for (QByteArray &secret : m_secrets)
        wipe(secret);
}

void SessionStore::read(const QString &entry, QObject *context, ReadDone done)
{
    tl::expected<QByteArray, SecretError> result;
    if (const auto found = m_secrets.constFind(entry); found != m_secrets.constEnd()) {
        result = unshared(*found);
    } else {
        result = tl::unexpected(
            SecretError{.kind = SecretError::Kind::NotFound,
                        .text = QCoreApplication::translate("secrets::SessionStore",
                                                            "No key is kept for this session. Enter the key again.")});
    }
    answerLater(context, std::move(done), std::move(result));
}

void SessionStore::write(const QString &entry, const QByteArray &secret, QObject *context, Done done)
{
    QByteArray &kept = m_secrets[entry];
    wipe(kept);
    kept = unshared(secret);
    answerLater(context, std::move(done), tl::expected<void, SecretError>());
}

void SessionStore::remove(const QString &entry, QObject *context, Done done)
{
    if (const auto found = m_secrets.find(entry); found != m_secrets.end()) {
        wipe(*found);
        m_secrets.erase(found);
    }
    answerLater(context, std::move(done), tl::expected<void, SecretError>());
}

} // namespace secrets
