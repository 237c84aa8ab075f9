// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDir>

#include "screenshots/state.h"

/// Takes pictures of the window in its states, each a window of its own on one demo.
class Photographer
{
public:
    /// On @p port, the same for all pictures, since some show it, and the one after; or on any two if it is 0. The
    /// error is one sentence.
    [[nodiscard]] static tl::expected<Photographer, QString> start(const QDir &directory, quint16 port = 47474);

    /// @p state as a file, NAME-light.png or NAME-dark.png. The colours are those of the whole application from then
    /// on. False if the window does not get there.
    [[nodiscard]] bool take(const State &state, bool isDark);
    /// The window in @p state, and what a picture is to be of; null if it does not get there.
    [[nodiscard]] QWidget *arrange(Stage &stage, const State &state);

private:
    Photographer(const QDir &directory, std::unique_ptr<demo::Server> server, std::unique_ptr<demo::Server> slowServer);
    [[nodiscard]] bool open(Stage &stage, const State &state);

    QDir m_directory;
    std::unique_ptr<demo::Server> m_server;
    std::unique_ptr<demo::Server> m_slowServer; // for what is seen only while something is on its way
};
