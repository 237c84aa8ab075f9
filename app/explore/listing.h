// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

#include "explore/jobslot.h"
#include "explore/liststate.h"
#include "meraki/pagejob.h"

namespace explore {

/// A list of the API's as it arrives, page by page. While it is fetched again, what there is stays until the first page
/// is here.
template <typename Entity> class Listing
{
public:
    using Parse = tl::expected<QList<Entity>, QString> (*)(const QByteArray &);

    /// @p changed is told of every page and every change of the state.
    Listing(Parse parse, std::function<void()> changed)
        : m_parse(parse)
        , m_changed(std::move(changed))
    {
    }

    [[nodiscard]] const QList<Entity> &items() const { return m_items; }
    [[nodiscard]] const ListState &state() const { return m_state; }

    /// What the job given to fetch() reads its pages with.
    [[nodiscard]] meraki::BodyReader reader()
    {
        return [this](const QByteArray &body) {
            return m_parse(body).map([this](QList<Entity> page) { m_page = std::move(page); });
        };
    }

    /// Takes the job, which was not started.
    void fetch(meraki::PageJob *job)
    {
        m_job.hold(job);
        m_page.clear();
        m_state = {ListState::Phase::Loading};
        QObject::connect(job, &meraki::PageJob::pageArrived, job, [this](int page) {
            if (page == 1)
                m_items.clear();
            m_items += std::exchange(m_page, {});
            m_state.pages = page;
            m_changed();
        });
        QObject::connect(job, &meraki::PageJob::finished, job,
                         [this](const meraki::Result<meraki::PagesFetched> &pages) {
                             m_job.discard();
                             m_state.phase = pages ? ListState::Phase::Complete : ListState::Phase::Failed;
                             if (!pages)
                                 m_state.error = pages.error();
                             m_changed();
                         });
        job->start();
        m_changed();
    }

    void cancel()
    {
        if (!m_state.isLoading())
            return;
        m_job.discard();
        m_state.phase = ListState::Phase::Cancelled;
        m_changed();
    }

    void clear()
    {
        m_job.discard();
        m_items.clear();
        m_state = {};
        m_changed();
    }

private:
    Parse m_parse;
    std::function<void()> m_changed;
    JobSlot<meraki::PageJob> m_job;
    QList<Entity> m_page; // read, not yet told of
    QList<Entity> m_items;
    ListState m_state;
};

} // namespace explore
