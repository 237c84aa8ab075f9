// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QCommandLineParser>

#include "cli/arguments.h"
#include "cli/syntax.h"

namespace cli {

/// Thrown from the depth of an option to parseArguments(), which is the only one to catch it.
struct UsageError
{
    QString what;
};

inline constexpr std::array Schemes{
    std::pair{QLatin1StringView("bearer"), meraki::AuthScheme::Bearer},
    std::pair{QLatin1StringView("x-cisco-meraki-api-key"), meraki::AuthScheme::MerakiHeader},
};

/// What was given of a command's options. Whatever is not understood is a UsageError.
class Options
{
public:
    Options(const Syntax &syntax, const QStringList &words);

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_parser.isSet(QString(name)); }
    [[nodiscard]] QString value(QLatin1StringView name) const { return m_parser.value(QString(name)); }
    [[nodiscard]] QStringList values(QLatin1StringView name) const { return m_parser.values(QString(name)); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    void refusePositional() const;

    [[nodiscard]] double number(QLatin1StringView name, double least, double most) const;
    [[nodiscard]] int integer(QLatin1StringView name, int least, int most) const;
    template <typename Value, std::size_t Count>
    [[nodiscard]] Value oneOf(QLatin1StringView name,
                              const std::array<std::pair<QLatin1StringView, Value>, Count> &choices) const
    {
        for (const auto &[choice, meaning] : choices) {
            if (value(name).compare(choice, Qt::CaseInsensitive) == 0)
                return meaning;
        }
        refuse(name, names(choices));
    }

private:
    [[noreturn]] void refuse(QLatin1StringView name, const QStringList &choices) const;

    QCommandLineParser m_parser;
};

// What several commands read in the same way.
void readDemo(const Options &options, demo::Options &demo);
void readTarget(const Options &options, ConnectionArguments &connection);
void readRequests(const Options &options, ConnectionArguments &connection);
[[nodiscard]] ConnectionArguments readConnection(const Options &options);

} // namespace cli
