// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http.h"

namespace demo {

/// The range and default of an operation's perPage.
struct PageSizes
{
    int least = 3;
    int most = 1000;
    int usual = 10;
};

/// One page of a list.
struct Page
{
    std::size_t begin = 0;
    std::size_t end = 0; ///< behind the last one
    QByteArray link; ///< the Link header
};

/// The page that @p request asks for with perPage and startingAfter or endingBefore, of @p total items. Tokens belong
/// to the path they were given for and hold characters that do not survive being encoded twice, or not at all.
[[nodiscard]] Outcome<Page> pageOf(const Request &request, const Query &query, std::size_t total, PageSizes sizes);

} // namespace demo
