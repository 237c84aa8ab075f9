// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTableView>
#include <QTimer>
#include <QUrl>

#include "traffic/latest.h"
#include "traffic/summary.h"
#include "ui/recordcopy.h"

namespace models {
class TrafficHistoryModel;
}

namespace ui {

class RecordHeader;

/// The table of records: first click on a head sorts largest first, columns can be hidden and moved, the selection is
/// summed and copied, and each cell has a menu, also by keyboard. Left and Right are left to the window where there is
/// nothing to scroll; so are letters.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(models::TrafficHistoryModel &model, QWidget *parent = nullptr);
    ~RecordTable() override;

    /// What the selected rows add up to. Of many it is known a little later than they are selected.
    [[nodiscard]] const traffic::Sums &selectedSums() const { return m_selectedSums; }
    /// The client's page in the Dashboard, which the menu offers if it is an https address.
    void setDashboardUrl(const QUrl &url) { m_dashboardUrl = url; }

    /// Copies the selected records as they are shown: visible columns in their order, tab-separated with a header.
    void copySelection();
    /// Copies the selected records with all columns and exact values.
    void copySelectionAs(exporting::RecordFormat format);

    [[nodiscard]] QByteArray headerState() const;
    /// Ignores a state of other columns than there are now.
    void restoreHeaderState(const QByteArray &state);
    void resetColumns();
    /// What the header says of the order.
    void setOrder(const traffic::SortKey &order);

Q_SIGNALS:
    void selectedSumsChanged();
    /// A term was chosen in a cell's menu, to be added to the filter; Term::excluded says how.
    void termChosen(const traffic::Term &term);
    void dashboardRequested();
    /// Copying takes longer than a moment, and Esc ends it: @p done of @p total records so far.
    void copyProgressed(int done, int total);
    void copyCancelled();
    /// The records are on the clipboard.
    void copied(int records);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showMenu(const QModelIndex &index, QPoint globalPosition);
    void showMenuOfCurrentCell();
    /// Left or Right with nothing to scroll, or a letter: not for the table.
    [[nodiscard]] bool isForTheWindow(const QKeyEvent &event) const;
    void sumSelection();
    using Write = std::function<QByteArray(std::span<const traffic::Row> rows, const ExportTask::GoOn &goOn)>;
    void copy(const Write &write);
    void cancelCopy();
    void endCopy();
    void setClipboard(const QByteArray &utf8, int records);

    models::TrafficHistoryModel &m_model;
    RecordHeader *m_header;
    traffic::Sums m_selectedSums;
    traffic::Latest m_summing;
    traffic::Latest m_copying;
    std::unique_ptr<QTimer> m_copyProgress; // while it goes on
    QUrl m_dashboardUrl;
};

} // namespace ui
