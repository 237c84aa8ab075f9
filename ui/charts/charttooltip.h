// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>
#include <QWidget>

namespace ui {

struct ChartTheme;

/// What a ChartTooltip says. All of it is drawn as plain text.
struct TooltipText
{
    QColor color; ///< of the chip before the heading; invalid: none
    QString heading;
    QStringList lines; ///< the first one stands out
    bool operator==(const TooltipText &) const = default;
};

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
