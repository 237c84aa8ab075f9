// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/popupcard.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Shadow = 10;
constexpr int Gap = 4; // to the anchor
constexpr int Margin = 8; // to the window's edges

} // namespace

PopupCard::PopupCard(QWidget *widget)
    : QWidget(widget->window())
    , m_card(new QFrame)
{
    m_card->setObjectName(u"card"_s);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(Shadow, Shadow, Shadow, Shadow);
    around->addWidget(m_card);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

PopupCard::~PopupCard()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus moves once more while its widgets go
}

void PopupCard::showBeside(QWidget *anchor)
{
    m_anchor = anchor;
    open();
}

void PopupCard::showNearTop()
{
    m_anchor.clear();
    open();
}

void PopupCard::open()
{
    if (!m_isOpen) {
        m_isOpen = true;
        m_focusBefore = window()->focusWidget();
        qApp->installEventFilter(this);
    }
    prepare();
    raise();
    show(); // first, since what was never shown takes no room in a layout
    place();
    setFocus(Qt::PopupFocusReason); // to its focus proxy
}

void PopupCard::dismiss()
{
    close(holds(window()->focusWidget()));
}

void PopupCard::close(bool givesFocusBack)
{
    if (!std::exchange(m_isOpen, false))
        return;
    qApp->removeEventFilter(this);
    // Before it is hidden, or Qt would look for the next widget by itself.
    if (givesFocusBack && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    hide();
    Q_EMIT dismissed();
}

void PopupCard::place()
{
    if (!m_isOpen)
        return;
    const QRect window = parentWidget()->rect().adjusted(Margin, Margin, -Margin, -Margin);
    QRect card;
    if (!m_anchor) {
        const int top = window.top() + window.height() / 10;
        card.setSize(arrange({window.width(), window.bottom() - top}));
        card.moveTopLeft({window.center().x() - card.width() / 2, top});
    } else {
        const QRect anchor(m_anchor->mapTo(parentWidget(), QPoint()), m_anchor->size());
        const int below = window.bottom() - anchor.bottom() - Gap;
        const int above = anchor.top() - Gap - window.top();
        card.setSize(arrange({window.width(), std::max(below, above)}));
        const int left = layoutDirection() == Qt::RightToLeft ? anchor.right() - card.width() + 1 : anchor.left();
        const bool isBelow = card.height() <= below || below >= above;
        const int top = isBelow ? anchor.bottom() + 1 + Gap : anchor.top() - Gap - card.height();
        card.moveTopLeft(
            {std::clamp(left, window.left(), std::max(window.left(), window.right() - card.width())), top});
    }
    setGeometry(card.adjusted(-Shadow, -Shadow, Shadow, Shadow));
}

bool PopupCard::holds(const QWidget *widget) const
{
    return widget && (widget == this || isAncestorOf(widget));
}

bool PopupCard::wants(const QKeyEvent &key) const
{
    return key.key() == Qt::Key_Escape;
}

void PopupCard::press(const QKeyEvent &)
{
    dismiss();
}

// Of the whole program while it is open: a click elsewhere closes it, and its keys are its own, whatever else in the
// window would take them, shortcuts included.
bool PopupCard::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == parentWidget())
            place();
        break;
    case QEvent::MouseButtonPress:
        if (widget && widget->window() == window() && !holds(widget)) {
            const bool isOnAnchor = widget == m_anchor; // which would open it again
            close(isOnAnchor || holds(window()->focusWidget()));
            return isOnAnchor;
        }
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (!holds(widget) || !wants(*key))
            break;
        key->accept();
        if (event->type() == QEvent::KeyPress)
            press(*key);
        return true;
    }
    default:
        break;
    }
    return false;
}

void PopupCard::focusMoved(QWidget *now)
{
    if (!m_isOpen || !now || now->window() != window() || holds(now))
        return;
    if (now != m_anchor)
        dismiss();
    else // perhaps by a click, which is seen next and has to find the card open
        QTimer::singleShot(0, this, [this] {
            if (!holds(window()->focusWidget()))
                dismiss();
        });
}

bool PopupCard::focusNextPrevChild(bool next)
{
    QWidget *const focused = window()->focusWidget();
    if (!holds(focused))
        return false;
    const auto accepts = [this](const QWidget *widget) {
        return isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    };
    QWidget *widget = focused;
    do {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    } while (widget != focused && !accepts(widget));
    widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void PopupCard::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        dismiss(); // the shadow
}

void PopupCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 3));
    for (int spread = 1; spread <= Shadow; ++spread) {
        const QRectF around = QRectF(m_card->geometry()).adjusted(-spread, 1 - spread, spread, spread);
        painter.drawRoundedRect(around, 8 + spread, 8 + spread);
    }
}

} // namespace ui
