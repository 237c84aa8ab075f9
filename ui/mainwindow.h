// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QTimer>

#include "explore/clientbook.h"
#include "explore/explorer.h"
#include "explore/keyring.h"
#include "explore/profilestore.h"
#include "explore/viewstore.h"
#include "export/chartrenderer.h"
#include "ui/choice.h"
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
        QSettings &settings;
        models::RequestLogModel &requestLog;
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
    void setZone(const std::optional<QTimeZone> &zone);
    void openInDashboard();
    void rememberPlace();
    void restorePlace();
    void forgetRemoved();
    void applyTheme();
    void restoreState();
    void saveState();

    Parts m_parts;
    explore::Explorer &m_explorer;
    explore::ClientBook m_book;
    explore::ViewStore m_viewStore;
    QTimer m_repaint; // changes of one frame are told once
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
};

} // namespace ui
