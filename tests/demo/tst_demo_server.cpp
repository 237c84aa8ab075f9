// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include "demo/server.h"

using namespace demo;
using namespace Qt::StringLiterals;

namespace {

using Reply = std::unique_ptr<QNetworkReply>;

Options usual()
{
    Options options;
    options.now = QDateTime::fromString(u"2026-11-24T00:00:00Z"_s, Qt::ISODate);
    options.clients = 40;
    return options;
}

int statusOf(const Reply &reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

class TestDemoServer : public QObject
{
    Q_OBJECT

    QNetworkAccessManager m_network;

    Reply send(const QUrl &url, const QByteArray &key = "any")
    {
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + key);
        return Reply(m_network.get(request));
    }

    Reply get(const QUrl &url, const QByteArray &key = "any")
    {
        Reply reply = send(url, key);
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        (void)(reply->isFinished() || finished.wait(30'000));
        return reply;
    }

    static std::unique_ptr<Server> started(const Options &options)
    {
        auto server = Server::start(options);
        return server ? std::move(*server) : nullptr;
    }

    static QUrl under(const Server &server, const QString &rest) { return QUrl(server.baseUrl().toString() + rest); }

private Q_SLOTS:
    void listensOnLoopbackOnAnyFreePort()
    {
        const auto server = started(usual());
        QVERIFY(server);
        QCOMPARE(server->baseUrl().host(), u"127.0.0.1"_s);
        QVERIFY(server->baseUrl().port() > 0);
        QCOMPARE(server->baseUrl().path(), u"/api/v1"_s);
        QCOMPARE(server->now(), usual().now);
    }

    void presentIsTheStartOfTheDayUnlessToldOtherwise()
    {
        const auto server = started(Options{});
        QVERIFY(server);
        QCOMPARE(server->now().timeSpec(), Qt::UTC);
        QCOMPARE(server->now().time(), QTime(0, 0));
    }

    void takenPortIsAnError()
    {
        const auto first = started(usual());
        QVERIFY(first);
        Options options = usual();
        options.port = quint16(first->baseUrl().port());
        const auto second = Server::start(options);
        QVERIFY(!second);
        QVERIFY2(second.error().contains(QString::number(options.port)), qPrintable(second.error()));
    }

    void linksLeadToAllRecords()
    {
        const auto server = started(usual());
        QVERIFY(server);
        static const QRegularExpression next(u"<([^>]*)>; rel=next"_s);
        QUrl url = under(*server,
                         u"/networks/%1/clients/%2/trafficHistory?perPage=1000"_s.arg(Server::showcase().networkId,
                                                                                      Server::showcase().clientId));
        int pages = 0;
        qsizetype records = 0;
        while (!url.isEmpty()) {
            const Reply reply = get(url);
            QCOMPARE(statusOf(reply), 200);
            records += QJsonDocument::fromJson(reply->readAll()).array().size();
            ++pages;
            const auto match = next.match(QString::fromLatin1(reply->rawHeader("Link")));
            url = match.hasMatch() ? QUrl::fromEncoded(match.captured(1).toLatin1()) : QUrl();
        }
        QCOMPARE(pages, 13);
        QCOMPARE(records, 12'431);
        QCOMPARE(server->requests(), 13);
    }

    void twoServersGiveTheSameBytes()
    {
        const auto one = started(usual());
        const auto other = started(usual());
        QVERIFY(one && other);
        for (const QString &path :
             {u"/organizations"_s, u"/networks/L_646829496481107120/clients?perPage=50"_s,
              u"/networks/L_646829496481105433/clients/10.20.4.17/trafficHistory?perPage=200"_s}) {
            const Reply first = get(under(*one, path));
            const Reply second = get(under(*other, path));
            QCOMPARE(statusOf(first), 200);
            QCOMPARE(first->readAll(), second->readAll());
            QCOMPARE(first->rawHeader("X-Request-Id"), second->rawHeader("X-Request-Id"));
        }
    }

    void statusAndErrorsReachTheClient_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("status");
        QTest::newRow("fine") << u"/administered/identities/me"_s << QByteArray("any") << 200;
        QTest::newRow("wrong key") << u"/organizations"_s << QByteArray("invalid") << 401;
        QTest::newRow("unknown") << u"/networks/N_1"_s << QByteArray("any") << 404;
        QTest::newRow("escaped slash") << u"/networks/L_646829496481105433/clients/a%2Fb"_s << QByteArray("any") << 404;
        QTest::newRow("bad page") << u"/organizations?perPage=0"_s << QByteArray("any") << 400;
    }
    void statusAndErrorsReachTheClient()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, key);
        const auto server = started(usual());
        QVERIFY(server);
        const Reply reply = get(under(*server, path), key);
        QTEST(statusOf(reply), "status");
        QVERIFY(!reply->rawHeader("X-Request-Id").isEmpty());
        QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString(), u"application/json; charset=utf-8"_s);
        const QJsonDocument body = QJsonDocument::fromJson(reply->readAll());
        QVERIFY(!body.isNull());
        QCOMPARE(body[u"errors"_s].isArray(), statusOf(reply) != 200);
    }

    void writingIsNotAllowed()
    {
        const auto server = started(usual());
        QVERIFY(server);
        QNetworkRequest request(under(*server, u"/organizations"_s));
        request.setRawHeader("Authorization", "Bearer any");
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const Reply reply(m_network.post(request, "{}"));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(statusOf(reply), 405);
    }

    void linksNameTheHostThatWasAskedFor()
    {
        const auto server = started(usual());
        QVERIFY(server);
        QTcpSocket socket;
        socket.connectToHost(server->baseUrl().host(), quint16(server->baseUrl().port()));
        socket.write("GET /api/v1/organizations?perPage=3 HTTP/1.1\r\nHost: dashboard.example:99\r\n"
                     "X-Cisco-Meraki-API-Key: any\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray answer = socket.readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY2(answer.contains("\r\nLink: <http://dashboard.example:99/api/v1/organizations?perPage=3&"),
                 answer.constData());
    }

    void requestsComeInPiecesAndInRows()
    {
        const auto server = started(usual());
        QVERIFY(server);
        QTcpSocket socket;
        socket.connectToHost(server->baseUrl().host(), quint16(server->baseUrl().port()));
        const QByteArray get = "GET /api/v1/organizations HTTP/1.1\r\nX-Cisco-Meraki-API-Key: any\r\n";
        // The second one's body looks like a request, and is none; the third ends in the middle of its head.
        socket.write(get + "\r\nPOST /api/v1/organizations HTTP/1.1\r\nContent-Length: 18\r\n\r\nGET / HTTP/1.1\r\n\r\n"
                     + get);
        QTRY_COMPARE(server->requests(), 2);
        QTRY_COMPARE(socket.bytesToWrite(), 0);
        socket.write("Connection: close\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(server->requests(), 3);
        const QByteArray answers = socket.readAll();
        QCOMPARE(answers.count("HTTP/1.1 200 OK\r\n"), 2);
        QCOMPARE(answers.count("HTTP/1.1 405 Method Not Allowed\r\n"), 1);
    }

    void whatIsNoRequestEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another protocol") << QByteArray("EHLO example\r\n\r\n");
        QTest::newRow("empty") << QByteArray("\r\n\r\n");
        QTest::newRow("header without a name") << QByteArray("GET / HTTP/1.1\r\n: any\r\n\r\n");
        QTest::newRow("negative body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -9\r\n\r\n");
        QTest::newRow("vast body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 9223372036854775807\r\n\r\n");
        QTest::newRow("endless head") << QByteArray(1 << 20, 'a');
    }
    void whatIsNoRequestEndsTheConnection()
    {
        QFETCH(QByteArray, bytes);
        const auto server = started(usual());
        QVERIFY(server);
        QTcpSocket socket;
        socket.connectToHost(server->baseUrl().host(), quint16(server->baseUrl().port()));
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.readAll(), QByteArray());
        QCOMPARE(server->received(), 0);
    }

    void limitIsKeptAndSaid()
    {
        Options options = usual();
        options.rateLimit = 0.001; // one, and the next in a quarter of an hour
        const auto server = started(options);
        QVERIFY(server);
        const QUrl url = under(*server, u"/networks/L_646829496481105433"_s);
        QCOMPARE(statusOf(get(url)), 200);
        const Reply refused = get(url);
        QCOMPARE(statusOf(refused), 429);
        QCOMPARE(refused->rawHeader("Retry-After"), "1");
        QCOMPARE(statusOf(get(under(*server, u"/networks/N_573083052582915201"_s))), 200);
    }

    void faultsAreOfAllKinds()
    {
        Options options = usual();
        options.faultRate = 1;
        const auto server = started(options);
        QVERIFY(server);
        QMap<int, int> seen;
        for (int i = 0; i < 40; ++i) {
            const Reply reply = get(under(*server, u"/organizations"_s));
            const int status = statusOf(reply);
            const QByteArray body = reply->readAll();
            ++seen[status];
            if (status == 200)
                QVERIFY(body.size() < reply->rawHeader("Content-Length").toInt()); // cut in the middle
            else if (status == 500)
                QVERIFY(body.startsWith("{\"errors\":["));
            else if (status == 502)
                QVERIFY(body.startsWith("<html>"));
            else
                QVERIFY(body.isEmpty());
        }
        QCOMPARE(seen.keys(), (QList<int>{200, 500, 502, 503}));
    }

    void latencyHoldsUpNobodyElse()
    {
        Options options = usual();
        options.latency = std::chrono::hours(1);
        auto server = started(options);
        QVERIFY(server);
        std::vector<Reply> replies;
        for (int i = 0; i < 4; ++i)
            replies.push_back(send(under(*server, u"/organizations?i=%1"_s.arg(i))));
        // All have come in while the first still waits, which a sleeping thread would not have seen.
        QTRY_COMPARE(server->received(), 4);
        QCOMPARE(server->requests(), 0);
        // A client that goes away takes its answer along.
        replies.front()->abort();
        // The server ends in spite of what it still owes.
        server.reset();
        for (const Reply &reply : replies)
            QTRY_VERIFY(reply->isFinished());
    }

    void latencyIsFollowedByTheAnswer()
    {
        Options options = usual();
        options.latency = std::chrono::milliseconds(20);
        const auto server = started(options);
        QVERIFY(server);
        const Reply reply = send(under(*server, u"/organizations"_s));
        QTRY_COMPARE(server->received(), 1);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(statusOf(reply), 200);
        QCOMPARE(server->requests(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demo_server.moc"
