// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <vector>

#include <QTest>

#include <fcntl.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// The program on a terminal of its own.
class OnTerminal
{
public:
    explicit OnTerminal(const QList<QByteArray> &words)
    {
        std::vector<char *> arguments;
        for (const QByteArray &word : words)
            arguments.push_back(const_cast<char *>(word.constData()));
        arguments.push_back(nullptr);
        m_process = forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_process == 0) {
            execv(FLOWTRAIL_PROGRAM, arguments.data());
            _exit(127);
        }
        fcntl(m_terminal, F_SETFL, O_NONBLOCK);
    }
    ~OnTerminal()
    {
        if (m_process > 0 && !hasEnded()) {
            kill(m_process, SIGKILL);
            waitpid(m_process, nullptr, 0);
        }
        close(m_terminal);
    }
    OnTerminal(const OnTerminal &) = delete;
    OnTerminal &operator=(const OnTerminal &) = delete;

    void type(const QByteArray &keys) const
    {
        QCOMPARE(write(m_terminal, keys.constData(), std::size_t(keys.size())), keys.size());
    }
    void signal(int number) const { kill(m_process, number); }
    /// All it has printed so far.
    [[nodiscard]] QByteArray screen()
    {
        char bytes[4096];
        for (ssize_t count = 0; (count = read(m_terminal, bytes, sizeof bytes)) > 0;)
            m_screen.append(bytes, count);
        return m_screen;
    }
    [[nodiscard]] bool echoes() const
    {
        termios settings{};
        return tcgetattr(m_terminal, &settings) == 0 && (settings.c_lflag & tcflag_t(ECHO)) != 0;
    }
    [[nodiscard]] bool hasEnded()
    {
        if (!m_ended)
            m_ended = waitpid(m_process, &m_status, WNOHANG) == m_process;
        return m_ended;
    }
    [[nodiscard]] int status() const { return m_status; }

private:
    int m_terminal = -1;
    pid_t m_process = -1;
    bool m_ended = false;
    int m_status = 0;
    QByteArray m_screen;
};

} // namespace

/// What only shows on a terminal: asking for a key.
class PromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWithoutEcho()
    {
        OnTerminal program({"flowtrail", "key", "set", "--profile", "prompted"});
        QTRY_VERIFY(program.screen().contains("API key for api.meraki.com"));
        QTRY_VERIFY(!program.echoes());
        program.type("\n"); // no key: nothing is kept
        QTRY_VERIFY(program.hasEnded());
        QVERIFY(WIFEXITED(program.status()));
        QCOMPARE(WEXITSTATUS(program.status()), 3);
        QVERIFY(program.echoes());
    }

    void anInterruptedPromptGivesTheTerminalBack_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("Ctrl+\\") << SIGQUIT;
        QTest::newRow("terminated") << SIGTERM;
    }

    void anInterruptedPromptGivesTheTerminalBack()
    {
        QFETCH(const int, signal);
        OnTerminal program({"flowtrail", "key", "set", "--profile", "prompted"});
        QTRY_VERIFY(program.screen().contains("API key for api.meraki.com"));
        QTRY_VERIFY(!program.echoes());
        program.type("half-a-key");
        if (signal == SIGTERM)
            program.signal(SIGTERM);
        else
            program.type(signal == SIGINT ? "\x03" : "\x1c");
        QTRY_VERIFY(program.hasEnded());
        QVERIFY(WIFSIGNALED(program.status()));
        QCOMPARE(WTERMSIG(program.status()), signal);
        QVERIFY(program.echoes());
        QVERIFY(!program.screen().contains("half-a-key"));
    }
};

QTEST_GUILESS_MAIN(PromptTest)
#include "tst_prompt.moc"
