// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordtable.h"

#include <QHeaderView>
#include <QMenu>
#include <QPainter>

#include "models/traffichistorymodel.h"
#include "ui/icons.h"

namespace ui {

using Model = models::TrafficHistoryModel;

namespace {

// The style's arrow takes room from every head and points up for the largest first. This one stands in the padding of
// the sorted column and points where the numbers go.
class RecordHeader final : public QHeaderView
{
public:
    RecordHeader()
        : QHeaderView(Qt::Horizontal)
        , m_descending(icon(QStringLiteral("chevron-down")))
        , m_ascending(icon(QStringLiteral("chevron-up")))
    {
        setSectionsClickable(true);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        QHeaderView::paintSection(painter, rect, section);
        painter->restore();
        if (section != sortIndicatorSection() || !isSortIndicatorShown())
            return;
        constexpr int size = 8;
        const QRect place(rect.right() - size, rect.center().y() - size / 2 + 1, size, size);
        (sortIndicatorOrder() == Qt::DescendingOrder ? m_descending : m_ascending).paint(painter, place);
    }

private:
    QIcon m_descending;
    QIcon m_ascending;
};

} // namespace

RecordTable::RecordTable(Model &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setHorizontalHeader(new RecordHeader);
    setModel(&model);
    setAccessibleName(tr("Records"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // measuring rows would ask for every one
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RecordTable::showHeaderMenu);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::selectedSumsChanged);
    connect(&model, &Model::modelReset, this, &RecordTable::selectedSumsChanged);

    setSortingEnabled(true);
    resetColumns();
}

void RecordTable::resetColumns()
{
    const int character = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {
        {Model::DayColumn, 14},      {Model::ApplicationColumn, 28}, {Model::DestinationColumn, 42},
        {Model::ProtocolColumn, 11}, {Model::PortColumn, 9},         {Model::ReceivedColumn, 14},
        {Model::SentColumn, 13},     {Model::FlowsColumn, 11},       {Model::ActiveColumn, 12},
        {Model::ShareColumn, 10},
    };
    QHeaderView *header = horizontalHeader();
    for (const auto &[column, characters] : widths) {
        header->showSection(column);
        header->resizeSection(column, characters * character);
        header->moveSection(header->visualIndex(column), column);
    }
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(Model::DestinationColumn, QHeaderView::Stretch);
    sortByColumn(Model::ReceivedColumn, Qt::DescendingOrder); // "what used it all?"
}

QByteArray RecordTable::headerState() const
{
    return horizontalHeader()->saveState();
}

void RecordTable::restoreHeaderState(const QByteArray &state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state))
        return;
    sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

void RecordTable::showHeaderMenu(QPoint position)
{
    QHeaderView *header = horizontalHeader();
    QMenu menu(this);
    const int shown = Model::ColumnCount - header->hiddenSectionCount();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(shown > 1 || !action->isChecked()); // the last one stays
        connect(action, &QAction::toggled, header,
                [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &RecordTable::resetColumns);
    menu.exec(header->mapToGlobal(position));
}

traffic::Sums RecordTable::selectedSums() const
{
    const traffic::Store &store = m_model.store();
    traffic::Sums sums;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const traffic::Record record = store.record(m_model.recordAt(row));
            sums.received += record.received.value_or(0);
            sums.sent += record.sent.value_or(0);
            sums.flows += record.flows.value_or(0);
            sums.activeSeconds += record.activeSeconds.value_or(0);
            ++sums.records;
        }
    }
    return sums;
}

} // namespace ui
