// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/daywords.h"

#include <QDate>

#include "traffic/daynames.h"

using namespace Qt::StringLiterals;

namespace traffic {

using daynames::Text;

namespace {

QDate dateOf(Day day)
{
    const std::chrono::year_month_day date(day);
    return {int(date.year()), daynames::number(date.month()), int(unsigned(date.day()))};
}

QString lastDaysText(int count)
{
    return Text::tr("Last %n day(s)", nullptr, count);
}

QString rangeText(const DayRange &range, Day today, const QLocale &locale)
{
    const QDate first = dateOf(range.first);
    const QDate last = dateOf(range.last);
    const int year = dateOf(today).year();
    const auto text = [&locale](const QDate &date, const QString &format) { return locale.toString(date, format); };

    if (first.year() != last.year()) {
        const QString format = Text::tr("d MMM yyyy", "date format");
        return u"%1 – %2"_s.arg(text(first, format), text(last, format));
    }
    const bool isThisYear = first.year() == year;
    if (first == last)
        return text(first,
                    isThisYear ? Text::tr("ddd d MMM", "date format") : Text::tr("ddd d MMM yyyy", "date format"));
    const QString end = isThisYear ? Text::tr("d MMM", "date format") : Text::tr("d MMM yyyy", "date format");
    // Where the year or the month goes in front, as in Japanese, the first day has it.
    const bool isMonthFirst = end.indexOf(u'M') < end.indexOf(u'd');
    const QString day = Text::tr("d", "date format: the 3 of 3 – 9 Nov");
    const QString begin = first.month() != last.month() ? Text::tr("d MMM", "date format") : day;
    return isMonthFirst ? u"%1 – %2"_s.arg(text(first, end), text(last, begin))
                        : u"%1 – %2"_s.arg(text(first, begin), text(last, end));
}

} // namespace

QString describeDays(const DaySelection &selection, Day today, const QLocale &locale)
{
    if (const auto *weekday = std::get_if<WeekdayOf>(&selection.what))
        return Text::tr("every %1", "weekday").arg(locale.standaloneDayName(daynames::number(weekday->weekday)));
    if (const auto *last = std::get_if<LastDays>(&selection.what))
        return lastDaysText(last->count);
    const auto &range = std::get<DayRange>(selection.what);
    for (const daynames::NamedRange &named : daynames::namedRanges().first(2)) { // today and yesterday
        if (named.range(today, locale) == range)
            return Text::tr(named.name);
    }
    return rangeText(range, today, locale);
}

QString spellOutDays(const DaySelection &selection, Day today, const QLocale &locale)
{
    const std::optional<DayRange> range = rangeOf(selection, today);
    if (!range)
        return describeDays(selection, today, locale);
    const QString format = Text::tr("ddd d MMM yyyy", "date format");
    const QString first = locale.toString(dateOf(range->first), format);
    if (range->count() == 1)
        return first;
    return Text::tr("%1 – %2, %n day(s)", nullptr, range->count())
        .arg(first, locale.toString(dateOf(range->last), format));
}

std::vector<DayPreset> dayPresets(Day today, const QLocale &locale)
{
    std::vector<DayPreset> presets;
    for (const daynames::NamedRange &named : daynames::namedRanges())
        presets.push_back({Text::tr(named.name), named.range(today, locale)});
    const auto rolling = {DayPreset{lastDaysText(7), LastDays{7}}, DayPreset{lastDaysText(14), LastDays{14}}};
    presets.insert(presets.begin() + 2, rolling); // after yesterday
    presets.push_back({Text::tr("All days"), std::nullopt});
    return presets;
}

} // namespace traffic
