// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/listener.h"

#include <QHttpServerRequest>
#include <QTcpSocket>
#include <QTimer>

namespace demo {

namespace {

Request requestOf(const QHttpServerRequest &request)
{
    return {.method = request.method() == QHttpServerRequest::Method::Get ? "GET" : "",
            .path = request.url().path(QUrl::FullyEncoded).toLatin1(),
            .query = request.url().query(QUrl::FullyEncoded).toLatin1(),
            .headers = request.headers()};
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

// Not by QHttpServerResponder: it keeps a bare pointer to the socket, which may be gone when a delay is over.
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
}

bool Listener::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const auto number = std::uint64_t(m_counts.received++);
    const Request asked = requestOf(request);
    Response response = m_api.answer(asked, std::chrono::steady_clock::now());
    const std::optional<Fault> fault = faultOf(m_options.seed, number, m_options.faultRate);
    if (fault)
        response = spoiled(std::move(response), *fault);
    const bool isLast = headerValue(asked.headers, "Connection").compare("close", Qt::CaseInsensitive) == 0;
    const auto finish = [this, socket, response = std::move(response), isCut = fault == Fault::CutBody, isLast] {
        send(socket, response, isCut, isLast);
        ++m_counts.answered;
    };
    if (m_options.latency.count() > 0)
        QTimer::singleShot(m_options.latency, socket, finish); // with the socket goes its timer
    else
        finish();
    return true;
}

void Listener::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // handleRequest() takes everything
}

} // namespace demo
