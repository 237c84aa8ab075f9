// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "explore/keyring.h"
#include "explore/profilestore.h"

namespace explore {

/// Removes all that is kept on this computer: the secrets of every profile, then every setting. A key that cannot be
/// removed ends it, so that nobody believes it gone: then what is left is still known, and it can be tried again.
class Wipe : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the wipe. @p settings: further ones than those of @p profiles; may be the same.
    Wipe(Keyring &keyring, ProfileStore &profiles, QSettings &settings, QObject *parent = nullptr);

    /// finished() follows, from within or from the event loop.
    void start();

Q_SIGNALS:
    /// @p problem: why it is not done, in one sentence; empty if it is.
    void finished(const QString &problem);

private:
    void removeNext();

    Keyring &m_keyring;
    ProfileStore &m_profiles;
    QSettings &m_settings;
};

} // namespace explore
