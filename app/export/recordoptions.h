// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace exporting {

class Pseudonyms;

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

enum class Separator { Comma, Semicolon };
enum class LineEnding { CrLf, Lf };

struct RecordOptions
{
    bool byteOrderMark = false; ///< CSV and TSV only: JSON must not have one, and Markdown's readers show it
    const Pseudonyms *pseudonyms = nullptr; ///< applied to each name; nothing: names stay
    Separator separator = Separator::Comma; ///< CSV only
    LineEnding lineEnding = LineEnding::CrLf; ///< CSV only
    bool decimalComma = false; ///< CSV with semicolons only, as spreadsheets in German write and read numbers
    /// Names and values that come before the records: lines that begin with "# " in CSV and TSV, see commentText(), a
    /// list in Markdown. JSON cannot have any.
    QList<std::pair<QString, QString>> comments{};
};

} // namespace exporting
