// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menubutton.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

MenuButton::MenuButton(QWidget *parent)
    : QToolButton(parent)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_WindowPropagation); // the colours of the window it belongs to
    setMenu(menu);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
}

MenuButton::MenuButton(QAction *action, QWidget *parent)
    : QToolButton(parent)
{
    setDefaultAction(action);
    setPopupMode(InstantPopup);
}

void MenuButton::setChoice(const QString &choice, const QString &name)
{
    setText(u"%1 ▾"_s.arg(QString(choice).replace(u'&', u"&&"_s))); // & marks a mnemonic
    setAccessibleName(name);
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        showMenu();
        break;
    default:
        QToolButton::keyPressEvent(event);
        break;
    }
}

} // namespace ui
