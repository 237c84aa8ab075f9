// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selectedrows.h"

#include <algorithm>

namespace ui {

// Ranges are in the order of clicks, and each column can have its own.
SelectedRows::SelectedRows(const QItemSelection &selection)
{
    std::vector<Run> ranges;
    for (const QItemSelectionRange &range : selection)
        ranges.push_back({range.top(), range.bottom()});
    std::ranges::sort(ranges, {}, &Run::first);
    for (const Run &range : ranges) {
        if (m_runs.empty() || range.first > m_runs.back().last)
            m_runs.push_back(range);
        else
            m_runs.back().last = std::max(m_runs.back().last, range.last);
    }
}

std::size_t SelectedRows::count() const
{
    std::size_t count = 0;
    for (const Run &run : m_runs)
        count += std::size_t(run.last - run.first) + 1;
    return count;
}

std::vector<traffic::Row> SelectedRows::of(const std::vector<traffic::Row> &shown) const
{
    std::vector<traffic::Row> records;
    records.reserve(count());
    for (const Run &run : m_runs)
        records.insert(records.end(), shown.begin() + run.first, shown.begin() + run.last + 1);
    return records;
}

} // namespace ui
