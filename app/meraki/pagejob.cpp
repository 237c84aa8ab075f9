// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/pagejob.h"

#include <algorithm>

namespace meraki {

namespace {

/// The same for all spellings of one address: servers may escape a token differently from page to page. Escapes are
/// decoded within each part of the query, so that an escaped & is not taken for one that separates.
QByteArray identityOf(const QUrl &url)
{
    QByteArray identity = url.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    for (QByteArray item : url.query(QUrl::FullyEncoded).toLatin1().split('&')) {
        identity += '\0';
        identity += QByteArray::fromPercentEncoding(item.replace('+', ' '));
    }
    return identity;
}

ApiError cancelledAt(const QUrl &page)
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.url = page;
    return error;
}

bool isEmptyArray(const QByteArray &body)
{
    constexpr QByteArrayView ByteOrderMark = "\xef\xbb\xbf";
    QByteArrayView text = body;
    if (text.startsWith(ByteOrderMark))
        text = text.sliced(ByteOrderMark.size());
    text = text.trimmed();
    return text.size() >= 2 && text.front() == '[' && text.back() == ']'
        && text.sliced(1, text.size() - 2).trimmed().isEmpty();
}

} // namespace

PageJob::PageJob(std::shared_ptr<const Connection> connection, std::shared_ptr<RequestBudget> budget, const QUrl &first,
                 BodyReader reader, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_budget(std::move(budget))
    , m_next(first)
    , m_reader(std::move(reader))
{
}

void PageJob::setPageBound(int pages)
{
    m_pageBound = std::max(pages, 1);
}

void PageJob::setFetched(QSet<QByteArray> fetched)
{
    m_fetched = std::move(fetched);
}

void PageJob::start()
{
    if (m_started || m_finished)
        return;
    m_started = true;
    fetch(*m_next);
}

void PageJob::cancel()
{
    if (m_finished || m_cancelled)
        return;
    m_cancelled = true;
    m_ahead.reset();
    if (m_job)
        m_job->cancel(); // and pageFinished() says the rest
    else if (!m_started)
        finish(tl::unexpected(cancelledAt(*m_next)));
}

std::unique_ptr<GetJob> PageJob::jobFor(const QUrl &url)
{
    return std::make_unique<GetJob>(
        m_connection, m_budget, url, [this](const QByteArray &body) { return read(body); }, this);
}

void PageJob::fetch(const QUrl &url)
{
    m_next = url;
    m_fetched.insert(identityOf(url));
    m_pageIsEmpty = false;
    m_hasAskedAhead = false;
    if (!m_ahead || m_ahead->url() != url)
        m_ahead = jobFor(url);
    m_job = m_ahead.release(); // ours as our child
    connect(m_job, &GetJob::nextArrived, this, &PageJob::askAhead);
    connect(m_job, &GetJob::stateChanged, this, &PageJob::requestChangedTo);
    connect(m_job, &GetJob::finished, this, &PageJob::pageFinished);
    m_job->start();
}

void PageJob::askAhead(const QUrl &page, const QUrl &next)
{
    const QByteArray identity = identityOf(next);
    if (m_hasAskedAhead || m_pages + 1 >= m_pageBound || m_fetched.contains(identity) || identity == identityOf(page))
        return;
    m_hasAskedAhead = true;
    m_ahead = jobFor(next);
    m_ahead->askAhead();
}

void PageJob::requestChangedTo(GetJob::State state)
{
    if (state == GetJob::State::WaitingToRetry)
        m_ahead.reset(); // the page may lead elsewhere when it comes again
    Q_EMIT requestChanged();
}

tl::expected<void, QString> PageJob::read(const QByteArray &body)
{
    auto result = m_reader(body);
    m_pageIsEmpty = result && isEmptyArray(body);
    return result;
}

void PageJob::pageFinished(const Result<Answer> &outcome)
{
    m_job->deleteLater();
    m_job = nullptr;
    if (!outcome)
        return finish(tl::unexpected(outcome.error()));

    ++m_pages;
    m_fetched.insert(identityOf(outcome->url)); // after redirects `next` may name the same page by its other address
    m_next = outcome->isEmpty || m_pageIsEmpty ? std::nullopt : outcome->next;
    auto stop = PagesFetched::Stop::LastPage;
    if (m_next && m_fetched.contains(identityOf(*m_next))) {
        stop = PagesFetched::Stop::Cycle;
        m_next.reset();
    } else if (m_next && m_pages >= m_pageBound) {
        stop = PagesFetched::Stop::PageBound;
    }

    const QPointer<PageJob> self(this);
    Q_EMIT pageArrived(m_pages);
    if (!self)
        return;
    if (!m_next || stop == PagesFetched::Stop::PageBound)
        finish(PagesFetched{m_pages, stop});
    else if (m_cancelled)
        finish(tl::unexpected(cancelledAt(*m_next)));
    else
        fetch(*m_next);
}

void PageJob::finish(Result<PagesFetched> outcome)
{
    m_finished = true;
    m_ahead.reset();
    QMetaObject::invokeMethod(
        this, [this, outcome = std::move(outcome)] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
}

} // namespace meraki
