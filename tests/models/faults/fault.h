// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QStringList>

#include "meraki/client.h"
#include "support/pages.h"
#include "support/rawserver.h"

namespace faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::RawAnswer;
using Kind = meraki::ApiError::Kind;

/// The key of all requests; as long as a real one, since a piece of it must not show up either.
inline constexpr auto Key = "f10a7a11c0ffee00badc0de5ca1ab1e0deadbeef";

/// What a body may have at most, in bytes.
inline constexpr qint64 LargestBody = qint64(64) << 20;

/// In the bytes of an answer: the server's port, and that of another one which nobody may connect to.
inline constexpr auto Port = "@PORT@";
inline constexpr auto OtherPort = "@OTHER@";
/// In the bytes of an answer: a byte more than a body may have.
inline constexpr auto TooLarge = "@TOO LARGE@";
/// A date so many seconds from the answer on, in one of HTTP's three forms: "imf", "rfc850", "asctime".
inline QByteArray dateIn(int seconds, const QByteArray &form)
{
    return "@" + form + ":" + QByteArray::number(seconds) + "@";
}

inline const QByteArray FirstPage = support::HistoryPath + QByteArray("?perPage=1000");
inline const QByteArray SecondPage = support::HistoryPath + QByteArray("?page=2");
inline const QByteArray ThirdPage = support::HistoryPath + QByteArray("?page=3");

/// Which page of the history the answers are for.
enum class Where {
    AnyPage, ///< tried as the first and as the second, where four records are there already
    FirstPage,
    SecondPage,
};

/// What resume() brings once the server answers the page properly.
enum class Resumed {
    Completes, ///< every record, each once
    FailsAgain, ///< with the same error, as the address is what is wrong
    WaitsForBudget, ///< the whole organization is held back by a 429
};

/// A page as the API should not answer it, and what should come of it. Counts leave out the page that was there before.
struct Fault
{
    QByteArray name{};
    Where where = Where::AnyPage;
    QList<RawAnswer> answers{}; ///< to requests for the page, in order; the last one stays
    QList<std::pair<QByteArray, QList<RawAnswer>>> others{}; ///< answers for other addresses
    QList<RawAnswer> greetings{}; ///< see RawServer::greet()
    bool isRefused = false; ///< the server takes no new connection
    std::optional<std::chrono::milliseconds> drip{}; ///< what hangs comes byte by byte, one each so many ms
    int retries = 0;
    std::chrono::milliseconds timeout{20'000};
    std::optional<int> pageBound{};
    meraki::AuthScheme scheme = meraki::AuthScheme::Bearer;

    std::optional<Kind> kind{}; ///< of the error; none: the history is complete
    std::optional<Kind> otherKind{}; ///< may be instead, where Qt does not always see that a connection ended early
    std::optional<int> status = 0; ///< of the error; none: any
    std::optional<int> rows{}; ///< otherwise four if complete, else none
    std::optional<int> pages{}; ///< otherwise one if complete, else none
    std::optional<int> requests{}; ///< otherwise as many as answers; Qt repeats some where the connection is closed
    bool isAskedAhead = false; ///< its next may have been asked for before it was read: one request more
    QStringList words{}; ///< in the error's text
    QStringList absent{}; ///< not in the error's text, nor in its report
    QByteArray requestId{}; ///< in the error's report
    std::chrono::milliseconds longestPause{0}; ///< before another attempt
    /// How much of the wait for the next attempt is left as it begins, at least and at most; then it is cancelled.
    std::optional<std::pair<std::chrono::milliseconds, std::chrono::milliseconds>> wait{};
    Resumed resumed = Resumed::Completes;
    bool isBounded = false; ///< stopped by the bound on pages, without an error
    std::optional<qint64> memory{}; ///< most bytes that it may take

    /// The time-out is so short, for it is waited for, that a busy machine may also miss it with a sound answer.
    [[nodiscard]] bool isImpatient() const { return timeout < 5s; }
};

/// The four records of the page that is at fault.
inline QByteArray records()
{
    return support::page(4, 4);
}

/// Bytes after the status line, with these lines as headers.
inline RawAnswer raw(const QByteArrayList &lines, const QByteArray &body = {},
                     RawAnswer::Then then = RawAnswer::Then::Keep)
{
    return {lines.join("\r\n") + "\r\n\r\n" + body, then, {}};
}

/// "Content-Length: 123"
inline QByteArray lengthOf(const QByteArray &body)
{
    return "Content-Length: " + QByteArray::number(body.size());
}

[[nodiscard]] QList<Fault> ofStatus();
[[nodiscard]] QList<Fault> ofErrorBodies();
[[nodiscard]] QList<Fault> ofRetryAfter();
[[nodiscard]] QList<Fault> ofRedirects();
[[nodiscard]] QList<Fault> ofLinks();
[[nodiscard]] QList<Fault> ofBodies();
[[nodiscard]] QList<Fault> ofEncodings();
[[nodiscard]] QList<Fault> ofLengths();
[[nodiscard]] QList<Fault> ofConnections();
[[nodiscard]] QList<Fault> ofHeaders();

} // namespace faults
