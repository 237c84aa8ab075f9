// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listtable.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "models/clientlistmodel.h"
#include "text/plainline.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue secondsOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toSecsSinceEpoch()) : QJsonValue();
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString number(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

QByteArray ListTable::aligned() const
{
    QList<qsizetype> widths(header.size(), 0);
    QList<QStringList> lines = rows;
    lines.prepend(header);
    for (const QStringList &line : lines) {
        for (qsizetype column = 0; column < line.size(); ++column)
            widths[column] = std::max(widths[column], line[column].size());
    }
    QString text;
    for (const QStringList &line : lines) {
        QString aligned;
        for (qsizetype column = 0; column < line.size(); ++column)
            aligned += line[column].leftJustified(widths[column] + 2);
        while (aligned.endsWith(u' '))
            aligned.chop(1);
        text += aligned + u'\n';
    }
    return text.toLocal8Bit();
}

QByteArray ListTable::separated() const
{
    QString text = header.join(u'\t') + u'\n';
    for (const QStringList &row : rows)
        text += row.join(u'\t') + u'\n';
    return text.toUtf8();
}

QByteArray ListTable::json() const
{
    return QJsonDocument(objects).toJson();
}

ListTable tableOf(const QList<meraki::Organization> &organizations)
{
    ListTable table{{u"id"_s, u"name"_s, u"api"_s, u"url"_s}, {}, {}};
    for (const meraki::Organization &one : organizations) {
        table.rows.append({text::isolatedLine(one.id), text::isolatedLine(one.name),
                           one.apiEnabled ? u"enabled"_s : u"disabled"_s, text::isolatedLine(one.url)});
        table.objects.append(QJsonObject{
            {u"id"_s, one.id},
            {u"name"_s, textOrNull(one.name)},
            {u"url"_s, textOrNull(one.url)},
            {u"api"_s, QJsonObject{{u"enabled"_s, one.apiEnabled}}},
        });
    }
    return table;
}

ListTable tableOf(const QList<meraki::Network> &networks)
{
    ListTable table{{u"id"_s, u"name"_s, u"timeZone"_s, u"url"_s}, {}, {}};
    for (const meraki::Network &one : networks) {
        const QString zone = QString::fromUtf8(one.timeZone);
        table.rows.append({text::isolatedLine(one.id), text::isolatedLine(one.name), text::isolatedLine(zone),
                           text::isolatedLine(one.url)});
        table.objects.append(QJsonObject{
            {u"id"_s, one.id},
            {u"organizationId"_s, textOrNull(one.organizationId)},
            {u"name"_s, textOrNull(one.name)},
            {u"timeZone"_s, textOrNull(zone)},
            {u"url"_s, textOrNull(one.url)},
        });
    }
    return table;
}

ListTable tableOf(const models::ClientListModel &clients)
{
    ListTable table{{u"id"_s, u"description"_s, u"recv"_s, u"sent"_s, u"mac"_s, u"ip"_s, u"user"_s, u"os"_s, u"vlan"_s,
                     u"ssid"_s, u"status"_s, u"lastSeen"_s},
                    {},
                    {}};
    for (int row = 0; row < clients.rowCount(); ++row) {
        const meraki::NetworkClient &one = clients.clientAt(row);
        const auto usage = clients.usageAt(row);
        QStringList texts{one.id,
                          one.description,
                          usage ? number(usage->received) : QString(),
                          usage ? number(usage->sent) : QString(),
                          one.mac,
                          one.ip.isEmpty() ? one.ip6 : one.ip,
                          one.user,
                          one.os,
                          one.vlan,
                          one.ssid,
                          one.status,
                          timeText(one.lastSeen)};
        for (QString &text : texts)
            text = text::isolatedLine(text);
        table.rows.append(texts);
        table.objects.append(QJsonObject{
            {u"id"_s, one.id},
            {u"mac"_s, textOrNull(one.mac)},
            {u"ip"_s, textOrNull(one.ip)},
            {u"ip6"_s, textOrNull(one.ip6)},
            {u"description"_s, textOrNull(one.description)},
            {u"firstSeen"_s, secondsOrNull(one.firstSeen)},
            {u"lastSeen"_s, secondsOrNull(one.lastSeen)},
            {u"manufacturer"_s, textOrNull(one.manufacturer)},
            {u"os"_s, textOrNull(one.os)},
            {u"user"_s, textOrNull(one.user)},
            {u"vlan"_s, textOrNull(one.vlan)},
            {u"ssid"_s, textOrNull(one.ssid)},
            {u"switchport"_s, textOrNull(one.switchport)},
            {u"status"_s, textOrNull(one.status)},
            {u"usage"_s,
             usage ? QJsonValue(QJsonObject{{u"sent"_s, usage->sent}, {u"recv"_s, usage->received}}) : QJsonValue()},
        });
    }
    return table;
}

} // namespace cli
