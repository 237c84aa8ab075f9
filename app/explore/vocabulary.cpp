// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/vocabulary.h"

#include <algorithm>
#include <deque>

#include "traffic/foldcase.h"
#include "traffic/timestamp.h"

namespace explore {

namespace {

using traffic::Term;

/// A value, and what its records have exchanged, in kB.
using Total = std::pair<std::string_view, double>;

/// What the records have exchanged, by @p keyOf, which is less than @p keys.
template <typename KeyOf> std::vector<double> amountsBy(const traffic::Store &store, std::size_t keys, KeyOf keyOf)
{
    const auto received = store.received();
    const auto sent = store.sent();
    std::vector<double> amounts(keys);
    for (traffic::Row row = 0; row < store.size(); ++row) {
        const double amount = traffic::totalOf(received[row], sent[row]);
        amounts[keyOf(row)] += amount == amount ? amount : 0; // NaN is missing
    }
    return amounts;
}

std::vector<Total> totalsOf(const traffic::Dictionary &names, std::span<const double> amounts)
{
    std::vector<Total> totals;
    for (traffic::Id id = 1; id < names.size(); ++id)
        totals.emplace_back(names[id], amounts[id]);
    return totals;
}

template <typename KeyOf>
std::vector<Total> totalsOf(const traffic::Store &store, const traffic::Dictionary &names, KeyOf keyOf)
{
    return totalsOf(names, amountsBy(store, names.size(), keyOf));
}

/// @p texts keeps the ports' numbers, written out.
std::vector<Total> portTotals(const traffic::Store &store, std::deque<std::string> &texts)
{
    static constexpr std::size_t Ports = 65'536; // and behind them those that are missing
    std::vector<bool> isThere(Ports + 1);
    const auto amounts = amountsBy(store, isThere.size(), [&isThere, ports = store.ports()](traffic::Row row) {
        const std::size_t key = ports[row] == traffic::Store::MissingPort ? Ports : std::size_t(ports[row]);
        isThere[key] = true;
        return key;
    });
    std::vector<Total> totals;
    for (std::size_t port = 0; port < Ports; ++port) {
        if (isThere[port])
            totals.emplace_back(texts.emplace_back(std::to_string(port)), amounts[port]);
    }
    return totals;
}

} // namespace

Vocabulary::Vocabulary(HistoryOf history, QObject *parent)
    : QObject(parent)
    , m_history(std::move(history))
{
}

Vocabulary::~Vocabulary() = default;

QStringList Vocabulary::matches(Term::Field field, const QString &typed)
{
    if (field == Term::Field::Day)
        return days(typed);
    collect();
    const Values &values = m_values[field];
    const std::string folded = traffic::foldCase(typed.toStdString());
    QStringList beginning;
    QStringList others;
    for (std::size_t at = 0; at < values.folded.size() && beginning.size() < MaximumMatches;) {
        const std::size_t found = values.folded.find(folded, at);
        if (found == std::string::npos)
            break;
        const auto next = std::ranges::upper_bound(values.foldedStarts, found);
        const auto index = std::size_t(next - values.foldedStarts.begin()) - 1;
        const bool begins = found == values.foldedStarts[index];
        if (begins || others.size() < MaximumMatches)
            (begins ? beginning : others) << QString::fromUtf8(
                values.texts.data() + values.starts[index], qsizetype(values.starts[index + 1] - values.starts[index]));
        at = *next;
    }
    return (beginning + others).first(std::min(beginning.size() + others.size(), MaximumMatches));
}

void Vocabulary::clear()
{
    m_collecting.cancel();
    m_values.clear();
    m_records = 0;
}

void Vocabulary::collect()
{
    const traffic::History history = m_history();
    const traffic::Row records = history.store.size();
    if (records == m_records || m_collecting.isRunning())
        return;
    if (records < Many) {
        m_values = collected(history);
        m_records = records;
        return;
    }
    m_collecting.start(
        [snapshot = std::make_shared<const traffic::Snapshot>(history)](const traffic::Latest::IsCancelled &) mutable {
            Fields fields = collected(snapshot->history());
            snapshot.reset();
            return fields;
        },
        [this, records](Fields fields) {
            m_values = std::move(fields);
            m_records = records;
            Q_EMIT changed();
        });
}

Vocabulary::Fields Vocabulary::collected(const traffic::History &history)
{
    const traffic::Store &store = history.store;
    const auto byId = [](auto ids) { return [ids](traffic::Row row) { return std::size_t(ids[row]); }; };
    Fields fields;
    fields[Term::Field::Application] = valuesOf(totalsOf(store, store.applicationNames(), byId(store.applications())));
    fields[Term::Field::Protocol] = valuesOf(totalsOf(store, store.protocolNames(), byId(store.protocols())));

    const traffic::Dictionary &destinations = store.destinationNames();
    const std::vector<double> amounts = amountsBy(store, destinations.size(), byId(store.destinations()));
    fields[Term::Field::Destination] = valuesOf(totalsOf(destinations, amounts));
    std::vector<double> ofDomains(history.domains.names().size());
    for (traffic::Id id = 1; id < destinations.size(); ++id)
        ofDomains[history.domains.ofDestinations()[id]] += amounts[id];
    fields[Term::Field::Domain] = valuesOf(totalsOf(history.domains.names(), ofDomains));

    std::deque<std::string> ports;
    fields[Term::Field::Port] = valuesOf(portTotals(store, ports));
    return fields;
}

Vocabulary::Values Vocabulary::valuesOf(std::vector<Total> totals)
{
    std::erase_if(totals, [](const Total &total) { return total.first.empty(); });
    std::ranges::sort(totals, [](const Total &left, const Total &right) {
        return left.second != right.second ? left.second > right.second : left.first < right.first;
    });
    Values values;
    for (const auto &[text, amount] : totals) {
        values.texts += text;
        values.starts.push_back(values.texts.size());
        values.folded += traffic::foldCase(text);
        values.folded += '\0';
        values.foldedStarts.push_back(values.folded.size());
    }
    return values;
}

QStringList Vocabulary::days(const QString &typed) const
{
    const traffic::DayRange range = m_history().days.range();
    QStringList days;
    for (int back = 0; back < range.count(); ++back) {
        const QString day = QString::fromStdString(traffic::formatDay(range.last - std::chrono::days(back)));
        if (day.contains(typed))
            days << day;
    }
    return days;
}

} // namespace explore
