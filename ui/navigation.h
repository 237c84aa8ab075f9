// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "explore/directory.h"
#include "explore/explorer.h"
#include "ui/choice.h"

namespace ui {

class Breadcrumb;
class Chooser;

/// The way from organization to destination in the breadcrumb: says what is open, offers what else could be, and opens
/// it. Ids that are in no list can be typed.
class Navigation : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    Navigation(explore::Explorer &explorer, Breadcrumb &breadcrumb, QObject *parent);

    /// Opens the list of what can stand at the first step that nothing is chosen for, once it is here.
    void guide();
    void chooseNetwork();

    /// For a command palette.
    [[nodiscard]] QList<Choice> clients();
    [[nodiscard]] QList<Choice> networks();
    [[nodiscard]] QList<Choice> organizations();

Q_SIGNALS:
    void openRequested(const explore::Place &place);
    /// A network was chosen, of which no client is open yet.
    void networkChosen(const QString &networkId);

private:
    enum Step { OrganizationStep, NetworkStep, ClientStep, ApplicationStep, DestinationStep };

    void follow();
    void guideOn();
    void showCrumbs();
    void showChooser(int step);
    void updateChooser();
    void fillChooser();
    void chooseTyped(const QString &networkId);
    [[nodiscard]] std::optional<Choice> typedChoice(const QString &typed);
    void showFooter(const explore::ListState &state, const QString &loading);
    [[nodiscard]] QList<Choice> groups(traffic::Grouping grouping, const QString &all);
    [[nodiscard]] QString networkDetail(const meraki::Network &network) const;

    explore::Explorer &m_explorer;
    explore::Directory &m_directory;
    Breadcrumb &m_breadcrumb;
    Chooser *m_chooser;
    Step m_step = OrganizationStep; // what the chooser is for
    bool m_isGuiding = false;
};

} // namespace ui
