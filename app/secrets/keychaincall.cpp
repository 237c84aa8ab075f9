// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychaincall.h"

#include <utility>

#include <qt6keychain/keychain.h>
#include <QTimer>

namespace secrets {

using namespace Qt::StringLiterals;

namespace {

const auto ServiceName = "Flowtrail"_L1;

} // namespace

KeychainCall::KeychainCall(Kind kind, const QString &entry, const QByteArray &secret, std::chrono::milliseconds timeout,
                           QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_entry(entry)
    , m_secret(secret)
{
    QTimer::singleShot(timeout, this, [this] { failBecause(SecretService::State::Silent); });
}

void KeychainCall::start()
{
    m_service.open([this](SecretService::State state) {
        if (state != SecretService::State::Open)
            return failBecause(state);
        switch (m_kind) {
        case Kind::Read:
            return read();
        case Kind::Write:
            return write();
        case Kind::Remove:
            return remove();
        }
    });
}

void KeychainCall::write()
{
    auto *job = new QKeychain::WritePasswordJob(ServiceName);
    job->setTextData(QString::fromUtf8(m_secret)); // as text, so that the system's own tools show it as it is
    run(job, [this](const QKeychain::WritePasswordJob &done) {
        if (done.error() == QKeychain::NoError)
            read();
        else
            failBecause(done);
    });
}

void KeychainCall::remove()
{
    run(new QKeychain::DeletePasswordJob(ServiceName), [this](const QKeychain::DeletePasswordJob &done) {
        if (done.error() == QKeychain::NoError || done.error() == QKeychain::EntryNotFound)
            read();
        else
            failBecause(done);
    });
}

/// What was asked for, or whether a write or a removal did what it says.
void KeychainCall::read()
{
    run(new QKeychain::ReadPasswordJob(ServiceName), [this](const QKeychain::ReadPasswordJob &done) {
        if (done.error() == QKeychain::NoError)
            found(done.binaryData());
        else if (done.error() == QKeychain::EntryNotFound)
            m_service.look([this](SecretService::State state) {
                if (state == SecretService::State::Open)
                    missing();
                else
                    failBecause(state); // locked in the meantime, and then "not found" means nothing
            });
        else
            failBecause(done);
    });
}

void KeychainCall::found(const QByteArray &secret)
{
    if (m_kind == Kind::Remove)
        fail(SecretError::Kind::Failed,
             tr("The system keychain did not remove the key. Remove it with the keychain's own program; it is filed "
                "under “Flowtrail”."));
    else if (m_kind == Kind::Write && secret != m_secret)
        fail(SecretError::Kind::Failed, tr("The system keychain kept something else than the key. Try again."));
    else
        finish(secret);
}

void KeychainCall::missing()
{
    switch (m_kind) {
    case Kind::Read:
        return fail(SecretError::Kind::NotFound, tr("The system keychain has no such key. Enter the key again."));
    case Kind::Write:
        return fail(SecretError::Kind::Failed, tr("The system keychain did not keep the key. Try again."));
    case Kind::Remove:
        return finish(QByteArray());
    }
}

template <typename Job, typename Then> void KeychainCall::run(Job *job, Then then)
{
    job->setKey(m_entry);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    connect(job, &QKeychain::Job::finished, this, [job, then = std::move(then)] { then(*job); });
    job->start();
}

void KeychainCall::failBecause(SecretService::State state)
{
    switch (state) {
    case SecretService::State::Locked:
        return fail(SecretError::Kind::Locked, tr("The system keychain is locked. Unlock it and try again."));
    case SecretService::State::Silent:
        return fail(SecretError::Kind::TimedOut,
                    tr("The system keychain did not answer in time. It may be waiting for its password: look for its "
                       "window, and try again."));
    case SecretService::State::Unavailable:
    case SecretService::State::Open: // it was, and is gone since
        return fail(SecretError::Kind::Unavailable,
                    tr("Flowtrail cannot reach a keychain on this system. Start one, such as GNOME Keyring or "
                       "KWallet, and try again."));
    }
}

void KeychainCall::failBecause(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return fail(SecretError::Kind::Denied,
                    tr("The system keychain refused access. Allow Flowtrail to use it, and try again."));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return failBecause(SecretService::State::Unavailable);
    default:
        return fail(SecretError::Kind::Failed, tr("The system keychain failed: %1").arg(job.errorString()));
    }
}

void KeychainCall::fail(SecretError::Kind kind, const QString &text)
{
    finish(tl::unexpected(SecretError{.kind = kind, .text = text}));
}

void KeychainCall::finish(const Answer &answer)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(answer);
}

} // namespace secrets
