// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QCommandLineParser>

#include "cli/arguments.h"

namespace cli {

/// Thrown from the depth of an option to parseArguments(), which is the only one to catch it.
struct UsageError
{
    QString what;
};

/// The options of one command: what there is, what was given, and the help that says so. Whatever is not understood is
/// a UsageError.
class Options
{
public:
    Options(const QString &synopsis, const QString &description);

    /// An option --name, with a value if @p value names one.
    void add(QLatin1StringView name, const QString &value, const QString &description);
    /// CONNECTION: the demo's and addTarget()'s.
    void addConnection();
    /// Which API and key, without the demo.
    void addTarget();
    void addRequests();

    void parse(const QStringList &words);

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
        QStringList names;
        for (const auto &[choice, meaning] : choices) {
            if (value(name).compare(choice, Qt::CaseInsensitive) == 0)
                return meaning;
            names.append(choice);
        }
        refuse(name, names);
    }

    [[nodiscard]] QString help() const;

private:
    [[noreturn]] void refuse(QLatin1StringView name, const QStringList &choices) const;

    QCommandLineParser m_parser;
    QString m_synopsis;
    QString m_description;
    QList<std::pair<QString, QString>> m_lines;
};

// What several commands read in the same way.
void readDemo(const Options &options, demo::Options &demo);
void readTarget(const Options &options, ConnectionArguments &connection);
void readRequests(const Options &options, ConnectionArguments &connection);
[[nodiscard]] ConnectionArguments readConnection(const Options &options);

} // namespace cli
