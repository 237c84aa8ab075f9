// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"
#include "support/encodings.h"

namespace faults {

namespace {

using support::deflate;
using support::gzip;

RawAnswer encoded(const QByteArray &encoding, const QByteArray &body)
{
    return RawAnswer::ok(body, {{"Content-Encoding", encoding}, {"Retry-After", "0"}});
}

Fault reads(const QByteArray &name, const RawAnswer &answer, int rows = 4)
{
    return {.name = name, .answers = {answer}, .rows = rows};
}

/// Broken in one way or another, and worth another try.
QList<Fault> breaks(const QByteArray &name, const RawAnswer &answer)
{
    return {
        {.name = name, .answers = {answer}, .kind = Kind::UnreadableBody, .status = 200},
        {.name = name + ", then a page", .answers = {answer, RawAnswer::ok(records())}, .retries = 1},
    };
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 0xff);
    return bytes;
}

} // namespace

QList<Fault> ofEncodings()
{
    const QByteArray whole = records();
    const QByteArray packed = gzip(whole);
    const QByteArray many = support::page(1'000, 1'000);
    QList<Fault> faults{
        reads("gzip", encoded("gzip", packed)),
        reads("gzip in capitals", encoded("GZIP", packed)),
        reads("gzip in chunks",
              raw({"HTTP/1.1 200 OK", "Content-Encoding: gzip", "Transfer-Encoding: chunked"},
                  support::chunked(packed, 7))),
        reads("gzip of a thousand records", encoded("gzip", gzip(many)), 1'000),
        reads("gzip of an empty array", encoded("gzip", gzip("[]")), 0),
        reads("deflate", encoded("deflate", deflate(whole))),
        reads("deflate without zlib's header", encoded("deflate", deflate(whole).chopped(4).sliced(2))),
        reads("identity", encoded("identity", whole)),
        reads("an encoding nobody knows on a plain page", encoded("rot13", whole)),
    };
    faults += breaks("gzip cut in its header", encoded("gzip", packed.left(6)));
    faults += breaks("gzip cut in its data", encoded("gzip", packed.left(packed.size() / 2)));
    faults += breaks("gzip of a wrong sum", encoded("gzip", flipped(packed, packed.size() - 8)));
    faults += breaks("gzip of a wrong length", encoded("gzip", flipped(packed, packed.size() - 4)));
    faults += breaks("gzip with a broken byte", encoded("gzip", flipped(packed, packed.size() / 2)));
    faults += breaks("gzip announced, plain sent", encoded("gzip", whole));
    faults += breaks("gzip announced, deflate sent", encoded("gzip", flipped(deflate(whole), 0)));
    faults += breaks("deflate announced, plain sent", encoded("deflate", whole));
    faults += breaks("deflate of a wrong sum", encoded("deflate", flipped(deflate(whole), deflate(whole).size() - 1)));
    faults += breaks("br announced, plain sent", encoded("br", whole));
    faults += breaks("zstd announced, plain sent", encoded("zstd", whole));
    faults += breaks("gzip announced, HTML sent", encoded("gzip", "<html>Bad gateway</html>"));
    faults += breaks("gzip by a name we did not offer", encoded("x-gzip", packed));
    faults += breaks("gzip sent, nothing announced", encoded("identity", packed));
    faults += breaks("gzip twice, announced once", encoded("gzip", gzip(packed)));
    faults += {
        {.name = "gzip bomb of 1 GiB",
         .answers = {encoded("gzip", support::gzipBomb(qint64(1) << 30))},
         .kind = Kind::UnreadableBody,
         .status = 200,
         .memory = 200'000'000},
        {.name = "gzip bomb of 1 GiB, again and again",
         .answers = {encoded("gzip", support::gzipBomb(qint64(1) << 30))},
         .retries = 3,
         .kind = Kind::UnreadableBody,
         .status = 200,
         .requests = 4, // it might have been damaged on its way
         .words = {u"64 MiB"_s},
         .absent = {u":."_s}},
        {.name = "an empty body announced as gzip", .answers = {encoded("gzip", {})}, .rows = 0},
        {.name = "gzip bomb of 1 GiB as an error",
         .answers = {RawAnswer::status(404, support::gzipBomb(qint64(1) << 30), {{"Content-Encoding", "gzip"}})},
         .kind = Kind::NotFound,
         .status = 404,
         .memory = 200'000'000},
        {.name = "gzip bomb of 1 GiB as a redirect",
         .answers = {RawAnswer::status(302, support::gzipBomb(qint64(1) << 30),
                                       {{"Content-Encoding", "gzip"}, {"Location", "/api/v1/moved"}})},
         .others = {{"/api/v1/moved", {RawAnswer::ok(records())}}},
         .requests = 2,
         .memory = 200'000'000},
    };
    return faults;
}

} // namespace faults
