// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

class QSettings;

namespace explore {

/// The settings this version reads and writes, and whether a newer one has been here.
///
/// A file says in which format it is. One of a newer format than ours stays as it is: this version takes what it
/// understands of it once, and keeps its own settings beside it from then on, so that neither undoes the other's.
struct SettingsFile
{
    /// One more with each change that an older version would take for damage; the key "format" has it, from 2 on.
    static constexpr int Format = 1;

    std::unique_ptr<QSettings> settings;
    bool isBesideNewer = false;

    /// @p name: of the file, without its suffix, in the folder where a person's settings are kept.
    [[nodiscard]] static SettingsFile open(const QString &name);
};

/// Empties @p settings and removes every file of settings in their folder: of all versions, and of the demo.
void wipe(QSettings &settings);

} // namespace explore
