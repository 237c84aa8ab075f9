// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string_view>

#include "fuzz/property.h"
#include "meraki/link.h"

namespace {

constexpr std::string_view Space = " \t\r\n\v\f";

bool isRelation(const QByteArray &relation)
{
    return !relation.isEmpty() && relation == relation.toLower()
        && std::ranges::none_of(relation, [](char c) { return Space.find(c) != Space.npos; });
}

/// The links as a server would write them, carefully.
QByteArray headerOf(const std::vector<meraki::Link> &links)
{
    QByteArray header;
    for (const meraki::Link &link : links) {
        QByteArray relations = link.relations.join(' ');
        relations.replace('\\', "\\\\").replace('"', "\\\"");
        header += (header.isEmpty() ? "<" : ", <") + link.target + ">; rel=\"" + relations + '"';
    }
    return header;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView header = fuzz::bytes(data, size);
    const std::vector<meraki::Link> links = meraki::parseLinks(header);
    for (const meraki::Link &link : links) {
        fuzz::check(!link.target.contains('>'), "a target ends before >");
        fuzz::check(link.target == link.target.trimmed(), "a target has no space around it");
        fuzz::check(std::ranges::all_of(link.relations, isRelation), "relations are words in lower case");
    }
    fuzz::check(meraki::parseLinks(headerOf(links)) == links, "links written out are read as the same");

    static const QUrl base(QStringLiteral("https://n1.meraki.com/api/v1/networks/N_1/clients/k1/trafficHistory?a=b"));
    const std::optional<QUrl> next = meraki::nextPage(header, base);
    const bool isThere
        = std::ranges::any_of(links, [](const meraki::Link &link) { return link.relations.contains("next"); });
    fuzz::check(next.has_value() == isThere, "there is a next page exactly where a link says next");
    if (next && next->isValid())
        fuzz::check(!next->isRelative(), "the next page's address is absolute");
    return 0;
}
