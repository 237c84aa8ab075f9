// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupmodel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace models {

namespace {

using Place = GroupBranch::Place;
using Groups = GroupBranch::Groups;
using Rows = GroupBranch::Rows;
using traffic::Grouping;
using traffic::Metric;

struct ColumnText
{
    const char *name;
    const char *toolTip;
};

constexpr std::array<ColumnText, GroupModel::ColumnCount> ColumnTexts{{
    {QT_TRANSLATE_NOOP("models::GroupModel", "Name"),
     QT_TRANSLATE_NOOP("models::GroupModel", "What was put together, level by level.")},
    {QT_TRANSLATE_NOOP("models::GroupModel", "Received"),
     QT_TRANSLATE_NOOP("models::GroupModel",
                       "What the client received (download), in kB, MB, GB or TB of 1000 bytes each step.")},
    {QT_TRANSLATE_NOOP("models::GroupModel", "Sent"),
     QT_TRANSLATE_NOOP("models::GroupModel",
                       "What the client sent (upload), in kB, MB, GB or TB of 1000 bytes each step.")},
    {QT_TRANSLATE_NOOP("models::GroupModel", "Total"),
     QT_TRANSLATE_NOOP("models::GroupModel", "Received and sent together.")},
    {QT_TRANSLATE_NOOP("models::GroupModel", "Flows"),
     QT_TRANSLATE_NOOP("models::GroupModel", "How many flows (connections) there were.")},
    {QT_TRANSLATE_NOOP("models::GroupModel", "Active"),
     QT_TRANSLATE_NOOP("models::GroupModel",
                       "How long it was active: hours, minutes, seconds. What was active at the same time counts "
                       "each for itself.")},
    {QT_TRANSLATE_NOOP("models::GroupModel", "Share"), nullptr}, // by the metric
    {QT_TRANSLATE_NOOP("models::GroupModel", "Days seen"),
     QT_TRANSLATE_NOOP("models::GroupModel", "On how many of the days there is anything of it.")},
}};

constexpr std::array ShareToolTips{
    QT_TRANSLATE_NOOP("models::GroupModel", "Received and sent, in per cent of everything that is shown."),
    QT_TRANSLATE_NOOP("models::GroupModel", "Received, in per cent of everything that is shown."),
    QT_TRANSLATE_NOOP("models::GroupModel", "Sent, in per cent of everything that is shown."),
    QT_TRANSLATE_NOOP("models::GroupModel", "Flows, in per cent of everything that is shown."),
};

GroupOrder::By orderBy(int column, Metric metric)
{
    using By = GroupOrder::By;
    switch (column) {
    case GroupModel::NameColumn:
        return By::Name;
    case GroupModel::ReceivedColumn:
        return By::Received;
    case GroupModel::SentColumn:
        return By::Sent;
    case GroupModel::FlowsColumn:
        return By::Flows;
    case GroupModel::ActiveColumn:
        return By::Active;
    case GroupModel::ShareColumn:
        return orderBy(GroupModel::columnOf(metric), metric);
    case GroupModel::DaysSeenColumn:
        return By::DaysSeen;
    default:
        return By::Total;
    }
}

} // namespace

GroupModel::GroupModel(std::function<traffic::History()> history, QObject *parent)
    : QAbstractItemModel(parent)
    , m_history(std::move(history))
    , m_root(std::make_unique<GroupBranch>(m_levels.first()))
{
}

GroupModel::~GroupModel() = default;

void GroupModel::setLevels(const QList<Grouping> &levels)
{
    Q_ASSERT(!levels.isEmpty());
    if (m_levels == levels)
        return;
    m_making.cancel();
    beginResetModel();
    m_levels = levels;
    m_root = std::make_unique<GroupBranch>(m_levels.first());
    endResetModel();
}

void GroupModel::show(std::shared_ptr<const traffic::Summary> summary)
{
    m_summary = std::move(summary);
    if (isOfTheSummary())
        update(*m_root, {m_summary, &m_summary->groups}, {m_summary, &m_summary->storedRows});
    regroup();
}

bool GroupModel::isOfTheSummary() const
{
    return m_levels.first() == m_summary->grouping;
}

/// Groups anew what depends on the summary's records and is not in it: the first level, if it is another than there,
/// and everything that is split. Of many records on another thread; until then there is what was.
void GroupModel::regroup()
{
    m_making.cancel();
    const auto history = loadedHistory();
    if (!history) {
        if (!isOfTheSummary())
            update(*m_root, std::make_shared<Groups>(), std::make_shared<Rows>());
        return;
    }
    Splits splits{.root = {}, .below = splitsOf(*m_root)};
    if (isOfTheSummary() && splits.below.empty())
        return;
    const auto makeAll = [summary = m_summary, level = m_levels.first(),
                          needsRoot = !isOfTheSummary()](Splits &made, const traffic::History &of,
                                                         const traffic::Latest::IsCancelled &isCancelled) {
        if (needsRoot)
            made.root
                = std::make_shared<const Groups>(traffic::groupRows(of, summary->storedRows, level, summary->days));
        make(made.below, of, summary->storedRows, level, summary->days, isCancelled);
    };
    if (m_summary->storedRows.size() < Many) {
        makeAll(splits, *history, false);
        apply(splits);
        return;
    }
    m_making.start(
        [makeAll, splits, snapshot = std::make_shared<const traffic::Snapshot>(*history)](
            const traffic::Latest::IsCancelled &isCancelled) mutable {
            makeAll(splits, snapshot->history(), isCancelled);
            snapshot.reset();
            return splits;
        },
        [this](const Splits &made) { apply(made); });
}

void GroupModel::apply(const Splits &splits)
{
    if (splits.root)
        update(*m_root, splits.root, {m_summary, &m_summary->storedRows});
    apply(*m_root, splits.below);
}

void GroupModel::apply(GroupBranch &branch, const std::vector<GroupSplit> &splits)
{
    std::unordered_map<std::int64_t, GroupBranch *> below;
    for (const auto &[place, child] : branch.branches())
        below.emplace(branch.groups()[place].key, child.get());
    for (const GroupSplit &split : splits) {
        const auto found = below.find(split.key); // else it is not shown any more
        if (found == below.end() || !split.groups)
            continue;
        update(*found->second, split.groups, split.rows);
        apply(*found->second, split.below);
    }
}

void GroupModel::update(GroupBranch &branch, std::shared_ptr<const Groups> groups, std::shared_ptr<const Rows> rows)
{
    const QModelIndex above = indexAbove(branch);
    const std::vector<Place> placeNow = branch.placesIn(*groups);

    // First what is gone, as one range, which it is once it stands at the end.
    std::vector<Place> places = branch.order();
    const auto gone
        = std::ranges::stable_partition(places, [&](Place place) { return placeNow[place] != GroupBranch::NoPlace; });
    const auto staying = std::size_t(gone.begin() - places.begin());
    if (!gone.empty()) {
        if (places != branch.order())
            reorder(branch, places);
        beginRemoveRows(above, int(staying), branch.rowCount() - 1);
        places.resize(staying);
        branch.setOrder(std::move(places));
        endRemoveRows();
    }

    const std::size_t all = groups->size();
    if (all > staying)
        beginInsertRows(above, int(staying), int(all) - 1);
    branch.exchange(std::move(groups), std::move(rows), placeNow);
    if (staying == 0)
        branch.setOrder(branch.sorted(order()));
    if (all > staying)
        endInsertRows();

    if (auto sorted = branch.sorted(order()); sorted != branch.order())
        reorder(branch, std::move(sorted));
    if (staying > 0)
        Q_EMIT dataChanged(index(0, NameColumn, above), index(int(all) - 1, DaysSeenColumn, above));
}

void GroupModel::reorder(GroupBranch &branch, std::vector<Place> order)
{
    QList<QPersistentModelIndex> parents;
    if (branch.parent())
        parents.append(indexAbove(branch));
    Q_EMIT layoutAboutToBeChanged(parents, VerticalSortHint);
    QModelIndexList before;
    std::vector<Place> places;
    for (const QModelIndex &index : persistentIndexList()) {
        if (branchOf(index) != &branch)
            continue;
        before.append(index);
        places.push_back(branch.placeOf(index.row()));
    }
    branch.setOrder(std::move(order));
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(createIndex(branch.rowOf(places[std::size_t(i)]), before[i].column(), &branch));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged(parents, VerticalSortHint);
}

void GroupModel::sortAll()
{
    const auto sortFrom = [this](const auto &self, GroupBranch &branch) -> void {
        if (auto sorted = branch.sorted(order()); sorted != branch.order())
            reorder(branch, std::move(sorted));
        for (const auto &[place, child] : branch.branches())
            self(self, *child);
    };
    sortFrom(sortFrom, *m_root);
}

void GroupModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    sortAll();
}

GroupOrder GroupModel::order() const
{
    if (m_sortColumn < 0)
        return {orderBy(columnOf(m_metric), m_metric), true};
    return {orderBy(m_sortColumn, m_metric), m_sortOrder == Qt::DescendingOrder};
}

void GroupModel::setMetric(Metric metric)
{
    if (std::exchange(m_metric, metric) == metric)
        return;
    sortAll();
    tellAll(*m_root);
    Q_EMIT headerDataChanged(Qt::Horizontal, ShareColumn, ShareColumn);
}

void GroupModel::setUnitBase(traffic::UnitBase base)
{
    if (std::exchange(m_unitBase, base) != base)
        tellAll(*m_root);
}

void GroupModel::tellAll(GroupBranch &branch)
{
    const QModelIndex above = indexAbove(branch);
    if (branch.rowCount() > 0)
        Q_EMIT dataChanged(index(0, NameColumn, above), index(branch.rowCount() - 1, DaysSeenColumn, above));
    for (const auto &[place, child] : branch.branches())
        tellAll(*child);
}

int GroupModel::columnOf(Metric metric)
{
    switch (metric) {
    case Metric::Received:
        return ReceivedColumn;
    case Metric::Sent:
        return SentColumn;
    case Metric::Flows:
        return FlowsColumn;
    case Metric::Total:
        break;
    }
    return TotalColumn;
}

// Where things are

GroupBranch *GroupModel::branchOf(const QModelIndex &index) const
{
    return static_cast<GroupBranch *>(index.internalPointer());
}

GroupBranch *GroupModel::branchBelow(const QModelIndex &parent) const
{
    return parent.isValid() ? branchOf(parent)->below(parent.row()) : m_root.get();
}

QModelIndex GroupModel::indexAbove(const GroupBranch &branch) const
{
    return branch.parent() ? createIndex(branch.row(), NameColumn, branch.parent()) : QModelIndex();
}

bool GroupModel::isSplit(const QModelIndex &index) const
{
    return branchOf(index)->depth() + 1 < m_levels.size();
}

const traffic::Group &GroupModel::group(const QModelIndex &index) const
{
    return branchOf(index)->group(index.row());
}

QModelIndex GroupModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, branchBelow(parent)) : QModelIndex();
}

QModelIndex GroupModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexAbove(*branchOf(child)) : QModelIndex();
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    const GroupBranch *branch = parent.column() > 0 ? nullptr : branchBelow(parent);
    return branch ? branch->rowCount() : 0;
}

int GroupModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool GroupModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root->rowCount() > 0;
    return parent.column() == NameColumn && isSplit(parent); // each group has a record at least
}

bool GroupModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && hasChildren(parent) && !branchBelow(parent);
}

void GroupModel::fetchMore(const QModelIndex &parent)
{
    const auto history = canFetchMore(parent) ? loadedHistory() : std::nullopt;
    if (!history)
        return;
    GroupBranch &above = *branchOf(parent);
    const Grouping grouping = m_levels[above.depth() + 1];
    above.add(std::make_unique<GroupBranch>(grouping, &above, above.placeOf(parent.row())));
    if (above.rows().size() >= Many || m_making.isRunning())
        return regroup();
    std::vector<GroupSplit> split{{.key = group(parent).key, .grouping = grouping}};
    make(split, *history, above.rows(), above.grouping(), m_summary->days, false);
    apply(above, split);
}

Qt::ItemFlags GroupModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isSplit(index) ? flags : flags | Qt::ItemNeverHasChildren;
}

// What a filter can ask for

std::optional<traffic::History> GroupModel::loadedHistory() const
{
    if (!m_summary)
        return std::nullopt;
    const traffic::History history = m_history();
    const bool isThere
        = history.store.size() >= m_summary->loaded && history.days.size() >= std::size_t(m_summary->loaded);
    return isThere ? std::optional(history) : std::nullopt;
}

std::optional<traffic::Term> GroupModel::term(const QModelIndex &index, bool excluded) const
{
    const auto history = loadedHistory();
    return history ? traffic::termOfGroup(*history, branchOf(index)->grouping(), group(index).key, excluded)
                   : std::nullopt;
}

QList<traffic::Term> GroupModel::terms(const QModelIndex &index, Narrowing narrowing) const
{
    if (!index.isValid())
        return {};
    QList<traffic::Term> terms;
    std::optional<Grouping> below;
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        const auto own = term(at, narrowing == Narrowing::Away);
        if (!own)
            return {};
        if (narrowing == Narrowing::Away)
            return {*own};
        const Grouping grouping = branchOf(at)->grouping();
        if (grouping != Grouping::Domain || below != Grouping::Destination) // which says its domain
            terms.prepend(*own);
        below = grouping;
    }
    return terms;
}

// What is shown

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole: // the whole row: the name alone says little
        return index.column() == NameColumn ? text().sentence(group(index)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    case SortRole:
        return rawValue(index);
    case GroupingRole:
        return QVariant::fromValue(branchOf(index)->grouping());
    case KeyRole:
        return qlonglong(group(index).key);
    case TermRole:
        return QVariant::fromValue(term(index, false));
    case FractionRole: {
        const double largest = branchOf(index)->largest(m_metric);
        return largest > 0 ? traffic::value(group(index).sums, m_metric) / largest : 0;
    }
    case RawNameRole:
        return group(index).name;
    default:
        return {};
    }
}

QVariant GroupModel::rawValue(const QModelIndex &index) const
{
    const traffic::Group &group = this->group(index);
    switch (index.column()) {
    case NameColumn:
        return group.name;
    case ReceivedColumn:
        return group.sums.received;
    case SentColumn:
        return group.sums.sent;
    case TotalColumn:
        return group.sums.total();
    case FlowsColumn:
        return qlonglong(group.sums.flows);
    case ActiveColumn:
        return qlonglong(group.sums.activeSeconds);
    case ShareColumn: {
        const double whole = traffic::value(m_summary->totals, m_metric);
        return whole > 0 ? traffic::value(group.sums, m_metric) / whole : QVariant();
    }
    case DaysSeenColumn:
        return group.daysSeen;
    default:
        return {};
    }
}

QString GroupModel::displayText(const QModelIndex &index) const
{
    const traffic::Group &group = this->group(index);
    switch (index.column()) {
    case NameColumn:
        return GroupText::name(group);
    case ReceivedColumn:
        return text().amount(group, Metric::Received);
    case SentColumn:
        return text().amount(group, Metric::Sent);
    case TotalColumn:
        return text().amount(group, Metric::Total);
    case FlowsColumn:
        return text().amount(group, Metric::Flows);
    case ActiveColumn:
        return traffic::formatDuration(group.sums.activeSeconds);
    case ShareColumn:
        return text().share(group);
    case DaysSeenColumn:
        return QLocale().toString(group.daysSeen);
    default:
        return {};
    }
}

QString GroupModel::toolTip(const QModelIndex &index) const
{
    const traffic::Group &group = this->group(index);
    switch (index.column()) {
    case NameColumn:
        return text().toolTip(group,
                              terms(index, Narrowing::To).isEmpty()
                                  ? tr("The API left something out here, so a filter cannot ask for it.")
                                  : QString());
    case ReceivedColumn:
    case SentColumn:
    case TotalColumn:
        return tr("%1 kB").arg(QLocale().toString(std::round(rawValue(index).toDouble() * 1000) / 1000, 'f',
                                                  QLocale::FloatingPointShortest));
    case DaysSeenColumn:
        return m_summary->days.isEmpty() ? QString() : text().daysSeen(group);
    default:
        return {};
    }
}

GroupText GroupModel::text() const
{
    return {m_metric, m_unitBase, m_summary->totals, m_summary->days.count(), QLocale()};
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr(ColumnTexts[std::size_t(section)].name);
    case Qt::ToolTipRole:
        return tr(section == ShareColumn ? ShareToolTips[std::size_t(m_metric)]
                                         : ColumnTexts[std::size_t(section)].toolTip);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::InitialSortOrderRole:
        return section == NameColumn ? Qt::AscendingOrder : Qt::DescendingOrder;
    default:
        return {};
    }
}

} // namespace models
