// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>

#include <QByteArray>
#include <QStringList>

#include "export/recordoptions.h"
#include "models/recordtext.h"
#include "ui/exporttask.h"

namespace ui {

/// Records as the table shows them, for the clipboard: a line of @p heads and one for each of @p rows with what
/// @p columns say, with tabs between. UTF-8.
[[nodiscard]] QByteArray shownRecords(const models::RecordText &text, std::span<const traffic::Row> rows,
                                      std::span<const int> columns, const QStringList &heads,
                                      const ExportTask::GoOn &goOn);
/// The same with all columns and exact values.
[[nodiscard]] QByteArray exactRecords(exporting::RecordFormat format, const traffic::Store &store,
                                      std::span<const traffic::Row> rows, const ExportTask::GoOn &goOn);

} // namespace ui
