// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "cli/completion.h"
#include "cli/exitstatus.h"
#include "cli/exportarguments.h"
#include "cli/manpage.h"
#include "cli/options.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Arguments)
};

Syntax windowSyntax()
{
    Syntax syntax({},
                  u"[CONNECTION]\n"
                  "       flowtrail export --network ID --client ID --output FILE [...]\n"
                  "       flowtrail list organizations|networks|clients [...]\n"
                  "       flowtrail key set|check|remove [--profile NAME]\n"
                  "       flowtrail doctor [CONNECTION] [--network ID]\n"
                  "       flowtrail demo-server [...]\n"
                  "       flowtrail COMMAND --help"_s,
                  Text::tr("Which applications a client of a Cisco Meraki network used, when, and how much.\n"
                           "Without a command it opens the window."));
    syntax.addConnection();
    syntax.addRequests();
    syntax.add("new-window"_L1, {},
               Text::tr("Open another window instead of raising the one that was opened with the same arguments."));
    syntax.add("version"_L1, {}, Text::tr("Show the version."));
    syntax.add("man-page"_L1, {}, Text::tr("Print the manual page."));
    syntax.add("completion"_L1, u"SHELL"_s, Text::tr("Print the completion for bash, zsh or fish."), names(Shells));
    return syntax;
}

Arguments parseWindow(const QStringList &words)
{
    const Syntax syntax = windowSyntax();
    const Options options(syntax, words);
    if (options.has("help"_L1))
        return Answer{syntax.help()};
    if (options.has("version"_L1))
        return Answer{u"flowtrail " FLOWTRAIL_VERSION "\n"_s};
    if (options.has("man-page"_L1))
        return Answer{.text = manPage(commands()), .isEnglish = true};
    if (options.has("completion"_L1))
        return Answer{.text = completion(options.oneOf("completion"_L1, Shells), commands()), .isEnglish = true};
    options.refusePositional();
    return WindowArguments{readConnection(options), options.has("new-window"_L1)};
}

constexpr std::array Lists{
    std::pair{"organizations"_L1, ListArguments::What::Organizations},
    std::pair{"networks"_L1, ListArguments::What::Networks},
    std::pair{"clients"_L1, ListArguments::What::Clients},
};

Syntax listSyntax()
{
    Syntax syntax("list"_L1, u"list organizations | networks --organization ID | clients --network ID [CONNECTION]"_s,
                  Text::tr("Lists what a key opens: a table on a terminal, else lines with tabs between, or JSON with "
                           "the names of the API. Clients are those of the last 31 days with their usage in kB, the "
                           "largest first."),
                  names(Lists));
    syntax.add("organization"_L1, u"ID"_s, Text::tr("The organization whose networks are listed."));
    syntax.add("network"_L1, u"ID"_s, Text::tr("The network whose clients are listed."));
    syntax.add("days"_L1, u"N"_s, Text::tr("Clients: their usage in the last N days, today included."));
    syntax.add("json"_L1, {}, Text::tr("Write JSON."));
    syntax.addConnection();
    syntax.addRequests();
    return syntax;
}

Arguments parseList(const QStringList &words)
{
    const Syntax syntax = listSyntax();
    const Options options(syntax, words);
    if (options.has("help"_L1))
        return Answer{syntax.help()};

    using What = ListArguments::What;
    const QStringList positional = options.positional();
    const auto what
        = std::ranges::find(Lists, positional.value(0), [](const auto &pair) { return QString(pair.first); });
    if (positional.size() != 1 || what == Lists.end())
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

constexpr std::array Verbs{
    std::pair{"set"_L1, KeyArguments::Verb::Set},
    std::pair{"check"_L1, KeyArguments::Verb::Check},
    std::pair{"remove"_L1, KeyArguments::Verb::Remove},
};

Syntax keySyntax()
{
    Syntax syntax(
        "key"_L1, u"key set|check|remove [--profile NAME] [--base-url URL]"_s,
        Text::tr("Keeps an API key in the system's keychain, checks it, or removes it. “set” reads the key from "
                 "standard input or a prompt; no option takes a key. Without --profile, “check” takes the key in "
                 "MERAKI_DASHBOARD_API_KEY, and all of them else the profile “default”."),
        names(Verbs));
    syntax.addTarget();
    syntax.addRequests();
    return syntax;
}

Arguments parseKey(const QStringList &words)
{
    const Syntax syntax = keySyntax();
    const Options options(syntax, words);
    if (options.has("help"_L1))
        return Answer{syntax.help()};

    const QStringList positional = options.positional();
    const auto verb
        = std::ranges::find(Verbs, positional.value(0), [](const auto &pair) { return QString(pair.first); });
    if (positional.size() != 1 || verb == Verbs.end())
        throw UsageError{Text::tr("key takes one of set, check and remove.")};
    KeyArguments arguments;
    arguments.verb = verb->second;
    readTarget(options, arguments.connection);
    readRequests(options, arguments.connection);
    return arguments;
}

Syntax doctorSyntax()
{
    Syntax syntax(
        "doctor"_L1, u"doctor [CONNECTION] [--network ID]"_s,
        Text::tr("Finds out what is wrong with a connection: the keychain, the key, the way to the API, the clock, the "
                 "organizations, their request limit, and whether traffic analysis is detailed in their networks. A "
                 "line for each check, with --quiet for each that is not ok; it ends with the status of the first that "
                 "failed."));
    syntax.add("network"_L1, u"ID"_s, Text::tr("Look at the traffic analysis of this network alone."));
    syntax.addConnection();
    syntax.addRequests();
    return syntax;
}

Arguments parseDoctor(const QStringList &words)
{
    const Syntax syntax = doctorSyntax();
    const Options options(syntax, words);
    if (options.has("help"_L1))
        return Answer{syntax.help()};
    options.refusePositional();

    DoctorArguments arguments;
    arguments.connection = readConnection(options);
    arguments.networkId = options.value("network"_L1);
    if (options.has("network"_L1) && arguments.networkId.isEmpty())
        throw UsageError{Text::tr("--network takes the ID of a network.")};
    return arguments;
}

Syntax demoServerSyntax()
{
    Syntax syntax("demo-server"_L1, u"demo-server [OPTIONS]"_s,
                  Text::tr("Serves the demo's Dashboard API on 127.0.0.1 until it is interrupted."));
    syntax.add("port"_L1, u"N"_s, Text::tr("The port (default: any free one)."));
    syntax.add("seed"_L1, u"N"_s, Text::tr("The world (default 1)."));
    syntax.add("now"_L1, u"ISO-TIME"_s, Text::tr("The world's present (default: the start of the current UTC day)."));
    syntax.add("clients"_L1, u"N"_s, Text::tr("How many clients there are."));
    syntax.add("days"_L1, u"N"_s, Text::tr("How many days are remembered (default 30)."));
    syntax.add("latency"_L1, u"MS"_s, Text::tr("Milliseconds before every answer (default 0)."));
    syntax.add("rate-limit"_L1, u"N"_s,
               Text::tr("Requests a second for each organization, then 429 (default: no limit)."));
    syntax.add("fault-rate"_L1, u"P"_s, Text::tr("The share of requests that fail, from 0 to 1 (default 0)."));
    syntax.add("forbidden"_L1, {},
               Text::tr("Add an organization with its API disabled and a network that answers 403."));
    return syntax;
}

Arguments parseDemoServer(const QStringList &words)
{
    const Syntax syntax = demoServerSyntax();
    const Options options(syntax, words);
    if (options.has("help"_L1))
        return Answer{syntax.help()};
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

QList<Syntax> commands()
{
    return {windowSyntax(), exportSyntax(), listSyntax(), keySyntax(), doctorSyntax(), demoServerSyntax()};
}

Arguments parseArguments(const QStringList &words)
{
    const QString command = words.value(0);
    bool isCommand = !command.isEmpty() && !command.startsWith(u'-');
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
        isCommand = false;
        throw UsageError{
            Text::tr("“%1” is no command. There are export, list, key, doctor and demo-server.").arg(command)};
    } catch (const UsageError &error) {
        const QString help = isCommand ? u"flowtrail %1 --help"_s.arg(command) : u"flowtrail --help"_s;
        return Answer{u"flowtrail: "_s + error.what + u'\n' + Text::tr("Try “%1”.").arg(help) + u'\n', WrongUsage};
    }
}

} // namespace cli
