// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace ui {

/// A button that says what is chosen and opens a menu to choose from: at a click, with Space, Enter or the arrow down.
class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);
    /// Of an action with a menu.
    explicit MenuButton(QAction *action, QWidget *parent = nullptr);

    /// What is chosen, beside an arrow. @p name is what screen readers say.
    void setChoice(const QString &choice, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
