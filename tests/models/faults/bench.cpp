// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QRegularExpression>

#include "invariants.h"

namespace faults {

using Model = models::TrafficHistoryModel;
using models::FetchStatus;
using support::RawServer;

namespace {

QByteArray httpDate(const QDateTime &time, const QByteArray &form)
{
    const QLocale english = QLocale::c();
    if (form == "imf")
        return english.toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    if (form == "rfc850")
        return english.toString(time, u"dddd, dd-MMM-yy hh:mm:ss 'GMT'"_s).toLatin1();
    return english.toString(time, u"ddd MMM "_s).toLatin1() + QByteArray::number(time.date().day()).rightJustified(2)
        + english.toString(time, u" hh:mm:ss yyyy"_s).toLatin1();
}

} // namespace

Bench::Bench(const Fault &fault, bool isSecondPage)
    : client(
        [&] {
            meraki::Profile profile;
            profile.baseUrl = server.baseUrl();
            profile.scheme = fault.scheme;
            profile.pace = 0;
            return profile;
        }(),
        network, [] { return QByteArray(Key); }, {.retries = fault.retries, .timeout = fault.timeout})
    , m_fault(fault)
    , m_page(isSecondPage ? SecondPage : FirstPage)
{
    if (fault.pageBound)
        model.setPageBound(*fault.pageBound);
    server.on(m_page, filledIn(fault.answers));
    for (const auto &[target, answers] : fault.others)
        server.on(target, filledIn(answers));
    server.greet(filledIn(fault.greetings));
    if (isSecondPage) {
        RawAnswer first = RawAnswer::ok(support::page(0, 4), {RawServer::next(SecondPage)});
        if (fault.isRefused) { // the connection ends, and the next one is refused
            first.then = RawAnswer::Then::Close;
            QObject::connect(&server, &RawServer::requested, &server, [this] { server.stopListening(); });
        }
        server.on(FirstPage, {first});
    } else if (fault.isRefused) {
        server.stopListening();
    }
    if (fault.drip) {
        m_drip.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_drip, &QTimer::timeout, &server, [this] { server.drip(); });
        m_drip.start(*fault.drip);
    }
    QObject::connect(&model, &Model::fetchChanged, &server, [this] { watch(); });
}

bool Bench::endsFor(int times)
{
    while (ended.size() < times) {
        if (!ended.wait(Patience)) // at once, unlike QTRY_COMPARE: there are many rows
            return false;
    }
    return true;
}

void Bench::repair()
{
    QObject::disconnect(&server, &RawServer::requested, nullptr, nullptr);
    server.listenAgain();
    server.greet({});
    server.on(m_page, {RawAnswer::ok(faults::records(), {RawServer::next(ThirdPage)})});
    server.on(ThirdPage, {RawAnswer::ok(support::page(8, 2))});
}

QList<int> Bench::records() const
{
    static const QRegularExpression numbered(u"^host(\\d+)\\.example\\.org$"_s);
    QList<int> records;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString destination = model.index(row, Model::DestinationColumn).data().toString();
        if (const auto match = numbered.match(destination); match.hasMatch())
            records += match.captured(1).toInt();
    }
    return records;
}

RawAnswer Bench::filledIn(RawAnswer answer) const
{
    static const QRegularExpression date(u"@(imf|rfc850|asctime):(-?\\d+)@"_s);
    QByteArray &bytes = answer.bytes;
    bytes.replace(Port, QByteArray::number(server.port()));
    bytes.replace(OtherPort, QByteArray::number(other.port()));
    if (bytes.contains(TooLarge))
        bytes.replace(TooLarge, QByteArray(LargestBody + 1, ' '));
    else if (const auto match = date.match(QString::fromLatin1(bytes.left(1'000))); match.hasMatch())
        bytes.replace(
            match.captured().toLatin1(),
            httpDate(QDateTime::currentDateTimeUtc().addSecs(match.captured(2).toInt()), match.captured(1).toLatin1()));
    return answer;
}

QList<RawAnswer> Bench::filledIn(QList<RawAnswer> answers) const
{
    for (RawAnswer &answer : answers)
        answer = filledIn(answer);
    return answers;
}

void Bench::watch()
{
    const FetchStatus status = model.fetchStatus();
    if (model.rowCount() < m_rowsBefore)
        problems += u"rows went from %1 to %2"_s.arg(m_rowsBefore).arg(model.rowCount());
    m_rowsBefore = model.rowCount();
    if (status.waitLeft < 0ms || status.waitLeft > 60s)
        problems += u"waits for %1 ms"_s.arg(status.waitLeft.count());
    const bool isTooLong = !m_fault.wait && status.phase == FetchStatus::Phase::Fetching && ended.isEmpty()
        && status.waitLeft > m_fault.longestPause;
    if (isTooLong)
        problems += u"waits for %1 ms"_s.arg(status.waitLeft.count());
    if (status.wait == FetchStatus::Wait::Retry && !firstWait) {
        firstWait = status.waitLeft;
        if (m_fault.wait || isTooLong)
            QMetaObject::invokeMethod(
                &model, [this] { model.cancel(); }, Qt::QueuedConnection);
    }
    if ((status.wait == FetchStatus::Wait::Retry) != status.retryReason.has_value())
        problems += u"a wait for the next attempt and its reason do not go together"_s;
    if (status.retryReason)
        problems += problemsOfError(*status.retryReason);
    if ((status.phase == FetchStatus::Phase::Failed) != status.error.has_value())
        problems += u"a failure and its error do not go together"_s;
}

} // namespace faults
