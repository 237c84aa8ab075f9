// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "traffic/column.h"
#include "traffic/dictionary.h"

namespace traffic {

/// "google.com" of "www.Google.com", "bbc.co.uk" of "news.bbc.co.uk": what somebody registered, by the public suffix
/// list, in lower case. What has no such part (an address, a single label, a public suffix) is its own.
[[nodiscard]] std::string registrableDomain(std::string_view destination);

/// The registrable domain of each distinct destination, found once.
class DomainIndex
{
public:
    DomainIndex();

    /// Looks at the destinations that came since the last time. @p destinations only ever grows in between.
    void extend(const Dictionary &destinations);

    /// By a destination's id, the id of its domain in names(); Dictionary::Missing for Dictionary::Missing.
    [[nodiscard]] std::span<const Id> ofDestinations() const { return m_domains.values(); }
    [[nodiscard]] const Dictionary &names() const { return m_names; }

private:
    Column<Id> m_domains;
    Dictionary m_names;
};

} // namespace traffic
