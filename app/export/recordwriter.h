// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>

#include <QIODevice>

#include "traffic/store.h"

namespace exporting {

/// All have the columns ts,application,destination,protocol,port,recv,sent,numFlows,activeSeconds: ts in UTC with six
/// decimals and Z, recv and sent in kilobytes with "." in every locale (the shortest form that reads back equal).
enum class RecordFormat {
    /// RFC 4180: comma, CRLF, quotation marks where needed. A missing value is empty; an empty text is "". What a
    /// spreadsheet could run as a formula is disarmed, see csvText().
    Csv,
    /// Tab and LF, never quoted. Cells cannot hold tabs and line breaks, so these and other control characters become
    /// spaces, see tsvText(). A missing value is empty, and so is an empty text.
    Tsv,
    /// One array of objects with all nine keys; a missing value is null.
    Json,
    /// Such an object a line, LF.
    Ndjson,
    /// One table, in which names are never markup, see markdownText(). A missing value is empty.
    Markdown,
};

class Pseudonyms;

struct RecordOptions
{
    bool byteOrderMark = false; ///< CSV and TSV only: JSON must not have one, and Markdown's readers show it
    const Pseudonyms *pseudonyms = nullptr; ///< applied to each name; nothing: names stay
};

/// Writes @p rows of @p store, in that order. @p goOn is asked now and then with the rows written; false stops. False
/// is returned then, or when @p device fails.
[[nodiscard]] bool writeRecords(RecordFormat format, const traffic::Store &store, std::span<const traffic::Row> rows,
                                const RecordOptions &options, QIODevice &device,
                                const std::function<bool(traffic::Row)> &goOn = {});

} // namespace exporting
