// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "traffic/calendar.h"
#include "ui/daydrag.h"
#include "ui/dayscale.h"

namespace ui {

class ChartTooltip;

/// The whole history as small bars, one a day, with the days that are shown framed: drag to make, move and resize the
/// window, click for a day, double-click or Esc for all. Without a window, all days are shown.
class DayStrip : public QWidget
{
    Q_OBJECT

public:
    struct Overview
    {
        traffic::DayRange days;
        std::vector<double> values; ///< one for each day
        std::vector<bool> hasData; ///< one for each day
        std::optional<traffic::Day> today; ///< is not over: drawn as partial
        bool operator==(const Overview &) const = default;
    };

    explicit DayStrip(QWidget *parent = nullptr);
    ~DayStrip() override;

    void setOverview(const Overview &overview);
    /// Shows @p window, of which any part may lie outside the overview; without one, all days. Removes the marks.
    void setWindow(const std::optional<traffic::DayRange> &window);
    /// Shows single days, one flag for each day of the overview, instead of a window. Goes with that overview: a new
    /// one needs new marks.
    void setMarked(const std::vector<bool> &marked);
    /// The widget's x coordinates between which the days stand, so that they stand under those of a chart. Without
    /// them, the days fill the widget.
    void setPlotArea(double left, double right);
    /// How values are written: "41.2 GB".
    void setAmountText(std::function<QString(double value)> amountText);

    [[nodiscard]] const std::optional<traffic::DayRange> &shownWindow() const { return m_window; }
    [[nodiscard]] const Overview &overview() const { return m_overview; }
    [[nodiscard]] DayScale scale() const;
    /// "3 Nov to 9 Nov, 7 days, 41.2 GB": what is shown, as it is read out.
    [[nodiscard]] QString valueText() const;
    /// The days within the overview that are shown; nothing if there are none, or only marked ones.
    [[nodiscard]] std::optional<traffic::DayRange> selection() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Moves the window as far as it goes. Where all days are shown, it becomes the last day, or the first one.
    void moveBy(int days);
    /// Moves the window's end.
    void extendBy(int days);
    void showAll();

Q_SIGNALS:
    /// Somebody changed the window; nothing: all days. While it is still being changed (a drag, a held key, a click
    /// that may become a double one) @p isFinal is false, and one last signal with true follows soon.
    void windowChanged(const std::optional<traffic::DayRange> &window, bool isFinal);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Drag : DayDrag
    {
        std::optional<traffic::DayRange> window; // before
        bool hasMoved = false;
    };
    enum class Change { Live, Settling, Final };

    [[nodiscard]] DayGrip gripAt(double x) const;
    [[nodiscard]] traffic::Day dayAt(double x) const;
    [[nodiscard]] std::optional<int> steps(QKeyEvent *event) const;
    void choose(std::optional<traffic::DayRange> window, Change change);
    void settle();
    void tellAccessibility();
    void pointAt(double x);
    void showTooltip(double x);
    void hideTooltip();

    Overview m_overview;
    std::optional<traffic::DayRange> m_window;
    std::vector<bool> m_marked; // empty: none
    std::optional<std::pair<double, double>> m_plotArea;
    std::function<QString(double)> m_amountText;
    std::optional<Drag> m_drag;
    bool m_isSettled = true; // the last signal was a final one
    QTimer m_settling;
    int m_wheel = 0; // eighths of a degree that are no step yet
    QPointer<ChartTooltip> m_tooltip; // a child of the window
};

} // namespace ui
