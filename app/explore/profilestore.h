// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>

#include "meraki/profile.h"

class QSettings;

namespace explore {

/// The profiles a person has set up, in the settings. Their keys are in the secret store, never here.
class ProfileStore
{
public:
    /// @p settings outlives the store.
    explicit ProfileStore(QSettings &settings);

    /// By name.
    [[nodiscard]] QList<meraki::Profile> all() const;
    /// By name, or else by id.
    [[nodiscard]] std::optional<meraki::Profile> find(const QString &name) const;
    [[nodiscard]] std::optional<meraki::Profile> findById(const QString &id) const;
    /// Adds @p profile, or replaces the one with its id.
    void save(const meraki::Profile &profile);
    void remove(const QString &id);
    /// All of them, and all else there is in the settings and beside them: see explore::wipe().
    void wipe();

    /// The profile of the last session; the first one if that is gone.
    [[nodiscard]] std::optional<meraki::Profile> lastUsed() const;
    void setLastUsed(const QString &id);

private:
    QSettings &m_settings;
};

} // namespace explore
