// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawserver.h"

#include <algorithm>
#include <limits>
#include <sys/socket.h>
#include <utility>
#include <vector>

namespace support {

namespace {

RawRequest parseHead(const QByteArray &head)
{
    RawRequest request;
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return request;
}

/// The next answer; the last one stays.
RawAnswer takeFrom(QList<RawAnswer> &answers)
{
    return answers.size() > 1 ? answers.takeFirst() : answers.first();
}

void reset(QTcpSocket *socket)
{
    socket->flush();
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    if (setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce)) != 0)
        qFatal("RawServer cannot reset a connection");
    socket->abort();
}

} // namespace

QByteArrayList RawRequest::headerValues(const QByteArray &name) const
{
    QByteArrayList values;
    for (const auto &[header, value] : headers) {
        if (header.compare(name, Qt::CaseInsensitive) == 0)
            values += value;
    }
    return values;
}

QByteArray RawRequest::header(const QByteArray &name) const
{
    return headerValues(name).value(0);
}

RawAnswer RawAnswer::status(int status, const QByteArray &body, const Headers &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {bytes + "\r\n" + body, Then::Keep, {}};
}

RawAnswer RawAnswer::redirect(int status, const QByteArray &location)
{
    return RawAnswer::status(status, "<html><body>moved</body></html>", {{"Location", location}});
}

RawAnswer RawAnswer::headOf(const RawAnswer &answer)
{
    const qsizetype body = answer.bytes.indexOf("\r\n\r\n") + 4;
    return {answer.bytes.left(body), Then::Hang, answer.bytes.mid(body)};
}

RawServer::RawServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RawServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("RawServer cannot listen: %ls", qUtf16Printable(m_server.errorString()));
    m_port = m_server.serverPort();
}

RawServer::~RawServer()
{
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->disconnect(this);
}

QUrl RawServer::url(const QByteArray &encoded) const
{
    return QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(port()) + encoded);
}

std::pair<QByteArray, QByteArray> RawServer::next(const QByteArray &target)
{
    return {"Link", "<" + target + ">; rel=next"};
}

void RawServer::then(const RawAnswer &answer)
{
    m_inOrder.push_back(answer);
}

void RawServer::on(const QByteArray &target, const QList<RawAnswer> &answers)
{
    m_byTarget[target] = answers;
}

void RawServer::greet(const QList<RawAnswer> &greetings)
{
    m_greetings = greetings;
}

void RawServer::listenAgain()
{
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("RawServer cannot listen again: %ls", qUtf16Printable(m_server.errorString()));
}

QByteArrayList RawServer::targets() const
{
    QByteArrayList targets;
    for (const RawRequest &request : m_requests)
        targets += request.target;
    return targets;
}

int RawServer::hanging() const
{
    return int(std::ranges::count_if(m_hanging, [](const Hanging &hanging) { return !hanging.socket.isNull(); }));
}

void RawServer::resume()
{
    while (drip(std::numeric_limits<qsizetype>::max())) { }
    m_hanging.clear();
}

void RawServer::resume(const QByteArray &target)
{
    std::erase_if(m_hanging, [&](const Hanging &hanging) {
        const bool isMeant = hanging.target == target;
        if (isMeant && hanging.socket)
            hanging.socket->write(hanging.held);
        return isMeant;
    });
}

bool RawServer::drip(qsizetype bytes)
{
    const auto hanging = std::ranges::find_if(
        m_hanging, [](const Hanging &candidate) { return candidate.socket && !candidate.held.isEmpty(); });
    if (hanging == m_hanging.end())
        return false;
    const QByteArray part = hanging->held.left(bytes);
    hanging->held.remove(0, part.size());
    hanging->socket->write(part);
    hanging->socket->flush();
    return true;
}

void RawServer::dropHanging()
{
    for (const Hanging &hanging : std::exchange(m_hanging, {})) {
        if (hanging.socket)
            hanging.socket->disconnectFromHost();
    }
}

void RawServer::dropHanging(const QByteArray &target)
{
    const auto ours = std::ranges::partition(m_hanging, [&](const Hanging &other) { return other.target != target; });
    const std::vector<Hanging> dropped(ours.begin(), ours.end());
    m_hanging.erase(ours.begin(), ours.end());
    for (const Hanging &hanging : dropped) {
        if (hanging.socket)
            hanging.socket->disconnectFromHost();
    }
}

void RawServer::writeToAll(const QByteArray &bytes)
{
    for (auto socket = m_unread.keyBegin(); socket != m_unread.keyEnd(); ++socket)
        (*socket)->write(bytes);
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_unread.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_unread.remove(socket);
            socket->deleteLater();
            std::erase_if(m_hanging, [&](const Hanging &hanging) { return hanging.socket == socket; });
            Q_EMIT disconnected();
        });
        Q_EMIT connected();
        if (!m_greetings.isEmpty())
            write(socket, takeFrom(m_greetings));
    }
}

void RawServer::read(QTcpSocket *socket)
{
    if (!m_unread.contains(socket)) // closed by an answer: what still comes is lost, as on any closed connection
        return;
    m_unread[socket] += socket->readAll();
    while (m_unread.contains(socket)) {
        QByteArray &unread = m_unread[socket];
        const qsizetype end = unread.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const RawRequest request = parseHead(unread.left(end));
        unread.remove(0, end + 4);
        m_requests += request;
        write(socket, answerFor(request), request.target);
        Q_EMIT requested(int(m_requests.size()));
    }
}

void RawServer::write(QTcpSocket *socket, const RawAnswer &answer, const QByteArray &target)
{
    socket->write(answer.bytes);
    switch (answer.then) {
    case RawAnswer::Then::Keep:
        break;
    case RawAnswer::Then::Close:
        m_unread.remove(socket);
        socket->disconnectFromHost();
        break;
    case RawAnswer::Then::Reset:
        m_unread.remove(socket);
        reset(socket);
        break;
    case RawAnswer::Then::Hang:
        m_hanging.push_back({socket, answer.held, target});
        break;
    }
}

RawAnswer RawServer::answerFor(const RawRequest &request)
{
    const QByteArray path = request.target.left(request.target.indexOf('?'));
    for (const QByteArray &target : {request.target, path}) {
        if (const auto answers = m_byTarget.find(target); answers != m_byTarget.end() && !answers->isEmpty())
            return takeFrom(*answers);
    }
    if (m_inOrder.empty())
        return RawAnswer::status(501, R"({"errors":["not scripted"]})");
    const RawAnswer answer = std::move(m_inOrder.front());
    m_inOrder.pop_front();
    return answer;
}

} // namespace support
