// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/viewstore.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QSettings>
#include <QUuid>

#include "traffic/filter.h"

using namespace Qt::StringLiterals;

namespace explore {

namespace {

constexpr int Format = 1; // of an entry; another number is for other versions of this program
constexpr auto FormatKey = "format"_L1;
constexpr auto LastGroup = "lastView"_L1;
constexpr qsizetype LongestText = 20'000;

struct Field
{
    QLatin1StringView key;
    QString View::*text;
};
constexpr std::array Fields{
    Field{"name"_L1, &View::name},         Field{"network"_L1, &View::networkId},
    Field{"client"_L1, &View::clientId},   Field{"clientName"_L1, &View::clientName},
    Field{"filter"_L1, &View::filter},     Field{"metric"_L1, &View::metric},
    Field{"grouping"_L1, &View::grouping}, Field{"zone"_L1, &View::zone},
};

// Ids are free text and may contain what separates groups in settings.
QString groupOf(const QString &profileId)
{
    return u"views/"_s + QString::fromLatin1(profileId.toUtf8().toPercentEncoding());
}

QString lastGroupOf(const QString &profileId)
{
    return LastGroup + u'/' + QString::fromLatin1(profileId.toUtf8().toPercentEncoding());
}

bool isOfAClient(const View &view)
{
    return !view.networkId.isEmpty() && !view.clientId.isEmpty();
}

bool canBeSaved(const View &view)
{
    return isOfAClient(view) && !view.name.isEmpty() && view.name.size() <= ViewStore::LongestName;
}

// Of the group the settings are in.
std::optional<View> readView(const QSettings &settings)
{
    if (settings.value(FormatKey).toString() != QString::number(Format))
        return std::nullopt;
    View view;
    for (const auto &[key, text] : Fields) {
        const QVariant value = settings.value(key, QString());
        if (value.typeId() != QMetaType::QString || value.toString().size() > LongestText)
            return std::nullopt;
        view.*text = value.toString();
    }
    return view;
}

// To the group the settings are in.
void writeView(QSettings &settings, const View &view)
{
    settings.setValue(FormatKey, Format);
    for (const auto &[key, text] : Fields)
        settings.setValue(key, view.*text);
}

} // namespace

bool View::showsSameAs(const View &other) const
{
    View renamed = other;
    renamed.name = name;
    renamed.clientName = clientName;
    return *this == renamed;
}

ViewStore::ViewStore(QSettings &settings)
    : m_settings(settings)
{
}

// With the group of each: an id of its own rather than the name, which another version may have given to an entry that
// is not understood here and must not be written over.
QList<std::pair<QString, View>> ViewStore::entries(const QString &profileId) const
{
    QList<std::pair<QString, View>> entries;
    m_settings.beginGroup(groupOf(profileId));
    const QStringList groups = m_settings.childGroups();
    for (const QString &group : groups) {
        m_settings.beginGroup(group);
        const auto view = readView(m_settings);
        if (view && canBeSaved(*view) && traffic::parseFilter(view->filter))
            entries.append({group, *view});
        m_settings.endGroup();
    }
    m_settings.endGroup();
    return entries;
}

QString ViewStore::entryOf(const QString &profileId, const QString &name) const
{
    const auto known = entries(profileId);
    const auto found = std::ranges::find(known, name, [](const auto &entry) { return entry.second.name; });
    return found == known.end() ? QString() : groupOf(profileId) + u'/' + found->first;
}

QList<View> ViewStore::all(const QString &profileId) const
{
    QList<View> views;
    const auto known = entries(profileId);
    for (const auto &[group, view] : known)
        views.append(view);
    std::ranges::sort(views, [](const View &a, const View &b) {
        return std::pair(QString::localeAwareCompare(a.name, b.name), a.name) < std::pair(0, b.name);
    });
    return views;
}

bool ViewStore::contains(const QString &profileId, const QString &name) const
{
    return !entryOf(profileId, name).isEmpty();
}

bool ViewStore::save(const QString &profileId, const View &view)
{
    if (!canBeSaved(view))
        return false;
    QString entry = entryOf(profileId, view.name);
    if (entry.isEmpty())
        entry = groupOf(profileId) + u'/' + QUuid::createUuid().toString(QUuid::Id128);
    m_settings.beginGroup(entry);
    writeView(m_settings, view);
    m_settings.endGroup();
    return true;
}

void ViewStore::remove(const QString &profileId, const QString &name)
{
    if (const QString entry = entryOf(profileId, name); !entry.isEmpty()) // an empty one would be everything
        m_settings.remove(entry);
}

std::optional<View> ViewStore::last(const QString &profileId) const
{
    m_settings.beginGroup(lastGroupOf(profileId));
    const auto view = readView(m_settings);
    m_settings.endGroup();
    return view && isOfAClient(*view) ? view : std::nullopt;
}

void ViewStore::setLast(const QString &profileId, const View &view)
{
    m_settings.beginGroup(lastGroupOf(profileId));
    writeView(m_settings, view);
    m_settings.endGroup();
}

void ViewStore::forgetLast()
{
    m_settings.remove(LastGroup);
}

void ViewStore::forget(const QString &profileId)
{
    m_settings.remove(groupOf(profileId));
    m_settings.remove(lastGroupOf(profileId));
}

bool ViewStore::rename(const QString &profileId, const QString &from, const QString &to)
{
    const QString entry = entryOf(profileId, from);
    if (entry.isEmpty() || to.isEmpty() || to.size() > LongestName || (from != to && contains(profileId, to)))
        return false;
    m_settings.setValue(entry + u"/name"_s, to);
    return true;
}

} // namespace explore
