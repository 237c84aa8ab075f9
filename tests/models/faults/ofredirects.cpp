// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

namespace faults {

namespace {

const QByteArray Origin = QByteArray("http://127.0.0.1:") + Port;

Fault followed(const QByteArray &name, int status, const QByteArray &location)
{
    return {.name = name,
            .answers = {RawAnswer::redirect(status, location)},
            .others = {{"/api/v1/moved", {RawAnswer::ok(records())}}},
            .requests = 2};
}

Fault refused(const QByteArray &name, const QByteArray &location, const QStringList &words)
{
    return {.name = "redirect " + name,
            .answers = {RawAnswer::redirect(302, location)},
            .retries = 3,
            .kind = Kind::Redirect,
            .status = std::nullopt,
            .words = words,
            .absent = {u"secret"_s}};
}

/// From the page to /api/v1/hop1, from there to hop2 and so on to the last, which has the records.
Fault hops(const QByteArray &name, int count)
{
    Fault fault{.name = name, .answers = {RawAnswer::redirect(302, "/api/v1/hop1")}};
    for (int hop = 1; hop < count; ++hop)
        fault.others.append({"/api/v1/hop" + QByteArray::number(hop),
                             {RawAnswer::redirect(302, "/api/v1/hop" + QByteArray::number(hop + 1))}});
    fault.others.append({"/api/v1/hop" + QByteArray::number(count), {RawAnswer::ok(records())}});
    fault.requests = count + 1;
    return fault;
}

} // namespace

QList<Fault> ofRedirects()
{
    QList<Fault> faults;
    for (const int status : {301, 302, 303, 307, 308}) {
        const QByteArray number = QByteArray::number(status);
        faults += {
            followed(number + " to an absolute address", status, Origin + "/api/v1/moved?a=%2B"),
            followed(number + " to a relative address", status, "/api/v1/moved"),
        };
    }
    faults += {
        followed("redirect to an address without host", 302, "//127.0.0.1:" + QByteArray(Port) + "/api/v1/moved"),
        followed("redirect up the path", 302, "../../../../moved"),
        followed("redirect with a fragment", 302, "/api/v1/moved#top"),
        followed("redirect with spaces around the address", 302, " \t/api/v1/moved \t"),
        followed("redirect in capitals", 302, "HTTP://127.0.0.1:" + QByteArray(Port) + "/api/v1/moved"),
    };
    Fault sixHops = hops("redirect over six hops", 6);
    sixHops.kind = Kind::Redirect;
    sixHops.status = 302;
    sixHops.requests = 6;
    sixHops.retries = 3;
    sixHops.words = QStringList{u"redirected once more"_s, u"5"_s};
    faults += {
        hops("redirect over five hops", 5),
        sixHops,
        refused("to another port", "http://127.0.0.1:" + QByteArray(OtherPort) + "/api/v1/moved",
                {u"may not be sent"_s}),
        refused("to another host", "https://evil.example/x", {u"https://evil.example"_s, u"may not be sent"_s}),
        refused("to another host without scheme", "//evil.example/x", {u"http://evil.example"_s}),
        refused("to another name of this host", "http://localhost:" + QByteArray(Port) + "/x", {u"localhost"_s}),
        refused("to https", "https://127.0.0.1:" + QByteArray(Port) + "/x", {u"https://127.0.0.1"_s}),
        refused("to the vendor, from elsewhere", "https://api.meraki.com/api/v1/x", {u"https://api.meraki.com"_s}),
        refused("to the vendor's name within another", "https://api.meraki.com.attacker.net/x",
                {u"api.meraki.com.attacker.net"_s}),
        refused("with the vendor as user", "https://meraki.com:x@evil.example/", {u"evil.example"_s}),
        refused("with user info at this host", "http://user:secret@127.0.0.1:" + QByteArray(Port) + "/api/v1/moved",
                {u"127.0.0.1"_s}),
        refused("with an empty user", "http://@127.0.0.1:" + QByteArray(Port) + "/api/v1/moved", {u"127.0.0.1"_s}),
        refused("to ftp:", "ftp://127.0.0.1/x", {u"ftp://127.0.0.1"_s}),
        refused("to javascript:", "javascript:alert(1)", {u"javascript:"_s}),
        refused("to data:", "data:application/json,[]", {u"data:"_s}),
        refused("to file:", "file:///etc/passwd", {u"file:"_s}),
        refused("to a file on a host", "file://127.0.0.1/etc/passwd", {u"file:"_s}),
        refused("to the key as host", "https://" + QByteArray(Key) + ".evil.example/", {u"evil.example"_s}),
        refused("with a host and a backslash", "http://127.0.0.1:" + QByteArray(Port) + "\\@evil.example/", {}),
    };
    const auto leadsNowhere = [](const QByteArray &name, const RawAnswer &answer, const QString &words) {
        return Fault{
            .name = name, .answers = {answer}, .retries = 3, .kind = Kind::Redirect, .status = 302, .words = {words}};
    };
    faults += {
        leadsNowhere("redirect without a Location", RawAnswer::status(302, "moved"), u"without saying where"_s),
        leadsNowhere("redirect with an empty Location", RawAnswer::redirect(302, ""), u"without saying where"_s),
        leadsNowhere("redirect with spaces for a Location", RawAnswer::redirect(302, "  "), u"without saying where"_s),
        leadsNowhere("redirect to half an address", RawAnswer::redirect(302, "http://["), u"invalid"_s),
        leadsNowhere("redirect to a port that is none", RawAnswer::redirect(302, "http://127.0.0.1:99999/"),
                     u"invalid"_s),
        {.name = "redirect to itself",
         .where = Where::SecondPage,
         .answers = {RawAnswer::redirect(302, "?page=2")},
         .retries = 3,
         .kind = Kind::Redirect,
         .status = 302,
         .words = {u"circle"_s}},
        {.name = "redirect with two Locations",
         .answers = {RawAnswer::status(302, {}, {{"Location", "/api/v1/moved"}, {"Location", "//evil.example/"}})},
         .retries = 3,
         .kind = Kind::Redirect,
         .status = std::nullopt},
        {.name = "300",
         .answers = {RawAnswer::redirect(300, "/api/v1/moved")},
         .retries = 3,
         .kind = Kind::Redirect,
         .status = 300,
         .words = {u"300"_s}},
        {.name = "304",
         .answers = {RawAnswer::status(304)},
         .retries = 3,
         .kind = Kind::Redirect,
         .status = 304,
         .words = {u"304"_s}},
        {.name = "305, to use a proxy",
         .answers = {RawAnswer::redirect(305, "http://127.0.0.1:" + QByteArray(OtherPort) + "/")},
         .retries = 3,
         .kind = Kind::Redirect,
         .status = 305,
         .words = {u"305"_s}},
        {.name = "redirects in a circle of two",
         .answers = {RawAnswer::redirect(302, "/api/v1/a")},
         .others = {{"/api/v1/a", {RawAnswer::redirect(302, "/api/v1/b")}},
                    {"/api/v1/b", {RawAnswer::redirect(302, "/api/v1/a")}}},
         .retries = 3,
         .kind = Kind::Redirect,
         .status = 302,
         .requests = 3,
         .words = {u"circle"_s}},
        {.name = "redirect to where it fails, then it works",
         .answers = {RawAnswer::redirect(302, "/api/v1/moved")},
         .others = {{"/api/v1/moved", {RawAnswer::status(500, {}, {{"Retry-After", "0"}}), RawAnswer::ok(records())}}},
         .retries = 1,
         .requests = 4},
        {.name = "redirect with a page in its body",
         .answers = {RawAnswer::status(302, records(), {{"Location", "/api/v1/moved"}})},
         .others = {{"/api/v1/moved", {RawAnswer::ok(records())}}},
         .requests = 2},
        {.name = "redirect with an endless body",
         .answers = {raw({"HTTP/1.1 302 Found", "Location: /api/v1/moved", "Content-Length: 9999"}, "<html>",
                         RawAnswer::Then::Hang)},
         .others = {{"/api/v1/moved", {RawAnswer::ok(records())}}},
         .timeout = 250ms,
         .kind = Kind::TimedOut},
        {.name = "redirect with the key in its address",
         .answers = {RawAnswer::redirect(302, "/api/v1/moved?key=" + QByteArray(Key))},
         .retries = 3,
         .kind = Kind::Setup, // not followed: addresses end up in logs
         .status = std::nullopt},
        {.name = "200 with a Location",
         .answers = {RawAnswer::ok(records(), {{"Location", "/api/v1/moved"}, {"Refresh", "0; url=/api/v1/moved"}})}},
    };
    return faults;
}

} // namespace faults
