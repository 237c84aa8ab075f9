// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/vocabulary.h"

#include <algorithm>

#include <QHash>

#include "traffic/timestamp.h"

namespace explore {

namespace {

using traffic::Term;

/// What a name's records have exchanged, in kB.
using Total = std::pair<QString, double>;

double amountOf(const traffic::Store &store, traffic::Row row)
{
    const double amount = traffic::totalOf(store.received()[row], store.sent()[row]);
    return amount == amount ? amount : 0; // NaN is missing
}

template <typename Ids>
std::vector<Total> totalsOf(const traffic::Store &store, const traffic::Dictionary &names, Ids ids)
{
    std::vector<Total> totals(names.size());
    for (traffic::Id id = 1; id < names.size(); ++id)
        totals[id].first = QString::fromUtf8(names[id].data(), qsizetype(names[id].size()));
    for (traffic::Row row = 0; row < store.size(); ++row)
        totals[ids[row]].second += amountOf(store, row);
    totals.erase(totals.begin()); // the missing name
    return totals;
}

std::vector<Total> portTotals(const traffic::Store &store)
{
    QHash<std::int32_t, double> amounts;
    for (traffic::Row row = 0; row < store.size(); ++row)
        amounts[store.ports()[row]] += amountOf(store, row);
    amounts.remove(traffic::Store::MissingPort);
    std::vector<Total> totals;
    for (const auto [port, amount] : amounts.asKeyValueRange())
        totals.emplace_back(QString::number(port), amount);
    return totals;
}

std::vector<Total> domainTotals(const std::vector<Total> &destinations, const Vocabulary::DomainOf &domainOf)
{
    QHash<QString, double> amounts;
    for (const auto &[destination, amount] : destinations)
        amounts[domainOf(destination)] += amount;
    std::vector<Total> totals;
    for (const auto &[domain, amount] : amounts.asKeyValueRange())
        totals.emplace_back(domain, amount);
    return totals;
}

} // namespace

Vocabulary::Vocabulary(StoreOf store, DomainOf domainOf, Days days)
    : m_store(std::move(store))
    , m_domainOf(std::move(domainOf))
    , m_days(std::move(days))
{
}

QStringList Vocabulary::matches(Term::Field field, const QString &typed)
{
    if (field == Term::Field::Day)
        return days(typed);
    const QString folded = typed.toCaseFolded();
    QStringList beginning;
    QStringList others;
    for (const Value &value : values(field)) {
        const qsizetype found = value.folded.indexOf(folded);
        if (found == 0)
            beginning << value.text;
        else if (found > 0 && others.size() < MaximumMatches)
            others << value.text;
        if (beginning.size() == MaximumMatches)
            break;
    }
    return (beginning + others).first(std::min(beginning.size() + others.size(), MaximumMatches));
}

void Vocabulary::clear()
{
    m_values.clear();
}

const Vocabulary::Values &Vocabulary::values(Term::Field field)
{
    if (m_records != m_store().size())
        m_values.clear();
    m_records = m_store().size();
    const auto known = m_values.find(field);
    return known != m_values.end() ? known->second : m_values.emplace(field, collect(field)).first->second;
}

Vocabulary::Values Vocabulary::collect(Term::Field field) const
{
    const traffic::Store &store = m_store();
    std::vector<Total> totals;
    switch (field) {
    case Term::Field::Application:
        totals = totalsOf(store, store.applicationNames(), store.applications());
        break;
    case Term::Field::Destination:
        totals = totalsOf(store, store.destinationNames(), store.destinations());
        break;
    case Term::Field::Domain:
        if (m_domainOf) {
            totals = domainTotals(totalsOf(store, store.destinationNames(), store.destinations()), m_domainOf);
        }
        break;
    case Term::Field::Protocol:
        totals = totalsOf(store, store.protocolNames(), store.protocols());
        break;
    case Term::Field::Port:
        totals = portTotals(store);
        break;
    default:
        break;
    }
    std::erase_if(totals, [](const Total &total) { return total.first.isEmpty(); });
    std::ranges::sort(totals, [](const Total &left, const Total &right) {
        return left.second != right.second ? left.second > right.second : left.first < right.first;
    });
    Values values;
    values.reserve(totals.size());
    for (const auto &[text, amount] : totals)
        values.push_back({text, text.toCaseFolded()});
    return values;
}

QStringList Vocabulary::days(const QString &typed) const
{
    const traffic::DayRange range = m_days ? m_days() : traffic::DayRange();
    QStringList days;
    for (int back = 0; back < range.count(); ++back) {
        const QString day = QString::fromStdString(traffic::formatDay(range.last - std::chrono::days(back)));
        if (day.contains(typed))
            days << day;
    }
    return days;
}

} // namespace explore
