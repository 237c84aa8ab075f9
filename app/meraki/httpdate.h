// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QDateTime>

namespace meraki {

/// A date as HTTP writes it, in any of the three forms of RFC 9110, 5.6.7; UTC.
[[nodiscard]] std::optional<QDateTime> httpDate(const QByteArray &text);

} // namespace meraki
