// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "support/historyof.h"
#include "traffic/summary.h"

namespace support {

/// A few records, and the summaries of them.
struct GroupHistory
{
    traffic::Store store;
    std::unique_ptr<HistoryOf> history;
    traffic::Grouping grouping = traffic::Grouping::Application;

    /// @p received and @p sent are kB, @p day is one of November 2026; empty names are missing.
    void add(std::string_view application, std::string_view destination, double received, double sent = 0, int day = 1,
             std::optional<int> port = 443, std::int64_t flows = 1)
    {
        using namespace std::chrono_literals;
        store.append({.ts = traffic::Timestamp(std::chrono::sys_days(2026y / 11 / 1) + std::chrono::days(day - 1)),
                      .application = application.empty() ? std::nullopt : std::optional(application),
                      .destination = destination.empty() ? std::nullopt : std::optional(destination),
                      .protocol = "TCP",
                      .port = port,
                      .received = received,
                      .sent = sent,
                      .flows = flows,
                      .activeSeconds = 60});
    }

    /// Three applications and one without a name, 1418 kB in all, on four days.
    void addSome()
    {
        add("YouTube", "a.youtube.com", 500, 5, 1);
        add("YouTube", "b.youtube.com", 300, 3, 2);
        add("Zoom", "zoom.us", 100, 400, 2, 8801, 7);
        add("Miscellaneous web", "a.example.org", 40, 0, 3, 80);
        add("Miscellaneous web", "b.example.org", 60, 0, 3, 80);
        add("", "10.0.0.7", 10, 0, 4, std::nullopt);
    }

    [[nodiscard]] std::shared_ptr<const traffic::Summary> summary(const traffic::Filter &filter = {})
    {
        using namespace std::chrono_literals;
        history = std::make_unique<HistoryOf>(store);
        return traffic::summarize(
            *history, {.filter = filter, .grouping = grouping, .today = std::chrono::sys_days(2026y / 11 / 23)});
    }
    [[nodiscard]] std::shared_ptr<const traffic::Summary> summary(const QString &filter)
    {
        return summary(traffic::parseFilter(filter).value());
    }

    [[nodiscard]] std::function<traffic::History()> asked()
    {
        return [this] { return traffic::History(*history); };
    }
};

} // namespace support
