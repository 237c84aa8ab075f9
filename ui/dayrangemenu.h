// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traffic/filter.h"
#include "ui/menubutton.h"

class QLabel;
class QLineEdit;
class QWidgetAction;

namespace ui {

/// Which days are shown, in words, and a menu to choose others: by typing them, or from those that have a name.
class DayRangeMenu : public MenuButton
{
    Q_OBJECT

public:
    explicit DayRangeMenu(QWidget *parent = nullptr);

    /// What is shown; nothing: all days.
    void setDays(const std::optional<traffic::DaySelection> &shown, traffic::Day today);

Q_SIGNALS:
    void chosen(const std::optional<traffic::DaySelection> &days);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void describe();
    void fill();
    void addChoice(const QString &name, const std::optional<traffic::DaySelection> &what);
    void read();
    void apply();
    void say(const QString &text, bool isWrong);

    std::optional<traffic::DaySelection> m_shown;
    traffic::Day m_today{};
    QWidgetAction *m_entry;
    QLineEdit *m_text;
    QLabel *m_meaning; // of the text, or what is wrong with it
};

} // namespace ui
