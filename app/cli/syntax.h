// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QStringList>

namespace cli {

/// What there is to say of one option.
struct Option
{
    QString name; ///< without the dashes
    QString value; ///< what its value is called; empty: it takes none
    QString description;
    QStringList choices; ///< the words its value is one of; empty: any value

    [[nodiscard]] bool takesValue() const { return !value.isEmpty(); }
    /// Its value names a file, and it may be given several times.
    [[nodiscard]] bool takesFile() const { return value == QLatin1String("FILE"); }
};

/// What one command understands, or the window's command line: as data, from which come the parser (Options), the help,
/// the manual page and the shells' completion.
class Syntax
{
public:
    /// @p words are what the command's first argument is one of.
    Syntax(QLatin1StringView command, const QString &synopsis, const QString &description,
           const QStringList &words = {});

    /// An option --name, with a value if @p value names one.
    void add(QLatin1StringView name, const QString &value, const QString &description, const QStringList &choices = {});
    /// CONNECTION: the demo's and addTarget()'s.
    void addConnection();
    /// Which API and key, without the demo.
    void addTarget();
    void addRequests();

    [[nodiscard]] const QString &command() const { return m_command; } ///< empty: the window's
    [[nodiscard]] const QString &synopsis() const { return m_synopsis; }
    [[nodiscard]] const QString &description() const { return m_description; }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] const QList<Option> &options() const { return m_options; }

    /// The description's beginning, up to where it goes into detail.
    [[nodiscard]] QString summary() const;
    /// What --help prints.
    [[nodiscard]] QString help() const;

private:
    QString m_command;
    QString m_synopsis;
    QString m_description;
    QStringList m_words;
    QList<Option> m_options;
};

/// The names in a table of choices.
template <typename Value, std::size_t Count>
[[nodiscard]] QStringList names(const std::array<std::pair<QLatin1StringView, Value>, Count> &choices)
{
    QStringList names;
    for (const auto &[name, meaning] : choices)
        names.append(name);
    return names;
}

} // namespace cli
