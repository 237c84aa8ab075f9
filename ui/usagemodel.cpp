// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usagemodel.h"

#include <QDate>
#include <QFont>
#include <QStringList>

#include "traffic/timestamp.h"

using namespace Qt::StringLiterals;
using explore::UsageComparison;

namespace ui {

void UsageModel::setComparison(const UsageComparison &comparison, traffic::UnitBase base, const QLocale &locale)
{
    beginResetModel();
    m_base = base;
    m_locale = locale;
    m_rows.clear();
    for (const UsageComparison::DayRow &day : comparison.days) {
        const QDate date = QDate(1970, 1, 1).addDays(day.day.time_since_epoch().count());
        m_rows.push_back(
            {.day = locale.toString(date, tr("ddd d MMM", "date format, a day in the table")),
             .isoDay = QString::fromStdString(traffic::formatDay(day.day)),
             .usage = day.usage,
             .classified = day.classified,
             .share = share(day),
             .rest = notClassified(day),
             .isExceeded = day.usage && day.classified && explore::isExceeded(*day.usage, *day.classified)});
    }
    if (!m_rows.empty()) {
        const explore::UsageTotals sums = totals(comparison);
        Row total{.day = tr("Total"), .isoDay = tr("Total")};
        if (sums.days > 0) {
            // A day's excess would hide in the difference of the sums what was not classified on the others.
            const UsageComparison::DayRow all{.usage = sums.usage, .classified = sums.classified};
            total.usage = sums.usage;
            total.classified = sums.classified;
            total.share = share(sums);
            total.rest = notClassified(all);
            total.isExceeded = explore::isExceeded(sums.usage, sums.classified);
        }
        m_rows.push_back(total);
    }
    endResetModel();
}

int UsageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UsageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<double> UsageModel::amount(const Row &row, int column)
{
    switch (column) {
    case UsageColumn:
        return row.usage;
    case ClassifiedColumn:
        return row.classified;
    case RestColumn:
        return row.rest;
    default:
        return std::nullopt;
    }
}

QVariant UsageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == DayColumn)
            return row.day;
        if (index.column() == ShareColumn)
            return row.share ? traffic::formatShare(*row.share, 1, m_locale) : u"–"_s;
        if (const auto kilobytes = amount(row, index.column()))
            return traffic::formatKilobytes(*kilobytes, m_base, m_locale);
        return u"–"_s;
    case Qt::TextAlignmentRole:
        return int((index.column() == DayColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (index.row() == rowCount() - 1 || (row.isExceeded && index.column() == ShareColumn)) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case Qt::ToolTipRole:
        return row.isExceeded ? tr("More was classified than used") : QVariant();
    default:
        return {};
    }
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == DayColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case UsageColumn:
        return tr("Usage (all)");
    case ClassifiedColumn:
        return tr("Classified");
    case ShareColumn:
        return tr("Share");
    case RestColumn:
        return tr("Not classified");
    default:
        return {};
    }
}

QString UsageModel::asText() const
{
    QStringList lines{
        QStringList{tr("Day"), tr("Usage (kB)"), tr("Classified (kB)"), tr("Share (%)"), tr("Not classified (kB)")}
            .join(u'\t')};
    QLocale plain = m_locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto number = [&plain](std::optional<double> value, int decimals) {
        return value ? plain.toString(*value, 'f', decimals) : QString();
    };
    for (const Row &row : m_rows) {
        const auto percent = row.share ? std::optional(*row.share * 100) : std::nullopt;
        lines.append(QStringList{row.isoDay, number(row.usage, 0), number(row.classified, 0), number(percent, 1),
                                 number(row.rest, 0)}
                         .join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace ui
