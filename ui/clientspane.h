// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "explore/clientbook.h"
#include "explore/directory.h"
#include "ui/message.h"

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace ui {

class ClientDelegate;
class ClientsFooter;
class ClientSuggestions;
class MessageView;

/// The clients of the network that is chosen, to open one: a search, the list with what each used in the days that are
/// looked at, how far it is, and in the list's place why there is none.
class ClientsPane : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive the pane.
    ClientsPane(explore::Directory &directory, explore::ClientBook &book, QWidget *parent = nullptr);

    /// Which client is open; marked, and where next() and previous() start.
    void setOpen(const QString &networkId, const QString &clientId);
    /// Asks for the client after the open one to be opened, in the order shown; without any for the first.
    void next();
    void previous();
    void focusSearch();

    /// Favourites and recent ones have changed elsewhere.
    void readBook();

Q_SIGNALS:
    void openRequested(const QString &networkId, const QString &clientId);
    void searchOrganizationRequested(const QString &mac);
    /// What the pane cannot do by itself: another key, a connection.
    void actionRequested(ui::Message::Action action);
    /// Esc in the empty search: the keyboard goes elsewhere.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void directoryChanged();
    void showCounts();
    void showMessage();
    void showOpen();
    void keepInSight(const QSize &before);
    void search(const QString &text);
    void step(int rows);
    void open(const QModelIndex &index);
    void openTyped();
    void toggleFavourite(const QModelIndex &index);
    void showMenu(QPoint position);
    void tryAgain();
    [[nodiscard]] bool searchKeyPressed(int key);
    [[nodiscard]] bool listKeyPressed(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] Message messageNow() const;
    [[nodiscard]] QString periodText() const;

    explore::Directory &m_directory;
    explore::ClientBook &m_book;
    models::ClientListModel &m_model;
    QLabel *m_count;
    QLabel *m_period;
    QLineEdit *m_search;
    ClientSuggestions *m_suggestions;
    QStackedWidget *m_stack;
    QListView *m_list;
    ClientDelegate *m_delegate;
    MessageView *m_message;
    ClientsFooter *m_footer;
    QString m_bookOf; // profile and network whose favourites and recents are shown
    bool m_wasLoading = false;
    QString m_openNetwork;
    QString m_openClient;
};

} // namespace ui
