// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "secrets/secretservice.h"
#include "secrets/secretstore.h"

namespace QKeychain {
class Job;
}

namespace secrets {

/// One request to the system's keychain, from the question whether it is open to the answer. QtKeychain crashes when a
/// running job is deleted, so its jobs belong to themselves: deleting a call only stops listening to them.
class KeychainCall final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Read, Write, Remove };
    using Answer = tl::expected<QByteArray, SecretError>; ///< the entry's secret; empty after a removal

    /// The time runs from here: the call finishes within @p timeout, started or not.
    KeychainCall(Kind kind, const QString &entry, const QByteArray &secret, std::chrono::milliseconds timeout,
                 QObject *parent);

    void start();

Q_SIGNALS:
    /// Exactly once, as the last thing the call does.
    void finished(const secrets::KeychainCall::Answer &answer);

private:
    void read();
    void write();
    void remove();
    void found(const QByteArray &secret);
    void missing();
    template <typename Job, typename Then> void run(Job *job, Then then);
    void fail(SecretError::Kind kind, const QString &text);
    void failBecause(SecretService::State state);
    void failBecause(const QKeychain::Job &job);
    void finish(const Answer &answer);

    Kind m_kind;
    QString m_entry;
    QByteArray m_secret; ///< to write
    SecretService m_service;
    bool m_finished = false;
};

} // namespace secrets
