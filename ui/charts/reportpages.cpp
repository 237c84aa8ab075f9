// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reportpages.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPainter>

#include "export/reporttext.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/pagetext.h"
#include "ui/charts/reportblocks.h"

namespace ui {

namespace {

constexpr double MarginShare = 0.075; // of the page's width
constexpr double FooterHeight = 34;
constexpr double NoticeHeight = 24;
constexpr double NoticeGap = 14;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReportPages)
};

} // namespace

ReportPages::ReportPages(const exporting::Report &report, const QSizeF &size, const QLocale &locale)
    : m_report(report)
    , m_size(size)
    , m_locale(locale)
{
    const double margin = size.width() * MarginShare;
    m_body = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin / 2 - FooterHeight);
    if (!exporting::partialText(report).isEmpty())
        m_body.setTop(m_body.top() + NoticeHeight + NoticeGap);
    fit();
}

/// First the parts of groups give way, then groups, and the notes take what is left.
void ReportPages::fit()
{
    ReportDetail detail{.groups = int(m_report.groups.size()), .noteLines = 0};
    const auto fits = [this](const ReportDetail &wanted) {
        m_blocks = reportBlocks(m_report, wanted, m_body.width(), m_locale);
        m_pages = flow(m_blocks, m_body.height());
        return m_pages.size() <= Most;
    };
    if (!fits(detail))
        detail.hasParts = false;
    while (detail.groups > 0 && !fits(detail))
        --detail.groups;
    int least = 0;
    int most = noteLineCount(m_report, m_body.width());
    detail.noteLines = most;
    if (fits(detail))
        return;
    while (least < most) { // the largest number that fits
        detail.noteLines = (least + most + 1) / 2;
        if (fits(detail))
            least = detail.noteLines;
        else
            most = detail.noteLines - 1;
    }
    detail.noteLines = least;
    if (!fits(detail)) // a page for dolls: what is beyond the third is not painted
        m_pages.resize(std::min<std::size_t>(m_pages.size(), Most));
}

void ReportPages::paint(QPainter &painter, int page) const
{
    const ChartTheme &theme = ChartTheme::of(exporting::Theme::Light);
    if (const QString partial = exporting::partialText(m_report); !partial.isEmpty()) {
        const QRectF band(m_body.left(), m_body.top() - NoticeGap - NoticeHeight, m_body.width(), NoticeHeight);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.notice);
        painter.drawRoundedRect(band, 4, 4);
        painter.restore();
        drawLine(painter, band.adjusted(10, 0, -10, 0), partial,
                 {.font = pageFont(11, QFont::DemiBold), .color = theme.noticeText, .elide = Qt::ElideRight});
    }
    for (const PlacedBlock &placed : m_pages[std::size_t(page)])
        placed.block->paint(painter, m_body.topLeft() + QPointF(0, placed.top));
    paintFooter(painter, page);
}

void ReportPages::paintFooter(QPainter &painter, int page) const
{
    const ChartTheme &theme = ChartTheme::of(exporting::Theme::Light);
    const QRectF footer(m_body.left(), m_body.bottom() + FooterHeight / 2, m_body.width(), FooterHeight / 2);
    painter.fillRect(QRectF(footer.left(), footer.top() - 1, footer.width(), 0.75), theme.hairline);
    LineStyle style{.font = pageFont(10), .color = theme.secondaryText};
    drawLine(painter, footer.adjusted(0, 4, -footer.width() * 0.3, 4), m_report.title, style);
    style.alignment = Qt::AlignRight;
    drawLine(painter, footer.adjusted(footer.width() * 0.72, 4, 0, 4),
             Text::tr("Page %1 of %2").arg(m_locale.toString(page + 1), m_locale.toString(count())), style);
}

} // namespace ui
