// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "traffic/filter.h"
#include "traffic/foldcase.h"

namespace traffic {

namespace {

using Flags = std::vector<std::uint8_t>; // bytes, since a scan over bits is slower

std::string foldedUtf8(const QString &text)
{
    return foldCase(text.toUtf8().toStdString());
}

/// A Pattern made ready to be compared with many folded texts.
class FoldedPattern
{
public:
    explicit FoldedPattern(const Pattern &pattern)
    {
        for (const QString &part : pattern.parts)
            m_parts.push_back(foldedUtf8(part));
    }

    [[nodiscard]] bool matches(std::string_view text) const
    {
        if (m_parts.size() == 1)
            return text == m_parts.front();
        if (m_parts.empty() || !text.starts_with(m_parts.front()))
            return false;
        text.remove_prefix(m_parts.front().size());
        if (!text.ends_with(m_parts.back()))
            return false;
        text.remove_suffix(m_parts.back().size());
        // What stands between two stars may be taken at its first place: that leaves most for the rest.
        return std::all_of(m_parts.begin() + 1, m_parts.end() - 1, [&text](const std::string &part) {
            const std::size_t found = text.find(part);
            if (found != std::string_view::npos)
                text.remove_prefix(found + part.size());
            return found != std::string_view::npos;
        });
    }

private:
    std::vector<std::string> m_parts;
};

/// For each id of @p names whether @p matches its folded text. Missing never does.
template <typename Matches> Flags matchingIds(const Dictionary &names, Matches matches)
{
    Flags flags(names.size(), 0);
    for (Id id = 1; id < names.size(); ++id)
        flags[id] = matches(foldCase(names[id])) ? 1 : 0;
    return flags;
}

Flags matchingIds(const Dictionary &names, const std::vector<Pattern> &patterns)
{
    const std::vector<FoldedPattern> folded(patterns.begin(), patterns.end());
    return matchingIds(names, [&folded](const std::string &text) {
        return std::ranges::any_of(folded, [&text](const FoldedPattern &pattern) { return pattern.matches(text); });
    });
}

Flags matchingIds(const Dictionary &names, const FreeText &free)
{
    const std::string searched = foldedUtf8(free.text);
    return matchingIds(names, [&searched](const std::string &text) { return text.find(searched) != text.npos; });
}

/// Narrows the rows of one store term by term. Each term is one scan without branches over the columns it needs.
class RowMatcher
{
public:
    RowMatcher(const History &history, Day today)
        : m_store(history.store)
        , m_domains(history.domains)
        , m_days(history.days)
        , m_today(today)
        , m_shown(m_store.size(), 1)
    {
        Q_ASSERT(m_days.size() == m_store.size());
    }

    void narrow(const Term &term)
    {
        std::visit([this, &term](const auto &what) { narrow(term, what); }, term.what);
    }

    [[nodiscard]] bool shows(Row row) const { return m_shown[row] != 0; }

    [[nodiscard]] std::vector<Row> rows() const
    {
        std::vector<Row> rows(m_shown.size());
        std::size_t count = 0;
        for (Row row = 0; row < Row(m_shown.size()); ++row) {
            rows[count] = row;
            count += m_shown[row];
        }
        rows.resize(count);
        return rows;
    }

private:
    template <typename Matches> void narrowBy(const Term &term, Matches matches)
    {
        const bool wanted = !term.excluded;
        const std::span shown(m_shown); // a copy the compiler may trust: writing bytes could change a member
        for (Row row = 0; row < Row(shown.size()); ++row)
            shown[row] &= std::uint8_t(bool(matches(row)) == wanted);
    }

    void narrow(const Term &term, const FreeText &free)
    {
        const Flags applications = matchingIds(m_store.applicationNames(), free);
        const Flags destinations = matchingIds(m_store.destinationNames(), free);
        narrowBy(term,
                 [application = m_store.applications(), destination = m_store.destinations(),
                  applicationMatches = std::span(applications), destinationMatches = std::span(destinations)](Row row) {
                     return applicationMatches[application[row]] | destinationMatches[destination[row]];
                 });
    }

    void narrow(const Term &term, const std::vector<Pattern> &patterns)
    {
        switch (term.field) {
        case Term::Field::Application:
            return narrowByIds(term, matchingIds(m_store.applicationNames(), patterns), m_store.applications());
        case Term::Field::Destination:
            return narrowByIds(term, matchingIds(m_store.destinationNames(), patterns), m_store.destinations());
        case Term::Field::Domain:
            return narrowByDomains(term, matchingIds(m_domains.names(), patterns));
        default:
            return narrowByIds(term, matchingIds(m_store.protocolNames(), patterns), m_store.protocols());
        }
    }

    void narrowByDomains(const Term &term, const Flags &flags)
    {
        narrowBy(term,
                 [matches = std::span(flags), ids = m_store.destinations(),
                  domains = m_domains.ofDestinations()](Row row) { return matches[domains[ids[row]]]; });
    }

    void narrowByIds(const Term &term, const Flags &flags, auto ids)
    {
        narrowBy(term, [ids, matches = std::span(flags)](Row row) { return matches[ids[row]]; });
    }

    void narrow(const Term &term, const std::vector<PortRange> &ranges)
    {
        std::vector<Flags> protocols; // of each range that names one
        for (const PortRange &range : ranges)
            protocols.push_back(range.protocol.isEmpty() ? Flags()
                                                         : matchingIds(m_store.protocolNames(),
                                                                       std::vector{Pattern::literal(range.protocol)}));
        narrowBy(term, [&, ports = m_store.ports(), ids = m_store.protocols()](Row row) {
            const std::int32_t port = ports[row];
            for (std::size_t i = 0; i < ranges.size(); ++i) {
                if (port != Store::MissingPort && port >= ranges[i].first && port <= ranges[i].last
                    && (protocols[i].empty() || protocols[i][ids[row]] != 0))
                    return true;
            }
            return false;
        });
    }

    void narrow(const Term &term, const DayRange &range)
    {
        narrowByDays(term, [&range](Day day) { return range.contains(day); });
    }

    void narrow(const Term &term, const LastDays &last)
    {
        narrow(term, DayRange{m_today - std::chrono::days(last.count - 1), m_today});
    }

    void narrow(const Term &term, const WeekdayOf &of)
    {
        narrowByDays(term, [of](Day day) { return std::chrono::weekday(day) == of.weekday; });
    }

    /// Asks @p matches for each of the store's timestamps, of which there are few. A missing one never does.
    template <typename Matches> void narrowByDays(const Term &term, Matches matches)
    {
        Flags flags;
        for (const std::int32_t day : m_days.ofMoments())
            flags.push_back(day != DayColumn::MissingDay && matches(Day(std::chrono::days(day))));
        narrowByIds(term, flags, m_days.moments());
    }

    void narrow(const Term &term, const Threshold &threshold)
    {
        switch (threshold.comparison) {
        case Threshold::Comparison::Greater:
            return narrowByAmount(term, std::greater<>(), threshold.value);
        case Threshold::Comparison::GreaterOrEqual:
            return narrowByAmount(term, std::greater_equal<>(), threshold.value);
        case Threshold::Comparison::Less:
            return narrowByAmount(term, std::less<>(), threshold.value);
        case Threshold::Comparison::LessOrEqual:
            return narrowByAmount(term, std::less_equal<>(), threshold.value);
        case Threshold::Comparison::Equal:
            return narrowByAmount(term, std::equal_to<>(), threshold.value);
        }
    }

    template <typename Compare> void narrowByAmount(const Term &term, Compare compare, double value)
    {
        // NaN, a missing amount, compares as false with everything.
        const auto amounts = [&](std::span<const double> column) {
            narrowBy(term, [=](Row row) { return compare(column[row], value); });
        };
        const auto counts = [&](std::span<const std::uint32_t> column) {
            narrowBy(term, [=](Row row) {
                return bool(compare(double(column[row]), value)) & (column[row] != Store::MissingCount);
            });
        };
        switch (term.field) {
        case Term::Field::Received:
            return amounts(m_store.received());
        case Term::Field::Sent:
            return amounts(m_store.sent());
        case Term::Field::Flows:
            return counts(m_store.flows());
        case Term::Field::Seconds:
            return counts(m_store.activeSeconds());
        default:
            return narrowBy(term, [=, received = m_store.received(), sent = m_store.sent()](Row row) {
                return compare(totalOf(received[row], sent[row]), value);
            });
        }
    }

    const Store &m_store;
    const DomainIndex &m_domains;
    const DayColumn &m_days;
    Day m_today;
    Flags m_shown;
};

} // namespace

std::vector<Row> matchingRows(const History &history, const Filter &filter, Day today)
{
    RowMatcher matcher(history, today);
    for (const Term &term : filter.terms)
        matcher.narrow(term);
    return matcher.rows();
}

std::vector<Row> matchingRows(const History &history, std::span<const Row> rows, const Term &term, Day today)
{
    RowMatcher matcher(history, today);
    matcher.narrow(term);
    std::vector<Row> found;
    std::ranges::copy_if(rows, std::back_inserter(found), [&matcher](Row row) { return matcher.shows(row); });
    return found;
}

} // namespace traffic
