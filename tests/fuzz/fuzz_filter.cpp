// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "fuzz/property.h"
#include "traffic/filter.h"
#include "traffic/timestamp.h"

using namespace traffic;

namespace {

/// A few records that differ in everything a filter asks for, and one without anything.
Store records()
{
    Store store;
    store.append({.ts = parseTimestamp("2026-11-03T00:00:00Z"),
                  .application = "Zoom",
                  .destination = "zoom.us",
                  .protocol = "TCP",
                  .port = 443,
                  .received = 100'000.0,
                  .sent = 12.5,
                  .flows = 5,
                  .activeSeconds = 60});
    store.append({.ts = parseTimestamp("2026-11-04T00:00:00Z"),
                  .application = "Miscellaneous secure web",
                  .destination = "fe80::1",
                  .protocol = "UDP",
                  .port = 0,
                  .received = 0.0,
                  .flows = 0});
    store.append({.application = "", .destination = "stra\u00dfe.example", .sent = 1.0});
    store.append({});
    return store;
}

/// Each record is let through by exactly one of a term and the same term with a minus.
void checkExcluding(const Term &term)
{
    static const Store store = records();
    static const DayColumn days(store, Calendar());
    static const DomainIndex domains = [] {
        DomainIndex index;
        index.extend(store.destinationNames());
        return index;
    }();
    const History history{store, days, domains};
    constexpr Day today(std::chrono::days(20'777));

    Term opposite = term;
    opposite.excluded = !term.excluded;
    std::vector<Row> rows = matchingRows(history, Filter{{term}}, today);
    const std::vector<Row> others = matchingRows(history, Filter{{opposite}}, today);
    rows.insert(rows.end(), others.begin(), others.end());
    std::ranges::sort(rows);
    fuzz::check(rows == std::vector<Row>({0, 1, 2, 3}), "a minus lets through exactly what the term does not");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytes(data, size));
    const tl::expected<Filter, FilterError> filter = parseFilter(text);
    if (!filter) {
        const FilterError &error = filter.error();
        fuzz::check(error.position >= 0 && error.length > 0 && error.position + error.length <= text.size(),
                    "an error marks a part of the text");
        fuzz::check(!error.what.isEmpty(), "an error says what is wrong");
        return 0;
    }

    const auto again = parseFilter(filter->text());
    fuzz::check(again.has_value(), "a filter's text is a filter");
    fuzz::check(again == filter, "a filter's text is read as an equal filter");
    for (const Term &term : filter->terms)
        checkExcluding(term);
    return 0;
}
