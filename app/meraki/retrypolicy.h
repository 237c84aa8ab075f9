// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QDateTime>

#include "meraki/apierror.h"

namespace meraki {

/// Whether and when to try again: pure, all it needs is passed in. Only 429, 5xx, transport errors, time-outs and
/// bodies that cannot be read are tried again, at most @c retries times; never any other 4xx.
struct RetryPolicy
{
    static constexpr std::chrono::milliseconds MaximumWait{60'000};

    int retries = 5;

    /// The pause after the attempt with the number @p attempts (from 1): what @p retryAfter asks for (seconds,
    /// decimals, an HTTP date; junk counts as absent), else min(2^n x (1 + random), 60) seconds, @p random in [0, 1).
    [[nodiscard]] static std::chrono::milliseconds pause(int attempts, const QByteArray &retryAfter,
                                                         const QDateTime &now, double random);

    /// How long to wait before the next attempt, as pause() says; nothing if there should be none. @p error.attempts
    /// counts the attempts made, this one included.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    waitAfter(const ApiError &error, const QByteArray &retryAfter, const QDateTime &now, double random) const;
};

} // namespace meraki
