// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Arguments)
};

QDateTime readTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        throw UsageError{Text::tr("“%1” is no time such as 2026-11-23T20:00:00Z.").arg(text)};
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), Qt::UTC); // the same on every machine
    return time.toUTC();
}

} // namespace

Options::Options(const Syntax &syntax, const QStringList &words)
{
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    for (const Option &option : syntax.options())
        m_parser.addOption(QCommandLineOption(option.name, option.description, option.value));
    if (!m_parser.parse(QStringList{u"flowtrail"_s} + words))
        throw UsageError{m_parser.errorText()};
}

void Options::refusePositional() const
{
    if (!positional().isEmpty())
        throw UsageError{Text::tr("“%1” is not understood.").arg(positional().first())};
}

double Options::number(QLatin1StringView name, double least, double most) const
{
    bool ok = false;
    const double number = value(name).toDouble(&ok);
    // NOLINTNEXTLINE(readability-simplify-boolean-expr): what is no number is neither more nor less
    if (!ok || !(number >= least && number <= most))
        throw UsageError{Text::tr("--%1 takes a number from %2 to %3, not “%4”.")
                             .arg(name, QString::number(least), QString::number(most), value(name))};
    return number;
}

int Options::integer(QLatin1StringView name, int least, int most) const
{
    bool ok = false;
    const int number = value(name).toInt(&ok);
    if (!ok || number < least || number > most)
        throw UsageError{Text::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                             .arg(name, QString::number(least), QString::number(most), value(name))};
    return number;
}

void Options::refuse(QLatin1StringView name, const QStringList &choices) const
{
    throw UsageError{Text::tr("--%1 takes %2, not “%3”.").arg(name, choices.join(u", "_s), value(name))};
}

void readDemo(const Options &options, demo::Options &demo)
{
    if (options.has("seed"_L1)) {
        bool ok = false;
        demo.seed = options.value("seed"_L1).toUInt(&ok);
        if (!ok)
            throw UsageError{Text::tr("--seed takes a whole number, not “%1”.").arg(options.value("seed"_L1))};
    }
    if (options.has("now"_L1))
        demo.now = readTime(options.value("now"_L1));
}

void readTarget(const Options &options, ConnectionArguments &connection)
{
    connection.profile = options.value("profile"_L1);
    if (options.has("profile"_L1) && connection.profile.trimmed().isEmpty())
        throw UsageError{Text::tr("--profile takes a name.")};
    if (options.has("base-url"_L1)) {
        const auto url = meraki::checkedBaseUrl(options.value("base-url"_L1));
        if (!url)
            throw UsageError{url.error()};
        connection.baseUrl = *url;
    }
    if (options.has("scheme"_L1))
        connection.scheme = options.oneOf("scheme"_L1, Schemes);
}

void readRequests(const Options &options, ConnectionArguments &connection)
{
    if (options.has("retries"_L1))
        connection.retries = options.integer("retries"_L1, 0, 100);
    if (options.has("timeout"_L1))
        connection.timeout = std::chrono::milliseconds(qRound64(options.number("timeout"_L1, 0.1, 3600) * 1000));
    if (options.has("pace"_L1))
        connection.pace = options.number("pace"_L1, 0, 1000);
    connection.quiet = options.has("quiet"_L1);
}

ConnectionArguments readConnection(const Options &options)
{
    ConnectionArguments connection;
    connection.demo = options.has("demo"_L1);
    if (int(connection.demo) + int(options.has("profile"_L1)) + int(options.has("base-url"_L1)) > 1)
        throw UsageError{Text::tr("Only one of --demo, --profile and --base-url can be used.")};
    if (!connection.demo && (options.has("seed"_L1) || options.has("now"_L1)))
        throw UsageError{Text::tr("--seed and --now go with --demo.")};
    readDemo(options, connection.demoOptions);
    readTarget(options, connection);
    readRequests(options, connection);
    return connection;
}

} // namespace cli
