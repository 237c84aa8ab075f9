// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/grouping.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

#include <QCoreApplication>

#include "traffic/cellsums.h"
#include "traffic/radixsort.h"

namespace traffic {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(traffic::Group)
};

constexpr std::uint32_t NoPlace = std::numeric_limits<std::uint32_t>::max();
constexpr std::int64_t PortKeys = 65'536 + 1; // and none
constexpr std::size_t FewProtocols = 8; // so that their ports' places are some 2 MB at most

/// Where the groups stand, by keys of which there are few.
class DensePlaces
{
public:
    DensePlaces(std::int64_t smallest, std::size_t keys)
        : m_smallest(smallest)
        , m_places(keys, NoPlace)
    {
    }
    std::uint32_t &operator[](std::int64_t key) { return m_places[std::size_t(key - m_smallest)]; }
    [[nodiscard]] std::uint32_t at(std::int64_t key) const { return m_places[std::size_t(key - m_smallest)]; }

private:
    std::int64_t m_smallest;
    std::vector<std::uint32_t> m_places;
};

/// The same for keys of which there could be more than memory.
class HashedPlaces
{
public:
    std::uint32_t &operator[](std::int64_t key) { return m_places.try_emplace(key, NoPlace).first->second; }
    [[nodiscard]] std::uint32_t at(std::int64_t key) const
    {
        const auto found = m_places.find(key);
        return found == m_places.end() ? NoPlace : found->second;
    }

private:
    std::unordered_map<std::int64_t, std::uint32_t> m_places;
};

/// Calls @p action with what gives a row's key, and with places for such keys.
template <typename Action> auto withKeys(const History &history, Grouping grouping, Action action)
{
    const Store &store = history.store;
    const auto byId = [&](auto ids, const Dictionary &names) {
        return action([ids](Row row) { return std::int64_t(ids[row]); }, DensePlaces(0, names.size()));
    };
    switch (grouping) {
    case Grouping::Application:
        return byId(store.applications(), store.applicationNames());
    case Grouping::Destination:
        return byId(store.destinations(), store.destinationNames());
    case Grouping::Protocol:
        return byId(store.protocols(), store.protocolNames());
    case Grouping::Domain:
        return action([ids = store.destinations(),
                       domains = history.domains.ofDestinations()](Row row) { return std::int64_t(domains[ids[row]]); },
                      DensePlaces(0, history.domains.names().size()));
    case Grouping::ProtocolPort: {
        const auto keyOf = [ids = store.protocols(), ports = store.ports()](Row row) {
            return ids[row] * PortKeys + ports[row] - Store::MissingPort;
        };
        const std::size_t protocols = store.protocolNames().size();
        return protocols <= FewProtocols ? action(keyOf, DensePlaces(0, protocols * std::size_t(PortKeys)))
                                         : action(keyOf, HashedPlaces());
    }
    case Grouping::Port:
        break;
    }
    return action([ports = store.ports()](Row row) { return std::int64_t(ports[row]); },
                  DensePlaces(Store::MissingPort, std::size_t(PortKeys)));
}

Id protocolOf(std::int64_t protocolPortKey)
{
    return Id(protocolPortKey / PortKeys);
}

std::int32_t portOf(std::int64_t protocolPortKey)
{
    return std::int32_t(protocolPortKey % PortKeys) + Store::MissingPort;
}

QString textOf(const Dictionary &names, Id id)
{
    const std::string_view text = names[id];
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString textOfPort(std::int32_t port)
{
    return port == Store::MissingPort ? QString() : QString::number(port);
}

QString nameOf(const History &history, Grouping grouping, std::int64_t key)
{
    switch (grouping) {
    case Grouping::Application:
        return textOf(history.store.applicationNames(), Id(key));
    case Grouping::Destination:
        return textOf(history.store.destinationNames(), Id(key));
    case Grouping::Domain:
        return textOf(history.domains.names(), Id(key));
    case Grouping::Protocol:
        return textOf(history.store.protocolNames(), Id(key));
    case Grouping::Port:
        return textOfPort(std::int32_t(key));
    case Grouping::ProtocolPort:
        break;
    }
    const QString protocol = textOf(history.store.protocolNames(), protocolOf(key));
    const QString port = textOfPort(portOf(key));
    return protocol.isEmpty() || port.isEmpty() ? protocol + port : protocol + QChar(u' ') + port;
}

/// On which days something was seen, for many things: a bit each.
class DaysSeen
{
public:
    explicit DaysSeen(std::size_t cells)
        : m_words((cells + Bits - 1) / Bits)
    {
    }
    void addThing() { m_bits.resize(m_bits.size() + m_words); }
    void see(std::size_t thing, std::uint32_t day)
    {
        m_bits[thing * m_words + day / Bits] |= std::uint64_t(1) << (day % Bits);
    }
    /// Without @p outside, the cell of the days outside of the range.
    [[nodiscard]] int count(std::size_t thing, std::size_t outside)
    {
        std::uint64_t *words = &m_bits[thing * m_words];
        words[outside / Bits] &= ~(std::uint64_t(1) << (outside % Bits));
        int count = 0;
        for (std::size_t i = 0; i < m_words; ++i)
            count += std::popcount(words[i]);
        return count;
    }

private:
    static constexpr std::size_t Bits = 64;
    std::size_t m_words;
    std::vector<std::uint64_t> m_bits;
};

bool ranksBefore(const Group &a, const Group &b)
{
    if (a.sums.total() != b.sums.total())
        return a.sums.total() > b.sums.total();
    return a.name != b.name ? a.name < b.name : a.key < b.key;
}

/// Largest total first, ties by name. Many are sorted by the bits of their totals, which order as these do, without
/// moving groups about: of a hundred thousand that takes a fifth of the time.
void rank(std::vector<Group> &groups)
{
    static constexpr std::size_t Few = 1000;
    if (groups.size() <= Few) {
        std::ranges::sort(groups, ranksBefore);
        return;
    }
    struct Item
    {
        std::uint64_t key;
        std::uint32_t index;
    };
    std::vector<Item> items(groups.size());
    std::vector<Item> spare(groups.size());
    for (std::uint32_t i = 0; i < items.size(); ++i)
        items[i] = {~std::bit_cast<std::uint64_t>(groups[i].sums.total()), i};
    const std::span sorted = radixSort(std::span(items), std::span(spare), 64);

    std::vector<Group> ranked;
    ranked.reserve(groups.size());
    for (std::size_t begin = 0, end = 0; begin < sorted.size(); begin = end) {
        while (end < sorted.size() && sorted[end].key == sorted[begin].key)
            ++end;
        std::ranges::sort(sorted.subspan(begin, end - begin), ranksBefore,
                          [&groups](const Item &item) -> const Group & { return groups[item.index]; });
        for (std::size_t i = begin; i < end; ++i)
            ranked.push_back(std::move(groups[sorted[i].index]));
    }
    groups = std::move(ranked);
}

/// Which of @p groups are among the @p count largest by any metric.
std::vector<bool> leadersOf(const std::vector<Group> &groups, std::size_t count)
{
    std::vector<bool> leads(groups.size(), groups.size() <= count);
    if (groups.size() <= count)
        return leads;
    std::vector<std::uint32_t> order(groups.size());
    for (const Metric metric : {Metric::Total, Metric::Received, Metric::Sent, Metric::Flows}) {
        for (std::uint32_t i = 0; i < order.size(); ++i)
            order[i] = i;
        // Ties by rank, as a chart breaks them.
        const auto isLarger = [&](std::uint32_t a, std::uint32_t b) {
            const double left = value(groups[a].sums, metric);
            const double right = value(groups[b].sums, metric);
            return left != right ? left > right : a < b;
        };
        std::ranges::partial_sort(order, order.begin() + std::ptrdiff_t(count), isLarger);
        for (std::size_t i = 0; i < count; ++i)
            leads[order[i]] = true;
    }
    return leads;
}

/// How many keys a grouping has, from 0 on, where a cell for each key and day fits into the processor's cache and there
/// are as many @p rows at least: of a few rows, looking through empty cells would be most of the work.
std::optional<std::size_t> fewKeys(const History &history, std::size_t rows, Grouping grouping, std::size_t cells)
{
    static constexpr std::size_t MostCells = 1 << 16;
    const auto few = [most = std::min(MostCells, rows), cells](std::size_t keys) {
        return keys * cells <= most ? std::optional(keys) : std::nullopt;
    };
    switch (grouping) {
    case Grouping::Application:
        return few(history.store.applicationNames().size());
    case Grouping::Destination:
        return few(history.store.destinationNames().size());
    case Grouping::Domain:
        return few(history.domains.names().size());
    case Grouping::Protocol:
        return few(history.store.protocolNames().size());
    case Grouping::Port:
    case Grouping::ProtocolPort:
        break;
    }
    return std::nullopt;
}

/// The sums of each key and day of a @p grouping that has so many @p keys, from 0 on.
std::vector<Sums> sumCells(const History &history, std::span<const Row> rows, Grouping grouping, const DayPlaces &dayOf,
                           std::size_t keys)
{
    std::vector<Sums> cells;
    withKeys(history, grouping, [&](auto keyOf, const auto &) { cells = sumCells(history, rows, dayOf, keys, keyOf); });
    return cells;
}

/// The groups of those cells, without days of their own.
std::vector<Group> groupsOf(const std::vector<Sums> &cells, std::size_t cellsOfKey, const History &history,
                            Grouping grouping)
{
    std::vector<Group> groups;
    for (std::size_t key = 0; key * cellsOfKey < cells.size(); ++key) {
        Group group{.key = std::int64_t(key)};
        const std::span days = cellsOf(cells, key, cellsOfKey);
        for (const Sums &day : days)
            group.sums += day;
        if (group.sums.records == 0)
            continue;
        group.name = nameOf(history, grouping, group.key);
        group.daysSeen
            = int(std::ranges::count_if(days.first(cellsOfKey - 1), [](const Sums &day) { return day.records > 0; }));
        groups.push_back(std::move(group));
    }
    rank(groups);
    return groups;
}

/// Gives the leaders among @p groups their days; what the others add up to is returned, with that of other days last.
std::vector<Sums> sumLeadersByDay(std::vector<Group> &groups, std::size_t leaders, const History &history,
                                  std::span<const Row> rows, Grouping grouping, const DayPlaces &dayOf)
{
    std::vector<Group *> leading;
    const std::vector<bool> leads = leadersOf(groups, leaders);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (leads[i])
            leading.push_back(&groups[i]);
    }
    std::vector<Sums> cells;
    withKeys(history, grouping, [&](auto keyOf, auto places) {
        for (std::size_t i = 0; i < leading.size(); ++i)
            places[leading[i]->key] = std::uint32_t(i);
        const auto &found = places;
        cells
            = sumCells(history, rows, dayOf, leading.size() + 1, [&, others = std::uint32_t(leading.size())](Row row) {
                  return std::min(found.at(keyOf(row)), others);
              });
    });
    for (std::size_t i = 0; i < leading.size(); ++i) {
        const std::span days = cellsOf(cells, i, dayOf.cells());
        leading[i]->days.assign(days.begin(), days.end() - 1);
    }
    const std::span rest = cellsOf(cells, leading.size(), dayOf.cells());
    return {rest.begin(), rest.end()};
}

Pattern patternOf(const Dictionary &names, Id id)
{
    return Pattern::literal(textOf(names, id));
}

} // namespace

double value(const Sums &sums, Metric metric)
{
    switch (metric) {
    case Metric::Total:
        return sums.total();
    case Metric::Received:
        return sums.received;
    case Metric::Sent:
        return sums.sent;
    case Metric::Flows:
        return double(sums.flows);
    }
    return 0;
}

std::vector<Group> groupRows(const History &history, std::span<const Row> rows, Grouping grouping, const DayRange &days)
{
    const DayPlaces dayOf(history.days, days);
    if (const auto keys = fewKeys(history, rows.size(), grouping, dayOf.cells()))
        return groupsOf(sumCells(history, rows, grouping, dayOf, *keys), dayOf.cells(), history, grouping);

    const Adder adder(history.store);
    DaysSeen seen(dayOf.cells());
    std::vector<Sums> sums; // apart from the groups, so that more of them fit into the cache
    std::vector<Group> groups;
    withKeys(history, grouping, [&](auto keyOf, auto places) {
        for (const Row row : rows) {
            const std::int64_t key = keyOf(row);
            std::uint32_t &place = places[key];
            if (place == NoPlace) {
                place = std::uint32_t(groups.size());
                groups.push_back({.key = key});
                sums.emplace_back();
                seen.addThing();
            }
            adder.add(sums[place], row);
            seen.see(place, dayOf(row));
        }
    });
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i].name = nameOf(history, grouping, groups[i].key);
        groups[i].sums = sums[i];
        groups[i].daysSeen = seen.count(i, dayOf.cells() - 1);
    }
    rank(groups);
    return groups;
}

DailyGroups groupByDay(const History &history, std::span<const Row> rows, Grouping grouping, const DayRange &days,
                       std::size_t leaders)
{
    const DayPlaces dayOf(history.days, days);
    DailyGroups result;
    std::vector<Sums> rest(dayOf.cells());
    if (const auto keys = fewKeys(history, rows.size(), grouping, dayOf.cells())) {
        const std::vector<Sums> cells = sumCells(history, rows, grouping, dayOf, *keys);
        result.groups = groupsOf(cells, dayOf.cells(), history, grouping);
        const std::vector<bool> leads = leadersOf(result.groups, leaders);
        for (std::size_t i = 0; i < result.groups.size(); ++i) {
            const std::span ofKey = cellsOf(cells, std::size_t(result.groups[i].key), dayOf.cells());
            if (leads[i])
                result.groups[i].days.assign(ofKey.begin(), ofKey.end() - 1);
            else
                std::ranges::transform(rest, ofKey, rest.begin(), added);
        }
    } else {
        result.groups = groupRows(history, rows, grouping, days);
        rest = sumLeadersByDay(result.groups, leaders, history, rows, grouping, dayOf);
    }
    rest.pop_back();
    result.totals = result.rest = std::move(rest);
    for (const Group &group : result.groups) {
        if (!group.days.empty())
            std::ranges::transform(result.totals, group.days, result.totals.begin(), added);
    }
    return result;
}

Sums sumOf(const Store &store, std::span<const Row> rows)
{
    const Adder adder(store);
    Sums sums;
    for (const Row row : rows)
        adder.add(sums, row);
    return sums;
}

std::vector<Sums> sumByDay(const History &history, std::span<const Row> rows, const DayRange &days)
{
    std::vector<Sums> sums = sumCells(history, rows, DayPlaces(history.days, days), 1, [](Row) { return 0; });
    sums.pop_back();
    return sums;
}

std::vector<Row> rowsOfGroup(const History &history, std::span<const Row> rows, Grouping grouping, std::int64_t key)
{
    std::vector<Row> found;
    withKeys(history, grouping, [&](auto keyOf, const auto &) {
        std::ranges::copy_if(rows, std::back_inserter(found), [&](Row row) { return keyOf(row) == key; });
    });
    return found;
}

std::vector<std::vector<Row>> rowsOfGroups(const History &history, std::span<const Row> rows, Grouping grouping,
                                           std::span<const std::int64_t> keys)
{
    std::vector<std::vector<Row>> found(keys.size());
    withKeys(history, grouping, [&](auto keyOf, auto places) {
        for (std::size_t i = 0; i < keys.size(); ++i)
            places[keys[i]] = std::uint32_t(i);
        for (const Row row : rows) {
            if (const std::uint32_t place = places[keyOf(row)]; place != NoPlace)
                found[place].push_back(row);
        }
    });
    return found;
}

QString displayName(const Group &group)
{
    return group.name.isEmpty() ? Text::tr("Unknown") : group.name;
}

std::optional<Term> termOfGroup(const History &history, Grouping grouping, std::int64_t key, bool excluded)
{
    const auto ofName = [&](Term::Field field, const Dictionary &names) -> std::optional<Term> {
        if (Id(key) == Dictionary::Missing)
            return std::nullopt;
        return Term{field, excluded, std::vector{patternOf(names, Id(key))}};
    };
    const auto ofPort = [&](std::int32_t port, const QString &protocol) -> std::optional<Term> {
        if (port == Store::MissingPort)
            return std::nullopt;
        return Term{Term::Field::Port, excluded, std::vector{PortRange{port, port, protocol}}};
    };
    switch (grouping) {
    case Grouping::Application:
        return ofName(Term::Field::Application, history.store.applicationNames());
    case Grouping::Destination:
        return ofName(Term::Field::Destination, history.store.destinationNames());
    case Grouping::Domain:
        return ofName(Term::Field::Domain, history.domains.names());
    case Grouping::Protocol:
        return ofName(Term::Field::Protocol, history.store.protocolNames());
    case Grouping::Port:
        return ofPort(std::int32_t(key), {});
    case Grouping::ProtocolPort:
        break;
    }
    // A port of no protocol cannot be told from one of any.
    const QString protocol = textOf(history.store.protocolNames(), protocolOf(key));
    return protocol.isEmpty() || !canFollowPort(protocol) ? std::nullopt : ofPort(portOf(key), protocol);
}

} // namespace traffic
