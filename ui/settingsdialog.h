// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimeZone>

#include "explore/preferences.h"
#include "explore/wipe.h"

class QSettings;
class QTabWidget;

namespace ui {

class PreferencesForm;
class PrivacyForm;

/// How a person wants Flowtrail to be. Everything applies at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What it stands on; all of it outlives the dialog.
    struct Parts
    {
        QSettings &settings; ///< exports, as they start; the window's
        explore::Keyring &keyring;
        explore::ProfileStore &profiles;
    };

    /// @p networkZone may be invalid.
    SettingsDialog(const Parts &parts, const explore::Preferences &preferences, const QTimeZone &networkZone,
                   QWidget *parent);

Q_SIGNALS:
    void changed(const explore::Preferences &preferences);
    /// Everything to be as it is without settings.
    void resetRequested();
    /// Which clients were opened, and what was looked at last.
    void forgetRequested();
    /// Nothing is kept any more, and nothing must be written from now on.
    void wiped();

private:
    [[nodiscard]] QWidget *makeExports();
    void askToReset();
    void wipe();

    Parts m_parts;
    explore::Wipe m_wipe;
    QTabWidget *m_pages;
    PreferencesForm *m_form;
    PrivacyForm *m_privacy;
};

} // namespace ui
