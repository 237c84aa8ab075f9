// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reportpainter.h"

#include <QLocale>
#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QPainter>

#include "ui/charts/reportpages.h"

namespace ui {

namespace {

constexpr double Dpi = 96;
constexpr double PointsPerInch = 72;

} // namespace

bool paintReport(const exporting::Report &report, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QPageLayout layout = device.pageLayout();
    // A printer's painter begins where it can print, the report at the edge of the paper.
    const bool isWhole = layout.mode() == QPageLayout::FullPageMode;
    const QPoint origin = isWhole ? QPoint() : layout.paintRectPixels(device.logicalDpiX()).topLeft();
    const ReportPages pages(report, layout.fullRect(QPageLayout::Point).size() * Dpi / PointsPerInch);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.translate(-origin);
        painter.scale(device.logicalDpiX() / Dpi, device.logicalDpiY() / Dpi);
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

QPageSize reportPaper()
{
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

QSizeF reportPageSize()
{
    return reportPaper().size(QPageSize::Point) * Dpi / PointsPerInch;
}

} // namespace ui
