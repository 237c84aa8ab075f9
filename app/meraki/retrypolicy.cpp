// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/retrypolicy.h"

#include <algorithm>
#include <cmath>

#include "meraki/httpdate.h"

using namespace std::chrono_literals;

namespace meraki {

namespace {

bool isWorthRetrying(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Server:
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::Transport:
    case ApiError::Kind::UnreadableBody:
        return true;
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::NoKey:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::BadRequest:
    case ApiError::Kind::Redirect:
    case ApiError::Kind::Certificate:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::Setup:
        return false;
    }
    return false;
}

std::chrono::milliseconds clamped(double seconds)
{
    const double most = std::chrono::duration<double>(RetryPolicy::MaximumWait).count();
    return std::chrono::milliseconds(qint64(std::ceil(std::clamp(seconds, 0.0, most) * 1000)));
}

std::optional<std::chrono::milliseconds> asked(const QByteArray &retryAfter, const QDateTime &now)
{
    bool isNumber = false;
    const double seconds = retryAfter.trimmed().toDouble(&isNumber);
    if (isNumber && std::isfinite(seconds))
        return clamped(seconds);
    if (const auto date = httpDate(retryAfter))
        return clamped(double(now.msecsTo(*date)) / 1000);
    return std::nullopt;
}

} // namespace

std::chrono::milliseconds RetryPolicy::pause(int attempts, const QByteArray &retryAfter, const QDateTime &now,
                                             double random)
{
    if (const auto wait = asked(retryAfter, now))
        return *wait;
    return clamped(std::exp2(std::max(attempts - 1, 0)) * (1 + random));
}

std::optional<std::chrono::milliseconds> RetryPolicy::waitAfter(const ApiError &error, const QByteArray &retryAfter,
                                                                const QDateTime &now, double random) const
{
    if (!isWorthRetrying(error.kind) || error.attempts > retries)
        return std::nullopt;
    return pause(error.attempts, retryAfter, now, random);
}

} // namespace meraki
