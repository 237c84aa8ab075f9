// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate.h"

#include <algorithm>
#include <array>

#include "explore/provenance.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// As they are written in settings: by their enumerators' order.
constexpr std::array MetricNames{"total"_L1, "recv"_L1, "sent"_L1, "flows"_L1};
constexpr std::array GroupingNames{"application"_L1, "destination"_L1, "domain"_L1,
                                   "protocol"_L1,    "port"_L1,        "protocol-port"_L1};

constexpr auto NetworkKey = "network"_L1;
constexpr auto ClientKey = "client"_L1;
constexpr auto FilterKey = "filter"_L1;
constexpr auto GroupingKey = "grouping"_L1;
constexpr auto ZoneKey = "zone"_L1; // an IANA name; empty: automatic

// Identifiers and filters mean something to the API they came from alone, so each profile has its own.
QString keyOf(const QString &profileId, QLatin1StringView key = {})
{
    return u"open/%1/%2"_s.arg(QString::fromLatin1(profileId.toUtf8().toPercentEncoding()), key);
}

template <typename Value, std::size_t Count>
Value valueOf(const QString &name, const std::array<QLatin1StringView, Count> &names)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? Value{} : Value(found - names.begin());
}

} // namespace

explore::View viewOf(const explore::Explorer &explorer, traffic::Metric metric)
{
    return {.name = {},
            .networkId = explorer.place().networkId,
            .clientId = explorer.place().clientId,
            .clientName = explore::clientName(explorer),
            .filter = explorer.filter().text(),
            .metric = MetricNames[std::size_t(metric)],
            .grouping = GroupingNames[std::size_t(explorer.visits().current().grouping)],
            .zone = explorer.zone() ? QString::fromUtf8(explorer.zone()->id()) : QString()};
}

void goTo(const explore::View &view, explore::Explorer &explorer)
{
    const QTimeZone zone(view.zone.toUtf8());
    explorer.setZone(!view.zone.isEmpty() && zone.isValid() ? std::optional(zone) : std::nullopt);
    explorer.goTo({.place = {view.networkId, view.clientId},
                   .filter = traffic::parseFilter(view.filter).value_or(traffic::Filter()),
                   .grouping = valueOf<traffic::Grouping>(view.grouping, GroupingNames)});
}

explore::View rememberedView(const QSettings &settings, const QString &profileId)
{
    const auto value = [&](QLatin1StringView key) { return settings.value(keyOf(profileId, key)).toString(); };
    return {.name = {},
            .networkId = value(NetworkKey),
            .clientId = value(ClientKey),
            .clientName = {},
            .filter = value(FilterKey),
            .metric = {},
            .grouping = value(GroupingKey),
            .zone = value(ZoneKey)};
}

void rememberView(QSettings &settings, const QString &profileId, const explore::View &view)
{
    settings.setValue(keyOf(profileId, NetworkKey), view.networkId);
    settings.setValue(keyOf(profileId, ClientKey), view.clientId);
    settings.setValue(keyOf(profileId, FilterKey), view.filter);
    settings.setValue(keyOf(profileId, GroupingKey), view.grouping);
    settings.setValue(keyOf(profileId, ZoneKey), view.zone);
}

void forgetView(QSettings &settings, const QString &profileId)
{
    settings.remove(keyOf(profileId));
}

traffic::Metric metricOf(const explore::View &view)
{
    return valueOf<traffic::Metric>(view.metric, MetricNames);
}

} // namespace ui
