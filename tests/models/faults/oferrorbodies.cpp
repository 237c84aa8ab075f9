// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

namespace faults {

namespace {

Fault words(const QByteArray &name, const QByteArray &body, const QStringList &words, const QStringList &absent = {})
{
    return {.name = "400, " + name,
            .answers = {RawAnswer::status(400, body)},
            .kind = Kind::BadRequest,
            .status = 400,
            .words = words + QStringList{u"400"_s},
            .absent = absent};
}

} // namespace

QList<Fault> ofErrorBodies()
{
    const QString none = u"the API says"_s;
    const QByteArray key(Key);
    return {
        words("errors: texts", R"({"errors":["First","Second"]})", {u"“First; Second”"_s}),
        words("errors: a text", R"({"errors":"Alone"})", {u"“Alone”"_s}),
        words("errors: an empty object", R"({"errors":[{}]})", {}, {none}),
        words("errors: none", R"({"errors":[]})", {}, {none}),
        words("errors: null", R"({"errors":null})", {}, {none}),
        words("errors: numbers and null", R"({"errors":[1,null,true,["x"]]})", {}, {none}),
        words("errors: objects with a message", R"({"errors":[{"message":"Inside"},{"detail":"Deeper"}]})",
              {u"Inside"_s, u"Deeper"_s}),
        words("a message", R"({"message":"Spoken"})", {u"“Spoken”"_s}),
        words("an array", R"(["First"])", {}, {none}),
        words("null", "null", {}),
        words("plain text", "Bad client", {u"“Bad client”"_s}),
        words("HTML", "<!DOCTYPE html><html><body>Nginx</body></html>", {}, {none, u"<"_s}),
        words("XML", "<?xml version=\"1.0\"?><e>Nginx</e>", {}, {none, u"<"_s}),
        words("an empty body", "", {}, {none}),
        words("whitespace", " \r\n\t ", {}, {none}),
        words("broken JSON", R"({"errors":["Cut of)", {}, {none}),
        words("10 kB of text", QByteArray("long ").repeated(2'000), {u"long long"_s, u"…"_s}),
        words("10 kB in one word", R"({"errors":[")" + QByteArray(10'000, 'w') + "\"]}", {u"www"_s, u"…"_s}),
        words("a thousand errors", R"({"errors":[)" + QByteArrayList(1'000, R"("again and again")").join(',') + "]}",
              {u"again and again"_s}),
        words("text of several lines", "First line\r\nsecond line\n", {u"First line second line"_s}),
        words("escaped line breaks", R"({"errors":["First\r\nsecond\u2028third\u0085fourth"]})",
              {u"First second third fourth"_s}),
        words("control characters", R"({"errors":["Bell\u0007 escape\u001b[31m null\u0000 end"]})",
              {u"Bell"_s, u"end"_s}),
        words("control characters in text", "Bell\x07 escape\x1b[31m", {}),
        words("marks that turn the direction", R"({"errors":["\u202egnp.exe \u2066now"]})", {u"gnp.exe"_s}),
        words("half a surrogate pair", R"({"errors":["Half \ud83d end"]})", {u"Half"_s}),
        words("invalid UTF-8 in text", "Caf\xe9 is closed", {}),
        words("invalid UTF-8 in JSON", "{\"errors\":[\"Caf\xe9 is closed\"]}", {}),
        words("UTF-8 with a byte order mark", "\xEF\xBB\xBF{\"errors\":[\"Marked\"]}", {u"“Marked”"_s}),
        words("a body that ends in full stops", R"({"errors":["Wait..."]})", {u"Wait"_s}),
        words("a body of full stops", "...", {}),
        words("100,000 brackets", QByteArray(100'000, '['), {}, {u"[["_s}),
        words("the key quoted back", R"({"errors":["Key )" + key + R"( is unknown"]})", {u"Key"_s, u"is unknown"_s}),
        words("the key quoted back in text", "Authorization: Bearer " + key, {u"Authorization: Bearer"_s}),
        words("the key where a long message is cut", R"({"errors":[")" + QByteArray(975, 'x') + key + "\"]}",
              {u"xxx"_s}),
        words("the key where a long text is cut", QByteArray(975, 'x') + key, {u"xxx"_s}),
        words("the key where a sentence is cut", R"({"errors":[")" + QByteArray(280, 'x') + key + "\"]}", {u"xxx"_s}),
        words("the key quoted back, escaped", R"({"errors":["Key \u0066)" + key.mid(1) + "\"]}", {u"Key"_s}),
        {.name = "500, HTML as proxies write it",
         .answers = {RawAnswer::status(500, "<html><head><title>502 Bad Gateway</title></head></html>",
                                       {{"Content-Type", "text/html"}})},
         .kind = Kind::Server,
         .status = 500,
         .absent = {u"<"_s}},
        {.name = "500, the key in the request id",
         .answers = {RawAnswer::status(500, {}, {{"X-Request-Id", "for-" + key}})},
         .kind = Kind::Server,
         .status = 500},
        {.name = "500, the key in the reason",
         .answers = {raw({"HTTP/1.1 500 No " + key, "Content-Length: 0"})},
         .kind = Kind::Server,
         .status = 500},
        {.name = "500 while compressed",
         .answers = {raw({"HTTP/1.1 500 Broken", "Content-Encoding: gzip", "Content-Length: 9"}, "not gzip!")},
         .kind = Kind::Server,
         .status = 500},
        {.name = "500, cut in its body",
         .answers = {raw({"HTTP/1.1 500 Broken", "Content-Length: 99"}, R"({"errors":["Cut)", RawAnswer::Then::Close)},
         .kind = Kind::Server,
         .status = 500},
    };
}

} // namespace faults
