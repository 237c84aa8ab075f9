// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUrl>

namespace meraki {

/// One link of a Link header (RFC 8288).
struct Link
{
    QByteArray target; ///< between < and >, as it came
    QList<QByteArray> relations; ///< lower case, in the order they came

    bool operator==(const Link &) const = default;
};

/// The links of a Link header value: unquoted and quoted `rel`, several relation types, any other parameters, commas
/// and semicolons inside <> and quotes, several header lines joined by commas or newlines (as Qt does). Of what cannot
/// be read, as much as can be is returned.
[[nodiscard]] std::vector<Link> parseLinks(QByteArrayView header);

/// The address of the next page, resolved against @p base; the target's bytes are kept as they came
/// (QUrl::fromEncoded). Nothing without a `next`; an invalid URL where there is one but its target is none, so that a
/// fetch which cannot go on is not taken for a complete one.
[[nodiscard]] std::optional<QUrl> nextPage(QByteArrayView linkHeader, const QUrl &base);

} // namespace meraki
