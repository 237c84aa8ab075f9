// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <tl/expected.hpp>

#include <QString>
#include <QUrl>

namespace meraki {

/// How the key is sent. Both are in the API's specification.
enum class AuthScheme {
    Bearer, ///< Authorization: Bearer KEY
    MerakiHeader, ///< X-Cisco-Meraki-API-Key: KEY
};

/// How the API is reached: as the system says, directly, or through a proxy of the profile's own. Its password is in
/// the secret store.
struct Proxy
{
    enum class Kind { System, None, Http, Socks5 };

    Kind kind = Kind::System;
    QString host{}; ///< with Http and Socks5, like the rest
    quint16 port = 0;
    QString user{}; ///< empty: without a password

    [[nodiscard]] bool isOwn() const { return kind == Kind::Http || kind == Kind::Socks5; }
    bool operator==(const Proxy &) const = default;
};

/// One way to reach the Dashboard API. Holds no key: that is in the secret store under @c id.
struct Profile
{
    QString id; ///< also the name of its entry in the secret store
    QString name; ///< for people
    QUrl baseUrl; ///< ends in /api/v1, without a trailing slash
    AuthScheme scheme = AuthScheme::Bearer;
    double pace = 9; ///< requests a second for each organization; 0: no pacing of our own
    Proxy proxy{};
    QString caFile{}; ///< certificates to trust beside the system's (PEM or DER); empty: none

    bool operator==(const Profile &) const = default;
};

/// A Dashboard API of the vendor's.
struct Region
{
    QString name;
    QUrl baseUrl;
};
[[nodiscard]] QList<Region> regions();

/// A base URL as a person types it, corrected where that is safe (a missing scheme or path, a trailing slash). The
/// error is one sentence: http:// is for loopback addresses alone, /api/v0 is gone, a URL has no user info, and so on.
[[nodiscard]] tl::expected<QUrl, QString> checkedBaseUrl(const QString &typed);

} // namespace meraki
