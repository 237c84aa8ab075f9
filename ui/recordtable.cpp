// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordtable.h"

#include <utility>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include "models/traffichistorymodel.h"
#include "ui/recordcopy.h"
#include "ui/recordheader.h"
#include "ui/recordmenu.h"
#include "ui/selectedrows.h"
#include "ui/sorting.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

// So many records are written and added up within a moment.
constexpr int FewToCopy = 500;
constexpr std::size_t FewToSum = 20'000;

} // namespace

using Model = models::TrafficHistoryModel;

RecordTable::RecordTable(Model &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new RecordHeader(*this))
{
    setHorizontalHeader(m_header);
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

    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::sumSelection);
    connect(&model, &Model::modelReset, this, &RecordTable::sumSelection);
    // Once the summary is there too, without which there are no shares.
    connect(&model, &Model::modelReset, m_header, &RecordHeader::fitOnce, Qt::QueuedConnection);
    connect(&model, &Model::rowsInserted, m_header, &RecordHeader::fitOnce, Qt::QueuedConnection);

    setSortingEnabled(true);
    resetColumns();
}

RecordTable::~RecordTable() = default;

void RecordTable::resetColumns()
{
    m_header->resetColumns();
}

void RecordTable::setOrder(const traffic::SortKey &order)
{
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (Model::sortField(column) == order.field)
            sortByColumn(column, order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

QByteArray RecordTable::headerState() const
{
    return m_header->state();
}

void RecordTable::restoreHeaderState(const QByteArray &state)
{
    m_header->restore(state);
}

void RecordTable::sumSelection()
{
    const SelectedRows rows(selectionModel()->selection());
    const auto sum = [rows, store = m_model.store(), shown = m_model.shown()](const traffic::Latest::IsCancelled &) {
        return traffic::sumOf(store, rows.of(*shown));
    };
    const auto told = [this](const traffic::Sums &sums) {
        if (std::exchange(m_selectedSums, sums) != sums)
            Q_EMIT selectedSumsChanged();
    };
    m_summing.cancel();
    if (rows.count() < FewToSum)
        told(sum(false));
    else
        m_summing.start(sum, told);
}

void RecordTable::setClipboard(const QByteArray &utf8, int records)
{
    // Made a QString of by whoever asks for one: of 50,000 records that takes longer than a frame.
    auto *data = new QMimeData;
    data->setData(u"text/plain"_s, utf8);
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT copied(records);
}

void RecordTable::copySelection()
{
    std::vector<int> columns;
    QStringList heads;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        columns.push_back(column);
        heads.append(m_model.headerData(column, Qt::Horizontal).toString());
    }
    copy([store = m_model.store(), text = m_model.text(), columns, heads](std::span<const traffic::Row> rows,
                                                                          const ExportTask::GoOn &goOn) {
        return shownRecords(text.of(store), rows, columns, heads, goOn);
    });
}

void RecordTable::copySelectionAs(exporting::RecordFormat format)
{
    copy([store = m_model.store(), format](std::span<const traffic::Row> rows, const ExportTask::GoOn &goOn) {
        return exactRecords(format, store, rows, goOn);
    });
}

/// Gives the clipboard what @p write makes of the selected records, on another thread where that takes longer than a
/// moment.
void RecordTable::copy(const Write &write)
{
    const SelectedRows rows(selectionModel()->selection());
    const auto total = int(rows.count());
    if (total == 0)
        return;
    endCopy();
    if (total < FewToCopy) {
        setClipboard(write(rows.of(*m_model.shown()), {}), total);
        return;
    }
    auto done = std::make_shared<std::atomic<int>>(0);
    m_copying.start(
        [rows, shown = m_model.shown(), write, done](const traffic::Latest::IsCancelled &isCancelled) {
            return write(rows.of(*shown), [&](traffic::Row records) {
                *done = int(records);
                return !isCancelled;
            });
        },
        [this, total](const QByteArray &text) {
            endCopy();
            setClipboard(text, total);
        });
    viewport()->setCursor(Qt::BusyCursor);
    Q_EMIT copyProgressed(0, total);
    m_copyProgress = std::make_unique<QTimer>();
    connect(m_copyProgress.get(), &QTimer::timeout, this, [this, done, total] { Q_EMIT copyProgressed(*done, total); });
    m_copyProgress->start(100ms);
}

void RecordTable::cancelCopy()
{
    endCopy();
    Q_EMIT copyCancelled();
}

void RecordTable::endCopy()
{
    m_copying.cancel();
    m_copyProgress.reset();
    viewport()->unsetCursor();
}

bool RecordTable::isForTheWindow(const QKeyEvent &event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)
        return horizontalScrollBar()->maximum() == 0;
    // Searching by typing finds nothing useful in days, and would take the window's keys.
    return event.key() != Qt::Key_Space && !event.text().isEmpty() && event.text().front().isPrint();
}

bool RecordTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool scrolls = (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)
            && !(key->modifiers() & ~Qt::KeypadModifier) && !isForTheWindow(*key);
        const bool cancels = key->key() == Qt::Key_Escape && m_copying.isRunning();
        if (scrolls || cancels || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->key() == Qt::Key_Escape && m_copying.isRunning())
        cancelCopy();
    else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        showMenuOfCurrentCell(); // the Menu key comes as a context menu event, this one does not everywhere
    else if (isForTheWindow(*event))
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        showMenuOfCurrentCell();
    else
        showMenu(indexAt(event->pos()), event->globalPos());
}

void RecordTable::showMenuOfCurrentCell()
{
    QModelIndex index = currentIndex();
    if (index.isValid()) {
        if (isColumnHidden(index.column()))
            index = index.siblingAtColumn(m_header->logicalIndexAt(0));
        scrollTo(index);
    }
    showMenu(index, viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void RecordTable::showMenu(const QModelIndex &index, QPoint globalPosition)
{
    using exporting::RecordFormat;
    auto *menu = new RecordMenu(index, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &RecordMenu::termChosen, this, &RecordTable::termChosen);
    menu->addSeparator();

    const auto text
        = index.isValid() ? m_model.text().shown(m_model.recordAt(index.row()), index.column()) : std::nullopt;
    QAction *copyValue = menu->addAction(tr("Copy value"));
    copyValue->setEnabled(text.has_value());
    connect(copyValue, &QAction::triggered, this, [text] { QGuiApplication::clipboard()->setText(*text); });

    QAction *copy = menu->addAction(tr("Copy rows"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &RecordTable::copySelection);
    QMenu *copyAs = menu->addMenu(tr("Copy rows as"));
    const std::pair<RecordFormat, QString> formats[] = {
        {RecordFormat::Tsv, u"TSV"_s},
        {RecordFormat::Csv, u"CSV"_s},
        {RecordFormat::Json, u"JSON"_s},
        {RecordFormat::Markdown, u"Markdown"_s},
    };
    for (const auto &[format, name] : formats)
        connect(copyAs->addAction(name), &QAction::triggered, this, [this, format] { copySelectionAs(format); });
    copy->setEnabled(selectionModel()->hasSelection());
    copyAs->setEnabled(copy->isEnabled());
    menu->addSeparator();

    QAction *dashboard = menu->addAction(tr("Open in Dashboard"));
    dashboard->setEnabled(m_dashboardUrl.isValid() && m_dashboardUrl.scheme() == "https"_L1
                          && !m_dashboardUrl.host().isEmpty());
    connect(dashboard, &QAction::triggered, this, &RecordTable::dashboardRequested);
    offerSorting(*menu->addMenu(tr("Sort by")), *m_header);
    m_header->offerColumns(*menu->addMenu(tr("Columns")), index.column());
    menu->popup(globalPosition);
}

void RecordTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    // The style selects whole rows: this says which cell the menu is about.
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(visualRect(currentIndex()).adjusted(0, 0, -1, -1));
}

} // namespace ui
