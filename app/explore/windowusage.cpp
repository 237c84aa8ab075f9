// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/windowusage.h"

#include <algorithm>

namespace explore {

namespace {

constexpr int MostRemembered = 6;
constexpr int DaysRemembered = 31; // by the API

QDate dateOf(traffic::Day day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

traffic::Timestamp timestampOf(const QDateTime &time)
{
    return traffic::Timestamp(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace

WindowUsage::WindowUsage(QObject *parent)
    : QObject(parent)
{
}

WindowUsage::~WindowUsage() = default;

const WindowUsage::Usage &WindowUsage::usage() const
{
    static const Usage none;
    return m_hasWindow ? m_answers.first().usage : none;
}

void WindowUsage::ask(meraki::Client &client, std::shared_ptr<meraki::RequestBudget> budget, const Window &window,
                      const QStringList &clientIds, const QDateTime &now)
{
    m_job.discard();
    m_client = &client;
    m_budget = std::move(budget);
    const auto known = std::ranges::find(m_answers, window, &Answers::window);
    if (known == m_answers.end())
        m_answers.prepend({window, {}});
    else
        m_answers.move(known - m_answers.begin(), 0);
    if (m_answers.size() > MostRemembered)
        m_answers.removeLast();
    m_hasWindow = true;

    // A little later than the API's limit, which moves on while requests wait for their turn.
    const QDateTime earliest = now.addDays(-DaysRemembered).addSecs(600);
    m_from = std::max(dateOf(window.days.first).startOfDay(window.zone), earliest);
    m_to = dateOf(window.days.last).addDays(1).startOfDay(window.zone);
    const bool hasPassed = m_to <= m_from;
    if (m_to >= now)
        m_to = {}; // the API takes no time to come, whose clock may be behind ours
    m_toAsk.clear();
    m_total = int(clientIds.size());
    const bool canBeAsked = !hasPassed && m_from < now;
    for (const QString &id : clientIds) {
        if (canBeAsked && !usage().contains(id))
            m_toAsk.append(id);
    }
    m_asked = m_total - int(m_toAsk.size());
    m_state = {ListState::Phase::Loading};
    askNext();
}

void WindowUsage::askNext()
{
    if (m_toAsk.isEmpty()) {
        finish(ListState::Phase::Complete);
        return;
    }
    const QStringList ids = m_toAsk.first(std::min<qsizetype>(m_toAsk.size(), meraki::Client::MostUsageHistories));
    m_toAsk.remove(0, ids.size());
    m_chunk.clear();
    for (const QString &id : ids)
        m_chunk.insert(id, {}); // those that used nothing may be left out of the answer
    auto *job = m_job.hold(m_client->usageHistories(
        m_answers.first().window.networkId, ids, m_from, m_to, m_budget,
        [this](const QByteArray &body) {
            return meraki::parseUsageHistories(body).map(
                [this](QList<meraki::ClientUsage> page) { m_page = std::move(page); });
        },
        nullptr));
    connect(job, &meraki::PageJob::pageArrived, this, [this] { count(std::exchange(m_page, {})); });
    connect(job, &meraki::PageJob::finished, this, [this](const meraki::Result<meraki::PagesFetched> &pages) {
        if (!pages) {
            m_state.error = pages.error();
            finish(ListState::Phase::Failed);
            return;
        }
        m_answers.first().usage.insert(m_chunk);
        m_asked += int(m_chunk.size());
        ++m_state.pages;
        askNext();
    });
    job->start();
    Q_EMIT changed();
}

// A day's time stamp may be midnight in UTC or in the network's zone; a few moments before midnight are the next day.
void WindowUsage::count(const QList<meraki::ClientUsage> &page)
{
    const Window &window = m_answers.first().window;
    const traffic::Calendar calendar = traffic::Calendar::chosen(window.zone);
    for (const meraki::ClientUsage &client : page) {
        const auto found = m_chunk.find(client.clientId);
        if (found == m_chunk.end())
            continue;
        for (const meraki::UsageDay &day : client.days) {
            if (!day.ts.isValid() || !window.days.contains(calendar.dayOf(timestampOf(day.ts))))
                continue;
            found->sent += day.sent;
            found->received += day.received;
        }
    }
}

void WindowUsage::finish(ListState::Phase phase)
{
    m_job.discard();
    m_toAsk.clear();
    m_state.phase = phase;
    Q_EMIT changed();
}

void WindowUsage::cancel()
{
    if (m_state.isLoading())
        finish(ListState::Phase::Cancelled);
}

void WindowUsage::clear()
{
    m_job.discard();
    m_toAsk.clear();
    m_hasWindow = false;
    m_asked = m_total = 0;
    m_state = {};
}

void WindowUsage::forgetAnswers()
{
    clear();
    m_answers.clear();
}

} // namespace explore
