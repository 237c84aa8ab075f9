// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cli {

class Syntax;

/// The manual page flowtrail(1) as roff, in ASCII; @p commands begin with the window's. It is English, and its own
/// texts are not for translation.
[[nodiscard]] QString manPage(const QList<Syntax> &commands);

} // namespace cli
