// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "text/translation.h"
#include "ui/mainwindow.h"

namespace ui {

/// Keeps the window, and makes it anew where all of its texts change, with what it showed and where it was.
class WindowHost : public QObject
{
    Q_OBJECT

public:
    /// Uses the language of the preferences. All of it outlives the host.
    WindowHost(const MainWindow::Parts &parts, text::Translation &translation);
    ~WindowHost() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void make();
    void makeAnew();

    MainWindow::Parts m_parts;
    text::Translation &m_translation;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ui
