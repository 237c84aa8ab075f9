// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

namespace faults {

namespace {

/// What may come out right the next time: a second answer that is a page ends well.
QList<Fault> broken(const QByteArray &name, const QByteArray &body, const QStringList &words)
{
    return {
        {.name = name, .answers = {RawAnswer::ok(body)}, .kind = Kind::UnreadableBody, .status = 200, .words = words},
        {.name = name + ", then a page",
         .answers = {RawAnswer::ok(body, {{"Retry-After", "0"}}), RawAnswer::ok(records())},
         .retries = 1},
    };
}

/// What the server meant so: it is not asked again.
Fault meant(const QByteArray &name, const QByteArray &body, const QStringList &words)
{
    return {.name = name,
            .answers = {RawAnswer::ok(body, {{"Retry-After", "0"}})},
            .retries = 3,
            .kind = Kind::UnreadableBody,
            .status = 200,
            .words = words};
}

Fault read(const QByteArray &name, const QByteArray &body, int rows)
{
    return {.name = name, .answers = {RawAnswer::ok(body)}, .rows = rows};
}

Fault ofType(const QByteArray &type)
{
    return {.name = "a page with Content-Type: " + type,
            .answers = {RawAnswer::ok(records(), {{"Content-Type", type}})}};
}

QByteArray utf16(const QByteArray &ascii, bool isBigEndian)
{
    QByteArray bytes = isBigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : ascii) {
        if (isBigEndian)
            bytes += '\0';
        bytes += c;
        if (!isBigEndian)
            bytes += '\0';
    }
    return bytes;
}

} // namespace

QList<Fault> ofBodies()
{
    const QByteArray whole = records();
    const QByteArray key(Key);
    const QByteArray brackets = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QList<Fault> faults;
    faults += broken("200, HTML", "<!DOCTYPE html><html><body>Maintenance</body></html>", {u"HTML"_s});
    faults += broken("200, plain text", "Please log in", {u"Please log in"_s});
    faults += broken("200, whitespace alone", " \r\n\t ", {u"empty"_s});
    faults += broken("200, cut after the bracket", whole.left(1), {u"breaks off"_s});
    faults += broken("200, cut in a key", whole.left(5), {u"breaks off"_s});
    faults += broken("200, cut in a text", whole.left(whole.indexOf("host5") + 3), {u"breaks off"_s, u"element 2"_s});
    faults += broken("200, cut in a number", whole.left(whole.lastIndexOf("443") + 2), {u"breaks off"_s});
    faults += broken("200, cut between two records", whole.left(whole.indexOf("},{") + 2), {u"breaks off"_s});
    faults += broken("200, cut before the last bracket", whole.chopped(1), {u"breaks off"_s});
    faults += broken("200, a broken object", R"({"errors":["Cut of)", {u"object"_s});
    faults += broken("200, two arrays", whole + whole, {u"more than one array"_s});
    faults += broken("200, rubbish after the array", whole + "<!-- cached -->", {u"cached"_s});
    faults += broken("200, a NUL after the array", whole + QByteArray(1, '\0'), {});
    faults += broken("200, UTF-16 with its mark", utf16(whole, false), {});
    faults += broken("200, big-endian UTF-16 with its mark", utf16(whole, true), {});
    faults += broken("200, NaN", R"([{"application":"A","recv":NaN}])", {u"NaN"_s, u"element 1"_s});
    faults += broken("200, Infinity", R"([{"application":"A","recv":-Infinity}])", {u"element 1"_s});
    faults += broken("200, NaN where nobody looks", R"([{"application":"A","other":NaN}])", {u"element 1"_s});
    faults += broken("200, a NUL in a text", QByteArray(R"([{"application":"A?B"}])").replace('?', '\0'),
                     {u"element 1"_s});
    faults += broken("200, a NUL between two records", QByteArray(whole).replace("},{", QByteArray("},\0{", 4)), {});
    faults += broken("200, control characters in a text", "[{\"application\":\"A\x1b[31mB\"}]", {u"element 1"_s});
    faults += broken("200, control characters instead of JSON", QByteArray("\x01\x02\x1b[31m\x7f", 8), {});
    faults += broken("200, invalid UTF-8", "[{\"application\":\"Caf\xe9\"}]", {u"UTF-8"_s});
    faults += broken("200, half an escape", R"([{"application":"\ud83"}])", {u"element 1"_s});
    faults += broken("200, a comma too much", R"([{"application":"A"},])", {});
    faults += broken("200, a comment", R"([/* none */])", {});
    faults += broken("200, single quotes", "[{'application':'A'}]", {});
    faults += broken("200, 100,000 brackets", brackets, {u"nested too deeply"_s});
    faults += broken("200, 100,000 brackets never closed", QByteArray(100'000, '['), {});
    faults += broken("200, 100,000 brackets in a field", R"([{"application":)" + brackets + "}]",
                     {u"nested too deeply"_s});
    faults += broken("200, text that turns the direction",
                     "\xe2\x80\xae"
                     "gnp.exe",
                     {});
    faults += broken("200, a character of two halves where text is cut",
                     QByteArray(59, 'x') + "\xf0\x9f\x98\x80 and so on", {u"xxx"_s});
    faults += broken("200, the key where text is cut", "Your key, in case you forgot it: " + key, {u"Your key"_s});
    faults += broken("200, the key in broken JSON", "[{\"application\":\"A\"} " + key + ']', {});
    faults += broken("200, the key in text", "Hello " + key, {u"Hello"_s});
    faults += {
        meant("200, {}", "{}", {u"object"_s}),
        meant("200, errors", R"({"errors":["In its own words"]})", {u"object"_s, u"“In its own words”"_s}),
        meant("200, errors with control characters", R"({"errors":["Bell\u0007 end"]})", {u"Bell"_s}),
        meant("200, the key in a text", "\"In case you forgot it, your key is " + key + '"', {u"your key"_s}),
        meant("200, errors with the key", R"({"errors":["No )" + key + "\"]}", {u"No"_s}),
        meant("200, null", "null", {u"null"_s}),
        meant("200, a text", R"("not today")", {u"not today"_s}),
        meant("200, a text with escapes", R"("bell\u0007")", {u"string"_s}),
        meant("200, a number", "-1.5", {u"-1.5"_s}),
        meant("200, true", "true", {u"true"_s}),

        read("[]", "[]", 0),
        read("[ ] with whitespace", "\r\n [ \t ] \r\n", 0),
        read("a byte order mark", "\xEF\xBB\xBF" + whole, 4),
        read("whitespace around the array", "\r\n" + whole + " \n", 4),
        read("elements that are no records", R"([1,"a",null,true,[],{},[[{}]],{"application":"A"},{"x":1}])", 1),
        read("all fields null",
             R"([{"ts":null,"application":null,"destination":null,"protocol":null,"port":null,"recv":null,)"
             R"("sent":null,"numFlows":null,"activeSeconds":null}])",
             1),
        read("numbers as texts",
             R"([{"application":"A","port":"443","recv":"1.5","sent":"2e3","numFlows":"7","activeSeconds":"60"}])", 1),
        read("fields of other types", R"([{"ts":1,"application":{"a":[1]},"destination":[],"port":true,"recv":"n/a"}])",
             1),
        read("1e999", R"([{"application":"A","recv":1e999,"sent":-1e999,"numFlows":1e999}])", 1),
        read("negative numbers", R"([{"application":"A","port":-1,"recv":-5,"numFlows":-1}])", 1),
        read("numbers of 400 digits", R"([{"application":"A","recv":)" + QByteArray(400, '9') + "}]", 1),
        read("an escaped NUL", R"([{"application":"A\u0000B"}])", 1),
        read("half a surrogate pair", R"([{"application":"A\ud83d"}])", 1),
        read("duplicate keys", R"([{"application":"A","recv":1,"recv":2,"application":"B"}])", 1),
        read("a text of 1 MB", R"([{"application":")" + QByteArray(1'000'000, 'a') + "\"}]", 1),
        read("a date that does not exist", R"([{"ts":"2026-02-31T25:61:61Z","recv":1}])", 1),
        read("3,000 records", support::page(1'000, 3'000), 3'000),

        ofType("text/html"),
        ofType("application/octet-stream"),
        ofType("application/json; charset=utf-16"),
        ofType(""),
        ofType("image/png; =\"broken"),
    };
    return faults;
}

} // namespace faults
