// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace explore {

/// What a client can be typed in as, instead of being chosen from a list.
struct TypedClient
{
    enum class Kind {
        None, ///< a name, or something else to search for
        Key, ///< "k74272e"
        Mac, ///< as "00:11:22:33:44:55", however it was typed
        Ip, ///< IPv4 or IPv6
    };

    Kind kind = Kind::None;
    QString value{}; ///< as the API takes it

    bool operator==(const TypedClient &) const = default;
};

[[nodiscard]] TypedClient typedClient(const QString &text);

} // namespace explore
