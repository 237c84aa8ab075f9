// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <memory>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "meraki/tokenbucket.h"

namespace meraki {

/// The pace of requests to one organization: a token bucket (capacity 10, refill at the set pace, 9 a second by
/// default), slower after a 429 (x0.7, never below 0.5 a second), slowly faster after each success (+0.2, never above
/// the set pace). Requests wait in the order they came.
class RequestBudget : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    /// @p pace in requests a second; 0 switches pacing off, not the pause after a 429. @p overall is a limit that other
    /// budgets share; none if null.
    explicit RequestBudget(double pace, Clock clock = &std::chrono::steady_clock::now,
                           std::shared_ptr<TokenBucket> overall = nullptr, QObject *parent = nullptr);

    /// Another pace from now on; what a 429 slowed down stays slow.
    void setPace(double pace);

    /// Calls @p go once a request may be sent, at once or later from the event loop; never after @p context is gone.
    void acquire(QObject *context, std::function<void()> go);
    /// Tells of a 429: slows down, and holds everything back for @p pause.
    void throttled(std::chrono::milliseconds pause);
    /// Tells of a success.
    void succeeded();

    [[nodiscard]] double pace() const { return m_pace; } ///< requests a second now; 0: no pace of our own
    /// Requests that wait, those whose context is gone not counted.
    [[nodiscard]] int waiting() const;
    /// How long everything is still held back by a 429; zero if not.
    [[nodiscard]] std::chrono::milliseconds pausedFor() const;

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> go;
    };

    [[nodiscard]] bool mayPass();
    void serve();
    void schedule();

    Clock m_clock;
    double m_setPace;
    double m_pace;
    TokenBucket m_bucket;
    std::shared_ptr<TokenBucket> m_overall;
    std::chrono::steady_clock::time_point m_pausedUntil;
    std::deque<Waiting> m_queue;
    QTimer m_timer;
};

} // namespace meraki
