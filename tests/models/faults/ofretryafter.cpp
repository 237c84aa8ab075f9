// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

namespace faults {

namespace {

using Milliseconds = std::chrono::milliseconds;

constexpr std::pair<Milliseconds, Milliseconds> Longest{50s, 60s};
/// Of our own, before the second attempt. Some of it may be over by the time it is looked at.
constexpr std::pair<Milliseconds, Milliseconds> Own{500ms, 2s};

/// A wait that is looked at as it begins. 429 holds the whole organization back, 503 this request alone.
Fault waits(int status, const QByteArray &name, const RawAnswer::Headers &headers,
            std::pair<Milliseconds, Milliseconds> wait)
{
    return {.name = QByteArray::number(status) + ", Retry-After " + name,
            .answers = {RawAnswer::status(status, {}, headers)},
            .retries = 5,
            .wait = wait,
            .resumed = status == 429 ? Resumed::WaitsForBudget : Resumed::Completes};
}

/// No wait worth the name: the next attempt comes at once.
Fault goesOn(int status, const QByteArray &name, const QByteArray &value)
{
    return {.name = QByteArray::number(status) + ", Retry-After " + name,
            .answers = {RawAnswer::status(status, {}, {{"Retry-After", value}}), RawAnswer::ok(records())},
            .retries = 1};
}

} // namespace

QList<Fault> ofRetryAfter()
{
    QList<Fault> faults;
    for (const int status : {429, 503}) {
        faults += {
            waits(status, "in seconds", {{"Retry-After", "30"}}, {25s, 30s}),
            waits(status, "with decimals", {{"Retry-After", "12.5"}}, {10s, 12'500ms}),
            waits(status, "in a lower-case header", {{"retry-after", "30"}}, {25s, 30s}),
            waits(status, "with spaces", {{"Retry-After", " \t 30  "}}, {25s, 30s}),
            waits(status, "of a day", {{"Retry-After", "86400"}}, Longest),
            waits(status, "of twenty digits", {{"Retry-After", "99999999999999999999"}}, Longest),
            waits(status, "as 1e300", {{"Retry-After", "1e300"}}, Longest),
            waits(status, "as a date in 40 seconds", {{"Retry-After", dateIn(40, "imf")}}, {30s, 40s}),
            waits(status, "as an RFC 850 date in 40 seconds", {{"Retry-After", dateIn(40, "rfc850")}}, {30s, 40s}),
            waits(status, "as an asctime date in 40 seconds", {{"Retry-After", dateIn(40, "asctime")}}, {30s, 40s}),
            waits(status, "as a date tomorrow", {{"Retry-After", dateIn(86'400, "imf")}}, Longest),
            waits(status, "is missing", {}, Own),
            waits(status, "is empty", {{"Retry-After", ""}}, Own),
            waits(status, "is junk", {{"Retry-After", "soon"}}, Own),
            waits(status, "is infinite", {{"Retry-After", "inf"}}, Own),
            waits(status, "is not a number", {{"Retry-After", "nan"}}, Own),
            waits(status, "is too large a number", {{"Retry-After", "1e999"}}, Own),
            waits(status, "is a date that does not exist", {{"Retry-After", "Mon, 31 Feb 2099 10:00:00 GMT"}}, Own),
            waits(status, "twice, differing", {{"Retry-After", "30"}, {"Retry-After", "40"}}, {500ms, 40s}),
            goesOn(status, "0", "0"),
            goesOn(status, "negative", "-5"),
            goesOn(status, "negative and huge", "-1e300"),
            goesOn(status, "minus infinity or some such", "-99999999999999999999"),
            goesOn(status, "a date in the past", dateIn(-30, "imf")),
            goesOn(status, "an RFC 850 date in the past", dateIn(-30, "rfc850")),
            goesOn(status, "an asctime date in the past", dateIn(-30, "asctime")),
        };
    }
    faults += {
        goesOn(503, "a date before 1970", "Sun, 06 Nov 1960 08:49:37 GMT"),
        {.name = "429 for ever",
         .answers = {RawAnswer::status(429, R"({"errors":["API rate limit exceeded for organization"]})",
                                       {{"Retry-After", "0"}})},
         .retries = 3,
         .kind = Kind::RateLimited,
         .status = 429,
         .requests = 4,
         .words = {u"request limit"_s, u"after 4 attempts"_s, u"API rate limit exceeded"_s}},
        {.name = "429 twice, then a page",
         .answers = {RawAnswer::status(429, {}, {{"Retry-After", "0"}}),
                     RawAnswer::status(429, {}, {{"Retry-After", "0"}}), RawAnswer::ok(records())},
         .retries = 2},
        {.name = "429 without a Retry-After, then a page",
         .where = Where::SecondPage, // a second of waiting is enough
         .answers = {RawAnswer::status(429), RawAnswer::ok(records())},
         .retries = 1,
         .longestPause = Own.second},
        {.name = "429 and no retry left, Retry-After in seconds",
         .answers = {RawAnswer::status(429, {}, {{"Retry-After", "30"}})},
         .kind = Kind::RateLimited,
         .status = 429,
         .resumed = Resumed::WaitsForBudget},
        {.name = "400 is not tried again for a Retry-After",
         .answers = {RawAnswer::status(400, {}, {{"Retry-After", "0"}})},
         .retries = 5,
         .kind = Kind::BadRequest,
         .status = 400},
        {.name = "a page with a Retry-After", .answers = {RawAnswer::ok(records(), {{"Retry-After", "3600"}})}},
    };
    return faults;
}

} // namespace faults
