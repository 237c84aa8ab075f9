// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/wipe.h"

#include "explore/settingsfile.h"

namespace explore {

Wipe::Wipe(Keyring &keyring, ProfileStore &profiles, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
    , m_profiles(profiles)
    , m_settings(settings)
{
}

void Wipe::start()
{
    removeNext();
}

void Wipe::removeNext()
{
    const QList<meraki::Profile> profiles = m_profiles.all();
    if (profiles.isEmpty()) {
        m_profiles.wipe();
        wipe(m_settings);
        Q_EMIT finished({});
        return;
    }
    const meraki::Profile &next = profiles.first();
    m_keyring.remove(next, this, [this, next](const tl::expected<void, secrets::SecretError> &removed) {
        if (!removed) {
            Q_EMIT finished(tr("The key of “%1” was not removed: %2").arg(next.name, removed.error().text));
            return;
        }
        m_profiles.remove(next.id);
        removeNext();
    });
}

} // namespace explore
