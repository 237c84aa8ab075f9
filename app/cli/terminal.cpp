// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <array>
#include <csignal>
#include <cstdio>

#include <QFile>

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

constexpr std::array Endings{SIGINT, SIGTERM, SIGQUIT, SIGHUP};
volatile std::sig_atomic_t caughtSignal = 0;

extern "C" void catchSignal(int signal)
{
    caughtSignal = signal;
}

/// Echoes nothing for as long as it lives, and gives the terminal back as it was however that ends: a signal that ends
/// the program is held until then.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        caughtSignal = 0;
        struct sigaction action = {};
        action.sa_handler = &catchSignal; // without SA_RESTART: it is to interrupt the reading
        for (std::size_t i = 0; i < Endings.size(); ++i)
            sigaction(Endings[i], &action, &m_actions[i]);
        tcgetattr(STDIN_FILENO, &m_settings);
        termios silent = m_settings;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_settings);
        write(stderr, "\n");
        for (std::size_t i = 0; i < Endings.size(); ++i)
            sigaction(Endings[i], &m_actions[i], nullptr);
        if (caughtSignal != 0)
            raise(caughtSignal);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    std::array<struct sigaction, Endings.size()> m_actions{};
    termios m_settings{};
};

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

bool Terminal::showsResults()
{
    return isatty(STDOUT_FILENO) == 1;
}

QByteArray Terminal::readSecret(const QString &prompt)
{
    if (isatty(STDIN_FILENO) != 1) {
        QFile input;
        return input.open(stdin, QIODevice::ReadOnly) ? input.readLine().trimmed() : QByteArray();
    }

    write(stderr, harmless(prompt));
    const SilentTerminal silent;
    QByteArray line;
    char character = 0;
    // Not through QFile, which goes on reading when a signal interrupts it.
    while (::read(STDIN_FILENO, &character, 1) == 1 && character != '\n')
        line += character;
    return line.trimmed();
}

} // namespace cli
