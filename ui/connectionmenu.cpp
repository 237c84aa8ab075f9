// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectionmenu.h"

#include "ui/connectdialog.h"
#include "ui/doctordialog.h"
#include "ui/plaintext.h"
#include "ui/profilesdialog.h"
#include "ui/requestlogdialog.h"

namespace ui {

ConnectionMenu::ConnectionMenu(const Parts &parts, QWidget *parent)
    : QMenu(parent)
    , m_parts(parts)
{
    connect(this, &QMenu::aboutToShow, this, &ConnectionMenu::fill);
}

void ConnectionMenu::setCurrent(const meraki::Profile &profile, const meraki::Credentials &credentials)
{
    m_current = profile;
    m_credentials = credentials;
}

void ConnectionMenu::continueFrom(const ConnectionMenu &other)
{
    m_current = other.m_current;
    m_credentials = other.m_credentials;
}

void ConnectionMenu::fill()
{
    clear();
    const QList<meraki::Profile> profiles = m_parts.profiles.all();
    for (const meraki::Profile &profile : profiles) {
        QAction *action = addAction(buttonText(profile.name));
        action->setCheckable(true);
        action->setChecked(m_current && m_current->id == profile.id);
        connect(action, &QAction::triggered, this, [this, profile] { Q_EMIT profileChosen(profile); });
    }
    addSeparator();
    connect(addAction(tr("Add a connection…")), &QAction::triggered, this, [this] { edit(std::nullopt); });
    QAction *manageAll = addAction(tr("Manage connections…"));
    manageAll->setEnabled(!profiles.isEmpty());
    connect(manageAll, &QAction::triggered, this, &ConnectionMenu::manage);
    addSeparator();
    QAction *check = addAction(tr("Check this connection…"));
    check->setEnabled(m_current.has_value());
    connect(check, &QAction::triggered, this, &ConnectionMenu::examine);
    connect(addAction(tr("Request log")), &QAction::triggered, this, &ConnectionMenu::showLog);
    addSeparator();
    connect(addAction(tr("Settings…")), &QAction::triggered, this, &ConnectionMenu::settingsRequested);
    QAction *help = addAction(tr("Help"));
    help->setShortcut(QKeySequence::HelpContents);
    help->setShortcutContext(Qt::WidgetShortcut); // shown here, and pressed in the window
    connect(help, &QAction::triggered, this, &ConnectionMenu::helpRequested);
}

void ConnectionMenu::edit(const std::optional<meraki::Profile> &profile)
{
    auto *dialog
        = new ConnectDialog(m_parts.clients, m_parts.keyring, m_parts.profiles, profile, parentWidget()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::connected, this, &ConnectionMenu::connected);
    dialog->open();
}

void ConnectionMenu::manage()
{
    auto *dialog = new ProfilesDialog(m_parts.clients, m_parts.keyring, m_parts.profiles,
                                      m_current ? m_current->id : QString(), parentWidget()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfilesDialog::connected, this, &ConnectionMenu::connected);
    connect(dialog, &ProfilesDialog::removed, this, &ConnectionMenu::removed);
    connect(dialog, &ProfilesDialog::useRequested, this, &ConnectionMenu::profileChosen);
    dialog->open();
}

void ConnectionMenu::examine()
{
    auto *dialog
        = new DoctorDialog(m_parts.clients, m_parts.keyring, *m_current, m_credentials, parentWidget()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// Beside the window, not above it: requests are watched while they are made.
void ConnectionMenu::showLog()
{
    if (!m_logDialog) {
        m_logDialog = new RequestLogDialog(m_parts.log, parentWidget()->window());
        m_logDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_logDialog->show();
    m_logDialog->raise();
    m_logDialog->activateWindow();
}

} // namespace ui
