// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/connector.h"
#include "cli/terminal.h"
#include "explore/directory.h"

namespace cli {

/// `flowtrail list`: the organizations, networks or clients there are, as a table or as JSON.
class ListCommand : public QObject
{
    Q_OBJECT

public:
    /// @p profiles and @p keyring outlive the command.
    ListCommand(const ListArguments &arguments, explore::ProfileStore &profiles, explore::Keyring &keyring,
                QObject *parent = nullptr);
    ~ListCommand() override;

    void start();
    void interrupt();

Q_SIGNALS:
    /// Exactly once; the program ends with @p status.
    void finished(int status);

private:
    void list(const meraki::Profile &profile, const meraki::Credentials &credentials);
    void askNetwork();
    void networkAnswered();
    void moved();
    void showProgress();
    void ended();
    void finish(int status);
    [[nodiscard]] const explore::ListState &state() const;
    [[nodiscard]] bool hasItems() const;
    [[nodiscard]] bool write();

    ListArguments m_arguments;
    Connector m_connector;
    Terminal m_terminal;
    std::unique_ptr<meraki::Client> m_client; // before what uses it
    std::unique_ptr<explore::Directory> m_directory;
    explore::JobSlot<meraki::GetJob> m_networkJob;
    std::optional<meraki::Network> m_network;
    bool m_finished = false;
};

} // namespace cli
