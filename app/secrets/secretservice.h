// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>
#include <QString>

class QDBusMessage;

namespace secrets {

/// Whether the desktop's keychain is open, asked of the freedesktop.org Secret Service over D-Bus. Where there is none
/// to ask (macOS, Windows, KWallet) the answer is Open: those keychains ask for their password themselves, and are
/// truthful about what came of it. Every answer comes once, from the event loop; none after this is deleted.
class SecretService final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Open, ///< or without a default collection yet, so that nothing can be locked
        Locked,
        Unavailable, ///< no session bus, or nobody on it offers the service
        Silent, ///< the service is there and does not answer
    };
    using Answer = std::function<void(State)>;

    using QObject::QObject;

    /// Looks, and shows the user nothing.
    void look(Answer answer);
    /// Looks and, where it is locked, asks the user to unlock it. The prompt stays for as long as the user lets it.
    void open(Answer answer);

private Q_SLOTS:
    void promptCompleted(bool dismissed);

private:
    void askWallet();
    void askDefaultCollection();
    void askLocked();
    void unlock();
    void prompt(const QString &service, const QString &path);
    void send(const QDBusMessage &message, std::function<void(const QDBusMessage &)> then);
    void finish(State state);

    Answer m_answer;
    bool m_mayPrompt = false;
    QString m_collection; ///< object path of the default collection
};

} // namespace secrets
