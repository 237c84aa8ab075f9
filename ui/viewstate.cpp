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

traffic::Metric metricOf(const explore::View &view)
{
    return valueOf<traffic::Metric>(view.metric, MetricNames);
}

} // namespace ui
