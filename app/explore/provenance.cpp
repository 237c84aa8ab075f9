// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/provenance.h"

#include <QCoreApplication>

#include "explore/explorer.h"

using namespace Qt::StringLiterals;

namespace explore {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(explore::Provenance)
};

QString named(const QString &name, const QString &id)
{
    return name == id ? id : u"%1 (%2)"_s.arg(name, id);
}

} // namespace

QString clientName(const Explorer &explorer)
{
    const QString name = explorer.client() ? explorer.client()->displayName() : QString();
    return name.isEmpty() ? explorer.place().clientId : name;
}

QString networkName(const Explorer &explorer)
{
    const QString name = explorer.network() ? explorer.network()->name : QString();
    return name.isEmpty() ? explorer.place().networkId : name;
}

QString provenance(const Explorer &explorer, const QLocale &locale)
{
    const QString separator = u" · "_s;
    const traffic::Summary &summary = *explorer.summary();
    QStringList what{
        Text::tr("Client %1").arg(named(clientName(explorer), explorer.place().clientId)),
        Text::tr("Network %1").arg(named(networkName(explorer), explorer.place().networkId)),
    };
    if (!summary.filter.isEmpty())
        what.append(Text::tr("Filter %1").arg(summary.filter.text()));
    const models::FetchStatus status = explorer.fetchStatus();
    if (status.isPartial() || status.isRunning())
        what.append(Text::tr("PARTIAL: %n page(s) so far", nullptr, status.pages));
    QStringList source{
        Text::tr("%1 of %2 records")
            .arg(locale.toString(qlonglong(summary.rows.size())), locale.toString(summary.loaded)),
        Text::tr("Source: Meraki Dashboard API, getNetworkClientTrafficHistory, %1")
            .arg(explorer.profile() ? explorer.profile()->baseUrl.host() : QString()),
        Text::tr("fetched %1 UTC").arg(explorer.fetchedAt().toUTC().toString(u"yyyy-MM-dd HH:mm")),
        Text::tr("1 kB = 1000 bytes"),
    };
    return what.join(separator) + u'\n' + source.join(separator);
}

} // namespace explore
