// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "explore/directory.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace ui {

/// Below the list of clients: how far it is, with Cancel, and what is missing in it. Hidden while there is nothing to
/// say.
class ClientsFooter : public QWidget
{
    Q_OBJECT

public:
    /// @p directory outlives it.
    explicit ClientsFooter(explore::Directory &directory, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What is missing may be there the next time.
    void tryAgainRequested();

private:
    void showState();
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString missingText() const;

    explore::Directory &m_directory;
    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_tryAgain;
};

} // namespace ui
