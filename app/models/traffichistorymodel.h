// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QAbstractTableModel>
#include <QLocale>
#include <QPointer>

#include "meraki/client.h"
#include "models/fetchstatus.h"
#include "models/recordtext.h"
#include "traffic/summary.h"
#include "traffic/units.h"

namespace models {

/// The traffic history of one client as a table: fetches all pages of getNetworkClientTrafficHistory through a
/// meraki::Client into a traffic::Store, and shows the rows of the Summary it is given, in that order. Until it is
/// given one, it shows every row in the order of arrival.
///
/// Rows of a page are in the store when pageArrived() is emitted. It neither sorts nor filters by itself: sort() asks
/// for an order by sortRequested(), and whoever computes summaries answers with show().
class TrafficHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns {
        DayColumn,
        ApplicationColumn,
        DestinationColumn,
        ProtocolColumn,
        PortColumn,
        ReceivedColumn,
        SentColumn,
        FlowsColumn,
        ActiveColumn,
        ShareColumn,
        ColumnCount
    };
    Q_ENUM(Columns)
    enum Roles {
        SortRole = Qt::UserRole, ///< the raw value: kB, counts, seconds, day as QDate, texts; invalid if missing
        RowRole, ///< the record's traffic::Row
    };

    explicit TrafficHistoryModel(QObject *parent = nullptr);
    ~TrafficHistoryModel() override;

    /// Forgets what is loaded and fetches all pages of a client. @p budget as meraki::Client::budgetOf() gives it;
    /// @p client must live until the fetch has ended or close() was called.
    void open(meraki::Client &client, const QString &networkId, const QString &clientId,
              std::shared_ptr<meraki::RequestBudget> budget);
    /// Stops the fetch; what came stays. Nothing if none runs.
    void cancel();
    /// Goes on with the page that is missing, after a cancel, an error or the page bound.
    void resume();
    /// Cancels without a word and forgets what is loaded.
    void close();
    /// The bound on pages of each (resumed) fetch.
    void setPageBound(int pages) { m_pageBound = pages; }

    /// Shows the rows of @p summary, made from store(). Appended, reordered and newly merged rows keep selection and
    /// scroll position; any other change resets the model.
    void show(std::shared_ptr<const traffic::Summary> summary);
    /// How kilobytes are written as MB or GB.
    /// "Tue 3 Nov": without a year, since the API remembers a month.
    [[nodiscard]] static QString dayText(const QDate &day, const QLocale &locale = {});
    void setUnitBase(traffic::UnitBase base);
    [[nodiscard]] traffic::UnitBase unitBase() const { return m_unitBase; }

    /// Good until the next page, close() or open(); a copy, which shares the records, for longer and on any thread.
    [[nodiscard]] const traffic::Store &store() const { return m_store; }
    /// Gives back memory that was reserved for growth; copies what somebody still shares.
    void shrink() { m_store.shrink(); }
    [[nodiscard]] FetchStatus fetchStatus() const;
    /// The record shown in table row @p row.
    [[nodiscard]] traffic::Row recordAt(int row) const { return (*m_rows)[std::size_t(row)]; }
    /// All that is shown, in the order of the table's rows.
    [[nodiscard]] std::shared_ptr<const std::vector<traffic::Row>> shown() const { return m_rows; }
    /// What the cells say. Good as long as store().
    [[nodiscard]] RecordText text() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] static traffic::SortField sortField(int column);

Q_SIGNALS:
    void pageArrived(int pages);
    /// fetchStatus() is another: a page, a wait, a start.
    void fetchChanged();
    /// The fetch ended, whatever way; fetchStatus() says how. Not after close() or a new open().
    void fetchFinished();
    void sortRequested(const traffic::SortKey &key);
    /// The summary, or all records, are about to be replaced: what is shown now can be read for the last time.
    void aboutToChange();

private:
    using Rows = std::vector<traffic::Row>;

    void start(const std::function<meraki::PageJob *(meraki::BodyReader)> &makeJob);
    void pageRead();
    void fetchEnded(const meraki::Result<meraki::PagesFetched> &outcome);
    void insertAtEnd(const std::shared_ptr<const Rows> &rows);
    void reorder(const std::shared_ptr<const Rows> &rows);
    void reset(const std::shared_ptr<const Rows> &rows);
    [[nodiscard]] QString displayText(traffic::Row row, int column) const;
    [[nodiscard]] QString accessibleText(traffic::Row row, int column) const;
    [[nodiscard]] QString toolTip(traffic::Row row, int column) const;

    traffic::Store m_store;
    traffic::PageParser m_parser;
    std::shared_ptr<const Rows> m_rows;
    std::shared_ptr<const traffic::Summary> m_summary;
    traffic::UnitBase m_unitBase = traffic::UnitBase::Decimal;

    meraki::Client *m_client = nullptr;
    std::shared_ptr<meraki::RequestBudget> m_budget;
    std::unique_ptr<meraki::PageJob> m_job;
    std::optional<QUrl> m_resumeAt;
    QSet<QByteArray> m_fetched; // addresses of the pages that were read, see PageJob::fetched()
    FetchStatus m_status;
    int m_pagesBefore = 0; // of the jobs before this one, when resumed
    int m_pageBound = meraki::PageJob::DefaultPageBound;
};

} // namespace models
