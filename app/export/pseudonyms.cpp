// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pseudonyms.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "export/addresses.h"
#include "export/chart.h"
#include "export/provenance.h"
#include "traffic/store.h"

using namespace Qt::StringLiterals;

namespace exporting {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exporting::Pseudonyms)
};

constexpr std::array PrivateEndings{
    ".local"_L1, ".lan"_L1,         ".internal"_L1,  ".intranet"_L1, ".corp"_L1,
    ".home"_L1,  ".localdomain"_L1, ".home.arpa"_L1, ".private"_L1,
};

QString textOf(const traffic::Dictionary &names, traffic::Id id)
{
    const std::string_view text = names[id];
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool isPrivateHost(QStringView host)
{
    return std::ranges::any_of(PrivateEndings,
                               [host](QLatin1StringView ending) { return host.endsWith(ending, Qt::CaseInsensitive); });
}

QString hostNumber(int number)
{
    return u"host-%1.invalid"_s.arg(number);
}

/// Calls @p action with everything in @p text that is written like a host name, and with what stands between.
template <typename Action> void forEachHost(QStringView text, Action action)
{
    const auto isOfHost = [](QChar character) { return character.isLetterOrNumber() || u"-_."_s.contains(character); };
    qsizetype at = 0;
    while (at < text.size()) {
        const bool host = isOfHost(text[at]);
        const qsizetype begin = at;
        while (at < text.size() && isOfHost(text[at]) == host)
            ++at;
        action(text.sliced(begin, at - begin), host);
    }
}

/// Without the dots around it: a sentence ends with one.
QStringView trimmedHost(QStringView host)
{
    while (host.startsWith(u'.'))
        host = host.sliced(1);
    while (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

/// Any of @p names as a whole word, the longest where several begin at the same place.
QRegularExpression anyOf(QStringList names)
{
    std::ranges::stable_sort(names, std::ranges::greater{}, &QString::size);
    for (QString &name : names)
        name = QRegularExpression::escape(name);
    return QRegularExpression(uR"((?<![\p{L}\p{N}_])(?:%1)(?![\p{L}\p{N}_]))"_s.arg(names.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Pseudonyms::Pseudonyms(const Identities &identities, const traffic::Store &store, const QStringList &texts)
{
    addNames(identities.client, Text::tr("Client %1").arg(1));
    addNames(identities.network, Text::tr("Network %1").arg(1));
    addNames(identities.organization, Text::tr("Organization %1").arg(1));
    QStringList users = identities.users;
    users.removeAll(QString());
    for (qsizetype i = 0; i < users.size(); ++i)
        addNames({users[i]}, Text::tr("User %1").arg(i + 1));
    if (!m_names.isEmpty())
        m_anyName = anyOf(m_names.keys());

    const traffic::Dictionary &destinations = store.destinationNames();
    for (traffic::Id id = 1; id < destinations.size(); ++id) {
        const QString name = textOf(destinations, id);
        addAddresses(name);
        addHosts(name);
        // A whole destination is a host. A word elsewhere is one only by its ending, or because it is one here.
        forEachHost(name, [&](QStringView part, bool isHost) {
            if (isHost && part.size() == name.size() && !part.contains(u'.'))
                addHost(part);
        });
    }
    for (const traffic::Dictionary *names : {&store.applicationNames(), &store.protocolNames()}) {
        for (traffic::Id id = 1; id < names->size(); ++id) {
            const QString name = textOf(*names, id);
            addAddresses(name);
            addHosts(name);
            m_hosts.remove(name.toCaseFolded()); // "Zoom" is an application, whatever else is called so
        }
    }
    addTexts(texts);
}

Pseudonyms Pseudonyms::with(const QStringList &texts) const
{
    Pseudonyms more = *this;
    more.addTexts(texts);
    return more;
}

void Pseudonyms::addTexts(const QStringList &texts)
{
    for (const QString &text : texts) {
        addAddresses(text);
        addHosts(text);
    }
}

void Pseudonyms::addNames(const QStringList &names, const QString &pseudonym)
{
    for (const QString &name : names) {
        const QString trimmed = name.trimmed();
        addAddresses(trimmed);
        if (!trimmed.isEmpty() && !isAddress(trimmed) && !m_names.contains(trimmed.toCaseFolded()))
            m_names.insert(trimmed.toCaseFolded(), pseudonym);
        // Without anything between, a known MAC address is no number.
        forEachAddress(trimmed, [this](QStringView, const QByteArray &address) {
            if (address.size() == MacBytes)
                m_names.insert(QString::fromLatin1(address.toHex()), m_addresses.value(address));
        });
    }
}

void Pseudonyms::addAddresses(QStringView text)
{
    forEachAddress(text, [this](QStringView, const QByteArray &address) {
        if (address.isEmpty() || m_addresses.contains(address))
            return;
        const int number = address.size() == MacBytes ? ++m_macCount
            : address.size() == V4Bytes               ? ++m_v4Count
                                                      : ++m_v6Count;
        m_addresses.insert(address, exampleAddress(address.size(), number));
    });
}

void Pseudonyms::addHosts(QStringView text)
{
    forEachHost(text, [this](QStringView part, bool isHost) {
        if (isHost && isPrivateHost(trimmedHost(part)))
            addHost(trimmedHost(part));
    });
}

void Pseudonyms::addHost(QStringView host)
{
    const QString key = host.toString().toCaseFolded();
    const bool isNumber = std::ranges::none_of(key, [](QChar character) { return character.isLetter(); });
    if (!isNumber && !m_hosts.contains(key) && !m_names.contains(key) && !isAddress(host))
        m_hosts.insert(key, hostNumber(++m_hostCount));
}

QString Pseudonyms::replaced(const QString &text) const
{
    if (m_names.isEmpty())
        return withoutHosts(text);
    QString result;
    qsizetype end = 0;
    // What was replaced is not looked at again: names, then hosts between them, then addresses between those.
    for (auto matches = m_anyName.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += withoutHosts(QStringView(text).sliced(end, match.capturedStart() - end));
        result += m_names.value(match.captured().toCaseFolded());
        end = match.capturedEnd();
    }
    return result + withoutHosts(QStringView(text).sliced(end));
}

std::string Pseudonyms::replaced(std::string_view text) const
{
    const QString original = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const QString other = replaced(original);
    return other == original ? std::string(text) : other.toStdString();
}

QString Pseudonyms::withoutHosts(QStringView text) const
{
    QString result;
    QStringView kept; // not yet in the result
    const auto keep = [&](QStringView part) {
        kept = kept.isEmpty() ? part : QStringView(kept.data(), kept.size() + part.size()); // they adjoin
    };
    forEachHost(text, [&](QStringView part, bool isHost) {
        const QStringView host = isHost ? trimmedHost(part) : QStringView();
        const QString known = host.isEmpty() ? QString() : m_hosts.value(host.toString().toCaseFolded());
        if (known.isEmpty() && !isPrivateHost(host)) {
            keep(part);
            return;
        }
        const qsizetype before = host.data() - part.data();
        result += withoutAddresses(std::exchange(kept, {}));
        result += part.first(before);
        result += known.isEmpty() ? hostNumber(0) : known;
        result += part.sliced(before + host.size());
    });
    return result + withoutAddresses(kept);
}

QString Pseudonyms::withoutAddresses(QStringView text) const
{
    QString result;
    forEachAddress(text, [&](QStringView part, const QByteArray &address) {
        if (address.isEmpty())
            result += part;
        else
            result += m_addresses.value(address, exampleAddress(address.size(), 0));
    });
    return result;
}

Provenance Pseudonyms::replaced(const Provenance &provenance) const
{
    Provenance result = provenance;
    for (QString *text : {&result.client, &result.clientId, &result.network, &result.networkId, &result.organization,
                          &result.organizationId, &result.filter, &result.filterInWords, &result.missing, &result.host})
        *text = replaced(*text);
    return result;
}

Chart Pseudonyms::replaced(const Chart &chart) const
{
    Chart result = chart;
    for (QString *text : {&result.title, &result.subtitle, &result.caption})
        *text = replaced(*text);
    for (ChartSeries &series : result.series)
        series.name = replaced(series.name);
    for (QString &name : result.excluded)
        name = replaced(name);
    return result;
}

} // namespace exporting
