// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "secrets/keychaincall.h"
#include "secrets/secretstore.h"

namespace secrets {

/// The system's keychain through QtKeychain (service "Flowtrail"): Secret Service or KWallet, macOS Keychain, Windows
/// Credential Store. Asks the Secret Service whether it is locked before it believes an answer, since a locked one
/// answers "not found" to a read and success to a removal that did nothing. Calls are carried out one after the other,
/// so that each sees what those before it did; the time-out of each runs from the call. Secrets are text. No plain-text
/// fallback. Interface thread only.
class Keychain final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultTimeout{120'000}; // long enough to type a password into a prompt

    explicit Keychain(std::chrono::milliseconds timeout = DefaultTimeout, QObject *parent = nullptr);

    void read(const QString &entry, QObject *context, ReadDone done) override;
    void write(const QString &entry, const QByteArray &secret, QObject *context, Done done) override;
    void remove(const QString &entry, QObject *context, Done done) override;

private:
    /// Lines up a call, whose answer goes to @p answered for as long as @p context lives.
    void enqueue(KeychainCall::Kind kind, const QString &entry, const QByteArray &secret, QObject *context,
                 std::function<void(const KeychainCall::Answer &)> answered);

    std::chrono::milliseconds m_timeout;
    QList<KeychainCall *> m_calls; ///< children; the first one is under way
};

} // namespace secrets
