// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reportblocks.h"

#include <algorithm>
#include <functional>
#include <optional>

#include <QCoreApplication>
#include <QPainter>

#include "export/reporttext.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/pagetext.h"
#include "ui/charts/reporttable.h"

namespace ui {

namespace {

using exporting::Labelled;
using exporting::Report;

constexpr double SectionGap = 24;
constexpr double NoteHeight = 17;
constexpr double FactHeight = 14;
constexpr double FactNameWidth = 96;
constexpr double ChartShare = 0.41; // of the width
constexpr int HeadlineColumns = 3;
constexpr double HeadlineGap = 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReportPages)
};

const ChartTheme &theme()
{
    return ChartTheme::of(exporting::Theme::Light);
}

/// @p text in as many lines as it takes, each on its own, so that they may be on two pages.
std::vector<Block> lines(const QStringList &texts, const LineStyle &style, double height, double width)
{
    std::vector<Block> blocks;
    for (const QString &text : texts) {
        blocks.push_back({.height = height, .paint = [=](QPainter &painter, const QPointF &at) {
                              drawLine(painter, {at, QSizeF(width, height)}, text, style);
                          }});
    }
    return blocks;
}

void append(std::vector<Block> &blocks, std::vector<Block> more, double gap)
{
    if (!more.empty())
        more.front().gap = gap;
    std::ranges::move(more, std::back_inserter(blocks));
}

void appendSection(std::vector<Block> &blocks, const QString &title, double width)
{
    append(blocks, lines({title}, {.font = pageFont(15, QFont::DemiBold), .color = theme().text}, 22, width),
           SectionGap);
    blocks.back().keepsWithNext = true;
}

/// What the report is of, in three columns; the last one takes what is left of its line.
Block headline(const Report &report, double width, const QLocale &locale)
{
    static constexpr double LabelHeight = 14;
    static constexpr double ValueHeight = 19;
    static constexpr double RowHeight = LabelHeight + ValueHeight + 8;
    const QList<Labelled> entries = exporting::headlineOf(report, locale);
    const auto rows = double((entries.size() + HeadlineColumns - 1) / HeadlineColumns);
    return {.height = rows * RowHeight - 8, .paint = [=](QPainter &painter, const QPointF &at) {
                const double column = (width - (HeadlineColumns - 1) * HeadlineGap) / HeadlineColumns;
                for (qsizetype i = 0; i < entries.size(); ++i) {
                    const QPointF corner = at
                        + QPointF(double(i % HeadlineColumns) * (column + HeadlineGap),
                                  double(i / HeadlineColumns) * RowHeight);
                    const double room = i == entries.size() - 1 ? at.x() + width - corner.x() : column;
                    drawLine(painter, {corner, QSizeF(room, LabelHeight)}, entries[i].first,
                             {.font = pageFont(10), .color = theme().secondaryText});
                    drawLine(painter, {corner + QPointF(0, LabelHeight), QSizeF(room, ValueHeight)}, entries[i].second,
                             {.font = pageFont(13), .color = theme().text});
                }
            }};
}

Block totals(const Report &report, double width, const QLocale &locale)
{
    static constexpr double Height = 58;
    static constexpr double Padding = 14;
    const QList<Labelled> entries = exporting::totalsOf(report, locale);
    const LineStyle label{.font = pageFont(10), .color = theme().secondaryText};
    const auto styled
        = [](int pixels) { return LineStyle{.font = pageFont(pixels, QFont::DemiBold), .color = theme().text}; };
    LineStyle value = styled(17);
    // Each takes the width it needs and an equal share of what is left.
    const auto needed = [&](const Labelled &entry) {
        return std::max(textWidth(entry.first, label.font), textWidth(entry.second, value.font));
    };
    const auto spare = [&] {
        double left = width - 2 * Padding;
        for (const Labelled &entry : entries)
            left -= needed(entry);
        return left / double(entries.size() - 1);
    };
    if (spare() < Padding)
        value = styled(12);
    std::vector<double> widths;
    for (const Labelled &entry : entries)
        widths.push_back(needed(entry));
    return {
        .height = Height, .gap = 18, .paint = [=, gap = std::max(spare(), 4.0)](QPainter &painter, const QPointF &at) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme().band);
            painter.drawRoundedRect(QRectF(at, QSizeF(width, Height)), 6, 6);
            painter.restore();
            double left = at.x() + Padding;
            for (std::size_t i = 0; i < widths.size(); ++i) {
                const double room = std::min(widths[i], at.x() + width - left) + 1;
                drawLine(painter, {left, at.y() + 9, room, 15}, entries[qsizetype(i)].first, label);
                drawLine(painter, {left, at.y() + 24, room, 26}, entries[qsizetype(i)].second, value);
                left += widths[i] + gap;
            }
        }};
}

Block chart(const Report &report, double width)
{
    const double height = width * ChartShare;
    return {.height = height, .gap = 8, .paint = [&report, width, height](QPainter &painter, const QPointF &at) {
                static constexpr double Sharpness = 4; // vectors: finer than any screen, so that bars fill the width
                const auto scene = makeScene(report.chart.form);
                scene->setForPage();
                scene->show(report.chart, theme(), pageFont(12));
                scene->layOut({at, QSizeF(width, height)}, Sharpness);
                scene->paint(painter);
            }};
}

void appendNotes(std::vector<Block> &blocks, const Report &report, int most, double width)
{
    if (report.notes.isEmpty())
        return;
    const LineStyle style{.font = pageFont(12), .color = theme().text};
    appendSection(blocks, exporting::notesTitle(), width);
    append(blocks, lines(wrapped(report.notes, style.font, width, most), style, NoteHeight, width), 4);
    if (most < noteLineCount(report, width))
        append(blocks,
               lines({Text::tr("The notes are longer than there is room for: they end here.")},
                     {.font = pageFont(11), .color = theme().secondaryText}, NoteHeight, width),
               4);
}

/// A fact's name, and beside it its value in as many lines as it takes.
struct Fact
{
    QString name;
    QStringList value;
};

void paintFact(QPainter &painter, const QPointF &at, const Fact &fact, double width)
{
    LineStyle style{.font = pageFont(10), .color = theme().secondaryText};
    drawLine(painter, {at, QSizeF(FactNameWidth - 8, FactHeight)}, fact.name, style);
    style.color = theme().text;
    for (qsizetype i = 0; i < fact.value.size(); ++i)
        drawLine(painter, {at.x() + FactNameWidth, at.y() + double(i) * FactHeight, width - FactNameWidth, FactHeight},
                 fact.value[i], style);
}

/// Two beside each other where both are short.
void appendFacts(std::vector<Block> &blocks, const Report &report, double width, const QLocale &locale)
{
    static constexpr qsizetype MostLines = 3;
    appendSection(blocks, exporting::factsTitle(), width);
    const double half = (width - HeadlineGap) / 2;
    std::optional<Fact> left; // of a line that is not full yet
    const auto add = [&](double height, const std::function<void(QPainter &, const QPointF &)> &paint) {
        blocks.push_back({.height = height, .gap = 2, .keepsWithNext = true, .paint = paint});
    };
    const auto addLeft = [&] {
        if (left)
            add(FactHeight,
                [=, fact = *left](QPainter &painter, const QPointF &at) { paintFact(painter, at, fact, half); });
        left.reset();
    };
    for (const auto &[name, value] : exporting::facts(report.provenance, locale)) {
        const Fact fact{name, wrapped(value, pageFont(10), width - FactNameWidth, MostLines)};
        const bool isShort
            = fact.value.size() == 1 && textWidth(fact.value.front(), pageFont(10)) <= half - FactNameWidth;
        if (isShort && left) {
            add(FactHeight, [=, first = *left](QPainter &painter, const QPointF &at) {
                paintFact(painter, at, first, half);
                paintFact(painter, at + QPointF(half + HeadlineGap, 0), fact, half);
            });
            left.reset();
        } else if (isShort) {
            left = fact;
        } else {
            addLeft();
            add(double(fact.value.size()) * FactHeight,
                [=](QPainter &painter, const QPointF &at) { paintFact(painter, at, fact, width); });
        }
    }
    addLeft();
    blocks.back().keepsWithNext = false;
}

} // namespace

std::vector<Block> reportBlocks(const Report &report, const ReportDetail &detail, double width, const QLocale &locale)
{
    static constexpr qsizetype MostTitleLines = 2;
    static constexpr qsizetype MostFilterLines = 2;
    std::vector<Block> blocks;
    const LineStyle title{.font = pageFont(24, QFont::DemiBold), .color = theme().text};
    append(blocks, lines(wrapped(report.title, title.font, width, MostTitleLines), title, 32, width), 0);
    append(blocks, {headline(report, width, locale)}, 12);
    const LineStyle secondary{.font = pageFont(12), .color = theme().secondaryText};
    if (const QString filter = exporting::filterText(report); !filter.isEmpty())
        append(blocks, lines(wrapped(filter, secondary.font, width, MostFilterLines), secondary, 18, width), 8);
    blocks.push_back(totals(report, width, locale));
    appendSection(blocks, report.chart.title, width);
    blocks.push_back(chart(report, width));

    if (!report.groups.isEmpty()) {
        appendSection(blocks, exporting::groupsTitle(report.chart.grouping), width);
        append(blocks, groupBlocks(report, detail, width, locale), 2);
        if (detail.groups < report.groups.size())
            append(
                blocks,
                lines({exporting::moreText(int(report.groups.size()) - detail.groups, locale)}, secondary, 20, width),
                2);
        appendSection(blocks, exporting::standoutsTitle(), width);
        append(blocks,
               lines(wrapped(exporting::standoutsText(report, locale), secondary.font, width, MostFilterLines),
                     secondary, 18, width),
               2);
        blocks.back().keepsWithNext = !report.standouts.isEmpty();
        append(blocks, standoutBlocks(report, width, locale), 4);
    }
    appendNotes(blocks, report, detail.noteLines, width);
    appendFacts(blocks, report, width, locale);
    return blocks;
}

int noteLineCount(const Report &report, double width)
{
    if (report.notes.isEmpty())
        return 0;
    static constexpr qsizetype Enough = 400; // more than three pages hold
    return int(wrapped(report.notes, pageFont(12), width, Enough).size());
}

} // namespace ui
