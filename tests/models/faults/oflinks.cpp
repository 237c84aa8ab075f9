// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

namespace faults {

namespace {

using Headers = RawAnswer::Headers;
using support::RawServer;

const QByteArray Origin = QByteArray("http://127.0.0.1:") + Port;

/// The first page has these Link headers, and they lead to the second, which is the last.
Fault leadsOn(const QByteArray &name, const Headers &links, const QByteArray &second = SecondPage)
{
    return {.name = "next " + name,
            .where = Where::FirstPage,
            .answers = {RawAnswer::ok(records(), links)},
            .others = {{second, {RawAnswer::ok(support::page(8, 2))}}},
            .rows = 6,
            .pages = 2,
            .requests = 2};
}

/// The first page has this Link header, and is the last.
Fault leadsNowhere(const QByteArray &name, const QByteArray &link)
{
    return {.name = "next " + name, .where = Where::FirstPage, .answers = {RawAnswer::ok(records(), {{"Link", link}})}};
}

/// The first page stays, and its next is an error that no retry mends.
Fault refused(const QByteArray &name, const QByteArray &target, const QStringList &words)
{
    return {.name = "next " + name,
            .where = Where::FirstPage,
            .answers = {RawAnswer::ok(records(), {RawServer::next(target)})},
            .retries = 3,
            .kind = Kind::Redirect,
            .status = std::nullopt,
            .rows = 4,
            .pages = 1,
            .words = words,
            .absent = {u"secret"_s},
            .resumed = Resumed::FailsAgain};
}

QByteArray addressOf(const QByteArray &query)
{
    return support::HistoryPath + QByteArray("?") + query;
}

} // namespace

QList<Fault> ofLinks()
{
    const QByteArray second = Origin + SecondPage;
    const QByteArray other = "http://127.0.0.1:" + QByteArray(OtherPort) + SecondPage;
    const QByteArray longToken(12'000, 't');
    return {
        leadsOn("unquoted", {{"Link", "<" + second + ">; rel=next"}}),
        leadsOn("quoted", {{"Link", "<" + second + ">; rel=\"next\""}}),
        leadsOn("in capitals", {{"LINK", "<" + second + ">; REL=NEXT"}}),
        leadsOn("with several relations", {{"Link", "<" + second + ">; rel=\"last next\""}}),
        leadsOn("in the midst of others",
                {{"Link",
                  "<" + Origin + FirstPage + ">; rel=first, <" + second + ">; rel=next, <" + other + ">; rel=last"}}),
        leadsOn("in the second of several Link lines",
                {{"Link", "<" + Origin + FirstPage + ">; rel=first"}, {"Link", "<" + second + ">; rel=next"}}),
        leadsOn("twice, of which the first counts",
                {{"Link", "<" + second + ">; rel=next"}, {"Link", "<" + other + ">; rel=next"}}),
        leadsOn("after a title with a decoy",
                {{"Link", "<" + second + ">; title=\"a, <" + other + ">; rel=next\"; rel=next"}}),
        leadsOn("with commas and semicolons in it", {RawServer::next(Origin + addressOf("t=1,2;rel=prev;3"))},
                addressOf("t=1,2;rel=prev;3")),
        leadsOn("with escapes that stay as they are", {RawServer::next(Origin + addressOf("t=%2B%26%3D%2525+a"))},
                addressOf("t=%2B%26%3D%2525+a")),
        leadsOn("with spaces in it", {RawServer::next(Origin + addressOf("t=a b"))}, addressOf("t=a%20b")),
        leadsOn("with bytes that are no ASCII", {RawServer::next(Origin + addressOf("t=\xc3\xa9"))},
                addressOf("t=%C3%A9")),
        leadsOn("with a fragment", {RawServer::next(second + "#top")}),
        leadsOn("of 12 kB", {RawServer::next(Origin + addressOf("t=" + longToken))}, addressOf("t=" + longToken)),
        leadsOn("with an address in its query", {RawServer::next(addressOf("t=https://evil.example/"))},
                addressOf("t=https://evil.example/")),
        leadsOn("relative: path", {RawServer::next(SecondPage)}),
        leadsOn("relative: name", {RawServer::next("trafficHistory?page=2")}),
        leadsOn("relative: query", {RawServer::next("?page=2")}),
        leadsOn("relative: up the path", {RawServer::next("../k1/trafficHistory?page=2")}),
        leadsOn("relative: host", {RawServer::next("//127.0.0.1:" + QByteArray(Port) + SecondPage)}),

        leadsNowhere("missing", "<" + second + ">; rel=prev"),
        leadsNowhere("within a word", "<" + second + ">; rel=nextish"),
        leadsNowhere("without brackets", second + "; rel=next"),
        leadsNowhere("never closed", "<" + second + "; rel=next"),
        leadsNowhere("in a title alone", "<" + second + ">; title=\"x; rel=next\"; rel=prev"),
        leadsNowhere("in an empty header", ""),
        leadsNowhere("of 50 kB of junk", QByteArray("<;,\"=").repeated(10'000)),
        leadsNowhere("points at itself", "<" + Origin + FirstPage + ">; rel=next"),
        leadsNowhere("points at itself, relative", "<?perPage=1000>; rel=next"),
        leadsNowhere("points at itself with a fragment", "<" + Origin + FirstPage + "#2>; rel=next"),
        leadsNowhere("points at itself with other escapes",
                     "<" + Origin + support::HistoryPath + "?%70er%50age=%31000>; rel=next"),
        leadsNowhere("points at itself with an escaped path",
                     "<" + Origin + "/api/v1/networks/%4E_1/clients/k1/traffic%48istory?perPage=1000>; rel=next"),
        leadsNowhere("points at itself with the host in capitals",
                     "<HTTP://127.0.0.1:" + QByteArray(Port) + FirstPage + ">; rel=next"),

        refused("to another host", "https://evil.example/x", {u"https://evil.example"_s, u"may not be sent"_s}),
        refused("to another host without scheme", "//evil.example/x", {u"http://evil.example"_s}),
        refused("to another port", other, {u"may not be sent"_s}),
        refused("to https", "https://127.0.0.1:" + QByteArray(Port) + SecondPage, {u"https://127.0.0.1"_s}),
        refused("to the vendor, from elsewhere", "https://api.meraki.com/api/v1/x", {u"https://api.meraki.com"_s}),
        refused("to the vendor's name within another", "https://api.meraki.com.attacker.net/x",
                {u"api.meraki.com.attacker.net"_s}),
        refused("with the vendor as user", "https://meraki.com:x@evil.example/", {u"evil.example"_s}),
        refused("with user info", "http://user:secret@127.0.0.1:" + QByteArray(Port) + SecondPage, {u"127.0.0.1"_s}),
        refused("to ftp:", "ftp://127.0.0.1/x", {u"ftp:"_s}),
        refused("to javascript:", "javascript:alert(1)", {u"javascript:"_s}),
        refused("to data:", "data:application/json,[]", {u"data:"_s}),
        refused("to file:", "file:///etc/passwd", {u"file:"_s}),
        refused("invalid: half an address", "http://[", {u"invalid"_s}),
        refused("invalid: a port that is none", "http://127.0.0.1:99999/", {u"invalid"_s}),
        refused("empty", "", {u"invalid"_s}),

        {.name = "next in a cycle of two",
         .where = Where::FirstPage,
         .answers = {RawAnswer::ok(records(), {RawServer::next(SecondPage)})},
         .others = {{SecondPage, {RawAnswer::ok(support::page(8, 2), {RawServer::next(FirstPage)})}}},
         .rows = 6,
         .pages = 2,
         .requests = 2},
        {.name = "next in a cycle of three",
         .where = Where::FirstPage,
         .answers = {RawAnswer::ok(records(), {RawServer::next(SecondPage)})},
         .others = {{SecondPage, {RawAnswer::ok(support::page(8, 2), {RawServer::next(ThirdPage)})}},
                    {ThirdPage, {RawAnswer::ok(support::page(10, 2), {RawServer::next(FirstPage)})}}},
         .rows = 8,
         .pages = 3,
         .requests = 3},
        {.name = "next in a cycle that leaves out the first page",
         .where = Where::FirstPage,
         .answers = {RawAnswer::ok(records(), {RawServer::next(SecondPage)})},
         .others = {{SecondPage, {RawAnswer::ok(support::page(8, 2), {RawServer::next(ThirdPage)})}},
                    {ThirdPage, {RawAnswer::ok(support::page(10, 2), {RawServer::next("?page=%32")})}}},
         .rows = 8,
         .pages = 3,
         .requests = 3},
        {.name = "next is a page's address before its redirect",
         .answers = {RawAnswer::redirect(302, "/api/v1/moved")},
         .others = {{"/api/v1/moved", {RawAnswer::ok(records(), {RawServer::next(FirstPage)})}}},
         .requests = 2},
        {.name = "next relative to a page that was redirected",
         .where = Where::FirstPage,
         .answers = {RawAnswer::redirect(302, "/api/v1/moved/here")},
         .others = {{"/api/v1/moved/here", {RawAnswer::ok(records(), {RawServer::next("there")})}},
                    {"/api/v1/moved/there", {RawAnswer::ok(support::page(8, 2))}}},
         .rows = 6,
         .pages = 2,
         .requests = 3},
        {.name = "next redirects to another host",
         .where = Where::FirstPage,
         .answers = {RawAnswer::ok(records(), {RawServer::next("/api/v1/moved")})},
         .others = {{"/api/v1/moved", {RawAnswer::redirect(307, "https://evil.example/")}}},
         .kind = Kind::Redirect,
         .status = std::nullopt,
         .rows = 4,
         .pages = 1,
         .requests = 2,
         .words = {u"evil.example"_s},
         .resumed = Resumed::FailsAgain},
        {.name = "next on an empty page", .answers = {RawAnswer::ok("[]", {RawServer::next(ThirdPage)})}, .rows = 0},
        {.name = "next on an empty page with whitespace",
         .answers = {RawAnswer::ok(" [\n\t] \n", {RawServer::next(ThirdPage)})},
         .rows = 0,
         .isAskedAhead = true},
        {.name = "next on an empty page with a byte order mark",
         .answers = {RawAnswer::ok("\xEF\xBB\xBF[]", {RawServer::next(ThirdPage)})},
         .rows = 0,
         .isAskedAhead = true},
        {.name = "next on a body of no bytes", .answers = {RawAnswer::ok("", {RawServer::next(ThirdPage)})}, .rows = 0},
        {.name = "next on a page whose elements are no records",
         .where = Where::FirstPage,
         .answers = {RawAnswer::ok("[{}]", {RawServer::next(SecondPage)})},
         .others = {{SecondPage, {RawAnswer::ok(records())}}},
         .pages = 2,
         .requests = 2},
        {.name = "next on an error",
         .answers = {RawAnswer::status(404, {}, {RawServer::next(ThirdPage)})},
         .kind = Kind::NotFound,
         .status = 404},
        {.name = "next with the key in its address",
         .where = Where::FirstPage,
         .answers = {RawAnswer::ok(records(), {RawServer::next("/api/v1/moved?key=" + QByteArray(Key))})},
         .retries = 3,
         .kind = Kind::Setup, // not followed: addresses end up in logs
         .status = std::nullopt,
         .rows = 4,
         .pages = 1,
         .resumed = Resumed::FailsAgain},
        {.name = "pages without end",
         .where = Where::FirstPage,
         .answers = {RawAnswer::ok(records(), {RawServer::next(SecondPage)})},
         .others = {{SecondPage, {RawAnswer::ok(support::page(8, 2), {RawServer::next(ThirdPage)})}},
                    {ThirdPage, {RawAnswer::ok(support::page(10, 2), {RawServer::next("?page=4")})}}},
         .pageBound = 3,
         .rows = 8,
         .pages = 3,
         .requests = 3,
         .isBounded = true},
    };
}

} // namespace faults
