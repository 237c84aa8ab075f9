// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "export/recordoptions.h"
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
    char decimalPoint = '.';
    std::string_view comment = {}; ///< before each; empty: there cannot be any
    std::string (*commentText)(std::string_view) = nullptr;
    std::string_view afterComment = {};
    std::string_view afterComments = {};
};

/// A layout as a type.
template <const RecordLayout &layout> struct LayoutOf
{
    static constexpr const RecordLayout &value = layout;
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
    .comment = "# ",
    .commentText = commentText,
    .afterComment = "\r\n",
};

inline constexpr RecordLayout CsvLfLayout = [] {
    RecordLayout layout = CsvLayout;
    layout.head = "ts,application,destination,protocol,port,recv,sent,numFlows,activeSeconds\n";
    layout.after = "\n";
    layout.afterComment = "\n";
    return layout;
}();

inline constexpr RecordLayout SemicolonLayout = [] {
    RecordLayout layout = CsvLayout;
    layout.head = "ts;application;destination;protocol;port;recv;sent;numFlows;activeSeconds\r\n";
    layout.before = {"", ";", ";", ";", ";", ";", ";", ";", ";"};
    layout.text = semicolonText;
    return layout;
}();

inline constexpr RecordLayout SemicolonLfLayout = [] {
    RecordLayout layout = SemicolonLayout;
    layout.head = "ts;application;destination;protocol;port;recv;sent;numFlows;activeSeconds\n";
    layout.after = "\n";
    layout.afterComment = "\n";
    return layout;
}();

inline constexpr RecordLayout SemicolonCommaLayout = [] {
    RecordLayout layout = SemicolonLayout;
    layout.decimalPoint = ',';
    return layout;
}();

inline constexpr RecordLayout SemicolonCommaLfLayout = [] {
    RecordLayout layout = SemicolonLfLayout;
    layout.decimalPoint = ',';
    return layout;
}();

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
    .comment = "# ",
    .commentText = commentText,
    .afterComment = "\n",
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
    .comment = "- ",
    .commentText = markdownText,
    .afterComment = "\n",
    .afterComments = "\n",
};

/// Calls @p action with the layout that @p format and @p options ask for, as a LayoutOf: what writes a million records
/// has it as a template argument.
template <typename Action> auto withLayout(RecordFormat format, const RecordOptions &options, Action action)
{
    const bool lf = options.lineEnding == LineEnding::Lf;
    switch (format) {
    case RecordFormat::Csv:
        if (options.separator == Separator::Comma)
            return lf ? action(LayoutOf<CsvLfLayout>()) : action(LayoutOf<CsvLayout>());
        if (options.decimalComma)
            return lf ? action(LayoutOf<SemicolonCommaLfLayout>()) : action(LayoutOf<SemicolonCommaLayout>());
        return lf ? action(LayoutOf<SemicolonLfLayout>()) : action(LayoutOf<SemicolonLayout>());
    case RecordFormat::Tsv:
        return action(LayoutOf<TsvLayout>());
    case RecordFormat::Json:
        return action(LayoutOf<JsonLayout>());
    case RecordFormat::Ndjson:
        return action(LayoutOf<NdjsonLayout>());
    case RecordFormat::Markdown:
        return action(LayoutOf<MarkdownLayout>());
    }
    Q_UNREACHABLE();
}

} // namespace exporting
