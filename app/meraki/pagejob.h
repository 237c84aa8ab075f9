// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QPointer>
#include <QSet>

#include "meraki/getjob.h"

namespace meraki {

/// How a paged fetch ended without an error.
struct PagesFetched
{
    enum class Stop {
        LastPage, ///< no `next`, an empty page, or 204
        Cycle, ///< `next` pointed at a page that was already fetched
        PageBound, ///< the bound on pages was reached; @c next says where to go on
    };

    int pages = 0; ///< pages read by this job
    Stop stop = Stop::LastPage;

    bool operator==(const PagesFetched &) const = default;
};

/// All pages of one operation, one after the other, each handed to the reader. `next` is followed as it came, never to
/// an address twice, and only where the host policy allows. A page whose body is an empty array is the last.
///
/// The next page is asked for as soon as the head of a page names it, at most one ahead, so that it is on its way while
/// the body of that page comes and is read. What comes of it waits until then, and is given up where that page is the
/// last, fails, is cancelled or has to be asked for again. A page has the next one asked for early once only: one that
/// fails again and again does not double the requests.
///
/// Signal contract as GetJob's: exactly one finished(), from the event loop. pageArrived() comes after the reader took
/// the page. After an error or a cancel what came stays with the reader's owner; resumeAt() is the page to go on with.
class PageJob : public QObject
{
    Q_OBJECT

public:
    static constexpr int DefaultPageBound = 10'000;

    PageJob(std::shared_ptr<const Connection> connection, std::shared_ptr<RequestBudget> budget, const QUrl &first,
            BodyReader reader, QObject *parent);

    /// Stops after this many pages (default DefaultPageBound); at least 1.
    void setPageBound(int pages);
    /// The addresses that count as fetched from the start: fetched() of the job that this one goes on with, so that a
    /// `next` that leads back to one of its pages is a cycle here too. The first address is asked for all the same.
    /// Only before start().
    void setFetched(QSet<QByteArray> fetched);
    void start();
    void cancel();

    [[nodiscard]] int pages() const { return m_pages; }
    /// The page that was not read: where a new job goes on after a cancel, an error or the page bound. Empty once the
    /// last page was read.
    [[nodiscard]] std::optional<QUrl> resumeAt() const { return m_next; }
    /// What tells the addresses asked for so far, redirects included, and that of a page asked for early not: for
    /// setFetched() of the job that goes on.
    [[nodiscard]] const QSet<QByteArray> &fetched() const { return m_fetched; }
    /// The request for the page that is to be read next, for its state; null if none. Never the early one.
    [[nodiscard]] const GetJob *request() const { return m_job; }

Q_SIGNALS:
    void pageArrived(int page);
    /// The request in progress changed its state: waiting in the budget, running, waiting to retry.
    void requestChanged();
    void finished(const meraki::Result<meraki::PagesFetched> &outcome);

private:
    [[nodiscard]] std::unique_ptr<GetJob> jobFor(const QUrl &url);
    void fetch(const QUrl &url);
    void askAhead(const QUrl &page, const QUrl &next);
    void requestChangedTo(GetJob::State state);
    [[nodiscard]] tl::expected<void, QString> read(const QByteArray &body);
    void pageFinished(const Result<Answer> &outcome);
    void finish(Result<PagesFetched> outcome);

    std::shared_ptr<const Connection> m_connection;
    std::shared_ptr<RequestBudget> m_budget;
    std::optional<QUrl> m_next;
    BodyReader m_reader;
    QPointer<GetJob> m_job;
    std::unique_ptr<GetJob> m_ahead; // for the page after m_job's, until its turn comes
    QSet<QByteArray> m_fetched; // identities of addresses
    int m_pages = 0;
    int m_pageBound = DefaultPageBound;
    bool m_pageIsEmpty = false;
    bool m_hasAskedAhead = false; // since m_job was started
    bool m_started = false;
    bool m_cancelled = false;
    bool m_finished = false;
};

} // namespace meraki
