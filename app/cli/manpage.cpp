// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manpage.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>

#include "cli/exitstatus.h"
#include "cli/syntax.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

// A name or a number, and what there is to say of it.
struct Entry
{
    QString name;
    QString text;
};

// Text that roff prints as it is. Every hyphen becomes a minus, which can be copied to a shell.
QString escaped(const QString &text)
{
    QString result;
    for (const char32_t letter : text.toUcs4()) {
        if (letter == U'\\')
            result += u"\\e"_s;
        else if (letter == U'-')
            result += u"\\-"_s;
        else if (letter == U'\'')
            result += u"\\(aq"_s;
        else if (letter < 128)
            result += QChar(char16_t(letter));
        else
            result += u"\\[u%1]"_s.arg(QString::number(uint(letter), 16).toUpper().rightJustified(4, u'0'));
    }
    return result;
}

// Options are bold, and what stands for something is italic.
QString marked(const QString &text)
{
    static const QRegularExpression option(u"(?<![\\w-])(\\\\-\\\\-[a-z]+(?:\\\\-[a-z]+)*)"_s);
    static const QRegularExpression placeholder(u"\\b([A-Z]+(?:\\\\-[A-Z]+)*|WxH)\\b"_s);
    return escaped(text).replace(placeholder, u"\\fI\\1\\fR"_s).replace(option, u"\\fB\\1\\fR"_s);
}

// Lines of up to 78 letters, a new one for each sentence, none of which roff takes for a request of its own.
QString filled(const QString &roff)
{
    constexpr int width = 78;
    QString text;
    QString line;
    const auto end = [&] {
        if (line.startsWith(u'.') || line.startsWith(u'\''))
            text += u"\\&"_s;
        text += line + u'\n';
        line.clear();
    };
    const QStringList words = roff.simplified().split(u' ');
    for (const QString &word : words) {
        if (!line.isEmpty() && (line.endsWith(u'.') || line.size() + word.size() >= width))
            end();
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    end();
    return text;
}

QString section(QLatin1StringView title)
{
    return u".SH "_s + title + u'\n';
}

QString paragraph(const QString &text)
{
    return u".PP\n"_s + filled(escaped(text));
}

QString tagged(const QString &tag, const QString &text)
{
    return u".TP\n"_s + tag + u'\n' + filled(escaped(text));
}

QString entries(const QList<Entry> &entries)
{
    QString text;
    for (const auto &[name, what] : entries)
        text += tagged(u"\\fB%1\\fR"_s.arg(escaped(name)), what);
    return text;
}

QString usage(const Option &option)
{
    return u"\\fB%1\\fR"_s.arg(escaped(u"--"_s + option.name))
        + (option.takesValue() ? u" \\fI%1\\fR"_s.arg(escaped(option.value)) : QString());
}

QString synopsis(const Syntax &syntax)
{
    // The window's goes on with those of the commands.
    QString text = syntax.synopsis().section(u'\n', 0, 0);
    QString program = u"flowtrail"_s;
    if (!syntax.command().isEmpty()) {
        text.remove(0, syntax.command().size());
        program += u' ' + syntax.command();
    }
    return filled(u"\\fB%1\\fR%2"_s.arg(escaped(program), (text.startsWith(u' ') ? QString() : u" "_s) + marked(text)));
}

// A command's own options, and the names of those that it has in common with the window, which come first in the page.
QString options(const Syntax &syntax, const Syntax &window)
{
    QString text;
    QStringList common;
    for (const Option &option : syntax.options()) {
        const auto isSame = [&option](const Option &other) {
            return other.name == option.name && other.description == option.description;
        };
        if (std::ranges::any_of(window.options(), isSame))
            common.append(usage(option));
        else
            text += tagged(usage(option), option.description);
    }
    return text + u".PP\n"_s + filled(u"Also, as above: %1."_s.arg(common.join(u", "_s)));
}

QString command(const Syntax &syntax, const Syntax &window)
{
    return u".SS flowtrail %1\n"_s.arg(escaped(syntax.command())) + synopsis(syntax) + paragraph(syntax.description())
        + options(syntax, window);
}

QString exitStatus()
{
    const auto entry = [](ExitStatus status, const QString &text) { return Entry{QString::number(status), text}; };
    return entries({
        entry(Done,
              u"Done. An empty history too: the file has its header, and standard error says why it may be empty."_s),
        entry(WrongUsage, u"Wrong usage, a wrong filter included."_s),
        entry(KeyRefused, u"The key is missing or cannot be read, or the API refused it (401)."_s),
        entry(RequestFailed, u"The API or the network failed, 403 and 404 included."_s),
        entry(Incomplete,
              u"Incomplete: something came and was written, and something is missing. Wins over 3 and 4."_s),
        entry(CannotWrite, u"An output cannot be written, or exists and --overwrite is not given."_s),
        entry(Interrupted, u"Interrupted before anything was written; otherwise 5."_s),
    });
}

QString examples()
{
    const std::array<Entry, 4> examples{{
        {u"The window, on generated data:"_s, u"flowtrail --demo"_s},
        {u"Keep a key in the keychain, and look whether everything is as it should be:"_s,
         u"flowtrail key set --profile acme\nflowtrail doctor --profile acme"_s},
        {u"The clients of a network by their usage in the last week:"_s,
         u"flowtrail list clients --profile acme --network L_646829496481105433 --days 7"_s},
        {u"What one of them received from YouTube in that week, as a chart and a table:"_s,
         u"flowtrail export --profile acme --network L_646829496481105433 \\\n"
         "    --client k74272e --days 7 --filter 'app:youtube' --metric recv \\\n"
         "    --output week.png --output week.csv"_s},
    }};
    QString text;
    for (const auto &[what, lines] : examples)
        text += (text.isEmpty() ? filled(escaped(what)) : paragraph(what)) + u".PP\n.in +4n\n.nf\n"_s + escaped(lines)
            + u"\n.fi\n.in\n"_s;
    return text;
}

} // namespace

QString manPage(const QList<Syntax> &commands)
{
    const Syntax &window = commands.first();
    QString text = u".\\\" Written by flowtrail --man-page.\n.TH FLOWTRAIL 1 " FLOWTRAIL_DATE
                   " \"Flowtrail " FLOWTRAIL_VERSION "\" \"User Commands\"\n.nh\n.ad l\n"_s;
    text += section("NAME"_L1) + u"flowtrail \\- which applications a client of a Cisco Meraki network used\n"_s;

    text += section("SYNOPSIS"_L1);
    for (const Syntax &syntax : commands)
        text += (syntax.command().isEmpty() ? QString() : u".br\n"_s) + synopsis(syntax);

    text += section("DESCRIPTION"_L1) + filled(escaped(window.description()));
    text += paragraph(u"It reads the traffic history of one client from the Dashboard API and shows it by day: as a "
                      "chart, a ranking, totals and a table of records, always of one selection. With a command it "
                      "works without a display. Results go to standard output, progress and errors to standard "
                      "error."_s);
    text += paragraph(u"CONNECTION says which API is asked with which key: the options --demo with --seed and --now, "
                      "--profile, or --base-url, and --scheme. No option takes a key, since every user of a machine "
                      "can read the arguments of its programs."_s);

    text += section("OPTIONS"_L1);
    for (const Option &option : window.options())
        text += tagged(usage(option), option.description);

    text += section("COMMANDS"_L1);
    for (const Syntax &syntax : commands.sliced(1))
        text += command(syntax, window);

    text += section("EXIT STATUS"_L1) + exitStatus();
    text += section("ENVIRONMENT"_L1)
        + entries({
            {u"MERAKI_DASHBOARD_API_KEY"_s, u"The API key, where --profile does not name one in the keychain."_s},
            {u"https_proxy, no_proxy"_s, u"The proxy that requests go through, unless the profile has its own."_s},
            {u"XDG_CONFIG_HOME"_s, u"Where settings are kept, instead of ~/.config."_s},
        });
    text += section("FILES"_L1)
        + entries({
            {u"~/.config/Flowtrail/Flowtrail.ini"_s,
             u"Profiles, saved views and what the window remembers. Keys are in the system's keychain."_s},
            {u"~/.config/Flowtrail/Demo.ini"_s, u"What the window remembers of the demo."_s},
            {u"FILE.partial.json"_s, u"Beside an output that is incomplete: what is missing."_s},
            {u"FILE.about.json"_s, u"Beside an output, with --provenance sidecar: what it is made of."_s},
        });
    text += section("EXAMPLES"_L1) + examples();
    text += section("SEE ALSO"_L1) + u".BR crontab (5),\n.BR jq (1),\n.BR secret\\-tool (1)\n"_s;
    return text;
}

} // namespace cli
