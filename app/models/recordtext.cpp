// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtext.h"

#include <cmath>

#include <QDate>

#include "models/traffichistorymodel.h"

namespace models {

namespace {

using Model = TrafficHistoryModel;
using traffic::Store;

QVariant text(const traffic::Dictionary &names, traffic::Id id)
{
    if (id == traffic::Dictionary::Missing)
        return {};
    const std::string_view name = names[id];
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QVariant amount(double kilobytes)
{
    return std::isnan(kilobytes) ? QVariant() : QVariant(kilobytes);
}

QVariant count(std::uint32_t number)
{
    return number == Store::MissingCount ? QVariant() : QVariant(qlonglong(number));
}

} // namespace

QVariant RecordText::value(traffic::Row row, int column) const
{
    switch (column) {
    case Model::DayColumn: {
        const traffic::Timestamp timestamp = store.timestamp(row);
        if (timestamp == Store::MissingTimestamp)
            return {};
        return QDate(1970, 1, 1).addDays(calendar.dayOf(timestamp).time_since_epoch().count());
    }
    case Model::ApplicationColumn:
        return text(store.applicationNames(), store.applications()[row]);
    case Model::DestinationColumn:
        return text(store.destinationNames(), store.destinations()[row]);
    case Model::ProtocolColumn:
        return text(store.protocolNames(), store.protocols()[row]);
    case Model::PortColumn: {
        const std::int32_t port = store.ports()[row];
        return port == Store::MissingPort ? QVariant() : QVariant(port);
    }
    case Model::ReceivedColumn:
        return amount(store.received()[row]);
    case Model::SentColumn:
        return amount(store.sent()[row]);
    case Model::FlowsColumn:
        return count(store.flows()[row]);
    case Model::ActiveColumn:
        return count(store.activeSeconds()[row]);
    case Model::ShareColumn: {
        const double total = traffic::totalOf(store.received()[row], store.sent()[row]);
        return whole > 0 && !std::isnan(total) ? QVariant(total / whole) : QVariant();
    }
    default:
        return {};
    }
}

std::optional<QString> RecordText::shown(traffic::Row row, int column) const
{
    const QVariant value = this->value(row, column);
    if (!value.isValid())
        return {};
    switch (column) {
    case Model::DayColumn:
        return Model::dayText(value.toDate(), locale);
    case Model::ReceivedColumn:
    case Model::SentColumn:
        return traffic::formatKilobytes(value.toDouble(), unitBase, locale);
    case Model::FlowsColumn:
        return locale.toString(value.toLongLong());
    case Model::ActiveColumn:
        return traffic::formatDuration(value.toLongLong());
    case Model::ShareColumn:
        return traffic::formatShare(value.toDouble(), 1, locale);
    default:
        return value.toString();
    }
}

} // namespace models
