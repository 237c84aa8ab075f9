// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QApplication>
#include <QElapsedTimer>

namespace ui {

/// Measures how long the interface's thread is busy with one event that the event loop hands out, and what that causes
/// directly. Debug builds run on it: with QT_LOGGING_RULES=flowtrail.heartbeat=true they name each event that took
/// longer than a frame.
class Heartbeat : public QApplication
{
    Q_OBJECT

public:
    static constexpr double Frame = 1000.0 / 60; // ms

    Heartbeat(int &argc, char **argv);
    ~Heartbeat() override;

    std::function<void(QObject *)> painted; ///< this was painted
    std::function<void()> ended; ///< an event is done with, its painting included

    bool notify(QObject *receiver, QEvent *event) override;
    /// @p action as if it were one event.
    template <typename Action> void run(Action action)
    {
        begin();
        action();
        end("an action", QEvent::None);
    }
    /// Of the events since the last time, in milliseconds.
    [[nodiscard]] double takeLongest();

private:
    void begin();
    void end(const char *receiver, QEvent::Type type);

    int m_depth = 0;
    QElapsedTimer m_timer;
    double m_longest = 0; // ms
};

} // namespace ui
