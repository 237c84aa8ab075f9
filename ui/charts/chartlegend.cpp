// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QPainter>

#include "text/plainline.h"
#include "ui/charts/chartpatterns.h"
#include "ui/charts/charttext.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/pagetext.h"

namespace ui {

namespace {

constexpr double Chip = 10;
constexpr double ChipGap = 6; // between chip and text
constexpr double EntryGap = 16;
constexpr double LineGap = 4;
constexpr double WidestText = 220;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::DailyChartView)
};

} // namespace

void ChartLegend::setChart(const exporting::Chart &chart)
{
    m_entries.clear();
    for (int i = 0; i < chart.series.size(); ++i)
        m_entries.append({Kind::Series, i, text::plainLine(chart.series[i].name)});
    for (int i = 0; i < chart.excluded.size(); ++i)
        m_entries.append({Kind::Excluded, i, text::plainLine(chart.excluded[i])});
    addMarks(chart);
}

void ChartLegend::setMarksOnly(const exporting::Chart &chart)
{
    m_entries.clear();
    addMarks(chart);
}

void ChartLegend::clear()
{
    m_entries.clear();
    m_area = {};
    m_pager.clear();
}

void ChartLegend::addMarks(const exporting::Chart &chart)
{
    const auto has = [&chart](exporting::BarState state) {
        return std::ranges::any_of(chart.bars, [state](const auto &bar) { return bar.state == state; });
    };
    bool hasZero = false;
    for (int bar = 0; bar < chart.bars.size(); ++bar)
        hasZero = hasZero || (chart.bars[bar].state != exporting::BarState::NoData && barTotal(chart, bar) <= 0);
    if (has(exporting::BarState::NoData) && chart.step != exporting::ChartStep::Range)
        m_entries.append({Kind::NoData, -1, Text::tr("No data")});
    if (hasZero && chart.step != exporting::ChartStep::Range)
        m_entries.append({Kind::Zero, -1, Text::tr("Nothing matching")});
    if (has(exporting::BarState::Partial) && chart.step != exporting::ChartStep::Range)
        m_entries.append(
            {Kind::Partial, -1,
             chart.step == exporting::ChartStep::Day ? Text::tr("Today, so far") : Text::tr("With today, so far")});
    if (chart.isPartial)
        m_entries.append({Kind::Incomplete, -1, Text::tr("Incomplete: pages are missing")});
}

double ChartLegend::layOut(const QPointF &topLeft, double width, const QFontMetricsF &metrics, double mostHeight)
{
    m_area = {};
    m_pager.clear();
    if (m_entries.isEmpty())
        return 0;
    const double height = std::ceil(metrics.height()) + 2;
    const double widestText = std::max(0.0, std::min(WidestText, width - Chip - ChipGap));
    m_baseline = (height + metrics.ascent() - metrics.descent()) / 2;

    const auto flow = [&](double into) {
        double x = 0;
        int line = 0;
        for (Entry &entry : m_entries) {
            entry.shown = metrics.elidedText(entry.text, Qt::ElideMiddle, widestText);
            const double wide = Chip + ChipGap + std::ceil(metrics.horizontalAdvance(entry.shown));
            if (x > 0 && x + wide > into) {
                x = 0;
                ++line;
            }
            entry.rect = QRectF(topLeft.x() + x, line * (height + LineGap), wide, height);
            x += wide + EntryGap;
        }
        return line + 1;
    };
    m_lines = flow(width);
    const auto fitting = std::max(1.0, std::floor((mostHeight + LineGap) / (height + LineGap)));
    m_shownLines = int(std::min(fitting, double(m_lines)));
    if (m_shownLines < m_lines) {
        const QString widest = Text::tr("%1 of %2", "lines of a legend").arg(88).arg(88);
        const double pagerWidth = std::ceil(metrics.horizontalAdvance(widest));
        m_lines = flow(width - pagerWidth - EntryGap);
        m_firstLine = std::clamp(m_firstLine, 0, m_lines - m_shownLines);
        m_pagerRect = QRectF(topLeft.x() + width - pagerWidth, topLeft.y(), pagerWidth, height);
    } else {
        m_firstLine = 0;
    }
    for (Entry &entry : m_entries) {
        const int line = qRound(entry.rect.top() / (height + LineGap)) - m_firstLine;
        if (line < 0 || line >= m_shownLines)
            entry.rect = {};
        else
            entry.rect.moveTop(topLeft.y() + line * (height + LineGap));
    }
    if (m_shownLines < m_lines) {
        const auto hidden
            = int(std::ranges::count_if(m_entries, [](const Entry &entry) { return entry.rect.isEmpty(); }));
        m_pager = m_isScrollable
            ? Text::tr("%1 of %2", "lines of a legend").arg(m_firstLine + m_shownLines).arg(m_lines)
            : Text::tr("+ %Ln more", nullptr, hidden);
    }
    m_area = QRectF(topLeft, QSizeF(width, m_shownLines * (height + LineGap) - LineGap));
    return m_area.height();
}

bool ChartLegend::scroll(int lines)
{
    const int line = std::clamp(m_firstLine + lines, 0, std::max(0, m_lines - m_shownLines));
    return std::exchange(m_firstLine, line) != line;
}

void ChartLegend::paintChip(QPainter &painter, const QRectF &chip, const Entry &entry, const ChartTheme &theme,
                            const exporting::Chart &chart, bool isFaded) const
{
    switch (entry.kind) {
    case Kind::Series: {
        const QColor color = theme.color(chart.series[entry.series]);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isFaded ? theme.faded(color) : color);
        painter.drawRoundedRect(chip, 2, 2);
        painter.setRenderHint(QPainter::Antialiasing, false);
        paintPattern(painter, chip, theme.pattern(chart.series[entry.series]), theme.card);
        if (!isFaded)
            paintEdge(painter, chip, color, theme.card, 2);
        break;
    }
    case Kind::Excluded:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.secondaryText, 1));
        painter.drawRect(chip.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Kind::NoData:
        paintHatch(painter, chip, theme.secondaryText);
        break;
    case Kind::Zero:
        painter.fillRect(QRectF(chip.left(), chip.bottom() - 2, chip.width(), 2), theme.secondaryText);
        break;
    case Kind::Partial:
        painter.fillRect(chip, theme.secondaryText);
        paintDots(painter, chip, theme.card);
        break;
    case Kind::Incomplete:
        paintDashes(painter, chip.left(), chip.right(), chip.center().y(), theme.noticeText);
        break;
    }
}

void ChartLegend::paint(QPainter &painter, const ChartTheme &theme, const exporting::Chart &chart,
                        std::optional<int> highlight) const
{
    painter.save();
    QFont struckOut = painter.font();
    struckOut.setStrikeOut(true);
    const QFont plain = painter.font();
    for (const Entry &entry : m_entries) {
        if (entry.rect.isEmpty())
            continue;
        const double middle = entry.rect.center().y();
        const QRectF chip(entry.rect.left(), std::round(middle - Chip / 2), Chip, Chip);
        const bool isFaded = highlight && (entry.kind != Kind::Series || *highlight != entry.series);
        paintChip(painter, chip, entry, theme, chart, isFaded);
        painter.setFont(entry.kind == Kind::Excluded ? struckOut : plain);
        painter.setPen(isFaded || entry.kind == Kind::Excluded ? theme.secondaryText : theme.text);
        drawWithin(painter, entry.rect, {chip.right() + ChipGap, entry.rect.top() + m_baseline}, entry.shown);
    }
    painter.setFont(plain);
    if (!m_pager.isEmpty()) {
        painter.setPen(theme.secondaryText);
        painter.drawText(QPointF(m_pagerRect.left(), m_pagerRect.top() + m_baseline), m_pager);
    }
    painter.restore();
}

const ChartLegend::Entry *ChartLegend::entryAt(const QPointF &position, Kind kind) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        // Half the gap belongs to each neighbour, so that there is little to miss.
        return entry.kind == kind && !entry.rect.isEmpty()
            && entry.rect.adjusted(-EntryGap / 2, -LineGap / 2, EntryGap / 2, LineGap / 2).contains(position);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<int> ChartLegend::seriesAt(const QPointF &position) const
{
    const Entry *entry = entryAt(position, Kind::Series);
    return entry ? std::optional(entry->series) : std::nullopt;
}

std::optional<int> ChartLegend::excludedAt(const QPointF &position) const
{
    const Entry *entry = entryAt(position, Kind::Excluded);
    return entry ? std::optional(entry->series) : std::nullopt;
}

QRectF ChartLegend::rect(int series) const
{
    const auto found = std::ranges::find_if(
        m_entries, [series](const Entry &entry) { return entry.kind == Kind::Series && entry.series == series; });
    return found == m_entries.end() ? QRectF() : found->rect;
}

} // namespace ui
