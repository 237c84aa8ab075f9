// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/filterhistory.h"

namespace explore {

bool FilterHistory::visit(const traffic::Filter &filter)
{
    if (filter == current())
        return false;
    m_filters.resize(m_at + 1);
    m_filters.push_back(filter);
    if (m_filters.size() > MaximumLength)
        m_filters.erase(m_filters.begin());
    m_at = m_filters.size() - 1;
    return true;
}

bool FilterHistory::amend(const traffic::Filter &filter)
{
    if (filter == current())
        return false;
    m_filters.resize(m_at + 1);
    m_filters.back() = filter;
    return true;
}

bool FilterHistory::back()
{
    if (!canGoBack())
        return false;
    --m_at;
    return true;
}

bool FilterHistory::forward()
{
    if (!canGoForward())
        return false;
    ++m_at;
    return true;
}

} // namespace explore
