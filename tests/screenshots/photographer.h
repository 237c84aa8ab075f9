// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDir>

#include "screenshots/state.h"

/// Takes pictures of the window in its states, each a window of its own on one demo.
class Photographer
{
public:
    /// Always on the same ports, so that the pictures that show one do not differ. The error is one sentence.
    [[nodiscard]] static tl::expected<Photographer, QString> start(const QDir &directory);

    /// @p state as a file, NAME-light.png or NAME-dark.png. The colours are those of the whole application from then
    /// on. False if the window does not get there.
    [[nodiscard]] bool take(const State &state, bool isDark);

private:
    Photographer(const QDir &directory, std::unique_ptr<demo::Server> server, std::unique_ptr<demo::Server> slowServer);
    [[nodiscard]] bool open(Stage &stage, const State &state);

    QDir m_directory;
    std::unique_ptr<demo::Server> m_server;
    std::unique_ptr<demo::Server> m_slowServer; // for what is seen only while something is on its way
};
