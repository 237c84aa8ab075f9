// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "pagerun.h"
#include "support/roundtrip.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using meraki::ApiError;
using meraki::GetJob;
using meraki::PageJob;
using meraki::PagesFetched;
using support::RawAnswer;
using support::RawServer;

namespace {

const QByteArray First = "/api/v1/pages?t=1";
const QByteArray Second = "/api/v1/pages?t=2";
const QByteArray Third = "/api/v1/pages?t=3";
const QByteArray Other = "/api/v1/pages?t=9";

/// A fetch whose first page stops after its head, with a link to the second.
struct HeldRun
{
    explicit HeldRun(const QList<RawAnswer> &first = {RawAnswer::headOf(page("[1]", Second))},
                     const QList<RawAnswer> &second = {RawAnswer::ok("[2]")})
    {
        c.observer = &log;
        c.server.on(First, first);
        c.server.on(Second, second);
        c.server.on(Third, {RawAnswer::ok("[3]")});
        c.server.on(Other, {RawAnswer::ok("[9]")});
    }
    void start()
    {
        run.emplace(c, First);
        run->job->start();
        heads.emplace(run->job->findChild<GetJob *>(), &GetJob::nextArrived);
    }
    /// Once the first page's link was heard of, and what was asked because of it would have come to the server.
    [[nodiscard]] bool hasHead()
    {
        if (heads->isEmpty() && !heads->wait())
            return false;
        support::roundTrip();
        return true;
    }
    [[nodiscard]] bool hasLogged(qsizetype requests)
    {
        return QTest::qWaitFor([&] { return log.records.size() >= requests; }, 30'000);
    }
    [[nodiscard]] GetJob::State state() const { return run->job->request()->state(); }

    TestConnection c;
    Log log;
    std::optional<Run> run;
    std::optional<QSignalSpy> heads;
};

/// What a budget has at first.
void drain(meraki::RequestBudget &budget, int requests)
{
    QObject context;
    for (int i = 0; i < requests; ++i)
        budget.acquire(&context, [] {});
}

/// Brings the early request of @p held to where cancels_data() says.
bool reaches(HeldRun &held, const QByteArray &second)
{
    if (second == "queued") {
        held.c.budget
            = std::make_shared<meraki::RequestBudget>(9, [] { return std::chrono::steady_clock::time_point(); });
        drain(*held.c.budget, 9);
    } else {
        held.c.server.on(Second,
                         {second == "hanging"    ? RawAnswer::hanging()
                              : second == "body" ? RawAnswer::headOf(page("[2]", Third))
                                                 : page("[2]", Third)});
    }
    held.start();
    if (second == "queued")
        return held.hasHead() && held.c.budget->waiting() == 1;
    if (second == "ended")
        return held.hasLogged(1);
    return QTest::qWaitFor([&] { return held.c.server.hanging() == 2; }, 30'000);
}

} // namespace

/// The page after the one that is read is asked for early.
class PagesAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceTheLinkIsKnown();
    void aPageThatCameEarlyWaits();
    void asksForOnePageAheadAtMost();
    void goesOnFromAPageWhoseHeadCameEarly();
    void asksNothingAhead_data();
    void asksNothingAhead();
    void tellsOfTheNextOfAGoodHeadAlone_data();
    void tellsOfTheNextOfAGoodHeadAlone();
    void asksAheadAfterARedirect();
    void anEarlyRedirectWaits();
    void anEarlyRedirectDoesNotLeadTheKeyAway();
    void aPageThatBreaksTakesTheEarlyOneWithIt_data();
    void aPageThatBreaksTakesTheEarlyOneWithIt();
    void aPageThatFailsForGoodIsTheOneToGoOnWith();
    void asksEarlyOnceForEachPage();
    void anEmptyPageIsTheLast();
    void anEarlyRefusalIsTriedAgain();
    void anEarlyErrorWaits();
    void takesItsPlaceInTheBudget();
    void isShownOnceItIsTheNext();
    void cancels_data();
    void cancels();
    void mayBeDeleted_data() { cancels_data(); }
    void mayBeDeleted();
    void cancelFromWithinAPageEndsTheEarlyOne();
    void aReaderMayTakeItsTime();
    void twoFetchesAtOnceShareTheirPages();
    void aJobThatAskedAheadGoesOnOrEnds();
    void anEarlyRequestWithoutAKeyIsNone();
};

void PagesAheadTest::asksOnceTheLinkIsKnown()
{
    HeldRun held;
    held.start();
    QTRY_COMPARE(held.c.server.targets(), (QByteArrayList{First, Second}));
    QVERIFY(held.c.bodies.isEmpty());
    QCOMPARE(held.run->job->pages(), 0);
    QCOMPARE(held.run->job->resumeAt(), held.c.server.url(First));
    QCOMPARE(held.run->job->request()->url(), held.c.server.url(First));
    QCOMPARE(held.state(), GetJob::State::Running);
    held.c.server.resume(First);
    QVERIFY(held.run->ends());
    QCOMPARE(held.run->fetched(), (PagesFetched{2, PagesFetched::Stop::LastPage}));
    QCOMPARE(held.c.bodies, (QList<QByteArray>{"[1]", "[2]"}));
    QCOMPARE(held.c.server.requests().size(), 2);
    QVERIFY(!held.run->job->resumeAt());
    support::roundTrip();
    QCOMPARE(held.run->finished.size(), 1);
    QCOMPARE(held.run->pages.size(), 2);
}

void PagesAheadTest::aPageThatCameEarlyWaits()
{
    HeldRun held;
    held.start();
    QVERIFY(held.hasLogged(1));
    QCOMPARE(held.log.records.first().url, held.c.server.url(Second));
    support::roundTrip();
    QVERIFY(held.c.bodies.isEmpty());
    QCOMPARE(held.run->pages.size(), 0);
    QList<QByteArray> atPage;
    connect(held.run->job.get(), &PageJob::pageArrived, this, [&] { atPage += held.c.bodies.last(); });
    held.c.server.resume(First);
    QVERIFY(held.run->ends());
    QCOMPARE(atPage, (QList<QByteArray>{"[1]", "[2]"})); // none is read before the page before was told of
    QCOMPARE(held.log.records.size(), 2);
}

void PagesAheadTest::asksForOnePageAheadAtMost()
{
    HeldRun held({RawAnswer::headOf(page("[1]", Second))}, {page("[2]", Third)});
    held.start();
    QVERIFY(held.hasLogged(1));
    support::roundTrip();
    QCOMPARE(held.c.server.targets(), (QByteArrayList{First, Second}));
    held.c.server.resume(First);
    QVERIFY(held.run->ends());
    QCOMPARE(held.run->fetched().pages, 3);
    QCOMPARE(held.c.bodies, (QList<QByteArray>{"[1]", "[2]", "[3]"}));
    QCOMPARE(held.c.server.requests().size(), 3);
}

void PagesAheadTest::goesOnFromAPageWhoseHeadCameEarly()
{
    HeldRun held({RawAnswer::headOf(page("[1]", Second))}, {RawAnswer::headOf(page("[2]", Third))});
    held.start();
    QTRY_COMPARE(held.c.server.hanging(), 2);
    support::roundTrip(); // the second head is most likely there; if not, the third page is asked for a bit later
    held.c.server.resume(First);
    QTRY_COMPARE(held.c.server.targets(), (QByteArrayList{First, Second, Third}));
    QCOMPARE(held.c.bodies, QList<QByteArray>{"[1]"});
    held.c.server.resume(Second);
    QVERIFY(held.run->ends());
    QCOMPARE(held.c.bodies, (QList<QByteArray>{"[1]", "[2]", "[3]"}));
}

void PagesAheadTest::asksNothingAhead_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<int>("bound");
    QTest::newRow("itself") << First << 10;
    QTest::newRow("itself, escaped otherwise") << QByteArray("/api/v1/pages?%74=1#top") << 10;
    QTest::newRow("page bound") << Second << 1;
    QTest::newRow("another host") << QByteArray("http://127.0.0.1:OTHER/api/v1/pages?t=2") << 10;
    QTest::newRow("another scheme") << QByteArray("https://127.0.0.1/api/v1/pages?t=2") << 10;
    QTest::newRow("the key") << QByteArray("/api/v1/pages?t=") + TestConnection::Key << 10;
}

void PagesAheadTest::asksNothingAhead()
{
    QFETCH(QByteArray, next);
    QFETCH(const int, bound);
    RawServer other;
    next.replace("OTHER", QByteArray::number(other.port()));
    HeldRun held({RawAnswer::headOf(page("[1]", next))});
    held.run.emplace(held.c, First);
    held.run->job->setPageBound(bound);
    held.run->job->start();
    held.heads.emplace(held.run->job->findChild<GetJob *>(), &GetJob::nextArrived);
    QVERIFY(held.hasHead());
    QCOMPARE(held.c.server.targets(), QByteArrayList{First});
    held.c.server.resume(First);
    QVERIFY(held.run->ends());
    QCOMPARE(held.run->job->pages(), 1);
    QCOMPARE(held.c.server.targets(), QByteArrayList{First});
    QCOMPARE(other.connections(), 0);
}

void PagesAheadTest::tellsOfTheNextOfAGoodHeadAlone_data()
{
    QTest::addColumn<RawAnswer>("answer");
    QTest::addColumn<int>("count");
    const RawAnswer::Headers next{RawServer::next(Second)};
    QTest::newRow("200") << RawAnswer::ok("[1]", next) << 1;
    QTest::newRow("200 without next") << RawAnswer::ok("[1]") << 0;
    QTest::newRow("200 without body") << RawAnswer::ok("", next) << 0;
    QTest::newRow("200 with an empty list") << RawAnswer::ok("[]", next) << 0;
    QTest::newRow("200 with an empty list, not seen by its length") << RawAnswer::ok("[ ]", next) << 1;
    QTest::newRow("200 with a next that is no address") << RawAnswer::ok("[1]", {RawServer::next("http://[")}) << 0;
    QTest::newRow("204") << RawAnswer::status(204, {}, next) << 0;
    QTest::newRow("206") << RawAnswer::status(206, "[1]", next) << 0;
    QTest::newRow("404") << RawAnswer::status(404, "[1]", next) << 0;
    QTest::newRow("503") << RawAnswer::status(503, "[1]", next) << 0;
}

void PagesAheadTest::tellsOfTheNextOfAGoodHeadAlone()
{
    QFETCH(const RawAnswer, answer);
    QFETCH(const int, count);
    TestConnection c;
    c.server.on(First, {answer});
    GetJob job(c.connection(), c.budget, c.server.url(First), c.reader(), nullptr);
    QSignalSpy finished(&job, &GetJob::finished);
    QSignalSpy heads(&job, &GetJob::nextArrived);
    job.start();
    QVERIFY(finished.wait());
    QCOMPARE(heads.size(), count);
    if (count > 0)
        QCOMPARE(heads.first().last().toUrl(), c.server.url(Second));
}

void PagesAheadTest::asksAheadAfterARedirect()
{
    HeldRun held({RawAnswer::redirect(302, "/api/v1/shard/pages?t=1")});
    held.c.server.on("/api/v1/shard/pages?t=1", {RawAnswer::headOf(page("[1]", "?t=2"))});
    held.c.server.on("/api/v1/shard/pages?t=2", {RawAnswer::ok("[2]")});
    held.start();
    QTRY_COMPARE(held.c.server.targets(),
                 (QByteArrayList{First, "/api/v1/shard/pages?t=1", "/api/v1/shard/pages?t=2"}));
    held.c.server.resume();
    QVERIFY(held.run->ends());
    QCOMPARE(held.c.bodies, (QList<QByteArray>{"[1]", "[2]"}));
    QCOMPARE(held.c.server.requests().size(), 3);
}

void PagesAheadTest::anEarlyRedirectWaits()
{
    HeldRun held({RawAnswer::headOf(page("[1]", Second))}, {RawAnswer::redirect(307, Other)});
    held.start();
    QVERIFY(held.hasLogged(1));
    support::roundTrip();
    QCOMPARE(held.c.server.targets(), (QByteArrayList{First, Second}));
    held.c.server.resume(First);
    QVERIFY(held.run->ends());
    QCOMPARE(held.c.bodies, (QList<QByteArray>{"[1]", "[9]"}));
    QCOMPARE(held.c.server.targets(), (QByteArrayList{First, Second, Other}));
}

void PagesAheadTest::anEarlyRedirectDoesNotLeadTheKeyAway()
{
    RawServer other;
    HeldRun held({RawAnswer::headOf(page("[1]", Second))},
                 {RawAnswer::redirect(307, other.url("/api/v1/pages?t=2").toEncoded())});
    held.start();
    QVERIFY(held.hasLogged(1));
    held.c.server.resume(First);
    QVERIFY(held.run->ends());
    QCOMPARE(held.run->error().kind, ApiError::Kind::Redirect);
    QCOMPARE(held.run->job->pages(), 1);
    QCOMPARE(held.run->job->resumeAt(), held.c.server.url(Second));
    QCOMPARE(other.connections(), 0);
}

void PagesAheadTest::aPageThatBreaksTakesTheEarlyOneWithIt_data()
{
    QTest::addColumn<RawAnswer>("first");
    QTest::addColumn<bool>("isCut");
    QTest::addColumn<RawAnswer>("second");
    QTest::addColumn<int>("hanging");
    const auto faulty = [](const QByteArray &body, RawAnswer::Headers headers = {}) {
        headers += {{"Retry-After", "0"}, RawServer::next(Second)};
        return RawAnswer::headOf(RawAnswer::ok(body, headers));
    };
    const std::pair<const char *, RawAnswer> seconds[]
        = {{"on its way", RawAnswer::hanging(RawAnswer::ok("[2]"))}, {"there", RawAnswer::ok("[2]")}};
    for (const auto &[when, second] : seconds) {
        const int hanging = second.then == RawAnswer::Then::Hang ? 2 : 1;
        const auto row = [&](const char *what, const RawAnswer &first, bool isCut) {
            QTest::addRow("%s, the next %s", what, when) << first << isCut << second << hanging;
        };
        row("cut", faulty("[1]"), true);
        row("no JSON", faulty("[1,"), false);
        row("no gzip", faulty("[1]", {{"Content-Encoding", "gzip"}}), false);
        RawAnswer chunked = faulty("[1]");
        chunked.bytes.replace("Content-Length: 3", "Transfer-Encoding: chunked");
        chunked.held = "xyz\r\n[1]\r\n0\r\n\r\n";
        row("no chunks", chunked, false);
    }
}

void PagesAheadTest::aPageThatBreaksTakesTheEarlyOneWithIt()
{
    QFETCH(const RawAnswer, first);
    QFETCH(const bool, isCut);
    QFETCH(const RawAnswer, second);
    QFETCH(const int, hanging);
    HeldRun held({first, page("[1]", Other)}, {second});
    held.c.retries = 1;
    held.start();
    QTRY_COMPARE(held.c.server.targets(), (QByteArrayList{First, Second}));
    QTRY_COMPARE(held.c.server.hanging(), hanging);
    if (hanging == 1)
        QVERIFY(held.hasLogged(1));
    if (isCut)
        held.c.server.dropHanging(First);
    else
        held.c.server.resume(First);
    QVERIFY(held.run->ends());
    QCOMPARE(held.run->fetched(), (PagesFetched{2, PagesFetched::Stop::LastPage}));
    QCOMPARE(held.c.bodies, (QList<QByteArray>{"[1]", "[9]"})); // the link of the attempt that was read counts
    QCOMPARE(held.c.server.targets(), (QByteArrayList{First, Second, First, Other}));
    QTRY_COMPARE(held.c.server.hanging(), 0);
}

void PagesAheadTest::aPageThatFailsForGoodIsTheOneToGoOnWith()
{
    HeldRun held({RawAnswer::headOf(page("[1]", Second)), page("[1]", Second)},
                 {RawAnswer::hanging(), RawAnswer::ok("[2]")});
    held.start();
    QTRY_COMPARE(held.c.server.hanging(), 2);
    held.c.server.dropHanging(First);
    QVERIFY(held.run->ends());
    QCOMPARE(held.run->error().kind, ApiError::Kind::Transport);
    QCOMPARE(held.run->job->resumeAt(), held.c.server.url(First));
    QCOMPARE(held.run->job->pages(), 0);
    QTRY_COMPARE(held.c.server.hanging(), 0); // while the job is still there

    Run rest(held.c, First);
    rest.job->setFetched(held.run->job->fetched()); // in which the page that was asked for early is not
    QVERIFY(rest.runs());
    QCOMPARE(rest.fetched(), (PagesFetched{2, PagesFetched::Stop::LastPage}));
    QCOMPARE(held.c.bodies, (QList<QByteArray>{"[1]", "[2]"}));
}

void PagesAheadTest::asksEarlyOnceForEachPage()
{
    const RawAnswer broken = RawAnswer::headOf(RawAnswer::ok("[1,", {{"Retry-After", "0"}, RawServer::next(Second)}));
    HeldRun held({broken, broken, broken, RawAnswer::headOf(page("[1]", Second))});
    held.c.retries = 5;
    held.start();
    QTRY_COMPARE(held.c.server.targets().count(Second), 1);
    for (int attempt = 2; attempt <= 4; ++attempt) {
        held.c.server.resume(First);
        QTRY_COMPARE(held.heads->size(), attempt);
    }
    support::roundTrip();
    QCOMPARE(held.c.server.targets().count(Second), 1);
    held.c.server.resume(First);
    QVERIFY(held.run->ends());
    QCOMPARE(held.c.bodies, (QList<QByteArray>{"[1]", "[2]"}));
    QCOMPARE(held.c.server.targets().count(Second), 2);
}

void PagesAheadTest::anEmptyPageIsTheLast()
{
    HeldRun held({RawAnswer::headOf(page("[ ]", Second))}, {RawAnswer::hanging()});
    held.start();
    QTRY_COMPARE(held.c.server.hanging(), 2);
    held.c.server.resume(First);
    QVERIFY(held.run->ends());
    QCOMPARE(held.run->fetched(), (PagesFetched{1, PagesFetched::Stop::LastPage}));
    QVERIFY(!held.run->job->resumeAt());
    QTRY_COMPARE(held.c.server.hanging(), 0);
    QCOMPARE(held.c.bodies, QList<QByteArray>{"[ ]"});
}

void PagesAheadTest::anEarlyRefusalIsTriedAgain()
{
    HeldRun held({RawAnswer::headOf(page("[1]", Second))},
                 {RawAnswer::status(429, {}, {{"Retry-After", "0.05"}}), RawAnswer::ok("[2]")});
    held.c.retries = 1;
    held.c.budget = std::make_shared<meraki::RequestBudget>(9);
    held.start();
    QVERIFY(held.hasLogged(1));
    QCOMPARE(held.c.budget->pace(), 9 * 0.7); // at once, whoever else asks
    QCOMPARE(held.state(), GetJob::State::Running);
    QList<GetJob::State> states;
    connect(held.run->job.get(), &PageJob::requestChanged, this, [&] { states += held.state(); });
    held.c.server.resume(First);
    QVERIFY(held.run->ends());
    QCOMPARE(held.c.bodies, (QList<QByteArray>{"[1]", "[2]"}));
    QCOMPARE(held.c.server.targets(), (QByteArrayList{First, Second, Second}));
    QVERIFY(states.contains(GetJob::State::WaitingToRetry));
    QList<std::pair<int, int>> logged;
    for (const meraki::RequestRecord &record : std::as_const(held.log.records))
        logged += {record.status, record.attempt};
    QCOMPARE(logged, (QList<std::pair<int, int>>{{429, 1}, {200, 1}, {200, 2}}));
}

void PagesAheadTest::anEarlyErrorWaits()
{
    HeldRun held({RawAnswer::headOf(page("[1]", Second))}, {RawAnswer::status(403, R"({"errors":["no"]})")});
    held.start();
    QVERIFY(held.hasLogged(1));
    support::roundTrip();
    QCOMPARE(held.run->finished.size(), 0);
    held.c.server.resume(First);
    QVERIFY(held.run->ends());
    QCOMPARE(held.run->error().kind, ApiError::Kind::Forbidden);
    QCOMPARE(held.run->job->pages(), 1);
    QCOMPARE(held.run->job->resumeAt(), held.c.server.url(Second));
    QCOMPARE(held.c.server.requests().size(), 2);
}

void PagesAheadTest::takesItsPlaceInTheBudget()
{
    std::chrono::steady_clock::time_point now{};
    HeldRun held;
    held.c.budget = std::make_shared<meraki::RequestBudget>(9, [&] { return now; });
    drain(*held.c.budget, 9);
    held.start();
    QVERIFY(held.hasHead());
    QCOMPARE(held.c.server.targets(), QByteArrayList{First});
    QCOMPARE(held.c.budget->waiting(), 1);
    QCOMPARE(held.state(), GetJob::State::Running);
    now += 1s;
    QTRY_COMPARE(held.c.server.targets(), (QByteArrayList{First, Second}));
    QCOMPARE(held.c.budget->waiting(), 0);
    held.c.server.resume(First);
    QVERIFY(held.run->ends());
    QCOMPARE(held.c.bodies, (QList<QByteArray>{"[1]", "[2]"}));
}

void PagesAheadTest::isShownOnceItIsTheNext()
{
    std::chrono::steady_clock::time_point now{};
    HeldRun held;
    held.c.budget = std::make_shared<meraki::RequestBudget>(9, [&] { return now; });
    drain(*held.c.budget, 9);
    held.start();
    QVERIFY(held.hasHead());
    QList<GetJob::State> states;
    connect(held.run->job.get(), &PageJob::requestChanged, this, [&] { states += held.state(); });
    held.c.server.resume(First);
    QTRY_COMPARE(held.run->pages.size(), 1);
    QCOMPARE(held.c.budget->waiting(), 1); // the place it has had all the time
    QCOMPARE(held.state(), GetJob::State::Queued);
    now += 1s;
    QVERIFY(held.run->ends());
    using State = GetJob::State;
    QCOMPARE(states, (QList<State>{State::Finished, State::Queued, State::Running, State::Finished}));
    QCOMPARE(held.c.server.requests().size(), 2);
}

void PagesAheadTest::cancels_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("while the early one waits in the budget") << QByteArray("queued");
    QTest::newRow("while the early one is on its way") << QByteArray("hanging");
    QTest::newRow("while the early one's body comes") << QByteArray("body");
    QTest::newRow("while the early one is there") << QByteArray("ended");
}

void PagesAheadTest::cancels()
{
    QFETCH(const QByteArray, second);
    HeldRun held;
    QVERIFY(reaches(held, second));
    const auto requests = held.c.server.requests().size();
    held.run->job->cancel();
    QCOMPARE(held.run->finished.size(), 0);
    QCOMPARE(held.c.budget->waiting(), 0);
    QVERIFY(held.run->ends());
    QVERIFY(held.run->error().isCancelled());
    QCOMPARE(held.run->job->resumeAt(), held.c.server.url(First));
    QTRY_COMPARE(held.c.server.hanging(), 0);
    support::roundTrip();
    QCOMPARE(held.run->finished.size(), 1);
    QCOMPARE(held.c.server.requests().size(), requests);
    QVERIFY(held.c.bodies.isEmpty());
}

void PagesAheadTest::mayBeDeleted()
{
    QFETCH(const QByteArray, second);
    HeldRun held;
    QVERIFY(reaches(held, second));
    const auto requests = held.c.server.requests().size();
    held.run->job.reset();
    QTRY_COMPARE(held.c.server.hanging(), 0);
    support::roundTrip();
    QCOMPARE(held.c.budget->waiting(), 0);
    QCOMPARE(held.run->finished.size(), 0);
    QCOMPARE(held.c.server.requests().size(), requests);
    QVERIFY(held.c.bodies.isEmpty());
}

void PagesAheadTest::cancelFromWithinAPageEndsTheEarlyOne()
{
    HeldRun held({RawAnswer::headOf(page("[1]", Second))}, {RawAnswer::hanging()});
    held.start();
    QTRY_COMPARE(held.c.server.hanging(), 2);
    connect(held.run->job.get(), &PageJob::pageArrived, held.run->job.get(), &PageJob::cancel);
    held.c.server.resume(First);
    QVERIFY(held.run->ends());
    QVERIFY(held.run->error().isCancelled());
    QCOMPARE(held.run->job->pages(), 1);
    QCOMPARE(held.run->job->resumeAt(), held.c.server.url(Second));
    QTRY_COMPARE(held.c.server.hanging(), 0);
}

/// Reading one page, the event loop even turns, and the next is there before the reader is done.
void PagesAheadTest::aReaderMayTakeItsTime()
{
    HeldRun held({page("[1]", Second)}, {page("[2]", Third)});
    QByteArrayList events;
    PageJob job(
        held.c.connection(), held.c.budget, held.c.server.url(First),
        [&](const QByteArray &body) -> tl::expected<void, QString> {
            events += "begin " + body;
            if (body != "[3]" && !held.hasLogged(body == "[1]" ? 2 : 3))
                return tl::unexpected(u"the next was not asked for"_s);
            events += "end " + body;
            return {};
        },
        nullptr);
    connect(&job, &PageJob::pageArrived, this, [&](int page) { events += "page " + QByteArray::number(page); });
    QSignalSpy finished(&job, &PageJob::finished);
    job.start();
    QVERIFY(finished.wait(30'000));
    QVERIFY(finished.first().first().value<Run::Outcome>());
    QCOMPARE(events,
             (QByteArrayList{"begin [1]", "end [1]", "page 1", "begin [2]", "end [2]", "page 2", "begin [3]", "end [3]",
                             "page 3"}));
}

void PagesAheadTest::twoFetchesAtOnceShareTheirPages()
{
    HeldRun held;
    const auto connection = held.c.connection();
    Run one(held.c, connection, First);
    Run two(held.c, connection, First);
    one.job->start();
    two.job->start();
    QTRY_COMPARE(held.c.server.targets(), (QByteArrayList{First, Second}));
    held.c.server.resume(First);
    QVERIFY(one.ends());
    QVERIFY(two.ends());
    QCOMPARE(held.c.bodies.count("[1]"), 2);
    QCOMPARE(held.c.bodies.count("[2]"), 2);
    QCOMPARE(held.c.server.requests().size(), 2);
}

void PagesAheadTest::aJobThatAskedAheadGoesOnOrEnds()
{
    HeldRun held;
    const auto job = [&] {
        return std::make_unique<GetJob>(held.c.connection(), held.c.budget, held.c.server.url(Second), held.c.reader(),
                                        nullptr);
    };
    const auto ahead = job();
    QSignalSpy finished(ahead.get(), &GetJob::finished);
    QSignalSpy states(ahead.get(), &GetJob::stateChanged);
    ahead->askAhead();
    ahead->askAhead();
    QVERIFY(held.hasLogged(1));
    QCOMPARE(ahead->state(), GetJob::State::Idle);
    QCOMPARE(states.size(), 0);
    ahead->start();
    QVERIFY(held.c.bodies.isEmpty()); // not from within
    QVERIFY(finished.wait());
    QCOMPARE(held.c.bodies, QList<QByteArray>{"[2]"});
    QCOMPARE(held.c.server.requests().size(), 1);

    const auto cancelled = job();
    QSignalSpy ended(cancelled.get(), &GetJob::finished);
    cancelled->askAhead();
    QVERIFY(held.hasLogged(2));
    cancelled->start();
    cancelled->cancel(); // what is there already is not read
    QVERIFY(ended.wait());
    support::roundTrip();
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended.first().first().value<meraki::Result<meraki::Answer>>().error().isCancelled());
    QCOMPARE(held.c.bodies.size(), 1);
}

void PagesAheadTest::anEarlyRequestWithoutAKeyIsNone()
{
    HeldRun held;
    connect(&held.c.server, &RawServer::requested, this, [&] { held.c.key.clear(); }); // as if it had been removed
    held.start();
    QVERIFY(held.hasHead());
    held.c.server.resume(First);
    QVERIFY(held.run->ends());
    QCOMPARE(held.run->error().kind, ApiError::Kind::NoKey);
    QCOMPARE(held.run->job->pages(), 1);
    QCOMPARE(held.c.server.targets(), QByteArrayList{First});
}

QTEST_GUILESS_MAIN(PagesAheadTest)
#include "tst_pagesahead.moc"
