// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include "explore/provenance.h"
#include "ui/connectionmenu.h"
#include "ui/exportmenu.h"
#include "ui/icons.h"
#include "ui/locationbar.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/trafficview.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto GeometryKey = "window/geometry"_L1;
constexpr auto ExportDirectoryKey = "export/directory"_L1;
constexpr auto NetworkKey = "network"_L1; // of each profile
constexpr auto ClientKey = "client"_L1;

// A name as an action's text, where & marks a mnemonic.
QString menuText(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

MainWindow::MainWindow(const Parts &parts)
    : m_parts(parts)
    , m_explorer(parts.explorer)
{
    setWindowTitle(u"Flowtrail"_s);
    setWindowIcon(QIcon(u":/icons/io.github.flowtrail.Flowtrail.svg"_s));
    resize(1440, 900);
    build();
    addActions();
    applyTheme();
    connectParts();
    restoreState();
    showPlace();
    showSummary();
    showFetch();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_location = new LocationBar;
    m_traffic = new TrafficView(m_explorer);
    m_status = new StatusLine;

    auto *content = new QVBoxLayout;
    content->setContentsMargins(12, 10, 12, 10);
    content->setSpacing(8);
    content->addWidget(m_location);
    content->addWidget(m_traffic, 1);

    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(content, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
}

void MainWindow::addActions()
{
    m_exportMenu = new ExportMenu(
        m_explorer, m_parts.renderer, [this] { return m_traffic->chart(); }, this);
    m_connections = new ConnectionMenu({m_parts.clients, m_parts.keyring, m_parts.profiles, m_parts.requestLog}, this);

    m_refresh = new QAction(icon(u"refresh"_s), tr("Refresh"), this);
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_refresh->setToolTip(tr("Fetch everything again (F5)"));
    m_export = new QAction(icon(u"export"_s), tr("Export"), this);
    m_export->setToolTip(tr("Save or copy what is shown (Ctrl+E)"));
    m_export->setMenu(m_exportMenu);
    m_profile = new QAction(icon(u"key"_s), tr("No connection"), this);
    m_profile->setToolTip(tr("The connection and its key"));
    m_profile->setMenu(m_connections);

    m_location->addAction(m_refresh);
    QToolButton *exportButton = m_location->addAction(m_export);
    m_location->addAction(m_profile);

    const auto shortcut = [this](const QKeySequence &keys, auto &&activate) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, activate);
    };
    addAction(m_refresh);
    shortcut(Qt::CTRL | Qt::Key_E, [exportButton] {
        if (exportButton->isEnabled())
            exportButton->showMenu();
    });
    const auto fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->installEventFilter(this);
    shortcut(Qt::CTRL | Qt::Key_F, [this] { m_traffic->focusFilter(); });
    shortcut(Qt::Key_Slash, [this] { m_traffic->focusFilter(); }); // a text field keeps its own slash
    shortcut(Qt::CTRL | Qt::Key_L, [this] { m_location->focusNetwork(); });
    shortcut(Qt::ALT | Qt::Key_Left, [this] { m_explorer.back(); });
    shortcut(Qt::ALT | Qt::Key_Right, [this] { m_explorer.forward(); });
    shortcut(Qt::CTRL | Qt::Key_Q, [this] { close(); });
    auto *removeLast = new QShortcut(Qt::Key_Escape, this);
    connect(removeLast, &QShortcut::activated, this, [this] {
        traffic::Filter filter = m_explorer.filter();
        if (filter.isEmpty())
            return;
        filter.terms.pop_back();
        m_explorer.setFilter(filter);
    });
}

void MainWindow::connectParts()
{
    using explore::Explorer;
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(0);
    connect(&m_repaint, &QTimer::timeout, this, &MainWindow::showSummary);
    connect(&m_explorer, &Explorer::summaryChanged, &m_repaint, qOverload<>(&QTimer::start));
    connect(&m_explorer, &Explorer::placeChanged, this, &MainWindow::showPlace);
    connect(&m_explorer, &Explorer::connectionChanged, this, &MainWindow::showPlace);
    connect(&m_explorer, &Explorer::fetchChanged, this, &MainWindow::showFetch);
    connect(&m_explorer, &Explorer::filterChanged, this,
            [this] { m_location->setHistory(m_explorer.visits().canGoBack(), m_explorer.visits().canGoForward()); });

    connect(m_location, &LocationBar::openRequested, this, &MainWindow::open);
    connect(m_location, &LocationBar::backRequested, &m_explorer, &Explorer::back);
    connect(m_location, &LocationBar::forwardRequested, &m_explorer, &Explorer::forward);
    connect(m_refresh, &QAction::triggered, &m_explorer, &Explorer::refresh);
    connect(m_status, &StatusLine::cancelRequested, &m_explorer, &Explorer::cancel);
    connect(m_status, &StatusLine::resumeRequested, &m_explorer, &Explorer::resume);
    connect(m_status, &StatusLine::tick, this, [this] { m_status->setFetch(m_explorer.fetchStatus()); });
    connect(m_traffic, &TrafficView::selectionChanged, this,
            [this] { m_status->setSelection(m_traffic->selectedSums(), traffic::UnitBase::Decimal); });
    connect(m_traffic, &TrafficView::actionRequested, this, &MainWindow::act);
    connect(m_connections, &ConnectionMenu::profileChosen, this, &MainWindow::useProfile);
    connect(m_connections, &ConnectionMenu::connected, this, &MainWindow::connectTo);
    connect(m_exportMenu, &ExportMenu::failed, this, [this](const QString &text) {
        m_traffic->showPassing({tr("Not saved"), text, {}, text, Message::Action::Dismiss});
    });
    connect(m_exportMenu, &ExportMenu::saved, this, [this](const QString &path) {
        m_traffic->showPassing({tr("Saved"), path, {}, {}, Message::Action::Dismiss});
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
    // Identifiers mean something to the API they came from alone.
    const QSettings &settings = m_parts.settings;
    if (settings.value(placeKey(NetworkKey)).isValid())
        open({settings.value(placeKey(NetworkKey)).toString(), settings.value(placeKey(ClientKey)).toString()});
    if (m_explorer.place().isValid())
        m_traffic->focusTable();
    else
        m_location->focusNetwork();
}

void MainWindow::askForConnection()
{
    m_connections->edit(std::nullopt);
}

void MainWindow::open(const explore::Place &place)
{
    if (m_explorer.isKey(place.networkId) || m_explorer.isKey(place.clientId)) {
        m_location->setPlace(m_explorer.place());
        m_traffic->showPassing(
            {tr("That is the API key"),
             tr("It was not sent as an address, and it is not remembered. Type the network's ID and the client's "
                "key, MAC or IP address."),
             {},
             {},
             Message::Action::Dismiss});
        return;
    }
    m_location->setPlace(place);
    m_traffic->showPassing({});
    m_explorer.open(place);
}

QString MainWindow::placeKey(QLatin1StringView key) const
{
    const QByteArray profile
        = m_explorer.profile() ? m_explorer.profile()->id.toUtf8().toPercentEncoding() : QByteArray();
    return u"open/%1/%2"_s.arg(QString::fromLatin1(profile), key);
}

void MainWindow::rememberPlace()
{
    if (!m_explorer.place().isValid())
        return;
    m_parts.settings.setValue(placeKey(NetworkKey), m_explorer.place().networkId);
    m_parts.settings.setValue(placeKey(ClientKey), m_explorer.place().clientId);
}

void MainWindow::showConnectionFailure(const QString &text)
{
    m_traffic->setConnectionMessage({tr("Not connected"), text, {}, {}, Message::Action::Connect});
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
    const std::optional<meraki::Profile> &profile = m_explorer.profile();
    m_location->setConnected(profile.has_value());
    if (profile)
        m_profile->setText(menuText(profile->name));
    m_location->setHistory(m_explorer.visits().canGoBack(), m_explorer.visits().canGoForward());

    const bool isOpen = m_explorer.place().isValid();
    const QString client = isOpen ? explore::clientName(m_explorer) : QString();
    QStringList details;
    if (isOpen) {
        details.append(explore::networkName(m_explorer));
        if (const auto &info = m_explorer.client())
            details += QStringList{info->os, info->ip};
        details.removeAll(QString());
    }
    m_location->setDescription(client, details.join(u" · "_s));
    setWindowTitle(isOpen ? u"%1 – %2 – Flowtrail"_s.arg(client, details.first()) : u"Flowtrail"_s);
    m_refresh->setEnabled(isOpen);
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
    m_status->setSummary(summary, traffic::UnitBase::Decimal);
}

// Esc leaves a text field first, and removes a filter's term only outside of one. Ctrl+E fields take for themselves on
// X11, where it means the end of the line.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            if (!isOverride)
                m_traffic->focusTable();
            return true;
        }
        if (isOverride && key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier) {
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

void MainWindow::applyTheme()
{
    const Theme theme = Theme::matching(QApplication::palette());
    setPalette(theme.palette());
    setStyleSheet(theme.styleSheet());
}

void MainWindow::restoreState()
{
    const QSettings &settings = m_parts.settings;
    restoreGeometry(settings.value(GeometryKey).toByteArray());
    m_traffic->restoreState(settings);
    m_exportMenu->setDirectory(settings.value(ExportDirectoryKey).toString());
}

void MainWindow::saveState()
{
    QSettings &settings = m_parts.settings;
    settings.setValue(GeometryKey, saveGeometry());
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
