// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/visithistory.h"

namespace explore {

bool VisitHistory::visit(const Visit &visit)
{
    if (visit == current())
        return false;
    if (visit.place.isValid() && !current().place.isValid())
        m_visits.clear(); // nobody goes back to nowhere
    else
        m_visits.resize(m_at + 1);
    m_visits.push_back(visit);
    if (m_visits.size() > MaximumLength)
        m_visits.erase(m_visits.begin());
    m_at = m_visits.size() - 1;
    return true;
}

bool VisitHistory::amend(const Visit &visit)
{
    if (visit == current())
        return false;
    m_visits.resize(m_at + 1);
    m_visits.back() = visit;
    return true;
}

bool VisitHistory::back()
{
    if (!canGoBack())
        return false;
    --m_at;
    return true;
}

bool VisitHistory::forward()
{
    if (!canGoForward())
        return false;
    ++m_at;
    return true;
}

void VisitHistory::forgetPlaces()
{
    Visit kept = current();
    kept.place = {};
    m_visits = {kept};
    m_at = 0;
}

} // namespace explore
