// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "explore/explorer.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

/// The top row: back and forward, the network and client fields, what is open, and the actions it is given.
class LocationBar : public QWidget
{
    Q_OBJECT

public:
    explicit LocationBar(QWidget *parent = nullptr);

    /// Adds a button for @p action at the right end.
    QToolButton *addAction(QAction *action);

    void setPlace(const explore::Place &place);
    /// What is known of the open client: name, network, system. Plain text.
    void setDescription(const QString &name, const QString &details);
    void setHistory(bool canGoBack, bool canGoForward);
    /// Where nothing can be opened for want of a connection.
    void setConnected(bool connected);
    void focusNetwork();

Q_SIGNALS:
    void openRequested(const explore::Place &place);
    void backRequested();
    void forwardRequested();

private:
    void openTyped();
    void updateOpenButton();

    QToolButton *m_back;
    QToolButton *m_forward;
    QLineEdit *m_network;
    QLineEdit *m_client;
    QToolButton *m_open;
    QLabel *m_name;
    QLabel *m_details;
    bool m_connected = false;
};

} // namespace ui
