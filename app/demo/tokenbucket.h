// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace demo {

/// So many requests a second, and as many at once.
class TokenBucket
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit TokenBucket(double rate)
        : m_rate(rate)
        , m_tokens(capacity())
    {
    }

    /// Whether a request at @p now may pass. Time must not go back.
    [[nodiscard]] bool take(Time now)
    {
        if (m_last != Time())
            m_tokens = std::min(capacity(), m_tokens + m_rate * std::chrono::duration<double>(now - m_last).count());
        m_last = now;
        if (m_tokens < 1)
            return false;
        m_tokens -= 1;
        return true;
    }

private:
    [[nodiscard]] double capacity() const { return std::max(1.0, m_rate); }

    double m_rate;
    double m_tokens;
    Time m_last{};
};

} // namespace demo
