// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

namespace faults {

namespace {

using Then = RawAnswer::Then;

const QByteArray Head = "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n";

Fault without(const QByteArray &name, const RawAnswer &answer)
{
    return {.name = name,
            .answers = {answer},
            .kind = Kind::Transport,
            .status = 0,
            .words = {u"No connection to 127.0.0.1"_s}};
}

Fault damaged(const QByteArray &name, const RawAnswer &answer)
{
    return {.name = name, .answers = {answer}, .kind = Kind::Transport, .status = 200, .words = {u"cut off"_s}};
}

Fault late(const QByteArray &name, const RawAnswer &answer, std::optional<std::chrono::milliseconds> drip = {})
{
    return {.name = name,
            .answers = {answer},
            .drip = drip,
            .timeout = 250ms,
            .kind = Kind::TimedOut,
            .status = std::nullopt,
            .words = {u"127.0.0.1"_s, u"in time"_s}};
}

} // namespace

QList<Fault> ofConnections()
{
    const QByteArray whole = records();
    const QByteArray page = RawAnswer::ok(whole).bytes;
    const RawAnswer::Headers atOnce{{"Retry-After", "0"}};
    return {
        without("closed without an answer", RawAnswer::cut()),
        without("closed in the status line", RawAnswer::cut("HTTP/1.1 20")),
        without("closed in the headers", RawAnswer::cut("HTTP/1.1 200 OK\r\nContent-Le")),
        without("closed after a header", RawAnswer::cut("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n")),
        without("closed after an interim answer", RawAnswer::cut("HTTP/1.1 100 Continue\r\n\r\n")),
        without("reset without an answer", RawAnswer::reset()),
        without("reset in the status line", RawAnswer::reset("HTTP/1.1 20")),
        without("reset in the headers", RawAnswer::reset("HTTP/1.1 200 OK\r\nContent-Le")),
        damaged("closed after the headers", RawAnswer::cut(Head)),
        damaged("closed in the body", RawAnswer::cut(Head + whole)),
        damaged("reset after the headers", RawAnswer::reset(Head)),
        damaged("reset in the body", RawAnswer::reset(Head + whole)),
        late("hangs before the headers", RawAnswer::hanging()),
        late("hangs in the status line", {"HTTP/1.1 20", Then::Hang, {}}),
        late("hangs in the headers", {"HTTP/1.1 200 OK\r\nContent-", Then::Hang, {}}),
        late("hangs after the headers", {Head, Then::Hang, {}}),
        late("hangs in the body", {Head + whole, Then::Hang, {}}),
        late("hangs after an interim answer", {"HTTP/1.1 100 Continue\r\n\r\n", Then::Hang, {}}),
        late("drips beyond the time-out", {Head, Then::Hang, QByteArray(10'000, ' ')}, 1ms),
        late("drips its headers beyond the time-out",
             {"HTTP/1.1 200 OK\r\nX-Long: ", Then::Hang, QByteArray(10'000, 'x')}, 1ms),
        {.name = "drips and completes", .answers = {RawAnswer::hanging(RawAnswer::ok(whole))}, .drip = 0ms},
        {.name = "hangs, then a page",
         .where = Where::SecondPage, // waits for a second before it tries again
         .answers = {RawAnswer::hanging(), RawAnswer::ok(whole)},
         .retries = 1,
         .timeout = 1s,
         .longestPause = 2s},
        {.name = "reset in the headers, then a page",
         .where = Where::SecondPage,
         .answers = {RawAnswer::reset("HTTP/1.1 200 OK\r\nContent-Le"), RawAnswer::ok(whole)},
         .retries = 1,
         .longestPause = 2s},
        {.name = "reset in the body, then a page",
         .answers = {RawAnswer::reset("HTTP/1.1 200 OK\r\nRetry-After: 0\r\nContent-Length: 9999\r\n\r\n" + whole),
                     RawAnswer::ok(whole)},
         .retries = 1},
        {.name = "closed in the body for ever",
         .answers = {RawAnswer::cut("HTTP/1.1 200 OK\r\nRetry-After: 0\r\nContent-Length: 9999\r\n\r\n" + whole)},
         .retries = 3,
         .kind = Kind::Transport,
         .status = 200,
         .requests = 4,
         .words = {u"after 4 attempts"_s}},
        {.name = "closed without an answer, then a page: Qt asks again by itself",
         .answers = {RawAnswer::cut(), RawAnswer::ok(whole)}},
        {.name = "refused",
         .isRefused = true,
         .kind = Kind::Transport,
         .status = 0,
         .requests = 0,
         .words = {u"No connection to 127.0.0.1"_s, u"refused"_s}},
        {.name = "accepted and closed",
         .where = Where::FirstPage,
         .answers = {RawAnswer::cut()},
         .greetings = {RawAnswer::cut()},
         .kind = Kind::Transport,
         .status = 0,
         .requests = 0},
        {.name = "accepted and reset",
         .where = Where::FirstPage,
         .answers = {RawAnswer::reset()},
         .greetings = {RawAnswer::reset()},
         .timeout = 1s,
         .kind = Kind::Transport,
         .otherKind = Kind::TimedOut, // Qt may miss it, about once in ten times
         .status = 0,
         .requests = 0},
        {.name = "an answer before the request",
         .where = Where::FirstPage,
         .answers = {RawAnswer::ok(whole)},
         .greetings = {{page, Then::Keep, {}}}},
        {.name = "two pages at once: the second is nobody's",
         .where = Where::FirstPage,
         .answers = {{RawAnswer::ok(whole, {support::RawServer::next(SecondPage)}).bytes
                          + RawAnswer::ok(support::page(20, 3)).bytes,
                      Then::Keep,
                      {}}},
         .others = {{SecondPage, {RawAnswer::ok(support::page(8, 2))}}},
         .rows = 6,
         .pages = 2,
         .requests = 2},
        {.name = "408 behind the page, as for an idle connection",
         .where = Where::FirstPage,
         .answers = {{RawAnswer::ok(whole, {support::RawServer::next(SecondPage)}).bytes + RawAnswer::status(408).bytes,
                      Then::Close,
                      {}}},
         .others = {{SecondPage, {RawAnswer::ok(support::page(8, 2))}}},
         .rows = 6,
         .pages = 2,
         .requests = 2},
        {.name = "closed behind each page, unannounced",
         .where = Where::FirstPage,
         .answers = {RawAnswer::cut(RawAnswer::ok(whole, {support::RawServer::next(SecondPage)}).bytes)},
         .others = {{SecondPage, {RawAnswer::cut(RawAnswer::ok(support::page(8, 2)).bytes)}}},
         .rows = 6,
         .pages = 2,
         .requests = 2},
        {.name = "reset behind the page", .answers = {RawAnswer::reset(page)}},
        {.name = "Connection: close",
         .answers = {RawAnswer::cut(RawAnswer::ok(whole, {{"Connection", "close"}}).bytes)}},
    };
}

} // namespace faults
