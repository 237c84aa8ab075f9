// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdio>

#include <QApplication>
#include <QWidget>

#include "bench/contest.h"

namespace bench {

/// Ends when the first frame of a window has been painted and handed to the display, and prints the milliseconds since
/// the program was started. When that was, the one who starts it says: the steady clock's nanoseconds (CLOCK_MONOTONIC)
/// in its only argument, read right before. So loading the libraries counts.
class FirstFrame : public QApplication
{
public:
    using QApplication::QApplication;

    void await(const QWidget &window) { m_window = &window; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        // The window itself may be covered by its children: any of them.
        const bool isPaint = event->type() == QEvent::Paint && receiver->isWidgetType()
            && static_cast<QWidget *>(receiver)->window() == m_window;
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        m_isPainted = m_isPainted || isPaint;
        if (--m_depth == 0 && m_isPainted) // what was painted is handed over at the end of the event that led to it
            end();
        return result;
    }

private:
    [[noreturn]] static void end()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        const auto taken = std::chrono::nanoseconds(now).count() - arguments().value(1).toLongLong();
        if (arguments().size() != 2 || taken <= 0 || taken > 60'000'000'000)
            fail("Usage: start NANOSECONDS");
        print("start", {double(taken) / 1e6});
        std::_Exit(0); // closing is not measured
    }

    const QWidget *m_window = nullptr;
    int m_depth = 0;
    bool m_isPainted = false;
};

} // namespace bench
