// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include "explore/clientbook.h"
#include "explore/explorer.h"
#include "explore/keyring.h"
#include "explore/profilestore.h"
#include "explore/viewstore.h"
#include "export/chartrenderer.h"
#include "ui/appliedpreferences.h"
#include "ui/choice.h"
#include "ui/help.h"
#include "ui/message.h"

namespace models {
class RequestLogModel;
}
class QSettings;
class QSplitter;

namespace ui {

class Breadcrumb;
class ClientsPane;
class CommandPalette;
class ConnectionMenu;
class DayRangeMenu;
class ExportMenu;
class Navigation;
class SettingsDialog;
class StatusLine;
class TrafficView;
class UsagePanel;
class ViewMenu;
class ZoneMenu;

/// The window: the clients of a network, and the traffic of the one that is open.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window stands on; all of it outlives the window.
    struct Parts
    {
        explore::Explorer &explorer;
        explore::ClientFactory clients;
        explore::Keyring &keyring;
        explore::ProfileStore &profiles;
        exporting::ChartRenderer &renderer;
        QSettings &settings; ///< of the window: where it is, what it showed
        models::RequestLogModel &requestLog;
        QSettings &preferences; ///< of the person; may be the same
        std::function<void(double)> limitPace{}; ///< to requests a second for each organization
        std::function<void()> openAnother{}; ///< another window, started alike
        bool areSettingsBesideNewer = false; ///< see explore::SettingsFile
    };

    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    /// Reads the key of @p profile and connects; where there is none, asks for it.
    void useProfile(const meraki::Profile &profile);
    /// Connects with a key that is at hand already.
    void connectTo(const meraki::Profile &profile, const meraki::Credentials &credentials);
    /// Asks for a region and a key, for a new profile.
    void askForConnection();
    void open(const explore::Place &place);
    /// Says why there is no connection. @p text: one sentence.
    void showConnectionFailure(const QString &text);

    void openSettings();
    /// Takes over the connection of @p other, which goes.
    void continueFrom(const MainWindow &other);
    /// Writes down where everything is, as it does when it is closed.
    void saveState();
    /// To the front, from wherever it is.
    void comeForward();

Q_SIGNALS:
    /// The texts are to be in the language of the preferences from now on, which takes another window.
    void languageChosen();
    /// The settings are as in the beginning, and so is to be the window.
    void settingsReset();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addActions();
    void addShortcuts();
    void fillPalette();
    void connectParts();
    QAction *addCommand(const QString &text, const QKeySequence &keys, const std::function<void()> &run);
    void act(Message::Action action);
    void showPlace();
    void showFetch();
    void showSummary();
    void showUsage();
    void showView(const explore::View &view);
    [[nodiscard]] QList<Choice> views();
    [[nodiscard]] bool isRefused(const explore::Place &place);
    void removeLastTerm();
    void openInDashboard();
    void showHelp();
    void rememberPlace();
    void restorePlace();
    void forgetRemoved();
    void applyTheme();
    void forgetRecents();
    void resetSettings();
    void restoreState();

    Parts m_parts;
    explore::Explorer &m_explorer;
    explore::ClientBook m_book;
    explore::ViewStore m_viewStore;
    AppliedPreferences m_preferences;
    bool m_isWiped = false; // nothing is to be written any more
    Help m_help;
    QTimer m_repaint; // changes of one frame are told once
    QTimer m_remember; // what is looked at, once it has been for a while
    QStringList m_removed; // profiles, by id
    std::optional<meraki::Profile> m_wanted; // whose key is being read, or could not be

    Breadcrumb *m_breadcrumb;
    Navigation *m_navigation;
    QSplitter *m_panes;
    ClientsPane *m_clients;
    TrafficView *m_traffic;
    StatusLine *m_status;
    ExportMenu *m_exportMenu;
    ConnectionMenu *m_connections;
    CommandPalette *m_palette;
    UsagePanel *m_usage;
    ViewMenu *m_views;
    DayRangeMenu *m_days;
    ZoneMenu *m_zone;
    QList<QAction *> m_commands; // of the palette
    QAction *m_refresh;
    QAction *m_export;
    QAction *m_profile;
    QAction *m_dashboard;
    QPointer<SettingsDialog> m_settingsDialog;
};

} // namespace ui
