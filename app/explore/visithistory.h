// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "explore/place.h"
#include "traffic/grouping.h"

namespace explore {

/// What was looked at, and how.
struct Visit
{
    Place place{}; ///< invalid before a client was opened
    traffic::Filter filter{};
    traffic::Grouping grouping = traffic::Grouping::Application;

    bool operator==(const Visit &) const = default;
};

/// What was looked at, as a browser keeps its pages: a new visit forgets what was ahead. Never empty.
class VisitHistory
{
public:
    static constexpr std::size_t MaximumLength = 200;

    [[nodiscard]] const Visit &current() const { return m_visits[m_at]; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_visits.size(); }

    /// False if @p visit is the current one already. The first that has a place forgets those before it, which have
    /// none.
    bool visit(const Visit &visit);
    /// Puts @p visit in the place of the current one, as the next letter of the same words; forgets what was ahead.
    bool amend(const Visit &visit);
    bool back();
    bool forward();
    /// Forgets all but how the current place is looked at.
    void forgetPlaces();

private:
    std::vector<Visit> m_visits{Visit()};
    std::size_t m_at = 0;
};

} // namespace explore
