// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace meraki {

/// What a profile keeps secret. On its way only: it is kept in the secret store, and in the connection that uses it.
struct Credentials
{
    QByteArray key; ///< the API key
    QString proxyPassword{}; ///< of the profile's own proxy; may be empty

    bool operator==(const Credentials &) const = default;
};

} // namespace meraki
