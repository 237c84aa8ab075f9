// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>
#include <vector>

#include <QAbstractListModel>
#include <QHash>

#include "meraki/entities.h"
#include "traffic/units.h"

namespace models {

/// What a client sent and received in some time, in kB.
struct Usage
{
    double sent = 0;
    double received = 0;

    [[nodiscard]] double total() const { return sent + received; }
    bool operator==(const Usage &) const = default;
};

/// The clients of a network for a list to choose from: favourites first, then those opened recently, then by usage, the
/// largest first, then by name. Made for 10,000 of them, so it orders and searches by itself: what can be found in a
/// client is folded once, and a search walks through that. Rows that stay keep their persistent indexes.
class ClientListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        IdRole = Qt::UserRole,
        NameRole, ///< as Qt::DisplayRole: text::isolatedLine()
        OsRole,
        IpRole, ///< IPv4, or else IPv6
        MacRole,
        SegmentRole, ///< "VLAN 40 · Acme Guest", what there is of it
        IsOnlineRole,
        LastSeenRole, ///< QDateTime, UTC
        UsageRole, ///< kB, double; invalid while it is not known
        UsageTextRole, ///< the same for people
        FractionRole, ///< 0 to 1 of the largest usage of all clients
        IsFavouriteRole,
        IsRecentRole,
        IsOpenRole,
    };

    explicit ClientListModel(QObject *parent = nullptr);

    void setClients(const QList<meraki::NetworkClient> &clients);
    /// Adds a page of them; one that is there already is brought up to date.
    void append(const QList<meraki::NetworkClient> &clients);
    /// The usage of a window by client id, where it is known so far; nothing: the clients' own, of the time they were
    /// listed for.
    void setUsage(const std::optional<QHash<QString, Usage>> &usage);
    /// How the usage is written.
    void setUnitBase(traffic::UnitBase base);
    [[nodiscard]] traffic::UnitBase unitBase() const { return m_unitBase; }
    void setFavourites(const QStringList &ids);
    /// The last one first.
    void setRecents(const QStringList &ids);
    void setOpen(const QString &id);

    /// Shows the clients in which every word of @p text is found, in any case: in name, addresses, user, OS,
    /// manufacturer, VLAN, SSID and switch port. A MAC is found by any notation, and by a part of it.
    void setSearch(const QString &text);

    /// Of all, shown or not.
    [[nodiscard]] int total() const { return int(m_entries.size()); }
    [[nodiscard]] const meraki::NetworkClient &clientAt(int row) const;
    /// What UsageRole says, by direction.
    [[nodiscard]] std::optional<Usage> usageAt(int row) const;
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        static constexpr int NotRecent = std::numeric_limits<int>::max();

        meraki::NetworkClient client;
        QString name; // to show
        QString folded; // to sort by
        QString haystack; // folded, all that can be found
        QString macDigits;
        std::optional<Usage> usage;
        bool isFavourite = false;
        int recency = NotRecent; // 0: the last one opened
    };
    struct Word
    {
        QString text; // folded
        QString macDigits; // empty: not a part of a MAC
    };
    using Order = std::vector<int>; // of entries

    void put(const meraki::NetworkClient &client);
    void updateUsage(Entry &entry) const;
    /// Of all entries, again; then show().
    void sort();
    void show();
    void showInOrder(Order wanted);
    void permuteShown(Order order);
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    [[nodiscard]] bool isFound(const Entry &entry) const;

    std::vector<Entry> m_entries; // as they came
    QHash<QString, int> m_byId;
    Order m_order; // all
    Order m_shown;
    std::optional<QHash<QString, Usage>> m_windowUsage;
    double m_largest = 0; // kB
    traffic::UnitBase m_unitBase = traffic::UnitBase::Decimal;
    QStringList m_favourites;
    QStringList m_recents;
    QString m_open;
    std::vector<Word> m_words;
};

} // namespace models
