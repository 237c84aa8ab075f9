// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reporttable.h"

#include <algorithm>
#include <array>
#include <span>

#include <QPainter>

#include "export/reporttext.h"
#include "ui/charts/chartpatterns.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/pagetext.h"

namespace ui {

namespace {

using exporting::Report;
using exporting::ReportGroup;

constexpr double HeadHeight = 22;
constexpr double RowHeight = 25;
constexpr double PartHeight = 15.5;
constexpr double PartsBelow = 7; // between the last part and the line below
constexpr double Indent = 17; // of names beside their colour
constexpr double ColumnGap = 16;
constexpr double BarWidth = 84;
constexpr double LeastName = 120;

const ChartTheme &theme()
{
    return ChartTheme::of(exporting::Theme::Light);
}

void paintRule(QPainter &painter, const QPointF &left, double width, const QColor &color)
{
    painter.fillRect(QRectF(left, QSizeF(width, 0.75)), color);
}

void paintRounded(QPainter &painter, const QRectF &rect, double radius, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

double widest(const QStringList &texts, const QFont &font)
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, textWidth(text, font));
    return width;
}

/// A column of numbers: its place from the left edge of the table.
struct Column
{
    int number = 0; // of exporting::numbersOf()
    double left = 0;
    double width = 0;
};

/// What the table's columns take, decided once for all rows.
struct Layout
{
    double width = 0;
    double nameWidth = 0;
    double barLeft = 0;
    bool hasBar = true;
    QList<Column> columns;
    double largest = 0; // a whole bar
};

Layout layOut(const Report &report, int groups, double width, const QLocale &locale)
{
    const QStringList heads = exporting::numberColumns(report.chart.metric);
    Layout layout{.width = width, .columns = {}};
    QList<QStringList> rows;
    for (const ReportGroup &group : std::span(report.groups).first(std::size_t(groups))) {
        rows.append(exporting::numbersOf(group.sums, report, locale));
        if (!group.isOther)
            layout.largest = std::max(layout.largest, traffic::value(group.sums, report.chart.metric));
    }
    for (int i = 0; i < heads.size(); ++i) {
        QStringList cells;
        for (const QStringList &row : std::as_const(rows))
            cells.append(row[i]);
        layout.columns.append(
            {i, 0, std::max(widest({heads[i]}, pageFont(10)), widest(cells, pageFont(12, QFont::DemiBold)))});
    }
    // Where the paper is narrow the bar goes first, then numbers from the left; the share stays.
    const auto place = [&layout] {
        double right = layout.width;
        for (qsizetype i = layout.columns.size() - 1; i >= 0; --i) {
            layout.columns[i].left = right - layout.columns[i].width;
            right = layout.columns[i].left - ColumnGap;
        }
        layout.barLeft = right - BarWidth;
        layout.nameWidth = (layout.hasBar ? layout.barLeft - ColumnGap : right) - Indent;
    };
    place();
    if (layout.nameWidth < LeastName) {
        layout.hasBar = false;
        place();
    }
    while (layout.nameWidth < LeastName && layout.columns.size() > 1) {
        layout.columns.removeFirst();
        place();
    }
    return layout;
}

std::shared_ptr<const Block> tableHead(const Report &report, const Layout &layout)
{
    return std::make_shared<const Block>(Block{
        .height = HeadHeight, .keepsWithNext = true, .paint = [&report, layout](QPainter &painter, QPointF at) {
            LineStyle style{.font = pageFont(10), .color = theme().secondaryText};
            const double height = HeadHeight - 2;
            drawLine(painter, {at, QSizeF(layout.nameWidth, height)}, exporting::groupColumn(report.chart.grouping),
                     style);
            style.alignment = Qt::AlignRight;
            const QStringList heads = exporting::numberColumns(report.chart.metric);
            for (const Column &column : layout.columns)
                drawLine(painter, {at.x() + column.left, at.y(), column.width, height}, heads[column.number], style);
            paintRule(painter, at + QPointF(0, HeadHeight - 1), layout.width, theme().axis);
        }});
}

void paintGroup(QPainter &painter, const QPointF &at, const ReportGroup &group, const Report &report,
                const Layout &layout, const QLocale &locale)
{
    const bool hasLook = group.color != ReportGroup::NoColor;
    const QColor color
        = hasLook ? theme().series[std::size_t(exporting::Palette::colorOf(group.color))] : theme().other;
    const double middle = at.y() + RowHeight / 2;
    const QRectF chip(at.x(), middle - 4.5, 9, 9);
    paintRounded(painter, chip, 2, color);
    if (hasLook)
        paintPattern(painter, chip, exporting::Palette::patternOf(group.color), theme().card);
    paintEdge(painter, chip, color, theme().card, 2);
    drawLine(painter, {at.x() + Indent, at.y(), layout.nameWidth, RowHeight}, group.name,
             {.font = pageFont(12, group.isOther ? QFont::Normal : QFont::DemiBold), .color = theme().text});
    if (layout.hasBar && !group.isOther) { // the rest together is no one's rank
        const QRectF track(at.x() + layout.barLeft, middle - 3, BarWidth, 6);
        const double share = layout.largest > 0 ? traffic::value(group.sums, report.chart.metric) / layout.largest : 0;
        paintRounded(painter, track, 3, theme().band);
        const QRectF bar(track.topLeft(), QSizeF(std::max(track.width() * share, 2.0), track.height()));
        const double radius = std::min(3.0, track.width() * share / 2);
        paintRounded(painter, bar, radius, color);
        paintEdge(painter, bar, color, theme().band, radius);
    }
    const QStringList numbers = exporting::numbersOf(group.sums, report, locale);
    for (const Column &column : layout.columns) {
        const bool isTotal = column.number == 2;
        drawLine(painter, {at.x() + column.left, at.y(), column.width, RowHeight}, numbers[column.number],
                 {.font = pageFont(12, isTotal ? QFont::DemiBold : QFont::Normal),
                  .color = theme().text,
                  .alignment = Qt::AlignRight});
    }
}

/// In two columns, row by row.
void paintParts(QPainter &painter, const QPointF &at, const ReportGroup &group, const Report &report, double width,
                const QLocale &locale)
{
    const double columnWidth = (width - Indent - 2 * ColumnGap) / 2;
    const auto cell = [&](qsizetype place) {
        const double left = at.x() + Indent + double(place % 2) * (columnWidth + 2 * ColumnGap);
        return QRectF(left, at.y() + double(place / 2) * PartHeight, columnWidth, PartHeight);
    };
    const LineStyle name{.font = pageFont(11), .color = theme().secondaryText};
    LineStyle number = name;
    number.alignment = Qt::AlignRight;
    for (qsizetype i = 0; i < group.destinations.size(); ++i) {
        const exporting::ReportDestination &part = group.destinations[i];
        const QString amount = exporting::amountText(traffic::value(part.sums, report.chart.metric), report, locale);
        drawLine(painter, cell(i), amount, number);
        drawLine(painter, cell(i).adjusted(0, 0, -widest({amount}, number.font) - ColumnGap, 0), part.name, name);
    }
    if (group.moreDestinations > 0)
        drawLine(painter, cell(group.destinations.size()), exporting::moreText(group.moreDestinations, locale), name);
}

double partsHeight(const ReportGroup &group)
{
    const qsizetype cells = group.destinations.size() + (group.moreDestinations > 0 ? 1 : 0);
    return cells == 0 ? 0 : double((cells + 1) / 2) * PartHeight + PartsBelow;
}

} // namespace

std::vector<Block> groupBlocks(const Report &report, const ReportDetail &detail, double width, const QLocale &locale)
{
    std::vector<Block> blocks;
    const Layout layout = layOut(report, detail.groups, width, locale);
    const auto head = tableHead(report, layout);
    for (const ReportGroup &group : std::span(report.groups).first(std::size_t(detail.groups))) {
        const double parts = detail.hasParts ? partsHeight(group) : 0;
        blocks.push_back(
            {.height = RowHeight + parts,
             .paint =
                 [&, layout, locale, parts](QPainter &painter, const QPointF &at) {
                     paintGroup(painter, at, group, report, layout, locale);
                     if (parts > 0)
                         paintParts(painter, at + QPointF(0, RowHeight - 2), group, report, layout.width, locale);
                     paintRule(painter, at + QPointF(0, RowHeight + parts - 1), layout.width, theme().hairline);
                 },
             .header = head});
    }
    if (!blocks.empty())
        blocks.insert(blocks.begin(), *head);
    return blocks;
}

std::vector<Block> standoutBlocks(const Report &report, double width, const QLocale &locale)
{
    std::vector<Block> blocks;
    if (report.standouts.isEmpty())
        return blocks;

    QList<QStringList> rows{exporting::standoutColumns()};
    for (const exporting::ReportDay &day : report.standouts)
        rows.append(exporting::standoutCells(day, report, locale));
    // The first three take what they need, the name the rest.
    const auto widthOf = [&rows](qsizetype column) {
        QStringList cells;
        for (const QStringList &row : std::as_const(rows))
            cells.append(row[column]);
        return widest(cells, pageFont(12));
    };
    std::array<double, 3> widths{widthOf(0), widthOf(1), widthOf(2)};
    const double taken = widths[0] + widths[1] + widths[2] + 3 * 2 * ColumnGap;
    const double name = std::max(width - taken, LeastName);
    for (double &column : widths)
        column *= std::min(1.0, (width - name) / taken);

    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool isHead = i == 0;
        const double height = isHead ? HeadHeight : RowHeight;
        blocks.push_back(
            {.height = height,
             .keepsWithNext = isHead,
             .paint = [=, cells = rows[i]](QPainter &painter, const QPointF &at) {
                 LineStyle style{.font = pageFont(isHead ? 10 : 12),
                                 .color = isHead ? theme().secondaryText : theme().text};
                 double left = at.x();
                 for (std::size_t column = 0; column < widths.size(); ++column) {
                     style.alignment = column == 0 ? Qt::AlignLeft : Qt::AlignRight;
                     drawLine(painter, {left, at.y(), widths[column], height}, cells[qsizetype(column)], style);
                     left += widths[column] + 2 * ColumnGap;
                 }
                 style.alignment = Qt::AlignLeft;
                 drawLine(painter, {left, at.y(), at.x() + width - left, height}, cells[3], style);
                 paintRule(painter, at + QPointF(0, height - 1), width, isHead ? theme().axis : theme().hairline);
             }});
    }
    return blocks;
}

} // namespace ui
