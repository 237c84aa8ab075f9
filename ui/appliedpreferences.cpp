// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appliedpreferences.h"

#include <QApplication>
#include <QPalette>

#include "ui/theme.h"

namespace ui {

using explore::Preferences;

AppliedPreferences::AppliedPreferences(explore::Explorer &explorer, QSettings &settings,
                                       std::function<void(double)> limitPace, QObject *parent)
    : QObject(parent)
    , m_explorer(explorer)
    , m_settings(settings)
    , m_limitPace(std::move(limitPace))
    , m_now(explore::readPreferences(settings))
{
    if (m_now.look != Preferences::Look::System)
        applyLook();
    apply();
}

void AppliedPreferences::set(const Preferences &preferences)
{
    const Preferences before = std::exchange(m_now, preferences);
    explore::writePreferences(m_settings, preferences);
    if (preferences.look != before.look)
        applyLook();
    apply();
    m_explorer.setZone(preferences.zone.isEmpty() ? std::nullopt
                                                  : std::optional(QTimeZone(preferences.zone.toLatin1())));
    if (before.remembersClients && !preferences.remembersClients)
        Q_EMIT forgetRequested();
    if (preferences.language != before.language)
        Q_EMIT languageChosen();
}

void AppliedPreferences::setZone(const std::optional<QTimeZone> &zone)
{
    Preferences preferences = m_now;
    preferences.zone = zone ? QString::fromLatin1(zone->id()) : QString();
    set(preferences);
}

void AppliedPreferences::apply()
{
    m_explorer.setUnitBase(m_now.unitBase);
    if (m_limitPace)
        m_limitPace(m_now.pace);
}

// What draws itself asks the application's palette.
void AppliedPreferences::applyLook() const
{
    switch (m_now.look) {
    case Preferences::Look::System:
        QApplication::setPalette({});
        break;
    case Preferences::Look::Light:
        QApplication::setPalette(Theme::light().palette());
        break;
    case Preferences::Look::Dark:
        QApplication::setPalette(Theme::dark().palette());
        break;
    }
}

} // namespace ui
