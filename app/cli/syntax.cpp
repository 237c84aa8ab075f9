// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/syntax.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "cli/options.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Arguments)
};

QString usage(const Option &option)
{
    return option.takesValue() ? u"--%1 %2"_s.arg(option.name, option.value) : u"--%1"_s.arg(option.name);
}

} // namespace

Syntax::Syntax(QLatin1StringView command, const QString &synopsis, const QString &description, const QStringList &words)
    : m_command(command)
    , m_synopsis(synopsis)
    , m_description(description)
    , m_words(words)
{
    add("help"_L1, {}, Text::tr("Show this help."));
}

void Syntax::add(QLatin1StringView name, const QString &value, const QString &description, const QStringList &choices)
{
    m_options.append({name, value, description, choices});
}

void Syntax::addConnection()
{
    add("demo"_L1, {}, Text::tr("Use the built-in demo API: no key, no network."));
    add("seed"_L1, u"N"_s, Text::tr("The demo's world (default 1)."));
    add("now"_L1, u"ISO-TIME"_s, Text::tr("The demo's present (default: the start of the current UTC day)."));
    addTarget();
}

void Syntax::addTarget()
{
    add("profile"_L1, u"NAME"_s, Text::tr("A saved connection; its key is in the keychain."));
    add("base-url"_L1, u"URL"_s, Text::tr("The API's address; the key is in MERAKI_DASHBOARD_API_KEY."));
    add("scheme"_L1, u"NAME"_s, Text::tr("How the key is sent: bearer (default) or x-cisco-meraki-api-key."),
        names(Schemes));
}

void Syntax::addRequests()
{
    add("retries"_L1, u"N"_s, Text::tr("How often a request is tried again (default 5)."));
    add("timeout"_L1, u"SECONDS"_s, Text::tr("For one request (default 60)."));
    add("pace"_L1, u"N"_s, Text::tr("Requests a second for each organization (default 9; 0: unlimited)."));
    add("quiet"_L1, {}, Text::tr("Print no progress."));
}

QString Syntax::summary() const
{
    static const QRegularExpression detail(u":|\\.(?=\\s|$)"_s);
    return m_description.left(m_description.indexOf(detail));
}

QString Syntax::help() const
{
    QString text = u"Usage: flowtrail %1\n\n%2\n\nOptions:\n"_s.arg(m_synopsis, m_description);
    qsizetype width = 0;
    for (const Option &option : m_options)
        width = std::max(width, usage(option).size());
    for (const Option &option : m_options)
        text += u"  "_s + usage(option).leftJustified(width + 2) + option.description + u'\n';
    return text;
}

} // namespace cli
