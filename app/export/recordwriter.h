// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>

#include <QIODevice>

#include "export/recordoptions.h"
#include "traffic/store.h"

namespace exporting {

/// Writes @p rows of @p store, in that order. @p goOn is asked now and then with the rows written; false stops. False
/// is returned then, or when @p device fails.
[[nodiscard]] bool writeRecords(RecordFormat format, const traffic::Store &store, std::span<const traffic::Row> rows,
                                const RecordOptions &options, QIODevice &device,
                                const std::function<bool(traffic::Row)> &goOn = {});

} // namespace exporting
