// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QLocale>
#include <QString>

#include "traffic/summary.h"
#include "traffic/units.h"

namespace exporting {

/// Where what is exported comes from and what it is. Never a key.
struct Provenance
{
    QString client{}; ///< as people call it
    QString clientId{}; ///< as it was asked for
    QString network{};
    QString networkId{};
    QString organization{}; ///< empty: not known
    QString organizationId{};
    traffic::DayRange days{}; ///< that are shown; empty without records
    QString zone{}; ///< that days are labelled in, as describe() says it
    QString filter{}; ///< its text; empty: none
    QString filterInWords{}; ///< see words()
    qint64 records = 0; ///< that are exported
    qint64 loaded = 0; ///< that were fetched
    int pages = 0;
    QString missing{}; ///< why it is incomplete, in a sentence; empty: it is complete
    QString host{}; ///< of the API
    QDateTime fetchedAt{};
    traffic::UnitBase unitBase = traffic::UnitBase::Decimal;

    bool operator==(const Provenance &) const = default;
};

/// On two or three lines, for the foot of an image: client, network, organization, filter, what is missing; then
/// counts, source, time of the fetch and what a kB is.
[[nodiscard]] QString caption(const Provenance &provenance, const QLocale &locale);
/// The same as names and values in that order, for a sheet or the head of a page. Empty values are left out.
[[nodiscard]] QList<std::pair<QString, QString>> facts(const Provenance &provenance, const QLocale &locale);
/// For programs: keys in camel case, times in ISO 8601, nothing translated.
[[nodiscard]] QJsonObject toJson(const Provenance &provenance);

} // namespace exporting
