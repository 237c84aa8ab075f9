// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <simdjson.h>

#include "traffic/pageparser.h"

namespace traffic {

/// The beginning of @p text as one plain line of at most @p characters, for people; "…" where it goes on.
[[nodiscard]] QString excerpt(QByteArrayView text, qsizetype characters = 60);

/// What @p body is, which does not begin as an array: HTML, an error object, nothing at all ...
[[nodiscard]] PageError notAnArray(QByteArrayView body);

/// What is wrong with @p body, which begins as an array, and where. @p location is the byte at which the parser gave
/// up, if it knows.
[[nodiscard]] PageError brokenArray(QByteArrayView body, simdjson::error_code error, std::optional<qsizetype> location);

} // namespace traffic
