// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traffic/summary.h"

/// A store of some records, with all that a summary of them needs.
class Loaded
{
public:
    static constexpr traffic::Day FirstDay{std::chrono::year{2026} / 11 / 2};

    void add(const traffic::Record &record) { m_store.append(record); }
    void add(std::optional<std::string_view> application, int day, double received, double sent, std::int64_t flows,
             std::optional<std::int32_t> port = {})
    {
        m_store.append({.ts = traffic::Timestamp(FirstDay + std::chrono::days(day)),
                        .application = application,
                        .destination = "nas",
                        .port = port,
                        .received = received,
                        .sent = sent,
                        .flows = flows,
                        .activeSeconds = 60});
    }

    [[nodiscard]] const traffic::Store &store() const { return m_store; }
    [[nodiscard]] std::shared_ptr<const traffic::Summary> summary(traffic::Grouping grouping) const
    {
        const traffic::Calendar calendar = traffic::Calendar::chosen(QTimeZone::utc());
        const traffic::DayColumn days(m_store, calendar);
        traffic::DomainIndex domains;
        domains.extend(m_store.destinationNames());
        return traffic::summarize(
            {m_store, days, domains},
            {.grouping = grouping, .calendar = calendar, .today = FirstDay + std::chrono::days(2)});
    }

private:
    traffic::Store m_store;
};
