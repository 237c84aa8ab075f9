// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

#include "meraki/connection.h"

namespace meraki {

class RequestBudget;

/// What came of one GET, whatever its status.
struct Received
{
    enum class End {
        Whole, ///< an answer with all of its body
        TimedOut,
        Undecodable, ///< the body's compression is damaged, or it would have become far too large
        TooLarge, ///< the body has more than Exchange::MaximumBody bytes
        NoKey, ///< there was none to send, or one that no header can hold
        Refused, ///< by the TLS handshake: the certificate, most likely
        Proxy, ///< the proxy failed or wants a password
        Broken, ///< no connection, or one that ended before the answer did
    };

    End end = End::Broken;
    int status = 0; ///< 0 if none came
    QByteArray body; ///< decompressed
    QString problem; ///< Qt's words, or ours, where the answer is not whole
    QByteArray location; ///< of a redirect
    QByteArray link;
    QByteArray retryAfter;
    QByteArray requestId;
    QByteArray date; ///< as the header has it; see httpDate()
    QString encryption; ///< "TLS 1.3, certificate by ..."; empty over plain http
    bool saysItIsEmpty = false; ///< 204, or a body that is to have no bytes

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// One GET over the wire, once: waits in the budget, sends, times out, reads the body. It neither tries again nor
/// follows redirects, and thinks nothing of the status, except that it tells the budget of 429 and of success. Sends
/// the key: whoever asks has held the address against the host policy.
///
/// Two that are asked for the same address at once on one connection are one. It ends when nobody holds it any more:
/// then nothing is sent, or what was sent is aborted, and nobody but the request log is told. Else there is exactly one
/// finished(), from the event loop.
class Exchange : public QObject
{
    Q_OBJECT

public:
    enum class State { Queued, Running, Finished };

    static constexpr qint64 MaximumBody = qint64(64) << 20; ///< bytes, decompressed

    /// The one under way for @p url, or a new one, which begins before this returns. @p attempt counts from 1: how long
    /// a 429 holds the budget back depends on it.
    [[nodiscard]] static std::shared_ptr<Exchange> of(const std::shared_ptr<const Connection> &connection,
                                                      const std::shared_ptr<RequestBudget> &budget, const QUrl &url,
                                                      int attempt);
    ~Exchange() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Once finished.
    [[nodiscard]] const Received &received() const { return m_received; }
    /// The Link header of a 200, from linkArrived() on; empty before that, and where none came.
    [[nodiscard]] const QByteArray &link() const { return m_link; }

Q_SIGNALS:
    void sent();
    /// The head of a 200 is there and has a Link header, while its body, which may yet turn out to be broken, comes.
    /// At most once, before finished(); not where the head says that nothing comes: no body, or one as short as [].
    void linkArrived();
    void finished();

private:
    Exchange(std::shared_ptr<const Connection> connection, std::shared_ptr<RequestBudget> budget, const QUrl &url,
             int attempt);

    void send();
    void readHead();
    void read();
    void replyFinished();
    void maskKey();
    void describe(const QNetworkReply &reply);
    void end(Received::End end, const QString &problem = {});
    void report();
    void giveUp();
    void drop();

    std::shared_ptr<const Connection> m_connection;
    std::shared_ptr<RequestBudget> m_budget;
    QUrl m_url;
    int m_attempt;
    std::unique_ptr<QObject> m_ticket; // the place in the budget's queue: given up by deleting it
    QNetworkReply *m_reply = nullptr;
    QTimer m_timeout;
    QDateTime m_sentAt;
    QElapsedTimer m_sinceSent;
    State m_state = State::Queued;
    QByteArray m_link;
    Received m_received;
};

} // namespace meraki
