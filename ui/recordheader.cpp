// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordheader.h"

#include <QContextMenuEvent>
#include <QDataStream>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTableView>

#include "models/traffichistorymodel.h"
#include "ui/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

using Model = models::TrafficHistoryModel;

namespace {

constexpr quint32 StateMark = 0x46540001; // "FT", version 1
constexpr int SampledRows = 200;
constexpr int WidestInCharacters = 32;

/// Of each weekday in each month.
int widestDay(const QFontMetrics &metrics)
{
    int width = 0;
    for (int month = 1; month <= 12; ++month) {
        for (int day = 20; day < 27; ++day)
            width = std::max(width, metrics.horizontalAdvance(Model::dayText(QDate(2026, month, day))));
    }
    return width;
}

} // namespace

RecordHeader::RecordHeader(QTableView &table)
    : QHeaderView(Qt::Horizontal, &table)
    , m_table(table)
    , m_descending(icon(u"chevron-down"_s))
    , m_ascending(icon(u"chevron-up"_s))
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        if (m_isMouseDown && before > 0 && now > 0) // and not hidden, or stretched with the window
            m_isChosen = true;
    });
    connect(this, &QHeaderView::sectionHandleDoubleClicked, this, [this] { m_isChosen = true; });
}

void RecordHeader::resetColumns()
{
    for (int column = 0; column < count(); ++column) {
        showSection(column);
        moveSection(visualIndex(column), column);
        resizeSection(column, contentWidth(column));
    }
    setSectionResizeMode(Interactive);
    setSectionResizeMode(Model::DestinationColumn, Stretch);
    letOneStretch();
    m_isChosen = false;
    m_isFitted = model()->rowCount() > 0;
    m_table.sortByColumn(Model::ReceivedColumn, Qt::DescendingOrder); // "what used it all?"
}

void RecordHeader::fitOnce()
{
    if (m_isFitted || m_isChosen || model()->rowCount() == 0)
        return;
    m_isFitted = true;
    for (int column = 0; column < count(); ++column) {
        if (!isSectionHidden(column) && sectionResizeMode(column) == Interactive)
            resizeSection(column, contentWidth(column));
    }
}

int RecordHeader::contentWidth(int column) const
{
    // Measuring every cell as the style does would take longer than a frame: only the one with the longest text is.
    const QFontMetrics metrics = m_table.fontMetrics();
    QModelIndex longest;
    int width = 0;
    const int rows = std::min(model()->rowCount(), SampledRows);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model()->index(row, column);
        const int advance = metrics.horizontalAdvance(index.data().toString().left(2 * WidestInCharacters));
        if (advance > width) {
            width = advance;
            longest = index;
        }
    }
    const int most = WidestInCharacters * metrics.averageCharWidth();
    int content = longest.isValid() ? std::min(m_table.sizeHintForIndex(longest).width(), most) : 0;
    if (column == Model::DayColumn && longest.isValid()) // days of later pages are no reason to be cut off
        content += std::max(widestDay(metrics) - width, 0);
    return std::max(content, sectionSizeFromContents(column).width());
}

void RecordHeader::letOneStretch()
{
    setStretchLastSection(isSectionHidden(Model::DestinationColumn));
}

void RecordHeader::setShown(int column, bool shown)
{
    setSectionHidden(column, !shown);
    letOneStretch();
}

QString RecordHeader::name(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

int RecordHeader::neighbour(int column, int step) const
{
    for (int visual = visualIndex(column) + step; visual >= 0 && visual < count(); visual += step) {
        if (!isSectionHidden(logicalIndex(visual)))
            return logicalIndex(visual);
    }
    return -1;
}

void RecordHeader::offerColumns(QMenu &menu, int column)
{
    const int shown = count() - hiddenSectionCount();
    for (int visual = 0; visual < count(); ++visual) {
        const int each = logicalIndex(visual);
        QAction *action = menu.addAction(name(each));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(each));
        action->setEnabled(shown > 1 || !action->isChecked()); // the last one stays
        connect(action, &QAction::toggled, this, [this, each](bool on) { setShown(each, on); });
    }
    menu.addSeparator();
    if (column >= 0) {
        const std::pair<int, QString> moves[] = {
            {-1, tr("Move “%1” to the left").arg(name(column))},
            {1, tr("Move “%1” to the right").arg(name(column))},
        };
        for (const auto &[step, text] : moves) {
            const int beside = neighbour(column, step);
            QAction *action = menu.addAction(text);
            action->setEnabled(beside >= 0);
            connect(action, &QAction::triggered, this,
                    [this, column, beside] { moveSection(visualIndex(column), visualIndex(beside)); });
        }
    }
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &RecordHeader::resetColumns);
}

QByteArray RecordHeader::state() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << StateMark << m_isChosen << saveState();
    return state;
}

void RecordHeader::restore(const QByteArray &state)
{
    quint32 mark = 0;
    bool isChosen = false;
    QByteArray sections;
    QDataStream(state) >> mark >> isChosen >> sections;
    if (mark != StateMark || !restoreState(sections))
        return;
    m_isChosen = isChosen;
    letOneStretch();
    m_table.sortByColumn(sortIndicatorSection(), sortIndicatorOrder());
}

void RecordHeader::setSelectionModel(QItemSelectionModel *)
{
    QHeaderView::setSelectionModel(new QItemSelectionModel(model(), this));
}

// The style's arrow takes room from every head and points up for the largest first. This one stands in the padding of
// the sorted column and points where the numbers go.
void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (section != sortIndicatorSection() || !isSortIndicatorShown())
        return;
    constexpr int size = 8;
    const QRect end(rect.right() - size, rect.center().y() - size / 2 + 1, size, size);
    const QRect place = QStyle::visualRect(layoutDirection(), rect, end);
    (sortIndicatorOrder() == Qt::DescendingOrder ? m_descending : m_ascending).paint(painter, place);
}

void RecordHeader::mousePressEvent(QMouseEvent *event)
{
    m_isMouseDown = true;
    QHeaderView::mousePressEvent(event);
}

void RecordHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_isMouseDown = false;
}

void RecordHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerColumns(*menu, logicalIndexAt(event->pos()));
    menu->popup(event->globalPos());
}

} // namespace ui
