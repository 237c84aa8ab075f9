// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/daystrip.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QWheelEvent>

#include "export/chart.h"
#include "ui/charts/charttext.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/charttooltip.h"
#include "ui/daystripaccessible.h"
#include "ui/daystrippainter.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using std::chrono::days;
using traffic::Day;
using traffic::DayRange;

constexpr double Margin = 3; // at the least: half a handle
constexpr double LeastDrag = 4; // what moves less is a click
constexpr int Week = 7;

bool isWithin(const DayRange &range, const DayRange &bounds)
{
    return bounds.contains(range.first) && bounds.contains(range.last);
}

} // namespace

DayStrip::DayStrip(QWidget *parent)
    : QWidget(parent)
    , m_amountText([](double value) { return QLocale().toString(value); })
{
    [[maybe_unused]] static const bool isKnown = [] {
        QAccessible::installFactory(&DayStripAccessible::create);
        return true;
    }();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Days shown"));
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &DayStrip::settle);
}

DayStrip::~DayStrip()
{
    delete m_tooltip;
}

void DayStrip::setOverview(const Overview &overview)
{
    if (overview == m_overview)
        return;
    if (overview.days != m_overview.days)
        m_marked.clear();
    m_overview = overview;
    m_overview.values.resize(std::size_t(overview.days.count()));
    m_overview.hasData.resize(std::size_t(overview.days.count()));
    if (m_drag && (overview.days.isEmpty() || (m_drag->before && !isWithin(*m_drag->before, overview.days))))
        m_drag.reset();
    if (!m_drag)
        hideTooltip(); // it told about what was shown before
    tellAccessibility();
    update();
}

void DayStrip::setWindow(const std::optional<DayRange> &window)
{
    if (window == m_window && m_marked.empty())
        return;
    m_settling.stop();
    m_isSettled = true; // somebody else has decided
    m_drag.reset();
    m_window = window;
    m_marked.clear();
    tellAccessibility();
    update();
}

void DayStrip::setMarked(const std::vector<bool> &marked)
{
    std::vector<bool> flags = marked;
    flags.resize(std::size_t(m_overview.days.count()));
    if (flags == m_marked)
        return;
    setWindow(std::nullopt);
    m_marked = std::move(flags);
    tellAccessibility();
    update();
}

void DayStrip::setPlotArea(double left, double right)
{
    m_plotArea = {left, std::max(left + 1, right)}; // no division by zero
    update();
}

void DayStrip::setAmountText(std::function<QString(double)> amountText)
{
    m_amountText = std::move(amountText);
    tellAccessibility();
}

DayScale DayStrip::scale() const
{
    const auto [left, right] = m_plotArea.value_or(std::pair(0.0, double(width())));
    const double first = std::max(left, Margin);
    return {first, std::max(first + 1, std::min(right, width() - Margin)), m_overview.days.count()};
}

std::optional<DayRange> DayStrip::selection() const
{
    if (!m_marked.empty())
        return std::nullopt;
    const DayRange &all = m_overview.days;
    const DayRange range = m_window.value_or(all);
    const DayRange within{std::max(range.first, all.first), std::min(range.last, all.last)};
    return within.isEmpty() ? std::nullopt : std::optional(within);
}

QString DayStrip::valueText() const
{
    const std::optional<DayRange> range = selection();
    double total = 0;
    int count = 0;
    for (int i = 0; i < m_overview.days.count(); ++i) {
        const bool isShown
            = m_marked.empty() ? range && range->contains(m_overview.days.first + days{i}) : m_marked[std::size_t(i)];
        total += isShown ? m_overview.values[std::size_t(i)] : 0;
        count += isShown ? 1 : 0;
    }
    if (count == 0)
        return tr("No days");
    const QString amount = m_amountText(total);
    if (!range)
        return tr("%n day(s), %1", nullptr, count).arg(amount);
    const auto name = [](Day day) { return QLocale().toString(exporting::dateOf(day), tr("d MMM", "date format")); };
    if (count == 1)
        return u"%1, %2"_s.arg(name(range->first), amount);
    return tr("%1 to %2, %n day(s), %3", nullptr, count).arg(name(range->first), name(range->last), amount);
}

QSize DayStrip::sizeHint() const
{
    return {480, 38};
}

QSize DayStrip::minimumSizeHint() const
{
    return {120, 38};
}

/// Takes the window that somebody wants, and tells of it.
void DayStrip::choose(std::optional<DayRange> window, Change change)
{
    if (m_overview.days.isEmpty())
        return;
    if (window && isWithin(m_overview.days, *window))
        window.reset(); // all days are all days, also when there will be more
    if (window != m_window || !m_marked.empty()) {
        m_window = window;
        m_marked.clear();
        m_isSettled = false;
        tellAccessibility();
        update();
        if (change != Change::Final)
            Q_EMIT windowChanged(m_window, false);
    }
    if (change == Change::Final)
        settle();
    else if (change == Change::Settling && !m_isSettled)
        m_settling.start(QGuiApplication::styleHints()->mouseDoubleClickInterval());
}

void DayStrip::settle()
{
    m_settling.stop();
    if (!std::exchange(m_isSettled, true))
        Q_EMIT windowChanged(m_window, true);
}

void DayStrip::moveBy(int by)
{
    const DayRange &all = m_overview.days;
    if (all.isEmpty() || by == 0)
        return;
    if (const auto range = selection(); range && m_window) {
        const DayRange moved = movedWithin(all, *range, by);
        if (moved != *range)
            choose(moved, Change::Settling);
        return;
    }
    // Out of all days, or the marked ones, comes the last or first of them.
    const auto isCandidate = [this](int i) { return m_marked.empty() || m_marked[std::size_t(i)]; };
    int i = by < 0 ? all.count() - 1 : 0;
    while (i >= 0 && i < all.count() && !isCandidate(i))
        i += by < 0 ? -1 : 1;
    if (i >= 0 && i < all.count())
        choose(DayRange{all.first + days{i}, all.first + days{i}}, Change::Settling);
}

void DayStrip::extendBy(int by)
{
    const std::optional<DayRange> range = selection();
    if (!range)
        return;
    const Day last = std::clamp(range->last + days{by}, range->first, m_overview.days.last);
    if (last != range->last)
        choose(DayRange{range->first, last}, Change::Settling);
}

void DayStrip::showAll()
{
    choose(std::nullopt, Change::Final);
}

void DayStrip::tellAccessibility()
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(this);
    if (!QAccessible::isActive() || !accessible)
        return;
    QAccessibleValueChangeEvent event(this, accessible->valueInterface()->currentValue());
    QAccessible::updateAccessibility(&event);
}

DayGrip DayStrip::gripAt(double x) const
{
    return DayDrag::gripAt(x, scale(), m_overview.days, selection(), m_window.has_value());
}

Day DayStrip::dayAt(double x) const
{
    return m_overview.days.first + days{scale().dayAt(x)};
}

void DayStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || gripAt(event->position().x()) == DayGrip::Nothing) {
        event->ignore();
        return;
    }
    settle();
    const double x = event->position().x();
    m_drag = Drag{{.grip = gripAt(x), .from = x, .before = selection()}, m_window, false};
    pointAt(x);
}

void DayStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_drag) {
        m_drag->hasMoved |= std::abs(x - m_drag->from) >= LeastDrag;
        if (m_drag->hasMoved)
            choose(m_drag->windowAt(x, scale(), m_overview.days), Change::Live);
    }
    pointAt(x);
}

void DayStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    const double x = event->position().x();
    const bool isOnDay = drag.grip == DayGrip::Days || (drag.grip != DayGrip::Window && !m_window);
    if (drag.hasMoved)
        settle();
    else if (isOnDay)
        choose(DayRange{dayAt(x), dayAt(x)}, Change::Settling); // may become a double click
    pointAt(x);
}

void DayStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag.reset();
    if (event->button() == Qt::LeftButton)
        showAll();
    else
        event->ignore();
}

void DayStrip::wheelEvent(QWheelEvent *event)
{
    if (!m_window || m_drag) {
        event->ignore();
        return;
    }
    const QPoint turned = event->angleDelta();
    m_wheel += turned.x() != 0 ? turned.x() : turned.y();
    const int notches = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= notches * QWheelEvent::DefaultDeltasPerStep;
    moveBy(-notches);
    pointAt(event->position().x());
}

/// By how many days a key moves; nothing if it is another key.
std::optional<int> DayStrip::steps(QKeyEvent *event) const
{
    const int day = event->modifiers().testFlag(Qt::ControlModifier) ? Week : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return -day;
    case Qt::Key_Right:
        return day;
    case Qt::Key_Home:
        return -m_overview.days.count();
    case Qt::Key_End:
        return m_overview.days.count();
    default:
        return std::nullopt;
    }
}

void DayStrip::keyPressEvent(QKeyEvent *event)
{
    const auto others = event->modifiers() & ~(Qt::ShiftModifier | Qt::ControlModifier | Qt::KeypadModifier);
    if (event->key() == Qt::Key_Escape && m_drag) {
        const Drag drag = *std::exchange(m_drag, std::nullopt);
        choose(drag.window, Change::Final);
        hideTooltip();
    } else if (event->key() == Qt::Key_Escape && (m_window || !m_marked.empty())) {
        showAll();
    } else if (const auto by = steps(event); by && !others && !m_drag) {
        const bool isHome = event->key() == Qt::Key_Home;
        const bool isEnd = event->key() == Qt::Key_End;
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            extendBy(*by);
        else if ((isHome || isEnd) && !m_window)
            moveBy(isHome ? 1 : -1); // out of all days, the first for Home
        else
            moveBy(*by);
    } else {
        QWidget::keyPressEvent(event); // Alt+Left, for one, is the window's
    }
}

void DayStrip::pointAt(double x)
{
    const DayGrip grip = m_drag ? m_drag->grip : gripAt(x);
    switch (grip) {
    case DayGrip::First:
    case DayGrip::Last:
        setCursor(Qt::SizeHorCursor);
        break;
    case DayGrip::Window:
        setCursor(m_drag ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
        break;
    case DayGrip::Days:
        setCursor(Qt::PointingHandCursor);
        break;
    case DayGrip::Nothing:
        unsetCursor();
        break;
    }
    if (grip == DayGrip::Nothing)
        hideTooltip();
    else
        showTooltip(x);
}

/// Of the day under the mouse, or of the window that is being dragged.
void DayStrip::showTooltip(double x)
{
    if (m_tooltip && m_tooltip->parentWidget() != window())
        delete m_tooltip; // the strip has moved to another window
    if (!m_tooltip)
        m_tooltip = new ChartTooltip(window());

    TooltipText text;
    const auto name = [](Day day, const QString &format) { return QLocale().toString(exporting::dateOf(day), format); };
    if (const auto range = selection(); m_drag && m_drag->hasMoved && range) {
        double total = 0;
        for (Day day = range->first; day <= range->last; day += days{1})
            total += m_overview.values[std::size_t((day - m_overview.days.first).count())];
        const QString format = tr("ddd d MMM", "date format");
        text.heading = range->count() == 1 ? name(range->first, tr("dddd d MMMM", "date format"))
                                           : u"%1 – %2"_s.arg(name(range->first, format), name(range->last, format));
        text.lines = {m_amountText(total)};
        if (range->count() > 1)
            text.lines.append(tr("%n day(s)", nullptr, range->count()));
    } else {
        const Day day = dayAt(x);
        const auto i = std::size_t((day - m_overview.days.first).count());
        const QString amount = m_amountText(m_overview.values[i]);
        text.heading = name(day, tr("dddd d MMMM", "date format"));
        text.lines = {!m_overview.hasData[i]        ? tr("No data")
                          : m_overview.today == day ? tr("%1 so far").arg(amount)
                                                    : amount};
    }
    // Above the strip, or it would cover the days that one drags to. A tooltip stands beside the middle of its anchor.
    const int tall = (1 + int(text.lines.size())) * (fontMetrics().height() + 3) + 32;
    const QRect anchor(int(scale().x(scale().dayAt(x))), -tall, std::max(1, int(scale().dayWidth())), tall);
    m_tooltip->setFont(font());
    m_tooltip->showText(text, ChartTheme::matching(palette()), QRect(mapTo(window(), anchor.topLeft()), anchor.size()));
}

void DayStrip::hideTooltip()
{
    if (m_tooltip)
        m_tooltip->hide();
}

bool DayStrip::event(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hideTooltip();
    return QWidget::event(event);
}

void DayStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    hideTooltip(); // in the colours and words of before
    update();
}

void DayStrip::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    hideTooltip();
}

void DayStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DayStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    settle();
    update();
}

void DayStrip::paintEvent(QPaintEvent *)
{
    const traffic::DayRange &all = m_overview.days;
    if (all.isEmpty())
        return;
    DayStripPicture picture{.scale = scale(), .values = m_overview.values, .hasData = m_overview.hasData};
    const auto indexOf = [&all](Day day) { return int((day - all.first).count()); };
    if (m_overview.today && all.contains(*m_overview.today))
        picture.today = indexOf(*m_overview.today);
    if (const auto range = selection()) {
        picture.shown.emplace_back(indexOf(range->first), indexOf(range->last));
        picture.hasHandles = true;
    }
    for (int i = 0; i < int(m_marked.size()); ++i) {
        if (!m_marked[std::size_t(i)])
            continue;
        if (!picture.shown.empty() && picture.shown.back().second == i - 1)
            picture.shown.back().second = i;
        else
            picture.shown.emplace_back(i, i);
    }
    picture.hasFocus = hasFocus();
    QPainter painter(this);
    paintDayStrip(painter, rect(), picture, palette());
}

} // namespace ui
