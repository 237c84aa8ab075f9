// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

#include <cerrno>
#include <cstdio>
#include <utility>

#include <QFile>

#include "cli/listtable.h"

using namespace Qt::StringLiterals;

namespace cli {

using Phase = explore::ListState::Phase;
using What = ListArguments::What;

namespace {

ExitStatus statusOf(const meraki::ApiError &error)
{
    using Kind = meraki::ApiError::Kind;
    return error.kind == Kind::Unauthorized || error.kind == Kind::NoKey ? KeyRefused : RequestFailed;
}

traffic::DayRange lastDays(int count, const QDateTime &now, const QTimeZone &zone)
{
    const traffic::Day today{std::chrono::days(QDate(1970, 1, 1).daysTo(now.toTimeZone(zone).date()))};
    return {today - std::chrono::days(count - 1), today};
}

} // namespace

ListCommand::ListCommand(const ListArguments &arguments, explore::ProfileStore &profiles, explore::Keyring &keyring,
                         QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
    , m_connector(arguments.connection, profiles, keyring)
    , m_terminal(arguments.connection.quiet)
{
    connect(&m_connector, &Connector::ready, this, &ListCommand::list);
    connect(&m_connector, &Connector::failed, this, [this](const QString &text, ExitStatus status) {
        m_terminal.error(text);
        finish(status);
    });
}

ListCommand::~ListCommand() = default;

void ListCommand::start()
{
    m_connector.start();
}

void ListCommand::list(const meraki::Profile &profile, const meraki::Credentials &credentials)
{
    if (m_finished) // interrupted while the keychain was asked
        return;
    m_client = Connector::clientFactory(m_arguments.connection)(profile, credentials);
    m_directory = std::make_unique<explore::Directory>(m_connector.clock());
    m_directory->use(m_client.get());
    switch (m_arguments.what) {
    case What::Organizations:
        connect(m_directory.get(), &explore::Directory::organizationsChanged, this, &ListCommand::moved);
        break;
    case What::Networks:
        connect(m_directory.get(), &explore::Directory::networksChanged, this, &ListCommand::moved);
        m_directory->chooseOrganization(m_arguments.organizationId);
        break;
    case What::Clients:
        connect(m_directory.get(), &explore::Directory::clientsChanged, this, &ListCommand::moved);
        connect(m_directory.get(), &explore::Directory::usageChanged, this, &ListCommand::moved);
        askNetwork();
        break;
    }
}

// It tells the organization, whose budget the requests share, and the zone of the days, and can be done without.
void ListCommand::askNetwork()
{
    auto *job = m_networkJob.hold(m_client->network(
        m_arguments.networkId,
        [this](const QByteArray &body) {
            return meraki::parseNetwork(body).map([this](const meraki::Network &network) { m_network = network; });
        },
        nullptr));
    connect(job, &meraki::GetJob::finished, this, &ListCommand::networkAnswered);
    job->start();
}

void ListCommand::networkAnswered()
{
    m_networkJob.discard();
    if (m_network)
        m_directory->knowNetwork(*m_network);
    if (m_arguments.days) {
        const QTimeZone known = m_network ? QTimeZone(m_network->timeZone) : QTimeZone();
        if (!known.isValid())
            m_terminal.error(tr("The network's time zone is not known: days are UTC."));
        const QTimeZone zone = known.isValid() ? known : QTimeZone::utc();
        m_directory->setWindow(lastDays(*m_arguments.days, m_connector.clock()(), zone), zone);
    }
    m_directory->chooseNetwork(m_arguments.networkId);
}

const explore::ListState &ListCommand::state() const
{
    switch (m_arguments.what) {
    case What::Organizations:
        return m_directory->organizationsState();
    case What::Networks:
        return m_directory->networksState();
    case What::Clients:
        break;
    }
    // The clients first, then their usage in the days that are asked for.
    const explore::ListState &clients = m_directory->clientsState();
    const bool needsUsage = m_arguments.days && clients.phase == Phase::Complete && !m_directory->clients().isEmpty();
    return needsUsage ? m_directory->usageState() : clients;
}

bool ListCommand::hasItems() const
{
    switch (m_arguments.what) {
    case What::Organizations:
        return !m_directory->organizations().isEmpty();
    case What::Networks:
        return !m_directory->networks().isEmpty();
    case What::Clients:
        break;
    }
    return !m_directory->clients().isEmpty();
}

void ListCommand::moved()
{
    if (m_finished)
        return;
    if (state().phase == Phase::Complete || state().phase == Phase::Failed)
        ended();
    else if (state().isLoading())
        showProgress();
}

void ListCommand::showProgress()
{
    if (m_directory->usageState().isLoading())
        m_terminal.progress(
            tr("usage of %1 of %2 clients").arg(m_directory->usage().asked()).arg(m_directory->usage().total()));
    else
        m_terminal.progress(tr("page %1").arg(state().pages + 1));
}

void ListCommand::ended()
{
    const auto error = state().error;
    if (error) {
        m_terminal.error(hasItems() ? tr("Incomplete: %1").arg(error->text()) : error->text());
        if (!error->requestId.isEmpty())
            m_terminal.error(tr("Request ID %1").arg(QString::fromLatin1(error->requestId)));
    }
    if (error && !hasItems()) {
        finish(statusOf(*error));
        return;
    }
    finish(!write() ? CannotWrite : error ? Incomplete : Done);
}

void ListCommand::interrupt()
{
    if (m_finished)
        return;
    m_terminal.error(tr("Interrupted."));
    if (!m_directory || !hasItems()) {
        finish(Interrupted);
        return;
    }
    m_finished = true; // what follows of the cancel is not an end of its own
    m_directory->cancel();
    const bool isWritten = write();
    m_finished = false;
    finish(isWritten ? Incomplete : CannotWrite);
}

bool ListCommand::write()
{
    m_terminal.clearProgress();
    const ListTable table = m_arguments.what == What::Organizations ? tableOf(m_directory->organizations())
        : m_arguments.what == What::Networks                        ? tableOf(m_directory->networks())
                                                                    : tableOf(m_directory->clientList());
    const QByteArray bytes = m_arguments.json ? table.json()
        : Terminal::showsResults()            ? table.aligned()
                                              : table.separated();
    QFile output;
    if (output.open(stdout, QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.flush())
        return true;
    if (errno != EPIPE) // whoever read it has all it wanted, as "head" has
        m_terminal.error(tr("Cannot write to standard output: %1").arg(output.errorString()));
    return false;
}

void ListCommand::finish(int status)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(status);
}

} // namespace cli
