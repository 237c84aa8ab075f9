// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/paging.h"

#include <algorithm>
#include <charconv>

#include "demo/random.h"

namespace demo {

namespace {

/// Names the place before item @p place.
std::string token(const Request &request, std::size_t place)
{
    std::uint64_t check = place;
    for (const char c : request.path)
        check = mix(check, std::uint64_t(c));
    return std::to_string(place) + "%+/" + QByteArray::number(check, 16).toBase64().toStdString() + "==";
}

Outcome<std::size_t> place(const Request &request, std::string_view name, const std::string &text, std::size_t total)
{
    std::size_t place = 0;
    std::from_chars(text.data(), text.data() + text.size(), place);
    if (place > total || text != token(request, place))
        return failure(400, '\'' + std::string(name) + "' is invalid");
    return place;
}

QByteArray link(const Request &request, const QByteArray &parameter, std::size_t place, const char *relation)
{
    QByteArrayList parameters;
    for (const QByteArray &one : request.query.split('&')) {
        if (!one.isEmpty() && !one.startsWith("startingAfter=") && !one.startsWith("endingBefore="))
            parameters.append(one);
    }
    parameters.append(parameter + '=' + QByteArray::fromStdString(token(request, place)).toPercentEncoding());
    return "<http://" + headerValue(request.headers, "Host") + request.path + '?' + parameters.join('&')
        + ">; rel=" + relation;
}

} // namespace

Outcome<Page> pageOf(const Request &request, const Query &query, std::size_t total, PageSizes sizes)
{
    const auto perPage = query.number("perPage", sizes.least, sizes.most, sizes.usual);
    if (!perPage)
        return tl::make_unexpected(perPage.error());
    const std::string *after = query.value("startingAfter");
    const std::string *before = query.value("endingBefore");
    if (after != nullptr && before != nullptr)
        return failure(400, "'startingAfter' and 'endingBefore' cannot be used together");

    Page page;
    const auto size = std::size_t(*perPage);
    if (before != nullptr) {
        const auto end = place(request, "endingBefore", *before, total);
        if (!end)
            return tl::make_unexpected(end.error());
        page.end = *end;
        page.begin = *end - std::min(size, *end);
    } else {
        if (after != nullptr) {
            const auto begin = place(request, "startingAfter", *after, total);
            if (!begin)
                return tl::make_unexpected(begin.error());
            page.begin = *begin;
        }
        page.end = page.begin + std::min(size, total - page.begin);
    }

    QByteArrayList links{link(request, "startingAfter", 0, "first")};
    if (page.begin > 0)
        links.append(link(request, "endingBefore", page.begin, "prev"));
    if (page.end < total)
        links.append(link(request, "startingAfter", page.end, "next"));
    links.append(link(request, "endingBefore", total, "last"));
    page.link = links.join(", ");
    return page;
}

} // namespace demo
