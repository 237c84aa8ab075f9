// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <variant>

#include <QSize>
#include <QStringList>
#include <QTimeZone>
#include <QUrl>

#include "demo/server.h"
#include "export/chartrenderer.h"
#include "meraki/profile.h"
#include "traffic/grouping.h"

namespace cli {

class Syntax;

/// CONNECTION and the options of every command.
struct ConnectionArguments
{
    bool demo = false;
    demo::Options demoOptions{}; ///< with @c demo
    QString profile{}; ///< by name; empty: none
    std::optional<QUrl> baseUrl{};
    std::optional<meraki::AuthScheme> scheme{};
    int retries = 5;
    std::chrono::milliseconds timeout{60'000};
    std::optional<double> pace{}; ///< requests a second; 0: none of our own
    bool quiet = false;

    /// Nothing was asked for: the window takes its last profile then.
    [[nodiscard]] bool isDefault() const { return !demo && profile.isEmpty() && !baseUrl; }
};

struct WindowArguments
{
    ConnectionArguments connection;
    bool newWindow = false; ///< even where one with the same arguments is open
};

/// One file to write, or standard output.
struct Output
{
    /// Pdf is the chart; PdfReport is what .pdf means with --report.
    enum class Kind { Csv, Tsv, Json, Ndjson, Markdown, Xlsx, Png, Svg, Pdf, PdfReport, Html };
    QString path; ///< "-": standard output
    Kind kind = Kind::Csv;

    [[nodiscard]] bool isStandardOutput() const { return path == QLatin1Char('-'); }
    [[nodiscard]] bool isReport() const { return kind == Kind::PdfReport || kind == Kind::Html; }
    [[nodiscard]] bool isImage() const { return kind == Kind::Png || kind == Kind::Svg || kind == Kind::Pdf; }
    /// A file of records or of their summary.
    [[nodiscard]] bool isData() const { return !isReport() && !isImage(); }
    /// Data that comments can stand in.
    [[nodiscard]] bool canHaveComments() const
    {
        return kind == Kind::Csv || kind == Kind::Tsv || kind == Kind::Markdown;
    }
};

/// Where files of data say what they are made of.
enum class ProvenancePlace { None, Sidecar, Comment };

struct ExportArguments
{
    ConnectionArguments connection;
    QString networkId;
    QString clientId;
    QList<Output> outputs;
    traffic::Filter filter; ///< of --filter, --days, --from and --to together
    traffic::Grouping grouping = traffic::Grouping::Application;
    std::optional<int> top; ///< nothing: ten in images and reports, all in a summary
    traffic::Metric metric = traffic::Metric::Total;
    QString title;
    QString notes; ///< of reports
    exporting::ImageOptions image;
    std::optional<QTimeZone> zone; ///< nothing: found out from the records
    bool networkZone = false; ///< the network's zone, whatever the records say
    bool summary = false; ///< files of text have the groups instead of the records
    bool pseudonymize = false;
    ProvenancePlace provenance = ProvenancePlace::None;
    bool byteOrderMark = false;
    bool overwrite = false;

    /// Whether a ChartRenderer is needed.
    [[nodiscard]] bool draws() const;
    /// Whether any output says where it comes from.
    [[nodiscard]] bool tellsProvenance() const;
};

struct KeyArguments
{
    enum class Verb { Set, Check, Remove };
    Verb verb = Verb::Check;
    ConnectionArguments connection;
};

struct DoctorArguments
{
    ConnectionArguments connection;
    QString networkId; ///< empty: all
};

struct ListArguments
{
    enum class What { Organizations, Networks, Clients };
    What what = What::Organizations;
    ConnectionArguments connection;
    QString organizationId{}; ///< of the networks
    QString networkId{}; ///< of the clients
    std::optional<int> days{}; ///< of the clients' usage, today included; nothing: what they are listed with
    bool json = false;
};

struct DemoServerArguments
{
    demo::Options options;
};

/// Nothing to run: this is to be printed.
struct Answer
{
    QString text;
    int status = 0; ///< an ExitStatus; with WrongUsage the text goes to standard error
    bool isEnglish = false; ///< whatever the program's language, as it is where there is no application object
};

using Arguments = std::variant<WindowArguments, ExportArguments, ListArguments, KeyArguments, DoctorArguments,
                               DemoServerArguments, Answer>;

/// What there is: the window's own syntax first, then each command's.
[[nodiscard]] QList<Syntax> commands();

/// What a command line asks for. @p words without the program's name. Needs no application object.
[[nodiscard]] Arguments parseArguments(const QStringList &words);

} // namespace cli
