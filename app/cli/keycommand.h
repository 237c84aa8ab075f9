// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/connector.h"
#include "cli/terminal.h"

namespace cli {

/// `flowtrail key set|check|remove`.
class KeyCommand : public QObject
{
    Q_OBJECT

public:
    /// @p profiles and @p keyring outlive the command.
    KeyCommand(const KeyArguments &arguments, explore::ProfileStore &profiles, explore::Keyring &keyring,
               QObject *parent = nullptr);
    ~KeyCommand() override;

    void start();

Q_SIGNALS:
    /// Exactly once; the program ends with @p status.
    void finished(int status);

private:
    void set();
    void check();
    void remove();
    void checkKey(const meraki::Profile &profile, const meraki::Credentials &credentials);
    void fail(const QString &text, ExitStatus status);

    KeyArguments m_arguments;
    explore::ProfileStore &m_profiles;
    explore::Keyring &m_keyring;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<explore::KeyCheck> m_check;
    Terminal m_terminal;
};

} // namespace cli
