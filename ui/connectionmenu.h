// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "explore/keycheck.h"
#include "explore/keyring.h"
#include "explore/profilestore.h"

namespace models {
class RequestLogModel;
}

namespace ui {

/// The profiles to switch between at a click, and the dialogs about connections: to add one, to manage them, to find
/// out what is wrong with one, to see its requests.
class ConnectionMenu : public QMenu
{
    Q_OBJECT

public:
    /// What it stands on; all of it outlives the menu.
    struct Parts
    {
        explore::ClientFactory clients;
        explore::Keyring &keyring;
        explore::ProfileStore &profiles;
        models::RequestLogModel &log;
    };

    ConnectionMenu(const Parts &parts, QWidget *parent);

    /// The profile in use, which is marked in the menu, and its key, to check it with.
    void setCurrent(const meraki::Profile &profile, const meraki::Credentials &credentials);
    /// Asks for a region and a key, for a new profile, or for what changes in @p profile.
    void edit(const std::optional<meraki::Profile> &profile);

    /// Uses the connection of @p other, which goes.
    void continueFrom(const ConnectionMenu &other);

Q_SIGNALS:
    void settingsRequested();
    void profileChosen(const meraki::Profile &profile);
    /// A profile and its key are gone.
    void removed(const QString &profileId);
    void helpRequested();
    /// A profile was added or changed: its key was checked and kept.
    void connected(const meraki::Profile &profile, const meraki::Credentials &credentials);

private:
    void fill();
    void manage();
    void examine();
    void showLog();

    Parts m_parts;
    std::optional<meraki::Profile> m_current;
    meraki::Credentials m_credentials; // of the current profile; the demo's and the environment's are in no keyring
    QPointer<QDialog> m_logDialog;
};

} // namespace ui
