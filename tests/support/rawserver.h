// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace support {

/// A request as it came over the wire.
struct RawRequest
{
    QByteArray method;
    QByteArray target; ///< as on the request line, escapes untouched
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names as they came

    /// The values of all headers of this name (any case).
    [[nodiscard]] QByteArrayList headerValues(const QByteArray &name) const;
    /// The first of them; empty if there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// What is written for a request: any bytes, well-formed HTTP or not, and what happens to the connection then.
struct RawAnswer
{
    enum class Then {
        Keep, ///< ready for the next request
        Close, ///< the connection ends here, wherever in an answer that is
        Reset, ///< the same with a TCP reset, as when the process behind the connection is gone
        Hang, ///< nothing more until resume(), drip() or dropHanging()
    };

    QByteArray bytes;
    Then then = Then::Keep;
    QByteArray held; ///< with Hang: what drip() and resume() write

    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    /// A complete answer with its Content-Length.
    [[nodiscard]] static RawAnswer status(int status, const QByteArray &body = {}, const Headers &headers = {});
    /// 200 with a body.
    [[nodiscard]] static RawAnswer ok(const QByteArray &body, const Headers &headers = {})
    {
        return RawAnswer::status(200, body, headers);
    }
    [[nodiscard]] static RawAnswer redirect(int status, const QByteArray &location);
    /// These bytes, then the connection is closed: a cut answer, or none at all.
    [[nodiscard]] static RawAnswer cut(const QByteArray &bytes = {}) { return {bytes, Then::Close, {}}; }
    /// These bytes, then the connection is reset. Only for what fits into the socket at once.
    [[nodiscard]] static RawAnswer reset(const QByteArray &bytes = {}) { return {bytes, Then::Reset, {}}; }
    /// Nothing, until the test says so.
    [[nodiscard]] static RawAnswer hanging() { return {{}, Then::Hang, {}}; }
    [[nodiscard]] static RawAnswer hanging(const RawAnswer &held) { return {{}, Then::Hang, held.bytes}; }
    /// The head of @p answer, and its body when the test says so.
    [[nodiscard]] static RawAnswer headOf(const RawAnswer &answer);
};

/// An HTTP/1.1 server on loopback, in the test's thread, that answers from a script and records what it was asked. It
/// can do what a real server should not: cut answers, hang, drip, send malformed HTTP.
///
/// Answers by address come first, then those in order; a request nothing was scripted for gets 501.
class RawServer : public QObject
{
    Q_OBJECT

public:
    explicit RawServer(QObject *parent = nullptr);
    ~RawServer() override;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// http://127.0.0.1:PORT and @p encoded, e.g. "/api/v1/organizations?perPage=3".
    [[nodiscard]] QUrl url(const QByteArray &encoded = {}) const;
    /// http://127.0.0.1:PORT/api/v1
    [[nodiscard]] QUrl baseUrl() const { return url("/api/v1"); }
    /// A Link header value with a `next` of this address, relative or absolute.
    [[nodiscard]] static std::pair<QByteArray, QByteArray> next(const QByteArray &target);

    /// Answers the next request that no address is scripted for.
    void then(const RawAnswer &answer);
    /// Answers requests for @p target (a whole request target, or a path for all queries), in order; the last one
    /// stays.
    void on(const QByteArray &target, const QList<RawAnswer> &answers);

    /// What new connections get before they ask anything, in order, with Keep, Close or Reset; the last one stays.
    /// None: to wait for requests, as usual.
    void greet(const QList<RawAnswer> &greetings);
    /// Refuses new connections; those that are open stay.
    void stopListening() { m_server.close(); }
    /// Takes connections again, at the same port.
    void listenAgain();

    [[nodiscard]] const QList<RawRequest> &requests() const { return m_requests; }
    void forgetRequests() { m_requests.clear(); }
    /// The targets of all requests, in order.
    [[nodiscard]] QByteArrayList targets() const;
    /// Connections accepted so far, those that never asked anything included.
    [[nodiscard]] int connections() const { return m_connections; }

    /// Requests that are hanging.
    [[nodiscard]] int hanging() const;
    /// Writes the held bytes of everything that hangs, and keeps the connections.
    void resume();
    /// The same for what hangs of requests for @p target.
    void resume(const QByteArray &target);
    /// Writes the next @p bytes held bytes of the oldest request that hangs; false once there are none.
    bool drip(qsizetype bytes = 1);
    /// Closes the connections of everything that hangs.
    void dropHanging();
    /// The same for what hangs of requests for @p target.
    void dropHanging(const QByteArray &target);
    /// Writes @p bytes to all connections at once, asked or not.
    void writeToAll(const QByteArray &bytes);

Q_SIGNALS:
    void requested(int number); ///< from 1
    void connected();
    void disconnected();

private:
    struct Hanging
    {
        QPointer<QTcpSocket> socket;
        QByteArray held;
        QByteArray target;
    };

    void accept();
    void read(QTcpSocket *socket);
    void write(QTcpSocket *socket, const RawAnswer &answer, const QByteArray &target = {});
    [[nodiscard]] RawAnswer answerFor(const RawRequest &request);

    QTcpServer m_server;
    quint16 m_port = 0;
    QHash<QTcpSocket *, QByteArray> m_unread;
    QHash<QByteArray, QList<RawAnswer>> m_byTarget;
    std::deque<RawAnswer> m_inOrder;
    QList<RawAnswer> m_greetings;
    QList<RawRequest> m_requests;
    std::deque<Hanging> m_hanging;
    int m_connections = 0;
};

} // namespace support
