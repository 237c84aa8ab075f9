// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <tl/expected.hpp>

#include <QIODevice>

#include "traffic/store.h"

namespace exporting {

struct CsvOptions
{
    bool byteOrderMark = false;
};

/// Writes records as CSV (RFC 4180, CRLF, comma) with the columns
/// ts,application,destination,protocol,port,recv,sent,numFlows,activeSeconds: ts in UTC with six decimals and Z, recv
/// and sent in kilobytes with "." in every locale (shortest form that reads back equal), a missing value empty. In
/// a text, a ' goes before each =, +, - or @ that a spreadsheet could run as a formula: first in the text, or directly
/// after a semicolon, tab, CR or LF, which some readers take for the end of a cell. A text that begins with a tab or CR
/// gets one too.
/// @p goOn is asked now and then with the rows written; false stops. False is returned then, or when @p device fails.
[[nodiscard]] bool writeCsv(const traffic::Store &store, std::span<const traffic::Row> rows, const CsvOptions &options,
                            QIODevice &device, const std::function<bool(traffic::Row)> &goOn = {});

} // namespace exporting
