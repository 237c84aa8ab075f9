// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

namespace bench {

/// Until nothing more follows.
inline void settle()
{
    static constexpr std::chrono::milliseconds Quiet{60}; // longer than the event loop's own timers
    QElapsedTimer waited;
    waited.start();
    QTimer wakes; // asleep until something comes, as the program is: other threads have the processor then
    wakes.start(Quiet);
    while (waited.elapsed() < Quiet.count())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace bench
