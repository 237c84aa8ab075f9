// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/preferences.h"

#include <algorithm>
#include <array>

#include <QSettings>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace explore {

namespace {

constexpr auto LanguageKey = "preferences/language"_L1;
constexpr auto LookKey = "preferences/look"_L1;
constexpr auto UnitsKey = "preferences/units"_L1;
constexpr auto ZoneKey = "preferences/zone"_L1;
constexpr auto PaceKey = "preferences/pace"_L1;
constexpr auto RemembersClientsKey = "preferences/remembersClients"_L1;

constexpr double LeastPace = 0.5;

constexpr std::array Looks{
    std::pair{Preferences::Look::System, "system"_L1},
    std::pair{Preferences::Look::Light, "light"_L1},
    std::pair{Preferences::Look::Dark, "dark"_L1},
};
constexpr std::array UnitBases{
    std::pair{traffic::UnitBase::Decimal, "1000"_L1},
    std::pair{traffic::UnitBase::Binary, "1024"_L1},
};

template <typename Names, typename Value> Value named(const Names &names, const QString &name, Value usual)
{
    for (const auto &[value, known] : names) {
        if (name == known)
            return value;
    }
    return usual;
}

template <typename Names, typename Value> QString nameIn(const Names &names, Value wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted)
            return name;
    }
    return {};
}

} // namespace

Preferences readPreferences(const QSettings &settings)
{
    const Preferences usual;
    Preferences preferences;
    preferences.language = settings.value(LanguageKey).toString();
    preferences.look = named(Looks, settings.value(LookKey).toString(), usual.look);
    preferences.unitBase = named(UnitBases, settings.value(UnitsKey).toString(), usual.unitBase);
    const QByteArray zone = settings.value(ZoneKey).toByteArray();
    if (!zone.isEmpty() && QTimeZone::isTimeZoneIdAvailable(zone)) // which reads what zones there are
        preferences.zone = QString::fromLatin1(zone);
    const double pace = settings.value(PaceKey, usual.pace).toDouble();
    if (pace > 0) // not what is no number
        preferences.pace = std::clamp(pace, LeastPace, Preferences::MostPace);
    preferences.remembersClients = settings.value(RemembersClientsKey, usual.remembersClients).toBool();
    return preferences;
}

void writePreferences(QSettings &settings, const Preferences &preferences)
{
    const Preferences usual;
    const auto write = [&settings](QLatin1StringView key, const auto &value, const auto &usualValue) {
        if (value == usualValue)
            settings.remove(key);
        else
            settings.setValue(key, value);
    };
    write(LanguageKey, preferences.language, usual.language);
    write(LookKey, nameIn(Looks, preferences.look), nameIn(Looks, usual.look));
    write(UnitsKey, nameIn(UnitBases, preferences.unitBase), nameIn(UnitBases, usual.unitBase));
    write(ZoneKey, preferences.zone, usual.zone);
    write(PaceKey, preferences.pace, usual.pace);
    write(RemembersClientsKey, preferences.remembersClients, usual.remembersClients);
}

} // namespace explore
