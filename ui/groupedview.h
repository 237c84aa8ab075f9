// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grouptree.h"

namespace ui {

/// The records put together level by level, application, domain, destination, protocol and port, in the columns of the
/// record table: what stands in its place where sums are asked for, not days.
class GroupedView : public GroupTree
{
    Q_OBJECT

public:
    /// @p history gives what the summaries are made from.
    explicit GroupedView(std::function<traffic::History()> history, QWidget *parent = nullptr);

    /// To be called at once when there is another summary. While it is hidden it costs nothing.
    void setSummary(const std::shared_ptr<const traffic::Summary> &summary);
    /// What the share is of.
    void setMetric(traffic::Metric metric);
    void setUnitBase(traffic::UnitBase base);

    /// What the selected rows add up to. What is part of a selected group counts once.
    [[nodiscard]] traffic::Sums selectedSums() const;

    [[nodiscard]] QByteArray headerState() const;
    /// Ignores a state of other columns than there are now.
    void restoreHeaderState(const QByteArray &state);
    void resetColumns();

Q_SIGNALS:
    /// Other rows are selected. What they add up to also changes with the summary.
    void selectedSumsChanged();

protected:
    void offerMore(QMenu &menu, const QModelIndex &index) override;
    [[nodiscard]] QList<int> copiedColumns() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    GroupedView(models::GroupModel *model, QWidget *parent);
    void showHeaderMenu(QPoint position);

    std::shared_ptr<const traffic::Summary> m_waiting; // to be shown
};

} // namespace ui
