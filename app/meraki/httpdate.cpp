// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/httpdate.h"

#include <algorithm>
#include <array>

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace meraki {

// Always UTC, so that date and time are read apart: together Qt takes them for local ones, of which some do not exist.
// The day's name is skipped: with a two-digit year it would be checked against the wrong century.
std::optional<QDateTime> httpDate(const QByteArray &text)
{
    static constexpr std::array formats{"dd MMM yyyy 'GMT'"_L1, "dd-MMM-yy 'GMT'"_L1, "MMM d yyyy"_L1};
    QStringList words = QString::fromLatin1(text.simplified()).split(u' ').mid(1);
    const auto clock = std::ranges::find_if(words, [](const QString &word) { return word.contains(u':'); });
    if (clock == words.end())
        return std::nullopt;
    const QTime time = QTime::fromString(*clock, u"hh:mm:ss"_s);
    words.erase(clock);
    for (const QLatin1StringView format : formats) {
        QDate date = QLocale::c().toDate(words.join(u' '), QString(format));
        if (!date.isValid() || !time.isValid())
            continue;
        if (format.contains("-yy "_L1) && date.year() < 1970) // Qt takes two digits for a year of the last century
            date = date.addYears(100);
        return QDateTime(date, time, QTimeZone::utc());
    }
    return std::nullopt;
}

} // namespace meraki
