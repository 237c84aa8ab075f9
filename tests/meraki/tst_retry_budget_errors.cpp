// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>

#include <QScopeGuard>
#include <QTest>
#include <QTimeZone>

#include "meraki/budgets.h"
#include "meraki/requestbudget.h"
#include "meraki/retrypolicy.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using meraki::ApiError;

namespace {

const QDateTime Now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

ApiError errorOf(ApiError::Kind kind, int attempts = 1)
{
    ApiError error;
    error.kind = kind;
    error.attempts = attempts;
    error.url = QUrl(u"https://api.meraki.com/api/v1/networks/N_1/clients/k1/trafficHistory"_s);
    return error;
}

/// A clock that stands still until it is told.
struct FakeClock
{
    std::chrono::steady_clock::time_point now{1h};
    meraki::RequestBudget::Clock function()
    {
        return [this] { return now; };
    }
};

} // namespace

class RetryBudgetErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyPassingFailuresAreTriedAgain_data();
    void onlyPassingFailuresAreTriedAgain();
    void givesUpAfterTheLastRetry();
    void waitsAsTheServerAsks_data();
    void waitsAsTheServerAsks();
    void datesDoNotGoThroughLocalTime();
    void waitsLongerEachTimeWithoutAHeader();

    void aBurstOfTenGoesAtOnce();
    void theBucketRefillsAtThePace();
    void requestsGoInTheirOrder();
    void a429SlowsDownAndHoldsBack();
    void successesSpeedUpToTheSetPace();
    void neverSlowerThanTheFloor();
    void withoutPacingOnlyA429HoldsBack();
    void oneLimitHoldsForAllBudgets();
    void forgetsRequestsWhoseContextIsGone();
    void mayBeDeletedByARequest();

    void readsTheApisWords_data();
    void readsTheApisWords();
    void longWordsAreCut();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void aReportHasWhatATicketNeeds();
    void whatAServerSentStaysOnItsLine();
    void aSentenceStaysShort();
};

void RetryBudgetErrorsTest::onlyPassingFailuresAreTriedAgain_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<bool>("again");
    QTest::newRow("rate limited") << Kind::RateLimited << true;
    QTest::newRow("server") << Kind::Server << true;
    QTest::newRow("timed out") << Kind::TimedOut << true;
    QTest::newRow("transport") << Kind::Transport << true;
    QTest::newRow("unreadable body") << Kind::UnreadableBody << true;
    QTest::newRow("cancelled") << Kind::Cancelled << false;
    QTest::newRow("no key") << Kind::NoKey << false;
    QTest::newRow("401") << Kind::Unauthorized << false;
    QTest::newRow("403") << Kind::Forbidden << false;
    QTest::newRow("404") << Kind::NotFound << false;
    QTest::newRow("400") << Kind::BadRequest << false;
    QTest::newRow("redirect") << Kind::Redirect << false;
    QTest::newRow("certificate") << Kind::Certificate << false;
    QTest::newRow("proxy") << Kind::Proxy << false;
    QTest::newRow("setup") << Kind::Setup << false;
}

void RetryBudgetErrorsTest::onlyPassingFailuresAreTriedAgain()
{
    QFETCH(const ApiError::Kind, kind);
    QFETCH(const bool, again);
    QCOMPARE(meraki::RetryPolicy{}.waitAfter(errorOf(kind), "0", Now, 0).has_value(), again);
}

void RetryBudgetErrorsTest::givesUpAfterTheLastRetry()
{
    const meraki::RetryPolicy policy{3};
    QVERIFY(policy.waitAfter(errorOf(ApiError::Kind::Server, 3), {}, Now, 0));
    QVERIFY(!policy.waitAfter(errorOf(ApiError::Kind::Server, 4), {}, Now, 0));
    QVERIFY(!meraki::RetryPolicy{0}.waitAfter(errorOf(ApiError::Kind::RateLimited, 1), "1", Now, 0));
}

void RetryBudgetErrorsTest::waitsAsTheServerAsks_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("milliseconds");
    constexpr int Absent = 1500; // the first attempt, random 0.5
    QTest::newRow("seconds") << QByteArray("2") << 2000;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("decimals") << QByteArray("0.25") << 250;
    QTest::newRow("spaces") << QByteArray(" 3 ") << 3000;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("an hour") << QByteArray("3600") << 60000;
    QTest::newRow("absurd") << QByteArray("1e300") << 60000;
    QTest::newRow("not a number") << QByteArray("nan") << Absent;
    QTest::newRow("infinite") << QByteArray("inf") << Absent;
    QTest::newRow("junk") << QByteArray("soon") << Absent;
    QTest::newRow("absent") << QByteArray() << Absent;
    QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:00:07 GMT") << 7000;
    QTest::newRow("date past") << QByteArray("Sun, 01 Mar 2026 11:59:00 GMT") << 0;
    QTest::newRow("date long past") << QByteArray("Fri, 01 Jan 1960 00:00:00 GMT") << 0;
    QTest::newRow("date far ahead") << QByteArray("Mon, 01 Mar 2027 12:00:00 GMT") << 60000;
    QTest::newRow("old date form") << QByteArray("Sunday, 01-Mar-26 12:00:07 GMT") << 7000;
    QTest::newRow("C date form") << QByteArray("Sun Mar  1 12:00:07 2026") << 7000;
    QTest::newRow("impossible date") << QByteArray("Sun, 31 Feb 2026 12:00:07 GMT") << Absent;
}

void RetryBudgetErrorsTest::waitsAsTheServerAsks()
{
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const int, milliseconds);
    const auto wait = meraki::RetryPolicy{}.waitAfter(errorOf(ApiError::Kind::RateLimited), retryAfter, Now, 0.5);
    QVERIFY(wait);
    QCOMPARE(wait->count(), milliseconds);
}

void RetryBudgetErrorsTest::datesDoNotGoThroughLocalTime()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    const auto restored = qScopeGuard([&] { before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before); });
    const QDateTime now(QDate(2026, 3, 29), QTime(2, 30), QTimeZone::utc()); // no such time of day in Berlin
    const auto wait = meraki::RetryPolicy{}.waitAfter(errorOf(ApiError::Kind::RateLimited),
                                                      "Sun, 29 Mar 2026 02:30:07 GMT", now, 0);
    QCOMPARE(wait->count(), 7000);
}

void RetryBudgetErrorsTest::waitsLongerEachTimeWithoutAHeader()
{
    const meraki::RetryPolicy policy{100};
    const auto wait = [&](int attempts, double random) {
        return policy.waitAfter(errorOf(ApiError::Kind::Server, attempts), {}, Now, random)->count();
    };
    QCOMPARE(wait(1, 0), 1000);
    QCOMPARE(wait(2, 0), 2000);
    QCOMPARE(wait(3, 0.5), 6000);
    QCOMPARE(wait(6, 0), 32000);
    QCOMPARE(wait(7, 0), 60000);
    QCOMPARE(wait(100, 0.9), 60000);
}

void RetryBudgetErrorsTest::aBurstOfTenGoesAtOnce()
{
    FakeClock clock;
    meraki::RequestBudget budget(9, clock.function());
    int gone = 0;
    for (int i = 0; i < 12; ++i)
        budget.acquire(this, [&] { ++gone; });
    QCOMPARE(gone, 10);
    QCOMPARE(budget.waiting(), 2);
}

void RetryBudgetErrorsTest::theBucketRefillsAtThePace()
{
    FakeClock clock;
    meraki::RequestBudget budget(9, clock.function());
    int gone = 0;
    for (int i = 0; i < 13; ++i)
        budget.acquire(this, [&] { ++gone; });
    QCOMPARE(gone, 10);
    clock.now += 112ms; // one ninth of a second: one more
    QTRY_COMPARE(gone, 11);
    clock.now += 224ms;
    QTRY_COMPARE(gone, 13);
    QCOMPARE(budget.waiting(), 0);
    clock.now += 1h; // never more than the bucket holds
    gone = 0;
    for (int i = 0; i < 20; ++i)
        budget.acquire(this, [&] { ++gone; });
    QCOMPARE(gone, 10);
}

void RetryBudgetErrorsTest::requestsGoInTheirOrder()
{
    FakeClock clock;
    meraki::RequestBudget budget(9, clock.function());
    budget.throttled(100ms);
    QList<int> order;
    budget.acquire(this, [&] {
        order += 1;
        budget.acquire(this, [&] { order += 3; });
    });
    budget.acquire(this, [&] { order += 2; });
    QVERIFY(order.isEmpty());
    clock.now += 10s;
    QTRY_COMPARE(order.size(), 3);
    QCOMPARE(order, (QList<int>{1, 2, 3}));
}

void RetryBudgetErrorsTest::a429SlowsDownAndHoldsBack()
{
    FakeClock clock;
    meraki::RequestBudget budget(9, clock.function());
    budget.throttled(2s);
    QCOMPARE(budget.pace(), 9 * 0.7);
    QCOMPARE(budget.pausedFor(), 2000ms);
    budget.throttled(1s); // a shorter pause does not cut the longer one
    QCOMPARE(budget.pausedFor(), 2000ms);

    int gone = 0;
    for (int i = 0; i < 3; ++i)
        budget.acquire(this, [&] { ++gone; });
    clock.now += 1999ms;
    budget.acquire(this, [&] { ++gone; });
    QCOMPARE(gone, 0);
    clock.now += 1ms;
    QCOMPARE(budget.pausedFor(), 0ms);
    budget.acquire(this, [&] { ++gone; });
    QCOMPARE(gone, 1); // one by one, not all that was saved up
}

void RetryBudgetErrorsTest::successesSpeedUpToTheSetPace()
{
    FakeClock clock;
    meraki::RequestBudget budget(9, clock.function());
    budget.throttled(0ms);
    budget.succeeded();
    QCOMPARE(budget.pace(), 9 * 0.7 + 0.2);
    for (int i = 0; i < 100; ++i)
        budget.succeeded();
    QCOMPARE(budget.pace(), 9.0);
}

void RetryBudgetErrorsTest::neverSlowerThanTheFloor()
{
    FakeClock clock;
    meraki::RequestBudget budget(9, clock.function());
    meraki::RequestBudget slow(0.2, clock.function());
    for (int i = 0; i < 50; ++i) {
        budget.throttled(0ms);
        slow.throttled(0ms);
    }
    QCOMPARE(budget.pace(), 0.5);
    QCOMPARE(slow.pace(), 0.2); // never faster than it was set, either
}

void RetryBudgetErrorsTest::withoutPacingOnlyA429HoldsBack()
{
    FakeClock clock;
    meraki::RequestBudget budget(0, clock.function());
    int gone = 0;
    for (int i = 0; i < 1000; ++i)
        budget.acquire(this, [&] { ++gone; });
    QCOMPARE(gone, 1000);
    QCOMPARE(budget.pace(), 0.0);
    budget.throttled(50ms);
    for (int i = 0; i < 20; ++i)
        budget.acquire(this, [&] { ++gone; });
    QCOMPARE(gone, 1000);
    clock.now += 50ms;
    QTRY_COMPARE(gone, 1020);
}

void RetryBudgetErrorsTest::oneLimitHoldsForAllBudgets()
{
    FakeClock clock;
    meraki::Budgets budgets(clock.function());
    meraki::Profile profile;
    profile.baseUrl = QUrl(u"https://api.meraki.com/api/v1"_s);
    profile.pace = 9;
    meraki::Profile unpaced = profile;
    unpaced.baseUrl = QUrl(u"http://127.0.0.1/api/v1"_s);
    unpaced.pace = 0;
    const auto before = budgets.of(profile, u"one"_s);
    const auto free = budgets.of(unpaced, u"one"_s);
    budgets.setMostPace(4);
    const auto after = budgets.of(profile, u"two"_s);
    QCOMPARE(before->pace(), 4.0);
    QCOMPARE(after->pace(), 4.0);
    QCOMPARE(free->pace(), 0.0);
    QCOMPARE(budgets.of(profile, u"one"_s), before);
    QCOMPARE(before->pace(), 4.0);
    budgets.setMostPace(10);
    QCOMPARE(before->pace(), 9.0); // the profile's own
}

void RetryBudgetErrorsTest::forgetsRequestsWhoseContextIsGone()
{
    FakeClock clock;
    meraki::RequestBudget budget(9, clock.function());
    budget.throttled(10ms);
    auto context = std::make_unique<QObject>();
    QStringList gone;
    budget.acquire(context.get(), [&] { gone += u"deleted"_s; });
    budget.acquire(this, [&] { gone += u"alive"_s; });
    QCOMPARE(budget.waiting(), 2);
    context.reset();
    QCOMPARE(budget.waiting(), 1);
    clock.now += 10ms; // one token: the dead request must not have used it
    QTRY_COMPARE(gone, QStringList{u"alive"_s});
}

void RetryBudgetErrorsTest::mayBeDeletedByARequest()
{
    FakeClock clock;
    auto budget = std::make_unique<meraki::RequestBudget>(9, clock.function());
    budget->acquire(this, [&] { budget.reset(); });
    QVERIFY(!budget);
}

void RetryBudgetErrorsTest::readsTheApisWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("messages");
    QTest::newRow("list") << QByteArray(R"({"errors":["one","two"]})") << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("text") << QByteArray(R"({"errors":"one"})") << QStringList{u"one"_s};
    QTest::newRow("empty objects") << QByteArray(R"({"errors":[{}]})") << QStringList{};
    QTest::newRow("objects") << QByteArray(R"({"errors":[{"message":"one"},{"detail":"two"}]})")
                             << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("message") << QByteArray(R"({"message":"one"})") << QStringList{u"one"_s};
    QTest::newRow("null") << QByteArray(R"({"errors":null})") << QStringList{};
    QTest::newRow("numbers") << QByteArray(R"({"errors":[1,true,null]})") << QStringList{};
    QTest::newRow("list at the top") << QByteArray(R"(["one"])") << QStringList{};
    QTest::newRow("plain text") << QByteArray("Bad\n  gateway\n") << QStringList{u"Bad gateway"_s};
    QTest::newRow("unicode") << QByteArray("Zugriff verweigert: ungültig")
                             << QStringList{u"Zugriff verweigert: ungültig"_s};
    QTest::newRow("HTML") << QByteArray("  <html><body>502</body></html>") << QStringList{};
    QTest::newRow("broken JSON") << QByteArray(R"({"errors":["one")") << QStringList{};
    QTest::newRow("binary") << QByteArray("\x1f\x8b\x08\x00\x01", 5) << QStringList{};
    QTest::newRow("control characters") << QByteArray(R"({"errors":["a\r\n\tb\u001b[2Jc\u009bd\u0000"]})")
                                        << QStringList{u"a b [2Jc d"_s};
    QTest::newRow("marks that turn the direction")
        << QByteArray(R"({"errors":["a\u202ecod.exe \u2066b"]})") << QStringList{u"acod.exe b"_s};
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe words") << QStringList{};
    QTest::newRow("empty") << QByteArray() << QStringList{};
}

void RetryBudgetErrorsTest::readsTheApisWords()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, messages);
    QCOMPARE(meraki::errorMessages(body), messages);
}

void RetryBudgetErrorsTest::longWordsAreCut()
{
    const QStringList messages = meraki::errorMessages(R"({"errors":[")" + QByteArray(5000, 'x') + R"("]})");
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().size(), 1000);
    QCOMPARE(meraki::errorMessages(QByteArray(100'000, 'x')).first().size(), 1000);

    ApiError error = errorOf(ApiError::Kind::BadRequest);
    error.messages = messages;
    QVERIFY(error.text().size() < 500);
}

void RetryBudgetErrorsTest::saysWhatToDo_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("no key") << Kind::NoKey << 0 << QStringList{u"no API key"_s};
    QTest::newRow("401") << Kind::Unauthorized << 401 << QStringList{u"wrong or was revoked"_s, u"the API's words"_s};
    QTest::newRow("403") << Kind::Forbidden << 403
                         << QStringList{u"permission"_s, u"network N_1"_s, u"the API's words"_s};
    QTest::newRow("404") << Kind::NotFound << 404 << QStringList{u"region"_s, u"access"_s, u"31 days"_s};
    QTest::newRow("400") << Kind::BadRequest << 400 << QStringList{u"400"_s, u"the API's words"_s};
    QTest::newRow("429") << Kind::RateLimited << 429 << QStringList{u"limit"_s, u"after 6 attempt"_s};
    QTest::newRow("502") << Kind::Server << 502 << QStringList{u"502"_s, u"after 6 attempt"_s, u"req-7"_s};
    QTest::newRow("timed out") << Kind::TimedOut << 0 << QStringList{u"api.meraki.com:8443"_s, u"in time"_s};
    QTest::newRow("transport") << Kind::Transport << 0
                               << QStringList{u"api.meraki.com:8443"_s, u"after 6 attempt"_s, u"our detail"_s};
    QTest::newRow("cut") << Kind::Transport << 200 << QStringList{u"cut off"_s, u"our detail"_s};
    QTest::newRow("redirect") << Kind::Redirect << 302 << QStringList{u"our detail"_s};
    QTest::newRow("unreadable") << Kind::UnreadableBody << 200 << QStringList{u"cannot be read"_s, u"our detail"_s};
}

void RetryBudgetErrorsTest::saysWhatToDo()
{
    QFETCH(const ApiError::Kind, kind);
    QFETCH(const int, status);
    QFETCH(const QStringList, parts);
    ApiError error = errorOf(kind, 6);
    error.url.setPort(8443);
    error.status = status;
    error.requestId = "req-7";
    if (kind != ApiError::Kind::NoKey && status != 404)
        error.detail = u"our detail."_s;
    if (status >= 400)
        error.messages = {u"the API's words"_s};
    const QString text = error.text();
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY2(text.endsWith(u'.') && !text.endsWith(".."_L1) && !text.contains(u'\n'), qPrintable(text));
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
}

void RetryBudgetErrorsTest::aReportHasWhatATicketNeeds()
{
    ApiError error = errorOf(ApiError::Kind::Server, 6);
    error.status = 503;
    error.requestId = "req-7";
    error.messages = {u"first"_s, u"second"_s};
    const QStringList lines = error.report().split(u'\n');
    QCOMPARE(lines.first(), error.text());
    for (const QString &line : {u"Status: 503"_s, u"Request id: req-7"_s, u"Attempts: 6"_s, u"The API says: second"_s,
                                "Address: "_L1 + error.url.toString()})
        QVERIFY2(lines.contains(line), qPrintable(line));
}

void RetryBudgetErrorsTest::whatAServerSentStaysOnItsLine()
{
    ApiError error = errorOf(ApiError::Kind::Server);
    error.status = 503;
    error.requestId = "a\x9b\x1b[2J\r\nb";
    error.detail = u"HTTP/1.1 503 \x1b]0;title\x07\nStatus: 200"_s;
    const QStringList lines = error.report().split(u'\n');
    QCOMPARE(lines.size(), 6); // text, status, request id, address, attempts, detail
    QVERIFY2(lines.contains(u"Request id: a [2J b"_s), qPrintable(error.report()));
    QVERIFY2(lines.contains(u"Detail: HTTP/1.1 503 ]0;title Status: 200"_s), qPrintable(error.report()));
    QCOMPARE(lines.first(), error.text());
    QVERIFY(std::ranges::none_of(error.text(), [](QChar c) { return c.category() == QChar::Other_Control; }));
}

void RetryBudgetErrorsTest::aSentenceStaysShort()
{
    ApiError error;
    error.requestId = QByteArray(5000, 'r');
    error.detail = QString(5000, u'd');
    error.messages = {QString(5000, u'm')};
    for (const ApiError::Kind kind : {ApiError::Kind::Server, ApiError::Kind::Redirect}) {
        error.kind = kind;
        QVERIFY2(error.text().size() < 1000, qPrintable(error.text()));
    }
    QVERIFY(error.report().contains(QString::fromLatin1(error.requestId)));
}

QTEST_GUILESS_MAIN(RetryBudgetErrorsTest)
#include "tst_retry_budget_errors.moc"
