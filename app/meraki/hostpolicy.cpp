// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/hostpolicy.h"

#include <algorithm>
#include <array>

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace meraki {

namespace {

constexpr int HttpsPort = 443;

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? HttpsPort : 80);
}

bool isMerakiHost(const QString &host)
{
    static constexpr std::array domains{"meraki.com"_L1, "meraki.ca"_L1, "meraki.cn"_L1, "meraki.in"_L1,
                                        "gov-meraki.com"_L1};
    return std::ranges::any_of(domains, [&](QLatin1StringView domain) {
        // At a label boundary: notmeraki.com ends in meraki.com too.
        return host == domain || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
    });
}

} // namespace

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

HostPolicy::HostPolicy(const QUrl &baseUrl)
    : m_baseUrl(baseUrl)
{
}

bool HostPolicy::allows(const QUrl &url) const
{
    if (!url.isValid() || url.host().isEmpty() || url.authority().contains(u'@'))
        return false;
    const bool isHttps = url.scheme() == "https"_L1;
    if (!isHttps && !(url.scheme() == "http"_L1 && isLoopback(url.host())))
        return false;
    if (url.scheme() == m_baseUrl.scheme() && url.host() == m_baseUrl.host() && portOf(url) == portOf(m_baseUrl))
        return true;
    // What stands in for the API on this machine must not be able to send the key out of it.
    if (isLoopback(m_baseUrl.host()))
        return false;
    return isHttps && m_baseUrl.scheme() == "https"_L1 && portOf(url) == HttpsPort && isMerakiHost(url.host());
}

} // namespace meraki
