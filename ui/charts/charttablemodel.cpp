// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttablemodel.h"

#include <algorithm>

#include "text/plainline.h"
#include "ui/charts/charttext.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool haveTheSameShape(const exporting::Chart &one, const exporting::Chart &other)
{
    return std::ranges::equal(one.bars, other.bars, {}, &exporting::ChartBar::first, &exporting::ChartBar::first)
        && std::ranges::equal(one.series, other.series, {}, &exporting::ChartSeries::name,
                              &exporting::ChartSeries::name);
}

} // namespace

void ChartTableModel::setChart(const exporting::Chart &chart)
{
    if (chart == m_chart)
        return;
    if (haveTheSameShape(chart, m_chart)) {
        m_chart = chart;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_chart = chart;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_chart.isEmpty() ? 0 : int(m_chart.bars.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : totalColumn() + 1;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const exporting::ChartBar &day = m_chart.bars[index.row()];
    const bool isDay = index.column() == DayColumn;
    const bool hasData = day.state != exporting::BarState::NoData;
    switch (role) {
    case Qt::DisplayRole:
        if (isDay)
            return dayText(index.row());
        return hasData
            ? traffic::formatMetric(value(index.row(), index.column()), m_chart.metric, m_chart.unitBase, QLocale())
            : u"–"_s;
    case Qt::AccessibleTextRole:
        return hasData || isDay ? QVariant() : tr("No data");
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isDay ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SortRole:
        if (isDay)
            return qlonglong(day.first.time_since_epoch().count());
        return hasData ? QVariant(value(index.row(), index.column())) : QVariant();
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // a long name may be elided
        if (section == DayColumn)
            return tr("Day");
        if (section == totalColumn())
            return tr("Total");
        return role == Qt::ToolTipRole
            ? text::plainLine(m_chart.series[section - FirstSeriesColumn].name).toHtmlEscaped()
            : text::plainLine(m_chart.series[section - FirstSeriesColumn].name);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(section == DayColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    case Qt::InitialSortOrderRole:
        return QVariant::fromValue(section == DayColumn ? Qt::AscendingOrder : Qt::DescendingOrder);
    default:
        return {};
    }
}

QString ChartTableModel::dayText(int row) const
{
    const exporting::ChartBar &bar = m_chart.bars[row];
    const QString text = m_chart.step == exporting::ChartStep::Day
        ? QLocale().toString(exporting::dateOf(bar.first), tr("ddd d MMM", "date format"))
        : barName(m_chart, row);
    return bar.state == exporting::BarState::Partial ? tr("%1, so far").arg(text) : text;
}

double ChartTableModel::value(int row, int column) const
{
    return column == totalColumn() ? barTotal(m_chart, row) : valueAt(m_chart.series[column - FirstSeriesColumn], row);
}

} // namespace ui
