// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

namespace traffic {

/// Reads over a value that nobody needs and checks all of it: simdjson's own skipping only counts brackets, and would
/// let broken JSON pass. Success for what is well-formed, even where it cannot be held (1e999, half a surrogate pair).
[[nodiscard]] simdjson::error_code skip(simdjson::ondemand::value value);

/// Whether every backslash in the JSON string that starts at @p text (after its quote) begins an escape. @p text must
/// be inside a document whose strings are known to be closed.
[[nodiscard]] bool hasWellFormedEscapes(const char *text);

} // namespace traffic
