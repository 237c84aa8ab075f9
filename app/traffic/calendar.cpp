// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/calendar.h"

#include <algorithm>
#include <numeric>
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
            known->second = seconds(m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(secs, QTimeZone::utc())));
        }
        return known->second;
    }

    QTimeZone m_zone;
    std::unordered_map<std::int64_t, seconds> m_offsets; // by quarter hours since 1970
    Quarter m_lastQuarter = Quarter::min();
    seconds m_lastOffset{};
};

/// How many records lie within the tolerance of the moment at which the zone's date changes; @p records are those of
/// each of @p timestamps. That moment, not 00:00, since a summer time that begins at midnight leaves a day without one.
std::size_t countMidnights(const Moments &timestamps, std::span<const Row> records, const QTimeZone &zone)
{
    ZoneDays before(zone);
    ZoneDays after(zone);
    std::size_t count = 0;
    for (Moments::Id id = 1; id < timestamps.size(); ++id) {
        const Timestamp timestamp = timestamps[id];
        if (before.dayOf(timestamp - MidnightTolerance - std::chrono::microseconds(1))
            != after.dayOf(timestamp + MidnightTolerance))
            count += records[id];
    }
    return count;
}

/// @p records are those of each of @p timestamps.
Calendar detected(const Moments &timestamps, std::span<const Row> records, const QTimeZone &network)
{
    const auto known = std::accumulate(records.begin() + 1, records.end(), std::size_t(0));
    const std::size_t inUtc = countMidnights(timestamps, records, QTimeZone::utc());
    const std::size_t inNetwork = network.isValid() ? countMidnights(timestamps, records, network) : 0;

    // A few strays (a client's first day may begin with the client) must not hide what the others say. Zones that share
    // midnights for half of the year are told apart by the greater number.
    const auto isClear = [known](std::size_t hits) { return known > 0 && 10 * hits >= 9 * known; };
    if (isClear(inNetwork) && inNetwork >= inUtc)
        return {network, Calendar::Basis::NetworkMidnights};
    if (isClear(inUtc))
        return {QTimeZone::utc(), Calendar::Basis::UtcMidnights};
    if (network.isValid())
        return {network, Calendar::Basis::Unclear};
    return {QTimeZone::utc(), Calendar::Basis::UnknownNetworkZone};
}

} // namespace

Calendar Calendar::detect(const Store &store, const QTimeZone &network)
{
    std::vector<Row> records(store.timestamps().size()); // of each timestamp
    for (const Moments::Id moment : store.moments())
        ++records[moment];
    return detected(store.timestamps(), records, network);
}

Calendar Calendar::detect(std::span<const Timestamp> timestamps, const QTimeZone &network)
{
    Moments moments;
    std::vector<Row> records(1);
    for (const Timestamp timestamp : timestamps) {
        const Moments::Id moment = moments.intern(timestamp);
        records.resize(moments.size());
        ++records[moment];
    }
    return detected(moments, records, network);
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
    m_moments = store.moments();
    if (m_ofMoments.size() == store.timestamps().size())
        return;
    ZoneDays zoneDays(calendar.zone);
    for (const Timestamp timestamp : store.timestamps().timestamps().subspan(m_ofMoments.size())) {
        const Day day = zoneDays.dayOf(timestamp + MidnightTolerance);
        m_ofMoments.push_back(std::int32_t(day.time_since_epoch().count()));
        m_range = m_range.isEmpty() ? DayRange{day, day}
                                    : DayRange{std::min(m_range.first, day), std::max(m_range.last, day)};
    }
}

} // namespace traffic
