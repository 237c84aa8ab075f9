// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/provenance.h"

#include <QCoreApplication>

#include "export/chart.h"
#include "traffic/timestamp.h"

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

QString unitOf(const Provenance &provenance)
{
    return provenance.unitBase == traffic::UnitBase::Decimal ? Text::tr("1 kB = 1000 bytes")
                                                             : Text::tr("1 kB = 1024 bytes");
}

} // namespace

QString caption(const Provenance &provenance, const QLocale &locale)
{
    const QString separator = u" · "_s;
    QStringList what{
        Text::tr("Client %1").arg(named(provenance.client, provenance.clientId)),
        Text::tr("Network %1").arg(named(provenance.network, provenance.networkId)),
    };
    const QString organization
        = provenance.organization.isEmpty() ? provenance.organizationId : provenance.organization;
    if (!organization.isEmpty())
        what.append(Text::tr("Organization %1").arg(organization));
    if (!provenance.filter.isEmpty())
        what.append(Text::tr("Filter: %1").arg(provenance.filterInWords));
    if (!provenance.missing.isEmpty())
        what.append(Text::tr("PARTIAL: %1").arg(provenance.missing));
    const QStringList source{
        Text::tr("%1 of %2 records").arg(locale.toString(provenance.records), locale.toString(provenance.loaded)),
        Text::tr("Source: Meraki Dashboard API, getNetworkClientTrafficHistory, %1").arg(provenance.host),
        Text::tr("fetched %1 UTC").arg(provenance.fetchedAt.toUTC().toString(u"yyyy-MM-dd HH:mm")),
        unitOf(provenance),
    };
    return what.join(separator) + u'\n' + source.join(separator);
}

QList<std::pair<QString, QString>> facts(const Provenance &provenance, const QLocale &locale)
{
    QList<std::pair<QString, QString>> facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.append({name, value});
    };
    add(Text::tr("Client"), named(provenance.client, provenance.clientId));
    add(Text::tr("Network"), named(provenance.network, provenance.networkId));
    add(Text::tr("Organization"),
        provenance.organization.isEmpty() ? provenance.organizationId
                                          : named(provenance.organization, provenance.organizationId));
    if (!provenance.days.isEmpty())
        add(Text::tr("Days"), describe(provenance.days));
    add(Text::tr("Days are those of"), provenance.zone);
    add(Text::tr("Filter"), provenance.filter);
    add(Text::tr("Filter in words"), provenance.filterInWords);
    add(Text::tr("PARTIAL"), provenance.missing);
    add(Text::tr("Records"),
        Text::tr("%1 of %2 records").arg(locale.toString(provenance.records), locale.toString(provenance.loaded)));
    add(Text::tr("Pages"), locale.toString(provenance.pages));
    add(Text::tr("Source"), Text::tr("Meraki Dashboard API, getNetworkClientTrafficHistory"));
    add(Text::tr("Host"), provenance.host);
    if (provenance.fetchedAt.isValid())
        add(Text::tr("Fetched"), Text::tr("%1 UTC").arg(provenance.fetchedAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss")));
    add(Text::tr("Unit"), unitOf(provenance));
    add(Text::tr("Written by"), u"Flowtrail " FLOWTRAIL_VERSION ""_s);
    return facts;
}

QJsonObject toJson(const Provenance &provenance)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const auto day = [&provenance](traffic::Day day) {
        return provenance.days.isEmpty() ? QJsonValue() : QJsonValue(QString::fromStdString(traffic::formatDay(day)));
    };
    return {
        {u"client"_s, orNull(provenance.client)},
        {u"clientId"_s, orNull(provenance.clientId)},
        {u"network"_s, orNull(provenance.network)},
        {u"networkId"_s, orNull(provenance.networkId)},
        {u"organization"_s, orNull(provenance.organization)},
        {u"organizationId"_s, orNull(provenance.organizationId)},
        {u"firstDay"_s, day(provenance.days.first)},
        {u"lastDay"_s, day(provenance.days.last)},
        {u"timeZone"_s, orNull(provenance.zone.section(u' ', 0, 0))}, // without what describe() says of it
        {u"filter"_s, orNull(provenance.filter)},
        {u"records"_s, provenance.records},
        {u"recordsFetched"_s, provenance.loaded},
        {u"pages"_s, provenance.pages},
        {u"complete"_s, provenance.missing.isEmpty()},
        {u"missing"_s, orNull(provenance.missing)},
        {u"source"_s, u"Meraki Dashboard API"_s},
        {u"operation"_s, u"getNetworkClientTrafficHistory"_s},
        {u"host"_s, orNull(provenance.host)},
        {u"fetchedAt"_s, orNull(provenance.fetchedAt.toUTC().toString(Qt::ISODate))},
        {u"bytesPerKilobyte"_s, provenance.unitBase == traffic::UnitBase::Decimal ? 1000 : 1024},
        {u"writtenBy"_s, u"flowtrail " FLOWTRAIL_VERSION ""_s},
    };
}

} // namespace exporting
