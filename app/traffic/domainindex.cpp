// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/domainindex.h"

#include <algorithm>

#include <libpsl.h>

#include "traffic/foldcase.h"

namespace traffic {

namespace {

/// IPv4 or IPv6: the public suffix list would find a "domain" in 10.0.0.7.
bool isAddress(std::string_view text)
{
    const auto isOfIpv4 = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
    return text.find(':') != std::string_view::npos || std::ranges::all_of(text, isOfIpv4);
}

} // namespace

std::string registrableDomain(std::string_view destination)
{
    std::string name = foldCase(destination); // the list is asked in lower case
    if (isAddress(name) || name.find('\0') != std::string::npos)
        return name;
    while (name.size() > 1 && name.ends_with('.')) // the root's dot
        name.pop_back();
    // The list that was compiled in: the same answer on every machine, and no file to read.
    const char *domain = psl_registrable_domain(psl_builtin(), name.c_str());
    return domain != nullptr && *domain != '\0' ? std::string(domain) : name;
}

DomainIndex::DomainIndex()
{
    m_domains.append(Dictionary::Missing);
}

void DomainIndex::extend(const Dictionary &destinations)
{
    while (m_domains.size() < destinations.size())
        m_domains.append(m_names.intern(registrableDomain(destinations[Id(m_domains.size())])));
}

} // namespace traffic
