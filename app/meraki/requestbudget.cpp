// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/requestbudget.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace meraki {

namespace {

constexpr double Capacity = 10; // requests
constexpr double SlowestPace = 0.5; // requests a second
constexpr double SlowDown = 0.7;
constexpr double SpeedUp = 0.2; // requests a second, for each success

} // namespace

RequestBudget::RequestBudget(double pace, Clock clock, std::shared_ptr<TokenBucket> overall, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_setPace(std::max(pace, 0.0))
    , m_pace(m_setPace)
    , m_bucket(Capacity, m_pace, m_clock())
    , m_overall(std::move(overall))
    , m_pausedUntil(m_clock())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RequestBudget::serve);
}

void RequestBudget::setPace(double pace)
{
    const double before = std::exchange(m_setPace, std::max(pace, 0.0));
    if (m_setPace == before)
        return;
    const bool wasSlowed = m_pace < before;
    m_pace = wasSlowed ? std::min(m_pace, m_setPace) : m_setPace;
    m_bucket.setRate(m_pace, m_clock());
    serve();
}

void RequestBudget::acquire(QObject *context, std::function<void()> go)
{
    m_queue.push_back({context, std::move(go)});
    serve();
}

void RequestBudget::throttled(std::chrono::milliseconds pause)
{
    const auto now = m_clock();
    m_pace = std::max(m_pace * SlowDown, std::min(SlowestPace, m_setPace));
    m_pausedUntil = std::max(m_pausedUntil, now + std::max(pause, 0ms));
    // The organization's own bucket is empty, whatever ours says: after the pause one by one, not in a burst.
    m_bucket.drainUntil(m_pausedUntil, now);
    m_bucket.setRate(m_pace, now);
    schedule();
}

void RequestBudget::succeeded()
{
    if (m_pace >= m_setPace)
        return;
    m_pace = std::min(m_pace + SpeedUp, m_setPace);
    m_bucket.setRate(m_pace, m_clock());
}

int RequestBudget::waiting() const
{
    return int(std::ranges::count_if(m_queue, [](const Waiting &waiting) { return !waiting.context.isNull(); }));
}

std::chrono::milliseconds RequestBudget::pausedFor() const
{
    return std::max(std::chrono::ceil<std::chrono::milliseconds>(m_pausedUntil - m_clock()), 0ms);
}

/// Takes what it costs if it may.
bool RequestBudget::mayPass()
{
    const auto now = m_clock();
    if (now < m_pausedUntil)
        return false;
    if (m_setPace <= 0)
        return true;
    if (!m_bucket.hasToken(now) || (m_overall && !m_overall->hasToken(now)))
        return false;
    m_bucket.take();
    if (m_overall)
        m_overall->take();
    return true;
}

void RequestBudget::serve()
{
    const QPointer<RequestBudget> self(this);
    while (!m_queue.empty()) {
        if (!m_queue.front().context) {
            m_queue.pop_front();
            continue;
        }
        if (!mayPass())
            break;
        const auto go = std::move(m_queue.front().go);
        m_queue.pop_front();
        go(); // may come back with another request, or delete us
        if (!self)
            return;
    }
    schedule();
}

void RequestBudget::schedule()
{
    if (m_queue.empty() && pausedFor() == 0ms) {
        m_timer.stop();
        return;
    }
    auto wait = pausedFor();
    if (m_setPace > 0 && !m_queue.empty()) {
        const auto now = m_clock();
        wait = std::max(wait, m_bucket.untilToken(now));
        if (m_overall)
            wait = std::max(wait, m_overall->untilToken(now));
    }
    m_timer.start(std::max(wait, 1ms));
}

} // namespace meraki
