// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace models {

/// The hexadecimal digits of @p text in lower case, if it is a MAC address or a part of one as people write them
/// (00:11:22, 00-11-22, 0011.2233, 001122); empty if it is something else, or too little of one to tell.
[[nodiscard]] QString macDigits(const QString &text);

/// "00:11:22:33:44:55" of a whole MAC address in any of these notations; empty if it is none.
[[nodiscard]] QString macAddress(const QString &text);

} // namespace models
