// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/analysischeck.h"

#include "text/sentence.h"

using namespace Qt::StringLiterals;

namespace explore {

using Kind = meraki::ApiError::Kind;
using Verdict = Finding::Verdict;

namespace {

QString nameOf(const meraki::Network &network)
{
    return network.name.isEmpty() ? network.id : network.name;
}

QString advice()
{
    return AnalysisCheck::tr("An administrator sets it to “detailed” under Network-wide > General > Traffic analysis.");
}

} // namespace

AnalysisCheck::AnalysisCheck(meraki::Client &client, const QString &title, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_title(title)
{
}

AnalysisCheck::~AnalysisCheck() = default;

void AnalysisCheck::cancel()
{
    m_job.discard();
    m_listing.discard();
}

void AnalysisCheck::startOne(const QString &networkId)
{
    Q_EMIT progressed(tr("Asking about network %1…").arg(networkId));
    meraki::Network network;
    network.id = networkId;
    m_networks = {network};
    auto *job = m_job.hold(m_client.network(
        networkId,
        [this](const QByteArray &body) {
            return meraki::parseNetwork(body).map([this](const meraki::Network &found) {
                m_networks.first().name = found.name;
                m_networks.first().organizationId = found.organizationId;
            });
        },
        nullptr));
    connect(job, &meraki::GetJob::finished, this, [this](const meraki::Result<meraki::Answer> &answer) {
        // It tells the name and the organization whose budget counts, and can be done without.
        const bool goesOn = answer || answer.error().kind == Kind::Forbidden || answer.error().kind == Kind::NotFound;
        if (!goesOn) {
            Q_EMIT finished(Finding::of(m_title, answer.error()));
            return;
        }
        askMode(m_networks.first(), [this](const meraki::Result<meraki::Answer> &answer) {
            Q_EMIT finished(findingOf(m_networks.first(), answer));
        });
    });
    job->start();
}

void AnalysisCheck::startAll(const QList<meraki::Organization> &organizations)
{
    m_organizations = organizations;
    listNext();
}

void AnalysisCheck::listNext()
{
    if (m_organizations.isEmpty()) {
        askNext();
        return;
    }
    const meraki::Organization organization = m_organizations.takeFirst();
    Q_EMIT progressed(tr("Listing the networks of %1…").arg(organization.name));
    auto *job = m_listing.hold(m_client.networks(
        organization.id,
        [this, organization](const QByteArray &body) {
            return meraki::parseNetworks(body).map([&](QList<meraki::Network> networks) {
                for (meraki::Network &network : networks)
                    network.organizationId = organization.id; // whose budget counts
                m_networks += networks;
            });
        },
        nullptr));
    connect(job, &meraki::PageJob::finished, this,
            [this, organization](const meraki::Result<meraki::PagesFetched> &pages) {
                if (!pages) {
                    m_tally.unlisted.append(organization.name);
                    if (noted(pages.error()))
                        return;
                }
                listNext();
            });
    job->start();
}

void AnalysisCheck::askMode(const meraki::Network &network,
                            std::function<void(const meraki::Result<meraki::Answer> &)> then)
{
    m_mode = meraki::AnalysisMode::Unknown;
    auto *job = m_job.hold(m_client.trafficAnalysis(
        network.id, m_client.budgetOf(network.organizationId),
        [this](const QByteArray &body) {
            return meraki::parseTrafficAnalysis(body).map([this](meraki::AnalysisMode mode) { m_mode = mode; });
        },
        nullptr));
    connect(job, &meraki::GetJob::finished, this, std::move(then));
    job->start();
}

void AnalysisCheck::askNext()
{
    if (m_asked == m_networks.size()) {
        m_job.discard();
        m_listing.discard();
        Q_EMIT finished(findingOfAll());
        return;
    }
    Q_EMIT progressed(tr("Asking about network %1 of %2…").arg(m_asked + 1).arg(m_networks.size()));
    askMode(m_networks[m_asked], [this](const meraki::Result<meraki::Answer> &answer) {
        const meraki::Network network = m_networks[m_asked++];
        if (answer)
            count(network);
        else if (noted(answer.error()))
            return;
        else
            ++m_tally.unknown;
        askNext();
    });
}

bool AnalysisCheck::noted(const meraki::ApiError &error)
{
    switch (error.kind) {
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::BadRequest: // of networks without anything that could analyse
        return false;
    case Kind::Server: // may be this one network's
    case Kind::UnreadableBody:
        if (!m_error)
            m_error = error;
        return false;
    default:
        m_error = error;
        Q_EMIT finished(findingOfAll());
        return true;
    }
}

void AnalysisCheck::count(const meraki::Network &network)
{
    switch (m_mode) {
    case meraki::AnalysisMode::Detailed:
        ++m_tally.detailed;
        break;
    case meraki::AnalysisMode::Basic:
        ++m_tally.basic;
        m_tally.notDetailed.append(tr("%1 (basic)").arg(nameOf(network)));
        break;
    case meraki::AnalysisMode::Disabled:
        ++m_tally.disabled;
        m_tally.notDetailed.append(tr("%1 (disabled)").arg(nameOf(network)));
        break;
    case meraki::AnalysisMode::Unknown:
        ++m_tally.unknown;
        break;
    }
}

Finding AnalysisCheck::findingOf(const meraki::Network &network, const meraki::Result<meraki::Answer> &answer) const
{
    const QString name = nameOf(network);
    const auto unknown = [&] {
        return Finding{m_title, Verdict::Skipped, tr("Unknown in %1: the key may not ask.").arg(name)};
    };
    if (!answer)
        return answer.error().kind == Kind::Forbidden ? unknown() : Finding::of(m_title, answer.error());
    switch (m_mode) {
    case meraki::AnalysisMode::Detailed:
        return {m_title, Verdict::Good, tr("It is “detailed” in %1.").arg(name)};
    case meraki::AnalysisMode::Basic:
        return {m_title, Verdict::Warning,
                tr("It is only “basic” in %1, so there is no history by client. %2").arg(name, advice())};
    case meraki::AnalysisMode::Disabled:
        return {m_title, Verdict::Warning,
                tr("It is disabled in %1, so there is no history by client. %2").arg(name, advice())};
    case meraki::AnalysisMode::Unknown:
        break;
    }
    return {m_title, Verdict::Skipped, tr("Unknown in %1: the API does not name a mode.").arg(name)};
}

QString AnalysisCheck::counts() const
{
    QStringList parts;
    const auto part = [&](int number, const QString &text) {
        if (number > 0)
            parts.append(text.arg(number));
    };
    part(m_tally.detailed, tr("%1 detailed"));
    part(m_tally.basic, tr("%1 basic"));
    part(m_tally.disabled, tr("%1 disabled"));
    part(m_tally.unknown, tr("%1 unknown (the key may not ask)"));
    const QString networks = tr("%n network(s)", nullptr, int(m_networks.size()));
    return text::sentence(parts.isEmpty() ? networks : text::labelled(networks, parts.join(u", "_s)));
}

Finding AnalysisCheck::findingOfAll() const
{
    QStringList sentences;
    if (m_error)
        sentences.append(m_error->text());
    sentences.append(counts());
    if (!m_tally.notDetailed.isEmpty())
        sentences.append(tr("Without a history by client: %1. %2").arg(enumerated(m_tally.notDetailed), advice()));
    if (!m_tally.unlisted.isEmpty())
        sentences.append(
            tr("The networks of these organizations could not be listed: %1.").arg(enumerated(m_tally.unlisted)));
    Finding finding = m_error ? Finding::of(m_title, *m_error) : Finding{m_title};
    finding.text = sentences.join(u' ');
    if (!m_error)
        finding.verdict = !m_tally.notDetailed.isEmpty() ? Verdict::Warning
            : m_tally.detailed > 0                       ? Verdict::Good
                                                         : Verdict::Skipped;
    return finding;
}

} // namespace explore
