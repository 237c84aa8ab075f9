// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/filter.h"

#include <algorithm>

#include "traffic/filtergrammar.h"
#include "traffic/timestamp.h"

namespace traffic {

namespace {

using namespace Qt::StringLiterals;

/// Characters before which the grammar wants a backslash. A star is a wildcard only in patterns.
QString escaped(QString text, bool star)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return star ? text.replace(u'*', u"\\*"_s) : text;
}

bool hasAnyOf(const QString &text, QStringView characters)
{
    return std::ranges::any_of(text, [characters](QChar c) { return c.isSpace() || characters.contains(c); });
}

QString quotedIf(bool needed, const QString &text)
{
    return needed ? u'"' + text + u'"' : text;
}

QString textOf(const FreeText &free)
{
    const QString &text = free.text;
    const bool needsQuotes = text.isEmpty() || text.startsWith(u'-') || hasAnyOf(text, u":<>=\"\\");
    return quotedIf(needsQuotes, escaped(text, false));
}

QString textOf(const Pattern &pattern)
{
    QStringList parts;
    bool needsQuotes = pattern.parts.join(QString()).isEmpty() && pattern.parts.size() < 2;
    for (const QString &part : pattern.parts) {
        parts << escaped(part, true);
        needsQuotes |= hasAnyOf(part, u",\"\\*");
    }
    return quotedIf(needsQuotes, parts.join(u'*'));
}

QString textOf(const PortRange &range)
{
    const QString first = QString::number(range.first);
    const QString numbers = range.first == range.last ? first : first + ".."_L1 + QString::number(range.last);
    return range.protocol.isEmpty() ? numbers : numbers + u'/' + range.protocol;
}

template <typename Value> QString textOf(const std::vector<Value> &values)
{
    QStringList texts;
    for (const Value &value : values)
        texts << textOf(value);
    return texts.join(u',');
}

QString textOf(Day day)
{
    return QString::fromStdString(formatDay(day));
}

QString textOf(const DayRange &range)
{
    return range.first == range.last ? textOf(range.first) : textOf(range.first) + ".."_L1 + textOf(range.last);
}

QString textOf(const LastDays &last)
{
    return QString::number(last.count) + u'd';
}

QString textOf(const WeekdayOf &of)
{
    return grammar::name(of.weekday);
}

QString amountText(double kilobytes)
{
    const grammar::Amount amount = grammar::shortestAmount(kilobytes);
    return amount.digits + amount.unit;
}

QString textOf(const Threshold &threshold, grammar::Kind kind)
{
    const auto sign
        = std::ranges::find(grammar::ComparisonSigns, threshold.comparison, &grammar::ComparisonSign::comparison);
    return sign->sign
        + (kind == grammar::Kind::Amount ? amountText(threshold.value) : grammar::number(threshold.value));
}

bool isPositiveDay(const Term &term)
{
    return term.field == Term::Field::Day && !term.excluded;
}

} // namespace

QString Term::text() const
{
    QString text = excluded ? u"-"_s : QString();
    const grammar::FieldName *name = grammar::find(field);
    if (name)
        text += name->name;
    if (const auto *threshold = std::get_if<Threshold>(&what))
        return text + textOf(*threshold, name ? name->kind : grammar::Kind::Count);
    if (name)
        text += u':';
    return text
        + std::visit(
               [](const auto &value) {
                   if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Threshold>)
                       return QString(); // written above, it needs its field
                   else
                       return textOf(value);
               },
               what);
}

std::optional<DayRange> rangeOf(const DaySelection &selection, Day today)
{
    if (const auto *range = std::get_if<DayRange>(&selection.what))
        return *range;
    if (const auto *last = std::get_if<LastDays>(&selection.what))
        return DayRange{today - std::chrono::days{last->count - 1}, today};
    return std::nullopt;
}

Term dayTerm(const DaySelection &days)
{
    return std::visit([](const auto &selected) { return Term{Term::Field::Day, false, selected}; }, days.what);
}

QString Filter::text() const
{
    QStringList texts;
    for (const Term &term : terms)
        texts << term.text();
    return texts.join(u' ');
}

void Filter::add(const Term &term)
{
    if (std::ranges::find(terms, term) != terms.end())
        return;
    if (isPositiveDay(term)) {
        const auto old = std::ranges::find_if(terms, isPositiveDay);
        if (old != terms.end()) {
            *old = term;
            return;
        }
    }
    terms.push_back(term);
}

void Filter::remove(const Term &term)
{
    std::erase(terms, term);
}

std::optional<DaySelection> Filter::days() const
{
    const auto found = std::ranges::find_if(terms, isPositiveDay);
    if (found == terms.end())
        return std::nullopt;
    if (const auto *range = std::get_if<DayRange>(&found->what))
        return *range;
    if (const auto *last = std::get_if<LastDays>(&found->what))
        return *last;
    return std::get<WeekdayOf>(found->what);
}

void Filter::setDays(const std::optional<DaySelection> &days)
{
    if (days)
        add(dayTerm(*days));
    else
        std::erase_if(terms, isPositiveDay);
}

Filter Filter::withoutDays() const
{
    Filter filter = *this;
    filter.setDays(std::nullopt);
    return filter;
}

} // namespace traffic
