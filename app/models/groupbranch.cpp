// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupbranch.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace models {

namespace {

using Place = GroupBranch::Place;
using Groups = GroupBranch::Groups;

double amount(const traffic::Group &group, GroupOrder::By by)
{
    switch (by) {
    case GroupOrder::By::Received:
        return group.sums.received;
    case GroupOrder::By::Sent:
        return group.sums.sent;
    case GroupOrder::By::Flows:
        return double(group.sums.flows);
    case GroupOrder::By::Active:
        return double(group.sums.activeSeconds);
    case GroupOrder::By::DaysSeen:
        return group.daysSeen;
    case GroupOrder::By::Name:
    case GroupOrder::By::Total:
        break;
    }
    return group.sums.total();
}

/// A name as it is ordered. Ports are numbers, also those behind a protocol's name: then by key, which counts them.
struct Name
{
    QString folded{};
    std::int64_t key = 0;
    bool isMissing = false;
};

std::vector<Name> namesOf(const Groups &groups, traffic::Grouping grouping)
{
    std::vector<Name> names;
    names.reserve(groups.size());
    for (const traffic::Group &group : groups) {
        Name name{.key = group.key, .isMissing = group.name.isEmpty()};
        if (grouping == traffic::Grouping::ProtocolPort)
            name.folded = group.name.left(group.name.lastIndexOf(u' ')).toCaseFolded(); // all of it without a port
        else if (grouping != traffic::Grouping::Port)
            name.folded = group.name.toCaseFolded();
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace

GroupBranch::GroupBranch(traffic::Grouping grouping, GroupBranch *parent, Place place)
    : m_grouping(grouping)
    , m_parent(parent)
    , m_place(place)
    , m_groups(std::make_shared<Groups>())
    , m_rows(std::make_shared<Rows>())
{
}

GroupBranch *GroupBranch::below(int row) const
{
    const auto found = m_branches.find(placeOf(row));
    return found == m_branches.end() ? nullptr : found->second.get();
}

void GroupBranch::add(std::unique_ptr<GroupBranch> branch)
{
    const Place place = branch->m_place;
    m_branches.insert_or_assign(place, std::move(branch));
}

std::vector<Place> GroupBranch::sorted(const GroupOrder &order) const
{
    std::vector<Place> places(m_groups->size());
    std::iota(places.begin(), places.end(), Place(0));
    if (order.by == GroupOrder::By::Name) {
        const std::vector<Name> names = namesOf(*m_groups, m_grouping);
        const bool byKey = m_grouping == traffic::Grouping::Port || m_grouping == traffic::Grouping::ProtocolPort;
        std::ranges::stable_sort(places, [&](Place left, Place right) {
            const Name &a = names[left];
            const Name &b = names[right];
            if (a.isMissing || b.isMissing)
                return b.isMissing && !a.isMissing; // last in both directions
            int compared = a.folded.compare(b.folded);
            if (compared == 0 && byKey)
                compared = a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
            return order.descending ? compared > 0 : compared < 0;
        });
        return places;
    }
    std::vector<double> amounts;
    amounts.reserve(m_groups->size());
    for (const traffic::Group &group : *m_groups)
        amounts.push_back(amount(group, order.by));
    std::ranges::stable_sort(places, [&](Place left, Place right) {
        return order.descending ? amounts[left] > amounts[right] : amounts[left] < amounts[right];
    });
    return places;
}

void GroupBranch::setOrder(std::vector<Place> order)
{
    m_order = std::move(order);
    m_rowOf.assign(m_groups->size(), -1);
    for (std::size_t row = 0; row < m_order.size(); ++row)
        m_rowOf[m_order[row]] = int(row);
    std::erase_if(m_branches, [this](const auto &branch) { return m_rowOf[branch.first] < 0; });
}

std::vector<Place> GroupBranch::placesIn(const Groups &groups) const
{
    // A key means the same thing as long as the same history is loaded; where it does not, names tell.
    const auto isSame
        = [](const traffic::Group &a, const traffic::Group &b) { return a.key == b.key && a.name == b.name; };
    std::vector<Place> places(m_groups->size(), NoPlace);
    if (std::ranges::equal(*m_groups, groups, isSame)) {
        std::iota(places.begin(), places.end(), Place(0));
        return places;
    }
    std::unordered_map<std::int64_t, Place> placeOfKey(groups.size());
    for (std::size_t place = 0; place < groups.size(); ++place)
        placeOfKey.emplace(groups[place].key, Place(place));
    for (std::size_t place = 0; place < m_groups->size(); ++place) {
        const auto found = placeOfKey.find((*m_groups)[place].key);
        if (found != placeOfKey.end() && isSame((*m_groups)[place], groups[found->second]))
            places[place] = found->second;
    }
    return places;
}

void GroupBranch::exchange(std::shared_ptr<const Groups> groups, std::shared_ptr<const Rows> rows,
                           const std::vector<Place> &placeNow)
{
    std::vector<Place> order;
    order.reserve(groups->size());
    std::vector<bool> isOld(groups->size(), false);
    for (const Place before : m_order) {
        order.push_back(placeNow[before]);
        isOld[placeNow[before]] = true;
    }
    for (Place place = 0; place < groups->size(); ++place) {
        if (!isOld[place])
            order.push_back(place);
    }
    std::map<Place, std::unique_ptr<GroupBranch>> branches;
    for (auto &[place, branch] : m_branches) {
        branch->m_place = placeNow[place];
        branches.emplace(branch->m_place, std::move(branch));
    }
    m_branches = std::move(branches);
    m_groups = std::move(groups);
    m_rows = std::move(rows);
    m_largest.fill(0);
    for (const traffic::Group &group : *m_groups) {
        for (std::size_t metric = 0; metric < m_largest.size(); ++metric)
            m_largest[metric] = std::max(m_largest[metric], traffic::value(group.sums, traffic::Metric(metric)));
    }
    setOrder(std::move(order));
}

} // namespace models
