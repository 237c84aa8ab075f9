// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <utility>

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

namespace bench {

/// Measures the longest of the events that the event loop hands out. What an event causes directly counts to it.
class Heartbeat : public QApplication
{
public:
    using QApplication::QApplication;

    std::function<void(QObject *)> painted; ///< this was painted
    std::function<void()> ended; ///< an event is done with, its painting included

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread()) // Qt's network code has one of its own
            return QApplication::notify(receiver, event);
        const bool isPaint = event->type() == QEvent::Paint;
        bool result = false;
        run([&] {
            result = QApplication::notify(receiver, event);
            if (isPaint && painted)
                painted(receiver);
        });
        return result;
    }

    /// @p action as if it were one event.
    template <typename Action> void run(Action action)
    {
        if (m_depth++ == 0)
            m_timer.start();
        action();
        if (--m_depth > 0)
            return;
        m_longest = std::max(m_longest, double(m_timer.nsecsElapsed()) / 1e6);
        if (ended)
            ended();
    }

    [[nodiscard]] double takeLongest() { return std::exchange(m_longest, 0); }

private:
    int m_depth = 0;
    QElapsedTimer m_timer;
    double m_longest = 0; // ms
};

/// Until nothing more follows.
inline void settle()
{
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < 60) // longer than the event loop's own timers
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

} // namespace bench
