// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <utility>

#include <QObject>
#include <QThreadPool>

namespace traffic {

/// Runs work on another thread. What was begun last counts: what was begun before is told to give up, and what it finds
/// is dropped. Destroying it gives up too, and waits for that.
class Latest
{
    Q_DISABLE_COPY_MOVE(Latest)

public:
    using IsCancelled = std::atomic<bool>;

    Latest()
    {
        m_pool.setMaxThreadCount(1); // one has given up before the next is begun
    }
    ~Latest()
    {
        cancel();
        m_pool.waitForDone();
    }

    /// Calls @p work there, with an IsCancelled to look at between its steps, and @p then with what it returned here,
    /// from the event loop. @p work refers to nothing that others change.
    template <typename Work, typename Then> void start(Work work, Then then)
    {
        cancel();
        m_isCancelled = std::make_shared<IsCancelled>(false);
        m_pool.start([this, isCancelled = m_isCancelled, work = std::move(work), then = std::move(then)]() mutable {
            auto result = work(std::as_const(*isCancelled));
            QMetaObject::invokeMethod(
                &m_here,
                [this, isCancelled, then = std::move(then), result = std::move(result)]() mutable {
                    if (*isCancelled)
                        return;
                    m_isCancelled.reset();
                    then(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }
    void cancel()
    {
        if (const auto isCancelled = std::exchange(m_isCancelled, nullptr))
            *isCancelled = true;
    }
    [[nodiscard]] bool isRunning() const { return m_isCancelled != nullptr; }

private:
    std::shared_ptr<IsCancelled> m_isCancelled; // of what runs
    QObject m_here; // in the event loop of which results come
    QThreadPool m_pool;
};

} // namespace traffic
