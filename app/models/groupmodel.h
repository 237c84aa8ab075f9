// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QAbstractItemModel>

#include "models/groupsplit.h"
#include "models/grouptext.h"

namespace models {

/// The visible records of a Summary put together level by level, say by application and then by destination, with what
/// each group adds up to. A group is split when a view asks for it by fetchMore(), and anew of each summary: of many
/// records on another thread, so that its rows come a little later. What stays from one summary to the next keeps its
/// index, so views keep what is selected and expanded.
class GroupModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Columns {
        NameColumn,
        ReceivedColumn,
        SentColumn,
        TotalColumn,
        FlowsColumn,
        ActiveColumn,
        ShareColumn,
        DaysSeenColumn,
        ColumnCount
    };
    Q_ENUM(Columns)
    /// From so many records on to group them may take longer than a frame.
    static constexpr std::size_t Many = 100'000;
    enum Roles {
        SortRole = Qt::UserRole, ///< the raw value: name, kB, counts, seconds, a share from 0 to 1
        GroupingRole, ///< the traffic::Grouping of the group's level
        KeyRole, ///< traffic::Group::key, with GroupingRole what tells a group from its siblings
        TermRole, ///< std::optional<traffic::Term> that lets through this group, whatever it is part of
        FractionRole, ///< by the metric, 0 to 1 of the largest of its siblings
        RawNameRole, ///< as the API gave it; empty if missing
    };
    /// What a filter can do with a group.
    enum class Narrowing { To, Away };

    /// @p history gives what the summary was made from; it is asked when a group is split.
    explicit GroupModel(std::function<traffic::History()> history, QObject *parent = nullptr);
    ~GroupModel() override;

    /// By what records are put together, from the top down. Shows nothing until the next show().
    void setLevels(const QList<traffic::Grouping> &levels);
    [[nodiscard]] const QList<traffic::Grouping> &levels() const { return m_levels; }
    /// To be called at once when there is another summary: what was loaded may be gone.
    void show(std::shared_ptr<const traffic::Summary> summary);
    /// What FractionRole and the share are of, and, until sort() says otherwise, the order: largest first.
    void setMetric(traffic::Metric metric);
    [[nodiscard]] traffic::Metric metric() const { return m_metric; }
    void setUnitBase(traffic::UnitBase base);

    [[nodiscard]] const traffic::Group &group(const QModelIndex &index) const;
    /// What to add to a filter to see only this group (of the groups it is part of), or all but this group: that leaves
    /// out the same group elsewhere too, since a filter cannot say it otherwise. Nothing if a value is missing, which
    /// cannot be asked for.
    [[nodiscard]] QList<traffic::Term> terms(const QModelIndex &index, Narrowing narrowing) const;
    [[nodiscard]] static int columnOf(traffic::Metric metric);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Each level by itself. A negative @p column: by the metric.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    /// All that is not in the summary.
    struct Splits
    {
        std::shared_ptr<const GroupBranch::Groups> root; ///< null where that is the summary's
        std::vector<GroupSplit> below;
    };

    [[nodiscard]] GroupBranch *branchOf(const QModelIndex &index) const; ///< the one that holds it
    [[nodiscard]] GroupBranch *branchBelow(const QModelIndex &parent) const; ///< null if not split yet
    [[nodiscard]] QModelIndex indexAbove(const GroupBranch &branch) const; ///< of what it splits
    [[nodiscard]] bool isSplit(const QModelIndex &index) const; ///< there is a level below
    [[nodiscard]] std::optional<traffic::History> loadedHistory() const;
    [[nodiscard]] std::optional<traffic::Term> term(const QModelIndex &index, bool excluded) const;
    [[nodiscard]] GroupOrder order() const;

    void update(GroupBranch &branch, std::shared_ptr<const GroupBranch::Groups> groups,
                std::shared_ptr<const GroupBranch::Rows> rows);
    [[nodiscard]] bool isOfTheSummary() const; ///< the first level is what the summary is grouped by
    void regroup();
    void apply(const Splits &splits);
    void apply(GroupBranch &branch, const std::vector<GroupSplit> &splits);
    void reorder(GroupBranch &branch, std::vector<GroupBranch::Place> order);
    void tellAll(GroupBranch &branch);
    void sortAll();

    [[nodiscard]] QVariant rawValue(const QModelIndex &index) const;
    [[nodiscard]] QString displayText(const QModelIndex &index) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] GroupText text() const;

    std::function<traffic::History()> m_history;
    QList<traffic::Grouping> m_levels{traffic::Grouping::Application, traffic::Grouping::Destination};
    std::shared_ptr<const traffic::Summary> m_summary;
    std::unique_ptr<GroupBranch> m_root;
    traffic::Latest m_making;
    traffic::Metric m_metric = traffic::Metric::Total;
    traffic::UnitBase m_unitBase = traffic::UnitBase::Decimal;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace models
