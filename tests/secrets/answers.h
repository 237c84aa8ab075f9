// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QTest>

#include "secrets/secretstore.h"

/// Waiting for a secret store's answers, and telling in a failed comparison what came instead.
namespace secrets::testing {

using Secret = tl::expected<QByteArray, SecretError>;
using Outcome = tl::expected<void, SecretError>;

template <typename Answer, typename Ask> Answer answerTo(Ask ask)
{
    std::optional<Answer> answer;
    QObject context;
    ask(&context, [&answer](const Answer &given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
        qFatal("The secret store never answered");
    return *answer;
}

inline Secret read(SecretStore &store, const QString &entry)
{
    return answerTo<Secret>([&](QObject *context, auto done) { store.read(entry, context, done); });
}

inline Outcome write(SecretStore &store, const QString &entry, const QByteArray &secret)
{
    return answerTo<Outcome>([&](QObject *context, auto done) { store.write(entry, secret, context, done); });
}

inline Outcome remove(SecretStore &store, const QString &entry)
{
    return answerTo<Outcome>([&](QObject *context, auto done) { store.remove(entry, context, done); });
}

inline QString nameOf(SecretError::Kind kind)
{
    switch (kind) {
    case SecretError::Kind::NotFound:
        return QStringLiteral("NotFound");
    case SecretError::Kind::Locked:
        return QStringLiteral("Locked");
    case SecretError::Kind::Denied:
        return QStringLiteral("Denied");
    case SecretError::Kind::Unavailable:
        return QStringLiteral("Unavailable");
    case SecretError::Kind::TimedOut:
        return QStringLiteral("TimedOut");
    case SecretError::Kind::Failed:
        return QStringLiteral("Failed");
    }
    return {};
}

/// "secret: ..." or "NotFound"
inline QString toText(const Secret &secret)
{
    return secret ? QStringLiteral("secret: ") + QString::fromUtf8(*secret) : nameOf(secret.error().kind);
}

/// "done" or "Locked"
inline QString toText(const Outcome &outcome)
{
    return outcome ? QStringLiteral("done") : nameOf(outcome.error().kind);
}

} // namespace secrets::testing
