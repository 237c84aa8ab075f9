// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keycommand.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr auto DefaultProfile = "default"_L1;

} // namespace

KeyCommand::KeyCommand(const KeyArguments &arguments, explore::ProfileStore &profiles, explore::Keyring &keyring,
                       QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
    , m_profiles(profiles)
    , m_keyring(keyring)
    , m_terminal(arguments.connection.quiet)
{
    const bool usesEnvironment = m_arguments.verb == KeyArguments::Verb::Check && !environmentKey().isEmpty();
    if (m_arguments.connection.profile.isEmpty() && !usesEnvironment)
        m_arguments.connection.profile = DefaultProfile;
}

KeyCommand::~KeyCommand() = default;

void KeyCommand::start()
{
    switch (m_arguments.verb) {
    case KeyArguments::Verb::Set:
        set();
        break;
    case KeyArguments::Verb::Check:
        check();
        break;
    case KeyArguments::Verb::Remove:
        remove();
        break;
    }
}

void KeyCommand::fail(const QString &text, ExitStatus status)
{
    m_terminal.error(text);
    Q_EMIT finished(status);
}

void KeyCommand::set()
{
    const ConnectionArguments &connection = m_arguments.connection;
    meraki::Profile profile = m_profiles.find(connection.profile)
                                  .value_or(meraki::Profile{
                                      .id = connection.profile,
                                      .name = connection.profile,
                                      .baseUrl = meraki::regions().first().baseUrl,
                                  });
    profile.baseUrl = connection.baseUrl.value_or(profile.baseUrl);
    profile.scheme = connection.scheme.value_or(profile.scheme);
    profile.pace = connection.pace.value_or(profile.pace);

    const QByteArray key = Terminal::readSecret(tr("API key for %1: ").arg(profile.baseUrl.host()));
    if (key.isEmpty()) {
        fail(tr("No key was given."), KeyRefused);
        return;
    }
    m_keyring.keep(profile, {key}, this, [this, profile](const tl::expected<void, secrets::SecretError> &kept) {
        if (!kept) {
            fail(kept.error().text, KeyRefused);
            return;
        }
        m_profiles.save(profile);
        m_terminal.note(tr("The key is in the keychain, for the profile “%1”.").arg(profile.name));
        Q_EMIT finished(Done);
    });
}

void KeyCommand::check()
{
    m_connector = std::make_unique<Connector>(m_arguments.connection, m_profiles, m_keyring);
    connect(m_connector.get(), &Connector::ready, this, &KeyCommand::checkKey);
    connect(m_connector.get(), &Connector::failed, this, &KeyCommand::fail);
    m_connector->start();
}

void KeyCommand::checkKey(const meraki::Profile &profile, const meraki::Credentials &credentials)
{
    m_check = std::make_unique<explore::KeyCheck>(Connector::clientFactory(m_arguments.connection), profile,
                                                  credentials, nullptr);
    connect(m_check.get(), &explore::KeyCheck::finished, this, [this](const meraki::Result<explore::KeyOwner> &owner) {
        using Kind = meraki::ApiError::Kind;
        if (owner) {
            m_terminal.result(owner->text());
            Q_EMIT finished(Done);
        } else {
            const Kind kind = owner.error().kind;
            fail(owner.error().text(), kind == Kind::Unauthorized || kind == Kind::NoKey ? KeyRefused : RequestFailed);
        }
    });
    m_check->start();
}

void KeyCommand::remove()
{
    const auto profile = m_profiles.find(m_arguments.connection.profile);
    if (!profile) {
        fail(tr("There is no profile “%1”.").arg(m_arguments.connection.profile), WrongUsage);
        return;
    }
    m_keyring.remove(*profile, this, [this, profile](const tl::expected<void, secrets::SecretError> &removed) {
        if (!removed) {
            fail(removed.error().text, KeyRefused);
            return;
        }
        m_profiles.remove(profile->id);
        m_terminal.note(tr("The key and the profile “%1” are removed.").arg(profile->name));
        Q_EMIT finished(Done);
    });
}

} // namespace cli
