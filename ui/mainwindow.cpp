// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "explore/provenance.h"
#include "text/plainline.h"
#include "ui/breadcrumb.h"
#include "ui/clientspane.h"
#include "ui/commandpalette.h"
#include "ui/connectionmenu.h"
#include "ui/dayrangemenu.h"
#include "ui/exportmenu.h"
#include "ui/icons.h"
#include "ui/navigation.h"
#include "ui/plaintext.h"
#include "ui/settingsdialog.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/trafficview.h"
#include "ui/usagepanel.h"
#include "ui/viewmenu.h"
#include "ui/viewstate.h"
#include "ui/zonemenu.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto GeometryKey = "window/geometry"_L1;
constexpr auto PanesKey = "window/panes"_L1;
constexpr auto ExportDirectoryKey = "export/directory"_L1;

} // namespace

MainWindow::MainWindow(const Parts &parts)
    : m_parts(parts)
    , m_explorer(parts.explorer)
    , m_book(parts.settings)
    , m_viewStore(parts.settings)
    , m_preferences(parts.explorer, parts.preferences, parts.limitPace, nullptr)
{
    setWindowTitle(u"Flowtrail"_s);
    setWindowIcon(QIcon(u":/icons/io.github.flowtrail.Flowtrail.svg"_s));
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(16, 48))); // with its frame
    applyTheme(); // before there is anything to restyle
    m_explorer.browse();
    build();
    addActions();
    connectParts();
    restoreState();
    m_clients->focusSearch();
    showPlace();
    showSummary();
    showFetch();
    if (m_parts.areSettingsBesideNewer)
        m_traffic->showPassing({tr("A newer Flowtrail has been here"),
                                tr("Its settings stay as they are. This one keeps its own beside them, from what it "
                                   "understood of those."),
                                {},
                                {},
                                Message::Action::Dismiss});
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_breadcrumb = new Breadcrumb;
    m_clients = new ClientsPane(m_explorer.directory(), m_book);
    m_traffic = new TrafficView(m_explorer);
    m_status = new StatusLine;

    m_panes = new QSplitter(Qt::Horizontal);
    m_panes->addWidget(m_clients);
    m_panes->addWidget(m_traffic);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({270, 1130});
    m_panes->setHandleWidth(8);
    m_panes->setCollapsible(1, false);

    auto *content = new QVBoxLayout;
    content->setContentsMargins(12, 10, 12, 10);
    content->setSpacing(8);
    content->addWidget(m_breadcrumb);
    content->addWidget(m_panes, 1);

    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(content, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
    m_navigation = new Navigation(m_explorer, *m_breadcrumb, this);
    m_palette = new CommandPalette(central);
    m_usage = new UsagePanel(central);
}

void MainWindow::addActions()
{
    m_exportMenu = new ExportMenu(
        m_explorer, m_parts.renderer, m_parts.settings, [this] { return m_traffic->chart(); }, this);
    m_connections = new ConnectionMenu({m_parts.clients, m_parts.keyring, m_parts.profiles, m_parts.requestLog}, this);
    m_views = new ViewMenu(m_viewStore, this);
    m_days = new DayRangeMenu;
    m_zone = new ZoneMenu;

    m_export = new QAction(icon(u"export"_s), tr("Export"), this);
    m_export->setToolTip(tr("Save or copy what is shown (Ctrl+E)"));
    m_export->setMenu(m_exportMenu);
    m_profile = new QAction(icon(u"key"_s), tr("No connection"), this);
    m_profile->setToolTip(tr("The connection and its key"));
    m_profile->setMenu(m_connections);
    m_refresh = addCommand(tr("Refresh"), QKeySequence::Refresh, [this] { m_explorer.refresh(); });
    m_refresh->setIcon(icon(u"refresh"_s));
    m_refresh->setToolTip(tr("Fetch everything again (F5)"));

    m_breadcrumb->addWidget(m_days);
    m_breadcrumb->addWidget(m_zone);
    m_breadcrumb->addAction(m_refresh);
    QToolButton *exportButton = m_breadcrumb->addAction(m_export);
    auto *views = new QAction(icon(u"views"_s), tr("Views"), this);
    views->setToolTip(tr("Views kept under a name"));
    views->setMenu(m_views);
    m_breadcrumb->addAction(views);
    m_breadcrumb->addAction(m_profile);
    addCommand(tr("Export…"), Qt::CTRL | Qt::Key_E, [exportButton] {
        if (exportButton->isEnabled())
            exportButton->showMenu();
    });
    addShortcuts();
    fillPalette();
}

void MainWindow::addShortcuts()
{
    addCommand(tr("Filter"), Qt::CTRL | Qt::Key_F, [this] {
        m_traffic->focusFilter();
    })->setShortcuts({Qt::CTRL | Qt::Key_F, Qt::Key_Slash}); // a text field keeps its own slash
    addCommand(tr("Remove the filter"), {}, [this] { m_explorer.setFilter({}); });
    addCommand(tr("Remove the filter's last term"), Qt::Key_Escape, [this] { removeLastTerm(); });
    addCommand(tr("Back"), Qt::ALT | Qt::Key_Left, [this] { m_explorer.back(); });
    addCommand(tr("Forward"), Qt::ALT | Qt::Key_Right, [this] { m_explorer.forward(); });
    addCommand(tr("Next client"), Qt::ALT | Qt::Key_Down, [this] { m_clients->next(); });
    addCommand(tr("Previous client"), Qt::ALT | Qt::Key_Up, [this] { m_clients->previous(); });
    addCommand(tr("Find a client"), Qt::CTRL | Qt::Key_L, [this] { m_clients->focusSearch(); });
    addCommand(tr("Choose a network"), Qt::CTRL | Qt::Key_N, [this] { m_navigation->chooseNetwork(); });
    addCommand(tr("Show all records"), {}, [this] { m_traffic->showGrouped(false); });
    addCommand(tr("Show records grouped"), {}, [this] { m_traffic->showGrouped(true); });
    m_dashboard = addCommand(tr("Open in Dashboard"), {}, [this] { openInDashboard(); });
    addCommand(tr("Settings…"), Qt::CTRL | Qt::Key_Comma, [this] { openSettings(); });
    if (m_parts.openAnother)
        addCommand(tr("New window"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, m_parts.openAnother);
    addCommand(tr("Help"), QKeySequence::HelpContents, [this] { showHelp(); });
    addCommand(tr("Quit"), Qt::CTRL | Qt::Key_Q, [this] { close(); });

    auto *palette = new QAction(this);
    palette->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(palette, &QAction::triggered, m_palette, &CommandPalette::toggle);
    addAction(palette);
    const auto fields = m_panes->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->installEventFilter(this);
}

QAction *MainWindow::addCommand(const QString &text, const QKeySequence &keys, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_commands.append(action);
    return action;
}

void MainWindow::fillPalette()
{
    m_palette->addProvider([this] { return choicesOf(m_commands, tr("Commands")); });
    m_palette->addProvider([this] { return choicesOf(m_exportMenu->actions(), tr("Export")); });
    m_palette->addProvider([this] { return views(); });
    m_palette->addProvider([this] { return m_navigation->clients(); });
    m_palette->addProvider([this] { return m_navigation->networks(); });
    m_palette->addProvider([this] { return m_navigation->organizations(); });
}

QList<Choice> MainWindow::views()
{
    QList<Choice> choices;
    if (!m_explorer.profile())
        return choices;
    for (const explore::View &view : m_viewStore.all(m_explorer.profile()->id))
        choices.append({.text = view.name, .detail = view.clientName, .group = tr("Views"), .choose = [this, view] {
                            showView(view);
                        }});
    return choices;
}

void MainWindow::removeLastTerm()
{
    traffic::Filter filter = m_explorer.filter();
    if (filter.isEmpty())
        return;
    filter.terms.pop_back();
    m_explorer.setFilter(filter);
}

void MainWindow::connectParts()
{
    using explore::Explorer;
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(0);
    connect(&m_repaint, &QTimer::timeout, this, &MainWindow::showSummary);
    connect(&m_explorer, &Explorer::summaryChanged, &m_repaint, qOverload<>(&QTimer::start));
    connect(&m_explorer, &Explorer::unitBaseChanged, &m_repaint, qOverload<>(&QTimer::start));
    connect(&m_explorer, &Explorer::placeChanged, this, &MainWindow::showPlace);
    connect(&m_explorer, &Explorer::connectionChanged, this, &MainWindow::showPlace);
    connect(&m_explorer, &Explorer::fetchChanged, this, &MainWindow::showFetch);

    connect(m_breadcrumb, &Breadcrumb::backRequested, &m_explorer, &Explorer::back);
    connect(m_breadcrumb, &Breadcrumb::forwardRequested, &m_explorer, &Explorer::forward);
    connect(m_navigation, &Navigation::openRequested, this, &MainWindow::open);
    connect(m_navigation, &Navigation::networkChosen, m_clients, &ClientsPane::focusSearch);
    connect(m_clients, &ClientsPane::openRequested, this, [this](const QString &networkId, const QString &clientId) {
        open({networkId, clientId});
    });
    connect(m_clients, &ClientsPane::searchOrganizationRequested, this,
            [this](const QString &mac) { m_explorer.directory().searchMac(mac); });
    connect(m_clients, &ClientsPane::actionRequested, this, &MainWindow::act);
    connect(m_clients, &ClientsPane::left, m_traffic, &TrafficView::focusTable);
    connect(m_days, &DayRangeMenu::chosen, this, [this](const std::optional<traffic::DaySelection> &days) {
        traffic::Filter filter = m_explorer.filter();
        filter.setDays(days);
        m_explorer.setFilter(filter);
    });
    m_remember.setSingleShot(true);
    m_remember.setInterval(2000);
    connect(&m_remember, &QTimer::timeout, this, &MainWindow::rememberPlace);
    connect(&m_explorer, &Explorer::settled, &m_remember, qOverload<>(&QTimer::start));
    connect(&m_explorer, &Explorer::filterChanged, &m_remember, qOverload<>(&QTimer::start));
    connect(m_connections, &ConnectionMenu::settingsRequested, this, &MainWindow::openSettings);
    connect(m_views, &ViewMenu::viewChosen, this, &MainWindow::showView);
    connect(&m_explorer, &Explorer::settled, &m_explorer, &Explorer::askUsage);
    connect(&m_explorer, &Explorer::usageChanged, this, &MainWindow::showUsage);
    connect(m_status, &StatusLine::usageRequested, m_usage, &UsagePanel::showBeside);
    connect(m_usage, &UsagePanel::retryRequested, &m_explorer, &Explorer::askUsage);
    connect(m_zone, &ZoneMenu::zoneChosen, &m_preferences, &AppliedPreferences::setZone);
    connect(&m_preferences, &AppliedPreferences::languageChosen, this, &MainWindow::languageChosen);
    connect(&m_preferences, &AppliedPreferences::forgetRequested, this, &MainWindow::forgetRecents);
    connect(m_traffic, &TrafficView::dashboardRequested, this, &MainWindow::openInDashboard);
    connect(&m_explorer, &Explorer::askingChanged, this, [this] { m_status->setAsking(m_explorer.isAsking()); });
    connect(m_status, &StatusLine::cancelRequested, this, [this] {
        if (m_explorer.fetchStatus().isRunning())
            m_explorer.cancel();
        else
            m_explorer.cancelAsking();
    });
    connect(m_status, &StatusLine::resumeRequested, &m_explorer, &Explorer::resume);
    connect(m_status, &StatusLine::tick, this, [this] { m_status->setFetch(m_explorer.fetchStatus()); });
    connect(m_traffic, &TrafficView::selectionChanged, this,
            [this] { m_status->setSelection(m_traffic->selectedSums(), m_explorer.unitBase()); });
    connect(m_traffic, &TrafficView::actionRequested, this, &MainWindow::act);
    connect(m_traffic, &TrafficView::said, m_status, &StatusLine::say);
    connect(m_connections, &ConnectionMenu::profileChosen, this, &MainWindow::useProfile);
    connect(m_connections, &ConnectionMenu::connected, this, &MainWindow::connectTo);
    connect(m_connections, &ConnectionMenu::removed, this, [this](const QString &profileId) {
        m_removed.append(profileId);
        forgetRemoved();
    });
    connect(m_connections, &ConnectionMenu::helpRequested, this, &MainWindow::showHelp);
    connect(m_traffic, &TrafficView::helpRequested, this, [this] { m_help.open({u"filter"_s}); });
    connect(m_exportMenu, &ExportMenu::failed, this, [this](const QString &text) {
        m_traffic->showPassing({tr("Not saved"), text, {}, text, Message::Action::Dismiss});
    });
    connect(m_exportMenu, &ExportMenu::busy, m_status, &StatusLine::say);
    connect(m_exportMenu, &ExportMenu::copied, this, [this] { m_status->say(tr("Chart copied")); });
    connect(m_exportMenu, &ExportMenu::saved, this, [this](const QString &path, const QString &news) {
        m_traffic->showPassing({tr("Saved"), news, {}, {}, Message::Action::Dismiss, path});
    });
}

void MainWindow::useProfile(const meraki::Profile &profile)
{
    m_wanted = profile;
    m_traffic->setConnectionMessage(
        {tr("Reading the key from the keychain…"),
         tr("The keychain may be asking for its password. You can also enter the key here."),
         {},
         {},
         Message::Action::EditKey});
    m_parts.keyring.read(profile, this,
                         [this, profile](const tl::expected<meraki::Credentials, secrets::SecretError> &key) {
                             if (m_wanted != profile)
                                 return; // another one was chosen while the keychain was asked
                             if (key) {
                                 connectTo(profile, *key);
                                 return;
                             }
                             m_traffic->setConnectionMessage({tr("The key of “%1” could not be read").arg(profile.name),
                                                              key.error().text,
                                                              {},
                                                              {},
                                                              Message::Action::EditKey});
                             if (key.error().kind == secrets::SecretError::Kind::NotFound)
                                 m_connections->edit(profile);
                         });
}

void MainWindow::connectTo(const meraki::Profile &profile, const meraki::Credentials &credentials)
{
    m_traffic->setConnectionMessage({});
    m_wanted.reset();
    if (m_parts.profiles.findById(profile.id))
        m_parts.profiles.setLastUsed(profile.id);
    rememberPlace();
    m_connections->setCurrent(profile, credentials);
    m_explorer.connectTo(profile, credentials);
    restorePlace();
    if (m_explorer.place().isValid())
        m_traffic->focusTable();
    else
        m_navigation->guide();
}

void MainWindow::askForConnection()
{
    m_connections->edit(std::nullopt);
}

void MainWindow::open(const explore::Place &place)
{
    if (isRefused(place))
        return;
    m_traffic->showPassing({});
    m_explorer.open(place);
}

// What was remembered of connections goes with them.
void MainWindow::forgetRemoved()
{
    for (const QString &profileId : std::as_const(m_removed)) {
        m_book.forget(profileId);
        m_viewStore.forget(profileId);
    }
}

// A key that was pasted into the wrong field must not get into an address.
bool MainWindow::isRefused(const explore::Place &place)
{
    const bool isKey = m_explorer.isKey(place.networkId) || m_explorer.isKey(place.clientId);
    if (isKey)
        m_traffic->showPassing(
            {tr("That is the API key"),
             tr("It was not sent as an address, and it is not remembered. Type a network's ID, or a client's key, MAC "
                "or IP address."),
             {},
             {},
             Message::Action::Dismiss});
    return isKey;
}

void MainWindow::rememberPlace()
{
    if (m_explorer.place().isValid() && m_preferences.now().remembersClients && !m_isWiped)
        m_viewStore.setLast(m_explorer.profile()->id, viewOf(m_explorer, m_traffic->metric()));
    forgetRemoved(); // one may still have been on screen, and in use
}

void MainWindow::restorePlace()
{
    explore::View view;
    view.zone = m_preferences.now().zone;
    view = m_viewStore.last(m_explorer.profile()->id).value_or(view);
    if (!isRefused({view.networkId, view.clientId}))
        goTo(view, m_explorer);
}

void MainWindow::showView(const explore::View &view)
{
    m_traffic->setMetric(metricOf(view));
    m_traffic->showPassing({});
    goTo(view, m_explorer);
}

void MainWindow::showUsage()
{
    const explore::UsageComparison usage = m_explorer.usage();
    m_status->setUsage(UsagePanel::headline(usage, locale()));
    m_usage->setComparison(usage, m_explorer.unitBase());
}

void MainWindow::openInDashboard()
{
    const QUrl url(m_explorer.directory().network(m_explorer.place().networkId).url);
    if (url.scheme() == "https"_L1) // what came in an answer must not open anything else
        QDesktopServices::openUrl(url);
}

void MainWindow::showConnectionFailure(const QString &text)
{
    m_traffic->setConnectionMessage({tr("Not connected"), text, {}, {}, Message::Action::Connect});
}

void MainWindow::showHelp()
{
    m_help.open({m_explorer.profile() ? u"browsing"_s : u"first-start"_s});
}

void MainWindow::act(Message::Action action)
{
    switch (action) {
    case Message::Action::TryAgain:
        if (m_explorer.fetchStatus().isPartial())
            m_explorer.resume();
        else
            m_explorer.refresh();
        break;
    case Message::Action::EditKey: {
        if (m_wanted)
            m_connections->edit(m_wanted);
        else
            m_connections->edit(m_explorer.profile() ? m_parts.profiles.findById(m_explorer.profile()->id)
                                                     : std::nullopt);
        break;
    }
    case Message::Action::Connect:
        askForConnection();
        break;
    case Message::Action::ClearFilter:
        m_explorer.setFilter({});
        break;
    case Message::Action::Dismiss:
        m_traffic->showPassing({});
        break;
    case Message::Action::None:
        break;
    }
}

void MainWindow::showPlace()
{
    if (m_explorer.profile()) {
        m_profile->setText(buttonText(m_explorer.profile()->name));
        m_views->setProfile(m_explorer.profile()->id);
    }
    const explore::Place &place = m_explorer.place();
    const bool isOpen = place.isValid();
    const QString client = isOpen ? explore::clientName(m_explorer) : QString();
    setWindowTitle(isOpen ? u"%1 – %2 – Flowtrail"_s.arg(text::isolatedLine(client),
                                                         text::isolatedLine(explore::networkName(m_explorer)))
                          : u"Flowtrail"_s);
    m_refresh->setEnabled(isOpen);
    m_clients->setOpen(place.networkId, place.clientId);
    if (isOpen && m_explorer.client() && m_preferences.now().remembersClients) // it is there, and has a name
        m_book.remember(m_explorer.profile()->id, {place.networkId, place.clientId, client});
    const QUrl url(m_explorer.directory().network(place.networkId).url);
    m_dashboard->setEnabled(url.scheme() == "https"_L1);
    m_traffic->setDashboardUrl(m_dashboard->isEnabled() ? url : QUrl());
    m_repaint.start();
}

void MainWindow::showFetch()
{
    m_status->setFetch(m_explorer.fetchStatus());
}

void MainWindow::showSummary()
{
    const traffic::Summary &summary = *m_explorer.summary();
    m_export->setEnabled(!summary.rows.empty());
    m_status->setSummary(summary, m_explorer.unitBase());
    const std::optional<traffic::DaySelection> days = summary.filter.days();
    m_days->setDays(days, summary.today);
    m_zone->setZones(m_explorer.foundCalendar(), m_explorer.networkZone(), m_explorer.zone());
    m_views->setCurrent(viewOf(m_explorer, m_traffic->metric()));
    showUsage();
    // Who used most in the days that are looked at?
    m_explorer.directory().setWindow(days ? traffic::rangeOf(*days, summary.today) : std::nullopt,
                                     summary.calendar.zone);
}

// Esc leaves a text field first, and removes a filter's term only outside of one. Ctrl+E and Ctrl+K fields take for
// themselves on X11, where they go to the end of the line and cut it off. The clients' list knows what Esc is there.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && m_traffic->isAncestorOf(qobject_cast<QWidget *>(watched))) {
            event->accept();
            if (!isOverride)
                m_traffic->focusTable();
            return true;
        }
        const bool isOurs = key->key() == Qt::Key_E || key->key() == Qt::Key_K;
        if (isOverride && isOurs && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
    return QMainWindow::event(event);
}

void MainWindow::openSettings()
{
    if (!m_settingsDialog) {
        explore::Preferences now = m_preferences.now();
        now.zone = m_explorer.zone() ? QString::fromLatin1(m_explorer.zone()->id()) : QString();
        m_settingsDialog = new SettingsDialog({m_parts.settings, m_parts.keyring, m_parts.profiles}, now,
                                              m_explorer.networkZone(), this);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settingsDialog, &SettingsDialog::changed, &m_preferences, &AppliedPreferences::set);
        connect(m_settingsDialog, &SettingsDialog::forgetRequested, this, &MainWindow::forgetRecents);
        connect(m_settingsDialog, &SettingsDialog::resetRequested, this, &MainWindow::resetSettings);
        connect(m_settingsDialog, &SettingsDialog::wiped, this, [this] {
            m_isWiped = true;
            close();
        });
    }
    m_settingsDialog->open();
}

void MainWindow::forgetRecents()
{
    m_book.forgetRecents();
    m_viewStore.forgetLast();
    m_clients->readBook();
}

void MainWindow::resetSettings()
{
    {
        const QSignalBlocker quiet(m_preferences); // the window is made anew once, as in the beginning
        m_preferences.set({});
    }
    for (const QLatin1StringView group : {"window"_L1, "export"_L1})
        m_parts.settings.remove(group);
    Q_EMIT settingsReset();
}

void MainWindow::continueFrom(const MainWindow &other)
{
    m_wanted = other.m_wanted;
    m_connections->continueFrom(*other.m_connections);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::applyTheme()
{
    const Theme theme = Theme::matching(QApplication::palette());
    const QString sheet = theme.styleSheet();
    if (sheet == styleSheet())
        return; // what applyToFields() does is told to every window, too
    theme.applyToFields();
    setPalette(theme.palette());
    setStyleSheet(sheet);
}

void MainWindow::restoreState()
{
    const QSettings &settings = m_parts.settings;
    restoreGeometry(settings.value(GeometryKey).toByteArray());
    m_panes->restoreState(settings.value(PanesKey).toByteArray());
    m_traffic->restoreState(settings);
    m_exportMenu->setDirectory(settings.value(ExportDirectoryKey).toString());
}

void MainWindow::saveState()
{
    if (m_isWiped)
        return;
    QSettings &settings = m_parts.settings;
    settings.setValue(GeometryKey, saveGeometry());
    settings.setValue(PanesKey, m_panes->saveState());
    m_traffic->saveState(settings);
    settings.setValue(ExportDirectoryKey, m_exportMenu->directory());
    rememberPlace();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    m_explorer.cancel();
    event->accept();
}

} // namespace ui
