// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "traffic/calendar.h"
#include "ui/menubutton.h"

namespace ui {

/// In which zone the days are labelled, and a menu to choose another.
class ZoneMenu : public MenuButton
{
    Q_OBJECT

public:
    explicit ZoneMenu(QWidget *parent = nullptr);

    /// @p found is what Calendar::detect() says, also while another is @p chosen; @p network may be invalid.
    void setZones(const traffic::Calendar &found, const QTimeZone &network, const std::optional<QTimeZone> &chosen);

Q_SIGNALS:
    /// Nothing: automatic.
    void zoneChosen(const std::optional<QTimeZone> &zone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void fill();
    void addChoice(const QString &name, const std::optional<QTimeZone> &zone);
    void askForAnother();

    traffic::Calendar m_found;
    QTimeZone m_network;
    std::optional<QTimeZone> m_chosen;
    bool m_isMarked = false; // while the menu is filled: an entry is the chosen one
};

} // namespace ui
