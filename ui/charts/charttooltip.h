// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/charts/tooltiptext.h"

namespace ui {

struct ChartTheme;

/// A small card over its window that follows the mouse: QToolTip would read names as rich text, wait, and vanish.
class ChartTooltip : public QWidget
{
    Q_OBJECT

public:
    explicit ChartTooltip(QWidget *window);

    /// Shows @p text beside @p anchor (in the window's coordinates), inside the window.
    void showText(const TooltipText &text, const ChartTheme &theme, const QRect &anchor);
    [[nodiscard]] const TooltipText &text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize neededSize() const;
    [[nodiscard]] QFont headingFont() const;

    TooltipText m_text;
    const ChartTheme *m_theme = nullptr;
};

} // namespace ui
