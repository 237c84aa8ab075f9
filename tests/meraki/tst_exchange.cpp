// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "meraki/getjob.h"
#include "testconnection.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using meraki::ApiError;
using meraki::GetJob;
using meraki::RequestRecord;
using support::RawAnswer;

namespace {

using Outcome = meraki::Result<meraki::Answer>;

/// Several jobs of one connection.
struct Jobs
{
    TestConnection base;
    std::shared_ptr<const meraki::Connection> connection = base.connection();
    std::vector<std::unique_ptr<GetJob>> jobs;
    std::vector<std::unique_ptr<QSignalSpy>> finished;

    GetJob &add(const QByteArray &target)
    {
        jobs.push_back(
            std::make_unique<GetJob>(connection, base.budget, base.server.url(target), base.reader(), nullptr));
        finished.push_back(std::make_unique<QSignalSpy>(jobs.back().get(), &GetJob::finished));
        jobs.back()->start();
        return *jobs.back();
    }
    [[nodiscard]] Outcome outcome(std::size_t i) const { return finished[i]->first().first().value<Outcome>(); }
};

} // namespace

/// What jobs share, and what is told of their requests.
class ExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoForOneAddressAtOnceAreOneRequest()
    {
        Jobs j;
        j.base.server.then(RawAnswer::hanging(RawAnswer::ok("[1]")));
        j.add("/api/v1/x");
        j.add("/api/v1/x");
        QTRY_COMPARE(j.base.server.hanging(), 1);
        j.add("/api/v1/x"); // also once it is on its way
        QCOMPARE(j.jobs[2]->state(), GetJob::State::Running);
        j.base.server.resume();
        for (std::size_t i = 0; i < 3; ++i) {
            QTRY_COMPARE(j.finished[i]->size(), 1);
            QVERIFY(j.outcome(i));
        }
        QCOMPARE(j.base.server.requests().size(), 1);
        QCOMPARE(j.base.bodies, (QList<QByteArray>{"[1]", "[1]", "[1]"})); // each has read it
    }

    void oneAfterTheOtherAreTwo()
    {
        Jobs j;
        j.base.server.on("/api/v1/x", {RawAnswer::ok("[1]"), RawAnswer::ok("[2]")});
        j.add("/api/v1/x");
        QTRY_COMPARE(j.finished[0]->size(), 1);
        j.add("/api/v1/x");
        QTRY_COMPARE(j.finished[1]->size(), 1);
        QCOMPARE(j.base.bodies, (QList<QByteArray>{"[1]", "[2]"}));
    }

    void twoAddressesAreTwo()
    {
        Jobs j;
        j.base.server.on("/api/v1/x", {RawAnswer::ok("[1]")});
        j.add("/api/v1/x?a");
        j.add("/api/v1/x?b");
        QTRY_COMPARE(j.finished[0]->size(), 1);
        QTRY_COMPARE(j.finished[1]->size(), 1);
        QCOMPARE(j.base.server.requests().size(), 2);
    }

    void waitingTogetherTakesOnePlace()
    {
        Jobs j;
        j.base.budget->throttled(50ms);
        j.base.server.on("/api/v1/x", {RawAnswer::ok("[1]")});
        j.add("/api/v1/x");
        j.add("/api/v1/x");
        QCOMPARE(j.base.budget->waiting(), 1);
        QTRY_COMPARE(j.finished[0]->size(), 1);
        QTRY_COMPARE(j.finished[1]->size(), 1);
        QCOMPARE(j.base.server.requests().size(), 1);
    }

    void cancellingOneLeavesTheOther()
    {
        Jobs j;
        j.base.server.then(RawAnswer::hanging(RawAnswer::ok("[1]")));
        j.add("/api/v1/x");
        j.add("/api/v1/x");
        QTRY_COMPARE(j.base.server.hanging(), 1);
        j.jobs[0]->cancel();
        QTRY_COMPARE(j.finished[0]->size(), 1);
        QVERIFY(j.outcome(0).error().isCancelled());
        QCOMPARE(j.base.server.hanging(), 1);
        j.base.server.resume();
        QTRY_COMPARE(j.finished[1]->size(), 1);
        QVERIFY(j.outcome(1));
    }

    void cancellingAllEndsTheRequest()
    {
        Jobs j;
        j.base.server.then(RawAnswer::hanging(RawAnswer::ok("[1]")));
        j.add("/api/v1/x");
        j.add("/api/v1/x");
        QTRY_COMPARE(j.base.server.hanging(), 1);
        j.jobs[0]->cancel();
        j.jobs[1].reset();
        QTRY_COMPARE(j.base.server.hanging(), 0);
        QTRY_COMPARE(j.finished[0]->size(), 1);
        // And what is asked for now is asked anew.
        j.base.server.then(RawAnswer::ok("[2]"));
        j.add("/api/v1/x");
        QTRY_COMPARE(j.finished[2]->size(), 1);
        QCOMPARE(j.base.bodies, QList<QByteArray>{"[2]"});
    }

    void aSharedRefusalSlowsDownOnce()
    {
        Jobs j;
        j.base.budget = std::make_shared<meraki::RequestBudget>(9);
        j.base.server.then(RawAnswer::hanging(RawAnswer::status(429, {}, {{"Retry-After", "0"}})));
        j.add("/api/v1/x");
        j.add("/api/v1/x");
        QTRY_COMPARE(j.base.server.hanging(), 1);
        j.base.server.resume();
        QTRY_COMPARE(j.finished[0]->size(), 1);
        QTRY_COMPARE(j.finished[1]->size(), 1);
        QCOMPARE(j.base.budget->pace(), 9 * 0.7);
    }

    void oneMayEndTheOtherWhenItHears()
    {
        Jobs j;
        j.base.server.then(RawAnswer::hanging(RawAnswer::ok("[1]")));
        j.add("/api/v1/x");
        j.add("/api/v1/x");
        QTRY_COMPARE(j.base.server.hanging(), 1);
        connect(j.jobs[0].get(), &GetJob::stateChanged, this, [&](GetJob::State state) {
            if (state == GetJob::State::Finished) {
                j.jobs[1].reset();
                j.jobs[0].reset();
            }
        });
        j.base.server.resume();
        QTRY_VERIFY(!j.jobs[0]);
        QCOMPARE(j.finished[0]->size() + j.finished[1]->size(), 0);
    }

    void everyRequestIsLogged_data()
    {
        QTest::addColumn<QList<RawAnswer>>("answers");
        QTest::addColumn<QList<int>>("status");
        QTest::addColumn<QList<int>>("attempts");
        const RawAnswer busy = RawAnswer::status(429, {}, {{"Retry-After", "0"}, {"X-Request-Id", "r"}});
        const RawAnswer good = RawAnswer::ok("[]", {{"X-Request-Id", "r"}});
        QTest::newRow("at once") << QList{good} << QList{200} << QList{1};
        QTest::newRow("after a refusal") << QList{busy, good} << QList{429, 200} << QList{1, 2};
        QTest::newRow("through a redirect")
            << QList{RawAnswer::redirect(302, "/api/v1/x?moved"), good} << QList{302, 200} << QList{1, 1};
        QTest::newRow("not found") << QList{RawAnswer::status(404)} << QList{404} << QList{1};
    }

    void everyRequestIsLogged()
    {
        QFETCH(const QList<RawAnswer>, answers);
        QFETCH(const QList<int>, status);
        QFETCH(const QList<int>, attempts);
        TestConnection base;
        base.retries = 3;
        base.server.on("/api/v1/x", answers);
        Log log;
        auto connection = std::make_shared<meraki::Connection>(*base.connection());
        connection->observer = &log;
        GetJob job(connection, base.budget, base.server.url("/api/v1/x?q=1"), base.reader(), nullptr);
        QSignalSpy finished(&job, &GetJob::finished);
        const QDateTime before = QDateTime::currentDateTimeUtc();
        job.start();
        QVERIFY(finished.wait());
        QList<int> seenStatus;
        QList<int> seenAttempts;
        for (const RequestRecord &record : std::as_const(log.records)) {
            QCOMPARE(record.method, "GET");
            QCOMPARE(record.url.path(), u"/api/v1/x"_s);
            QVERIFY(record.sentAt >= before && record.sentAt <= QDateTime::currentDateTimeUtc());
            QVERIFY(record.took >= 0ms && record.took < 20s);
            seenStatus += record.status;
            seenAttempts += record.attempt;
        }
        QCOMPARE(seenStatus, status);
        QCOMPARE(seenAttempts, attempts);
    }

    void aLogSaysWhatWentWrong()
    {
        TestConnection base;
        base.timeout = 50ms;
        base.server.then(RawAnswer::hanging());
        Log log;
        auto connection = std::make_shared<meraki::Connection>(*base.connection());
        connection->observer = &log;
        GetJob job(connection, base.budget, base.server.url("/api/v1/x"), base.reader(), nullptr);
        QSignalSpy finished(&job, &GetJob::finished);
        job.start();
        QVERIFY(finished.wait());
        QCOMPARE(log.records.size(), 1);
        QCOMPARE(log.records.first().status, 0);
        QCOMPARE(log.records.first().problem, u"timed out"_s);
        QVERIFY(log.records.first().took > 0ms);
    }

    void aCancelledRequestIsLogged_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::addColumn<RawAnswer>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("cancelled before its head") << false << RawAnswer::hanging() << 0;
        QTest::newRow("deleted before its head") << true << RawAnswer::hanging() << 0;
        QTest::newRow("cancelled before its body")
            << false << RawAnswer::headOf(RawAnswer::ok("[1]", {support::RawServer::next("?t=2")})) << 200;
    }

    void aCancelledRequestIsLogged()
    {
        QFETCH(const bool, isDeleted);
        QFETCH(const RawAnswer, answer);
        QFETCH(const int, status);
        TestConnection base;
        Log log;
        base.observer = &log;
        base.server.then(answer);
        std::optional<GetJob> job;
        job.emplace(base.connection(), base.budget, base.server.url("/api/v1/x"), base.reader(), nullptr);
        QSignalSpy heads(&*job, &GetJob::nextArrived);
        job->start();
        QTRY_COMPARE(base.server.hanging(), 1);
        if (status != 0)
            QTRY_COMPARE(heads.size(), 1);
        if (isDeleted)
            job.reset();
        else
            job->cancel();
        QCOMPARE(log.records.size(), 1);
        QCOMPARE(log.records.first().status, status);
        QCOMPARE(log.records.first().problem, u"cancelled"_s);
    }

    void aRequestThatWasNeverSentIsNotLogged()
    {
        TestConnection base;
        Log log;
        base.observer = &log;
        base.budget->throttled(60s);
        GetJob job(base.connection(), base.budget, base.server.url("/api/v1/x"), base.reader(), nullptr);
        job.start();
        QCOMPARE(job.state(), GetJob::State::Queued);
        job.cancel();
        QVERIFY(log.records.isEmpty());
    }

    void aLogNeverHasTheKey()
    {
        TestConnection base;
        base.server.then(RawAnswer::status(404, {}, {{"X-Request-Id", QByteArray("r-") + TestConnection::Key}}));
        Log log;
        auto connection = std::make_shared<meraki::Connection>(*base.connection());
        connection->observer = &log;
        GetJob job(connection, base.budget, base.server.url("/api/v1/x"), base.reader(), nullptr);
        QSignalSpy finished(&job, &GetJob::finished);
        job.start();
        QVERIFY(finished.wait());
        QCOMPARE(log.records.first().requestId, "r-...");
        const auto outcome = finished.first().first().value<Outcome>();
        QVERIFY(!outcome.error().report().contains(QLatin1StringView(TestConnection::Key)));
    }

    void aKeyInTheWrongFieldIsNotSent()
    {
        TestConnection base;
        GetJob job(base.connection(), base.budget,
                   base.server.url(QByteArray("/api/v1/networks/N_1/clients/") + TestConnection::Key), base.reader(),
                   nullptr);
        QSignalSpy finished(&job, &GetJob::finished);
        job.start();
        QVERIFY(finished.wait());
        const auto outcome = finished.first().first().value<Outcome>();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ApiError::Kind::Setup);
        QVERIFY(!outcome.error().report().contains(QLatin1StringView(TestConnection::Key)));
        QCOMPARE(base.server.connections(), 0);
    }

    void aLogThatIsOffIsToldNothing()
    {
        TestConnection base;
        base.server.then(RawAnswer::ok("[]"));
        Log log;
        log.isOn = false;
        auto connection = std::make_shared<meraki::Connection>(*base.connection());
        connection->observer = &log;
        GetJob job(connection, base.budget, base.server.url("/api/v1/x"), base.reader(), nullptr);
        QSignalSpy finished(&job, &GetJob::finished);
        job.start();
        QVERIFY(finished.wait());
        QVERIFY(log.records.isEmpty());
    }

    void aHeldKeyIsTheSameEachTimeAndSharesNothing()
    {
        QByteArray typed("a-recognizable-key");
        const meraki::KeyProvider key = meraki::heldKey(typed);
        typed.fill('\0');
        QByteArray first = key();
        QCOMPARE(first, QByteArray("a-recognizable-key"));
        first.fill('\0'); // as each request does with its copy
        QCOMPARE(key(), QByteArray("a-recognizable-key"));
    }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
