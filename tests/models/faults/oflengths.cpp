// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"
#include "support/encodings.h"

namespace faults {

namespace {

using Then = RawAnswer::Then;

constexpr auto Ok = "HTTP/1.1 200 OK";
constexpr auto Chunked = "Transfer-Encoding: chunked";

Fault reads(const QByteArray &name, const RawAnswer &answer)
{
    return {.name = name, .answers = {answer}};
}

/// 200, but not the whole of it. Worth another try.
QList<Fault> breaks(const QByteArray &name, const QByteArrayList &headers, const QByteArray &body,
                    std::optional<Kind> kind = {})
{
    const RawAnswer answer = raw(QByteArrayList{Ok, "Retry-After: 0"} + headers, body, Then::Close);
    return {
        {.name = name,
         .answers = {answer},
         .kind = kind.value_or(Kind::UnreadableBody),
         .otherKind = kind ? kind : Kind::Transport,
         .status = 200},
        {.name = name + ", then a page", .answers = {answer, RawAnswer::ok(records())}, .retries = 1},
    };
}

} // namespace

QList<Fault> ofLengths()
{
    const QByteArray whole = records();
    const QByteArray size = QByteArray::number(whole.size());
    const QByteArray hexSize = QByteArray::number(whole.size(), 16);
    const QByteArray chunks = support::chunked(whole);
    QList<Fault> faults{
        reads("no length, but the connection's end", raw({Ok}, whole, Then::Close)),
        reads("HTTP/1.0 without a length", raw({"HTTP/1.0 200 OK"}, whole, Then::Close)),
        reads("chunked", raw({Ok, Chunked}, chunks)),
        reads("chunked byte by byte", raw({Ok, Chunked}, support::chunked(whole, 1))),
        reads("chunks with extensions", raw({Ok, Chunked}, hexSize + ";a=\"b\";c\r\n" + whole + "\r\n0;last\r\n\r\n")),
        reads("chunks with trailers", raw({Ok, Chunked}, chunks.chopped(2) + "X-Sum: 1\r\nX-More: 2\r\n\r\n")),
        reads("chunk sizes in capitals and with zeros",
              raw({Ok, Chunked}, "000" + hexSize.toUpper() + "\r\n" + whole + "\r\n0\r\n\r\n")),
        reads("chunked and with a length", raw({Ok, "Content-Length: 5", Chunked}, chunks)),
        reads("the same length twice", raw({Ok, "Content-Length: " + size, "Content-Length: " + size}, whole)),
        reads("Content-Length: -1 up to the connection's end", raw({Ok, "Content-Length: -1"}, whole, Then::Close)),
        reads("Content-Length: many up to the connection's end", raw({Ok, "Content-Length: many"}, whole, Then::Close)),
        reads("Content-Length without a value up to the connection's end",
              raw({Ok, "Content-Length:"}, whole, Then::Close)),
        reads("Content-Length of thirty digits up to the connection's end",
              raw({Ok, "Content-Length: " + QByteArray(30, '9')}, whole, Then::Close)),
        {.name = "a body of more than 64 MiB, not announced",
         .where = Where::FirstPage, // once: it takes its time
         .answers = {raw({Ok}, TooLarge)},
         .retries = 3, // none of them is used: it would be as large again
         .kind = Kind::UnreadableBody,
         .status = 200,
         .words = {u"64 MiB"_s}},
    };
    faults += breaks("Content-Length larger than the body", {"Content-Length: 9999"}, whole, Kind::Transport);
    faults += breaks("Content-Length larger than no body", {"Content-Length: 9999"}, {}, Kind::Transport);
    faults += breaks("Content-Length smaller than the body", {"Content-Length: 99"}, whole);
    faults += breaks("no length and no body", {}, {});
    faults += breaks("no length, cut", {}, whole.left(99));
    faults += breaks("chunked, cut before its first byte", {Chunked}, {});
    faults += breaks("chunked, cut in a size", {Chunked}, "1");
    faults += breaks("chunked, cut in a chunk", {Chunked}, chunks.left(150));
    faults += breaks("chunked, cut between chunks", {Chunked}, chunks.left(chunks.indexOf("\r\n", 110) + 2));
    faults += breaks("chunked, no chunk but the last", {Chunked}, "0\r\n\r\n");
    faults += breaks("a chunk size that is no number", {Chunked}, "xyz\r\n" + whole + "\r\n0\r\n\r\n");
    faults += breaks("a chunk size below zero", {Chunked}, "-5\r\n" + whole + "\r\n0\r\n\r\n");
    faults
        += breaks("a chunk size of thirty digits", {Chunked}, QByteArray(30, 'f') + "\r\n" + whole + "\r\n0\r\n\r\n");
    faults += breaks("a chunk size that is too small", {Chunked}, "9\r\n" + whole + "\r\n0\r\n\r\n");
    faults += {
        {.name = "chunked, whole but for the last chunk, which counts or not, then a page",
         .answers = {raw({Ok, "Retry-After: 0", Chunked}, chunks.chopped(5), Then::Close), RawAnswer::ok(whole)},
         .retries = 1,
         .requests = 1},
        {.name = "chunked announced, plain sent", // Qt goes on looking for a size
         .answers = {raw({Ok, Chunked}, whole)},
         .timeout = 250ms,
         .kind = Kind::TimedOut,
         .otherKind = Kind::UnreadableBody,
         .status = std::nullopt},
        {.name = "Content-Length larger than the body, and no end",
         .answers = {raw({Ok, "Content-Length: 9999"}, whole)},
         .timeout = 250ms,
         .kind = Kind::TimedOut,
         .status = std::nullopt},
        {.name = "no length, and no end",
         .answers = {raw({Ok}, whole)},
         .timeout = 250ms,
         .kind = Kind::TimedOut,
         .status = std::nullopt},
    };
    return faults;
}

} // namespace faults
