// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/calendar.h"

#include <algorithm>
#include <unordered_map>

#include <QDateTime>

namespace traffic {

namespace {

using std::chrono::seconds;

/// The dates of moments in one zone. Asking Qt for a zone's offset a million times takes seconds; zones have changed
/// their offsets on quarter hours (UTC) only for half a century, so one answer holds for a quarter.
class ZoneDays
{
public:
    explicit ZoneDays(const QTimeZone &zone)
        : m_zone(zone)
    {
    }

    /// The date in the zone at @p moment.
    [[nodiscard]] Day dayOf(Timestamp moment)
    {
        const auto quarter = std::chrono::floor<Quarters>(moment);
        if (quarter != m_lastQuarter) {
            m_lastQuarter = quarter;
            m_lastOffset = offsetAt(quarter);
        }
        return std::chrono::floor<std::chrono::days>(moment + m_lastOffset);
    }

private:
    using Quarters = std::chrono::duration<std::int64_t, std::ratio<15 * 60>>;
    using Quarter = std::chrono::sys_time<Quarters>;

    seconds offsetAt(Quarter quarter)
    {
        const auto [known, isNew] = m_offsets.try_emplace(quarter.time_since_epoch().count());
        if (isNew && m_zone.isValid()) {
            const qint64 secs = seconds(quarter.time_since_epoch()).count();
            known->second = seconds(m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(secs, Qt::UTC)));
        }
        return known->second;
    }

    QTimeZone m_zone;
    std::unordered_map<std::int64_t, seconds> m_offsets; // by quarter hours since 1970
    Quarter m_lastQuarter = Quarter::min();
    seconds m_lastOffset{};
};

/// How many of @p timestamps lie within the tolerance of the moment at which the zone's date changes. That moment, not
/// 00:00, since a summer time that begins at midnight leaves a day without one.
std::size_t countMidnights(std::span<const Timestamp> timestamps, const QTimeZone &zone)
{
    ZoneDays before(zone);
    ZoneDays after(zone);
    return std::size_t(std::ranges::count_if(timestamps, [&](Timestamp timestamp) {
        return timestamp != Store::MissingTimestamp
            && before.dayOf(timestamp - MidnightTolerance - std::chrono::microseconds(1))
            != after.dayOf(timestamp + MidnightTolerance);
    }));
}

} // namespace

Calendar Calendar::detect(std::span<const Timestamp> timestamps, const QTimeZone &network)
{
    const std::size_t known = timestamps.size() - std::size_t(std::ranges::count(timestamps, Store::MissingTimestamp));
    const std::size_t inUtc = countMidnights(timestamps, QTimeZone::utc());
    const std::size_t inNetwork = network.isValid() ? countMidnights(timestamps, network) : 0;

    // A few strays (a client's first day may begin with the client) must not hide what the others say. Zones that share
    // midnights for half of the year are told apart by the greater number.
    const auto isClear = [known](std::size_t hits) { return known > 0 && 10 * hits >= 9 * known; };
    if (isClear(inNetwork) && inNetwork >= inUtc)
        return {network, Basis::NetworkMidnights};
    if (isClear(inUtc))
        return {QTimeZone::utc(), Basis::UtcMidnights};
    if (network.isValid())
        return {network, Basis::Unclear};
    return {QTimeZone::utc(), Basis::UnknownNetworkZone};
}

Calendar Calendar::chosen(const QTimeZone &zone)
{
    return {zone.isValid() ? zone : QTimeZone::utc(), Basis::Chosen};
}

Day Calendar::dayOf(Timestamp timestamp) const
{
    return ZoneDays(zone).dayOf(timestamp + MidnightTolerance);
}

DayColumn::DayColumn(const Store &store, const Calendar &calendar)
{
    extend(store, calendar);
}

void DayColumn::extend(const Store &store, const Calendar &calendar)
{
    ZoneDays zoneDays(calendar.zone);
    m_days.reserve(store.size());
    for (const Timestamp timestamp : store.timestamps().subspan(m_days.size())) {
        if (timestamp == Store::MissingTimestamp) {
            m_days.push_back(MissingDay);
            continue;
        }
        const Day day = zoneDays.dayOf(timestamp + MidnightTolerance);
        m_days.push_back(std::int32_t(day.time_since_epoch().count()));
        m_range = m_range.isEmpty() ? DayRange{day, day}
                                    : DayRange{std::min(m_range.first, day), std::max(m_range.last, day)};
    }
}

} // namespace traffic
