// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/connector.h"
#include "cli/terminal.h"
#include "explore/doctor.h"

namespace cli {

/// `flowtrail doctor`: what is wrong with a connection, a line for each check as it is made.
class DoctorCommand : public QObject
{
    Q_OBJECT

public:
    /// @p profiles and @p keyring outlive the command.
    DoctorCommand(const DoctorArguments &arguments, explore::ProfileStore &profiles, explore::Keyring &keyring,
                  QObject *parent = nullptr);
    ~DoctorCommand() override;

    void start();
    void interrupt();

Q_SIGNALS:
    /// Exactly once; the program ends with @p status, that of the first check that failed.
    void finished(int status);

private:
    void examine(const meraki::Profile &profile, const explore::Doctor::Secrets &secrets);
    void print(const explore::Finding &finding) const;
    void finish(int status);

    DoctorArguments m_arguments;
    explore::Keyring &m_keyring;
    Connector m_connector;
    Terminal m_terminal;
    std::unique_ptr<explore::Doctor> m_doctor;
    bool m_finished = false;
};

} // namespace cli
