// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace meraki {

/// So many at once, and so many a second on average. Begins full. Times passed in must not go back.
class TokenBucket
{
public:
    using Time = std::chrono::steady_clock::time_point;

    TokenBucket(double capacity, double rate, Time now)
        : m_capacity(capacity)
        , m_rate(rate)
        , m_tokens(capacity)
        , m_refilled(now)
    {
    }

    [[nodiscard]] bool hasToken(Time now)
    {
        refill(now);
        return m_tokens >= 1;
    }
    void take() { m_tokens -= 1; }
    /// How long until there is a token; zero if there is one.
    [[nodiscard]] std::chrono::milliseconds untilToken(Time now)
    {
        refill(now);
        if (m_tokens >= 1)
            return {};
        const auto missing = std::chrono::duration<double>((1 - m_tokens) / m_rate);
        return std::chrono::ceil<std::chrono::milliseconds>(missing + std::max(m_refilled - now, Time::duration{}));
    }

    /// So many a second from @p now on.
    void setRate(double rate, Time now)
    {
        refill(now);
        m_rate = rate;
    }
    /// Leaves one token at most, and adds none before @p until.
    void drainUntil(Time until, Time now)
    {
        refill(now);
        m_tokens = std::min(m_tokens, 1.0);
        m_refilled = until;
    }

private:
    void refill(Time now)
    {
        if (now <= m_refilled) // drained until later
            return;
        m_tokens = std::min(m_capacity, m_tokens + std::chrono::duration<double>(now - m_refilled).count() * m_rate);
        m_refilled = now;
    }

    double m_capacity;
    double m_rate;
    double m_tokens;
    Time m_refilled;
};

} // namespace meraki
