// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_set>

#include "demo/catalogue.h"
#include "demo/random.h"
#include "demo/world.h"
#include "traffic/store.h"

namespace demo {

/// Makes the records of one day of one client, and hands them over in no order.
class DayRecords
{
public:
    DayRecords(const HistoryDay &day, Random random);

    /// @p count records of @p application, each to another destination or port (but where the API has no destination),
    /// that add up to @p received and @p sent bytes.
    void add(const Application &application, std::int64_t received, std::int64_t sent, int count);
    void add(const Application &application, std::string_view destination, Service service, std::int64_t received,
             std::int64_t sent);

    void appendTo(traffic::Store &store);

private:
    struct Row
    {
        std::string_view application;
        std::string destination; ///< empty: null
        Service service;
        std::int64_t received = 0; ///< bytes
        std::int64_t sent = 0; ///< bytes
        int flowSize = 0; ///< kB
    };

    [[nodiscard]] Row endpoint(const Application &application);
    [[nodiscard]] traffic::Record record(const Row &row);

    const HistoryDay &m_day;
    Random m_random;
    std::vector<Row> m_rows;
};

} // namespace demo
