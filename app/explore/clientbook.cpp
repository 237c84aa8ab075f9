// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/clientbook.h"

#include <algorithm>

#include <QSettings>

#include "text/plainline.h"

using namespace Qt::StringLiterals;

namespace explore {

namespace {

constexpr auto Group = "clients"_L1;
constexpr auto Favourites = "favourites"_L1;
constexpr auto Recents = "recents"_L1;

// Ids are free text and may contain what separates groups in settings.
QString groupOf(const QString &profileId)
{
    return Group + u'/' + QString::fromLatin1(profileId.toUtf8().toPercentEncoding());
}

QList<RememberedClient> read(QSettings &settings, const QString &profileId, QLatin1StringView list)
{
    QList<RememberedClient> clients;
    settings.beginGroup(groupOf(profileId));
    const int size = settings.beginReadArray(list);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        const RememberedClient client{settings.value("network").toString(), settings.value("client").toString(),
                                      settings.value("name").toString()};
        if (!client.networkId.isEmpty() && !client.clientId.isEmpty())
            clients.append(client);
    }
    settings.endArray();
    settings.endGroup();
    return clients;
}

void write(QSettings &settings, const QString &profileId, QLatin1StringView list,
           const QList<RememberedClient> &clients)
{
    settings.beginGroup(groupOf(profileId));
    settings.remove(list);
    settings.beginWriteArray(list, int(clients.size()));
    for (int i = 0; i < clients.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("network", clients[i].networkId);
        settings.setValue("client", clients[i].clientId);
        settings.setValue("name", text::plainLine(clients[i].name));
    }
    settings.endArray();
    settings.endGroup();
}

void remove(QList<RememberedClient> &clients, const RememberedClient &client)
{
    clients.removeIf([&client](const RememberedClient &one) { return one.isSame(client); });
}

} // namespace

ClientBook::ClientBook(QSettings &settings)
    : m_settings(settings)
{
}

QList<RememberedClient> ClientBook::favourites(const QString &profileId) const
{
    return read(m_settings, profileId, Favourites);
}

bool ClientBook::isFavourite(const QString &profileId, const RememberedClient &client) const
{
    const QList<RememberedClient> all = favourites(profileId);
    return std::ranges::any_of(all, [&client](const RememberedClient &one) { return one.isSame(client); });
}

void ClientBook::setFavourite(const QString &profileId, const RememberedClient &client, bool isFavourite)
{
    QList<RememberedClient> all = favourites(profileId);
    remove(all, client);
    if (isFavourite)
        all.append(client);
    write(m_settings, profileId, Favourites, all);
}

QList<RememberedClient> ClientBook::recents(const QString &profileId) const
{
    return read(m_settings, profileId, Recents);
}

void ClientBook::remember(const QString &profileId, const RememberedClient &client)
{
    QList<RememberedClient> all = recents(profileId);
    remove(all, client);
    all.prepend(client);
    all.resize(std::min<qsizetype>(all.size(), MostRecents));
    write(m_settings, profileId, Recents, all);
}

void ClientBook::forgetRecents()
{
    m_settings.beginGroup(Group);
    const QStringList profiles = m_settings.childGroups();
    for (const QString &profile : profiles)
        m_settings.remove(profile + u'/' + Recents);
    m_settings.endGroup();
}

void ClientBook::forget(const QString &profileId)
{
    m_settings.remove(groupOf(profileId));
}

QStringList clientsIn(const QList<RememberedClient> &clients, const QString &networkId)
{
    QStringList ids;
    for (const RememberedClient &client : clients) {
        if (client.networkId == networkId)
            ids.append(client.clientId);
    }
    return ids;
}

} // namespace explore
