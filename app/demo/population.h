// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/world.h"

namespace demo {

/// What a network's people and things are called.
enum class Culture { English, German, Japanese, Portuguese };

/// The clients of network number @p site of the world, whose days are made already. The first of site 0 is the
/// showcase.
[[nodiscard]] std::vector<Client> populate(const Network &network, std::size_t site, Culture culture, int count,
                                           traffic::Timestamp now, std::uint64_t seed);

} // namespace demo
