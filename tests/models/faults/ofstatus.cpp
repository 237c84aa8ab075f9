// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

namespace faults {

namespace {

Fault refused(int status, Kind kind, const QStringList &words)
{
    return {.name = QByteArray::number(status),
            .answers = {RawAnswer::status(status, R"({"errors":["In its own words"]})", {{"X-Request-Id", "req-7"}})},
            .retries = 3, // none of them may be used
            .kind = kind,
            .status = status,
            .words = words + QStringList{u"“In its own words”"_s},
            .requestId = "req-7"};
}

Fault broken(int status)
{
    return {.name = QByteArray::number(status) + " for ever",
            .answers = {RawAnswer::status(status, R"({"errors":["In its own words"]})",
                                          {{"Retry-After", "0"}, {"X-Request-Id", "req-7"}})},
            .retries = 2,
            .kind = Kind::Server,
            .status = status,
            .requests = 3,
            .words = {QString::number(status), u"after 3 attempts"_s, u"req-7"_s, u"“In its own words”"_s},
            .requestId = "req-7"};
}

Fault challenge(const QByteArray &scheme)
{
    return {.name = "401, WWW-Authenticate: " + scheme,
            .answers = {RawAnswer::status(401, R"({"errors":["Invalid API key"]})", {{"WWW-Authenticate", scheme}})},
            .retries = 3,
            .kind = Kind::Unauthorized,
            .status = 401,
            .words = {u"key is wrong or was revoked"_s}};
}

/// A whole page after something in front of its status line.
Fault interim(const QByteArray &name, const QByteArray &before)
{
    return {.name = name, .answers = {{before + RawAnswer::ok(records()).bytes, RawAnswer::Then::Keep, {}}}};
}

Fault statusLine(const QByteArray &line)
{
    return {.name = "status line \"" + line + '"', .answers = {raw({line, lengthOf(records())}, records())}};
}

} // namespace

QList<Fault> ofStatus()
{
    QList<Fault> faults{
        refused(400, Kind::BadRequest, {u"400"_s}),
        refused(401, Kind::Unauthorized, {u"key is wrong or was revoked"_s, u"127.0.0.1"_s}),
        refused(403, Kind::Forbidden, {u"no permission"_s, u"network N_1"_s}),
        refused(404, Kind::NotFound, {u"Not found"_s, u"region"_s, u"network N_1"_s, u"31 days"_s}),
        refused(405, Kind::BadRequest, {u"405"_s}),
        refused(407, Kind::Proxy, {u"proxy wants"_s}),
        refused(408, Kind::BadRequest, {u"408"_s}),
        refused(410, Kind::BadRequest, {u"410"_s}),
        refused(414, Kind::BadRequest, {u"414"_s}),
        refused(418, Kind::BadRequest, {u"418"_s}),
        refused(431, Kind::BadRequest, {u"431"_s}),
        refused(451, Kind::BadRequest, {u"451"_s}),
        broken(500),
        broken(501),
        broken(502),
        broken(503),
        broken(504),
        broken(520),
        broken(599),
        challenge("Basic realm=\"Dashboard\""),
        challenge("Digest realm=\"Dashboard\", nonce=\"1\", qop=\"auth\""),
        challenge("NTLM"),
        challenge("Negotiate"),
        challenge("Bearer"),
        interim("100 before the page", "HTTP/1.1 100 Continue\r\n\r\n"),
        interim("fifty interim answers before the page", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(50)),
        interim("an empty line before the status line", "\r\n"),
        statusLine("HTTP/1.1 200"),
        statusLine("HTTP/1.1 200 "),
        statusLine("HTTP/1.0 200 OK"),
        statusLine("HTTP/1.1 200 \xe9\xff"),
        statusLine("HTTP/1.1 203 Non-Authoritative Information"),
        statusLine("HTTP/4.7 200 OK"),
    };
    faults += {
        {.name = "204", .answers = {RawAnswer::status(204)}, .rows = 0},
        {.name = "204 with a next",
         .where = Where::FirstPage,
         .answers = {RawAnswer::status(204, {}, {support::RawServer::next(SecondPage)})},
         .rows = 0},
        {.name = "407, Proxy-Authenticate: Basic, though there is no proxy",
         .answers = {RawAnswer::status(407, {}, {{"Proxy-Authenticate", "Basic realm=\"x\""}})},
         .retries = 3,
         .kind = Kind::Proxy,
         .status = 407,
         .words = {u"proxy wants"_s}},
        {.name = "401 with the key in the other header",
         .answers = {RawAnswer::status(401, R"({"errors":["Invalid API key"]})")},
         .scheme = meraki::AuthScheme::MerakiHeader,
         .kind = Kind::Unauthorized,
         .status = 401},
        {.name = "a page with the key in the other header",
         .answers = {RawAnswer::ok(records())},
         .scheme = meraki::AuthScheme::MerakiHeader},
        {.name = "101, which nobody asked for",
         .answers = {raw({"HTTP/1.1 101 Switching Protocols", "Upgrade: h2c", "Connection: Upgrade"}, {},
                         RawAnswer::Then::Close)},
         .kind = Kind::UnreadableBody,
         .status = 101},
        {.name = "500, then a page",
         .answers = {RawAnswer::status(500, {}, {{"Retry-After", "0"}}), RawAnswer::ok(records())},
         .retries = 1},
        {.name = "503 twice, then a page",
         .answers = {RawAnswer::status(503, {}, {{"Retry-After", "0"}}),
                     RawAnswer::status(503, {}, {{"Retry-After", "0"}}), RawAnswer::ok(records())},
         .retries = 2},
        {.name = "429, 502 and a broken page, then a page",
         .answers
         = {RawAnswer::status(429, {}, {{"Retry-After", "0"}}), RawAnswer::status(502, {}, {{"Retry-After", "0"}}),
            RawAnswer::ok(records().chopped(9), {{"Retry-After", "0"}}), RawAnswer::ok(records())},
         .retries = 3},
        {.name = "500, then 403",
         .answers = {RawAnswer::status(500, {}, {{"Retry-After", "0"}}), RawAnswer::status(403)},
         .retries = 5,
         .kind = Kind::Forbidden,
         .status = 403},
        {.name = "a status line that is no HTTP",
         .answers = {{"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n", RawAnswer::Then::Close, {}}},
         .kind = Kind::Transport},
        {.name = "a status that is no number",
         .answers = {raw({"HTTP/1.1 two OK", lengthOf(records())}, records(), RawAnswer::Then::Close)},
         .kind = Kind::Transport},
        {.name = "a status line of 200 kB",
         .answers = {raw({"HTTP/1.1 200 " + QByteArray(200'000, 'x'), lengthOf(records())}, records())}},
        {.name = "103 before the page, with a next that is not the page's",
         .answers
         = {{"HTTP/1.1 103 Early Hints\r\nLink: <" + ThirdPage + ">; rel=next\r\n\r\n" + RawAnswer::ok(records()).bytes,
             RawAnswer::Then::Keep,
             {}}},
         .kind = Kind::UnreadableBody, // Qt 6.4 knows of no interim answer but 100, and takes this one for the answer
         .status = 103},
        {.name = "status 600",
         .answers = {RawAnswer::status(600)},
         .kind = Kind::Server,
         .status = 600,
         .words = {u"600"_s}},
        {.name = "status 999",
         .answers = {RawAnswer::status(999)},
         .kind = Kind::Server,
         .status = 999,
         .words = {u"999"_s}},
    };
    return faults;
}

} // namespace faults
