// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "traffic/grouping.h"

namespace traffic {

/// The groups of @p grouping that @p filter leaves out by their whole name, in the order of its terms: "Zoom", "443",
/// "TCP 443".
[[nodiscard]] QStringList excludedNames(const Filter &filter, Grouping grouping);

/// @p filter without that exclusion of @p name; a term that leaves out others too stays for them.
[[nodiscard]] Filter readmitted(const Filter &filter, Grouping grouping, const QString &name);

} // namespace traffic
