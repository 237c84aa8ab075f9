// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cli {

/// What the commands say, and how: results to standard output, everything else to standard error.
class Terminal
{
public:
    explicit Terminal(bool quiet = false);

    void result(const QString &line) const;
    void error(const QString &text) const;
    /// Not with --quiet.
    void note(const QString &text) const;
    /// A line that is written over by the next; on a terminal only, not with --quiet.
    void progress(const QString &text);
    /// Before results are written by other ways than result().
    void clearProgress() const;
    /// Whether results go to a person's terminal, not into a file or another program.
    [[nodiscard]] static bool showsResults();

    /// A secret from standard input: with a prompt and without echo on a terminal, else its first line.
    [[nodiscard]] static QByteArray readSecret(const QString &prompt);

private:
    bool m_quiet;
    bool m_isTerminal;
    mutable bool m_hasProgress = false;
};

} // namespace cli
