// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlogmodel.h"

#include <QLocale>

#include "text/plainline.h"

using namespace Qt::StringLiterals;

namespace models {

namespace {

bool isNumber(int column)
{
    return column == RequestLogModel::StatusColumn || column == RequestLogModel::DurationColumn
        || column == RequestLogModel::AttemptColumn;
}

/// "/networks/L_1/clients?perPage=5000": what stands behind the API's version.
QString pathOf(const QUrl &url)
{
    const QString whole = QString::fromLatin1(url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    constexpr auto version = "/api/v1"_L1;
    const qsizetype at = whole.indexOf(version);
    return at < 0 ? whole : whole.sliced(at + version.size());
}

} // namespace

RequestLogModel::RequestLogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RequestLogModel::setOn(bool on)
{
    m_isOn = on;
}

void RequestLogModel::clear()
{
    beginResetModel();
    m_records.clear();
    endResetModel();
}

void RequestLogModel::requestEnded(const meraki::RequestRecord &record)
{
    if (m_records.size() == MaximumLength) {
        beginRemoveRows({}, 0, 0);
        m_records.pop_front();
        endRemoveRows();
    }
    const int row = int(m_records.size());
    beginInsertRows({}, row, row);
    m_records.push_back(record);
    endInsertRows();
}

QString RequestLogModel::text() const
{
    QString text;
    for (int column = 0; column < ColumnCount; ++column)
        text += (column == 0 ? QString() : u"\t"_s) + headerData(column, Qt::Horizontal).toString();
    for (const meraki::RequestRecord &record : m_records) {
        text += u'\n' + record.sentAt.toString(Qt::ISODateWithMs);
        for (int column = MethodColumn; column < ColumnCount; ++column)
            text += u'\t' + displayText(record, column);
    }
    return text + u'\n';
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestLogModel::displayText(const meraki::RequestRecord &record, int column) const
{
    switch (column) {
    case TimeColumn:
        return record.sentAt.toLocalTime().toString(u"hh:mm:ss.zzz");
    case MethodColumn:
        return QString::fromLatin1(record.method);
    case PathColumn:
        return pathOf(record.url);
    case StatusColumn:
        return record.status == 0 ? text::plainLine(record.problem, text::AnyLength) : QString::number(record.status);
    case DurationColumn:
        return QLocale().toString(qlonglong(record.took.count()));
    case AttemptColumn:
        return QString::number(record.attempt);
    case RequestIdColumn:
        return text::plainLine(QString::fromLatin1(record.requestId), text::AnyLength);
    default:
        return {};
    }
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const meraki::RequestRecord &record = m_records[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(record, index.column());
    case Qt::ToolTipRole: {
        // What servers send is untrusted, and a tooltip takes for rich text what looks like it.
        const QString whole = index.column() == PathColumn ? QString::fromLatin1(record.url.toEncoded())
            : index.column() == StatusColumn               ? text::plainLine(record.problem, text::AnyLength)
                                                           : QString();
        return whole.isEmpty() ? QVariant() : u"<span>%1</span>"_s.arg(whole.toHtmlEscaped());
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        switch (index.column()) {
        case TimeColumn:
            return record.sentAt;
        case StatusColumn:
            return record.status;
        case DurationColumn:
            return qlonglong(record.took.count());
        case AttemptColumn:
            return record.attempt;
        default:
            return displayText(record, index.column());
        }
    default:
        return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isName = role == Qt::DisplayRole;
    switch (section) {
    case TimeColumn:
        return isName ? tr("Time") : tr("When the request was sent.");
    case MethodColumn:
        return isName ? tr("Method") : tr("Always GET: Flowtrail only reads.");
    case PathColumn:
        return isName ? tr("Path") : tr("What was asked for, behind the API's address. The key is in no address.");
    case StatusColumn:
        return isName ? tr("Status") : tr("The HTTP status, or what happened where none came.");
    case DurationColumn:
        return isName ? tr("ms") : tr("Milliseconds from sending to the last byte.");
    case AttemptColumn:
        return isName ? tr("Attempt") : tr("The first, or which repetition after a failure.");
    case RequestIdColumn:
        return isName ? tr("Request ID") : tr("The answer's X-Request-Id: Meraki's support asks for it.");
    default:
        return {};
    }
}

} // namespace models
