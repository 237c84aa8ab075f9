// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/requestbudget.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace meraki {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr double Capacity = 10; // requests
constexpr double SlowestPace = 0.5; // requests a second
constexpr double SlowDown = 0.7;
constexpr double SpeedUp = 0.2; // requests a second, for each success

} // namespace

RequestBudget::RequestBudget(double pace, Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_setPace(std::max(pace, 0.0))
    , m_pace(m_setPace)
    , m_tokens(Capacity)
    , m_refilled(m_clock())
    , m_pausedUntil(m_refilled)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RequestBudget::serve);
}

void RequestBudget::acquire(QObject *context, std::function<void()> go)
{
    m_queue.push_back({context, std::move(go)});
    serve();
}

void RequestBudget::throttled(std::chrono::milliseconds pause)
{
    refill();
    m_pace = std::max(m_pace * SlowDown, std::min(SlowestPace, m_setPace));
    m_pausedUntil = std::max(m_pausedUntil, m_clock() + std::max(pause, 0ms));
    // The organization's own bucket is empty, whatever ours says: after the pause one by one, not in a burst.
    m_tokens = std::min(m_tokens, 1.0);
    m_refilled = m_pausedUntil;
    schedule();
}

void RequestBudget::succeeded()
{
    if (m_pace >= m_setPace)
        return;
    refill();
    m_pace = std::min(m_pace + SpeedUp, m_setPace);
}

int RequestBudget::waiting() const
{
    return int(std::ranges::count_if(m_queue, [](const Waiting &waiting) { return !waiting.context.isNull(); }));
}

std::chrono::milliseconds RequestBudget::pausedFor() const
{
    return std::max(std::chrono::ceil<std::chrono::milliseconds>(m_pausedUntil - m_clock()), 0ms);
}

void RequestBudget::refill()
{
    const auto now = m_clock();
    if (now <= m_refilled) // during a pause, it lies ahead
        return;
    m_tokens = std::min(Capacity, m_tokens + Seconds(now - m_refilled).count() * m_pace);
    m_refilled = now;
}

void RequestBudget::serve()
{
    const QPointer<RequestBudget> self(this);
    while (!m_queue.empty()) {
        if (!m_queue.front().context) {
            m_queue.pop_front();
            continue;
        }
        refill();
        if (m_clock() < m_pausedUntil || (m_setPace > 0 && m_tokens < 1))
            break;
        if (m_setPace > 0)
            m_tokens -= 1;
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
    auto wait = pausedFor();
    if (wait == 0ms && !m_queue.empty() && m_setPace > 0)
        wait = std::chrono::ceil<std::chrono::milliseconds>(Seconds((1 - m_tokens) / m_pace));
    if (wait > 0ms || !m_queue.empty())
        m_timer.start(std::max(wait, 1ms));
    else
        m_timer.stop();
}

} // namespace meraki
