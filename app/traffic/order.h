// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traffic/calendar.h"

namespace traffic {

/// What records can be ordered by.
enum class SortField { Day, Application, Destination, Protocol, Port, Received, Sent, Total, Flows, ActiveSeconds };

struct SortKey
{
    SortField field = SortField::Day;
    bool descending = true;
    bool operator==(const SortKey &) const = default;
};

/// Sorts @p rows of @p store: texts by the locale-independent order of their case-folded form, numbers by value (NaN
/// never compares), missing values last in both directions. Equal ones keep their order (stable).
void sortRows(std::vector<Row> &rows, const Store &store, const DayColumn &days, SortKey key);

} // namespace traffic
