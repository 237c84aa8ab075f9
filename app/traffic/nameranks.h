// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "traffic/dictionary.h"

namespace traffic {

/// For each id of @p names its place among their case-folded texts, from 0 on; texts that differ in case only share
/// one. What stands for Missing is none.
[[nodiscard]] std::vector<std::uint32_t> nameRanks(const Dictionary &names);

} // namespace traffic
