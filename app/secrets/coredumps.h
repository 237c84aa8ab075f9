// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace secrets {

/// From here on the system writes no image of this program's memory to disk when it crashes: keys are in it. Where
/// there is no such switch nothing happens.
void refuseCoreDumps();

} // namespace secrets
