// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clientlistmodel.h"

#include <algorithm>
#include <numeric>

#include "models/macaddress.h"
#include "text/plainline.h"
#include "traffic/units.h"

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString shownName(const meraki::NetworkClient &client)
{
    QString name = text::isolatedLine(client.displayName());
    const auto isVisible = [](QChar character) { return character.isPrint() || character.isSurrogate(); };
    return std::ranges::any_of(name, isVisible) ? name : text::isolatedLine(client.id);
}

QString haystackOf(const meraki::NetworkClient &client)
{
    const QString &mac = client.mac;
    return QStringList{client.id, client.description,  client.user, mac,         client.ip,        client.ip6,
                       client.os, client.manufacturer, client.vlan, client.ssid, client.switchport}
        .join(u'\n')
        .toCaseFolded();
}

QString segmentOf(const meraki::NetworkClient &client)
{
    QStringList parts;
    if (!client.vlan.isEmpty())
        parts.append(ClientListModel::tr("VLAN %1").arg(text::isolatedLine(client.vlan)));
    if (!client.ssid.isEmpty())
        parts.append(text::isolatedLine(client.ssid));
    return parts.join(u" · "_s);
}

} // namespace

ClientListModel::ClientListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ClientListModel::setClients(const QList<meraki::NetworkClient> &clients)
{
    // The rows of those that stay survive: first the others go, then what is left is found again among the new.
    QHash<QString, bool> staying;
    for (const meraki::NetworkClient &client : clients)
        staying.insert(client.id, true);
    Order kept;
    std::ranges::copy_if(m_shown, std::back_inserter(kept),
                         [&](int entry) { return staying.contains(m_entries[std::size_t(entry)].client.id); });
    showInOrder(kept);

    std::vector<Entry> old;
    old.swap(m_entries);
    m_byId.clear();
    m_entries.reserve(std::size_t(clients.size()));
    for (const meraki::NetworkClient &client : clients)
        put(client);
    for (int &shown : m_shown)
        shown = m_byId.value(old[std::size_t(shown)].client.id);
    sort();
}

void ClientListModel::append(const QList<meraki::NetworkClient> &clients)
{
    for (const meraki::NetworkClient &client : clients)
        put(client);
    sort();
}

void ClientListModel::put(const meraki::NetworkClient &client)
{
    Entry entry;
    entry.client = client;
    entry.name = shownName(client);
    entry.folded = entry.name.toCaseFolded();
    entry.haystack = haystackOf(client);
    entry.macDigits = macDigits(macAddress(client.mac));
    entry.isFavourite = m_favourites.contains(client.id);
    const qsizetype recency = m_recents.indexOf(client.id);
    entry.recency = recency < 0 ? Entry::NotRecent : int(recency);
    updateUsage(entry);
    if (const auto known = m_byId.constFind(client.id); known != m_byId.constEnd()) {
        m_entries[std::size_t(*known)] = std::move(entry);
        return;
    }
    m_byId.insert(client.id, int(m_entries.size()));
    m_entries.push_back(std::move(entry));
}

void ClientListModel::updateUsage(Entry &entry) const
{
    if (!m_windowUsage) {
        entry.usage = Usage{entry.client.sent, entry.client.received};
        return;
    }
    const auto known = m_windowUsage->constFind(entry.client.id);
    entry.usage = known == m_windowUsage->constEnd() ? std::nullopt : std::optional(*known);
}

void ClientListModel::setUsage(const std::optional<QHash<QString, Usage>> &usage)
{
    m_windowUsage = usage;
    for (Entry &entry : m_entries)
        updateUsage(entry);
    sort();
}

void ClientListModel::setFavourites(const QStringList &ids)
{
    m_favourites = ids;
    for (Entry &entry : m_entries)
        entry.isFavourite = ids.contains(entry.client.id);
    sort();
}

void ClientListModel::setRecents(const QStringList &ids)
{
    m_recents = ids;
    for (Entry &entry : m_entries)
        entry.recency = Entry::NotRecent;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (const auto known = m_byId.constFind(ids[i]); known != m_byId.constEnd())
            m_entries[std::size_t(*known)].recency = int(i);
    }
    sort();
}

void ClientListModel::setOpen(const QString &id)
{
    for (const QString &changed : {std::exchange(m_open, id), id}) {
        if (const int row = rowOf(changed); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {IsOpenRole});
    }
}

void ClientListModel::setSearch(const QString &text)
{
    m_words.clear();
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.push_back({word.toCaseFolded(), macDigits(word)});
    show();
}

bool ClientListModel::isFound(const Entry &entry) const
{
    return std::ranges::all_of(m_words, [&entry](const Word &word) {
        return entry.haystack.contains(word.text)
            || (!word.macDigits.isEmpty() && entry.macDigits.contains(word.macDigits));
    });
}

void ClientListModel::sort()
{
    m_largest = 0;
    for (const Entry &entry : m_entries)
        m_largest = std::max(m_largest, entry.usage ? entry.usage->total() : 0);

    m_order.resize(m_entries.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::sort(m_order, [this](int left, int right) {
        const Entry &a = m_entries[std::size_t(left)];
        const Entry &b = m_entries[std::size_t(right)];
        if (a.isFavourite != b.isFavourite)
            return a.isFavourite;
        if (a.recency != b.recency)
            return a.recency < b.recency;
        constexpr double unknown = -1;
        const double usageOfA = a.usage ? a.usage->total() : unknown;
        const double usageOfB = b.usage ? b.usage->total() : unknown;
        if (usageOfA != usageOfB)
            return usageOfA > usageOfB;
        const int names = a.folded.compare(b.folded);
        return names != 0 ? names < 0 : left < right;
    });
    show();
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ClientListModel::show()
{
    Order wanted;
    wanted.reserve(m_order.size());
    std::ranges::copy_if(m_order, std::back_inserter(wanted),
                         [this](int entry) { return isFound(m_entries[std::size_t(entry)]); });
    showInOrder(std::move(wanted));
}

// Thousands of rows may come and go with one letter. So those that go are first brought to the end, to go at once,
// those that come are put there at once, and then all get their place: four steps at most, whatever changed.
void ClientListModel::showInOrder(Order wanted)
{
    std::vector<bool> isWanted(m_entries.size(), false);
    for (const int entry : wanted)
        isWanted[std::size_t(entry)] = true;
    std::vector<bool> isShown(m_entries.size(), false);
    for (const int entry : m_shown)
        isShown[std::size_t(entry)] = true;

    Order stayingFirst = m_shown;
    const auto going
        = std::ranges::stable_partition(stayingFirst, [&](int entry) { return isWanted[std::size_t(entry)]; });
    if (const auto staying = int(going.begin() - stayingFirst.begin()); staying < rowCount()) {
        permuteShown(std::move(stayingFirst));
        beginRemoveRows({}, staying, rowCount() - 1);
        m_shown.resize(std::size_t(staying));
        endRemoveRows();
    }
    if (const auto coming = int(wanted.size()) - rowCount(); coming > 0) {
        beginInsertRows({}, rowCount(), rowCount() + coming - 1);
        std::ranges::copy_if(wanted, std::back_inserter(m_shown),
                             [&](int entry) { return !isShown[std::size_t(entry)]; });
        endInsertRows();
    }
    permuteShown(std::move(wanted));
}

void ClientListModel::permuteShown(Order order)
{
    if (order == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> rows(m_entries.size());
    for (std::size_t row = 0; row < order.size(); ++row)
        rows[std::size_t(order[row])] = int(row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(this->index(rows[std::size_t(m_shown[std::size_t(index.row())])]));
    m_shown = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

const meraki::NetworkClient &ClientListModel::clientAt(int row) const
{
    return m_entries[std::size_t(m_shown[std::size_t(row)])].client;
}

std::optional<Usage> ClientListModel::usageAt(int row) const
{
    return m_entries[std::size_t(m_shown[std::size_t(row)])].usage;
}

int ClientListModel::rowOf(const QString &id) const
{
    const auto known = m_byId.constFind(id);
    const auto shown = known == m_byId.constEnd() ? m_shown.end() : std::ranges::find(m_shown, *known);
    return shown == m_shown.end() ? -1 : int(shown - m_shown.begin());
}

void ClientListModel::setUnitBase(traffic::UnitBase base)
{
    if (std::exchange(m_unitBase, base) != base && !m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {UsageTextRole, Qt::AccessibleTextRole});
}

int ClientListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString ClientListModel::spoken(const QModelIndex &index) const
{
    QStringList parts{index.data(NameRole).toString()};
    for (const int role : {UsageTextRole, OsRole, IpRole})
        parts.append(index.data(role).toString());
    parts.append(index.data(IsOnlineRole).toBool() ? tr("online") : tr("offline"));
    if (index.data(IsFavouriteRole).toBool())
        parts.append(tr("favourite"));
    if (index.data(IsOpenRole).toBool())
        parts.append(tr("open"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant ClientListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[std::size_t(m_shown[std::size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return entry.name;
    case Qt::AccessibleTextRole:
        return spoken(index);
    case IdRole:
        return entry.client.id;
    case OsRole:
        return text::isolatedLine(entry.client.os);
    case IpRole:
        return text::isolatedLine(entry.client.ip.isEmpty() ? entry.client.ip6 : entry.client.ip);
    case MacRole:
        return text::isolatedLine(entry.client.mac);
    case SegmentRole:
        return segmentOf(entry.client);
    case IsOnlineRole:
        return entry.client.status.compare("online"_L1, Qt::CaseInsensitive) == 0;
    case LastSeenRole:
        return entry.client.lastSeen;
    case UsageRole:
        return entry.usage ? QVariant(entry.usage->total()) : QVariant();
    case UsageTextRole:
        return entry.usage ? traffic::formatKilobytes(entry.usage->total(), m_unitBase, QLocale()) : QString();
    case FractionRole:
        return entry.usage && m_largest > 0 ? entry.usage->total() / m_largest : 0.0;
    case IsFavouriteRole:
        return entry.isFavourite;
    case IsRecentRole:
        return entry.recency != Entry::NotRecent;
    case IsOpenRole:
        return entry.client.id == m_open;
    default:
        return {};
    }
}

} // namespace models
