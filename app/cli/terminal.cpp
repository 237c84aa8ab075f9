// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <cstdio>

#include <QFile>
#include <QScopeGuard>

#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
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
    write(stdout, line + QLatin1Char('\n'));
}

void Terminal::error(const QString &text) const
{
    clearProgress();
    write(stderr, QLatin1String("flowtrail: ") + text + QLatin1Char('\n'));
}

void Terminal::note(const QString &text) const
{
    if (m_quiet)
        return;
    clearProgress();
    write(stderr, text + QLatin1Char('\n'));
}

void Terminal::progress(const QString &text)
{
    if (m_quiet || !m_isTerminal)
        return;
    write(stderr, QLatin1String("\r\033[K") + text);
    m_hasProgress = true;
}

void Terminal::clearProgress() const
{
    if (std::exchange(m_hasProgress, false))
        write(stderr, QStringLiteral("\r\033[K"));
}

QByteArray Terminal::readSecret(const QString &prompt)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    if (isatty(STDIN_FILENO) != 1)
        return input.readLine().trimmed();

    write(stderr, prompt);
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    const auto restore = qScopeGuard([&] {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        write(stderr, QStringLiteral("\n"));
    });
    return input.readLine().trimmed();
}

} // namespace cli
