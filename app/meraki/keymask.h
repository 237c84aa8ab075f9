// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace meraki {

struct ApiError;
struct RequestRecord;

/// Anything shorter is no key of the API's, and would take words apart.
inline constexpr qsizetype ShortestMaskedKey = 8;

// A server may quote the key it was sent, and a person may paste it where an identifier belongs; nobody is to read it.
// A shorter key is let stand.
void mask(ApiError &error, const QByteArray &key);
void mask(RequestRecord &record, const QByteArray &key);

} // namespace meraki
