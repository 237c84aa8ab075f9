// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <latch>
#include <memory>

#include <QThreadPool>

namespace traffic {

/// Calls @p action with 0 to @p count - 1, on this thread and on those that are idle, and returns when all are done.
/// What is added up in parts has to be cut into the same ones whatever the machine has, so that it rounds the same.
template <typename Action> void inParallel(int count, Action action)
{
    struct State
    {
        explicit State(int parts)
            : done(parts)
        {
        }
        std::atomic<int> next = 0;
        std::latch done; // when all parts are, not all helpers: one that wakes up late finds nothing left to do
    };
    const auto state = std::make_shared<State>(count);
    const auto work = [state, count, &action] {
        for (int part = state->next++; part < count; part = state->next++) {
            action(part);
            state->done.count_down();
        }
    };
    QThreadPool &pool = *QThreadPool::globalInstance();
    for (int i = std::min(count, pool.maxThreadCount()) - 1; i > 0; --i)
        (void)pool.tryStart(work); // unless it is busy with something else
    work();
    state->done.wait();
}

/// The same with the begin and the end of each part of 0 to @p size. Parts have @p length, the last one what is left.
template <typename Action> void inParts(std::size_t size, std::size_t length, Action action)
{
    inParallel(int((size + length - 1) / length), [&](int part) {
        const std::size_t begin = std::size_t(part) * length;
        action(begin, std::min(begin + length, size));
    });
}

} // namespace traffic
