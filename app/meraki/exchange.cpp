// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/exchange.h"

#include <algorithm>
#include <utility>

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslCipher>

#include "meraki/keymask.h"
#include "meraki/requestbudget.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace meraki {

namespace {

bool isPrintable(const QByteArray &key)
{
    return std::ranges::all_of(key, [](char c) { return c > ' ' && c <= '~'; });
}

QNetworkRequest requestFor(const QUrl &url, const Connection &connection, const QByteArray &key)
{
    QNetworkRequest request(url);
    if (connection.profile.scheme == AuthScheme::Bearer)
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
    request.setDecompressedSafetyCheckThreshold(Exchange::MaximumBody); // up to there our own limit holds
    if (connection.tls)
        request.setSslConfiguration(*connection.tls);
    return request;
}

/// "TLS 1.3, TLS_AES_256_GCM_SHA384, certificate by Example CA"
QString encryptionOf(const QSslConfiguration &tls)
{
    const QSslCipher cipher = tls.sessionCipher();
    if (cipher.isNull())
        return {};
    const QStringList issuer = tls.peerCertificate().issuerInfo(QSslCertificate::CommonName);
    return Exchange::tr("%1, %2, certificate by %3").arg(cipher.protocolString(), cipher.name(), issuer.join(u", "_s));
}

/// Whether the body is shorter than it was announced to be: on a busy machine Qt may not report that.
bool lacksBytes(const QNetworkReply &reply, qsizetype size)
{
    bool isNumber = false;
    const qlonglong announced = reply.rawHeader("Content-Length").toLongLong(&isNumber);
    return isNumber && !reply.hasRawHeader("Content-Encoding") && size < announced;
}

/// Whether a head alone says that its page holds nothing: two bytes are enough for [], and for no record.
bool isEmptyPage(const QNetworkReply &head)
{
    bool isNumber = false;
    const qlonglong announced = head.rawHeader("Content-Length").toLongLong(&isNumber);
    return isNumber && announced <= 2;
}

/// Without a length, an empty body is also what a connection cut before the body's first byte looks like.
bool saysItIsEmpty(const QNetworkReply &reply, int status)
{
    return status == 204 || reply.hasRawHeader("Content-Length")
        || reply.attribute(QNetworkRequest::OriginalContentLengthAttribute) == QVariant(0) // of a compressed body
        || reply.attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
}

} // namespace

KeyProvider heldKey(const QByteArray &key)
{
    struct Held
    {
        QByteArray bytes;
        explicit Held(const QByteArray &key)
            : bytes(key.constData(), key.size()) // shared with no other copy, so that wiping it does wipe it
        {
        }
        ~Held() { bytes.fill('\0'); }
        Held(const Held &) = delete;
        Held &operator=(const Held &) = delete;
    };
    return [held = std::make_shared<Held>(key)] { return QByteArray(held->bytes.constData(), held->bytes.size()); };
}

std::shared_ptr<Exchange> Exchange::of(const std::shared_ptr<const Connection> &connection,
                                       const std::shared_ptr<RequestBudget> &budget, const QUrl &url, int attempt)
{
    const QByteArray address = url.toEncoded(QUrl::RemoveFragment);
    auto shared = connection->underWay.value(address).lock();
    if (shared && shared->state() != State::Finished)
        return shared;
    shared = std::shared_ptr<Exchange>(new Exchange(connection, budget, url, attempt), [](Exchange *exchange) {
        exchange->giveUp();
        exchange->deleteLater(); // not at once, since it may be what its last holder has heard this from
    });
    connection->underWay.removeIf([](const auto &other) { return other.value().expired(); });
    connection->underWay.insert(address, shared);
    budget->acquire(shared->m_ticket.get(), [exchange = shared.get()] { exchange->send(); });
    return shared;
}

Exchange::Exchange(std::shared_ptr<const Connection> connection, std::shared_ptr<RequestBudget> budget, const QUrl &url,
                   int attempt)
    : m_connection(std::move(connection))
    , m_budget(std::move(budget))
    , m_url(url)
    , m_attempt(attempt)
    , m_ticket(std::make_unique<QObject>())
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        drop();
        end(Received::End::TimedOut);
    });
}

Exchange::~Exchange()
{
    drop();
}

void Exchange::send()
{
    QByteArray key = m_connection->key();
    if (key.isEmpty() || !isPrintable(key)) {
        m_received.end = Received::End::NoKey;
        if (!key.isEmpty())
            m_received.problem = tr("The API key contains spaces, line breaks or other characters no key has: enter it "
                                    "again.");
        m_state = State::Finished;
        // Whoever asks may not listen yet.
        QMetaObject::invokeMethod(this, &Exchange::finished, Qt::QueuedConnection);
        return;
    }
    m_sentAt = QDateTime::currentDateTimeUtc();
    m_sinceSent.start();
    m_reply = m_connection->network.get(requestFor(m_url, *m_connection, key));
    key.fill('\0'); // what the request holds is Qt's
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
    if (m_connection->timeout > 0ms)
        m_timeout.start(m_connection->timeout);
    m_state = State::Running;
    Q_EMIT sent();
}

void Exchange::readHead()
{
    if (!m_link.isEmpty() || m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute) != QVariant(200)
        || isEmptyPage(*m_reply))
        return;
    m_link = m_reply->rawHeader("Link");
    if (!m_link.isEmpty())
        Q_EMIT linkArrived();
}

void Exchange::read()
{
    QByteArray &body = m_received.body;
    // Qt allocates as much as it is asked for, whatever there is.
    body += m_reply->read(std::min(m_reply->bytesAvailable(), MaximumBody + 1 - body.size()));
    if (body.size() <= MaximumBody)
        return;
    describe(*m_reply);
    drop();
    body = {};
    end(Received::End::TooLarge, tr("it is larger than %1 MiB").arg(MaximumBody >> 20));
}

void Exchange::replyFinished()
{
    read();
    if (!m_reply) // that was too much
        return;
    using End = Received::End;
    const QNetworkReply &reply = *m_reply;
    describe(reply);
    maskKey();
    const QNetworkReply::NetworkError error = reply.error();
    const QString problem = reply.errorString();
    const bool isCut = lacksBytes(reply, m_received.body.size());
    drop();

    if (error == QNetworkReply::ProxyAuthenticationRequiredError || m_received.status == 407)
        end(End::Proxy, problem);
    else if (error == QNetworkReply::SslHandshakeFailedError)
        end(End::Refused, problem);
    else if (m_received.isSuccess() && error == QNetworkReply::UnknownContentError)
        end(End::Undecodable,
            tr("it cannot be decompressed: it is damaged, or larger than %1 MiB").arg(MaximumBody >> 20));
    else if (m_received.status == 0 || (m_received.isSuccess() && error != QNetworkReply::NoError))
        end(End::Broken, problem);
    else if (m_received.isSuccess() && isCut)
        end(End::Broken, tr("the connection ended before the answer did"));
    else
        end(End::Whole);
}

/// In what the server sent, before anybody quotes a part of it: half a key could not be recognized any more.
void Exchange::maskKey()
{
    const QByteArray key = m_connection->key();
    if (key.size() >= ShortestMaskedKey)
        m_received.body.replace(key, QByteArray(key.size(), '*'));
}

void Exchange::describe(const QNetworkReply &reply)
{
    m_received.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_received.location = reply.rawHeader("Location").trimmed();
    m_received.link = reply.rawHeader("Link");
    m_received.retryAfter = reply.rawHeader("Retry-After");
    m_received.requestId = reply.rawHeader("X-Request-Id");
    m_received.date = reply.rawHeader("Date");
    m_received.saysItIsEmpty = saysItIsEmpty(reply, m_received.status);
    if (m_url.scheme() == "https"_L1)
        m_received.encryption = encryptionOf(reply.sslConfiguration());
}

/// The last thing to do: whoever hears of it may let go of this.
void Exchange::end(Received::End end, const QString &problem)
{
    m_received.end = end;
    m_received.problem = problem;
    m_state = State::Finished;
    if (m_received.isSuccess()) {
        m_budget->succeeded();
    } else if (m_received.status == 429) {
        m_budget->throttled(RetryPolicy::pause(m_attempt, m_received.retryAfter, QDateTime::currentDateTimeUtc(),
                                               QRandomGenerator::global()->generateDouble()));
    }
    report();
    Q_EMIT finished();
}

void Exchange::report()
{
    if (!m_connection->observer || !m_connection->observer->isWatching())
        return;
    const QByteArray key = m_connection->key();
    RequestRecord record{
        .sentAt = m_sentAt,
        .method = "GET",
        .url = m_url,
        .status = m_received.status,
        .took = std::chrono::milliseconds(m_sinceSent.elapsed()),
        .attempt = m_attempt,
        .requestId = m_received.requestId,
        .problem = m_received.end == Received::End::TimedOut ? tr("timed out") : m_received.problem,
    };
    mask(record, key);
    m_connection->observer->requestEnded(record);
}

/// Nobody waits for it any more. What was sent counts against the limit all the same, so the log has it.
void Exchange::giveUp()
{
    const bool wasSent = m_reply != nullptr;
    if (wasSent)
        describe(*m_reply);
    drop();
    if (!wasSent)
        return;
    m_received.problem = tr("cancelled");
    report();
}

void Exchange::drop()
{
    m_ticket.reset();
    m_timeout.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->setParent(&m_connection->network); // this may be one of its signals: it must outlive us
    reply->deleteLater();
}

} // namespace meraki
