// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/retrypolicy.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;
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
        return false;
    }
    return false;
}

/// The three forms of RFC 9110, 5.6.7; always UTC, so that date and time are read apart: together Qt takes them for
/// local ones, of which some do not exist. The day's name is skipped: with a two-digit year it would be checked against
/// the wrong century.
std::optional<QDateTime> httpDate(const QByteArray &text)
{
    static constexpr std::array formats{"dd MMM yyyy 'GMT'"_L1, "dd-MMM-yy 'GMT'"_L1, "MMM d yyyy"_L1};
    QStringList words = QString::fromLatin1(text.simplified()).split(u' ').mid(1);
    const auto clock = std::ranges::find_if(words, [](const QString &word) { return word.contains(u':'); });
    if (clock == words.end())
        return std::nullopt;
    const QTime time = QTime::fromString(*clock, u"hh:mm:ss"_s);
    words.erase(clock);
    for (const QLatin1StringView format : formats) {
        QDate date = QLocale::c().toDate(words.join(u' '), QString(format));
        if (!date.isValid() || !time.isValid())
            continue;
        if (date.year() < 1970) // Qt takes a two-digit year for one of the last century
            date = date.addYears(100);
        return QDateTime(date, time, QTimeZone::utc());
    }
    return std::nullopt;
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
