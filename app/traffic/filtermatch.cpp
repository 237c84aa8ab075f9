// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <numeric>

#include "traffic/filter.h"
#include "traffic/foldcase.h"
#include "traffic/pickrows.h"

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
    static constexpr std::size_t NamesOfPart = 1 << 13;
    Flags flags(names.size(), 0);
    inParts(names.size(), NamesOfPart, [&](std::size_t begin, std::size_t end) {
        std::string folded; // one for all: making a hundred thousand took longer than searching them
        for (Id id = std::max(Id(begin), Id(1)); id < Id(end); ++id) {
            foldCase(names[id], folded);
            flags[id] = matches(folded) ? 1 : 0;
        }
    });
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

/// Writes those from @p first on that are @p shown to @p out, and returns where they end. Always writes, and goes on
/// only where one is: a branch would be guessed wrong. Taken by eights, which the compiler writes out, in two thirds of
/// the time.
Row *put(std::span<const std::uint8_t> shown, Row first, Row *out)
{
    static constexpr std::size_t Step = 8;
    const auto putFrom = [&](std::size_t begin, std::size_t count) {
        for (std::size_t i = begin; i < begin + count; ++i) {
            *out = first + Row(i);
            out += shown[i];
        }
    };
    std::size_t begin = 0;
    for (; begin + Step <= shown.size(); begin += Step)
        putFrom(begin, Step);
    putFrom(begin, shown.size() - begin);
    return out;
}

/// Narrows the rows of one store term by term. Each term is a loop without branches over the columns it needs. Rows are
/// taken in blocks that stay in the processor's cache from the first term until those that are left are picked.
class RowMatcher
{
public:
    RowMatcher(const History &history, Day today)
        : m_store(history.store)
        , m_domains(history.domains)
        , m_days(history.days)
        , m_today(today)
    {
        Q_ASSERT(m_days.size() == m_store.size());
    }

    void narrow(const Term &term)
    {
        std::visit([this, &term](const auto &what) { narrow(term, what); }, term.what);
    }

    [[nodiscard]] std::vector<Row> rows() const
    {
        if (m_narrows.empty()) {
            std::vector<Row> rows(m_store.size());
            std::iota(rows.begin(), rows.end(), Row(0));
            return rows;
        }
        return pickRows(m_store.size(), [this](Row *out, std::size_t begin, std::size_t end) {
            std::array<std::uint8_t, BlockSize> shown;
            Row *last = out;
            for (Row first = Row(begin); first < Row(end); first += BlockSize) {
                const std::span block = std::span(shown).first(std::min(BlockSize, end - first));
                mark(block, first);
                last = put(block, first, last);
            }
            return std::size_t(last - out);
        });
    }

    /// Those of @p rows that are shown, in their order.
    [[nodiscard]] std::vector<Row> rows(std::span<const Row> rows) const
    {
        Flags shown(m_store.size());
        inParts(shown.size(), RowsOfPart, [&](std::size_t begin, std::size_t end) {
            for (std::size_t first = begin; first < end; first += BlockSize)
                mark(std::span(shown).subspan(first, std::min(BlockSize, end - first)), Row(first));
        });
        return pickRows(rows, shown);
    }

private:
    static constexpr std::size_t BlockSize = 1 << 12;

    /// A term that is ready: takes the flags of those from @p first on that it does not let through.
    using Narrow = std::function<void(std::span<std::uint8_t> shown, Row first)>;

    void mark(std::span<std::uint8_t> shown, Row first) const
    {
        std::ranges::fill(shown, 1);
        for (const Narrow &narrow : m_narrows)
            narrow(shown, first);
    }

    template <typename Matches> void narrowBy(const Term &term, Matches matches)
    {
        m_narrows.push_back([excluded = term.excluded, matches](std::span<std::uint8_t> shown, Row first) {
            // Copies the compiler may trust: writing bytes could change others.
            const Matches isMatch = matches;
            const bool isExcluded = excluded;
            for (std::size_t i = 0; i < shown.size(); ++i)
                shown[i] &= std::uint8_t(isMatch(first + Row(i)) ^ isExcluded);
        });
    }

    /// Keeps @p flags for as long as the terms that look into them.
    std::span<const std::uint8_t> kept(Flags flags) { return m_flags.emplace_back(std::move(flags)); }

    void narrow(const Term &term, const FreeText &free)
    {
        narrowBy(term,
                 [application = m_store.applications(), destination = m_store.destinations(),
                  applicationMatches = kept(matchingIds(m_store.applicationNames(), free)),
                  destinationMatches = kept(matchingIds(m_store.destinationNames(), free))](Row row) {
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

    void narrowByDomains(const Term &term, Flags flags)
    {
        narrowBy(term,
                 [matches = kept(std::move(flags)), ids = m_store.destinations(),
                  domains = m_domains.ofDestinations()](Row row) { return matches[domains[ids[row]]]; });
    }

    void narrowByIds(const Term &term, Flags flags, auto ids)
    {
        narrowBy(term, [ids, matches = kept(std::move(flags))](Row row) { return matches[ids[row]]; });
    }

    void narrow(const Term &term, const std::vector<PortRange> &ranges)
    {
        struct Range
        {
            std::int32_t first;
            std::uint32_t length;
            std::span<const std::uint8_t> protocols; // of each id whether it is meant
        };
        std::vector<Range> meant;
        for (const PortRange &range : ranges) {
            const bool isAny = range.protocol.isEmpty();
            Flags protocols = isAny ? Flags(m_store.protocolNames().size(), 1)
                                    : matchingIds(m_store.protocolNames(), {Pattern::literal(range.protocol)});
            meant.push_back({range.first, std::uint32_t(range.last - range.first), kept(std::move(protocols))});
        }
        m_narrows.push_back([meant, excluded = term.excluded, ports = m_store.ports(),
                             ids = m_store.protocols()](std::span<std::uint8_t> shown, Row first) {
            std::array<std::uint8_t, BlockSize> found{};
            // A range after the other, which takes half as long as all for each record. A missing port is in none: as
            // a number without sign it is far beyond.
            for (const Range range : meant) {
                for (std::size_t i = 0; i < shown.size(); ++i)
                    found[i] |= std::uint8_t(std::uint8_t(std::uint32_t(ports[first + i] - range.first) <= range.length)
                                             & range.protocols[ids[first + i]]);
            }
            const bool isExcluded = excluded;
            for (std::size_t i = 0; i < shown.size(); ++i)
                shown[i] &= std::uint8_t(found[i] ^ isExcluded);
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
        narrowByIds(term, std::move(flags), m_days.moments());
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
    std::deque<Flags> m_flags; // where they are stays so
    std::vector<Narrow> m_narrows;
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
    return matcher.rows(rows);
}

} // namespace traffic
