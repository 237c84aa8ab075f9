// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLocale>
#include <QRectF>
#include <QSizeF>

#include "export/report.h"
#include "ui/charts/pageflow.h"

class QPainter;

namespace ui {

/// A report laid out on pages. Everything but the notes and, of many groups, the smallest finds room on three.
class ReportPages
{
    Q_DISABLE_COPY_MOVE(ReportPages)

public:
    static constexpr int Most = 3;

    /// @p size of a page in logical pixels, 96 to an inch.
    ReportPages(const exporting::Report &report, const QSizeF &size, const QLocale &locale = {});

    [[nodiscard]] int count() const { return int(m_pages.size()); }
    [[nodiscard]] const QSizeF &size() const { return m_size; }
    /// From the painter's origin on; the paper is not filled.
    void paint(QPainter &painter, int page) const;

private:
    void fit();
    void paintFooter(QPainter &painter, int page) const;

    exporting::Report m_report;
    QSizeF m_size;
    QLocale m_locale;
    QRectF m_body; // between the margins, without the notice and the footer
    std::vector<Block> m_blocks;
    std::vector<PageOfBlocks> m_pages; // of these
};

} // namespace ui
