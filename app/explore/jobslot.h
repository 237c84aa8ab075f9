// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace explore {

/// Holds the job that is being waited for. What it held before is cancelled, so that neither its reply nor its reader
/// outlives what it was asked for, and deleted later, since it is often the sender of the signal being handled.
template <typename Job> class JobSlot
{
public:
    Job *hold(Job *job)
    {
        discard();
        m_job.reset(job);
        return job;
    }

    [[nodiscard]] bool holds() const { return m_job != nullptr; }

    void discard()
    {
        if (!m_job)
            return;
        m_job->disconnect();
        m_job->cancel();
        m_job.release()->deleteLater();
    }

private:
    std::unique_ptr<Job> m_job;
};

} // namespace explore
