// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <string>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "fuzz/property.h"
#include "traffic/pageparser.h"
#include "traffic/timestamp.h"

using namespace traffic;
using namespace Qt::StringLiterals;

namespace {

/// A record with texts of its own, since a Record's are views.
struct OwnedRecord
{
    explicit OwnedRecord(const Record &record)
        : application(record.application)
        , destination(record.destination)
        , protocol(record.protocol)
        , rest(record)
    {
        rest.application = rest.destination = rest.protocol = std::nullopt;
    }
    bool operator==(const OwnedRecord &) const = default;

    std::optional<std::string> application;
    std::optional<std::string> destination;
    std::optional<std::string> protocol;
    Record rest;
};

/// Everything a store holds, so that what an error leaves behind would show.
struct Contents
{
    explicit Contents(const Store &store)
    {
        for (Row row = 0; row < store.size(); ++row)
            records.emplace_back(store.record(row));
        for (const Dictionary *names : {&store.applicationNames(), &store.destinationNames(), &store.protocolNames()}) {
            for (Id id = 0; id < names->size(); ++id)
                texts.emplace_back((*names)[id]);
            sizes.push_back(names->size());
        }
    }
    bool operator==(const Contents &) const = default;

    std::vector<OwnedRecord> records;
    std::vector<std::string> texts;
    std::vector<Id> sizes;
};

Store knownRecords()
{
    Store store;
    store.append({.ts = parseTimestamp("2018-02-11T00:00:00.090210Z"),
                  .application = "Google",
                  .destination = "www.google.com",
                  .protocol = "TCP",
                  .port = 443,
                  .received = 61.0,
                  .sent = 138.0,
                  .flows = 5,
                  .activeSeconds = 240});
    store.append({.application = "", .destination = "fe80::1"});
    store.append({});
    return store;
}

// What a field is by Qt's parser. A text that stands for a number is left to the unit tests: nothing in Qt reads
// numbers just as std::from_chars does.

bool isText(const std::optional<std::string_view> &held, const QJsonValue &value)
{
    // Half a surrogate pair is legal JSON, and no text.
    const bool isReadable = value.isString() && value.toString().isValidUtf16();
    return isReadable ? held == std::string_view(value.toString().toUtf8().toStdString()) : !held;
}

template <typename Number>
bool isNumber(const std::optional<Number> &held, const QJsonValue &value, bool (*canHold)(double), bool isWhole)
{
    if (value.isString())
        return true;
    const double number = value.toDouble(-1);
    const bool isReadable = canHold(number) && (!isWhole || number == std::floor(number));
    if (!held) // simdjson refuses 0e99999999999999999999, which then is a bad field
        return !isReadable || number == 0;
    return isReadable && double(*held) == number;
}

bool isSame(const Record &record, const QJsonObject &object)
{
    const QJsonValue ts = object["ts"_L1];
    return isText(record.application, object["application"_L1]) && isText(record.destination, object["destination"_L1])
        && isText(record.protocol, object["protocol"_L1])
        && record.ts == (ts.isString() ? parseTimestamp(ts.toString().toStdString()) : std::nullopt)
        && isNumber(record.port, object["port"_L1], Store::canHoldPort, true)
        && isNumber(record.received, object["recv"_L1], Store::canHoldAmount, false)
        && isNumber(record.sent, object["sent"_L1], Store::canHoldAmount, false)
        && isNumber(record.flows, object["numFlows"_L1], Store::canHoldCount, true)
        && isNumber(record.activeSeconds, object["activeSeconds"_L1], Store::canHoldCount, true);
}

bool hasFieldOfRecord(const QJsonObject &object)
{
    static const QStringList names{u"ts"_s,   u"application"_s, u"destination"_s, u"protocol"_s,     u"port"_s,
                                   u"recv"_s, u"sent"_s,        u"numFlows"_s,    u"activeSeconds"_s};
    return std::ranges::any_of(names, [&object](const QString &name) { return object.contains(name); });
}

/// Holds what came in from row @p first on against another parser's idea of the same body.
void compareWithQt(const QByteArray &body, const Store &store, Row first, const PageReport &report)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    // The one thing that Qt refuses and a page may have: a number that fits no double, which is a bad field there.
    if (error.error == QJsonParseError::IllegalNumber)
        return;
    fuzz::check(error.error == QJsonParseError::NoError && document.isArray(), "a page is an array for Qt too");

    const QJsonArray array = document.array();
    fuzz::check(array.size() == qsizetype(report.records) + report.skippedElements, "each element is taken or skipped");
    if (body.indexOf("\xEF\xBB\xBF", 1) >= 0)
        return; // Qt drops a byte-order mark that begins a text; we keep what came
    Row row = first;
    for (const QJsonValue &element : array) {
        if (!element.isObject() || !hasFieldOfRecord(element.toObject()))
            continue;
        fuzz::check(row < store.size(), "each object with a field of ours is a record");
        fuzz::check(isSame(store.record(row++), element.toObject()), "a record holds what Qt reads");
    }
    fuzz::check(row == store.size(), "nothing else is a record");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = fuzz::bytes(data, size).toByteArray();
    static const Store known = knownRecords();
    static const Contents before(known);
    static PageParser parser; // one for all inputs, as for all pages: nothing of the last may be left in it
    Store store = known;

    const auto report = parser.parse(body, store);
    if (!report) {
        fuzz::check(Contents(store) == before, "after an error the store is as it was");
        fuzz::check(!report.error().what.isEmpty(), "an error says what came");
        fuzz::check(fuzz::isOneLine(report.error().what), "an error's sentence has no control characters");
        fuzz::check(report.error().what.isValidUtf16(), "an error's sentence has no halves of characters");
        fuzz::check(report.error().what.size() < 200, "an error's sentence is short");
        return 0;
    }

    fuzz::check(store.size() == known.size() + report->records, "the store grows by the records reported");
    fuzz::check(report->firstProblem.isEmpty() == (report->badFields == 0 && report->skippedElements == 0),
                "what is counted is said");
    fuzz::check(fuzz::isOneLine(report->firstProblem), "a problem's sentence has no control characters");
    fuzz::check(report->firstProblem.isValidUtf16(), "a problem's sentence has no halves of characters");
    fuzz::check(report->firstProblem.size() < 200, "a problem's sentence is short");
    for (Row row = known.size(); row < store.size(); ++row) {
        const Record record = store.record(row);
        fuzz::check(std::isfinite(record.received.value_or(0)) && std::isfinite(record.sent.value_or(0)),
                    "an amount is finite or missing");
        fuzz::check(record.received.value_or(0) >= 0 && record.sent.value_or(0) >= 0, "an amount is not negative");
    }
    compareWithQt(body, store, known.size(), *report);

    store.rollBack(known.mark());
    fuzz::check(Contents(store) == before, "what was read can be taken back");
    return 0;
}
