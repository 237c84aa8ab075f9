// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"

#include <utility>

namespace secrets {

namespace {

/// For those who want to know that it was done, and not the secret.
auto withoutSecret(SecretStore::Done done)
{
    return [done = std::move(done)](const KeychainCall::Answer &answer) {
        if (answer)
            done({});
        else
            done(tl::unexpected(answer.error()));
    };
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_timeout(timeout)
{
}

void Keychain::read(const QString &entry, QObject *context, ReadDone done)
{
    enqueue(KeychainCall::Kind::Read, entry, {}, context, std::move(done));
}

void Keychain::write(const QString &entry, const QByteArray &secret, QObject *context, Done done)
{
    enqueue(KeychainCall::Kind::Write, entry, secret, context, withoutSecret(std::move(done)));
}

void Keychain::remove(const QString &entry, QObject *context, Done done)
{
    enqueue(KeychainCall::Kind::Remove, entry, {}, context, withoutSecret(std::move(done)));
}

void Keychain::enqueue(KeychainCall::Kind kind, const QString &entry, const QByteArray &secret, QObject *context,
                       std::function<void(const KeychainCall::Answer &)> answered)
{
    auto *call = new KeychainCall(kind, entry, secret, m_timeout, this);
    connect(call, &KeychainCall::finished, this, [this, call] {
        call->deleteLater();
        const bool wasUnderWay = m_calls.first() == call;
        m_calls.removeOne(call);
        if (wasUnderWay && !m_calls.isEmpty())
            m_calls.first()->start();
    });
    // After the connection above: what is answered may well ask again, or even delete this.
    connect(call, &KeychainCall::finished, context, std::move(answered));

    m_calls.append(call);
    if (m_calls.size() == 1)
        call->start();
}

} // namespace secrets
