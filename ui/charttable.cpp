// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charttable.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include "ui/charts/charttablemodel.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// A name that a spreadsheet would take for a formula.
QString disarmed(const QString &text)
{
    return !text.isEmpty() && u"=+-@"_s.contains(text.front()) ? u'\'' + text : text;
}

} // namespace

ChartTable::ChartTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ChartTableModel(this))
{
    setModel(m_model);
    setObjectName(u"chartTable"_s);
    setAccessibleName(tr("Chart as table"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    connect(m_model, &ChartTableModel::modelReset, this, &ChartTable::fitColumns);
}

void ChartTable::setChart(const exporting::Chart &chart)
{
    m_model->setChart(chart);
}

void ChartTable::goTo(int day)
{
    const QModelIndex index = m_model->index(day, ChartTableModel::DayColumn);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

void ChartTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// As wide as they have to be, and then as the view allows.
void ChartTable::fitColumns()
{
    const int widest = fontMetrics().averageCharWidth() * 28; // a name, to leave room for others
    QHeaderView *header = horizontalHeader();
    resizeColumnsToContents();
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column, std::min(header->sectionSize(column), widest));
    const int more = (viewport()->width() - header->length()) / std::max(1, header->count());
    for (int column = 0; more > 0 && column < header->count(); ++column)
        header->resizeSection(column, header->sectionSize(column) + more);
}

QString ChartTable::copiedText() const
{
    QString text;
    const auto append = [&](const auto &cell) {
        for (int column = 0; column < m_model->columnCount(); ++column)
            text += (column > 0 ? u"\t"_s : QString()) + cell(column).toString();
        text += u'\n';
    };
    append([this](int column) { return QVariant(disarmed(m_model->headerData(column, Qt::Horizontal).toString())); });
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!selectionModel()->hasSelection() || selectionModel()->isRowSelected(row))
            append([this, row](int column) { return m_model->index(row, column).data(); });
    }
    return text;
}

void ChartTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return QTableView::keyPressEvent(event);
    const QString text = copiedText();
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(int(text.count(u'\n')) - 1); // without the heads
}

} // namespace ui
