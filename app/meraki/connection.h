// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include <QHash>
#include <QSslConfiguration>

#include "meraki/hostpolicy.h"
#include "meraki/profile.h"
#include "meraki/requestrecord.h"
#include "meraki/retrypolicy.h"

class QNetworkAccessManager;

namespace meraki {

class Exchange;

/// Gives the key for one request; empty if there is none. Called for each request, so that it is not kept elsewhere.
using KeyProvider = std::function<QByteArray()>;

/// Keeps @p key for as long as a copy of the provider lives, and overwrites it then.
[[nodiscard]] KeyProvider heldKey(const QByteArray &key);

/// What all requests of one connection share. Outlives its jobs.
struct Connection
{
    Profile profile;
    HostPolicy hosts;
    KeyProvider key;
    RetryPolicy retry;
    std::chrono::milliseconds timeout{60'000}; ///< for one request, from sending to its last byte; 0: none
    QNetworkAccessManager &network;
    std::optional<QSslConfiguration> tls{}; ///< with the profile's own certificates; nothing: the system's
    QString fault{}; ///< why nothing can be sent, in one sentence: a certificate file that cannot be read
    RequestObserver *observer = nullptr; ///< may be null
    /// Requests under way, by address, so that two for the same at once are one.
    mutable QHash<QByteArray, std::weak_ptr<Exchange>> underWay{};
};

} // namespace meraki
