// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/listener.h"

#include <algorithm>

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace demo {

namespace {

constexpr QByteArrayView HeadEnd = "\r\n\r\n";
constexpr qint64 LongestRequest = 1 << 20; // with its body

/// The request of that head, without the empty line; nothing if it is none.
std::optional<Request> requestOf(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    if (first.size() != 3 || !first[2].startsWith("HTTP/1."))
        return {};
    const QUrl target = QUrl::fromEncoded(first[1]);
    Request request{.method = first[0],
                    .path = target.path(QUrl::FullyEncoded).toLatin1(),
                    .query = target.query(QUrl::FullyEncoded).toLatin1(),
                    .headers = {}};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return {};
        request.headers.append(Header(line.first(colon), line.sliced(colon + 1).trimmed()));
    }
    return request;
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 414:
        return "URI Too Long";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Unknown";
    }
}

void send(QTcpSocket *socket, const Response &response, bool isCut, bool isLast)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n\r\n";
    socket->write(head);
    socket->write(isCut ? response.body.first(response.body.size() / 2) : response.body);
    if (isCut || isLast)
        socket->disconnectFromHost();
}

} // namespace

Listener::Listener(const Options &options, Counts &counts)
    : m_options(options)
    , m_counts(counts)
    , m_api(options)
{
    connect(this, &QTcpServer::newConnection, this, &Listener::accept);
}

void Listener::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void Listener::read(QTcpSocket *socket)
{
    while (socket->state() == QAbstractSocket::ConnectedState) {
        const QByteArray bytes = socket->peek(LongestRequest);
        const qsizetype end = bytes.indexOf(HeadEnd);
        if (end < 0 && bytes.size() < LongestRequest)
            return; // the rest is on its way
        const std::optional<Request> request = requestOf(bytes.first(std::max<qsizetype>(end, 0)));
        const qint64 body = request ? headerValue(request->headers, "Content-Length").toLongLong() : 0;
        const qint64 most = LongestRequest - end - HeadEnd.size();
        if (!request || body < 0 || body > most) {
            socket->disconnectFromHost();
            return;
        }
        const qint64 size = end + HeadEnd.size() + body;
        if (bytes.size() < size)
            return;
        socket->skip(size);
        answer(*request, socket);
    }
}

void Listener::answer(const Request &request, QTcpSocket *socket)
{
    const auto number = std::uint64_t(m_counts.received++);
    Response response = m_api.answer(request, std::chrono::steady_clock::now());
    const std::optional<Fault> fault = faultOf(m_options.seed, number, m_options.faultRate);
    if (fault)
        response = spoiled(std::move(response), *fault);
    const bool isLast = headerValue(request.headers, "Connection").compare("close", Qt::CaseInsensitive) == 0;
    const auto finish = [this, socket, response = std::move(response), isCut = fault == Fault::CutBody, isLast] {
        send(socket, response, isCut, isLast);
        ++m_counts.answered;
    };
    if (m_options.latency.count() > 0)
        QTimer::singleShot(m_options.latency, socket, finish); // with the socket goes its timer
    else
        finish();
}

} // namespace demo
