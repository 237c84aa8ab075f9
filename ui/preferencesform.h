// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <QWidget>

#include "explore/preferences.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;

namespace ui {

/// The fields of the preferences, but for what is private.
class PreferencesForm : public QWidget
{
    Q_OBJECT

public:
    /// @p networkZone: offered for the days; may be invalid.
    PreferencesForm(const explore::Preferences &preferences, const QTimeZone &networkZone, QWidget *parent = nullptr);

    [[nodiscard]] const explore::Preferences &preferences() const { return m_preferences; }
    void setPreferences(const explore::Preferences &preferences);

Q_SIGNALS:
    /// By a person.
    void changed(const explore::Preferences &preferences);

private:
    void fillZones();
    void zoneActivated(int index);
    void read();
    void addRow(QFormLayout &form, const QString &label, QWidget *field, const QString &explanation = {});

    explore::Preferences m_preferences;
    QTimeZone m_networkZone;
    QComboBox *m_language;
    QComboBox *m_look;
    QComboBox *m_units;
    QComboBox *m_zone; // the last entry's data is none: another one is asked for
    QDoubleSpinBox *m_pace;
};

} // namespace ui
