// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clientspane.h"

#include <utility>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/clientdelegate.h"
#include "ui/clientsfooter.h"
#include "ui/clientsuggestions.h"
#include "ui/icons.h"
#include "ui/messageview.h"

using namespace Qt::StringLiterals;

namespace ui {

using Model = models::ClientListModel;
using Phase = explore::ListState::Phase;

namespace {

QDate dateOf(traffic::Day day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

} // namespace

ClientsPane::ClientsPane(explore::Directory &directory, explore::ClientBook &book, QWidget *parent)
    : QFrame(parent)
    , m_directory(directory)
    , m_book(book)
    , m_model(directory.clientList())
    , m_count(new QLabel)
    , m_period(new QLabel)
    , m_search(new QLineEdit)
    , m_suggestions(new ClientSuggestions(directory))
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_delegate(new ClientDelegate(this))
    , m_message(new MessageView(MessageView::Form::Column))
    , m_footer(new ClientsFooter(directory))
{
    setObjectName(u"card"_s);
    m_count->setObjectName(u"cardTitle"_s);
    m_period->setObjectName(u"secondary"_s);
    for (QLabel *label : {m_count, m_period})
        label->setTextFormat(Qt::PlainText);

    m_search->setAccessibleName(tr("Search clients"));
    m_search->setToolTip(
        tr("Finds names, users, MAC and IP addresses, systems, VLANs, SSIDs and ports. A client's key, "
           "MAC or IP address can be opened from here even if it is not in the list."));
    m_search->setClearButtonEnabled(true);
    addMark(*m_search, u"search"_s);
    // For screen readers: Qt gives its own action no text.
    if (auto *clear = m_search->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear the search"));
    m_search->installEventFilter(this);

    m_list->setObjectName(u"clients"_s);
    m_list->setAccessibleName(tr("Clients"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true); // measuring rows would ask for every one
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_message);

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(2, 0, 2, 0);
    heading->setSpacing(4);
    heading->addWidget(m_count);
    heading->addWidget(m_period, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_search);
    layout->addWidget(m_suggestions);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footer);

    connect(m_search, &QLineEdit::textChanged, this, &ClientsPane::search);
    connect(m_suggestions, &ClientSuggestions::openRequested, this, &ClientsPane::openRequested);
    connect(m_suggestions, &ClientSuggestions::searchOrganizationRequested, this,
            &ClientsPane::searchOrganizationRequested);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_delegate->clickedStar())
            toggleFavourite(index);
        else
            open(index);
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &ClientsPane::showMenu);
    connect(m_message, &MessageView::actionRequested, this, [this](Message::Action action) {
        if (action == Message::Action::TryAgain)
            tryAgain();
        else
            Q_EMIT actionRequested(action);
    });
    connect(&directory, &explore::Directory::clientsChanged, this, &ClientsPane::directoryChanged);
    connect(&directory, &explore::Directory::organizationsChanged, this, &ClientsPane::directoryChanged);
    connect(&directory, &explore::Directory::usageChanged, this, &ClientsPane::directoryChanged);
    connect(m_footer, &ClientsFooter::tryAgainRequested, this, &ClientsPane::tryAgain);
    directoryChanged();
}

void ClientsPane::directoryChanged()
{
    // What was opened in the meantime counts as recent once the list is fetched again: rows that jump to the top at
    // each click would make the next client the one before.
    const bool isLoading = m_directory.clientsState().isLoading();
    const QString bookOf = m_directory.profileId() + u'\n' + m_directory.networkId();
    const bool begins = isLoading && !std::exchange(m_wasLoading, isLoading);
    m_wasLoading = isLoading;
    if (std::exchange(m_bookOf, bookOf) != bookOf || begins)
        readBook();
    showCounts();
    showMessage();
    showOpen();
}

void ClientsPane::readBook()
{
    const QString profile = m_directory.profileId();
    const QString network = m_directory.networkId();
    m_model.setFavourites(explore::clientsIn(m_book.favourites(profile), network));
    m_model.setRecents(explore::clientsIn(m_book.recents(profile), network));
}

QString ClientsPane::periodText() const
{
    const auto window = m_directory.window();
    if (!window)
        return tr("last 31 days");
    const QLocale locale;
    const auto day
        = [&locale](traffic::Day day) { return locale.toString(dateOf(day), tr("ddd d MMM", "date format")); };
    return window->count() == 1 ? day(window->first) : tr("%1 – %2").arg(day(window->first), day(window->last));
}

void ClientsPane::showCounts()
{
    const int total = m_model.total();
    const QString all = tr("%Ln client(s)", nullptr, total);
    const bool isSearching = m_model.rowCount() != total;
    m_count->setText(isSearching ? tr("%1 of %2").arg(QLocale().toString(m_model.rowCount()), all) : all);
    m_count->setVisible(total > 0);
    m_period->setText(u"· "_s + periodText());
    m_period->setVisible(total > 0);
    m_search->setPlaceholderText(total > 0 ? tr("Search %Ln client(s)", nullptr, total)
                                           : tr("Search, or type a client"));
}

Message ClientsPane::messageNow() const
{
    using Action = Message::Action;
    const explore::ListState &state = m_directory.clientsState();
    if (m_model.rowCount() > 0)
        return {};
    if (m_model.total() > 0)
        return {tr("No client is called that"),
                tr("Names, users, addresses, systems, VLANs, SSIDs and ports were searched."),
                {},
                {},
                Action::None};
    switch (state.phase) {
    case Phase::Idle:
        if (m_directory.profileId().isEmpty())
            return {tr("No clients yet"), tr("They are listed here once a network is open."), {}, {}, Action::None};
        if (m_directory.organizationsState().error)
            return messageOf(*m_directory.organizationsState().error);
        return {tr("Which network?"), tr("Its clients are listed here."), {}, {}, Action::None};
    case Phase::Loading:
        return {};
    case Phase::Cancelled:
        return {tr("Cancelled before any client came"), {}, {}, {}, Action::TryAgain};
    case Phase::Failed:
        return messageOf(*state.error);
    case Phase::Complete:
        break;
    }
    return {tr("No clients"), tr("No client was seen in this network in the last 31 days."), {}, {}, Action::TryAgain};
}

void ClientsPane::showMessage()
{
    const Message message = messageNow();
    if (!message.isEmpty())
        m_message->setMessage(message);
    m_stack->setCurrentWidget(message.isEmpty() ? static_cast<QWidget *>(m_list) : m_message);
}

void ClientsPane::tryAgain()
{
    if (m_directory.clientsState().phase == Phase::Idle)
        m_directory.refreshOrganizations();
    else if (m_directory.clientsState().endedEarly() || m_model.total() == 0)
        m_directory.refreshClients();
    else
        m_directory.resumeUsage();
}

void ClientsPane::setOpen(const QString &networkId, const QString &clientId)
{
    if (networkId == m_openNetwork && clientId == m_openClient)
        return;
    m_openNetwork = networkId;
    m_openClient = clientId;
    showOpen();
    if (const int row = m_model.rowOf(clientId); row >= 0 && networkId == m_directory.networkId()) {
        m_list->setCurrentIndex(m_model.index(row));
        m_list->scrollTo(m_model.index(row));
    }
}

void ClientsPane::showOpen()
{
    m_model.setOpen(m_openNetwork == m_directory.networkId() ? m_openClient : QString());
}

void ClientsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClientsPane::search(const QString &text)
{
    m_model.setSearch(text);
    m_suggestions->setText(text);
    m_list->scrollToTop();
    showCounts();
    showMessage();
}

void ClientsPane::next()
{
    step(1);
}

void ClientsPane::previous()
{
    step(-1);
}

void ClientsPane::step(int rows)
{
    const int open = m_openNetwork == m_directory.networkId() ? m_model.rowOf(m_openClient) : -1;
    const int row = open >= 0 ? open + rows : rows > 0 ? 0 : m_model.rowCount() - 1;
    if (row >= 0 && row < m_model.rowCount())
        this->open(m_model.index(row));
}

void ClientsPane::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openRequested(m_directory.networkId(), m_model.clientAt(index.row()).id);
}

// What the search found comes first: that is what one sees.
void ClientsPane::openTyped()
{
    const explore::TypedClient typed = m_suggestions->typed();
    if (m_model.rowCount() > 0 && !m_search->text().trimmed().isEmpty())
        open(m_model.index(0));
    else if (typed.kind != explore::TypedClient::Kind::None && !m_directory.networkId().isEmpty())
        Q_EMIT openRequested(m_directory.networkId(), typed.value);
}

void ClientsPane::toggleFavourite(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const explore::RememberedClient client{m_directory.networkId(), m_model.clientAt(index.row()).id,
                                           index.data(Model::NameRole).toString()};
    const QString profile = m_directory.profileId();
    m_book.setFavourite(profile, client, !index.data(Model::IsFavouriteRole).toBool());
    m_model.setFavourites(explore::clientsIn(m_book.favourites(profile), client.networkId));
}

void ClientsPane::showMenu(QPoint position)
{
    const QPersistentModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    const meraki::NetworkClient client = m_model.clientAt(index.row());
    QMenu menu(this);
    connect(menu.addAction(tr("Open")), &QAction::triggered, this, [this, index] { open(index); });
    QAction *favourite = menu.addAction(index.data(Model::IsFavouriteRole).toBool() ? tr("Remove from favourites")
                                                                                    : tr("Add to favourites"));
    favourite->setShortcut(Qt::Key_F);
    connect(favourite, &QAction::triggered, this, [this, index] { toggleFavourite(index); });
    menu.addSeparator();
    const std::pair<QString, QString> copied[] = {
        {tr("Copy name"), client.displayName()},
        {tr("Copy MAC address"), client.mac},
        {tr("Copy IP address"), client.ip.isEmpty() ? client.ip6 : client.ip},
        {tr("Copy client key"), client.id},
    };
    for (const auto &[text, value] : copied) {
        if (!value.isEmpty())
            connect(menu.addAction(icon(u"copy"_s), text), &QAction::triggered, this,
                    [value = value] { QGuiApplication::clipboard()->setText(value); });
    }
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

bool ClientsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        keepInSight(static_cast<QResizeEvent *>(event)->oldSize());
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (isOverride) {
        if (press->key() != Qt::Key_Escape)
            return QFrame::eventFilter(watched, event);
        event->accept(); // it is not the window's in here
        return true;
    }
    const bool isHandled
        = watched == m_search ? searchKeyPressed(press->key()) : listKeyPressed(press->key(), press->modifiers());
    return isHandled || QFrame::eventFilter(watched, event);
}

// What is below the list takes room from it as it comes.
void ClientsPane::keepInSight(const QSize &before)
{
    const QModelIndex current = m_list->currentIndex();
    if (!QRect(QPoint(), before).contains(m_list->visualRect(current)))
        return; // somebody looks at others
    QMetaObject::invokeMethod(
        m_list, [this, current = QPersistentModelIndex(current)] { m_list->scrollTo(current); }, Qt::QueuedConnection);
}

bool ClientsPane::searchKeyPressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
        if (m_model.rowCount() == 0)
            return false;
        if (!m_list->currentIndex().isValid() || !m_search->text().isEmpty())
            m_list->setCurrentIndex(m_model.index(0));
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openTyped();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            Q_EMIT left();
        else
            m_search->clear();
        return true;
    default:
        return false;
    }
}

bool ClientsPane::listKeyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = m_list->currentIndex();
    if (modifiers.testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(current);
        return true;
    case Qt::Key_F:
        toggleFavourite(current);
        return true;
    case Qt::Key_Up:
        if (current.row() > 0)
            return false;
        focusSearch();
        return true;
    case Qt::Key_Escape:
        focusSearch();
        return true;
    default:
        return false;
    }
}

} // namespace ui
