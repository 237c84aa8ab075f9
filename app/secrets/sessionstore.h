// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "secrets/secretstore.h"

namespace secrets {

/// Keeps secrets in memory until the program ends: where there is no usable keychain, and in tests.
class SessionStore final : public SecretStore
{
public:
    ~SessionStore() override;

    void read(const QString &entry, QObject *context, ReadDone done) override;
    void write(const QString &entry, const QByteArray &secret, QObject *context, Done done) override;
    void remove(const QString &entry, QObject *context, Done done) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace secrets
