// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QString>

namespace cli {

class Syntax;

enum class Shell { Bash, Zsh, Fish };

inline constexpr std::array Shells{
    std::pair{QLatin1StringView("bash"), Shell::Bash},
    std::pair{QLatin1StringView("zsh"), Shell::Zsh},
    std::pair{QLatin1StringView("fish"), Shell::Fish},
};

/// What makes a shell complete commands, options and their values; @p commands begin with the window's.
[[nodiscard]] QString completion(Shell shell, const QList<Syntax> &commands);

} // namespace cli
