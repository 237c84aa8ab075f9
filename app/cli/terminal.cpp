// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <cstdio>

#include <QFile>
#include <QScopeGuard>

#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// The API's words and names are in what is said, and a terminal obeys control characters.
QByteArray harmless(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control && character != u'\n')
            character = QChar::ReplacementCharacter;
    }
    return text.toLocal8Bit();
}

} // namespace

Terminal::Terminal(bool quiet)
    : m_quiet(quiet)
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{
}

void Terminal::result(const QString &line) const
{
    clearProgress();
    write(stdout, harmless(line) + '\n');
}

void Terminal::error(const QString &text) const
{
    clearProgress();
    write(stderr, "flowtrail: " + harmless(text) + '\n');
}

void Terminal::note(const QString &text) const
{
    if (m_quiet)
        return;
    clearProgress();
    write(stderr, harmless(text) + '\n');
}

void Terminal::progress(const QString &text)
{
    if (m_quiet || !m_isTerminal)
        return;
    write(stderr, "\r\033[K" + harmless(text));
    m_hasProgress = true;
}

void Terminal::clearProgress() const
{
    if (std::exchange(m_hasProgress, false))
        write(stderr, "\r\033[K");
}

QByteArray Terminal::readSecret(const QString &prompt)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    if (isatty(STDIN_FILENO) != 1)
        return input.readLine().trimmed();

    write(stderr, harmless(prompt));
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    const auto restore = qScopeGuard([&] {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        write(stderr, "\n");
    });
    return input.readLine().trimmed();
}

} // namespace cli
