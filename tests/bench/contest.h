// SPDX-License-Identifier: GPL-3.0-or-later
// How every bench tells what it measured, for compare.py to read: a line for each thing, its name, a tab, and numbers.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <QElapsedTimer>

namespace bench {

/// The end, loudly: what was measured is worth nothing.
[[noreturn]] inline void fail(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

/// So that nothing is left out because nobody looks at it.
template <typename Value> void keep(const Value &value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

inline double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

inline void print(const std::string &name, const std::vector<double> &numbers)
{
    std::printf("%s\t", name.c_str());
    for (const double number : numbers)
        std::printf("%.3f ", number);
    std::printf("\n");
    std::fflush(stdout);
}

/// What came out, which has to be the same for whoever else measures the same: see compare.py.
inline void printResult(const std::string &name, std::size_t value)
{
    std::printf("= %s\t%zu\n", name.c_str(), value);
}

/// Names and what each does, run in turn so that what else the machine does meets all of them. Prints milliseconds.
class Contest
{
public:
    /// With @p withPeers false those with a / in their name do not take part.
    explicit Contest(int rounds, bool withPeers = true)
        : m_rounds(rounds)
        , m_withPeers(withPeers)
    {
    }

    void add(const std::string &name, std::function<void()> run)
    {
        if (m_withPeers || name.find('/') == name.npos)
            m_runs.push_back({name, std::move(run), {}});
    }

    void run()
    {
        for (int round = 0; round <= m_rounds; ++round) { // the first warms up
            for (Run &run : m_runs) {
                QElapsedTimer timer;
                timer.start();
                run.action();
                if (round > 0)
                    run.times.push_back(millisecondsOf(timer));
            }
        }
        for (const Run &run : m_runs)
            print(run.name, run.times);
        m_runs.clear();
    }

private:
    struct Run
    {
        std::string name;
        std::function<void()> action;
        std::vector<double> times;
    };

    int m_rounds;
    bool m_withPeers;
    std::vector<Run> m_runs;
};

} // namespace bench
