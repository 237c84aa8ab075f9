// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/entities.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include "text/plainline.h"

using namespace Qt::StringLiterals;

namespace meraki {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(meraki::Entities)
};

tl::expected<QJsonDocument, QString> parse(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    const QByteArray begin = body.trimmed();
    if (begin.isEmpty())
        return tl::unexpected(Text::tr("nothing came instead of JSON"));
    if (begin.startsWith('<'))
        return tl::unexpected(
            Text::tr("HTML instead of JSON: %1").arg(text::plainLine(QString::fromUtf8(begin.left(80)))));
    return tl::unexpected(Text::tr("broken JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset));
}

tl::expected<QJsonObject, QString> parseObject(const QByteArray &body)
{
    const auto document = parse(body);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isObject())
        return tl::unexpected(Text::tr("a list instead of an object"));
    return document->object();
}

/// A string, or a number written out: identifiers are opaque and some servers send them as numbers.
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    const QVariant number = value.toVariant(); // whole numbers keep all 64 bits
    return number.typeId() == QMetaType::LongLong
        ? QString::number(number.toLongLong())
        : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// Epoch seconds, as a number or in a string, or an ISO date-time; always UTC.
QDateTime timeOf(const QJsonValue &value)
{
    constexpr double LastSecond = 253'402'300'799; // of the year 9999
    if (const auto seconds = numberOf(value))
        return *seconds > 0 && *seconds <= LastSecond
            ? QDateTime::fromMSecsSinceEpoch(qint64(*seconds * 1000), QTimeZone::utc())
            : QDateTime();
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toTimeZone(QTimeZone::utc()) : QDateTime();
}

double kilobytesOf(const QJsonValue &value)
{
    return std::max(numberOf(value).value_or(0), 0.0);
}

Organization organizationOf(const QJsonObject &object)
{
    return {
        .id = textOf(object["id"_L1]),
        .name = textOf(object["name"_L1]),
        .url = textOf(object["url"_L1]),
        .apiEnabled = object["api"_L1]["enabled"_L1].toBool(true),
    };
}

Network networkOf(const QJsonObject &object)
{
    return {
        .id = textOf(object["id"_L1]),
        .organizationId = textOf(object["organizationId"_L1]),
        .name = textOf(object["name"_L1]),
        .timeZone = textOf(object["timeZone"_L1]).toUtf8(),
        .url = textOf(object["url"_L1]),
    };
}

NetworkClient networkClientOf(const QJsonObject &object)
{
    const QJsonValue usage = object["usage"_L1];
    return {
        .id = textOf(object["id"_L1]),
        .mac = textOf(object["mac"_L1]),
        .ip = textOf(object["ip"_L1]),
        .ip6 = textOf(object["ip6"_L1]),
        .description = textOf(object["description"_L1]),
        .user = textOf(object["user"_L1]),
        .os = textOf(object["os"_L1]),
        .manufacturer = textOf(object["manufacturer"_L1]),
        .ssid = textOf(object["ssid"_L1]),
        .switchport = textOf(object["switchport"_L1]),
        .vlan = textOf(object["vlan"_L1]),
        .status = textOf(object["status"_L1]),
        .firstSeen = timeOf(object["firstSeen"_L1]),
        .lastSeen = timeOf(object["lastSeen"_L1]),
        .sent = kilobytesOf(usage["sent"_L1]),
        .received = kilobytesOf(usage["recv"_L1]),
    };
}

/// Operations call what was received by either name.
double receivedOf(const QJsonObject &usage)
{
    return kilobytesOf(usage[usage.contains("received"_L1) ? "received"_L1 : "recv"_L1]);
}

QList<UsageDay> usageDaysOf(const QJsonArray &array)
{
    QList<UsageDay> days;
    for (const QJsonValue &element : array) {
        const QJsonObject day = element.toObject();
        if (!day.isEmpty())
            days.append({timeOf(day["ts"_L1]), kilobytesOf(day["sent"_L1]), receivedOf(day)});
    }
    return days;
}

ClientUsage clientUsageOf(const QJsonObject &object)
{
    return {
        .clientId = textOf(object["clientId"_L1]),
        .clientMac = textOf(object["clientMac"_L1]),
        .clientIp = textOf(object["clientIp"_L1]),
        .days = usageDaysOf(object["usageHistory"_L1].toArray()),
    };
}

/// A record of a search says what differs from network to network; what does not stands above the records.
ClientHit hitOf(const QJsonObject &found, const QJsonObject &record)
{
    ClientHit hit{networkOf(record["network"_L1].toObject()), networkClientOf(record)};
    const auto textOfEither = [&](QLatin1StringView key) {
        const QString text = textOf(record[key]);
        return text.isEmpty() ? textOf(found[key]) : text;
    };
    hit.client.id = textOfEither("clientId"_L1);
    hit.client.mac = textOfEither("mac"_L1);
    hit.client.manufacturer = textOfEither("manufacturer"_L1);
    return hit;
}

tl::expected<QJsonArray, QString> parseArray(const QByteArray &body)
{
    const auto document = parse(body);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isArray())
        return tl::unexpected(Text::tr("an object instead of a list"));
    return document->array();
}

/// Elements that are no object, or that cannot be asked for since they have no id, are left out.
template <typename Entity>
tl::expected<QList<Entity>, QString> parseList(const QByteArray &body, Entity (*entityOf)(const QJsonObject &))
{
    const auto array = parseArray(body);
    if (!array)
        return tl::unexpected(array.error());
    QList<Entity> entities;
    for (const QJsonValue &element : *array) {
        Entity entity = entityOf(element.toObject());
        if (!entity.id.isEmpty())
            entities.append(std::move(entity));
    }
    return entities;
}

template <typename Entity>
tl::expected<Entity, QString> parseOne(const QByteArray &body, Entity (*entityOf)(const QJsonObject &))
{
    const auto object = parseObject(body);
    if (!object)
        return tl::unexpected(object.error());
    Entity entity = entityOf(*object);
    if (entity.id.isEmpty())
        return tl::unexpected(Text::tr("an object without an id"));
    return entity;
}

} // namespace

QString NetworkClient::displayName() const
{
    for (const QString &name : {description, user, mac, ip}) {
        if (!name.trimmed().isEmpty())
            return name.trimmed();
    }
    return id;
}

tl::expected<Identity, QString> parseIdentity(const QByteArray &body)
{
    return parseObject(body).map([](const QJsonObject &object) {
        return Identity{.name = textOf(object["name"_L1]), .email = textOf(object["email"_L1])};
    });
}

tl::expected<QList<Organization>, QString> parseOrganizations(const QByteArray &body)
{
    return parseList(body, organizationOf);
}

tl::expected<Organization, QString> parseOrganization(const QByteArray &body)
{
    return parseOne(body, organizationOf);
}

tl::expected<QList<Network>, QString> parseNetworks(const QByteArray &body)
{
    return parseList(body, networkOf);
}

tl::expected<Network, QString> parseNetwork(const QByteArray &body)
{
    return parseOne(body, networkOf);
}

tl::expected<QList<NetworkClient>, QString> parseNetworkClients(const QByteArray &body)
{
    return parseList(body, networkClientOf);
}

tl::expected<NetworkClient, QString> parseNetworkClient(const QByteArray &body)
{
    return parseOne(body, networkClientOf);
}

tl::expected<QList<UsageDay>, QString> parseUsageHistory(const QByteArray &body)
{
    return parseArray(body).map(usageDaysOf);
}

tl::expected<QList<ClientUsage>, QString> parseUsageHistories(const QByteArray &body)
{
    return parseArray(body).map([](const QJsonArray &array) {
        QList<ClientUsage> usages;
        for (const QJsonValue &element : array) {
            ClientUsage usage = clientUsageOf(element.toObject());
            if (!usage.clientId.isEmpty() || !usage.clientMac.isEmpty() || !usage.clientIp.isEmpty())
                usages.append(std::move(usage));
        }
        return usages;
    });
}

tl::expected<QList<ClientHit>, QString> parseClientsSearch(const QByteArray &body)
{
    return parseObject(body).map([](const QJsonObject &found) {
        QList<ClientHit> hits;
        for (const QJsonValue &element : found["records"_L1].toArray()) {
            ClientHit hit = hitOf(found, element.toObject());
            if (!hit.network.id.isEmpty() && !hit.client.id.isEmpty())
                hits.append(std::move(hit));
        }
        return hits;
    });
}

tl::expected<AnalysisMode, QString> parseTrafficAnalysis(const QByteArray &body)
{
    return parseObject(body).map([](const QJsonObject &object) {
        const QString mode = object["mode"_L1].toString();
        return mode == "detailed"_L1 ? AnalysisMode::Detailed
            : mode == "basic"_L1     ? AnalysisMode::Basic
            : mode == "disabled"_L1  ? AnalysisMode::Disabled
                                     : AnalysisMode::Unknown;
    });
}

} // namespace meraki
