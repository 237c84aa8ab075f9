// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/provenance.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exporting {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exporting::Provenance)
};

QString named(const QString &name, const QString &id)
{
    return name == id ? id : u"%1 (%2)"_s.arg(name, id);
}

} // namespace

QString caption(const Provenance &provenance, const QLocale &locale)
{
    const QString separator = u" · "_s;
    QStringList what{
        Text::tr("Client %1").arg(named(provenance.client, provenance.clientId)),
        Text::tr("Network %1").arg(named(provenance.network, provenance.networkId)),
    };
    if (!provenance.organization.isEmpty())
        what.append(Text::tr("Organization %1").arg(provenance.organization));
    if (!provenance.filter.isEmpty())
        what.append(Text::tr("Filter %1").arg(provenance.filter));
    if (!provenance.missing.isEmpty())
        what.append(Text::tr("PARTIAL: %1").arg(provenance.missing));
    const QStringList source{
        Text::tr("%1 of %2 records").arg(locale.toString(provenance.records), locale.toString(provenance.loaded)),
        Text::tr("Source: Meraki Dashboard API, getNetworkClientTrafficHistory, %1").arg(provenance.host),
        Text::tr("fetched %1 UTC").arg(provenance.fetchedAt.toUTC().toString(u"yyyy-MM-dd HH:mm")),
        provenance.unitBase == traffic::UnitBase::Decimal ? Text::tr("1 kB = 1000 bytes")
                                                          : Text::tr("1 kB = 1024 bytes"),
    };
    return what.join(separator) + u'\n' + source.join(separator);
}

} // namespace exporting
