// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace meraki {

struct ApiError;
struct RequestRecord;

// A server may quote the key it was sent, and a person may paste it where an identifier belongs; nobody is to read it.
// A key of less than 8 characters is let stand: it would take words apart.
void mask(ApiError &error, const QByteArray &key);
void mask(RequestRecord &record, const QByteArray &key);

} // namespace meraki
