// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/analysismodes.h"

namespace explore {

using Phase = AnalysisModes::Answer::Phase;

AnalysisModes::AnalysisModes(QObject *parent)
    : QObject(parent)
{
}

AnalysisModes::~AnalysisModes() = default;

void AnalysisModes::use(meraki::Client *client)
{
    m_job.discard();
    m_waiting.clear();
    m_answers.clear();
    m_client = client;
}

void AnalysisModes::ask(const QString &networkId, std::shared_ptr<meraki::RequestBudget> budget)
{
    using Kind = meraki::ApiError::Kind;
    const Answer known = of(networkId);
    // What a network refuses stays refused; what went wrong on the way may be tried again.
    const bool isFinal = known.phase == Phase::Answered
        || (known.error && (known.error->kind == Kind::Forbidden || known.error->kind == Kind::NotFound));
    if (m_client == nullptr || known.phase == Phase::Asking || isFinal)
        return;
    m_answers[networkId] = {Phase::Asking};
    m_waiting.append({networkId, std::move(budget)});
    if (m_waiting.size() == 1)
        askNext();
    Q_EMIT changed(networkId);
}

void AnalysisModes::askNext()
{
    if (m_waiting.isEmpty())
        return;
    m_mode = meraki::AnalysisMode::Unknown;
    auto *job = m_job.hold(m_client->trafficAnalysis(
        m_waiting.first().networkId, m_waiting.first().budget,
        [this](const QByteArray &body) {
            return meraki::parseTrafficAnalysis(body).map([this](meraki::AnalysisMode mode) { m_mode = mode; });
        },
        nullptr));
    connect(job, &meraki::GetJob::finished, this, [this](const meraki::Result<meraki::Answer> &outcome) {
        const QString networkId = m_waiting.takeFirst().networkId;
        m_answers[networkId] = outcome ? Answer{Phase::Answered, m_mode} : Answer{Phase::Refused, {}, outcome.error()};
        m_job.discard();
        askNext();
        Q_EMIT changed(networkId);
    });
    job->start();
}

} // namespace explore
