// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowhost.h"

#include <QTimer>

#include "explore/preferences.h"

namespace ui {

WindowHost::WindowHost(const MainWindow::Parts &parts, text::Translation &translation)
    : m_parts(parts)
    , m_translation(translation)
{
    make();
}

WindowHost::~WindowHost() = default;

void WindowHost::make()
{
    m_translation.use(explore::readPreferences(m_parts.preferences).language);
    m_window = std::make_unique<MainWindow>(m_parts);
    m_parts.areSettingsBesideNewer = false; // was said
    // Later: these come from within the window and a dialog of its.
    connect(m_window.get(), &MainWindow::languageChosen, this, [this] {
        QTimer::singleShot(0, this, [this] {
            m_window->saveState();
            makeAnew();
        });
    });
    connect(m_window.get(), &MainWindow::settingsReset, this,
            [this] { QTimer::singleShot(0, this, [this] { makeAnew(); }); });
}

void WindowHost::makeAnew()
{
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    make();
    m_window->continueFrom(*before);
    m_window->show(); // before the other one goes, which would be the last
    m_window->openSettings();
}

} // namespace ui
