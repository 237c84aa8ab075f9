// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/traffichistorymodel.h"

#include <algorithm>
#include <array>
#include <numeric>

#include <QDate>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct ColumnText
{
    const char *name;
    const char *toolTip;
};

constexpr std::array<ColumnText, TrafficHistoryModel::ColumnCount> ColumnTexts{{
    {QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "Day"),
     QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "The day the record covers. Each record is the sum of one day.")},
    {QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "Application"),
     QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "The application as the network classified it.")},
    {QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "Destination"),
     QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "The host name or IP address the client talked to.")},
    {QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "Protocol"),
     QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "The transport protocol, TCP or UDP.")},
    {QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "Port"),
     QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "The destination's port.")},
    {QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "Received"),
     QT_TRANSLATE_NOOP(
         "models::TrafficHistoryModel",
         "What the client received (download), in kB, MB, GB or TB of 1000 bytes each step. Exports have kilobytes.")},
    {QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "Sent"),
     QT_TRANSLATE_NOOP(
         "models::TrafficHistoryModel",
         "What the client sent (upload), in kB, MB, GB or TB of 1000 bytes each step. Exports have kilobytes.")},
    {QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "Flows"),
     QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "How many flows (connections) there were.")},
    {QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "Active"),
     QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "How long it was active: hours, minutes, seconds.")},
    {QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "Share"),
     QT_TRANSLATE_NOOP("models::TrafficHistoryModel", "Received and sent, in per cent of everything that is shown.")},
}};

bool isNumber(int column)
{
    return column >= TrafficHistoryModel::PortColumn;
}

constexpr std::size_t ManyRows = 100'000;

QString missing()
{
    return u"–"_s;
}

} // namespace

TrafficHistoryModel::TrafficHistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::make_shared<Rows>())
{
}

TrafficHistoryModel::~TrafficHistoryModel() = default;

void TrafficHistoryModel::open(meraki::Client &client, const QString &networkId, const QString &clientId,
                               std::shared_ptr<meraki::RequestBudget> budget)
{
    close();
    m_client = &client;
    m_budget = std::move(budget);
    start([&](meraki::BodyReader reader) {
        return m_client->trafficHistory(networkId, clientId, m_budget, std::move(reader), nullptr);
    });
}

void TrafficHistoryModel::close()
{
    Q_EMIT aboutToChange();
    m_job.reset(); // a deleted job delivers nothing
    m_client = nullptr;
    m_budget.reset();
    m_resumeAt.reset();
    m_fetched.clear();
    m_pagesBefore = 0;
    m_status = {};
    beginResetModel();
    m_store = traffic::Store();
    m_rows = std::make_shared<Rows>();
    m_summary.reset();
    endResetModel();
    Q_EMIT fetchChanged();
}

void TrafficHistoryModel::resume()
{
    if (!m_client || m_job || !m_resumeAt)
        return;
    const QUrl page = *std::exchange(m_resumeAt, std::nullopt);
    start([&](meraki::BodyReader reader) { return m_client->pagesFrom(page, m_budget, std::move(reader), nullptr); });
}

void TrafficHistoryModel::start(const std::function<meraki::PageJob *(meraki::BodyReader)> &makeJob)
{
    m_pagesBefore = m_status.pages;
    m_status.phase = FetchStatus::Phase::Fetching;
    m_status.error.reset();
    m_job.reset(makeJob([this](const QByteArray &body) -> tl::expected<void, QString> {
        auto report = m_parser.parse(body, m_store);
        if (!report)
            return tl::unexpected(report.error().what);
        m_status.report += *report;
        return {};
    }));
    m_job->setPageBound(m_pageBound);
    m_job->setFetched(m_fetched); // a resumed fetch must not read a page twice either
    connect(m_job.get(), &meraki::PageJob::pageArrived, this, &TrafficHistoryModel::pageRead);
    connect(m_job.get(), &meraki::PageJob::requestChanged, this, &TrafficHistoryModel::fetchChanged);
    connect(m_job.get(), &meraki::PageJob::finished, this, &TrafficHistoryModel::fetchEnded);
    m_job->start();
    Q_EMIT fetchChanged();
}

void TrafficHistoryModel::cancel()
{
    if (m_job)
        m_job->cancel();
}

void TrafficHistoryModel::pageRead()
{
    m_status.pages = m_pagesBefore + m_job->pages();
    if (!m_summary && m_store.size() > m_rows->size()) {
        auto rows = std::make_shared<Rows>(m_store.size());
        std::iota(rows->begin(), rows->end(), traffic::Row(0));
        insertAtEnd(rows);
    }
    Q_EMIT pageArrived(m_status.pages);
    Q_EMIT fetchChanged();
}

void TrafficHistoryModel::fetchEnded(const meraki::Result<meraki::PagesFetched> &outcome)
{
    using Phase = FetchStatus::Phase;
    if (!outcome) {
        m_status.phase = outcome.error().isCancelled() ? Phase::Cancelled : Phase::Failed;
        if (m_status.phase == Phase::Failed)
            m_status.error = outcome.error();
        m_resumeAt = m_job->resumeAt();
    } else if (outcome->stop == meraki::PagesFetched::Stop::PageBound) {
        m_status.phase = Phase::Bounded;
        m_resumeAt = m_job->resumeAt();
    } else {
        m_status.phase = Phase::Complete;
    }
    m_fetched = m_job->fetched();
    m_job.release()->deleteLater(); // it is the sender of what we are in
    Q_EMIT fetchChanged();
    Q_EMIT fetchFinished();
}

FetchStatus TrafficHistoryModel::fetchStatus() const
{
    FetchStatus status = m_status;
    status.pace = m_budget ? m_budget->pace() : 0;
    status.waiting = m_budget ? m_budget->waiting() : 0;
    const meraki::GetJob *request = m_job ? m_job->request() : nullptr;
    if (!request)
        return status;
    if (request->state() == meraki::GetJob::State::WaitingToRetry) {
        status.wait = FetchStatus::Wait::Retry;
        status.waitLeft = request->retryIn();
        status.retryReason = request->lastError();
    } else if (request->state() == meraki::GetJob::State::Queued) {
        status.wait = FetchStatus::Wait::Budget;
        status.waitLeft = m_budget->pausedFor();
    }
    return status;
}

void TrafficHistoryModel::show(std::shared_ptr<const traffic::Summary> summary)
{
    Q_EMIT aboutToChange();
    const bool asksAnew = m_summary && (m_summary->filter != summary->filter || m_summary->order != summary->order);
    const bool textsChange = !m_summary || m_summary->totals.total() != summary->totals.total()
        || m_summary->calendar != summary->calendar;
    m_summary = std::move(summary);
    const std::shared_ptr<const Rows> rows(m_summary, &m_summary->rows);

    // Where nothing is selected there is nothing to keep, and of many rows a reset is by far the quickest.
    if (asksAnew && rows->size() >= ManyRows && persistentIndexList().isEmpty())
        return reset(rows);

    // Which rows stay decides what views are told: they keep selection and scroll position for all but a reset.
    std::vector<bool> isNew(m_store.size(), false);
    for (const traffic::Row row : *rows)
        isNew[row] = true;
    const bool allStay = std::ranges::all_of(*m_rows, [&](traffic::Row row) { return isNew[row]; });
    if (!allStay) {
        reset(rows);
    } else {
        for (const traffic::Row row : *m_rows)
            isNew[row] = false;
        if (rows->size() > m_rows->size()) {
            auto merged = std::make_shared<Rows>(*m_rows);
            std::ranges::copy_if(*rows, std::back_inserter(*merged), [&](traffic::Row row) { return isNew[row]; });
            insertAtEnd(merged);
        }
        if (*rows != *m_rows)
            reorder(rows);
        else
            m_rows = rows;
    }
    if (textsChange && !m_rows->empty()) // days follow the calendar, shares the total
        Q_EMIT dataChanged(index(0, DayColumn), index(rowCount() - 1, ShareColumn),
                           {Qt::DisplayRole, Qt::ToolTipRole, SortRole});
}

void TrafficHistoryModel::insertAtEnd(const std::shared_ptr<const Rows> &rows)
{
    beginInsertRows({}, int(m_rows->size()), int(rows->size()) - 1);
    m_rows = rows;
    endInsertRows();
}

void TrafficHistoryModel::reorder(const std::shared_ptr<const Rows> &rows)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        std::vector<int> placeOf(m_store.size(), -1);
        for (std::size_t place = 0; place < rows->size(); ++place)
            placeOf[(*rows)[place]] = int(place);
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &old : before)
            after.append(index(placeOf[recordAt(old.row())], old.column()));
        changePersistentIndexList(before, after);
    }
    m_rows = rows;
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TrafficHistoryModel::reset(const std::shared_ptr<const Rows> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void TrafficHistoryModel::setUnitBase(traffic::UnitBase base)
{
    if (std::exchange(m_unitBase, base) != base && !m_rows->empty())
        Q_EMIT dataChanged(index(0, ReceivedColumn), index(rowCount() - 1, SentColumn), {Qt::DisplayRole});
}

int TrafficHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows->size());
}

int TrafficHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrafficHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const traffic::Row row = recordAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return text().value(row, index.column());
    case RowRole:
        return row;
    default:
        return {};
    }
}

QString TrafficHistoryModel::displayText(traffic::Row row, int column) const
{
    return text().shown(row, column).value_or(missing());
}

QString TrafficHistoryModel::dayText(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, tr("ddd d MMM", "date format, a day in the table"));
}

QString TrafficHistoryModel::accessibleText(traffic::Row row, int column) const
{
    return text().shown(row, column).value_or(tr("no value", "read out instead of a dash"));
}

RecordText TrafficHistoryModel::text() const
{
    RecordText text{.store = m_store, .unitBase = m_unitBase, .locale = QLocale()};
    if (m_summary) {
        text.calendar = m_summary->calendar;
        text.whole = m_summary->totals.total();
    }
    return text;
}

QString TrafficHistoryModel::toolTip(traffic::Row row, int column) const
{
    const QVariant value = text().value(row, column);
    if (!value.isValid())
        return tr("The API gave no value here.");
    if (column == ReceivedColumn || column == SentColumn)
        return tr("%1 kB").arg(QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest));
    if (column == DayColumn)
        return QLocale().toString(value.toDate(), QLocale::LongFormat);
    if (column == DestinationColumn || column == ApplicationColumn)
        // Names are untrusted, and a tooltip takes for rich text what looks like it; so it gets rich text, escaped.
        return u"<span>%1</span>"_s.arg(value.toString().toHtmlEscaped());
    return {};
}

QVariant TrafficHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr(ColumnTexts[std::size_t(section)].name);
    case Qt::ToolTipRole:
        return tr(ColumnTexts[std::size_t(section)].toolTip);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::InitialSortOrderRole: {
        const bool largestFirst = section == DayColumn || (isNumber(section) && section != PortColumn);
        return largestFirst ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    default:
        return {};
    }
}

bool TrafficHistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_status.phase == FetchStatus::Phase::Bounded && m_resumeAt;
}

void TrafficHistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        resume();
}

traffic::SortField TrafficHistoryModel::sortField(int column)
{
    using traffic::SortField;
    switch (column) {
    case ApplicationColumn:
        return SortField::Application;
    case DestinationColumn:
        return SortField::Destination;
    case ProtocolColumn:
        return SortField::Protocol;
    case PortColumn:
        return SortField::Port;
    case ReceivedColumn:
        return SortField::Received;
    case SentColumn:
        return SortField::Sent;
    case FlowsColumn:
        return SortField::Flows;
    case ActiveColumn:
        return SortField::ActiveSeconds;
    case ShareColumn:
        return SortField::Total;
    default:
        return SortField::Day;
    }
}

void TrafficHistoryModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0)
        Q_EMIT sortRequested({sortField(column), order == Qt::DescendingOrder});
}

} // namespace models
