// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/clientsearch.h"

#include <algorithm>

namespace explore {

namespace {

/// Whether the next organization would fail in the same way.
bool concernsTheConnection(const meraki::ApiError &error)
{
    using Kind = meraki::ApiError::Kind;
    switch (error.kind) {
    case Kind::NoKey:
    case Kind::Unauthorized:
    case Kind::Certificate:
    case Kind::Proxy:
    case Kind::Setup:
        return true;
    default:
        return false;
    }
}

} // namespace

ClientSearch::ClientSearch(QObject *parent)
    : QObject(parent)
{
}

ClientSearch::~ClientSearch() = default;

void ClientSearch::start(meraki::Client &client, const QString &mac, const QList<meraki::Organization> &organizations)
{
    clear();
    m_client = &client;
    m_mac = mac;
    std::ranges::copy_if(organizations, std::back_inserter(m_organizations), &meraki::Organization::apiEnabled);
    m_state.phase = ListState::Phase::Loading;
    askNext();
}

void ClientSearch::askNext()
{
    if (m_asked == total()) {
        finish(ListState::Phase::Complete);
        return;
    }
    auto *job = m_job.hold(m_client->clientsSearch(
        m_organizations[m_asked].id, m_mac,
        [this](const QByteArray &body) {
            return meraki::parseClientsSearch(body).map(
                [this](QList<meraki::ClientHit> page) { m_page = std::move(page); });
        },
        nullptr));
    connect(job, &meraki::PageJob::pageArrived, this, [this] {
        m_hits += std::exchange(m_page, {});
        ++m_state.pages;
        Q_EMIT changed();
    });
    connect(job, &meraki::PageJob::finished, this, &ClientSearch::answered);
    job->start();
    Q_EMIT changed();
}

void ClientSearch::answered(const meraki::Result<meraki::PagesFetched> &pages)
{
    // "Not found" is how it may be said that the address was seen in none of the networks.
    if (!pages && pages.error().kind != meraki::ApiError::Kind::NotFound) {
        m_failures.append({m_organizations[m_asked], pages.error()});
        if (concernsTheConnection(pages.error())) {
            m_state.error = pages.error();
            finish(ListState::Phase::Failed);
            return;
        }
    }
    ++m_asked;
    askNext();
}

void ClientSearch::finish(ListState::Phase phase)
{
    m_job.discard();
    m_state.phase = phase;
    Q_EMIT changed();
}

void ClientSearch::cancel()
{
    if (m_state.isLoading())
        finish(ListState::Phase::Cancelled);
}

void ClientSearch::clear()
{
    m_job.discard();
    m_mac.clear();
    m_organizations.clear();
    m_asked = 0;
    m_page.clear();
    m_hits.clear();
    m_failures.clear();
    m_state = {};
}

} // namespace explore
