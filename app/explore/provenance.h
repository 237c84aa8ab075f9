// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace explore {

class Explorer;

/// Where what is shown comes from, for the foot of an image, on two or three lines: client, network, filter, source,
/// time of the fetch, how many records of how many, and what is missing. Never a key.
[[nodiscard]] QString provenance(const Explorer &explorer, const QLocale &locale);

/// The open client's name for people: as the API names it, else as it was asked for.
[[nodiscard]] QString clientName(const Explorer &explorer);
/// The open network's name, else its id.
[[nodiscard]] QString networkName(const Explorer &explorer);

} // namespace explore
