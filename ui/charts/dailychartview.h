// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "export/chart.h"
#include "ui/charts/chartscene.h"

namespace ui {

class ChartTooltip;
struct TooltipText;

/// Stacked daily bars, drawn from plain values: hover shows exact numbers, a click on a bar or a legend entry tells
/// which application, arrow keys walk the bars and, below them, the legend. Screen readers get it as a list of these,
/// see ChartAccessible. Colours and fonts follow the palette.
class DailyChartView : public QWidget
{
    Q_OBJECT

public:
    explicit DailyChartView(QWidget *parent = nullptr);
    ~DailyChartView() override;

    /// Shows @p chart; rebuilds only if it differs from the one shown. What the mouse and the keyboard point at stays
    /// pointed at, as far as it is still there.
    void setChart(const exporting::Chart &chart);
    [[nodiscard]] const exporting::Chart &chart() const;

    /// What the columns of all days fill, in the view's coordinates.
    [[nodiscard]] QRectF plotArea() const { return m_scene->daysArea(); }

    /// What the keyboard is on; there is none in an empty chart, nor before the keyboard was used.
    [[nodiscard]] std::optional<ChartMark> mark() const { return m_mark; }
    void setMark(const ChartMark &mark);
    [[nodiscard]] QRectF markRect(const ChartMark &mark) const { return m_scene->markRect(mark); }
    /// What a click at @p position would be on.
    [[nodiscard]] std::optional<ChartMark> markAt(const QPointF &position) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar's part or a legend entry was clicked, or Enter pressed on it; @p exclude with Shift or Ctrl. Index in
    /// chart().series. A click on a bar is told after the double-click interval, when it can no longer be half of one.
    void seriesActivated(int series, bool exclude);
    /// The legend's entry of something that the filter leaves out was clicked: see Chart::excluded.
    void exclusionActivated(const QString &name);
    /// A bar's day was double-clicked, or Ctrl+Enter pressed on it. Index in chart().bars.
    void dayActivated(int day);
    /// The view has another size, or its labels another width.
    void plotAreaChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
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
    /// A series as it can be found again in the next chart.
    struct SeriesName
    {
        qint64 key = 0;
        bool isOther = false;
        bool operator==(const SeriesName &) const = default;
    };
    struct PendingClick
    {
        SeriesName series;
        QString name; // as it was read when it was clicked
        bool exclude = false;
    };
    /// Something the mouse can point at.
    struct Target
    {
        std::optional<ChartScene::Place> place; // in the plot
        std::optional<int> series; // there, or in the legend
        std::optional<int> excluded; // in the legend
        bool operator==(const Target &) const = default;
    };

    void build();
    void layOut();
    [[nodiscard]] SeriesName nameOf(int series) const;
    [[nodiscard]] std::optional<int> find(const SeriesName &name) const;
    [[nodiscard]] Target targetAt(const QPointF &position) const;
    void pointAt(const QPointF &position);
    void pointAgain();
    void pointAtNothing();
    [[nodiscard]] ChartMark markAfter(int key) const;
    void showMark();
    void readMark();
    void clickPending();
    void showTooltip(const TooltipText &text, const QRectF &anchor);
    void hideTooltip();

    exporting::Chart m_chart;
    std::unique_ptr<ChartScene> m_scene;
    double m_devicePixelRatio = 0; // that the scene is laid out for
    QPointer<ChartTooltip> m_tooltip; // a child of the window
    std::optional<QPointF> m_mouse;
    std::optional<Target> m_pointed; // by the mouse; none before it is looked up
    Target m_pressed;
    std::optional<ChartMark> m_mark; // where the keyboard is
    std::optional<ChartMark> m_read; // what screen readers were told last
    QString m_readText;
    std::optional<PendingClick> m_pendingClick;
    QTimer m_clickTimer;
    int m_wheel = 0; // eighths of a degree that make no line yet
};

} // namespace ui
