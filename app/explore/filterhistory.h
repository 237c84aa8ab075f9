// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "traffic/filter.h"

namespace explore {

/// The filters that were in force, as a browser keeps its pages: a new one forgets what was ahead.
class FilterHistory
{
public:
    static constexpr std::size_t MaximumLength = 200;

    [[nodiscard]] const traffic::Filter &current() const { return m_filters[m_at]; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_filters.size(); }

    /// False if @p filter is the current one already.
    bool visit(const traffic::Filter &filter);
    /// Puts @p filter in the place of the current one, as the next letter of the same words; forgets what was ahead.
    bool amend(const traffic::Filter &filter);
    bool back();
    bool forward();

private:
    std::vector<traffic::Filter> m_filters{traffic::Filter()};
    std::size_t m_at = 0;
};

} // namespace explore
