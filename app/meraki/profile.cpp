// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/profile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "meraki/hostpolicy.h"

using namespace Qt::StringLiterals;

namespace meraki {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meraki::Profile)
};

constexpr auto ApiPath = "/api/v1"_L1;

/// The API's address where @p url is a page of the Dashboard's own (dashboard.meraki.com, n263.meraki.com/o/...), as
/// copied from a browser; empty if it is not.
QString apiOfDashboardPage(const QUrl &url)
{
    static const QRegularExpression dashboard(u"^(?:dashboard|n\\d+)\\.((?:gov-)?meraki\\.(?:com|ca|cn|in))$"_s);
    const QRegularExpressionMatch match = dashboard.match(url.host());
    const bool isApi = url.path() == "/api"_L1 || url.path().startsWith("/api/"_L1);
    if (!match.hasMatch() || isApi)
        return {};
    return "https://api."_L1 + match.captured(1) + ApiPath;
}

} // namespace

QList<Region> regions()
{
    return {
        {Text::tr("Most of the world"), QUrl(u"https://api.meraki.com/api/v1"_s)},
        {Text::tr("Canada"), QUrl(u"https://api.meraki.ca/api/v1"_s)},
        {Text::tr("China"), QUrl(u"https://api.meraki.cn/api/v1"_s)},
        {Text::tr("India"), QUrl(u"https://api.meraki.in/api/v1"_s)},
        {Text::tr("US government (FedRAMP)"), QUrl(u"https://api.gov-meraki.com/api/v1"_s)},
    };
}

tl::expected<QUrl, QString> checkedBaseUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return tl::unexpected(Text::tr("Enter the address of the API, such as https://api.meraki.com/api/v1."));
    if (text.startsWith("//"_L1))
        text.prepend("https:"_L1);
    else if (!text.contains("://"_L1))
        text.prepend("https://"_L1);

    QUrl url(text);
    if (!url.isValid() || url.host().isEmpty())
        return tl::unexpected(Text::tr("“%1” is not a web address.").arg(typed.trimmed()));
    if (url.authority().contains(u'@'))
        return tl::unexpected(
            Text::tr("The address must not contain a user name or password; the API key is kept apart."));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return tl::unexpected(Text::tr("The address must begin with https://, not %1://.").arg(url.scheme()));
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return tl::unexpected(
            Text::tr("http:// is for this computer's own addresses alone: it would send the API key to "
                     "%1 unencrypted; use https://.")
                .arg(url.host()));
    if (const QString api = apiOfDashboardPage(url); !api.isEmpty())
        return tl::unexpected(Text::tr("%1 is the Dashboard's address, not its API's: use %2.").arg(url.host(), api));
    if (url.hasQuery() || url.hasFragment())
        return tl::unexpected(Text::tr("The address must not contain “?” or “#”."));

    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith("/api/v0"_L1))
        return tl::unexpected(Text::tr("Version 0 of the API is gone: the address must end in /api/v1."));
    if (path.isEmpty() || path == "/api"_L1)
        path = ApiPath;
    if (!path.endsWith(ApiPath))
        return tl::unexpected(Text::tr("The address must end in /api/v1."));
    url.setPath(path, QUrl::StrictMode);
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    return url;
}

} // namespace meraki
