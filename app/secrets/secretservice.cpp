// SPDX-License-Identifier: GPL-3.0-or-later
// The API: https://specifications.freedesktop.org/secret-service-spec/
#include "secrets/secretservice.h"

#include <utility>

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace secrets {

using namespace Qt::StringLiterals;

namespace {

const auto NoObject = "/"_L1; // how the API says "none" where an object path is due

QDBusMessage methodCall(const QString &path, const QString &interface, const QString &method,
                        const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    return methodCall(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method, arguments);
}

SecretService::State stateOf(const QDBusMessage &error)
{
    switch (QDBusError(error).type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return SecretService::State::Silent;
    default:
        return SecretService::State::Unavailable;
    }
}

bool isKde()
{
    return qgetenv("XDG_CURRENT_DESKTOP").split(':').contains("KDE") || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

} // namespace

void SecretService::look(Answer answer)
{
    m_mayPrompt = false;
    m_answer = std::move(answer);
    if (!QDBusConnection::sessionBus().isConnected())
        QMetaObject::invokeMethod(
            this, [this] { finish(State::Unavailable); }, Qt::QueuedConnection);
    else if (isKde())
        askWallet();
    else
        askDefaultCollection();
}

void SecretService::open(Answer answer)
{
    look(std::move(answer));
    m_mayPrompt = true;
}

/// On KDE QtKeychain goes to KWallet if that answers this very question, and to the Secret Service otherwise.
void SecretService::askWallet()
{
    const QString version = qEnvironmentVariable("KDE_SESSION_VERSION");
    send(QDBusMessage::createMethodCall("org.kde.kwalletd"_L1 + version, "/modules/kwalletd"_L1 + version,
                                        u"org.kde.KWallet"_s, u"networkWallet"_s),
         [this](const QDBusMessage &reply) {
             if (reply.type() == QDBusMessage::ErrorMessage)
                 askDefaultCollection();
             else
                 finish(State::Open);
         });
}

void SecretService::askDefaultCollection()
{
    send(serviceCall(u"ReadAlias"_s, {u"default"_s}), [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage)
            return finish(stateOf(reply));
        m_collection = reply.arguments().value(0).value<QDBusObjectPath>().path();
        if (m_collection == NoObject)
            finish(State::Open);
        else
            askLocked();
    });
}

void SecretService::askLocked()
{
    const auto question = methodCall(m_collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                     {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    send(question, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage)
            return finish(stateOf(reply));
        const bool locked = reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
        if (!locked)
            finish(State::Open);
        else if (m_mayPrompt)
            unlock();
        else
            finish(State::Locked);
    });
}

void SecretService::unlock()
{
    const auto collections = QVariant::fromValue(QList{QDBusObjectPath(m_collection)});
    send(serviceCall(u"Unlock"_s, {collections}), [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage)
            return finish(stateOf(reply));
        const auto promptPath = reply.arguments().value(1).value<QDBusObjectPath>().path();
        if (promptPath == NoObject)
            look(std::exchange(m_answer, {})); // unlocked without asking, or refused without asking
        else
            prompt(reply.service(), promptPath);
    });
}

void SecretService::prompt(const QString &service, const QString &path)
{
    // By the service's unique name, for which Qt need not wait while it looks up the owner.
    QDBusConnection::sessionBus().connect(service, path, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s, this,
                                          SLOT(promptCompleted(bool)));
    const QString noWindow; // a prompt without a parent window
    send(methodCall(path, u"org.freedesktop.Secret.Prompt"_s, u"Prompt"_s, {noWindow}),
         [this](const QDBusMessage &reply) {
             const bool failed = reply.type() == QDBusMessage::ErrorMessage && stateOf(reply) != State::Silent;
             if (failed && m_answer)
                 finish(State::Locked); // there is nobody to ask, and it was locked a moment ago
         });
}

void SecretService::promptCompleted(bool dismissed)
{
    if (!m_answer)
        return;
    if (dismissed)
        finish(State::Locked);
    else
        look(std::exchange(m_answer, {})); // completed is not yet unlocked
}

void SecretService::send(const QDBusMessage &message, std::function<void(const QDBusMessage &)> then)
{
    const auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [then = std::move(then)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                then(finished->reply());
            });
}

void SecretService::finish(State state)
{
    if (const Answer answer = std::exchange(m_answer, {}))
        answer(state);
}

} // namespace secrets
