// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace traffic {
class Store;
}

namespace exporting {

struct Chart;
struct Provenance;

/// What somebody could be recognized by beside addresses: all the names and ids of each, for people first.
struct Identities
{
    QStringList client; ///< description, host name, id, MAC, IP addresses
    QStringList users;
    QStringList network; ///< name, id
    QStringList organization;
};

/// Other names, the same for the same in every file of one export: "Client 1" for the client's names and ids,
/// "Network 1", "Organization 1", "User 1"; for MAC and IP addresses others from the ranges that are kept for examples
/// (02:00:00:00:00:01, 198.18.0.1, 2001:db8::1); for hosts of a private network (without a dot, or below .local, .lan,
/// .internal, .corp, .home.arpa ...) "host-1.invalid". Public host names stay: they are what the data is about; so do
/// addresses that mean the same everywhere, such as 127.0.0.1.
/// Numbers are given in the order of first appearance: in the identities, the store, the texts. What is first seen
/// later gets number 0, so that it is replaced too. Immutable, so that files can be written on any thread.
class Pseudonyms
{
public:
    /// @p texts: what people typed and may name any of these (a title, notes, the filter).
    Pseudonyms(const Identities &identities, const traffic::Store &store, const QStringList &texts = {});
    /// The same as if it had been made with @p texts, which is more work.
    [[nodiscard]] Pseudonyms with(const QStringList &texts) const;

    /// @p text with all of them replaced, wherever they stand in it as whole words.
    [[nodiscard]] QString replaced(const QString &text) const;
    /// The same of UTF-8; a text in which nothing is replaced keeps its bytes, whatever they are.
    [[nodiscard]] std::string replaced(std::string_view text) const;

    [[nodiscard]] Provenance replaced(const Provenance &provenance) const;
    [[nodiscard]] Chart replaced(const Chart &chart) const;

private:
    void addTexts(const QStringList &texts);
    void addNames(const QStringList &names, const QString &pseudonym);
    void addAddresses(QStringView text);
    void addHosts(QStringView text);
    void addHost(QStringView host);
    [[nodiscard]] QString withoutHosts(QStringView text) const;
    [[nodiscard]] QString withoutAddresses(QStringView text) const;

    QRegularExpression m_anyName; ///< of those below; without a pattern there is none
    QHash<QString, QString> m_names; ///< by what is replaced, case-folded
    QHash<QString, QString> m_hosts;
    QHash<QByteArray, QString> m_addresses; ///< by their bytes, which has all the ways to write one in a single place
    int m_hostCount = 0;
    int m_macCount = 0;
    int m_v4Count = 0;
    int m_v6Count = 0;
};

} // namespace exporting
