// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dailychartview.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>

#include "ui/charts/chartaccessible.h"
#include "ui/charts/charttext.h"
#include "ui/charts/charttooltip.h"

using namespace Qt::StringLiterals;

namespace ui {

DailyChartView::DailyChartView(QWidget *parent)
    : QWidget(parent)
    , m_scene(makeScene(m_chart.form))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_clickTimer.setSingleShot(true);
    connect(&m_clickTimer, &QTimer::timeout, this, &DailyChartView::clickPending);
    QAccessible::installFactory(chartAccessible);
    build();
}

DailyChartView::~DailyChartView()
{
    delete m_tooltip;
}

void DailyChartView::setChart(const exporting::Chart &chart)
{
    if (chart == m_chart)
        return;
    const std::optional<ChartMark> mark = m_mark;
    const auto markedDay = mark ? m_chart.bars[mark->day].first : traffic::Day();
    const auto markedSeries = mark ? nameOf(mark->series) : SeriesName();
    const auto parts = partCount(m_chart);
    if (chart.form != m_chart.form)
        m_scene = makeScene(chart.form);
    m_chart = chart;
    m_mark.reset();
    m_pressed = {};
    if (m_pendingClick) {
        // The key of an application may now be that of a port, or of another client's application.
        const auto clicked = find(m_pendingClick->series);
        if (!clicked || m_chart.series[*clicked].name != m_pendingClick->name) {
            m_clickTimer.stop();
            m_pendingClick.reset();
        }
    }
    build();

    if (mark && partCount(m_chart) > 0) {
        const auto day = std::ranges::find(m_chart.bars, markedDay, &exporting::ChartBar::first);
        const auto series = find(markedSeries);
        if (mark->isInLegend ? series.has_value() : day != m_chart.bars.end())
            m_mark = ChartMark{int(std::min(day, m_chart.bars.end() - 1) - m_chart.bars.begin()), series.value_or(0),
                               mark->isInLegend};
    }
    if (parts != partCount(m_chart)) {
        QAccessibleEvent event(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
    pointAgain();
}

const exporting::Chart &DailyChartView::chart() const
{
    return m_chart;
}

QSize DailyChartView::sizeHint() const
{
    return {720, 360};
}

QSize DailyChartView::minimumSizeHint() const
{
    return {280, 160};
}

void DailyChartView::build()
{
    m_scene->show(m_chart, ChartTheme::matching(palette()), font());
    m_pointed.reset();
    hideTooltip(); // it told about what was shown before
    setAccessibleName(m_chart.title.isEmpty() ? tr("Daily chart") : m_chart.title);
    QStringList description{m_chart.subtitle, summarize(m_chart)};
    if (!m_chart.isEmpty())
        description.append(tr("The arrow keys read the bars."));
    description.removeAll(QString());
    setAccessibleDescription(description.join(u". "_s));
    layOut();
}

void DailyChartView::layOut()
{
    m_devicePixelRatio = devicePixelRatioF();
    const QRectF before = plotArea();
    m_scene->layOut(QRectF(rect()).adjusted(2, 2, -2, -2), m_devicePixelRatio);
    update();
    if (plotArea() != before)
        Q_EMIT plotAreaChanged();
}

bool DailyChartView::event(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        pointAtNothing();
    return QWidget::event(event);
}

void DailyChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        build();
        pointAgain();
        break;
    default:
        break;
    }
}

void DailyChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_pointed.reset();
    hideTooltip();
    layOut();
}

void DailyChartView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    pointAtNothing();
}

void DailyChartView::paintEvent(QPaintEvent *)
{
    if (m_devicePixelRatio != devicePixelRatioF())
        layOut(); // moved to another screen
    QPainter painter(this);
    painter.fillRect(rect(), m_scene->theme().card);
    m_scene->paint(painter);
}

DailyChartView::SeriesName DailyChartView::nameOf(int series) const
{
    return {m_chart.series[series].key, m_chart.series[series].isOther};
}

std::optional<int> DailyChartView::find(const SeriesName &name) const
{
    for (int i = 0; i < m_chart.series.size(); ++i) {
        if (nameOf(i) == name)
            return i;
    }
    return {};
}

DailyChartView::Target DailyChartView::targetAt(const QPointF &position) const
{
    Target target;
    target.place = m_scene->placeAt(position);
    target.series = target.place ? target.place->series : m_scene->legend().seriesAt(position);
    target.excluded = m_scene->legend().excludedAt(position);
    return target;
}

void DailyChartView::pointAt(const QPointF &position)
{
    m_mouse = position;
    const Target target = targetAt(position);
    setCursor(target.series || target.excluded ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (target == m_pointed)
        return;
    m_pointed = target;
    m_scene->setHighlight(target.series);
    m_scene->setHoveredDay(target.place ? std::optional(target.place->day) : std::nullopt);
    update();

    if (target.place && target.series)
        showTooltip(tooltipOfPart(m_chart, target.place->day, *target.series, m_scene->theme(), locale()),
                    m_scene->partRect(target.place->day, *target.series));
    else if (target.place)
        showTooltip(tooltipOfDay(m_chart, target.place->day, locale()), QRectF(position, QSizeF(1, 1)));
    else if (target.series)
        showTooltip(tooltipOfSeries(m_chart, *target.series, m_scene->theme(), locale()),
                    m_scene->legend().rect(*target.series));
    else
        hideTooltip();
}

/// Tells about what the keyboard or else the mouse is on, after everything was built anew.
void DailyChartView::pointAgain()
{
    if (m_mark && hasFocus()) {
        showMark();
        readMark();
    } else if (m_mouse) {
        pointAt(*m_mouse);
    }
}

void DailyChartView::pointAtNothing()
{
    m_mouse.reset();
    m_pointed.reset();
    m_scene->setHighlight({});
    m_scene->setHoveredDay({});
    hideTooltip();
    update();
}

void DailyChartView::mouseMoveEvent(QMouseEvent *event)
{
    pointAt(event->position());
}

void DailyChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? targetAt(event->position()) : Target{};
    if (event->button() != Qt::LeftButton)
        event->ignore();
}

void DailyChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const Target pressed = std::exchange(m_pressed, {});
    if (event->button() != Qt::LeftButton || targetAt(event->position()) != pressed)
        return;
    if (pressed.excluded)
        Q_EMIT exclusionActivated(m_chart.excluded[*pressed.excluded]);
    if (!pressed.series)
        return;
    clickPending(); // an earlier one elsewhere
    m_pendingClick = {nameOf(*pressed.series), m_chart.series[*pressed.series].name,
                      (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) != 0};
    if (pressed.place)
        m_clickTimer.start(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    else
        clickPending();
}

void DailyChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Target target = targetAt(event->position());
    if (event->button() != Qt::LeftButton || !target.place) {
        mousePressEvent(event); // two quick clicks on legend entries are two clicks
        return;
    }
    m_clickTimer.stop();
    m_pendingClick.reset();
    Q_EMIT dayActivated(target.place->day);
}

void DailyChartView::wheelEvent(QWheelEvent *event)
{
    static constexpr int Notch = 120;
    m_wheel += event->angleDelta().y();
    const int lines = -m_wheel / Notch;
    m_wheel %= Notch;
    if (!m_scene->legend().contains(event->position()) || !m_scene->legend().scroll(lines)) {
        event->ignore();
        return;
    }
    layOut();
    pointAt(event->position());
}

void DailyChartView::clickPending()
{
    m_clickTimer.stop();
    const auto click = std::exchange(m_pendingClick, {});
    if (!click)
        return;
    // Pages may have come in since, and other series with them.
    if (const auto series = find(click->series))
        Q_EMIT seriesActivated(*series, click->exclude);
}

void DailyChartView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (partCount(m_chart) == 0 || (modifiers && !(isEnter && modifiers == Qt::ControlModifier))) {
        QWidget::keyPressEvent(event); // Alt+Left, for one, is the window's
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        setMark(markAfter(event->key()));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_mark)
            event->ignore();
        else if (modifiers != Qt::ControlModifier)
            Q_EMIT seriesActivated(m_mark->series, event->modifiers().testFlag(Qt::ShiftModifier));
        else if (!m_mark->isInLegend)
            Q_EMIT dayActivated(m_mark->day);
        break;
    default:
        QWidget::keyPressEvent(event);
        break;
    }
}

ChartMark DailyChartView::markAfter(int key) const
{
    if (m_scene->isTopDown() && (key == Qt::Key_Up || key == Qt::Key_Down))
        key = key == Qt::Key_Up ? Qt::Key_Down : Qt::Key_Up;
    const int lastDay = int(m_chart.bars.size()) - 1;
    const int lastSeries = int(m_chart.series.size()) - 1;
    const bool isInLegend = m_mark && m_mark->isInLegend;
    ChartMark mark = m_mark.value_or(ChartMark{lastDay, 0});
    int &across = isInLegend ? mark.series : mark.day;
    const int last = isInLegend ? lastSeries : lastDay;
    switch (key) {
    case Qt::Key_Home:
        across = 0;
        break;
    case Qt::Key_End:
        across = last;
        break;
    case Qt::Key_Left:
        across = m_mark ? std::max(across - 1, 0) : across;
        break;
    case Qt::Key_Right:
        across = std::min(across + 1, last);
        break;
    case Qt::Key_Up:
        mark.series = m_mark && !isInLegend ? std::min(mark.series + 1, lastSeries) : mark.series;
        mark.isInLegend = false;
        break;
    case Qt::Key_Down:
        mark.isInLegend = isInLegend || (m_mark && mark.series == 0 && !m_scene->legend().rect(0).isEmpty());
        mark.series = isInLegend ? mark.series : std::max(mark.series - 1, 0);
        break;
    default:
        break;
    }
    return mark;
}

void DailyChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool isBack = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (event->reason() == Qt::MouseFocusReason || partCount(m_chart) == 0 || (isBack && !m_mark))
        return;
    m_mark = m_mark.value_or(ChartMark{int(m_chart.bars.size()) - 1, 0});
    showMark();
    // Screen readers are about to be told that the view has the focus: then of what in it.
    m_read.reset();
    QMetaObject::invokeMethod(this, &DailyChartView::readMark, Qt::QueuedConnection);
}

void DailyChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_scene->setMark({});
    m_scene->setHighlight({});
    m_pointed.reset(); // the tooltip may be the keyboard's
    if (m_mouse)
        pointAt(*m_mouse);
    else
        hideTooltip();
    update();
}

void DailyChartView::setMark(const ChartMark &mark)
{
    m_mark = mark;
    showMark();
    readMark();
}

std::optional<ChartMark> DailyChartView::markAt(const QPointF &position) const
{
    const Target target = targetAt(position);
    if (!target.series)
        return {};
    return ChartMark{target.place ? target.place->day : 0, *target.series, !target.place};
}

void DailyChartView::showMark()
{
    const auto [day, series, isInLegend] = *m_mark;
    m_scene->setMark(m_mark);
    m_scene->setHighlight(isInLegend ? std::optional(series) : std::nullopt);
    m_scene->setHoveredDay({});
    m_pointed.reset();
    update();
    showTooltip(isInLegend ? tooltipOfSeries(m_chart, series, m_scene->theme(), locale())
                           : tooltipOfPart(m_chart, day, series, m_scene->theme(), locale()),
                m_scene->markRect(*m_mark));
}

/// Tells screen readers what the keyboard is on, or that it is called otherwise now.
void DailyChartView::readMark()
{
    if (!QAccessible::isActive() || !m_mark || !hasFocus())
        return;
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *part = chart ? chart->focusChild() : nullptr;
    if (!part)
        return;
    const QString text = part->text(QAccessible::Name);
    const bool isSame = m_read == m_mark;
    if (!isSame || text != m_readText) {
        QAccessibleEvent event(part, isSame ? QAccessible::NameChanged : QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
    m_read = m_mark;
    m_readText = text;
}

void DailyChartView::showTooltip(const TooltipText &text, const QRectF &anchor)
{
    if (m_tooltip && m_tooltip->parentWidget() != window())
        delete m_tooltip; // the view has moved to another window
    if (!m_tooltip)
        m_tooltip = new ChartTooltip(window());
    m_tooltip->setFont(m_scene->labelFont());
    const QRect inside = anchor.toAlignedRect();
    m_tooltip->showText(text, m_scene->theme(), QRect(mapTo(window(), inside.topLeft()), inside.size()));
}

void DailyChartView::hideTooltip()
{
    if (m_tooltip)
        m_tooltip->hide();
}

} // namespace ui
