// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordtable.h"

#include <algorithm>
#include <cmath>

#include <QBuffer>
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

using namespace Qt::StringLiterals;

namespace ui {

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

    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::selectedSumsChanged);
    connect(&model, &Model::modelReset, this, &RecordTable::selectedSumsChanged);
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

QByteArray RecordTable::headerState() const
{
    return m_header->state();
}

void RecordTable::restoreHeaderState(const QByteArray &state)
{
    m_header->restore(state);
}

std::vector<traffic::Row> RecordTable::selectedRecords() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows); // ranges are in the order of clicks
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    std::vector<traffic::Row> records(rows.size());
    std::ranges::transform(rows, records.begin(), [this](int row) { return m_model.recordAt(row); });
    return records;
}

traffic::Sums RecordTable::selectedSums() const
{
    using traffic::Store;
    const Store &store = m_model.store();
    const auto received = store.received();
    const auto sent = store.sent();
    const auto flows = store.flows();
    const auto activeSeconds = store.activeSeconds();
    const auto count = [](std::uint32_t value) { return value == Store::MissingCount ? 0 : std::int64_t(value); };
    traffic::Sums sums;
    for (const traffic::Row record : selectedRecords()) {
        sums.received += std::isnan(received[record]) ? 0 : received[record];
        sums.sent += std::isnan(sent[record]) ? 0 : sent[record];
        sums.flows += count(flows[record]);
        sums.activeSeconds += count(activeSeconds[record]);
        ++sums.records;
    }
    return sums;
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
    std::vector<traffic::Row> records = selectedRecords();
    if (records.empty())
        return;
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int column = m_header->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    }
    delete m_copy;
    const int total = int(records.size());
    m_copy = new RecordCopy(m_model, std::move(records), std::move(columns), this);
    connect(m_copy, &RecordCopy::progressed, this, [this, total](int done) {
        viewport()->setCursor(Qt::BusyCursor);
        Q_EMIT copyProgressed(done, total);
    });
    connect(m_copy, &RecordCopy::finished, this, [this, total](const QByteArray &text) {
        viewport()->unsetCursor();
        m_copy->deleteLater();
        m_copy.clear();
        setClipboard(text, total);
    });
    m_copy->start();
}

void RecordTable::copySelectionAs(exporting::RecordFormat format)
{
    const std::vector<traffic::Row> records = selectedRecords();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!records.empty() && exporting::writeRecords(format, m_model.store(), records, {}, buffer))
        setClipboard(buffer.data(), int(records.size()));
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
        if (scrolls || key->matches(QKeySequence::Copy)) {
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

    const auto text = index.isValid() ? m_model.shownText(m_model.recordAt(index.row()), index.column()) : std::nullopt;
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
