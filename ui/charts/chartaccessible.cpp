// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include <QPointer>

#include "ui/charts/charttext.h"
#include "ui/charts/dailychartview.h"

namespace ui {

namespace {

/// A part of a bar, or a legend entry. It stands for a place in the chart, whatever the chart shows there.
class PartAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccessible(DailyChartView *view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_index < partCount(m_view->chart()) + m_view->chart().series.size();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? parent()->window() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        const ChartMark place = mark();
        return place.isInLegend ? describeSeries(m_view->chart(), place.series)
                                : describePart(m_view->chart(), place.day, place.series);
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->markRect(mark()).toAlignedRect();
        return {m_view->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isValid() && mark().isInLegend ? QAccessible::Button : QAccessible::ListItem;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.invisible = state.invalid || !m_view->isVisible() || (mark().isInLegend && rect().isEmpty());
        state.focusable = !state.invisible;
        state.readOnly = true;
        state.focused = !state.invalid && m_view->hasFocus() && m_view->mark() == mark();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction()) {
            Q_EMIT m_view->seriesActivated(mark().series, false);
        } else if (name == setFocusAction()) {
            m_view->setFocus();
            m_view->setMark(mark());
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    // In the legend with the day that the keyboard came from, which only the view knows.
    [[nodiscard]] ChartMark mark() const
    {
        const auto seriesCount = int(m_view->chart().series.size());
        const int inLegend = m_index - partCount(m_view->chart());
        if (inLegend >= 0)
            return {m_view->mark() ? m_view->mark()->day : 0, inLegend, true};
        return {m_index / seriesCount, m_index % seriesCount, false};
    }

    QPointer<DailyChartView> m_view;
    int m_index;
};

} // namespace

ChartAccessible::ChartAccessible(DailyChartView *view)
    : QAccessibleWidget(view, QAccessible::Chart)
    , m_view(view)
{
}

ChartAccessible::~ChartAccessible()
{
    for (const QAccessible::Id id : m_children) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

int ChartAccessible::childCount() const
{
    return partCount(m_view->chart()) + int(m_view->chart().series.size());
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto place = std::size_t(index);
    if (place >= m_children.size())
        m_children.resize(place + 1, 0);
    if (m_children[place] == 0)
        m_children[place] = QAccessible::registerAccessibleInterface(new PartAccessible(m_view, index));
    return QAccessible::accessibleInterface(m_children[place]);
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const PartAccessible *>(child);
    return part && part->parent() == this ? part->index() : -1;
}

QAccessibleInterface *ChartAccessible::childAt(int x, int y) const
{
    const auto mark = m_view->markAt(m_view->mapFromGlobal(QPointF(x, y)));
    return mark ? childOf(*mark) : nullptr;
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    return m_view->hasFocus() && m_view->mark() ? childOf(*m_view->mark()) : nullptr;
}

QAccessibleInterface *ChartAccessible::childOf(const ChartMark &mark) const
{
    const auto seriesCount = int(m_view->chart().series.size());
    return child(mark.isInLegend ? partCount(m_view->chart()) + mark.series : mark.day * seriesCount + mark.series);
}

QAccessibleInterface *chartAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<DailyChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace ui
