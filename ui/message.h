// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "explore/explorer.h"

namespace ui {

/// What is said where data would be, or above it: a heading, what to do, and what to copy into a ticket.
struct Message
{
    enum class Action { None, TryAgain, EditKey, Connect, ClearFilter, Dismiss };

    QString title;
    QString text;
    QString details; ///< what support asks for, on one line: "Status 503 · Request ID 4d6f · 6 attempts"; may be empty
    QString report; ///< for Copy; empty if there is nothing more to say
    Action action = Action::None;
    QString file{}; ///< that was written and can be opened: then this is good news; empty: none

    [[nodiscard]] bool isEmpty() const { return title.isEmpty(); }
    bool operator==(const Message &) const = default;
};

/// Why clients of a network whose traffic analysis is in @p mode have no history, and where it is switched on; empty if
/// they have one, or if that is not known.
[[nodiscard]] QString whyNoHistory(meraki::AnalysisMode mode);

/// What an error says, and what can be done about it.
[[nodiscard]] Message messageOf(const meraki::ApiError &error);

/// What has to be said about the state @p explorer is in; empty if the data speaks for itself.
[[nodiscard]] Message messageFor(const explore::Explorer &explorer);

} // namespace ui
