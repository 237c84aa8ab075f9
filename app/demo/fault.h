// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "demo/http.h"

namespace demo {

/// What goes wrong with an answer on its way.
enum class Fault {
    InternalError, ///< 500 with the API's JSON
    BadGateway, ///< 502 with a proxy's HTML
    Unavailable, ///< 503 and nothing else
    CutBody, ///< the connection ends in the middle of the body
};

/// The fault of request @p number, if it is one of the share @p rate (0 to 1). The same for the same seed.
[[nodiscard]] std::optional<Fault> faultOf(std::uint64_t seed, std::uint64_t number, double rate);

/// What is sent instead of @p response; a cut body is the sender's to cut.
[[nodiscard]] Response spoiled(Response response, Fault fault);

} // namespace demo
