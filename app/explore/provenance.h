// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "export/provenance.h"
#include "export/pseudonyms.h"

namespace explore {

class Explorer;

/// Where what is shown comes from and what it is.
[[nodiscard]] exporting::Provenance provenance(const Explorer &explorer);
/// What the open client, its user, network and organization could be recognized by.
[[nodiscard]] exporting::Identities identities(const Explorer &explorer);

/// The open client's name for people: as the API names it, else as it was asked for.
[[nodiscard]] QString clientName(const Explorer &explorer);
/// The open network's name, else its id.
[[nodiscard]] QString networkName(const Explorer &explorer);

} // namespace explore
