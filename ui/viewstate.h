// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"
#include "explore/viewstore.h"

namespace ui {

/// What is shown, to come back to: without a name, data or key.
[[nodiscard]] explore::View viewOf(const explore::Explorer &explorer, traffic::Metric metric);
/// Opens what @p view shows. What a newer version wrote and this one does not understand is left out.
void goTo(const explore::View &view, explore::Explorer &explorer);
/// Total, if it is not understood.
[[nodiscard]] traffic::Metric metricOf(const explore::View &view);

} // namespace ui
