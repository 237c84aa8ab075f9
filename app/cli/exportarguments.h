// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/syntax.h"

namespace cli {

[[nodiscard]] Syntax exportSyntax();

/// The words behind `flowtrail export`. Throws UsageError.
[[nodiscard]] Arguments parseExport(const QStringList &words);

} // namespace cli
