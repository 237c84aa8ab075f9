// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "traffic/record.h"

namespace traffic {

/// Reads an RFC 3339 date-time ("2018-02-11T00:00:00.090210Z", any offset, 0 to 9 fractional digits, truncated to
/// microseconds). Nothing for anything else, impossible dates included.
[[nodiscard]] std::optional<Timestamp> parseTimestamp(std::string_view text);

/// "2018-02-11T00:00:00.090210Z": UTC, always six decimals.
[[nodiscard]] std::string formatTimestamp(Timestamp timestamp);

/// "2018-02-11"
[[nodiscard]] std::string formatDay(Day day);
[[nodiscard]] std::optional<Day> parseDay(std::string_view text);

} // namespace traffic
