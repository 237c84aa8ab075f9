// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "export/recordtexts.h"

namespace exporting {

/// What stands around the nine values of a record, in the order of the columns.
struct RecordLayout
{
    std::string_view head;
    std::string_view betweenRecords;
    std::array<std::string_view, 9> before; ///< each value, there or missing
    std::string_view missing;
    std::string_view after; ///< a record
    std::string_view foot;
    std::string (*text)(std::string_view); ///< how names are written
    std::string_view quote; ///< around timestamps, in which nothing needs an escape
    bool mayHaveByteOrderMark = false;
};

inline constexpr std::array<std::string_view, 9> JsonKeys{
    R"({"ts":)",   R"(,"application":)", R"(,"destination":)", R"(,"protocol":)",      R"(,"port":)",
    R"(,"recv":)", R"(,"sent":)",        R"(,"numFlows":)",    R"(,"activeSeconds":)",
};

inline constexpr RecordLayout CsvLayout{
    .head = "ts,application,destination,protocol,port,recv,sent,numFlows,activeSeconds\r\n",
    .betweenRecords = "",
    .before = {"", ",", ",", ",", ",", ",", ",", ",", ","},
    .missing = "",
    .after = "\r\n",
    .foot = "",
    .text = csvText,
    .quote = "",
    .mayHaveByteOrderMark = true,
};

inline constexpr RecordLayout TsvLayout{
    .head = "ts\tapplication\tdestination\tprotocol\tport\trecv\tsent\tnumFlows\tactiveSeconds\n",
    .betweenRecords = "",
    .before = {"", "\t", "\t", "\t", "\t", "\t", "\t", "\t", "\t"},
    .missing = "",
    .after = "\n",
    .foot = "",
    .text = tsvText,
    .quote = "",
    .mayHaveByteOrderMark = true,
};

inline constexpr RecordLayout JsonLayout{
    .head = "[\n",
    .betweenRecords = ",\n",
    .before = JsonKeys,
    .missing = "null",
    .after = "}",
    .foot = "\n]\n",
    .text = jsonText,
    .quote = "\"",
};

inline constexpr RecordLayout NdjsonLayout{
    .head = "",
    .betweenRecords = "",
    .before = JsonKeys,
    .missing = "null",
    .after = "}\n",
    .foot = "",
    .text = jsonText,
    .quote = "\"",
};

inline constexpr RecordLayout MarkdownLayout{
    .head = "| ts | application | destination | protocol | port | recv | sent | numFlows | activeSeconds |\n"
            "| --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: |\n",
    .betweenRecords = "",
    .before = {"| ", " | ", " | ", " | ", " | ", " | ", " | ", " | ", " | "},
    .missing = "",
    .after = " |\n",
    .foot = "",
    .text = markdownText,
    .quote = "",
};

} // namespace exporting
