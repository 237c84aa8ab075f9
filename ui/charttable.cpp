// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charttable.h"

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
    horizontalHeader()->setMaximumSectionSize(fontMetrics().averageCharWidth() * 28);
    horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    connect(m_model, &ChartTableModel::modelReset, this, &ChartTable::resizeColumnsToContents);
}

void ChartTable::setChart(const exporting::Chart &chart)
{
    m_model->setChart(chart);
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
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(copiedText());
    else
        QTableView::keyPressEvent(event);
}

} // namespace ui
