// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "meraki/exchange.h"
#include "meraki/requestbudget.h"

namespace meraki {

/// What an answered request says beside its body, which went to the reader.
struct Answer
{
    int status = 0;
    QUrl url; ///< after redirects
    std::optional<QUrl> next; ///< as nextPage() gives it: resolved, not yet held against the host policy
    bool isEmpty = false; ///< 204, or another 2xx that says its body has no bytes
    int attempts = 1;
    QByteArray requestId;
    QByteArray date{}; ///< the Date header; see httpDate()
    QString encryption{}; ///< "TLS 1.3, certificate by ..."; empty over plain http

    bool operator==(const Answer &) const = default;
};

/// One GET, to its end: waits in the budget, sends, times out, follows redirects by hand (at most five hops, only where
/// the host policy allows the key), hands the body to the reader and tries again as the RetryPolicy says, but not where
/// the reader refuses whole JSON that is no array (an object, null): asking again would bring the same. Cookies are
/// neither sent nor kept. A body may have up to Exchange::MaximumBody bytes. Two jobs for one address at once on one
/// connection cost one request.
///
/// Signal contract: exactly one finished(), whatever happens, cancel() included; never from within start() or cancel()
/// itself, but from the event loop; nothing after it, and nothing at all after the job is deleted. The job belongs to
/// its parent and does not delete itself. The reader is called zero or more times, never before start(), nor from
/// within it, and never after cancel().
class GetJob : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Queued, Running, WaitingToRetry, Finished };
    Q_ENUM(State)

    static constexpr int MaximumHops = 5;

    GetJob(std::shared_ptr<const Connection> connection, std::shared_ptr<RequestBudget> budget, const QUrl &url,
           BodyReader reader, QObject *parent);
    ~GetJob() override;

    /// Before start(): lets the first request take its place in the budget and go its way, while the job stays Idle.
    /// Whatever comes of it waits for start(), which goes on with it: until then nothing is read, followed, tried again
    /// or told. Nothing is sent where start() would refuse to.
    void askAhead();
    void start();
    void cancel();

    [[nodiscard]] const QUrl &url() const { return m_firstUrl; } ///< before redirects
    [[nodiscard]] State state() const { return m_state; }
    /// When the next attempt is due, while WaitingToRetry.
    [[nodiscard]] std::chrono::milliseconds retryIn() const;
    /// Why the last attempt failed, while WaitingToRetry.
    [[nodiscard]] const ApiError &lastError() const { return m_error; }

Q_SIGNALS:
    void stateChanged(meraki::GetJob::State state);
    /// The head of a 200 is there, and says what comes after @p page (as Answer::url): @p next is valid, and not yet
    /// held against the host policy. The body is not read yet; where it fails, and for each attempt, this may come
    /// again.
    void nextArrived(const QUrl &page, const QUrl &next);
    void finished(const meraki::Result<meraki::Answer> &outcome);

private:
    void beginAttempt();
    [[nodiscard]] std::optional<ApiError> refusal() const;
    [[nodiscard]] bool ask(int attempt);
    void send();
    void linkArrived();
    void received();
    void answered(const Received &received);
    void redirected(const Received &received);
    void fail(ApiError error, const QByteArray &retryAfter = {});
    void finish(Result<Answer> outcome);
    [[nodiscard]] ApiError errorOf(ApiError::Kind kind, const QString &detail = {}) const;
    [[nodiscard]] ApiError errorOf(const Received &received) const;
    void enter(State state);

    std::shared_ptr<const Connection> m_connection;
    std::shared_ptr<RequestBudget> m_budget;
    QUrl m_firstUrl;
    QUrl m_url; // of the request in progress, after redirects
    BodyReader m_reader;
    std::shared_ptr<Exchange> m_exchange; // under way, or asked ahead and ended
    QTimer m_retry;
    State m_state = State::Idle;
    ApiError m_error;
    int m_attempts = 0;
    QSet<QByteArray> m_hops; // where this attempt has been, redirects included
};

} // namespace meraki
