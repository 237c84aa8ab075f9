// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/profilestore.h"

#include <algorithm>
#include <array>

#include <QSettings>

#include "explore/settingsfile.h"

using namespace Qt::StringLiterals;

namespace explore {

namespace {

constexpr auto Group = "profiles"_L1;
constexpr auto LastUsedKey = "lastProfile"_L1;
constexpr auto BearerName = "bearer"_L1;
constexpr auto MerakiHeaderName = "x-cisco-meraki-api-key"_L1;

struct ProxyName
{
    meraki::Proxy::Kind kind;
    QLatin1StringView name;
};
constexpr std::array ProxyNames{
    ProxyName{meraki::Proxy::Kind::System, "system"_L1},
    ProxyName{meraki::Proxy::Kind::None, "none"_L1},
    ProxyName{meraki::Proxy::Kind::Http, "http"_L1},
    ProxyName{meraki::Proxy::Kind::Socks5, "socks5"_L1},
};

// Ids are free text and may contain what separates groups in settings.
QString groupOf(const QString &id)
{
    return Group + u'/' + QString::fromLatin1(id.toUtf8().toPercentEncoding());
}

} // namespace

ProfileStore::ProfileStore(QSettings &settings)
    : m_settings(settings)
{
}

QList<meraki::Profile> ProfileStore::all() const
{
    QList<meraki::Profile> profiles;
    m_settings.beginGroup(Group);
    const QStringList groups = m_settings.childGroups();
    for (const QString &group : groups) {
        m_settings.beginGroup(group);
        meraki::Profile profile;
        profile.id = QString::fromUtf8(QByteArray::fromPercentEncoding(group.toLatin1()));
        profile.name = m_settings.value("name", profile.id).toString();
        profile.baseUrl = QUrl(m_settings.value("baseUrl").toString());
        if (m_settings.value("scheme").toString() == MerakiHeaderName)
            profile.scheme = meraki::AuthScheme::MerakiHeader;
        profile.pace = std::max(0.0, m_settings.value("pace", profile.pace).toDouble());
        const auto proxy = std::ranges::find(ProxyNames, m_settings.value("proxy/kind").toString(), &ProxyName::name);
        if (proxy != ProxyNames.end())
            profile.proxy.kind = proxy->kind;
        profile.proxy.host = m_settings.value("proxy/host").toString();
        profile.proxy.port = quint16(m_settings.value("proxy/port").toUInt());
        profile.proxy.user = m_settings.value("proxy/user").toString();
        profile.caFile = m_settings.value("caFile").toString();
        m_settings.endGroup();
        profiles.append(profile);
    }
    m_settings.endGroup();
    std::ranges::sort(profiles, [](const meraki::Profile &a, const meraki::Profile &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return profiles;
}

std::optional<meraki::Profile> ProfileStore::find(const QString &name) const
{
    const QList<meraki::Profile> profiles = all();
    auto found = std::ranges::find(profiles, name, &meraki::Profile::name);
    if (found == profiles.end())
        found = std::ranges::find(profiles, name, &meraki::Profile::id);
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

std::optional<meraki::Profile> ProfileStore::findById(const QString &id) const
{
    const QList<meraki::Profile> profiles = all();
    const auto found = std::ranges::find(profiles, id, &meraki::Profile::id);
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

void ProfileStore::save(const meraki::Profile &profile)
{
    m_settings.beginGroup(groupOf(profile.id));
    m_settings.setValue("name", profile.name);
    m_settings.setValue("baseUrl", profile.baseUrl.toString());
    m_settings.setValue("scheme", profile.scheme == meraki::AuthScheme::Bearer ? BearerName : MerakiHeaderName);
    m_settings.setValue("pace", profile.pace);
    m_settings.setValue("proxy/kind",
                        QString(std::ranges::find(ProxyNames, profile.proxy.kind, &ProxyName::kind)->name));
    m_settings.setValue("proxy/host", profile.proxy.host);
    m_settings.setValue("proxy/port", profile.proxy.port);
    m_settings.setValue("proxy/user", profile.proxy.user);
    m_settings.setValue("caFile", profile.caFile);
    m_settings.endGroup();
}

void ProfileStore::remove(const QString &id)
{
    m_settings.remove(groupOf(id));
}

void ProfileStore::wipe()
{
    explore::wipe(m_settings);
}

std::optional<meraki::Profile> ProfileStore::lastUsed() const
{
    const QList<meraki::Profile> profiles = all();
    if (profiles.isEmpty())
        return std::nullopt;
    return findById(m_settings.value(LastUsedKey).toString()).value_or(profiles.first());
}

void ProfileStore::setLastUsed(const QString &id)
{
    m_settings.setValue(LastUsedKey, id);
}

} // namespace explore
