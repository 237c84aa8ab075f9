// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "explore/viewstore.h"

namespace ui {

/// The saved views of a profile, and the dialogs to save what is shown as one and to manage them.
class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    /// @p store outlives the menu.
    ViewMenu(explore::ViewStore &store, QWidget *parent);

    /// Whose views they are; empty: nobody's, and nothing can be saved.
    void setProfile(const QString &profileId);
    /// What is shown now; its name does not matter. Without a client nothing can be saved.
    void setCurrent(const explore::View &view);
    void saveCurrent();
    void manage();

    /// "reception-pc · Zoom · last 7 days"
    [[nodiscard]] static QString suggestedName(const explore::View &view, const QLocale &locale);

Q_SIGNALS:
    void viewChosen(const explore::View &view);

private:
    void fill();
    [[nodiscard]] bool canSave() const;

    explore::ViewStore &m_store;
    QString m_profile;
    explore::View m_current;
};

} // namespace ui
