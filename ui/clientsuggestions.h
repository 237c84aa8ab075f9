// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "explore/directory.h"

class QLabel;
class QVBoxLayout;

namespace ui {

/// What can be done with a client that is typed by its key, MAC or IP: open it, or look for it in the whole
/// organization, and what was found there. Hidden while there is nothing to offer.
class ClientSuggestions : public QWidget
{
    Q_OBJECT

public:
    explicit ClientSuggestions(explore::Directory &directory, QWidget *parent = nullptr);

    /// What the search field says.
    void setText(const QString &text);
    [[nodiscard]] const explore::TypedClient &typed() const { return m_typed; }

Q_SIGNALS:
    void openRequested(const QString &networkId, const QString &clientId);
    void searchOrganizationRequested(const QString &mac);

private:
    void update();
    void addButton(const QString &text, const QString &iconName, const std::function<void()> &act);
    [[nodiscard]] QString searchText() const;

    explore::Directory &m_directory;
    explore::TypedClient m_typed;
    QString m_networkId; // for which the buttons were made
    QVBoxLayout *m_layout;
    QWidget *m_buttons;
    QLabel *m_search;
};

} // namespace ui
