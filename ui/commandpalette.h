// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/chooser.h"

class QAction;

namespace ui {

/// Everything that can be done or opened, by typing a part of its name.
class CommandPalette : public Chooser
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *widget);

    /// @p choices is asked each time the palette opens.
    void addProvider(std::function<QList<Choice>()> choices);
    /// Opens it near the window's top, what was chosen last first; closes it if it is open.
    void toggle();

protected:
    void prepare() override;
    [[nodiscard]] bool wants(const QKeyEvent &key) const override;

private:
    void remember(const Choice &choice);

    std::vector<std::function<QList<Choice>()>> m_providers;
    QStringList m_recent; ///< texts, last chosen first
};

/// What @p actions do, to choose from: the text without mnemonics, the shortcut as detail. Separators, what is not
/// visible and what only opens a menu are left out.
[[nodiscard]] QList<Choice> choicesOf(const QList<QAction *> &actions, const QString &group);

} // namespace ui
