// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportarguments.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include "cli/options.h"
#include "traffic/timestamp.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Arguments)
};

constexpr std::array Groupings{
    std::pair{"application"_L1, traffic::Grouping::Application},
    std::pair{"destination"_L1, traffic::Grouping::Destination},
    std::pair{"domain"_L1, traffic::Grouping::Domain},
    std::pair{"protocol"_L1, traffic::Grouping::Protocol},
    std::pair{"port"_L1, traffic::Grouping::Port},
};
constexpr std::array Metrics{
    std::pair{"total"_L1, traffic::Metric::Total},
    std::pair{"recv"_L1, traffic::Metric::Received},
    std::pair{"sent"_L1, traffic::Metric::Sent},
    std::pair{"flows"_L1, traffic::Metric::Flows},
};
constexpr std::array Themes{
    std::pair{"light"_L1, exporting::Theme::Light},
    std::pair{"dark"_L1, exporting::Theme::Dark},
};
constexpr std::array Kinds{
    std::pair{"csv"_L1, Output::Kind::Csv},     std::pair{"tsv"_L1, Output::Kind::Tsv},
    std::pair{"json"_L1, Output::Kind::Json},   std::pair{"ndjson"_L1, Output::Kind::Ndjson},
    std::pair{"md"_L1, Output::Kind::Markdown}, std::pair{"xlsx"_L1, Output::Kind::Xlsx},
    std::pair{"png"_L1, Output::Kind::Png},     std::pair{"svg"_L1, Output::Kind::Svg},
    std::pair{"pdf"_L1, Output::Kind::Pdf},     std::pair{"html"_L1, Output::Kind::Html},
};
constexpr std::array ProvenancePlaces{
    std::pair{"none"_L1, ProvenancePlace::None},
    std::pair{"sidecar"_L1, ProvenancePlace::Sidecar},
    std::pair{"comment"_L1, ProvenancePlace::Comment},
};

// Apart, since lupdate loses the context in a function whose type is of another namespace.
QString noDate(const QString &text)
{
    return Text::tr("“%1” is no date such as 2026-11-23.").arg(text);
}

traffic::Day readDay(const QString &text)
{
    const auto day = traffic::parseDay(text.toStdString());
    if (!day)
        throw UsageError{noDate(text)};
    return *day;
}

Output::Kind readKind(const Options &options, const QString &path)
{
    if (path == u'-') {
        if (!options.has("format"_L1))
            throw UsageError{Text::tr(
                "Standard output (-) needs --format csv, tsv, json, ndjson, md, xlsx, png, svg, pdf or html.")};
        return options.oneOf("format"_L1, Kinds);
    }
    const qsizetype dot = path.lastIndexOf(u'.');
    const QString extension = dot > path.lastIndexOf(u'/') ? path.sliced(dot + 1) : QString();
    for (const auto &[name, kind] : Kinds) {
        if (extension.compare(name, Qt::CaseInsensitive) == 0)
            return kind;
    }
    throw UsageError{
        Text::tr("“%1”: the name has to end in .csv, .tsv, .json, .ndjson, .md, .xlsx, .png, .svg, .pdf or .html.")
            .arg(path)};
}

Output readOutput(const Options &options, const QString &path)
{
    const Output::Kind kind = readKind(options, path);
    return {path, kind == Output::Kind::Pdf && options.has("report"_L1) ? Output::Kind::PdfReport : kind};
}

void readOutputs(const Options &options, ExportArguments &arguments)
{
    for (const QString &path : options.values("output"_L1))
        arguments.outputs.append(readOutput(options, path));
    if (arguments.outputs.isEmpty())
        throw UsageError{Text::tr("--output is needed.")};
    QSet<QString> paths;
    for (const Output &output : std::as_const(arguments.outputs)) {
        const QString path = output.isStandardOutput() ? output.path : QFileInfo(output.path).absoluteFilePath();
        if (paths.contains(path))
            throw UsageError{Text::tr("“%1” is named twice as an output.").arg(output.path)};
        paths.insert(path);
    }
}

/// What is said of outputs needs such outputs: that nothing came of it would be found out too late.
void readContents(const Options &options, ExportArguments &arguments)
{
    const auto hasAny = [&arguments](auto is) { return std::ranges::any_of(arguments.outputs, is); };
    if (options.has("report"_L1) && !hasAny(&Output::isReport))
        throw UsageError{Text::tr("--report needs an output that ends in .pdf or .html.")};
    arguments.title = options.value("title"_L1);
    if (options.has("title"_L1) && !arguments.draws())
        throw UsageError{Text::tr("--title needs an image or a report as an output.")};
    arguments.notes = options.value("notes"_L1);
    if (options.has("notes"_L1) && !hasAny(&Output::isReport))
        throw UsageError{Text::tr("--notes needs a report as an output: .html, or .pdf with --report.")};
    arguments.summary = options.has("summary"_L1);
    if (arguments.summary
        && !hasAny([](const Output &output) { return output.isData() && output.kind != Output::Kind::Xlsx; }))
        throw UsageError{Text::tr("--summary needs an output that ends in .csv, .tsv, .json, .ndjson or .md.")};
    arguments.pseudonymize = options.has("pseudonymize"_L1);
    if (options.has("provenance"_L1))
        arguments.provenance = options.oneOf("provenance"_L1, ProvenancePlaces);
    if (arguments.provenance == ProvenancePlace::Comment && !hasAny(&Output::canHaveComments))
        throw UsageError{Text::tr("--provenance comment needs an output that ends in .csv, .tsv or .md.")};
}

// Several ways to say which days, one positive day term.
void addDays(const Options &options, ExportArguments &arguments)
{
    const bool hasRange = options.has("from"_L1) || options.has("to"_L1);
    if (options.has("days"_L1) && hasRange)
        throw UsageError{Text::tr("--days and --from or --to cannot be used together.")};
    if (options.has("days"_L1))
        arguments.filter.add(
            {traffic::Term::Field::Day, false, traffic::LastDays{options.integer("days"_L1, 1, 10'000)}});
    if (!hasRange)
        return;
    if (!options.has("from"_L1) || !options.has("to"_L1))
        throw UsageError{Text::tr("--from and --to go together.")};
    const traffic::DayRange range{readDay(options.value("from"_L1)), readDay(options.value("to"_L1))};
    if (range.isEmpty())
        throw UsageError{Text::tr("--from is after --to.")};
    arguments.filter.add({traffic::Term::Field::Day, false, range});
}

void readZone(const Options &options, ExportArguments &arguments)
{
    const QString name = options.value("time-zone"_L1);
    if (name.isEmpty() || name == "auto"_L1)
        return;
    if (name == "network"_L1) {
        arguments.networkZone = true;
        return;
    }
    const QTimeZone zone = name == "utc"_L1 ? QTimeZone::utc() : QTimeZone(name.toUtf8());
    if (!zone.isValid())
        throw UsageError{
            Text::tr("“%1” is no time zone: use auto, network, utc or a name such as Europe/Berlin.").arg(name)};
    arguments.zone = zone;
}

QSize readSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 240 || size.height() < 160 || size.width() > 20'000 || size.height() > 20'000)
        throw UsageError{Text::tr("--size takes WIDTHxHEIGHT from 240x160 to 20000x20000, not “%1”.").arg(text)};
    return size;
}

} // namespace

bool ExportArguments::draws() const
{
    return std::ranges::any_of(outputs, [](const Output &output) { return !output.isData(); });
}

bool ExportArguments::tellsProvenance() const
{
    return provenance != ProvenancePlace::None || std::ranges::any_of(outputs, [](const Output &output) {
               return !output.isData() || output.kind == Output::Kind::Xlsx;
           });
}

Syntax exportSyntax()
{
    Syntax syntax(
        "export"_L1, u"export --network ID --client ID --output FILE [--output FILE ...] [CONNECTION]"_s,
        Text::tr(
            "Fetches the whole traffic history of a client and writes it: .csv, .tsv, .json, .ndjson, .md and .xlsx "
            "have the records, .png, .svg and .pdf the chart, .html and, with --report, .pdf a report."));
    syntax.add("network"_L1, u"ID"_s, Text::tr("The network's ID."));
    syntax.add("client"_L1, u"ID"_s, Text::tr("The client's key, MAC or IP address."));
    syntax.add("output"_L1, u"FILE"_s, Text::tr("What to write; - is standard output. Several cost one fetch."));
    syntax.add("format"_L1, u"NAME"_s,
               Text::tr("csv, tsv, json, ndjson, md, xlsx, png, svg, pdf or html, for standard output."), names(Kinds));
    syntax.add("overwrite"_L1, {}, Text::tr("Replace files that exist."));
    syntax.add("days"_L1, u"N"_s, Text::tr("The last N days, today included."));
    syntax.add("from"_L1, u"DATE"_s, Text::tr("From this day on ..."));
    syntax.add("to"_L1, u"DATE"_s, Text::tr("... to this one, both included."));
    syntax.add("filter"_L1, u"EXPRESSION"_s, Text::tr("Which records, such as 'app:zoom recv>100MB'."));
    syntax.add("group"_L1, u"NAME"_s,
               Text::tr("What chart, report and summary are split by: application (default), destination, domain, "
                        "protocol or port."),
               names(Groupings));
    syntax.add("top"_L1, u"N"_s,
               Text::tr("So many of these are shown by name (default 10; in a summary all), the rest as one."));
    syntax.add("metric"_L1, u"NAME"_s,
               Text::tr("What they show and are ordered by: total (default), recv, sent or flows."), names(Metrics));
    syntax.add("summary"_L1, {}, Text::tr("Write the table of these instead of the records."));
    syntax.add("report"_L1, {}, Text::tr("Write .pdf as a report instead of the chart."));
    syntax.add("title"_L1, u"TEXT"_s, Text::tr("The title of chart and report."));
    syntax.add("notes"_L1, u"TEXT"_s, Text::tr("What the report says first."));
    syntax.add("theme"_L1, u"NAME"_s, Text::tr("light (default) or dark."), names(Themes));
    syntax.add("size"_L1, u"WxH"_s, Text::tr("The chart's size (default 1200x700)."));
    syntax.add("scale"_L1, u"F"_s, Text::tr("PNG: pixels for each unit of size (default 2)."));
    syntax.add("time-zone"_L1, u"NAME"_s,
               Text::tr("How days are labelled: auto (default), network, utc or an IANA name."));
    syntax.add("pseudonymize"_L1, {},
               Text::tr("Replace the names of client, user, network and organization, MAC and IP addresses and "
                        "private host names by others."));
    syntax.add("provenance"_L1, u"PLACE"_s,
               Text::tr("Where files of data say what they are made of: none (default), sidecar (FILE.about.json) or "
                        "comment (.csv, .tsv, .md)."),
               names(ProvenancePlaces));
    syntax.add("bom"_L1, {}, Text::tr("Begin CSV and TSV with a byte-order mark."));
    syntax.addConnection();
    syntax.addRequests();
    return syntax;
}

Arguments parseExport(const QStringList &words)
{
    const Syntax syntax = exportSyntax();
    const Options options(syntax, words);
    if (options.has("help"_L1))
        return Answer{syntax.help()};
    options.refusePositional();

    ExportArguments arguments;
    arguments.connection = readConnection(options);
    arguments.networkId = options.value("network"_L1);
    arguments.clientId = options.value("client"_L1);
    if (arguments.connection.demo && arguments.networkId.isEmpty() && arguments.clientId.isEmpty()) {
        arguments.networkId = demo::Server::showcase().networkId;
        arguments.clientId = demo::Server::showcase().clientId;
    }
    if (arguments.networkId.isEmpty() || arguments.clientId.isEmpty())
        throw UsageError{Text::tr("--network and --client are needed.")};
    readOutputs(options, arguments);
    readContents(options, arguments);
    if (options.has("filter"_L1)) {
        const auto filter = traffic::parseFilter(options.value("filter"_L1));
        if (!filter)
            throw UsageError{
                Text::tr("--filter, at character %1: %2").arg(filter.error().position + 1).arg(filter.error().what)};
        arguments.filter = *filter;
    }
    addDays(options, arguments);
    readZone(options, arguments);
    if (options.has("group"_L1))
        arguments.grouping = options.oneOf("group"_L1, Groupings);
    if (options.has("top"_L1))
        arguments.top = options.integer("top"_L1, 1, 100);
    if (options.has("metric"_L1))
        arguments.metric = options.oneOf("metric"_L1, Metrics);
    if (options.has("theme"_L1))
        arguments.image.theme = options.oneOf("theme"_L1, Themes);
    if (options.has("size"_L1))
        arguments.image.size = readSize(options.value("size"_L1));
    if (options.has("scale"_L1))
        arguments.image.scale = options.number("scale"_L1, 0.5, 8);
    constexpr double mostPixels = 100e6;
    if (arguments.image.size.width() * double(arguments.image.size.height()) * arguments.image.scale
            * arguments.image.scale
        > mostPixels)
        throw UsageError{Text::tr("--size and --scale make an image of more than 100 megapixels.")};
    arguments.byteOrderMark = options.has("bom"_L1);
    arguments.overwrite = options.has("overwrite"_L1);
    return arguments;
}

} // namespace cli
