// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace meraki {

/// Whether @p host is this machine: localhost, 127.0.0.0/8 or ::1.
[[nodiscard]] bool isLoopback(const QString &host);

/// Where the key may go: to the profile's own origin (scheme, host and port), and from an https profile that is not on
/// this machine also, over https on port 443, to the five Meraki domains and what is below them. Never to a URL with
/// user info, and over plain http to loopback addresses alone. Holds for redirects and for links alike.
class HostPolicy
{
public:
    explicit HostPolicy(const QUrl &baseUrl);

    [[nodiscard]] bool allows(const QUrl &url) const;

private:
    QUrl m_baseUrl;
};

} // namespace meraki
