// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "explore/explorer.h"
#include "explore/preferences.h"

class QSettings;

namespace ui {

/// The preferences in force: from the settings, applied to whoever they are for, and written down when they change.
class AppliedPreferences : public QObject
{
    Q_OBJECT

public:
    /// Applies those in @p settings, but for the zone, which a view may have of its own. @p limitPace: to requests a
    /// second for each organization; may be empty. The others outlive it.
    AppliedPreferences(explore::Explorer &explorer, QSettings &settings, std::function<void(double)> limitPace,
                       QObject *parent);

    [[nodiscard]] const explore::Preferences &now() const { return m_now; }
    void set(const explore::Preferences &preferences);
    /// Nothing: as the records say.
    void setZone(const std::optional<QTimeZone> &zone);

Q_SIGNALS:
    void languageChosen();
    /// Which clients were opened is not to be remembered any more.
    void forgetRequested();

private:
    void applyLook() const;
    void apply();

    explore::Explorer &m_explorer;
    QSettings &m_settings;
    std::function<void(double)> m_limitPace;
    explore::Preferences m_now;
};

} // namespace ui
