// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/directory.h"

#include <algorithm>
#include <utility>

namespace explore {

namespace {

using namespace std::chrono_literals;

// While a window is dragged, every day it passes is one.
constexpr auto WindowSettles = 250ms;

bool isEnded(const ListState &state)
{
    return state.phase != ListState::Phase::Idle && !state.isLoading();
}

/// Whether choosing the same again should ask again.
bool isWorthAsking(const ListState &state)
{
    return isEnded(state) && state.phase != ListState::Phase::Complete;
}

} // namespace

Directory::Directory(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_organizations(&meraki::parseOrganizations, [this] { organizationsMoved(); })
    , m_networks(&meraki::parseNetworks, [this] { networksMoved(); })
    , m_clients(&meraki::parseNetworkClients, [this] { clientsMoved(); })
    , m_zone(QTimeZone::utc())
{
    m_windowSettles.setSingleShot(true);
    m_windowSettles.setInterval(WindowSettles);
    connect(&m_windowSettles, &QTimer::timeout, this, &Directory::askUsage);
    connect(&m_usage, &WindowUsage::changed, this, &Directory::showUsage);
    connect(&m_analysis, &AnalysisModes::changed, this, &Directory::analysisChanged);
    connect(&m_search, &ClientSearch::changed, this, [this] {
        for (const meraki::ClientHit &hit : m_search.hits())
            knowNetwork(hit.network);
        Q_EMIT searchChanged();
    });
}

Directory::~Directory() = default;

void Directory::use(meraki::Client *client)
{
    m_client = nullptr;
    clearSearch();
    m_analysis.use(client);
    m_windowSettles.stop();
    m_usage.forgetAnswers();
    m_known.clear();
    m_organizationId.clear();
    m_networkId.clear();
    m_organizations.clear();
    m_networks.clear();
    m_clients.clear();
    m_client = client;
    refreshOrganizations();
}

QString Directory::profileId() const
{
    return m_client != nullptr ? m_client->profile().id : QString();
}

void Directory::refreshOrganizations()
{
    if (m_client != nullptr)
        m_organizations.fetch(m_client->organizations(m_organizations.reader(), nullptr));
}

void Directory::organizationsMoved()
{
    if (isEnded(organizationsState()) && !m_macToSearch.isEmpty() && m_client != nullptr)
        m_search.start(*m_client, std::exchange(m_macToSearch, {}), organizations());
    Q_EMIT organizationsChanged();
}

void Directory::chooseOrganization(const QString &id)
{
    if (id == m_organizationId && !isWorthAsking(networksState()))
        return;
    if (std::exchange(m_organizationId, id) != id)
        m_networks.clear();
    refreshNetworks();
}

void Directory::refreshNetworks()
{
    if (m_client != nullptr && !m_organizationId.isEmpty())
        m_networks.fetch(m_client->networks(m_organizationId, m_networks.reader(), nullptr));
}

void Directory::networksMoved()
{
    for (const meraki::Network &network : networks())
        m_known.insert(network.id, network);
    Q_EMIT networksChanged();
}

void Directory::knowNetwork(const meraki::Network &network)
{
    m_known.insert(network.id, network);
}

meraki::Network Directory::network(const QString &id) const
{
    meraki::Network unknown;
    unknown.id = id;
    return m_known.value(id, unknown);
}

std::shared_ptr<meraki::RequestBudget> Directory::budgetOfNetwork(const QString &id)
{
    return m_client->budgetOf(network(id).organizationId);
}

void Directory::askAnalysis(const QString &networkId)
{
    if (m_client != nullptr)
        m_analysis.ask(networkId, budgetOfNetwork(networkId));
}

void Directory::chooseNetwork(const QString &id)
{
    if (id == m_networkId && !isWorthAsking(clientsState()))
        return;
    if (std::exchange(m_networkId, id) != id) {
        m_usage.clear();
        m_clients.clear();
    }
    refreshClients();
}

void Directory::refreshClients()
{
    if (m_client == nullptr || m_networkId.isEmpty())
        return;
    m_windowSettles.stop();
    m_usage.forgetAnswers();
    m_clients.fetch(m_client->networkClients(m_networkId, budgetOfNetwork(m_networkId), m_clients.reader(), nullptr));
}

void Directory::clientsMoved()
{
    const ListState &state = clientsState();
    const qsizetype before = std::exchange(m_inList, clients().size());
    const bool isFirstPage = state.pages == 1 && state.isLoading();
    if (isFirstPage || m_inList < before) {
        if (m_window)
            m_clientList.setUsage(m_usage.usage());
        m_clientList.setClients(clients());
    } else if (m_inList > before) {
        m_clientList.append(clients().sliced(before));
    }
    if (isEnded(state) && m_window)
        askUsage();
    Q_EMIT clientsChanged();
}

void Directory::setWindow(const std::optional<traffic::DayRange> &days, const QTimeZone &zone)
{
    const bool isSame = days == m_window && (!days || zone == m_zone);
    if (isSame)
        return;
    m_window = days;
    m_zone = zone;
    m_usage.clear();
    if (!m_window)
        m_windowSettles.stop();
    else if (isEnded(clientsState()))
        m_windowSettles.start(); // else the list asks when it has ended
    showUsage();
}

// Those that used most in the month come first: among them are most likely those that used most in the window.
void Directory::askUsage()
{
    if (m_client == nullptr || clients().isEmpty())
        return;
    QList<const meraki::NetworkClient *> byUsage;
    for (const meraki::NetworkClient &client : clients())
        byUsage.append(&client);
    std::ranges::stable_sort(byUsage, std::ranges::greater(),
                             [](const meraki::NetworkClient *client) { return client->sent + client->received; });
    QStringList ids;
    std::ranges::transform(byUsage, std::back_inserter(ids), &meraki::NetworkClient::id);
    ids.removeDuplicates();
    m_usage.ask(*m_client, budgetOfNetwork(m_networkId), {m_networkId, *m_window, m_zone}, ids, m_clock());
}

void Directory::resumeUsage()
{
    if (m_window && isWorthAsking(usageState()))
        askUsage();
}

void Directory::showUsage()
{
    if (m_window)
        m_clientList.setUsage(m_usage.usage());
    else
        m_clientList.setUsage(std::nullopt);
    Q_EMIT usageChanged();
}

void Directory::searchMac(const QString &mac, const QString &organizationId)
{
    if (m_client == nullptr)
        return;
    clearSearch();
    if (!organizationId.isEmpty()) {
        meraki::Organization unlisted;
        unlisted.id = organizationId;
        const auto listed = std::ranges::find(organizations(), organizationId, &meraki::Organization::id);
        m_search.start(*m_client, mac, {listed == organizations().end() ? unlisted : *listed});
    } else if (isEnded(organizationsState())) {
        m_search.start(*m_client, mac, organizations());
    } else {
        m_macToSearch = mac;
        Q_EMIT searchChanged();
    }
}

void Directory::clearSearch()
{
    m_macToSearch.clear();
    m_search.clear();
    Q_EMIT searchChanged();
}

void Directory::cancel()
{
    if (!std::exchange(m_macToSearch, {}).isEmpty())
        Q_EMIT searchChanged();
    m_search.cancel();
    m_organizations.cancel();
    m_networks.cancel();
    m_clients.cancel();
    m_windowSettles.stop();
    m_usage.cancel();
}

} // namespace explore
