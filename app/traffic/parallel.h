// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <latch>

#include <QThreadPool>

namespace traffic {

/// Calls @p action with 0 to @p count - 1, on this thread and on those that are idle, and returns when all are done.
/// What is added up in parts has to be cut into the same ones whatever the machine has, so that it rounds the same.
template <typename Action> void inParallel(int count, Action action)
{
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int part = next++; part < count; part = next++)
            action(part);
    };
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int helpers = std::max(std::min(count, pool.maxThreadCount()) - 1, 0);
    std::latch done(helpers);
    for (int i = 0; i < helpers; ++i) {
        const auto help = [&] {
            work();
            done.count_down();
        };
        if (!pool.tryStart(help)) // busy with something else
            done.count_down();
    }
    work();
    done.wait();
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
