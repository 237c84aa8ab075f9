// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/getjob.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QRandomGenerator>

#include "meraki/keymask.h"
#include "meraki/link.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace meraki {

namespace {

ApiError::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return ApiError::Kind::Unauthorized;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
        return ApiError::Kind::NotFound;
    case 429:
        return ApiError::Kind::RateLimited;
    default:
        return status >= 500 ? ApiError::Kind::Server
            : status >= 400  ? ApiError::Kind::BadRequest
                             : ApiError::Kind::UnreadableBody;
    }
}

/// Whole JSON that is no array: the server meant it so, and would say it again.
bool isMeantSo(const QByteArray &body)
{
    if (QByteArrayView(body).trimmed().startsWith('['))
        return false;
    if (QJsonDocument::fromJson(body).isObject())
        return true;
    const QJsonArray scalars = QJsonDocument::fromJson('[' + body + ']').array(); // Qt reads none by itself
    return scalars.size() == 1;
}

} // namespace

GetJob::GetJob(std::shared_ptr<const Connection> connection, std::shared_ptr<RequestBudget> budget, const QUrl &url,
               BodyReader reader, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_budget(std::move(budget))
    , m_firstUrl(url)
    , m_reader(std::move(reader))
{
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::PreciseTimer);
    connect(&m_retry, &QTimer::timeout, this, &GetJob::beginAttempt);
}

GetJob::~GetJob() = default;

void GetJob::askAhead()
{
    if (m_state != State::Idle || m_exchange)
        return;
    m_url = m_firstUrl;
    if (!refusal())
        std::ignore = ask(1);
}

void GetJob::start()
{
    if (m_state == State::Idle)
        beginAttempt();
}

void GetJob::cancel()
{
    if (m_state == State::Finished)
        return;
    if (m_exchange) // which may go on for another job
        m_exchange->disconnect(this);
    m_exchange.reset();
    m_retry.stop();
    finish(tl::unexpected(errorOf(ApiError::Kind::Cancelled)));
}

std::chrono::milliseconds GetJob::retryIn() const
{
    return std::max(m_retry.remainingTimeAsDuration(), 0ms);
}

void GetJob::beginAttempt()
{
    ++m_attempts;
    m_url = m_firstUrl;
    m_hops.clear();
    send();
}

/// The one gate before the key is sent, for first addresses, links and redirects alike.
std::optional<ApiError> GetJob::refusal() const
{
    if (!m_connection->fault.isEmpty())
        return errorOf(ApiError::Kind::Setup, m_connection->fault);
    if (!m_url.isValid())
        return errorOf(ApiError::Kind::Redirect, tr("The address of the next page is invalid."));
    if (!m_connection->hosts.allows(m_url)) {
        const QString text = m_hops.isEmpty() ? tr("The address leads to %1, where the API key may not be sent.")
                                              : tr("A redirect leads to %1, where the API key may not be sent.");
        const QString origin
            = m_url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
        return errorOf(ApiError::Kind::Redirect, text.arg(origin));
    }
    // Whatever put it there: addresses end up in the logs of servers and proxies.
    if (const QByteArray key = m_connection->key(); key.size() >= ShortestMaskedKey && m_url.toEncoded().contains(key))
        return errorOf(ApiError::Kind::Setup,
                       tr("The API key is in the address, so nothing was sent: it belongs into the connection's "
                          "settings alone."));
    return std::nullopt;
}

/// Begins an exchange; false if this job was ended meanwhile by one that waited in the budget and had its turn.
bool GetJob::ask(int attempt)
{
    const QPointer<GetJob> self(this);
    auto exchange = Exchange::of(m_connection, m_budget, m_url, attempt);
    if (!self || m_state == State::Finished)
        return false;
    m_exchange = std::move(exchange);
    return true;
}

void GetJob::send()
{
    if (auto error = refusal())
        return finish(tl::unexpected(*std::move(error)));
    m_hops.insert(m_url.toEncoded(QUrl::RemoveFragment));
    if (!m_exchange && !ask(m_attempts)) // else it was asked ahead
        return;
    const bool hasEnded = m_exchange->state() == Exchange::State::Finished;
    if (!m_exchange->link().isEmpty() && (!hasEnded || m_exchange->received().end == Received::End::Whole))
        QMetaObject::invokeMethod(this, &GetJob::linkArrived, Qt::QueuedConnection);
    connect(m_exchange.get(), &Exchange::linkArrived, this, &GetJob::linkArrived);
    connect(m_exchange.get(), &Exchange::sent, this, [this] { enter(State::Running); });
    if (hasEnded)
        QMetaObject::invokeMethod(this, &GetJob::received, Qt::QueuedConnection);
    else
        connect(m_exchange.get(), &Exchange::finished, this, &GetJob::received);
    enter(m_exchange->state() == Exchange::State::Queued ? State::Queued : State::Running);
}

void GetJob::linkArrived()
{
    if (!m_exchange) // cancelled meanwhile
        return;
    if (const auto next = nextPage(m_exchange->link(), m_url); next && next->isValid())
        Q_EMIT nextArrived(m_url, *next);
}

void GetJob::received()
{
    using End = Received::End;
    using Kind = ApiError::Kind;
    if (!m_exchange) // cancelled meanwhile
        return;
    const std::shared_ptr<Exchange> exchange = std::exchange(m_exchange, nullptr); // keeps what was received
    exchange->disconnect(this);
    const Received &received = exchange->received();
    ApiError error = errorOf(received);
    error.detail = received.problem;
    switch (received.end) {
    case End::Whole:
        if (received.isSuccess())
            return answered(received);
        if (received.status >= 300 && received.status < 400)
            return redirected(received);
        error.messages = errorMessages(received.body);
        return fail(std::move(error), received.retryAfter);
    case End::TimedOut:
        error.kind = Kind::TimedOut;
        return fail(std::move(error));
    case End::Broken:
        error.kind = Kind::Transport;
        return fail(std::move(error), received.retryAfter);
    case End::Undecodable:
        error.kind = Kind::UnreadableBody;
        return fail(std::move(error), received.retryAfter);
    // What does not get better by asking again:
    case End::TooLarge:
        error.kind = Kind::UnreadableBody;
        break;
    case End::NoKey:
        error.kind = Kind::NoKey;
        break;
    case End::Refused:
        error.kind = Kind::Certificate;
        break;
    case End::Proxy:
        error.kind = Kind::Proxy;
        error.messages = errorMessages(received.body);
        break;
    }
    finish(tl::unexpected(std::move(error)));
}

void GetJob::answered(const Received &received)
{
    Answer answer{
        .status = received.status,
        .url = m_url,
        .next = nextPage(received.link, m_url),
        .isEmpty = received.status == 204 || received.body.isEmpty(),
        .attempts = m_attempts,
        .requestId = received.requestId,
        .date = received.date,
        .encryption = received.encryption,
    };
    tl::expected<void, QString> read;
    if (!answer.isEmpty)
        read = m_reader(received.body);
    else if (!received.saysItIsEmpty)
        read = tl::unexpected(tr("it ended before its first byte"));
    if (read)
        return finish(std::move(answer));
    ApiError error = errorOf(received);
    error.kind = ApiError::Kind::UnreadableBody;
    error.detail = read.error();
    if (!isMeantSo(received.body))
        return fail(std::move(error), received.retryAfter);
    if (QByteArrayView(received.body).trimmed().startsWith('{')) // of anything else the reader has quoted what there is
        error.messages = errorMessages(received.body);
    finish(tl::unexpected(std::move(error)));
}

void GetJob::redirected(const Received &received)
{
    const auto refuse = [&](const QString &why) {
        ApiError error = errorOf(received);
        error.kind = ApiError::Kind::Redirect;
        error.detail = why;
        finish(tl::unexpected(std::move(error)));
    };
    static constexpr std::array followed{301, 302, 303, 307, 308};
    if (std::ranges::find(followed, received.status) == followed.end())
        return refuse(tr("%1 answered with status %2, which leads nowhere.").arg(m_url.host()).arg(received.status));
    const QUrl target = QUrl::fromEncoded(received.location);
    if (!target.isValid())
        return refuse(received.location.isEmpty() ? tr("%1 redirected without saying where to.").arg(m_url.host())
                                                  : tr("%1 redirected to an invalid address.").arg(m_url.host()));
    const QUrl url = (target.isRelative() ? m_url.resolved(target) : target).adjusted(QUrl::RemoveFragment);
    if (m_hops.contains(url.toEncoded()))
        return refuse(tr("%1 redirects in a circle.").arg(url.host()));
    if (m_hops.size() > MaximumHops)
        return refuse(tr("%1 redirected once more after %n redirects.", nullptr, MaximumHops).arg(m_url.host()));
    m_url = url;
    send();
}

void GetJob::fail(ApiError error, const QByteArray &retryAfter)
{
    const auto wait = m_connection->retry.waitAfter(error, retryAfter, QDateTime::currentDateTimeUtc(),
                                                    QRandomGenerator::global()->generateDouble());
    if (!wait)
        return finish(tl::unexpected(std::move(error)));
    mask(error, m_connection->key());
    m_error = std::move(error);
    m_retry.start(*wait);
    enter(State::WaitingToRetry);
}

void GetJob::finish(Result<Answer> outcome)
{
    if (m_state == State::Finished)
        return;
    if (!outcome)
        mask(outcome.error(), m_connection->key());
    // Always from the event loop: whoever calls start() or cancel() is not called back from within.
    QMetaObject::invokeMethod(
        this, [this, outcome = std::move(outcome)] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
    enter(State::Finished);
}

ApiError GetJob::errorOf(ApiError::Kind kind, const QString &detail) const
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    error.url = m_url.isEmpty() ? m_firstUrl : m_url;
    error.attempts = std::max(m_attempts, 1);
    return error;
}

ApiError GetJob::errorOf(const Received &received) const
{
    ApiError error = errorOf(kindOf(received.status));
    error.status = received.status;
    error.requestId = received.requestId;
    error.date = received.date;
    return error;
}

/// The last thing to do: whoever hears of it may delete the job.
void GetJob::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace meraki
