// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterfield.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStyle>
#include <QTextCharFormat>
#include <QToolButton>

#include "ui/icons.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int ButtonSize = 22;
constexpr int Spacing = 2;

// QLineEdit's own buttons cannot be reached by keyboard.
QToolButton *button(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(u"inField"_s);
    button->setIcon(icon(iconName));
    button->setIconSize({14, 14});
    button->setFixedSize(ButtonSize, ButtonSize);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setCursor(Qt::ArrowCursor);
    return button;
}

} // namespace

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
    , m_clear(button(u"cancel"_s, tr("Remove the filter")))
    , m_help(button(u"help"_s, tr("What a filter can say (F1)")))
{
    addMark(*this, u"search"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(Spacing);
    row->addStretch();
    row->addWidget(m_clear);
    row->addWidget(m_help);
    m_clear->hide();
    makeRoom();

    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setFocus(); // before the button is gone
        clear();
    });
    connect(m_help, &QToolButton::clicked, this, &FilterField::helpRequested);
}

// QLineEdit has no formats of its own; those of an input method it draws, and they touch neither text nor undo.
void FilterField::mark(const std::optional<traffic::FilterError> &error)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (error) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(Theme::matching(QGuiApplication::palette()).error);
        attributes.append(
            {QInputMethodEvent::TextFormat, int(error->position) - cursorPosition(), int(error->length), wrong});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
    setProperty("invalid", error.has_value());
    style()->unpolish(this);
    style()->polish(this);
}

void FilterField::select(const traffic::TextPlace &place)
{
    setFocus(Qt::OtherFocusReason);
    setSelection(int(place.position), int(place.length));
}

// F1 is about filters here, and about the window elsewhere.
bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier)
        Q_EMIT helpRequested();
    else
        QLineEdit::keyPressEvent(event);
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

// Text margins are left and right whatever the direction of the layout.
void FilterField::makeRoom()
{
    const int room = 2 * (ButtonSize + Spacing);
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
}

} // namespace ui
