// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QRegularExpression>

#include "text/plainline.h"
#include "traffic/daynames.h"
#include "traffic/daywords.h"

using namespace Qt::StringLiterals;

namespace traffic {

using daynames::Text;

namespace {

using namespace std::chrono;

template <typename Value> using Expected = tl::expected<Value, QString>;

/// One form for what may be written in several: case, spaces, digits, apostrophes, the dash or dots of a range.
QString folded(const QString &text)
{
    static const QRegularExpression dots(u"\\.\\.+"_s);
    constexpr QChar Minus(0x2212);
    constexpr QChar Apostrophe(0x2019);
    QString plain = text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    for (QChar &character : plain) {
        if (character.category() == QChar::Punctuation_Dash || character == Minus || character == u'~')
            character = u'-'; // also the wave of Japanese
        else if (character == Apostrophe)
            character = u'\'';
        else if (character.isDigit())
            character = QChar(u'0' + character.digitValue());
    }
    return plain.contains(".."_L1) ? plain.replace(dots, u"-"_s) : plain;
}

/// What stands for %1 when @p text is @p pattern.
std::optional<QString> filledIn(const QString &pattern, const QString &text)
{
    const auto part = [&pattern](int section) {
        const QString written = pattern.section(u"%1"_s, section, section);
        const bool beginsApart = written.startsWith(u' ') && section > 0;
        const bool endsApart = written.endsWith(u' ') && section == 0;
        return (beginsApart ? u" "_s : QString()) + folded(written) + (endsApart ? u" "_s : QString());
    };
    const QString before = part(0);
    const QString after = part(1);
    if (!text.startsWith(before) || !text.endsWith(after) || text.size() <= before.size() + after.size())
        return std::nullopt;
    return text.sliced(before.size()).chopped(after.size());
}

/// A name as it was read. Some are both, as French "mar" is Tuesday and English "mar" is March.
struct Name
{
    std::optional<std::chrono::month> month;
    std::optional<std::chrono::weekday> weekday;
};

/// One end of a range, as far as it is written.
struct End
{
    std::optional<unsigned> day;
    std::optional<std::chrono::month> month;
    std::optional<std::chrono::year> year;
    std::optional<std::chrono::weekday> weekday;

    [[nodiscard]] bool isDate() const { return day && month; }
};

class DayWordsParser
{
public:
    DayWordsParser(const QString &text, Day today, const QLocale &locale)
        : m_written(text)
        , m_text(folded(text))
        , m_today(today)
        , m_locale(locale)
    {
        collectNames();
    }

    [[nodiscard]] Expected<DaySelection> selection() const
    {
        if (const auto range = namedRange())
            return *range;
        if (const auto count = lastDaysCount()) {
            if (*count < 1 || *count > MaxLastDays)
                return tl::unexpected(Text::tr("The last days can be 1 to %1, as in “7d” or “last 7 days”.")
                                          .arg(m_locale.toString(MaxLastDays)));
            return LastDays{*count};
        }
        if (const auto found = weekdaySelection())
            return *found;
        return dates();
    }

private:
    void collectNames();
    void addName(const QString &text, const Name &name);
    [[nodiscard]] std::optional<DayRange> namedRange() const;
    [[nodiscard]] std::optional<int> lastDaysCount() const;
    [[nodiscard]] std::optional<DaySelection> weekdaySelection() const;
    [[nodiscard]] std::optional<weekday> weekdayNamed(const QString &text) const;
    [[nodiscard]] std::optional<std::pair<Name, qsizetype>> nameAt(qsizetype position) const;
    [[nodiscard]] qsizetype dashAt(qsizetype position) const;
    [[nodiscard]] std::optional<std::vector<End>> ends() const;
    [[nodiscard]] Expected<DaySelection> dates() const;
    [[nodiscard]] Expected<DayRange> resolved(End first, End last) const;
    [[nodiscard]] tl::unexpected<QString> noSuchDay(const End &end) const;
    [[nodiscard]] tl::unexpected<QString> notUnderstood() const;

    QString m_written;
    QString m_text; // folded
    Day m_today;
    QLocale m_locale;
    QHash<QString, Name> m_names; // by folded text
};

void DayWordsParser::addName(const QString &text, const Name &name)
{
    QString key = folded(text);
    if (key.endsWith(u'.'))
        key.chop(1); // "nov." is an abbreviation, and a dot separates
    if (key.isEmpty())
        return; // not every locale has every form
    Name &known = m_names[key];
    if (!known.month)
        known.month = name.month;
    if (!known.weekday)
        known.weekday = name.weekday;
}

void DayWordsParser::collectNames()
{
    for (const QLocale &locale : {m_locale, QLocale::c()}) {
        for (const QLocale::FormatType length : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (unsigned number = 1; number <= 12; ++number) {
                addName(locale.monthName(int(number), length), {month(number), {}});
                addName(locale.standaloneMonthName(int(number), length), {month(number), {}});
            }
            for (unsigned number = 1; number <= 7; ++number) {
                addName(locale.dayName(int(number), length), {{}, weekday(number)});
                addName(locale.standaloneDayName(int(number), length), {{}, weekday(number)});
            }
        }
    }
    // What English speakers shorten otherwise, or write after "every".
    for (unsigned number = 1; number <= 7; ++number)
        addName(QLocale::c().dayName(int(number)) + u's', {{}, weekday(number)});
    addName(u"sept"_s, {September, {}});
    addName(u"tues"_s, {{}, Tuesday});
    addName(u"thurs"_s, {{}, Thursday});
}

std::optional<DayRange> DayWordsParser::namedRange() const
{
    for (const daynames::NamedRange &named : daynames::namedRanges()) {
        if (m_text == folded(QString::fromLatin1(named.name)) || m_text == folded(Text::tr(named.name)))
            return named.range(m_today, m_locale);
    }
    return std::nullopt;
}

/// Of "7d" and "last 7 days". Of a number that is too long for one: 0, which is refused like it.
std::optional<int> DayWordsParser::lastDaysCount() const
{
    static const QRegularExpression english(u"^(?:last )?(\\d+) ?d(?:ays?)?$"_s);
    static const QRegularExpression digits(u"\\d+"_s);
    if (const auto match = english.match(m_text); match.hasMatch())
        return match.captured(1).toInt();
    if (const auto match = digits.match(m_text); match.hasMatch()) {
        const int count = match.captured().toInt();
        if (m_text == folded(Text::tr("Last %n day(s)", nullptr, count)))
            return count;
    }
    return std::nullopt;
}

std::optional<weekday> DayWordsParser::weekdayNamed(const QString &text) const
{
    const QString key = text.endsWith(u'.') ? text.chopped(1) : text;
    return m_names.value(key).weekday;
}

/// "tue", "every tue": all of them. "last tue": the latest before today.
std::optional<DaySelection> DayWordsParser::weekdaySelection() const
{
    if (const auto every = weekdayNamed(m_text))
        return WeekdayOf{*every};
    for (const QString &pattern : {u"every %1"_s, Text::tr("every %1", "weekday")}) {
        if (const auto every = weekdayNamed(filledIn(pattern, m_text).value_or(QString())))
            return WeekdayOf{*every};
    }
    for (const QString &pattern : {u"last %1"_s, Text::tr("last %1", "weekday")}) {
        if (const auto last = weekdayNamed(filledIn(pattern, m_text).value_or(QString()))) {
            const Day yesterday = m_today - days{1};
            const Day day = yesterday - (weekday(yesterday) - *last);
            return DayRange{day, day};
        }
    }
    return std::nullopt;
}

/// The longest name at @p position, and its length.
std::optional<std::pair<Name, qsizetype>> DayWordsParser::nameAt(qsizetype position) const
{
    std::optional<std::pair<Name, qsizetype>> longest;
    for (auto known = m_names.cbegin(); known != m_names.cend(); ++known) {
        const QString &text = known.key();
        const qsizetype end = position + text.size();
        const bool isThere = QStringView(m_text).sliced(position).startsWith(text);
        const auto cuts
            = [&](auto &&kind) { return end < m_text.size() && kind(m_text[end - 1]) && kind(m_text[end]); };
        if (isThere && !cuts([](QChar c) { return c.isLetter(); }) && !cuts([](QChar c) { return c.isDigit(); })
            && (!longest || text.size() > longest->second))
            longest = {*known, text.size()};
    }
    return longest;
}

/// The length of what stands between two ends; 0 if there is none.
qsizetype DayWordsParser::dashAt(qsizetype position) const
{
    // A word ends with a space, but not in writing without spaces.
    const QString word = folded(Text::tr("to", "from day to day"));
    const bool isSpaced = !word.isEmpty() && word.back().category() != QChar::Letter_Other;
    for (const QString &dash : {u"-"_s, u"to "_s, isSpaced ? word + u' ' : word}) {
        if (QStringView(m_text).sliced(position).startsWith(dash))
            return dash.size();
    }
    return 0;
}

/// What is written on the sides of the dash: one or two ends. Nothing where something else is written, too.
std::optional<std::vector<End>> DayWordsParser::ends() const
{
    static const QRegularExpression isoDate(u"\\G(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)"_s);
    static const QRegularExpression digits(u"\\G\\d+"_s);
    static constexpr QStringView Separators(u" ,.()"); // the text is folded
    static constexpr QChar DayMark(u'日');
    static constexpr QChar YearMark(u'年');

    std::vector<End> ends(1);
    std::vector<Name> names; // of the end that is read
    const auto place = [&]() -> bool {
        End &end = ends.back();
        if (names.empty())
            return true;
        // Of a weekday and a month the weekday is first, unless it cannot be: "11月3日(火)". A single name that could
        // be both is a month beside a number.
        const bool areTwo = names.size() == 2;
        const std::size_t monthAt = areTwo && names.back().month ? 1 : 0;
        const Name &name = names[monthAt];
        const bool isMonth = name.month && !end.month && (areTwo || end.day || end.year || !name.weekday);
        if (isMonth)
            end.month = name.month;
        if (areTwo || !isMonth)
            end.weekday = names[areTwo ? 1 - monthAt : 0].weekday;
        const bool isAllUsed = (isMonth ? 1U : 0U) + (end.weekday ? 1U : 0U) == names.size();
        names.clear();
        return isAllUsed;
    };

    for (qsizetype at = 0; at < m_text.size();) {
        if (const auto match = isoDate.match(m_text, at); match.hasMatch()) {
            if (std::exchange(ends.back(), End{}).day)
                return std::nullopt;
            ends.back()
                = {match.captured(3).toUInt(), month(match.captured(2).toUInt()), year(match.captured(1).toInt()), {}};
            at += match.capturedLength();
        } else if (const auto name = nameAt(at)) {
            names.push_back(name->first);
            at += name->second;
        } else if (const auto match = digits.match(m_text, at); match.hasMatch()) {
            End &end = ends.back();
            if (match.capturedLength() == 4 && !end.year)
                end.year = year(match.captured().toInt());
            else if (match.capturedLength() <= 2 && !end.day)
                end.day = match.captured().toUInt();
            else
                return std::nullopt;
            at += match.capturedLength();
            if (at < m_text.size() && (m_text[at] == DayMark || m_text[at] == YearMark))
                ++at; // 2026年11月3日
        } else if (const auto length = dashAt(at)) {
            if (ends.size() == 2 || !place())
                return std::nullopt;
            ends.emplace_back();
            at += length;
        } else if (Separators.contains(m_text[at])) {
            ++at;
        } else {
            return std::nullopt;
        }
        if (names.size() > 2)
            return std::nullopt;
    }
    return place() ? std::optional(ends) : std::nullopt;
}

Expected<DaySelection> DayWordsParser::dates() const
{
    const auto written = ends();
    if (!written)
        return notUnderstood();
    End first = written->front();
    End last = written->back();
    if (written->size() == 1 && !first.day && first.month && !first.weekday) {
        // A month alone, the latest that has begun.
        auto in = first.year.value_or(year_month_day(m_today).year()) / *first.month;
        if (!first.year && Day(in / 1) > m_today)
            in -= years{1};
        if (!in.ok())
            return notUnderstood();
        return daynames::monthOf(in);
    }
    if (!first.month)
        first.month = last.month; // 3-9 Nov
    if (!last.month)
        last.month = first.month; // Nov 3-9
    if (!first.isDate() || !last.isDate() || !first.month->ok() || !last.month->ok())
        return notUnderstood();
    return resolved(first, last).map([](const DayRange &range) -> DaySelection { return range; });
}

/// Finds the years that are not written.
Expected<DayRange> DayWordsParser::resolved(End first, End last) const
{
    static constexpr int LeapDaysAtMost = 8; // years from one to the next, over 1900
    static constexpr days HalfAYear{183};

    const std::pair firstInYear(*first.month, *first.day);
    const std::pair lastInYear(*last.month, *last.day);
    const bool overNewYear = lastInYear < firstInYear;
    const auto dayOf = [](const End &end, year in) { return in / *end.month / day(*end.day); };
    const bool isWritten = first.year || last.year;
    const bool areBothWritten = first.year && last.year;
    const year newest = first.year ? *first.year
        : last.year                ? *last.year - years{overNewYear ? 1 : 0}
                                   : year_month_day(m_today).year();

    for (int back = 0; back <= (isWritten ? 0 : LeapDaysAtMost); ++back) {
        const year firstYear = newest - years{back};
        const year lastYear = areBothWritten ? *last.year : firstYear + years{overNewYear ? 1 : 0};
        if (isWritten) {
            first.year = firstYear;
            last.year = lastYear;
        }
        const auto from = dayOf(first, firstYear);
        const auto to = dayOf(last, lastYear);
        if (!from.ok() || !to.ok() || (!isWritten && Day(from) > m_today))
            continue;
        const DayRange range{from, to};
        // Over New Year goes a range of some weeks; what would take most of a year is the wrong way round.
        if (range.isEmpty() || (overNewYear && !areBothWritten && range.last - range.first > HalfAYear))
            return tl::unexpected(Text::tr("The range ends before it begins: write “3-9 Nov”, not “9-3 Nov”."));
        for (const auto &[end, day] : {std::pair(first, range.first), std::pair(last, range.last)}) {
            if (end.weekday && *end.weekday != weekday(day))
                return tl::unexpected(Text::tr("The weekday is another one: that day is %1.")
                                          .arg(spellOutDays(DayRange{day, day}, m_today, m_locale)));
        }
        return range;
    }
    const auto exists = [&dayOf](const End &end) { return dayOf(end, end.year.value_or(2024y)).ok(); };
    return noSuchDay(exists(first) ? last : first);
}

tl::unexpected<QString> DayWordsParser::noSuchDay(const End &end) const
{
    const QDate month(end.year ? int(*end.year) : 0, daynames::number(*end.month), 1);
    const QString when = month.isValid() ? m_locale.toString(month, Text::tr("MMMM yyyy", "date format"))
                                         : m_locale.standaloneMonthName(daynames::number(*end.month));
    return tl::unexpected(Text::tr("There is no day %1 in %2.").arg(QString::number(*end.day), when));
}

tl::unexpected<QString> DayWordsParser::notUnderstood() const
{
    static constexpr qsizetype LongestQuote = 40;
    const QString forms = Text::tr("write “7d”, “last week”, “3-9 Nov”, “tue” or “2026-11-03”.");
    const QString quote = text::plainLine(m_written, LongestQuote);
    if (quote.isEmpty())
        return tl::unexpected(Text::tr("For days, %1", "what follows is: write “7d”, …").arg(forms));
    return tl::unexpected(Text::tr("“%1” is not understood: %2").arg(quote, forms));
}

} // namespace

tl::expected<DaySelection, QString> parseDayWords(const QString &text, Day today, const QLocale &locale)
{
    return DayWordsParser(text, today, locale).selection();
}

} // namespace traffic
