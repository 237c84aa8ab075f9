// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include "cli/exitstatus.h"
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
    std::pair{"md"_L1, Output::Kind::Markdown}, std::pair{"png"_L1, Output::Kind::Png},
    std::pair{"svg"_L1, Output::Kind::Svg},
};

traffic::Day readDay(const QString &text)
{
    const auto day = traffic::parseDay(text.toStdString());
    if (!day)
        throw UsageError{Text::tr("“%1” is no date such as 2026-11-23.").arg(text)};
    return *day;
}

Output readOutput(const Options &options, const QString &path)
{
    if (path == u'-') {
        if (!options.has("format"_L1))
            throw UsageError{Text::tr("Standard output (-) needs --format csv, tsv, json, ndjson, md, png or svg.")};
        return {path, options.oneOf("format"_L1, Kinds)};
    }
    const qsizetype dot = path.lastIndexOf(u'.');
    const QString extension = dot > path.lastIndexOf(u'/') ? path.sliced(dot + 1) : QString();
    for (const auto &[name, kind] : Kinds) {
        if (extension.compare(name, Qt::CaseInsensitive) == 0)
            return {path, kind};
    }
    throw UsageError{Text::tr("“%1”: the name has to end in .csv, .tsv, .json, .ndjson, .md, .png or .svg.").arg(path)};
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

Arguments parseWindow(const QStringList &words)
{
    Options options(u"[CONNECTION]\n"
                    "       flowtrail export --network ID --client ID --output FILE [...]\n"
                    "       flowtrail list organizations|networks|clients [...]\n"
                    "       flowtrail key set|check|remove [--profile NAME]\n"
                    "       flowtrail doctor [CONNECTION] [--network ID]\n"
                    "       flowtrail demo-server [...]\n"
                    "       flowtrail COMMAND --help"_s,
                    Text::tr("Which applications a client of a Cisco Meraki network used, when, and how much.\n"
                             "Without a command it opens the window."));
    options.addConnection();
    options.addRequests();
    options.add("version"_L1, {}, Text::tr("Show the version."));
    options.parse(words);
    if (options.has("help"_L1))
        return Answer{options.help()};
    if (options.has("version"_L1))
        return Answer{u"flowtrail " FLOWTRAIL_VERSION "\n"_s};
    options.refusePositional();
    return WindowArguments{readConnection(options)};
}

Arguments parseExport(const QStringList &words)
{
    Options options(
        u"export --network ID --client ID --output FILE [--output FILE ...] [CONNECTION]"_s,
        Text::tr(
            "Fetches the whole traffic history of a client and writes it: .csv, .tsv, .json, .ndjson and .md have the "
            "records, .png and .svg the chart."));
    options.add("network"_L1, u"ID"_s, Text::tr("The network's ID."));
    options.add("client"_L1, u"ID"_s, Text::tr("The client's key, MAC or IP address."));
    options.add("output"_L1, u"FILE"_s, Text::tr("What to write; - is standard output. Several cost one fetch."));
    options.add("format"_L1, u"NAME"_s, Text::tr("csv, tsv, json, ndjson, md, png or svg, for standard output."));
    options.add("overwrite"_L1, {}, Text::tr("Replace files that exist."));
    options.add("days"_L1, u"N"_s, Text::tr("The last N days, today included."));
    options.add("from"_L1, u"DATE"_s, Text::tr("From this day on ..."));
    options.add("to"_L1, u"DATE"_s, Text::tr("... to this one, both included."));
    options.add("filter"_L1, u"EXPRESSION"_s, Text::tr("Which records, such as 'app:zoom recv>100MB'."));
    options.add("group"_L1, u"NAME"_s,
                Text::tr("What the chart is split by: application (default), destination, domain, protocol or port."));
    options.add("top"_L1, u"N"_s, Text::tr("So many of these are shown by name in the chart (default 10)."));
    options.add("metric"_L1, u"NAME"_s, Text::tr("What the chart shows: total (default), recv, sent or flows."));
    options.add("title"_L1, u"TEXT"_s, Text::tr("The chart's title."));
    options.add("theme"_L1, u"NAME"_s, Text::tr("light (default) or dark."));
    options.add("size"_L1, u"WxH"_s, Text::tr("The chart's size (default 1200x700)."));
    options.add("scale"_L1, u"F"_s, Text::tr("PNG: pixels for each unit of size (default 2)."));
    options.add("time-zone"_L1, u"NAME"_s,
                Text::tr("How days are labelled: auto (default), network, utc or an IANA name."));
    options.add("bom"_L1, {}, Text::tr("Begin CSV and TSV with a byte-order mark."));
    options.addConnection();
    options.addRequests();
    options.parse(words);
    if (options.has("help"_L1))
        return Answer{options.help()};
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
    arguments.title = options.value("title"_L1);
    arguments.byteOrderMark = options.has("bom"_L1);
    arguments.overwrite = options.has("overwrite"_L1);
    return arguments;
}

Arguments parseList(const QStringList &words)
{
    Options options(
        u"list organizations | networks --organization ID | clients --network ID [CONNECTION]"_s,
        Text::tr("Lists what a key opens: a table on a terminal, else lines with tabs between, or JSON with "
                 "the names of the API. Clients are those of the last 31 days with their usage in kB, the "
                 "largest first."));
    options.add("organization"_L1, u"ID"_s, Text::tr("The organization whose networks are listed."));
    options.add("network"_L1, u"ID"_s, Text::tr("The network whose clients are listed."));
    options.add("days"_L1, u"N"_s, Text::tr("Clients: their usage in the last N days, today included."));
    options.add("json"_L1, {}, Text::tr("Write JSON."));
    options.addConnection();
    options.addRequests();
    options.parse(words);
    if (options.has("help"_L1))
        return Answer{options.help()};

    using What = ListArguments::What;
    constexpr std::array lists{
        std::pair{"organizations"_L1, What::Organizations},
        std::pair{"networks"_L1, What::Networks},
        std::pair{"clients"_L1, What::Clients},
    };
    const QStringList positional = options.positional();
    const auto what
        = std::ranges::find(lists, positional.value(0), [](const auto &pair) { return QString(pair.first); });
    if (positional.size() != 1 || what == lists.end())
        throw UsageError{Text::tr("list takes one of organizations, networks and clients.")};
    ListArguments arguments;
    arguments.what = what->second;
    arguments.connection = readConnection(options);
    arguments.organizationId = options.value("organization"_L1);
    arguments.networkId = options.value("network"_L1);
    arguments.json = options.has("json"_L1);
    if (options.has("organization"_L1) != (arguments.what == What::Networks)
        || (arguments.what == What::Networks && arguments.organizationId.isEmpty()))
        throw UsageError{Text::tr("--organization ID goes with networks, and only with them.")};
    if (options.has("network"_L1) != (arguments.what == What::Clients)
        || (arguments.what == What::Clients && arguments.networkId.isEmpty()))
        throw UsageError{Text::tr("--network ID goes with clients, and only with them.")};
    if (options.has("days"_L1)) {
        if (arguments.what != What::Clients)
            throw UsageError{Text::tr("--days goes with clients.")};
        arguments.days = options.integer("days"_L1, 1, 31);
    }
    return arguments;
}

Arguments parseKey(const QStringList &words)
{
    Options options(
        u"key set|check|remove [--profile NAME] [--base-url URL]"_s,
        Text::tr("Keeps an API key in the system's keychain, checks it, or removes it. “set” reads the key from "
                 "standard input or a prompt; no option takes a key. Without --profile, “check” takes the key in "
                 "MERAKI_DASHBOARD_API_KEY, and all of them else the profile “default”."));
    options.addTarget();
    options.addRequests();
    options.parse(words);
    if (options.has("help"_L1))
        return Answer{options.help()};

    constexpr std::array verbs{
        std::pair{"set"_L1, KeyArguments::Verb::Set},
        std::pair{"check"_L1, KeyArguments::Verb::Check},
        std::pair{"remove"_L1, KeyArguments::Verb::Remove},
    };
    const QStringList positional = options.positional();
    const auto verb
        = std::ranges::find(verbs, positional.value(0), [](const auto &pair) { return QString(pair.first); });
    if (positional.size() != 1 || verb == verbs.end())
        throw UsageError{Text::tr("key takes one of set, check and remove.")};
    KeyArguments arguments;
    arguments.verb = verb->second;
    readTarget(options, arguments.connection);
    readRequests(options, arguments.connection);
    return arguments;
}

Arguments parseDoctor(const QStringList &words)
{
    Options options(
        u"doctor [CONNECTION] [--network ID]"_s,
        Text::tr("Finds out what is wrong with a connection: the keychain, the key, the way to the API, the clock, the "
                 "organizations, their request limit, and whether traffic analysis is detailed in their networks. A "
                 "line for each check, with --quiet for each that is not ok; it ends with the status of the first that "
                 "failed."));
    options.add("network"_L1, u"ID"_s, Text::tr("Look at the traffic analysis of this network alone."));
    options.addConnection();
    options.addRequests();
    options.parse(words);
    if (options.has("help"_L1))
        return Answer{options.help()};
    options.refusePositional();

    DoctorArguments arguments;
    arguments.connection = readConnection(options);
    arguments.networkId = options.value("network"_L1);
    if (options.has("network"_L1) && arguments.networkId.isEmpty())
        throw UsageError{Text::tr("--network takes the ID of a network.")};
    return arguments;
}

Arguments parseDemoServer(const QStringList &words)
{
    Options options(u"demo-server [OPTIONS]"_s,
                    Text::tr("Serves the demo's Dashboard API on 127.0.0.1 until it is interrupted."));
    options.add("port"_L1, u"N"_s, Text::tr("The port (default: any free one)."));
    options.add("seed"_L1, u"N"_s, Text::tr("The world (default 1)."));
    options.add("now"_L1, u"ISO-TIME"_s, Text::tr("The world's present (default: the start of the current UTC day)."));
    options.add("clients"_L1, u"N"_s, Text::tr("How many clients there are."));
    options.add("days"_L1, u"N"_s, Text::tr("How many days are remembered (default 30)."));
    options.add("latency"_L1, u"MS"_s, Text::tr("Milliseconds before every answer (default 0)."));
    options.add("rate-limit"_L1, u"N"_s,
                Text::tr("Requests a second for each organization, then 429 (default: no limit)."));
    options.add("fault-rate"_L1, u"P"_s, Text::tr("The share of requests that fail, from 0 to 1 (default 0)."));
    options.add("forbidden"_L1, {},
                Text::tr("Add an organization with its API disabled and a network that answers 403."));
    options.parse(words);
    if (options.has("help"_L1))
        return Answer{options.help()};
    options.refusePositional();

    DemoServerArguments arguments;
    demo::Options &demo = arguments.options;
    readDemo(options, demo);
    if (options.has("port"_L1))
        demo.port = quint16(options.integer("port"_L1, 0, 65535));
    if (options.has("clients"_L1))
        demo.clients = options.integer("clients"_L1, 1, 100'000);
    if (options.has("days"_L1))
        demo.days = options.integer("days"_L1, 1, 31);
    if (options.has("latency"_L1))
        demo.latency = std::chrono::milliseconds(options.integer("latency"_L1, 0, 600'000));
    if (options.has("rate-limit"_L1))
        demo.rateLimit = options.number("rate-limit"_L1, 0, 100'000);
    if (options.has("fault-rate"_L1))
        demo.faultRate = options.number("fault-rate"_L1, 0, 1);
    demo.forbidden = options.has("forbidden"_L1);
    return arguments;
}

} // namespace

bool ExportArguments::draws() const
{
    return std::ranges::any_of(outputs, &Output::isImage);
}

Arguments parseArguments(const QStringList &words)
{
    const QString command = words.value(0);
    const bool isCommand = !command.isEmpty() && !command.startsWith(u'-');
    try {
        if (!isCommand)
            return parseWindow(words);
        if (command == "export"_L1)
            return parseExport(words.sliced(1));
        if (command == "list"_L1)
            return parseList(words.sliced(1));
        if (command == "key"_L1)
            return parseKey(words.sliced(1));
        if (command == "doctor"_L1)
            return parseDoctor(words.sliced(1));
        if (command == "demo-server"_L1)
            return parseDemoServer(words.sliced(1));
        throw UsageError{
            Text::tr("“%1” is no command. There are export, list, key, doctor and demo-server.").arg(command)};
    } catch (const UsageError &error) {
        const QString help = isCommand ? u"flowtrail %1 --help"_s.arg(command) : u"flowtrail --help"_s;
        return Answer{u"flowtrail: "_s + error.what + u'\n' + Text::tr("Try “%1”.").arg(help) + u'\n', WrongUsage};
    }
}

} // namespace cli
