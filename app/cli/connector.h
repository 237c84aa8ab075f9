// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "cli/arguments.h"
#include "cli/exitstatus.h"
#include "explore/explorer.h"
#include "explore/keyring.h"
#include "explore/profilestore.h"

namespace cli {

/// Finds the profile and the key that the arguments name: the demo (which it starts), a saved profile with its key from
/// the keychain, or an address with the key in MERAKI_DASHBOARD_API_KEY.
class Connector : public QObject
{
    Q_OBJECT

public:
    /// @p keyring and @p profiles outlive it.
    Connector(const ConnectionArguments &arguments, explore::ProfileStore &profiles, explore::Keyring &keyring,
              QObject *parent = nullptr);
    ~Connector() override;

    /// Exactly one of ready() and failed() follows, from within or from the event loop.
    void start();
    /// The profile that is meant, once it was found: from ready() on, and from a failed() with KeyRefused.
    [[nodiscard]] const meraki::Profile &profile() const { return m_profile; }
    /// The present: the demo's frozen one, else the system's.
    [[nodiscard]] explore::Explorer::Clock clock() const;

    /// Clients with these arguments' retries, time-out, scheme and pace.
    /// They share @p budgets, and tell @p observer, which may be null, of their requests.
    [[nodiscard]] static explore::ClientFactory
    clientFactory(const ConnectionArguments &arguments, meraki::RequestObserver *observer = nullptr,
                  std::shared_ptr<meraki::Budgets> budgets = std::make_shared<meraki::Budgets>());

Q_SIGNALS:
    void ready(const meraki::Profile &profile, const meraki::Credentials &credentials);
    void failed(const QString &text, cli::ExitStatus status);

private:
    void startDemo();
    void useEnvironment();

    ConnectionArguments m_arguments;
    explore::ProfileStore &m_profiles;
    explore::Keyring &m_keyring;
    std::shared_ptr<demo::Server> m_demo;
    meraki::Profile m_profile;
};

/// The conventional variable, read where it is needed and kept nowhere.
[[nodiscard]] QByteArray environmentKey();

} // namespace cli
