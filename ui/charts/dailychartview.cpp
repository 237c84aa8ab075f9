// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dailychartview.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>

#include "traffic/units.h"
#include "ui/charts/charttext.h"
#include "ui/charts/charttooltip.h"

using namespace Qt::StringLiterals;

namespace ui {

DailyChartView::DailyChartView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_clickTimer.setSingleShot(true);
    connect(&m_clickTimer, &QTimer::timeout, this, &DailyChartView::clickPending);
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
    std::optional<std::pair<traffic::Day, SeriesName>> marked;
    if (m_mark)
        marked = {m_chart.days[m_mark->day].day, nameOf(*m_mark->series)};
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

    if (marked && !m_chart.isEmpty()) {
        const auto day = std::ranges::find(m_chart.days, marked->first, &exporting::ChartDay::day);
        if (day != m_chart.days.end())
            m_mark = BarScene::Place{int(day - m_chart.days.begin()), find(marked->second).value_or(0)};
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
    m_scene.show(m_chart, ChartTheme::matching(palette()), font());
    m_pointed.reset();
    hideTooltip(); // it told about what was shown before
    setAccessibleName(m_chart.title.isEmpty() ? tr("Daily chart") : m_chart.title);
    setAccessibleDescription(m_chart.isEmpty() ? tr("No traffic to show") : tr("The arrow keys read the bars."));
    layOut();
}

void DailyChartView::layOut()
{
    m_devicePixelRatio = devicePixelRatioF();
    m_scene.layOut(QRectF(rect()).adjusted(2, 2, -2, -2), m_devicePixelRatio);
    update();
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
    painter.fillRect(rect(), m_scene.theme().card);
    m_scene.paint(painter);
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
    target.place = m_scene.placeAt(position);
    target.series = target.place ? target.place->series : m_scene.legend().seriesAt(position);
    return target;
}

void DailyChartView::pointAt(const QPointF &position)
{
    m_mouse = position;
    const Target target = targetAt(position);
    setCursor(target.series ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (target == m_pointed)
        return;
    m_pointed = target;
    m_scene.setHighlight(target.series);
    m_scene.setHoveredDay(target.place ? std::optional(target.place->day) : std::nullopt);
    update();

    if (target.place && target.series)
        showTooltip(textOfPart(target.place->day, *target.series), m_scene.partRect(target.place->day, *target.series));
    else if (target.place)
        showTooltip(textOfDay(target.place->day), QRectF(position, QSizeF(1, 1)));
    else if (target.series)
        showTooltip(textOfSeries(*target.series), m_scene.legend().rect(*target.series));
    else
        hideTooltip();
}

/// Tells about what the keyboard or else the mouse is on, after everything was built anew.
void DailyChartView::pointAgain()
{
    if (m_mark && hasFocus())
        showMark();
    else if (m_mouse)
        pointAt(*m_mouse);
}

void DailyChartView::pointAtNothing()
{
    m_mouse.reset();
    m_pointed.reset();
    m_scene.setHighlight({});
    m_scene.setHoveredDay({});
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
    if (event->button() != Qt::LeftButton || !pressed.series || targetAt(event->position()) != pressed)
        return;
    clickPending(); // an earlier one elsewhere
    m_pendingClick = {nameOf(*pressed.series), m_chart.series[*pressed.series].name,
                      event->modifiers().testFlag(Qt::ShiftModifier)};
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
    if (m_chart.isEmpty() || m_chart.days.isEmpty() || (modifiers && !(isEnter && modifiers == Qt::ControlModifier))) {
        QWidget::keyPressEvent(event); // Alt+Left, for one, is the window's
        return;
    }
    const int lastDay = int(m_chart.days.size()) - 1;
    const int lastSeries = int(m_chart.series.size()) - 1;
    const auto [day, series] = m_mark.value_or(BarScene::Place{lastDay, 0});
    switch (event->key()) {
    case Qt::Key_Left:
        setMark(m_mark ? std::max(day - 1, 0) : day, *series);
        break;
    case Qt::Key_Right:
        setMark(std::min(day + 1, lastDay), *series);
        break;
    case Qt::Key_Up:
        setMark(day, m_mark ? std::min(*series + 1, lastSeries) : *series);
        break;
    case Qt::Key_Down:
        setMark(day, std::max(*series - 1, 0));
        break;
    case Qt::Key_Home:
        setMark(0, *series);
        break;
    case Qt::Key_End:
        setMark(lastDay, *series);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_mark)
            event->ignore();
        else if (modifiers == Qt::ControlModifier)
            Q_EMIT dayActivated(day);
        else
            Q_EMIT seriesActivated(*series, event->modifiers().testFlag(Qt::ShiftModifier));
        break;
    default:
        QWidget::keyPressEvent(event);
        break;
    }
}

void DailyChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKeyboard && !m_chart.isEmpty() && !m_chart.days.isEmpty()) {
        const auto place = m_mark.value_or(BarScene::Place{int(m_chart.days.size()) - 1, 0});
        setMark(place.day, *place.series);
    }
}

void DailyChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_scene.setMark({});
    m_pointed.reset(); // the tooltip may be the keyboard's
    if (m_mouse)
        pointAt(*m_mouse);
    else
        hideTooltip();
    update();
}

void DailyChartView::setMark(int day, int series)
{
    m_mark = BarScene::Place{day, series};
    showMark();
}

void DailyChartView::showMark()
{
    const int series = *m_mark->series;
    m_scene.setMark(m_mark);
    update();
    showTooltip(textOfPart(m_mark->day, series), m_scene.partRect(m_mark->day, series));

    const QString text = describePart(m_chart, m_mark->day, series);
    setAccessibleDescription(text); // tells screen readers that it changed
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
#endif
}

void DailyChartView::showTooltip(const TooltipText &text, const QRectF &anchor)
{
    if (m_tooltip && m_tooltip->parentWidget() != window())
        delete m_tooltip; // the view has moved to another window
    if (!m_tooltip)
        m_tooltip = new ChartTooltip(window());
    m_tooltip->setFont(m_scene.labelFont());
    const QRect inside = anchor.toAlignedRect();
    m_tooltip->showText(text, m_scene.theme(), QRect(mapTo(window(), inside.topLeft()), inside.size()));
}

void DailyChartView::hideTooltip()
{
    if (m_tooltip)
        m_tooltip->hide();
}

TooltipText DailyChartView::textOfDay(int day) const
{
    const exporting::ChartDay &when = m_chart.days[day];
    if (when.state == exporting::DayState::NoData)
        return {{}, dayName(when), {tr("No data")}};
    const QString total = traffic::formatMetric(dayTotal(m_chart, day), m_chart.metric, m_chart.unitBase, locale());
    const QString flows = m_chart.metric == traffic::Metric::Flows ? tr("%1 flows").arg(total) : total;
    return {{}, dayName(when), {when.state == exporting::DayState::Partial ? tr("%1 so far").arg(flows) : flows}};
}

TooltipText DailyChartView::textOfPart(int day, int series) const
{
    const exporting::ChartDay &when = m_chart.days[day];
    if (when.state == exporting::DayState::NoData)
        return textOfDay(day);
    const exporting::ChartSeries &part = m_chart.series[series];
    const bool isFlows = m_chart.metric == traffic::Metric::Flows;
    const double value = valueAt(part, day);
    const double total = dayTotal(m_chart, day);
    const auto format
        = [&](double amount) { return traffic::formatMetric(amount, m_chart.metric, m_chart.unitBase, locale()); };
    const QString share = traffic::formatShare(value, total, locale());
    const QString amount = isFlows ? tr("%1 flows").arg(format(value)) : format(value);
    QStringList lines{tr("%1 · %2 of the day").arg(amount, share), dayName(when)};
    if (!isFlows && value >= 1000)
        lines.append(tr("%1 kB").arg(locale().toString(value, 'f', 0)));
    lines.append((when.state == exporting::DayState::Partial ? tr("The day so far: %1") : tr("The whole day: %1"))
                     .arg(format(total)));
    return {m_scene.theme().color(part), plainLine(part.name), lines};
}

TooltipText DailyChartView::textOfSeries(int series) const
{
    const exporting::ChartSeries &part = m_chart.series[series];
    double total = 0;
    for (const exporting::ChartSeries &other : m_chart.series)
        total += other.total;
    const QString amount = traffic::formatMetric(part.total, m_chart.metric, m_chart.unitBase, locale());
    return {m_scene.theme().color(part),
            plainLine(part.name),
            {tr("%1 · %2 of all").arg(amount, traffic::formatShare(part.total, total, locale()))}};
}

} // namespace ui
