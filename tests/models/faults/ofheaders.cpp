// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

namespace faults {

namespace {

Fault reads(const QByteArray &name, const RawAnswer::Headers &headers)
{
    return {.name = name, .answers = {RawAnswer::ok(records(), headers)}};
}

/// These lines as they are, and then a page.
Fault lines(const QByteArray &name, const QByteArrayList &lines)
{
    return {.name = name,
            .answers
            = {raw(QByteArrayList{"HTTP/1.1 200 OK"} + lines + QByteArrayList{lengthOf(records())}, records())}};
}

Fault requestId(const QByteArray &name, const QByteArray &id, const QStringList &words)
{
    return {.name = "X-Request-Id " + name,
            .answers = {RawAnswer::status(500, {}, {{"X-Request-Id", id}})},
            .kind = Kind::Server,
            .status = 500,
            .words = words};
}

/// More than Qt reads, or nothing it can read: it goes on waiting for the end of the headers, until our time-out.
Fault unreadable(const QByteArray &name, const QByteArrayList &lines)
{
    return {.name = name,
            .answers
            = {raw(QByteArrayList{"HTTP/1.1 200 OK"} + lines + QByteArrayList{lengthOf(records())}, records())},
            .timeout = 250ms,
            .kind = Kind::TimedOut,
            .otherKind = Kind::Transport};
}

} // namespace

QList<Fault> ofHeaders()
{
    return {
        reads("a header of 64 kB", {{"X-Long", QByteArray(64'000, 'x')}}),
        lines("ninety headers", QByteArrayList(90, "X-Header: value")),
        reads("control characters in a header", {{"X-Odd", "a\x01\x02\x1b[31mb"}}),
        reads("bytes that are no ASCII in a header", {{"X-Odd", "caf\xe9 \xff"}}),
        reads("a NUL in a header", {{"X-Odd", QByteArray("a\0b", 3)}}),
        reads("an empty value", {{"X-Empty", ""}}),
        reads("the same header twice", {{"X-Twice", "1"}, {"X-Twice", "2"}}),
        reads("a cookie", {{"Set-Cookie", "session=1; Path=/"}}),
        reads("a wish for https", {{"Strict-Transport-Security", "max-age=31536000; includeSubDomains"}}),
        reads("another place for the same", {{"Alt-Svc", "h2=\":" + QByteArray(OtherPort) + "\""}}),
        lines("no space after a colon", {"X-Tight:value"}),
        lines("a folded header", {"X-Folded: one", "\ttwo", " three"}),
        {.name = "names in lower case",
         .where = Where::FirstPage,
         .answers
         = {raw({"HTTP/1.1 200 OK", lengthOf(records()).toLower(), "link: <" + SecondPage + ">; rel=next"}, records())},
         .others = {{SecondPage, {RawAnswer::ok(support::page(8, 2))}}},
         .rows = 6,
         .pages = 2,
         .requests = 2},
        {.name = "line feeds alone",
         .answers = {{"HTTP/1.1 200 OK\n" + lengthOf(records()) + "\n\n" + records(), RawAnswer::Then::Keep, {}}}},
        {.name = "a folded Link",
         .where = Where::FirstPage,
         .answers
         = {raw({"HTTP/1.1 200 OK", lengthOf(records()), "Link: <" + SecondPage + ">;", "  rel=next"}, records())},
         .others = {{SecondPage, {RawAnswer::ok(support::page(8, 2))}}},
         .rows = 6,
         .pages = 2,
         .requests = 2},
        unreadable("headers of 300 kB", {"X-Long: " + QByteArray(300'000, 'x')}),
        unreadable("a thousand headers", QByteArrayList(1'000, "X-Header: value")),
        unreadable("a header without a colon", {"No colon here"}),
        unreadable("a header without a name", {": nameless"}),
        requestId("as usual", "4bf92f3577b34da6", {u"request id 4bf92f3577b34da6"_s}),
        requestId("with control characters", "a\x01\x1b[31mb\x7f\x85", {u"request id a"_s}),
        requestId("with a NUL", QByteArray("a\0b", 3), {u"request id a"_s}),
        requestId("of 10 kB", QByteArray(10'000, 'x'), {u"request id xxx"_s}),
        requestId("with bytes that are no ASCII", "caf\xe9 \xff", {u"request id caf"_s}),
        requestId("that is empty", "", {}),
    };
}

} // namespace faults
