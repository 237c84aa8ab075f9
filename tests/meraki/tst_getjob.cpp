// SPDX-License-Identifier: GPL-3.0-or-later
#include <QNetworkCookieJar>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include "meraki/client.h"
#include "testconnection.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using meraki::ApiError;
using meraki::GetJob;
using support::RawAnswer;

namespace {

using Outcome = meraki::Result<meraki::Answer>;

/// One job, and what it said.
struct Run
{
    explicit Run(TestConnection &connection, const QUrl &url)
        : job(new GetJob(connection.connection(), connection.budget, url, connection.reader(), nullptr))
        , finished(job.get(), &GetJob::finished)
        , states(job.get(), &GetJob::stateChanged)
    {
    }

    explicit Run(TestConnection &connection)
        : Run(connection, connection.server.url("/api/v1/x"))
    {
    }

    [[nodiscard]] bool runs()
    {
        job->start();
        return ends();
    }
    [[nodiscard]] bool ends() { return !finished.isEmpty() || finished.wait(30'000); }
    [[nodiscard]] Outcome outcome() const { return finished.first().first().value<Outcome>(); }
    [[nodiscard]] ApiError error() const { return outcome().has_value() ? ApiError{} : outcome().error(); }

    std::unique_ptr<GetJob> job;
    QSignalSpy finished;
    QSignalSpy states;
};

/// Lets everything that is queued happen.
void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class GetJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsTheBodyToTheReader();
    void sendsTheKeyInOneHeader_data();
    void sendsTheKeyInOneHeader();
    void sendsNothingWithoutAUsableKey_data();
    void sendsNothingWithoutAUsableKey();
    void neitherSendsNorKeepsCookies();
    void anEmptyAnswerIsNotRead_data();
    void anEmptyAnswerIsNotRead();
    void mapsStatusToError_data();
    void mapsStatusToError();
    void neverShowsTheKey();
    void waitsAndTriesAgain_data();
    void waitsAndTriesAgain();
    void aConnectionCutBeforeTheAnswerIsATransportError_data();
    void aConnectionCutBeforeTheAnswerIsATransportError();
    void aPermanentFailureEndsAfterTheRetries_data();
    void aPermanentFailureEndsAfterTheRetries();
    void wholeJsonThatIsNoArrayIsNotAskedForAgain_data();
    void wholeJsonThatIsNoArrayIsNotAskedForAgain();
    void a429SlowsTheBudgetDown();
    void onlySuccessSpeedsTheBudgetUp_data();
    void onlySuccessSpeedsTheBudgetUp();
    void aTooLargeBodyIsGivenUp();
    void mayBeDeletedOnceTheBodyIsTooLarge();
    void followsRedirectsWithinTheOrigin_data();
    void followsRedirectsWithinTheOrigin();
    void refusesOtherRedirects_data();
    void refusesOtherRedirects();
    void neverSendsTheKeyToAnotherPort();
    void endsRedirectsInCircles();
    void endsAfterFiveRedirects();
    void aRetryBeginsAtTheFirstAddress();
    void aSlowAnswerArrivesWhole();
    void aHangingAnswerTimesOut_data();
    void aHangingAnswerTimesOut();
    void saysWhatRefusedTheConnection();
    void aFailedHandshakeIsNotRepeated();
    void cancelEndsItWhereverItIs_data();
    void cancelEndsItWhereverItIs();
    void cancelAfterTheEndChangesNothing();
    void nothingComesOfADeletedJob_data();
    void nothingComesOfADeletedJob();
    void mayBeDeletedByWhoeverHearsOfIt();
    void theClientEscapesIdentifiersOnce_data();
    void theClientEscapesIdentifiersOnce();
    void theClientAsksTheRightQuestions();
};

void GetJobTest::handsTheBodyToTheReader()
{
    TestConnection c;
    c.server.then(RawAnswer::ok("{\"a\":1}", {{"X-Request-Id", "req-1"}, {"Link", "<?b>; rel=next"}}));
    Run run(c, c.server.url("/api/v1/x?a"));
    QVERIFY(run.runs());
    QVERIFY(run.outcome());
    QCOMPARE(run.outcome()->status, 200);
    QCOMPARE(run.outcome()->attempts, 1);
    QCOMPARE(run.outcome()->requestId, "req-1");
    QCOMPARE(run.outcome()->next, c.server.url("/api/v1/x?b"));
    QVERIFY(!run.outcome()->isEmpty);
    QCOMPARE(c.bodies, QList<QByteArray>{"{\"a\":1}"});
    QCOMPARE(c.server.requests().first().method, "GET");
    QCOMPARE(run.job->state(), GetJob::State::Finished);
    settle();
    QCOMPARE(run.finished.size(), 1);
}

void GetJobTest::sendsTheKeyInOneHeader_data()
{
    QTest::addColumn<meraki::AuthScheme>("scheme");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("bearer") << meraki::AuthScheme::Bearer << QByteArray("Authorization")
                            << QByteArray("Bearer ") + TestConnection::Key;
    QTest::newRow("own header") << meraki::AuthScheme::MerakiHeader << QByteArray("X-Cisco-Meraki-API-Key")
                                << QByteArray(TestConnection::Key);
}

void GetJobTest::sendsTheKeyInOneHeader()
{
    QFETCH(const meraki::AuthScheme, scheme);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    TestConnection c;
    c.scheme = scheme;
    c.server.then(RawAnswer::ok("{}"));
    Run run(c);
    QVERIFY(run.runs());
    const support::RawRequest request = c.server.requests().first();
    QCOMPARE(request.headerValues(header), QByteArrayList{value});
    int headersWithKey = 0;
    for (const auto &[name, text] : request.headers)
        headersWithKey += text.contains(TestConnection::Key) ? 1 : 0;
    QCOMPARE(headersWithKey, 1);
    QVERIFY(!request.target.contains(TestConnection::Key));
    QCOMPARE(request.header("User-Agent"), "Flowtrail/" FLOWTRAIL_VERSION " Flowtrail");
    QCOMPARE(request.header("Accept"), "application/json");
}

void GetJobTest::sendsNothingWithoutAUsableKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("line break") << QByteArray("abcdefgh\r\nX-Evil: 1");
    QTest::newRow("trailing line break") << QByteArray("abcdefgh\n");
    QTest::newRow("space") << QByteArray("abcd efgh");
    QTest::newRow("no ASCII") << QByteArray("schl\xc3\xbcssel");
    QTest::newRow("zero byte") << QByteArray("abc\0def", 7);
}

void GetJobTest::sendsNothingWithoutAUsableKey()
{
    QFETCH(const QByteArray, key);
    TestConnection c;
    c.key = key;
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.error().kind, ApiError::Kind::NoKey);
    QVERIFY(run.error().text().contains("key"_L1));
    QVERIFY(key.isEmpty() || !run.error().report().contains(QString::fromUtf8(key)));
    QCOMPARE(c.server.connections(), 0);
}

void GetJobTest::neitherSendsNorKeepsCookies()
{
    TestConnection c;
    QNetworkCookie before("before", "1");
    before.setDomain(u"127.0.0.1"_s);
    before.setPath(u"/"_s);
    QVERIFY(c.network.cookieJar()->insertCookie(before));
    for (int i = 0; i < 2; ++i) {
        c.server.then(RawAnswer::ok("{}", {{"Set-Cookie", "after=1; Path=/"}}));
        Run run(c);
        QVERIFY(run.runs());
    }
    for (const support::RawRequest &request : c.server.requests())
        QVERIFY(request.headerValues("Cookie").isEmpty());
    QCOMPARE(c.network.cookieJar()->cookiesForUrl(c.server.baseUrl()).size(), 1);
}

void GetJobTest::anEmptyAnswerIsNotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << true;
    QTest::newRow("200 of no bytes") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") << true;
    // What a connection looks like that is cut before the body's first byte: Qt reports no error for it.
    QTest::newRow("chunked, cut") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") << false;
    QTest::newRow("no length, cut") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << false;
}

void GetJobTest::anEmptyAnswerIsNotRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isEmpty);
    TestConnection c;
    c.server.on("/api/v1/x", {RawAnswer::cut(bytes)}); // Qt may ask again by itself
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.outcome().has_value(), isEmpty);
    if (isEmpty)
        QVERIFY(run.outcome()->isEmpty);
    else
        QVERIFY(!run.error().text().isEmpty());
    QCOMPARE(c.bodies.size() + c.broken, 0);
}

void GetJobTest::mapsStatusToError_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400") << 400 << Kind::BadRequest;
    QTest::newRow("401") << 401 << Kind::Unauthorized;
    QTest::newRow("403") << 403 << Kind::Forbidden;
    QTest::newRow("404") << 404 << Kind::NotFound;
    QTest::newRow("407") << 407 << Kind::Proxy;
    QTest::newRow("414") << 414 << Kind::BadRequest;
    QTest::newRow("429") << 429 << Kind::RateLimited;
    QTest::newRow("500") << 500 << Kind::Server;
    QTest::newRow("503") << 503 << Kind::Server;
}

void GetJobTest::mapsStatusToError()
{
    QFETCH(const int, status);
    QFETCH(const ApiError::Kind, kind);
    TestConnection c;
    c.server.on("/api/v1/x",
                {RawAnswer::status(status, R"({"errors":["said so"]})",
                                   {{"X-Request-Id", "req-9"}, {"WWW-Authenticate", "Basic realm=\"x\""}})});
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.error().kind, kind);
    QCOMPARE(run.error().status, status);
    QCOMPARE(run.error().requestId, "req-9");
    QCOMPARE(run.error().messages, QStringList{u"said so"_s});
    QCOMPARE(run.error().url, c.server.url("/api/v1/x"));
    QCOMPARE(run.error().attempts, 1);
    QCOMPARE(c.server.requests().size(), 1);
    QVERIFY(c.bodies.isEmpty());
}

void GetJobTest::neverShowsTheKey()
{
    TestConnection c;
    c.server.then(RawAnswer::status(400, QByteArray(R"({"errors":["bad key )") + TestConnection::Key + R"("]})"));
    Run run(c);
    QVERIFY(run.runs());
    QVERIFY(run.error().text().contains("bad key"_L1));
    QVERIFY(!run.error().report().contains(QLatin1StringView(TestConnection::Key)));
}

void GetJobTest::waitsAndTriesAgain_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<RawAnswer>("first");
    QTest::addColumn<QList<Kind>>("kinds");
    const RawAnswer::Headers now{{"Retry-After", "0"}};
    const QByteArray head = "HTTP/1.1 200 OK\r\nRetry-After: 0\r\n";
    QTest::newRow("429") << RawAnswer::status(429, R"({"errors":["slow down"]})", now) << QList{Kind::RateLimited};
    QTest::newRow("429, decimals") << RawAnswer::status(429, {}, {{"Retry-After", "0.02"}}) << QList{Kind::RateLimited};
    QTest::newRow("500") << RawAnswer::status(500, "<html>", now) << QList{Kind::Server};
    QTest::newRow("503") << RawAnswer::status(503, {}, now) << QList{Kind::Server};
    QTest::newRow("broken JSON") << RawAnswer::ok("[{\"a\":", now) << QList{Kind::UnreadableBody};
    QTest::newRow("HTML with 200") << RawAnswer::ok("<html>login</html>", now) << QList{Kind::UnreadableBody};
    QTest::newRow("Content-Length, cut") << RawAnswer::cut(head + "Content-Length: 100\r\n\r\n[{\"a\"")
                                         << QList{Kind::Transport};
    // Qt says nothing of it where the end comes later than the rest: then only the reader can tell.
    QTest::newRow("chunked, cut") << RawAnswer::cut(head + "Transfer-Encoding: chunked\r\n\r\n5\r\n[{\"a\"\r\n")
                                  << QList{Kind::Transport, Kind::UnreadableBody};
    QTest::newRow("chunked, cut later") << RawAnswer{head + "Transfer-Encoding: chunked\r\n\r\n5\r\n[{\"a\"\r\n",
                                                     RawAnswer::Then::Hang,
                                                     {}}
                                        << QList{Kind::Transport, Kind::UnreadableBody};
}

void GetJobTest::waitsAndTriesAgain()
{
    QFETCH(const RawAnswer, first);
    QFETCH(const QList<ApiError::Kind>, kinds);
    TestConnection c;
    c.retries = 1;
    c.server.on("/api/v1/x", {first, RawAnswer::ok("[1]")}); // after a cut Qt may ask once more by itself
    Run run(c);
    ApiError reason;
    connect(run.job.get(), &GetJob::stateChanged, this, [&](GetJob::State state) {
        if (state == GetJob::State::WaitingToRetry)
            reason = run.job->lastError();
    });
    run.job->start();
    if (first.then == RawAnswer::Then::Hang) {
        QTRY_COMPARE(c.server.hanging(), 1);
        settle();
        c.server.dropHanging();
    }
    QVERIFY(run.ends());
    QVERIFY2(run.outcome(), qPrintable(run.error().report()));
    QCOMPARE(run.outcome()->attempts, 2);
    QCOMPARE(c.bodies, QList<QByteArray>{"[1]"});
    QVERIFY2(kinds.contains(reason.kind), qPrintable(reason.report()));
    QCOMPARE(reason.attempts, 1);
    QCOMPARE(run.finished.size(), 1);
}

void GetJobTest::aConnectionCutBeforeTheAnswerIsATransportError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("in the status line") << QByteArray("HTTP/1.1 200 O");
    QTest::newRow("in the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
}

void GetJobTest::aConnectionCutBeforeTheAnswerIsATransportError()
{
    QFETCH(const QByteArray, bytes);
    TestConnection c;
    c.server.on("/api/v1/x", {RawAnswer::cut(bytes)}); // always: Qt asks again by itself
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.error().kind, ApiError::Kind::Transport);
    QVERIFY(!run.error().detail.isEmpty());
    QCOMPARE(run.error().attempts, 1);
    QCOMPARE(c.bodies.size() + c.broken, 0);
}

void GetJobTest::aPermanentFailureEndsAfterTheRetries_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("429") << 429;
    QTest::newRow("502") << 502;
}

void GetJobTest::aPermanentFailureEndsAfterTheRetries()
{
    QFETCH(const int, status);
    TestConnection c;
    c.retries = 3;
    c.server.on("/api/v1/x", {RawAnswer::status(status, {}, {{"Retry-After", "0"}})});
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.error().status, status);
    QCOMPARE(run.error().attempts, 4);
    QCOMPARE(c.server.requests().size(), 4);
    QVERIFY(run.error().text().contains("after 4 attempt"_L1));
}

void GetJobTest::wholeJsonThatIsNoArrayIsNotAskedForAgain_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<QStringList>("messages");
    QTest::newRow("empty object") << QByteArray("{}") << 1 << QStringList{};
    QTest::newRow("errors") << QByteArray(R"({"errors":["Something is off"]})") << 1
                            << QStringList{u"Something is off"_s};
    QTest::newRow("null") << QByteArray("null\n") << 1 << QStringList{};
    QTest::newRow("number") << QByteArray("-1.5") << 1 << QStringList{};
    QTest::newRow("string") << QByteArray(R"("no")") << 1 << QStringList{};
    QTest::newRow("broken object") << QByteArray(R"({"errors":["Some)") << 2 << QStringList{};
    QTest::newRow("broken array") << QByteArray("[1") << 2 << QStringList{};
    QTest::newRow("two values") << QByteArray("1,2") << 2 << QStringList{};
    QTest::newRow("text") << QByteArray("Bad gateway") << 2 << QStringList{};
}

void GetJobTest::wholeJsonThatIsNoArrayIsNotAskedForAgain()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, attempts);
    QFETCH(const QStringList, messages);
    TestConnection c;
    c.wantsArrays = true;
    c.retries = 1;
    c.server.on("/api/v1/x", {RawAnswer::ok(body, {{"Retry-After", "0"}})});
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.error().kind, ApiError::Kind::UnreadableBody);
    QCOMPARE(run.error().attempts, attempts);
    QCOMPARE(c.server.requests().size(), attempts);
    QCOMPARE(run.error().messages, messages);
    for (const QString &words : messages)
        QCOMPARE(run.error().text().count(words), 1);
}

void GetJobTest::a429SlowsTheBudgetDown()
{
    TestConnection c;
    c.budget = std::make_shared<meraki::RequestBudget>(9);
    c.server.on("/api/v1/x", {RawAnswer::status(429, {}, {{"Retry-After", "7"}})});
    Run run(c);
    QVERIFY(run.runs()); // the last attempt: others are held back all the same
    QCOMPARE(c.budget->pace(), 9 * 0.7);
    QVERIFY(c.budget->pausedFor() > 5s);
}

void GetJobTest::onlySuccessSpeedsTheBudgetUp_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("speedsUp");
    QTest::newRow("200") << 200 << true;
    QTest::newRow("404") << 404 << false;
    QTest::newRow("503") << 503 << false;
}

void GetJobTest::onlySuccessSpeedsTheBudgetUp()
{
    QFETCH(const int, status);
    QFETCH(const bool, speedsUp);
    TestConnection c;
    c.budget = std::make_shared<meraki::RequestBudget>(9);
    c.budget->throttled(0ms);
    const double pace = c.budget->pace();
    c.server.on("/api/v1/x", {RawAnswer::status(status, "[]")});
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(c.budget->pace() > pace, speedsUp);
}

void GetJobTest::aTooLargeBodyIsGivenUp()
{
    TestConnection c;
    c.retries = 3;
    c.server.then(RawAnswer::ok(QByteArray(meraki::Exchange::MaximumBody + 1, ' ')));
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.error().kind, ApiError::Kind::UnreadableBody);
    QVERIFY(run.error().text().contains("64 MiB"_L1));
    QCOMPARE(run.error().attempts, 1);
    QCOMPARE(c.bodies.size() + c.broken, 0);
}

void GetJobTest::mayBeDeletedOnceTheBodyIsTooLarge()
{
    TestConnection c;
    c.server.then(RawAnswer::ok(QByteArray(meraki::Exchange::MaximumBody + 1, ' ')));
    Run run(c);
    connect(run.job.get(), &GetJob::stateChanged, this, [&](GetJob::State state) {
        if (state == GetJob::State::Finished)
            run.job.reset();
    });
    run.job->start();
    QTRY_VERIFY_WITH_TIMEOUT(!run.job, 30'000);
    settle();
    QCOMPARE(run.finished.size(), 0);
}

void GetJobTest::followsRedirectsWithinTheOrigin_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("relative");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d absolute", status) << status << false;
        QTest::addRow("%d relative", status) << status << true;
    }
}

void GetJobTest::followsRedirectsWithinTheOrigin()
{
    QFETCH(const int, status);
    QFETCH(const bool, relative);
    TestConnection c;
    const QByteArray target = relative ? "y?q=%2B" : c.server.url("/api/v1/y?q=%2B").toEncoded();
    c.server.on("/api/v1/x", {RawAnswer::redirect(status, target)});
    c.server.on("/api/v1/y", {RawAnswer::ok("[1]")});
    Run run(c);
    QVERIFY(run.runs());
    QVERIFY2(run.outcome(), qPrintable(run.error().report()));
    QCOMPARE(run.outcome()->url, c.server.url("/api/v1/y?q=%2B"));
    QCOMPARE(run.outcome()->attempts, 1);
    QCOMPARE(c.server.targets(), (QByteArrayList{"/api/v1/x", "/api/v1/y?q=%2B"}));
    QCOMPARE(c.server.requests().last().method, "GET");
    QCOMPARE(c.server.requests().last().header("Authorization"), QByteArray("Bearer ") + TestConnection::Key);
    QCOMPARE(c.bodies, QList<QByteArray>{"[1]"}); // and not the redirect's own
    QCOMPARE(c.broken, 0);
}

void GetJobTest::refusesOtherRedirects_data()
{
    QTest::addColumn<RawAnswer>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("other host") << RawAnswer::redirect(302, "https://evil.example/x") << u"https://evil.example"_s;
    QTest::newRow("scheme-relative") << RawAnswer::redirect(302, "//evil.example/x") << u"http://evil.example"_s;
    QTest::newRow("user info") << RawAnswer::redirect(302, "https://meraki.com:x@evil.example/") << u"evil.example"_s;
    QTest::newRow("other scheme") << RawAnswer::redirect(302, "file:///etc/passwd") << u"file:"_s;
    QTest::newRow("no location") << RawAnswer::status(302, "moved") << u"without saying where"_s;
    QTest::newRow("empty location") << RawAnswer::redirect(302, "") << u"without saying where"_s;
    QTest::newRow("invalid location") << RawAnswer::redirect(302, "http://[") << u"invalid"_s;
    QTest::newRow("304") << RawAnswer::status(304) << u"304"_s;
    QTest::newRow("300") << RawAnswer::redirect(300, "/api/v1/y") << u"300"_s;
}

void GetJobTest::refusesOtherRedirects()
{
    QFETCH(const RawAnswer, answer);
    QFETCH(const QString, words);
    TestConnection c;
    c.retries = 3;
    c.server.then(answer);
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.error().kind, ApiError::Kind::Redirect);
    QVERIFY2(run.error().text().contains(words), qPrintable(run.error().text()));
    QCOMPARE(c.server.requests().size(), 1);
    QCOMPARE(c.bodies.size() + c.broken, 0);
}

void GetJobTest::neverSendsTheKeyToAnotherPort()
{
    TestConnection c;
    support::RawServer other;
    c.server.then(RawAnswer::redirect(302, other.url("/api/v1/x").toEncoded()));
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.error().kind, ApiError::Kind::Redirect);
    QVERIFY(run.error().text().contains(QString::number(other.port())));
    settle();
    QCOMPARE(other.connections(), 0);
}

void GetJobTest::endsRedirectsInCircles()
{
    TestConnection c;
    c.server.on("/api/v1/x", {RawAnswer::redirect(302, "/api/v1/y")});
    c.server.on("/api/v1/y", {RawAnswer::redirect(302, "/api/v1/x")});
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.error().kind, ApiError::Kind::Redirect);
    QVERIFY(run.error().text().contains("circle"_L1));
    QCOMPARE(c.server.requests().size(), 2);
}

void GetJobTest::endsAfterFiveRedirects()
{
    TestConnection c;
    for (int i = 0; i < 20; ++i)
        c.server.then(RawAnswer::redirect(302, "/api/v1/" + QByteArray::number(i)));
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.error().kind, ApiError::Kind::Redirect);
    QCOMPARE(c.server.requests().size(), 6);
}

void GetJobTest::aRetryBeginsAtTheFirstAddress()
{
    TestConnection c;
    c.retries = 1;
    c.server.on("/api/v1/x", {RawAnswer::redirect(302, "/api/v1/y")});
    c.server.on("/api/v1/y", {RawAnswer::status(500, {}, {{"Retry-After", "0"}}), RawAnswer::ok("[]")});
    Run run(c);
    QVERIFY(run.runs());
    QVERIFY2(run.outcome(), qPrintable(run.error().report()));
    QCOMPARE(c.server.targets(), (QByteArrayList{"/api/v1/x", "/api/v1/y", "/api/v1/x", "/api/v1/y"}));
}

void GetJobTest::aSlowAnswerArrivesWhole()
{
    TestConnection c;
    c.server.then(RawAnswer::hanging(RawAnswer::ok("[1,2,3]")));
    Run run(c);
    run.job->start();
    QTRY_COMPARE(c.server.hanging(), 1);
    while (c.server.drip())
        settle();
    QVERIFY(run.ends());
    QVERIFY(run.outcome());
    QCOMPARE(c.bodies, QList<QByteArray>{"[1,2,3]"});
}

void GetJobTest::aHangingAnswerTimesOut_data()
{
    QTest::addColumn<QByteArray>("begun");
    QTest::newRow("before the headers") << QByteArray();
    QTest::newRow("in the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[");
}

void GetJobTest::aHangingAnswerTimesOut()
{
    QFETCH(const QByteArray, begun);
    TestConnection c;
    c.timeout = 50ms;
    c.server.then({begun, RawAnswer::Then::Hang, {}});
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.error().kind, ApiError::Kind::TimedOut);
    QVERIFY(run.error().text().contains("127.0.0.1"_L1));
    QCOMPARE(c.bodies.size() + c.broken, 0);
}

void GetJobTest::saysWhatRefusedTheConnection()
{
    TestConnection c;
    QTcpSocket bound; // does not listen, and nobody else can take its port
    QVERIFY(bound.bind(QHostAddress::LocalHost));
    QUrl url = c.server.url("/api/v1/x");
    url.setPort(bound.localPort());
    auto connection = std::make_shared<meraki::Connection>(*c.connection());
    connection->hosts = meraki::HostPolicy(url);
    GetJob job(connection, c.budget, url, c.reader(), nullptr);
    QSignalSpy finished(&job, &GetJob::finished);
    job.start();
    QVERIFY(finished.wait());
    const auto outcome = finished.first().first().value<Outcome>();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ApiError::Kind::Transport);
    QCOMPARE(outcome.error().status, 0);
    const QString text = outcome.error().text();
    QVERIFY2(text.contains(url.authority()) && text.contains("refused"_L1), qPrintable(text));
}

void GetJobTest::aFailedHandshakeIsNotRepeated()
{
    TestConnection c;
    c.retries = 3;
    QUrl url = c.server.url("/api/v1/x");
    url.setScheme(u"https"_s);
    auto connection = std::make_shared<meraki::Connection>(*c.connection());
    connection->hosts = meraki::HostPolicy(url);
    GetJob job(connection, c.budget, url, c.reader(), nullptr);
    QSignalSpy finished(&job, &GetJob::finished);
    // Any bytes will do for an answer: the server waits for a request that never is one.
    connect(&c.server, &support::RawServer::connected, &c.server,
            [&] { c.server.writeToAll("HTTP/1.1 400 no TLS\r\n"); });
    job.start();
    QVERIFY(finished.wait());
    const auto outcome = finished.first().first().value<Outcome>();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ApiError::Kind::Certificate);
    QCOMPARE(outcome.error().attempts, 1);
}

void GetJobTest::cancelEndsItWhereverItIs_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where :
         {"before start", "right after start", "in the budget", "hanging", "in the body", "waiting to retry"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void GetJobTest::cancelEndsItWhereverItIs()
{
    QFETCH(const QString, where);
    TestConnection c;
    c.retries = 5;
    if (where == "in the budget"_L1)
        c.budget->throttled(60s);
    else if (where == "in the body"_L1)
        c.server.then({"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[", RawAnswer::Then::Hang, {}});
    else if (where == "waiting to retry"_L1)
        c.server.then(RawAnswer::status(503, {}, {{"Retry-After", "60"}}));
    else
        c.server.then(RawAnswer::hanging());

    Run run(c);
    if (where != "before start"_L1)
        run.job->start();
    if (where == "in the budget"_L1) {
        QCOMPARE(run.job->state(), GetJob::State::Queued);
        QCOMPARE(c.budget->waiting(), 1);
    } else if (where == "waiting to retry"_L1) {
        QTRY_COMPARE(run.job->state(), GetJob::State::WaitingToRetry);
        QVERIFY(run.job->retryIn() > 50s);
    } else if (where == "hanging"_L1 || where == "in the body"_L1) {
        QTRY_COMPARE(c.server.hanging(), 1);
    }
    run.job->cancel();
    QCOMPARE(run.finished.size(), 0); // not from within
    run.job->cancel();
    run.job->start();
    QVERIFY(run.ends());
    QVERIFY(run.error().isCancelled());
    QCOMPARE(c.budget->waiting(), 0);
    settle();
    QCOMPARE(run.finished.size(), 1);
    QCOMPARE(c.bodies.size() + c.broken, 0);
}

void GetJobTest::cancelAfterTheEndChangesNothing()
{
    TestConnection c;
    c.server.then(RawAnswer::ok("[]"));
    Run run(c);
    // The reader has taken the body, so the answer counts, even though finished() is still to come.
    connect(run.job.get(), &GetJob::stateChanged, run.job.get(), [&](GetJob::State state) {
        if (state == GetJob::State::Finished)
            run.job->cancel();
    });
    QVERIFY(run.runs());
    QVERIFY(run.outcome());
    run.job->cancel();
    settle();
    QCOMPARE(run.finished.size(), 1);
}

void GetJobTest::nothingComesOfADeletedJob_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where :
         {"before start", "in the budget", "hanging", "waiting to retry", "about to say it finished"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void GetJobTest::nothingComesOfADeletedJob()
{
    QFETCH(const QString, where);
    TestConnection c;
    c.retries = 1;
    if (where == "in the budget"_L1)
        c.budget->throttled(10ms);
    else if (where == "waiting to retry"_L1)
        c.server.then(RawAnswer::status(503, {}, {{"Retry-After", "0.01"}}));
    c.server.then(RawAnswer::hanging(RawAnswer::ok("[]")));
    Run run(c);
    if (where != "before start"_L1)
        run.job->start();
    if (where == "hanging"_L1)
        QTRY_COMPARE(c.server.hanging(), 1);
    else if (where == "waiting to retry"_L1)
        while (run.job->state() != GetJob::State::WaitingToRetry)
            QVERIFY(run.states.wait());
    else if (where == "about to say it finished"_L1)
        run.job->cancel();
    run.job.reset();
    c.server.resume();
    // A second job's whole life: time enough for the first to say something.
    c.server.on("/api/v1/y", {RawAnswer::status(503, {}, {{"Retry-After", "0.02"}}), RawAnswer::ok("[2]")});
    Run second(c, c.server.url("/api/v1/y"));
    QVERIFY(second.runs());
    QVERIFY(second.outcome());
    QCOMPARE(run.finished.size(), 0);
    QCOMPARE(c.bodies, QList<QByteArray>{"[2]"});
}

void GetJobTest::mayBeDeletedByWhoeverHearsOfIt()
{
    for (const auto state :
         {GetJob::State::Queued, GetJob::State::Running, GetJob::State::WaitingToRetry, GetJob::State::Finished}) {
        TestConnection c;
        c.retries = 1;
        if (state == GetJob::State::Queued)
            c.budget->throttled(10ms);
        c.server.then(RawAnswer::status(503, {}, {{"Retry-After", "0.01"}}));
        c.server.then(RawAnswer::ok("[]"));
        Run run(c);
        connect(run.job.get(), &GetJob::stateChanged, this, [&](GetJob::State now) {
            if (now == state)
                run.job.reset();
        });
        run.job->start();
        QTRY_VERIFY(!run.job);
        settle();
        QCOMPARE(run.finished.size(), 0);
    }
}

void GetJobTest::theClientEscapesIdentifiersOnce_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("escaped");
    QTest::newRow("key") << u"k74272e"_s << QByteArray("k74272e");
    QTest::newRow("MAC") << u"00:11:22:33:44:55"_s << QByteArray("00%3A11%3A22%3A33%3A44%3A55");
    QTest::newRow("IPv4") << u"10.0.0.7"_s << QByteArray("10.0.0.7");
    QTest::newRow("IPv6 with a zone") << u"fe80::1%eth0"_s << QByteArray("fe80%3A%3A1%25eth0");
    QTest::newRow("slash") << u"a/../b"_s << QByteArray("a%2F..%2Fb");
    QTest::newRow("escaped already") << u"a%2Fb"_s << QByteArray("a%252Fb");
    QTest::newRow("query") << u"a?b=c&d#e"_s << QByteArray("a%3Fb%3Dc%26d%23e");
    QTest::newRow("unicode and space") << u"é €"_s << QByteArray("%C3%A9%20%E2%82%AC");
    QTest::newRow("plus") << u"a+b"_s << QByteArray("a%2Bb");
}

void GetJobTest::theClientEscapesIdentifiersOnce()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, escaped);
    TestConnection c;
    meraki::Client client(c.connection()->profile, c.network, [] { return QByteArray("key"); }, {.retries = 0});
    c.server.then(RawAnswer::ok("{}"));
    GetJob *job = client.networkClient(u"N_1"_s, id, client.budgetOf({}), c.reader(), this);
    QSignalSpy finished(job, &GetJob::finished);
    job->start();
    QVERIFY(finished.wait());
    QCOMPARE(c.server.targets(), QByteArrayList{"/api/v1/networks/N_1/clients/" + escaped});
    delete job;
}

void GetJobTest::theClientAsksTheRightQuestions()
{
    TestConnection c;
    QObject parent;
    meraki::Client client(c.connection()->profile, c.network, [] { return QByteArray("key"); }, {.retries = 0});
    const auto budget = client.budgetOf(u"O_1"_s);
    QCOMPARE(client.budgetOf(u"O_1"_s), budget);
    QVERIFY(client.budgetOf({}) != budget);

    const auto ask = [&](auto *job) {
        c.server.then(RawAnswer::ok("[]"));
        QSignalSpy finished(job, &std::remove_pointer_t<decltype(job)>::finished);
        job->start();
        QVERIFY(finished.wait());
    };
    ask(client.identity(c.reader(), &parent));
    ask(client.organizations(c.reader(), &parent));
    ask(client.networks(u"O_1"_s, c.reader(), &parent));
    ask(client.network(u"N_1"_s, c.reader(), &parent));
    ask(client.networkClients(u"N_1"_s, budget, c.reader(), &parent));
    ask(client.trafficAnalysis(u"N_1"_s, budget, c.reader(), &parent));
    ask(client.trafficHistory(u"N_1"_s, u"k1"_s, budget, c.reader(), &parent));
    ask(client.pagesFrom(c.server.url("/api/v1/next?t=%2B"), budget, c.reader(), &parent));
    QCOMPARE(c.server.targets(),
             (QByteArrayList{"/api/v1/administered/identities/me", "/api/v1/organizations?perPage=9000",
                             "/api/v1/organizations/O_1/networks?perPage=1000", "/api/v1/networks/N_1",
                             "/api/v1/networks/N_1/clients?perPage=5000&timespan=2678400",
                             "/api/v1/networks/N_1/trafficAnalysis",
                             "/api/v1/networks/N_1/clients/k1/trafficHistory?perPage=1000", "/api/v1/next?t=%2B"}));
    for (const support::RawRequest &request : c.server.requests())
        QCOMPARE(request.method, "GET");
}

QTEST_GUILESS_MAIN(GetJobTest)
#include "tst_getjob.moc"
