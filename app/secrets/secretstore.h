// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <tl/expected.hpp>

#include <QByteArray>
#include <QObject>
#include <QString>

namespace secrets {

/// Why a secret could not be read, written or removed.
struct SecretError
{
    enum class Kind {
        NotFound, ///< the store is open and has no such entry
        Locked, ///< the store is locked and was not opened (its prompt was dismissed, or there is nobody to ask)
        Denied, ///< the store refused
        Unavailable, ///< there is no usable store on this system
        TimedOut, ///< the store did not answer; it may still be asking the user
        Failed, ///< anything else
    };

    Kind kind = Kind::Failed;
    QString text; ///< one sentence for people, plain text, with what to do; never the secret

    bool operator==(const SecretError &) const = default;
};

/// Where API keys live. Every call answers exactly once through @p done, from the event loop and never from within the
/// call; not at all once @p context is gone.
class SecretStore
{
public:
    using ReadDone = std::function<void(const tl::expected<QByteArray, SecretError> &)>;
    using Done = std::function<void(const tl::expected<void, SecretError> &)>;

    virtual ~SecretStore() = default;

    /// The secret kept under @p entry (a profile's id).
    virtual void read(const QString &entry, QObject *context, ReadDone done) = 0;
    /// Keeps @p secret under @p entry; success means it was read back.
    virtual void write(const QString &entry, const QByteArray &secret, QObject *context, Done done) = 0;
    /// Removes @p entry; success means it is gone (it may never have been there).
    virtual void remove(const QString &entry, QObject *context, Done done) = 0;
};

} // namespace secrets
