// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

class QSettings;

namespace explore {

/// What was looked at and how, to come back to it: no data, and no key.
struct View
{
    QString name;
    QString networkId;
    QString clientId;
    QString clientName; ///< as it was then, for those who read the list
    QString filter; ///< in the grammar of docs/filter.md
    QString metric; ///< "total", "flows" ...: as the window names them, as is grouping
    QString grouping;
    QString zone; ///< an IANA id; empty: as the records say

    bool operator==(const View &) const = default;
    /// Whether both show the same, whatever they are called.
    [[nodiscard]] bool showsSameAs(const View &other) const;
};

/// The saved views of each profile, and the one that was last shown, in the settings: identifiers mean something to the
/// API they came from alone. What is not understood, because it is damaged or newer, is left out and left alone.
class ViewStore
{
public:
    static constexpr qsizetype LongestName = 200;

    /// @p settings outlives the store.
    explicit ViewStore(QSettings &settings);

    /// By name.
    [[nodiscard]] QList<View> all(const QString &profileId) const;
    [[nodiscard]] bool contains(const QString &profileId, const QString &name) const;
    /// Adds @p view, or replaces the one of its name. False without a name, network or client.
    bool save(const QString &profileId, const View &view);
    void remove(const QString &profileId, const QString &name);
    /// What was shown last, whose name means nothing; nothing if it was never remembered, or if it was by a version
    /// that this one does not understand. Its filter may be one of another version.
    [[nodiscard]] std::optional<View> last(const QString &profileId) const;
    void setLast(const QString &profileId, const View &view);
    /// What was shown last, of all profiles.
    void forgetLast();
    /// All of a profile's, which is being removed.
    void forget(const QString &profileId);
    /// False if there is no such view, or already another one called @p to.
    bool rename(const QString &profileId, const QString &from, const QString &to);

private:
    [[nodiscard]] QList<std::pair<QString, View>> entries(const QString &profileId) const;
    [[nodiscard]] QString entryOf(const QString &profileId, const QString &name) const;

    QSettings &m_settings;
};

} // namespace explore
