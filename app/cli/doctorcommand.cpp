// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctorcommand.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Finding = explore::Finding;

qsizetype widest(const QStringList &words)
{
    return std::ranges::max(words, {}, &QString::size).size();
}

ExitStatus statusOf(const QList<Finding> &findings)
{
    const auto failed = std::ranges::find(findings, Finding::Verdict::Bad, &Finding::verdict);
    if (failed == findings.end())
        return Done;
    return failed->failure == Finding::Failure::Key ? KeyRefused : RequestFailed;
}

} // namespace

DoctorCommand::DoctorCommand(const DoctorArguments &arguments, explore::ProfileStore &profiles,
                             explore::Keyring &keyring, QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
    , m_keyring(keyring)
    , m_connector(arguments.connection, profiles, keyring)
    , m_terminal(arguments.connection.quiet)
{
    connect(&m_connector, &Connector::ready, this, &DoctorCommand::examine);
    connect(&m_connector, &Connector::failed, this, [this](const QString &text, ExitStatus status) {
        if (status == KeyRefused) { // which is a finding, among others
            examine(m_connector.profile(),
                    tl::unexpected(secrets::SecretError{secrets::SecretError::Kind::Failed, text}));
            return;
        }
        m_terminal.error(text);
        finish(status);
    });
}

DoctorCommand::~DoctorCommand() = default;

void DoctorCommand::start()
{
    m_connector.start();
}

void DoctorCommand::interrupt()
{
    if (m_finished)
        return;
    if (m_doctor)
        m_doctor->cancel();
    m_terminal.error(tr("Interrupted."));
    finish(Interrupted);
}

void DoctorCommand::finish(int status)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(status);
}

void DoctorCommand::examine(const meraki::Profile &profile, const explore::Doctor::Secrets &secrets)
{
    if (m_finished) // interrupted while the keychain was asked
        return;
    m_doctor = std::make_unique<explore::Doctor>(Connector::clientFactory(m_arguments.connection), m_keyring, profile,
                                                 secrets, m_arguments.networkId, &QDateTime::currentDateTimeUtc);
    connect(m_doctor.get(), &explore::Doctor::found, this, &DoctorCommand::print);
    connect(m_doctor.get(), &explore::Doctor::progressed, this,
            [this](const QString &text) { m_terminal.progress(text); });
    connect(m_doctor.get(), &explore::Doctor::finished, this, [this] { finish(statusOf(m_doctor->findings())); });
    m_doctor->start();
}

void DoctorCommand::print(const Finding &finding) const
{
    using Verdict = Finding::Verdict;
    if (m_arguments.connection.quiet && finding.verdict == Verdict::Good)
        return;
    static const qsizetype verdictWidth
        = widest({word(Verdict::Good), word(Verdict::Warning), word(Verdict::Bad), word(Verdict::Skipped)});
    static const qsizetype titleWidth = widest(explore::Doctor::titles());
    m_terminal.result(u"%1  %2  %3"_s.arg(word(finding.verdict).leftJustified(verdictWidth),
                                          finding.title.leftJustified(titleWidth), finding.text));
}

} // namespace cli
