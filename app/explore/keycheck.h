// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "meraki/client.h"

namespace explore {

/// Makes a client of a profile and what it keeps secret, with a network manager of its own.
using ClientFactory
    = std::function<std::unique_ptr<meraki::Client>(const meraki::Profile &, const meraki::Credentials &)>;

/// Whose key it is and what it opens.
struct KeyOwner
{
    meraki::Identity identity; ///< empty where the API does not tell
    QList<meraki::Organization> organizations;

    /// "Ada Lovelace (ada@example.org), 2 organizations: Acme Corporation, Globex"
    [[nodiscard]] QString text() const;
    /// "Ada Lovelace (ada@example.org)", or what there is of it; may be empty.
    [[nodiscard]] QString name() const;
    bool operator==(const KeyOwner &) const = default;
};

/// Asks the API who a key belongs to: getAdministeredIdentitiesMe, then getOrganizations. Exactly one finished(), from
/// the event loop; nothing after it is deleted.
class KeyCheck : public QObject
{
    Q_OBJECT

public:
    KeyCheck(const ClientFactory &factory, const meraki::Profile &profile, const meraki::Credentials &credentials,
             QObject *parent);
    ~KeyCheck() override;

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const meraki::Result<explore::KeyOwner> &owner);

private:
    void askOrganizations();

    std::unique_ptr<meraki::Client> m_client;
    std::unique_ptr<meraki::GetJob> m_identityJob;
    std::unique_ptr<meraki::PageJob> m_organizationsJob;
    KeyOwner m_owner;
    bool m_cancelled = false;
};

} // namespace explore
