// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/getjob.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>
#include <QRandomGenerator>

#include "meraki/link.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace meraki {

namespace {

bool isPrintable(const QByteArray &key)
{
    return std::ranges::all_of(key, [](char c) { return c > ' ' && c <= '~'; });
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

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

/// Without a length, an empty body is also what a connection cut before the body's first byte looks like.
bool saysItIsEmpty(const QNetworkReply &reply)
{
    return statusOf(reply) == 204 || reply.hasRawHeader("Content-Length")
        || reply.attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
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

QNetworkRequest requestFor(const QUrl &url, AuthScheme scheme, const QByteArray &key)
{
    QNetworkRequest request(url);
    if (scheme == AuthScheme::Bearer)
        request.setRawHeader("Authorization", "Bearer " + key);
    else
        request.setRawHeader("X-Cisco-Meraki-API-Key", key);
    request.setRawHeader("User-Agent", "Flowtrail/" FLOWTRAIL_VERSION " Flowtrail");
    request.setRawHeader("Accept", "application/json");
    // Qt's own redirects would send the key to whatever host the answer names.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setDecompressedSafetyCheckThreshold(GetJob::MaximumBody); // up to there our own limit holds
    return request;
}

/// A server may quote the key it was sent; nobody is to read it in an error.
void redact(ApiError &error, const QByteArray &key)
{
    constexpr qsizetype ShortestKey = 8; // anything shorter would take words apart
    if (key.size() < ShortestKey)
        return;
    const QString secret = QString::fromLatin1(key);
    const QString dots = u"•••"_s;
    error.messages.replaceInStrings(secret, dots);
    error.detail.replace(secret, dots);
    error.requestId.replace(key, "...");
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
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        dropReply();
        fail(errorOf(ApiError::Kind::TimedOut));
    });
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::PreciseTimer);
    connect(&m_retry, &QTimer::timeout, this, &GetJob::beginAttempt);
}

GetJob::~GetJob()
{
    dropReply();
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
    m_ticket.reset();
    m_timeout.stop();
    m_retry.stop();
    dropReply();
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
    queueRequest();
}

void GetJob::queueRequest()
{
    if (!m_url.isValid())
        return finish(
            tl::unexpected(errorOf(ApiError::Kind::Redirect, tr("The address of the next page is invalid."))));
    // The one gate before the key is sent, for first addresses, links and redirects alike.
    if (!m_connection->hosts.allows(m_url)) {
        const QString text = m_hops.isEmpty() ? tr("The address leads to %1, where the API key may not be sent.")
                                              : tr("A redirect leads to %1, where the API key may not be sent.");
        const QString origin
            = m_url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
        return finish(tl::unexpected(errorOf(ApiError::Kind::Redirect, text.arg(origin))));
    }
    m_hops.insert(m_url.toEncoded(QUrl::RemoveFragment));
    m_state = State::Queued;
    m_ticket = std::make_unique<QObject>();
    const QPointer<GetJob> self(this);
    m_budget->acquire(m_ticket.get(), [this] { send(); });
    if (self && m_state == State::Queued) // else nobody needs to hear of a wait that was none
        Q_EMIT stateChanged(m_state);
}

void GetJob::send()
{
    const QByteArray key = m_connection->key();
    if (key.isEmpty())
        return finish(tl::unexpected(errorOf(ApiError::Kind::NoKey)));
    if (!isPrintable(key))
        return finish(tl::unexpected(errorOf(ApiError::Kind::NoKey,
                                             tr("The API key contains spaces, line breaks or other characters no key "
                                                "has: enter it again."))));
    m_body.clear();
    m_reply = m_connection->network.get(requestFor(m_url, m_connection->profile.scheme, key));
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &GetJob::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &GetJob::replyFinished);
    if (m_connection->timeout > 0ms)
        m_timeout.start(m_connection->timeout);
    enter(State::Running);
}

void GetJob::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->setParent(&m_connection->network); // this may be one of its signals: it must outlive us
    reply->deleteLater();
}

/// False if that ended the job, which may be deleted by then.
bool GetJob::readBody()
{
    m_body += m_reply->read(MaximumBody + 1 - m_body.size());
    if (m_body.size() <= MaximumBody)
        return true;
    m_timeout.stop();
    ApiError error = errorOf(ApiError::Kind::UnreadableBody, tr("it is larger than %1 MiB").arg(MaximumBody >> 20));
    error.status = statusOf(*m_reply);
    error.requestId = m_reply->rawHeader("X-Request-Id");
    dropReply();
    finish(tl::unexpected(std::move(error)));
    return false;
}

void GetJob::replyFinished()
{
    if (!readBody())
        return;
    m_timeout.stop();
    // From here on the job may be deleted by whoever hears of it, the reply not before its signal has returned.
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->setParent(&m_connection->network);
    reply->deleteLater();

    const int status = statusOf(*reply);
    if (isSuccess(status))
        m_budget->succeeded();

    if (status == 0 || (isSuccess(status) && reply->error() != QNetworkReply::NoError)) {
        ApiError error = errorOf(*reply);
        error.kind = ApiError::Kind::Transport;
        error.detail = reply->errorString();
        // A certificate does not get better by asking again.
        if (reply->error() == QNetworkReply::SslHandshakeFailedError)
            finish(tl::unexpected(std::move(error)));
        else
            fail(std::move(error), reply->rawHeader("Retry-After"));
    } else if (isSuccess(status)) {
        answered(*reply);
    } else if (status >= 300 && status < 400) {
        redirected(*reply);
    } else {
        ApiError error = errorOf(*reply);
        error.messages = errorMessages(m_body);
        fail(std::move(error), reply->rawHeader("Retry-After"));
    }
}

void GetJob::answered(const QNetworkReply &reply)
{
    Answer answer{
        .status = statusOf(reply),
        .url = m_url,
        .next = nextPage(reply.rawHeader("Link"), m_url),
        .isEmpty = statusOf(reply) == 204 || m_body.isEmpty(),
        .attempts = m_attempts,
        .requestId = reply.rawHeader("X-Request-Id"),
    };
    tl::expected<void, QString> read;
    if (!answer.isEmpty)
        read = m_reader(m_body);
    else if (!saysItIsEmpty(reply))
        read = tl::unexpected(tr("it ended before its first byte"));
    if (read)
        return finish(std::move(answer));
    ApiError error = errorOf(reply);
    error.kind = ApiError::Kind::UnreadableBody;
    error.detail = read.error();
    if (!isMeantSo(m_body))
        return fail(std::move(error), reply.rawHeader("Retry-After"));
    if (QByteArrayView(m_body).trimmed().startsWith('{')) // of anything else the reader has quoted what there is
        error.messages = errorMessages(m_body);
    finish(tl::unexpected(std::move(error)));
}

void GetJob::redirected(const QNetworkReply &reply)
{
    const auto refuse = [&](const QString &why) {
        ApiError error = errorOf(reply);
        error.kind = ApiError::Kind::Redirect;
        error.detail = why;
        finish(tl::unexpected(std::move(error)));
    };
    static constexpr std::array followed{301, 302, 303, 307, 308};
    if (std::ranges::find(followed, statusOf(reply)) == followed.end())
        return refuse(tr("%1 answered with status %2, which leads nowhere.").arg(m_url.host()).arg(statusOf(reply)));
    const QByteArray location = reply.rawHeader("Location").trimmed();
    const QUrl target = QUrl::fromEncoded(location);
    if (!target.isValid())
        return refuse(location.isEmpty() ? tr("%1 redirected without saying where to.").arg(m_url.host())
                                         : tr("%1 redirected to an invalid address.").arg(m_url.host()));
    const QUrl url = (target.isRelative() ? m_url.resolved(target) : target).adjusted(QUrl::RemoveFragment);
    if (m_hops.contains(url.toEncoded()))
        return refuse(tr("%1 redirects in a circle.").arg(url.host()));
    if (m_hops.size() > MaximumHops)
        return refuse(tr("%1 redirected once more after %n redirects.", nullptr, MaximumHops).arg(m_url.host()));
    m_url = url;
    queueRequest();
}

void GetJob::fail(ApiError error, const QByteArray &retryAfter)
{
    const double random = QRandomGenerator::global()->generateDouble();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto wait = m_connection->retry.waitAfter(error, retryAfter, now, random);
    if (error.kind == ApiError::Kind::RateLimited) // others are held back even where we give up
        m_budget->throttled(RetryPolicy::pause(m_attempts, retryAfter, now, random));
    if (!wait)
        return finish(tl::unexpected(std::move(error)));
    redact(error, m_connection->key());
    m_error = std::move(error);
    m_retry.start(*wait);
    enter(State::WaitingToRetry);
}

void GetJob::finish(Result<Answer> outcome)
{
    if (m_state == State::Finished)
        return;
    if (!outcome)
        redact(outcome.error(), m_connection->key());
    m_body = {};
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

ApiError GetJob::errorOf(const QNetworkReply &reply) const
{
    ApiError error = errorOf(kindOf(statusOf(reply)));
    error.status = statusOf(reply);
    error.requestId = reply.rawHeader("X-Request-Id");
    return error;
}

/// The last thing to do: whoever hears of it may delete the job.
void GetJob::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace meraki
