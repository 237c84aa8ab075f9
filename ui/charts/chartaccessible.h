// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAccessibleWidget>

namespace ui {

class DailyChartView;
struct ChartMark;

/// A DailyChartView as screen readers get it: a chart that lists the parts of its bars, day by day and from the bottom
/// to the top, and then the entries of its legend. Qt Charts itself tells them nothing.
class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(DailyChartView *view);
    ~ChartAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    /// What the keyboard is on.
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] QAccessibleInterface *childOf(const ChartMark &mark) const;

    DailyChartView *m_view;
    mutable std::vector<QAccessible::Id> m_children; // 0 for those nobody has asked for
};

/// For QAccessible::installFactory().
[[nodiscard]] QAccessibleInterface *chartAccessible(const QString &className, QObject *object);

} // namespace ui
