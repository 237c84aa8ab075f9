// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <tl/expected.hpp>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace meraki {

/// getAdministeredIdentitiesMe
struct Identity
{
    QString name;
    QString email;
    bool operator==(const Identity &) const = default;
};

/// getOrganizations, getOrganization
struct Organization
{
    QString id;
    QString name;
    QString url; ///< its page in the Dashboard
    bool apiEnabled = true;
    bool operator==(const Organization &) const = default;
};

/// getOrganizationNetworks, getNetwork
struct Network
{
    QString id;
    QString organizationId;
    QString name;
    QByteArray timeZone; ///< IANA name; may be empty
    QString url;
    bool operator==(const Network &) const = default;
};

/// getNetworkClients, getNetworkClient. Most may be empty.
struct NetworkClient
{
    QString id;
    QString mac;
    QString ip;
    QString ip6;
    QString description;
    QString user;
    QString os;
    QString manufacturer;
    QString ssid;
    QString switchport;
    QString vlan;
    QString status;
    QDateTime firstSeen;
    QDateTime lastSeen;
    double sent = 0; ///< kB in the time span asked for
    double received = 0; ///< kB in the time span asked for

    /// The best name there is: description, else user, else MAC, IP, id.
    [[nodiscard]] QString displayName() const;
    bool operator==(const NetworkClient &) const = default;
};

/// A day of getNetworkClientUsageHistory and getNetworkClientsUsageHistories: everything, classified or not.
struct UsageDay
{
    QDateTime ts; ///< UTC; the start of the day, in UTC or in the network's zone; invalid where it cannot be read
    double sent = 0; ///< kB
    double received = 0; ///< kB
    bool operator==(const UsageDay &) const = default;
};

/// getNetworkClientsUsageHistories
struct ClientUsage
{
    QString clientId;
    QString clientMac;
    QString clientIp;
    QList<UsageDay> days;
    bool operator==(const ClientUsage &) const = default;
};

/// getOrganizationClientsSearch: where a client was seen. Its usage is not told.
struct ClientHit
{
    Network network;
    NetworkClient client;
    bool operator==(const ClientHit &) const = default;
};

/// getNetworkTrafficAnalysis
enum class AnalysisMode { Unknown, Disabled, Basic, Detailed };

// Readers of the answers of these operations. Fields that are missing, null or of another type stay empty; the error is
// one sentence that names what came instead.
[[nodiscard]] tl::expected<Identity, QString> parseIdentity(const QByteArray &body);
[[nodiscard]] tl::expected<QList<Organization>, QString> parseOrganizations(const QByteArray &body);
[[nodiscard]] tl::expected<Organization, QString> parseOrganization(const QByteArray &body);
[[nodiscard]] tl::expected<QList<Network>, QString> parseNetworks(const QByteArray &body);
[[nodiscard]] tl::expected<Network, QString> parseNetwork(const QByteArray &body);
[[nodiscard]] tl::expected<QList<NetworkClient>, QString> parseNetworkClients(const QByteArray &body);
[[nodiscard]] tl::expected<NetworkClient, QString> parseNetworkClient(const QByteArray &body);
[[nodiscard]] tl::expected<QList<UsageDay>, QString> parseUsageHistory(const QByteArray &body);
[[nodiscard]] tl::expected<QList<ClientUsage>, QString> parseUsageHistories(const QByteArray &body);
[[nodiscard]] tl::expected<QList<ClientHit>, QString> parseClientsSearch(const QByteArray &body);
[[nodiscard]] tl::expected<AnalysisMode, QString> parseTrafficAnalysis(const QByteArray &body);

} // namespace meraki
