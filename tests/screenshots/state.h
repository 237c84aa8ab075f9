// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "demo/server.h"
#include "ui/windowground.h"

/// The window, and what it stands on, at the time of the demo.
struct Stage
{
    secrets::SessionStore keychain;
    WindowGround ground{keychain};
    ui::MainWindow window{ground.parts()};

    explicit Stage(const QDateTime &now) { ground.now = now; }
};

/// What a picture is of, and how the window gets there.
struct State
{
    enum class Fetch {
        Whole,
        Cancelled, ///< after some pages
        Running, ///< with some pages there
    };
    enum class Look {
        Usual,
        HighContrast, ///< black and white, as desktops have it for those who see little
    };

    QString name;
    /// Without a client it is the network's first one; without a network nothing is connected.
    explore::Place place{demo::Server::showcase().networkId, demo::Server::showcase().clientId};
    QByteArray key = "demo";
    /// What is left to do once the window has come to rest. Returns what is to be in the picture.
    std::function<QWidget *(Stage &)> arrange{};
    Fetch fetch = Fetch::Whole;
    Look look = Look::Usual;
    QString language{}; ///< as text::Language::code; empty: English
    bool isMirrored = false; ///< as for languages that are written from right to left
    bool isLightOnly = false; ///< is the same in the dark, or shows nothing else there
    double scale = 1; ///< of the display
};

/// All there are, in the order of the documentation.
[[nodiscard]] QList<State> states();
