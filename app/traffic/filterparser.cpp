// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>

#include "traffic/filter.h"
#include "traffic/filtergrammar.h"
#include "traffic/timestamp.h"

namespace traffic {

namespace {

using namespace Qt::StringLiterals;

template <typename Value> using Expected = tl::expected<Value, FilterError>;

constexpr int MaxPort = 65535;

std::optional<int> wholeNumber(QStringView text)
{
    const bool hasDigitsOnly = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && hasDigitsOnly ? std::optional(number) : std::nullopt;
}

std::optional<Day> dayOf(QStringView text)
{
    return parseDay(text.toLatin1().toStdString());
}

/// "80" or "1..1024": the two ends as they are written.
std::pair<QStringView, QStringView> rangeEnds(QStringView text)
{
    const qsizetype dots = text.indexOf(".."_L1);
    return dots < 0 ? std::pair(text, text) : std::pair(text.first(dots), text.sliced(dots + 2));
}

/// Reads a filter's text from left to right.
class FilterParser
{
    Q_DECLARE_TR_FUNCTIONS(FilterParser)

public:
    explicit FilterParser(QStringView text)
        : m_text(text)
    {
    }

    Expected<Filter> filter()
    {
        Filter filter;
        for (skipSpace(); !atEnd(); skipSpace()) {
            const Expected<Term> next = term();
            if (!next)
                return tl::unexpected(next.error());
            filter.add(*next);
        }
        return filter;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_position == m_text.size(); }
    [[nodiscard]] bool atSpaceOrEnd() const { return atEnd() || m_text[m_position].isSpace(); }
    [[nodiscard]] bool at(QChar c) const { return !atEnd() && m_text[m_position] == c; }

    bool take(QChar c)
    {
        const bool isThere = at(c);
        m_position += isThere ? 1 : 0;
        return isThere;
    }

    void skipSpace()
    {
        while (!atEnd() && atSpaceOrEnd())
            ++m_position;
    }

    /// Everything up to the next space.
    QStringView takeWord()
    {
        const qsizetype start = m_position;
        while (!atSpaceOrEnd())
            ++m_position;
        return m_text.sliced(start, m_position - start);
    }

    [[nodiscard]] tl::unexpected<FilterError> fail(qsizetype start, qsizetype end, const QString &what) const
    {
        return tl::unexpected(FilterError{start, end - start, what});
    }

    Expected<Term> term();
    Expected<Term> fieldTerm(const QString &name, qsizetype start);
    [[nodiscard]] tl::unexpected<FilterError> notAField(const QString &name, qsizetype start) const;
    [[nodiscard]] tl::unexpected<FilterError> noValueAt(qsizetype start) const;
    Expected<Pattern> text(QStringView stops);
    Expected<std::vector<Pattern>> patterns();
    Expected<std::vector<PortRange>> ports();
    Expected<decltype(Term::what)> days();
    Expected<Threshold> threshold(const grammar::FieldName &field);

    QStringView m_text;
    qsizetype m_position = 0;
};

Expected<Term> FilterParser::term()
{
    const qsizetype minus = m_position;
    const bool excluded = take(u'-');
    if (excluded && atSpaceOrEnd())
        return fail(minus, m_position, tr("The minus excludes what follows it: a term is missing here."));

    const qsizetype start = m_position;
    const bool quoted = at(u'"');
    const Expected<Pattern> word = text(quoted ? u"" : u":<>=");
    if (!word)
        return tl::unexpected(word.error());
    const QString written = word->parts.join(u'*'); // in a search text a star is a star
    if (quoted || atSpaceOrEnd())
        return Term{Term::Field::Text, excluded, FreeText{written}};

    Expected<Term> term = fieldTerm(written, start);
    if (term)
        term->excluded = excluded;
    return term;
}

/// Reads on from the sign after @p name, which begins at @p start.
Expected<Term> FilterParser::fieldTerm(const QString &name, qsizetype start)
{
    const grammar::FieldName *field = grammar::find(QStringView(name));
    if (!field)
        return notAField(name, start);

    const bool takesComparison = field->kind == grammar::Kind::Amount || field->kind == grammar::Kind::Count;
    if (takesComparison == at(u':')) {
        const QString what = takesComparison ? tr("“%1” takes a comparison, as in “%1>100”.")
                                             : tr("“%1” takes a colon, as in “%1:…”.");
        return fail(start, m_position + 1, what.arg(field->name));
    }
    if (take(u':') && atSpaceOrEnd())
        return fail(start, m_position, tr("A value is missing after “%1:”.").arg(field->name));

    const auto toTerm = [field](auto &&what) { return Term{field->field, false, std::forward<decltype(what)>(what)}; };
    switch (field->kind) {
    case grammar::Kind::Patterns:
        return patterns().map(toTerm);
    case grammar::Kind::Ports:
        return ports().map(toTerm);
    case grammar::Kind::Days:
        return days().map(toTerm);
    case grammar::Kind::Amount:
    case grammar::Kind::Count:
        break;
    }
    return threshold(*field).map(toTerm);
}

tl::unexpected<FilterError> FilterParser::notAField(const QString &name, qsizetype start) const
{
    const QString written = name + m_text[m_position];
    if (name.isEmpty() && !at(u':'))
        return fail(start, m_position + 1,
                    tr("A comparison stands right after its field, without spaces, as in “recv>100MB”."));

    const auto isOfAddress = [](QChar c) { return c == u':' || c == u'.' || c == u'%' || c.isLetterOrNumber(); };
    const bool hasHexName = std::ranges::all_of(name, [](QChar c) { return u"0123456789abcdefABCDEF"_s.contains(c); });
    FilterParser rest(m_text);
    rest.m_position = m_position;
    const QStringView tail = rest.takeWord();
    if (hasHexName && tail.count(u':') > 1 && std::ranges::all_of(tail, isOfAddress))
        return fail(start, rest.m_position, tr("Write an IPv6 address after “dest:”, or put it in quotes."));
    return fail(start, m_position + 1, tr("“%1” is not a field. Put it in quotes to search for it.").arg(written));
}

/// Of a list. What is missing has no length: the comma before it can be marked.
tl::unexpected<FilterError> FilterParser::noValueAt(qsizetype start) const
{
    return fail(start - 1, start, tr("A value is missing at this comma."));
}

/// A quoted text, or one up to a space or one of @p stops. Stars split it, backslashes take their meaning from stars,
/// quotes and backslashes.
Expected<Pattern> FilterParser::text(QStringView stops)
{
    const qsizetype start = m_position;
    const bool quoted = take(u'"');
    Pattern pattern{{QString()}};
    const auto atStop = [&] { return atSpaceOrEnd() || stops.contains(m_text[m_position]); };

    while (quoted ? !at(u'"') : !atStop()) {
        if (atEnd())
            return fail(start, m_position, tr("The quote is not closed."));
        if (at(u'"'))
            return fail(m_position, m_position + 1,
                        tr("A quote stands at the beginning of a text. Inside one, write \\\"."));
        if (take(u'\\')) {
            if (!at(u'"') && !at(u'\\') && !at(u'*'))
                return fail(m_position - 1, m_position,
                            tr("A backslash stands before a quote, a star or a backslash. Write \\\\ for one."));
            pattern.parts.back() += m_text[m_position++];
        } else if (take(u'*')) {
            pattern.parts << QString();
        } else {
            pattern.parts.back() += m_text[m_position++];
        }
    }
    if (quoted) {
        ++m_position;
        if (!atStop())
            return fail(m_position, m_position + 1, tr("A space is missing after the closing quote."));
    }
    return pattern;
}

Expected<std::vector<Pattern>> FilterParser::patterns()
{
    std::vector<Pattern> patterns;
    do {
        const qsizetype start = m_position;
        Expected<Pattern> pattern = text(u",");
        if (!pattern)
            return tl::unexpected(pattern.error());
        if (m_position == start)
            return noValueAt(start);
        patterns.push_back(std::move(*pattern));
    } while (take(u','));
    return patterns;
}

Expected<std::vector<PortRange>> FilterParser::ports()
{
    std::vector<PortRange> ranges;
    qsizetype start = m_position;
    for (const QStringView written : takeWord().split(u',')) {
        if (written.isEmpty())
            return noValueAt(start);
        const qsizetype end = start + written.size();
        const qsizetype slash = written.indexOf(u'/');
        const auto [first, last] = rangeEnds(slash < 0 ? written : written.first(slash));
        const PortRange range{wholeNumber(first).value_or(-1), wholeNumber(last).value_or(-1),
                              slash < 0 ? QString() : written.sliced(slash + 1).toString()};
        if (range.first < 0 || range.last < 0 || range.first > MaxPort || range.last > MaxPort) {
            const QString what
                = tr("“%1” is no port: write “port:443”, “port:443/tcp”, “port:80,443” or “port:1..1024”.");
            return fail(start, end, what.arg(written));
        }
        if (range.last < range.first)
            return fail(start, end, tr("The range ends before it begins."));
        if (slash >= 0 && (range.protocol.isEmpty() || !canFollowPort(range.protocol)))
            return fail(start, end, tr("A protocol stands after the slash, as in “port:443/tcp”."));
        ranges.push_back(range);
        start = end + 1;
    }
    return ranges;
}

Expected<decltype(Term::what)> FilterParser::days()
{
    const qsizetype start = m_position;
    const QStringView written = takeWord();
    if (const auto weekday = grammar::weekday(written))
        return WeekdayOf{*weekday};
    if (written.endsWith(u'd', Qt::CaseInsensitive)) {
        const std::optional<int> count = wholeNumber(written.chopped(1));
        if (count && *count >= 1 && *count <= MaxLastDays)
            return LastDays{*count};
    }
    const auto [from, to] = rangeEnds(written);
    const auto first = dayOf(from);
    const auto last = dayOf(to);
    if (!first || !last) {
        const QString what = tr("“%1” is no day: write “day:tue”, “day:2026-11-03”, “day:2026-11-03..2026-11-09” "
                                "or “day:7d” for the last seven.");
        return fail(start, m_position, what.arg(written));
    }
    if (*last < *first)
        return fail(start, m_position, tr("The range ends before it begins."));
    return DayRange{*first, *last};
}

Expected<Threshold> FilterParser::threshold(const grammar::FieldName &field)
{
    const auto sign = std::ranges::find_if(grammar::ComparisonSigns, [this](const auto &candidate) {
        return m_text.sliced(m_position).startsWith(candidate.sign);
    });
    m_position += sign->sign.size();

    const qsizetype start = m_position;
    const QStringView written = takeWord();
    const bool isAmount = field.kind == grammar::Kind::Amount;
    QStringView digits = written;
    double factor = 1;
    for (const grammar::Unit &unit : grammar::Units) {
        if (isAmount && written.endsWith(unit.name, Qt::CaseInsensitive)) {
            digits = written.chopped(unit.name.size());
            factor = unit.kilobytes;
        }
    }
    const std::optional<double> number = grammar::number(digits);
    if (number && std::isfinite(*number * factor))
        return Threshold{sign->comparison, *number * factor};

    if (written.isEmpty())
        return fail(start - sign->sign.size(), start, tr("A number is missing after “%1”.").arg(sign->sign));
    const QString what = isAmount ? tr("“%1” is no amount: write “100MB”, “1.5GB” or “2GiB”; without a unit it is kB.")
                                  : tr("“%1” is no number: write digits only, such as “10”.");
    return fail(start, m_position, what.arg(written));
}

} // namespace

bool canFollowPort(const QString &protocol)
{
    return std::ranges::all_of(
        protocol, [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || u"-_.+"_s.contains(c)); });
}

tl::expected<Filter, FilterError> parseFilter(const QString &text)
{
    return FilterParser(text).filter();
}

std::vector<TextPlace> termPlaces(QStringView text)
{
    std::vector<TextPlace> places;
    bool isInTerm = false;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool separates = !isQuoted && text[i].isSpace();
        if (!separates && !isInTerm)
            places.push_back({i, 0});
        isInTerm = !separates;
        if (text[i] == u'\\' && i + 1 < text.size() && !text[i + 1].isSpace())
            ++i;
        else if (text[i] == u'"')
            isQuoted = !isQuoted;
        if (isInTerm)
            places.back().length = i + 1 - places.back().position;
    }
    return places;
}

} // namespace traffic
