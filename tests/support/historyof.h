// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traffic/history.h"

namespace support {

/// A store's days and domains. @p store outlives it and stays as it is.
class HistoryOf
{
public:
    explicit HistoryOf(const traffic::Store &store, const traffic::Calendar &calendar = {})
        : m_store(store)
        , m_days(store, calendar)
    {
        m_domains.extend(store.destinationNames());
    }

    operator traffic::History() const { return {m_store, m_days, m_domains}; } // where one is asked for

private:
    const traffic::Store &m_store;
    traffic::DayColumn m_days;
    traffic::DomainIndex m_domains;
};

} // namespace support
