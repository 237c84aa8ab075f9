// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QSettings;

namespace explore {

/// A client as it is remembered: enough to open it again, and what it was called then.
struct RememberedClient
{
    QString networkId;
    QString clientId;
    QString name{};

    [[nodiscard]] bool isSame(const RememberedClient &other) const
    {
        return networkId == other.networkId && clientId == other.clientId;
    }
    bool operator==(const RememberedClient &) const = default;
};

/// The clients a person marked as favourites and those opened last, for each profile, in the settings. No key is ever
/// among them: a profile's is in the secret store.
class ClientBook
{
public:
    static constexpr int MostRecents = 10;

    /// @p settings outlives the book.
    explicit ClientBook(QSettings &settings);

    [[nodiscard]] QList<RememberedClient> favourites(const QString &profileId) const;
    [[nodiscard]] bool isFavourite(const QString &profileId, const RememberedClient &client) const;
    void setFavourite(const QString &profileId, const RememberedClient &client, bool isFavourite);

    /// The last one first, at most MostRecents.
    [[nodiscard]] QList<RememberedClient> recents(const QString &profileId) const;
    /// @p client was opened just now.
    void remember(const QString &profileId, const RememberedClient &client);

    /// Those opened last, of all profiles.
    void forgetRecents();
    /// Everything about a profile, which is being removed.
    void forget(const QString &profileId);

private:
    QSettings &m_settings;
};

/// The client ids of those in that network.
[[nodiscard]] QStringList clientsIn(const QList<RememberedClient> &clients, const QString &networkId);

} // namespace explore
