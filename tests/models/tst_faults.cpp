// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "faults/bench.h"
#include "faults/invariants.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using faults::Bench;
using faults::Fault;
using faults::Where;
using models::FetchStatus;
using support::RawAnswer;

Q_DECLARE_METATYPE(faults::Fault)

namespace {

using Phase = FetchStatus::Phase;

constexpr int Tries = 5; // of what a time-out of a few hundred milliseconds may cut short on a busy machine

QString nameOf(meraki::ApiError::Kind kind)
{
    static const QStringList names{u"Cancelled"_s, u"NoKey"_s,      u"Unauthorized"_s,  u"Forbidden"_s,
                                   u"NotFound"_s,  u"BadRequest"_s, u"RateLimited"_s,   u"Server"_s,
                                   u"TimedOut"_s,  u"Transport"_s,  u"Certificate"_s,   u"Proxy"_s,
                                   u"Setup"_s,     u"Redirect"_s,   u"UnreadableBody"_s};
    return names.value(int(kind));
}

QString nameOf(Phase phase)
{
    static const QStringList names{u"Idle"_s, u"Fetching"_s, u"Complete"_s, u"Bounded"_s, u"Cancelled"_s, u"Failed"_s};
    return names.value(int(phase));
}

/// The most memory this process ever had, in bytes; since the last forgetPeak(), where the system can do that.
qint64 peakOfMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const QByteArray line = all.mid(all.indexOf("VmHWM:"));
    return line.left(line.indexOf('\n')).simplified().split(' ').value(1).toLongLong() * 1024;
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write("5");
}

/// Lets everything that is queued happen.
void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool isTimedOut(const FetchStatus &status)
{
    return status.error && status.error->kind == faults::Kind::TimedOut;
}

/// Whether the time-out that is for the page at fault has already hit the sound one before it.
bool isTooEarly(const Bench &bench, const Fault &fault, bool isSecondPage)
{
    return isSecondPage && fault.isImpatient() && isTimedOut(bench.model.fetchStatus()) && bench.model.rowCount() == 0;
}

/// How many requests Qt may send again by itself, since it does where a connection ends before it saw an answer.
int resentAtMost(const Fault &fault)
{
    constexpr int InARow = 3;
    const auto ends = [](const RawAnswer &answer) {
        return answer.then == RawAnswer::Then::Close || answer.then == RawAnswer::Then::Reset;
    };
    QList<RawAnswer> answers = fault.answers + fault.greetings;
    for (const auto &[target, others] : fault.others)
        answers += others;
    const bool mayEnd = std::ranges::any_of(answers, ends) || !fault.greetings.isEmpty();
    return mayEnd ? InARow * (fault.retries + 1) + 1 : 0;
}

/// What came of a fault, or what should have.
QString inWords(Phase phase, std::optional<meraki::ApiError::Kind> kind, std::optional<int> status, int rows, int pages)
{
    const QString error
        = kind ? u" (%1, status %2)"_s.arg(nameOf(*kind), status ? QString::number(*status) : u"any"_s) : QString();
    return u"%1%2, %3 rows, %4 pages"_s.arg(nameOf(phase), error).arg(rows).arg(pages);
}

} // namespace

/// The whole way from the server's bytes to the rows of the model, for everything that may be wrong with the bytes. The
/// tables are in faults/.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofStatus_data() { rows(faults::ofStatus(), Pages::Both); }
    void ofStatus() { run(); }
    void ofErrorBodies_data() { rows(faults::ofErrorBodies()); }
    void ofErrorBodies() { run(); }
    void ofRetryAfter_data() { rows(faults::ofRetryAfter()); }
    void ofRetryAfter() { run(); }
    void ofRedirects_data() { rows(faults::ofRedirects()); }
    void ofRedirects() { run(); }
    void ofLinks_data() { rows(faults::ofLinks()); }
    void ofLinks() { run(); }
    void ofBodies_data() { rows(faults::ofBodies()); }
    void ofBodies() { run(); }
    void ofEncodings_data() { rows(faults::ofEncodings()); }
    void ofEncodings() { run(); }
    void ofLengths_data() { rows(faults::ofLengths(), Pages::Both); }
    void ofLengths() { run(); }
    void ofConnections_data() { rows(faults::ofConnections(), Pages::Both); }
    void ofConnections() { run(); }
    void ofHeaders_data() { rows(faults::ofHeaders()); }
    void ofHeaders() { run(); }

private:
    /// Where it makes a difference whether the connection is a new one, faults are tried on both pages.
    enum class Pages { Second, Both };
    void rows(const QList<Fault> &faults, Pages pages = Pages::Second);
    void run();
    void end(Bench &bench, const Fault &fault, bool isSecondPage);
    void resume(Bench &bench, const Fault &fault, bool isSecondPage);
};

void FaultsTest::rows(const QList<Fault> &faults, Pages pages)
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("isSecondPage");
    for (const Fault &fault : faults) {
        if (fault.where != Where::FirstPage)
            QTest::newRow(fault.name.constData()) << fault << true;
        if (fault.where == Where::FirstPage || (fault.where == Where::AnyPage && pages == Pages::Both))
            QTest::newRow((fault.name + " (on the first page)").constData()) << fault << false;
    }
}

void FaultsTest::run()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, isSecondPage);
    std::optional<Bench> made;
    qint64 memory = 0;
    for (int i = 0; i < Tries && (!made || isTooEarly(*made, fault, isSecondPage)); ++i) {
        made.emplace(fault, isSecondPage);
        if (fault.memory) { // which takes its time to look up
            forgetPeak();
            memory = peakOfMemory();
        }
        made->open();
        QVERIFY(made->endsFor(1));
    }
    Bench &bench = *made;
    if (fault.memory) {
        const qint64 taken = peakOfMemory() - memory;
        if (taken > *fault.memory)
            bench.problems += u"%1 bytes of memory"_s.arg(taken);
    }
    end(bench, fault, isSecondPage);
    if (bench.model.fetchStatus().phase != Phase::Complete)
        resume(bench, fault, isSecondPage);
    for (const support::RawRequest &request : bench.server.requests())
        bench.problems += faults::problemsOfRequest(request, fault);
    if (bench.other.connections() > 0)
        bench.problems += u"somebody connected to the other port"_s;
    bench.problems.removeDuplicates();
    QVERIFY2(bench.problems.isEmpty(), qPrintable(bench.problems.join(u'\n')));
}

void FaultsTest::end(Bench &bench, const Fault &fault, bool isSecondPage)
{
    settle();
    const FetchStatus status = bench.model.fetchStatus();
    const bool isComplete = !fault.kind && !fault.wait && !fault.isBounded;
    const Phase phase = isComplete ? Phase::Complete
        : fault.kind               ? Phase::Failed
        : fault.wait               ? Phase::Cancelled
                                   : Phase::Bounded;
    const int before = isSecondPage ? 1 : 0;
    const bool isOtherKind = fault.otherKind && status.error && status.error->kind == *fault.otherKind;
    const QString expected = inWords(phase, isOtherKind ? fault.otherKind : fault.kind, fault.status,
                                     4 * before + fault.rows.value_or(isComplete ? 4 : 0),
                                     before + fault.pages.value_or(isComplete ? 1 : 0));
    std::optional<meraki::ApiError::Kind> kind;
    std::optional<int> httpStatus;
    if (status.error) {
        kind = status.error->kind;
        httpStatus = fault.status ? std::optional(status.error->status) : std::nullopt;
    }
    const QString actual = inWords(status.phase, kind, httpStatus, bench.model.rowCount(), status.pages);
    if (actual != expected)
        bench.problems += u"%1, not %2"_s.arg(actual, expected);

    const int fewest = before + fault.requests.value_or(int(fault.answers.size()));
    const auto requests = int(bench.server.requests().size());
    const int most = fewest + resentAtMost(fault) + (fault.isAskedAhead ? 1 : 0);
    if (requests < fewest || requests > most)
        bench.problems += u"%1 requests, not %2 to %3: %4"_s.arg(requests).arg(fewest).arg(most).arg(
            QString::fromLatin1(bench.server.targets().join(' ').left(1'000)));
    if (int(status.report.records) != bench.model.rowCount())
        bench.problems += u"%1 records reported, %2 shown"_s.arg(status.report.records).arg(bench.model.rowCount());
    const QList<int> records = bench.records();
    if (std::ranges::adjacent_find(records, std::greater_equal()) != records.end())
        bench.problems += u"records came twice or out of order"_s;
    bench.problems += faults::problemsOfText(status.report.firstProblem);
    if (bench.ended.size() != 1)
        bench.problems += u"the fetch ended %1 times"_s.arg(bench.ended.size());
    if (bench.model.canFetchMore({}) != fault.isBounded)
        bench.problems += u"views may go on by themselves, or not, against expectation"_s;
    if (fault.wait
        && (!bench.firstWait || *bench.firstWait < fault.wait->first || *bench.firstWait > fault.wait->second))
        bench.problems += u"waits for %1 ms, not %2 to %3"_s.arg(bench.firstWait.value_or(-1ms).count())
                              .arg(fault.wait->first.count())
                              .arg(fault.wait->second.count());

    if (!status.error)
        return;
    const QString text = status.error->text();
    bench.problems += faults::problemsOfError(*status.error);
    for (const QString &words : fault.words) {
        if (!text.contains(words))
            bench.problems += u"no “%1” in “%2”"_s.arg(words, text);
    }
    for (const QString &words : fault.absent) {
        if (text.contains(words) || status.error->report().contains(words))
            bench.problems += u"“%1” in “%2”"_s.arg(words, status.error->report());
    }
    if (!status.error->report().contains(QString::fromLatin1(fault.requestId)))
        bench.problems += u"the request id is missing in “%1”"_s.arg(status.error->report());
}

void FaultsTest::resume(Bench &bench, const Fault &fault, bool isSecondPage)
{
    if (fault.isBounded)
        return;
    const FetchStatus before = bench.model.fetchStatus();
    const int rows = bench.model.rowCount();
    const auto requests = bench.server.requests().size();
    if (fault.resumed != faults::Resumed::FailsAgain)
        bench.repair();
    bench.model.resume();
    if (fault.resumed == faults::Resumed::WaitsForBudget) {
        QTRY_COMPARE_WITH_TIMEOUT(bench.model.fetchStatus().wait, FetchStatus::Wait::Budget, faults::Patience);
        const auto left = bench.model.fetchStatus().waitLeft;
        if (left <= 0ms || left > fault.wait.value_or(std::pair(0ms, 60s)).second)
            bench.problems += u"resumed, it waits for %1 ms"_s.arg(left.count());
        bench.model.cancel();
    }
    QVERIFY(bench.endsFor(2));
    int ends = 2;
    while (ends <= Tries && fault.isImpatient() && fault.resumed == faults::Resumed::Completes
           && isTimedOut(bench.model.fetchStatus())) {
        bench.model.resume();
        QVERIFY(bench.endsFor(++ends));
    }
    settle();
    const FetchStatus after = bench.model.fetchStatus();
    switch (fault.resumed) {
    case faults::Resumed::Completes: {
        QList<int> all(isSecondPage ? 10 : 6);
        std::iota(all.begin(), all.end(), isSecondPage ? 0 : 4);
        if (after.phase != Phase::Complete || bench.records() != all || after.pages != (isSecondPage ? 3 : 2))
            bench.problems += u"resumed: %1, %2 pages, %3 records, %4"_s.arg(nameOf(after.phase))
                                  .arg(after.pages)
                                  .arg(bench.records().size())
                                  .arg(after.error ? after.error->text() : QString());
        break;
    }
    case faults::Resumed::FailsAgain:
        if (after.phase != before.phase || after.error->kind != before.error->kind || bench.model.rowCount() != rows)
            bench.problems += u"resumed: %1, %2 rows"_s.arg(nameOf(after.phase)).arg(bench.model.rowCount());
        break;
    case faults::Resumed::WaitsForBudget:
        if (after.phase != Phase::Cancelled || bench.model.rowCount() != rows
            || bench.server.requests().size() != requests)
            bench.problems
                += u"resumed and cancelled: %1, %2 rows"_s.arg(nameOf(after.phase)).arg(bench.model.rowCount());
        break;
    }
    if (bench.ended.size() != ends)
        bench.problems += u"resumed, the fetch ended %1 times"_s.arg(bench.ended.size() - 1);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
