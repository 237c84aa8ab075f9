// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <atomic>
#include <csignal>

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

namespace cli {

namespace {

// All that a signal handler may touch.
std::atomic<int> writeEnd{-1};
std::atomic<bool> happened{false};
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

void onSignal(int number)
{
    happened = true;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd.load(), &byte, 1);
    std::signal(number, SIG_DFL); // the next one is not asked
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then signals end the program as ever
    writeEnd = m_pipe[1];
    auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte;
        while (::read(m_pipe[0], &byte, 1) > 0) { }
        Q_EMIT interrupted();
    });
    std::signal(SIGINT, &onSignal);
    std::signal(SIGTERM, &onSignal);
    if (std::signal(SIGHUP, &onSignal) == SIG_IGN)
        std::signal(SIGHUP, SIG_IGN);
}

bool Interrupt::hasHappened()
{
    return happened;
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (std::signal(SIGHUP, SIG_DFL) == SIG_IGN)
        std::signal(SIGHUP, SIG_IGN);
    writeEnd = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

} // namespace cli
