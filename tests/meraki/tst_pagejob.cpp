// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "pagerun.h"
#include "support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using meraki::ApiError;
using meraki::PageJob;
using meraki::PagesFetched;
using support::RawAnswer;
using support::RawServer;

class PageJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesAllPagesInOrder();
    void followsNextAsItCame_data();
    void followsNextAsItCame();
    void resolvesRelativeLinks();
    void endsWithAnEmptyPage_data();
    void endsWithAnEmptyPage();
    void followsNoPageTwice_data();
    void followsNoPageTwice();
    void stopsAtThePageBoundAndGoesOn();
    void followsNoPageTwiceWhenItGoesOn();
    void neverSendsTheKeyToAnotherHost();
    void anUnreadableNextIsAnError();
    void keepsThePagesBeforeAnError();
    void readsARepeatedPageOnce();
    void goesOnAfterACancel();
    void cancelBeforeStartIsAnOutcome();
    void cancelFromWithinAPage();
    void mayBeDeletedFromWithinAPage();
    void tellsOfItsRequest();
    void aPageMayBeAnObject();
};

void PageJobTest::fetchesAllPagesInOrder()
{
    TestConnection c;
    c.server.then(page("[1]", c.server.url("/api/v1/pages?t=2").toEncoded()));
    c.server.then(page("[2]", c.server.url("/api/v1/pages?t=3").toEncoded()));
    c.server.then(RawAnswer::ok("[3]"));
    Run run(c);
    QCOMPARE(run.job->resumeAt(), c.server.url("/api/v1/pages?perPage=1000"));
    QVERIFY(run.runs());
    QCOMPARE(run.fetched(), (PagesFetched{3, PagesFetched::Stop::LastPage}));
    QCOMPARE(c.bodies, (QList<QByteArray>{"[1]", "[2]", "[3]"}));
    QCOMPARE(c.server.targets(),
             (QByteArrayList{"/api/v1/pages?perPage=1000", "/api/v1/pages?t=2", "/api/v1/pages?t=3"}));
    QCOMPARE(run.pages.size(), 3);
    QCOMPARE(run.pages.last().first().toInt(), 3);
    QVERIFY(!run.job->resumeAt());
    QVERIFY(!run.job->request());
    support::roundTrip();
    QCOMPARE(run.finished.size(), 1);
}

void PageJobTest::followsNextAsItCame_data()
{
    QTest::addColumn<QByteArray>("token");
    for (const char *token : {"a%2Bb", "a+b", "YWJj==", "100%25", "%2525", "a%26b%3Dc", "a%2Fb/c", "%C3%A9%E2%82%AC",
                              "%FF%FE", "2018-02-11T00%3A00%3A00.090210Z", "a,b;c", "%22%3C%3E", "[1]", "'()*!~"})
        QTest::newRow(token) << QByteArray(token);
}

void PageJobTest::followsNextAsItCame()
{
    QFETCH(const QByteArray, token);
    const QByteArray target = "/api/v1/pages?perPage=1000&startingAfter=" + token;
    TestConnection c;
    c.server.then(page("[1]", c.server.url().toEncoded() + target));
    c.server.then(RawAnswer::ok("[2]"));
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.fetched().pages, 2);
    QCOMPARE(c.server.targets().last(), target);
}

void PageJobTest::resolvesRelativeLinks()
{
    TestConnection c;
    c.server.then(RawAnswer::redirect(302, "/api/v1/shard/pages?perPage=1000"));
    c.server.then(page("[1]", "?t=2"));
    c.server.then(page("[2]", "/api/v1/root?t=3"));
    c.server.then(RawAnswer::ok("[3]"));
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.fetched().pages, 3);
    QCOMPARE(c.server.targets().mid(2), (QByteArrayList{"/api/v1/shard/pages?t=2", "/api/v1/root?t=3"}));
}

void PageJobTest::endsWithAnEmptyPage_data()
{
    QTest::addColumn<RawAnswer>("empty");
    const RawAnswer::Headers next{RawServer::next("?t=3")};
    QTest::newRow("empty list") << RawAnswer::ok("[]", next);
    QTest::newRow("empty list with spaces") << RawAnswer::ok("[ \n ]", next);
    QTest::newRow("204") << RawAnswer::status(204, {}, next);
    QTest::newRow("no body") << RawAnswer::ok("", next);
}

void PageJobTest::endsWithAnEmptyPage()
{
    QFETCH(const RawAnswer, empty);
    TestConnection c;
    c.server.then(page("[1]", "?t=2"));
    c.server.then(empty);
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.fetched(), (PagesFetched{2, PagesFetched::Stop::LastPage}));
    QVERIFY(!run.job->resumeAt());
    QVERIFY(c.server.requests().size() <= (empty.bytes.endsWith("[ \n ]") ? 3 : 2)); // no length tells of that one
}

void PageJobTest::followsNoPageTwice_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArrayList>("nexts");
    QTest::newRow("itself") << QByteArray("/p?a=1") << QByteArrayList{"?a=1"};
    QTest::newRow("two") << QByteArray("/p?a=1") << QByteArrayList{"?a=2", "?a=1"};
    QTest::newRow("three") << QByteArray("/p?a=1") << QByteArrayList{"?a=2", "?a=3", "?a=2"};
    QTest::newRow("escaped otherwise") << QByteArray("/p?a=x%3Ay%2Cz") << QByteArrayList{"?a=x:y,z"};
    QTest::newRow("lower case escapes") << QByteArray("/p?a=%2B") << QByteArrayList{"?a=%2b"};
    QTest::newRow("fragment") << QByteArray("/p?a=1") << QByteArrayList{"?a=1#top"};
}

void PageJobTest::followsNoPageTwice()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArrayList, nexts);
    TestConnection c;
    for (const QByteArray &next : nexts)
        c.server.then(page("[1]", next));
    Run run(c, first);
    QVERIFY(run.runs());
    QCOMPARE(run.fetched(), (PagesFetched{int(nexts.size()), PagesFetched::Stop::Cycle}));
    QCOMPARE(c.server.requests().size(), nexts.size());
    QVERIFY(!run.job->resumeAt());
}

void PageJobTest::stopsAtThePageBoundAndGoesOn()
{
    TestConnection c;
    for (int i = 2; i < 5; ++i)
        c.server.then(page("[1]", "?t=" + QByteArray::number(i)));
    c.server.then(RawAnswer::ok("[1]"));
    Run run(c);
    run.job->setPageBound(2);
    QVERIFY(run.runs());
    QCOMPARE(run.fetched(), (PagesFetched{2, PagesFetched::Stop::PageBound}));
    QCOMPARE(run.job->resumeAt(), c.server.url("/api/v1/pages?t=3"));

    Run rest(c, "/api/v1/pages?t=3");
    rest.job->setPageBound(2);
    QVERIFY(rest.runs());
    QCOMPARE(rest.fetched(), (PagesFetched{2, PagesFetched::Stop::LastPage})); // the last page is no bound
    QCOMPARE(c.bodies.size(), 4);
}

void PageJobTest::followsNoPageTwiceWhenItGoesOn()
{
    TestConnection c;
    c.server.then(page("[1]", "?t=2"));
    c.server.then(RawAnswer::status(403));
    c.server.then(page("[2]", "?t=1")); // back to the first
    Run run(c, "/api/v1/pages?t=1");
    QVERIFY(run.runs());
    QVERIFY(!run.outcome());

    Run rest(c, "/api/v1/pages?t=2");
    rest.job->setFetched(run.job->fetched());
    QVERIFY(rest.runs());
    QCOMPARE(rest.fetched(), (PagesFetched{1, PagesFetched::Stop::Cycle}));
    QCOMPARE(c.bodies, (QList<QByteArray>{"[1]", "[2]"}));

    Run cancelled(c);
    cancelled.job->setFetched(run.job->fetched());
    cancelled.job->cancel(); // before start(), and an outcome all the same
    QVERIFY(cancelled.ends());
    QVERIFY(cancelled.error().isCancelled());
}

void PageJobTest::neverSendsTheKeyToAnotherHost()
{
    TestConnection c;
    RawServer other;
    c.retries = 3;
    c.server.then(page("[1]", other.url("/api/v1/pages?t=2").toEncoded()));
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.error().kind, ApiError::Kind::Redirect);
    QVERIFY(run.error().text().contains(other.url().toString()));
    QCOMPARE(run.job->pages(), 1);
    QCOMPARE(c.bodies.size(), 1);
    support::roundTrip();
    QCOMPARE(other.connections(), 0);
}

void PageJobTest::anUnreadableNextIsAnError()
{
    TestConnection c;
    c.server.then(page("[1]", "http://[::1"));
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.error().kind, ApiError::Kind::Redirect);
    QVERIFY(!run.error().text().isEmpty());
    QCOMPARE(run.job->pages(), 1);
}

void PageJobTest::keepsThePagesBeforeAnError()
{
    TestConnection c;
    c.server.then(page("[1]", "?t=2"));
    c.server.then(RawAnswer::status(403, R"({"errors":["no"]})"));
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.error().kind, ApiError::Kind::Forbidden);
    QCOMPARE(run.job->pages(), 1);
    QCOMPARE(c.bodies, QList<QByteArray>{"[1]"});
    QCOMPARE(run.job->resumeAt(), c.server.url("/api/v1/pages?t=2"));
}

void PageJobTest::readsARepeatedPageOnce()
{
    TestConnection c;
    c.retries = 3;
    const RawAnswer::Headers again{{"Retry-After", "0"}, RawServer::next("?t=3")};
    c.server.then(page("[1]", "?t=2"));
    c.server.then(RawAnswer::status(500, {}, again)); // an error's Link means nothing
    c.server.then(RawAnswer::status(429, {}, again));
    c.server.then(RawAnswer::ok("[2]"));
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.fetched(), (PagesFetched{2, PagesFetched::Stop::LastPage}));
    QCOMPARE(c.bodies, (QList<QByteArray>{"[1]", "[2]"}));
}

void PageJobTest::goesOnAfterACancel()
{
    TestConnection c;
    c.server.then(page("[1]", "?t=2"));
    c.server.then(RawAnswer::hanging(RawAnswer::ok("[2]")));
    Run run(c);
    run.job->start();
    QTRY_COMPARE(c.server.hanging(), 1);
    QVERIFY(run.job->request());
    QCOMPARE(run.job->request()->state(), meraki::GetJob::State::Running);
    run.job->cancel();
    QCOMPARE(run.finished.size(), 0);
    QVERIFY(run.ends());
    QVERIFY(run.error().isCancelled());
    QCOMPARE(run.job->resumeAt(), c.server.url("/api/v1/pages?t=2"));
    QCOMPARE(c.bodies.size(), 1);

    c.server.then(RawAnswer::ok("[2]"));
    Run rest(c, "/api/v1/pages?t=2");
    QVERIFY(rest.runs());
    QCOMPARE(c.bodies, (QList<QByteArray>{"[1]", "[2]"}));
    QCOMPARE(run.finished.size(), 1);
}

void PageJobTest::cancelBeforeStartIsAnOutcome()
{
    TestConnection c;
    Run run(c);
    run.job->cancel();
    run.job->start();
    QCOMPARE(run.finished.size(), 0);
    QVERIFY(run.ends());
    QVERIFY(run.error().isCancelled());
    QCOMPARE(run.job->resumeAt(), c.server.url("/api/v1/pages?perPage=1000"));
    support::roundTrip();
    QCOMPARE(run.finished.size(), 1);
    QCOMPARE(c.server.connections(), 0);
}

void PageJobTest::cancelFromWithinAPage()
{
    TestConnection c;
    c.server.then(page("[1]", "?t=2"));
    c.server.then(RawAnswer::ok("[2]"));
    Run run(c);
    connect(run.job.get(), &PageJob::pageArrived, run.job.get(), &PageJob::cancel);
    QVERIFY(run.runs());
    QVERIFY(run.error().isCancelled());
    QCOMPARE(run.job->resumeAt(), c.server.url("/api/v1/pages?t=2"));
    support::roundTrip();
    QCOMPARE(run.finished.size(), 1);
    QCOMPARE(c.bodies, QList<QByteArray>{"[1]"}); // the next, if it was asked for already, is not read
}

void PageJobTest::mayBeDeletedFromWithinAPage()
{
    TestConnection c;
    c.server.then(page("[1]", "?t=2"));
    c.server.then(RawAnswer::ok("[2]"));
    Run run(c);
    connect(run.job.get(), &PageJob::pageArrived, this, [&] { run.job.reset(); });
    run.job->start();
    QTRY_VERIFY(!run.job);
    support::roundTrip();
    QCOMPARE(run.finished.size(), 0);
    QCOMPARE(c.bodies, QList<QByteArray>{"[1]"});
}

void PageJobTest::tellsOfItsRequest()
{
    TestConnection c;
    c.retries = 1;
    c.server.then(RawAnswer::status(503, R"({"errors":["busy"]})", {{"Retry-After", "0.05"}}));
    c.server.then(RawAnswer::ok("[]"));
    Run run(c);
    QList<meraki::GetJob::State> states;
    QString reason;
    connect(run.job.get(), &PageJob::requestChanged, this, [&] {
        states += run.job->request()->state();
        if (states.last() == meraki::GetJob::State::WaitingToRetry)
            reason = run.job->request()->lastError().text();
    });
    QVERIFY(run.runs());
    using State = meraki::GetJob::State;
    QCOMPARE(states, (QList<State>{State::Running, State::WaitingToRetry, State::Running, State::Finished}));
    QVERIFY2(reason.contains("busy"_L1), qPrintable(reason));
}

// getOrganizationClientsSearch: Link pages it like a list.
void PageJobTest::aPageMayBeAnObject()
{
    TestConnection c;
    c.server.then(page("{\"records\":[1]}", "/api/v1/pages?t=2"));
    c.server.then(RawAnswer::ok("{\"records\":[]}"));
    Run run(c);
    QVERIFY(run.runs());
    QCOMPARE(run.fetched(), (PagesFetched{2, PagesFetched::Stop::LastPage}));
    QCOMPARE(c.bodies, (QList<QByteArray>{"{\"records\":[1]}", "{\"records\":[]}"}));
}

QTEST_GUILESS_MAIN(PageJobTest)
#include "tst_pagejob.moc"
