// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traffic/calendar.h"
#include "traffic/domainindex.h"
#include "traffic/store.h"

namespace traffic {

/// What is loaded, with what was formed of it once: the day of each record and the domain of each destination. Views of
/// what somebody else holds.
struct History
{
    const Store &store;
    const DayColumn &days; ///< of every row of @c store
    const DomainIndex &domains; ///< of every destination of @c store
};

/// The same to keep, and to read on any thread: what is loaded later is not in it.
struct Snapshot
{
    explicit Snapshot(const History &history)
        : store(history.store)
        , days(history.days)
        , domains(history.domains)
    {
    }
    [[nodiscard]] History history() const { return {store, days, domains}; }

    const Store store;
    const DayColumn days; // of the values the store shares
    const DomainIndex domains;
};

} // namespace traffic
