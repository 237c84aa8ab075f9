// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "traffic/units.h"

class QSettings;

namespace explore {

/// How a person wants Flowtrail to be, whatever the connection.
struct Preferences
{
    enum class Look { System, Light, Dark };

    static constexpr double MostPace = 10; ///< what the API allows an organization, with all that use it

    QString language{}; ///< text::Language::code; empty: the system's
    Look look = Look::System;
    traffic::UnitBase unitBase = traffic::UnitBase::Decimal;
    QString zone{}; ///< that days are labelled in, an IANA id; empty: as the records say
    double pace = MostPace; ///< requests a second for each organization at most, whatever a connection is set to
    bool remembersClients = true; ///< which were opened, and what was looked at last

    bool operator==(const Preferences &) const = default;
};

/// The preferences in the settings. What is not understood, because it is damaged or newer, is as if it was never set.
[[nodiscard]] Preferences readPreferences(const QSettings &settings);
/// What is as it is without settings leaves nothing there.
void writePreferences(QSettings &settings, const Preferences &preferences);

} // namespace explore
