// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace explore {

/// Which client of which network. The client may be a key, a MAC or an IP, as the API takes it.
struct Place
{
    QString networkId;
    QString clientId;

    [[nodiscard]] bool isValid() const { return !networkId.isEmpty() && !clientId.isEmpty(); }
    bool operator==(const Place &) const = default;
};

} // namespace explore
