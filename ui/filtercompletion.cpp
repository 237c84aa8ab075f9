// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filtercompletion.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "export/filterwords.h"
#include "text/plainline.h"
#include "traffic/filtergrammar.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

namespace grammar = traffic::grammar;
using traffic::Term;

constexpr qsizetype MostApplications = 6; // for a bare word, to leave room for destinations

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::FilterCompletion)
};

QString hintOf(Term::Field field)
{
    switch (field) {
    case Term::Field::Application:
        return Text::tr("the whole name of an application, * for any part");
    case Term::Field::Destination:
        return Text::tr("a host name or an address, * for any part");
    case Term::Field::Domain:
        return Text::tr("a registered domain and all below it");
    case Term::Field::Protocol:
        return Text::tr("a protocol");
    case Term::Field::Port:
        return Text::tr("a port, or a range such as 1..1024");
    case Term::Field::Day:
        return Text::tr("a day, a range of days, or the last few");
    case Term::Field::Received:
        return Text::tr("received, as in recv>100MB");
    case Term::Field::Sent:
        return Text::tr("sent, as in sent>1GB");
    case Term::Field::Total:
        return Text::tr("received and sent together");
    case Term::Field::Flows:
        return Text::tr("number of flows");
    case Term::Field::Seconds:
        return Text::tr("active seconds");
    case Term::Field::Text:
        break;
    }
    return {};
}

bool isCompared(grammar::Kind kind)
{
    return kind == grammar::Kind::Amount || kind == grammar::Kind::Count;
}

QString line(const QString &text)
{
    return text::plainLine(text);
}

/// Reads quotes and backslashes as the grammar does.
class QuoteScan
{
public:
    explicit QuoteScan(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isQuoted() const { return m_quoted; }
    [[nodiscard]] bool isPlain(qsizetype at) const { return !m_quoted && m_text[at] != u'"' && m_text[at] != u'\\'; }
    /// The place after the character at @p at, or after the two that belong together there.
    qsizetype next(qsizetype at)
    {
        if (m_text[at] == u'\\')
            return std::min(at + 2, m_text.size());
        m_quoted ^= m_text[at] == u'"';
        return at + 1;
    }

private:
    QStringView m_text;
    bool m_quoted = false;
};

/// A term that is being typed, taken apart at the cursor.
class TypedTerm
{
public:
    TypedTerm(const QString &text, qsizetype cursor)
        : m_text(text)
        , m_cursor(cursor)
        , m_start(cursor)
        , m_end(cursor)
    {
        for (const auto &[position, length] : traffic::termPlaces(text)) {
            if (position <= cursor && cursor <= position + length) {
                m_start = position;
                m_end = position + length;
            }
        }
        if (m_start < m_cursor && text[m_start] == u'-')
            ++m_start;
    }

    /// The name before the first sign outside of quotes, if there is one, and then the sign itself.
    struct Head
    {
        QStringView name;
        QStringView sign; ///< empty: a bare word
    };

    [[nodiscard]] Head head() const
    {
        const QStringView term = QStringView(m_text).sliced(m_start, m_end - m_start);
        const auto isSign = [](QChar c) { return u":<>="_s.contains(c); };
        QuoteScan scan(term);
        qsizetype at = 0;
        while (at < term.size() && !(scan.isPlain(at) && isSign(term[at])))
            at = scan.next(at);
        if (at == term.size())
            return {};
        const bool isLong = term[at] != u':' && at + 1 < term.size() && term[at + 1] == u'=';
        return {term.first(at), term.sliced(at, isLong ? 2 : 1)};
    }

    [[nodiscard]] traffic::TextPlace whole() const { return {m_start, endOf(m_start, false) - m_start}; }

    /// The one of the values from @p first on, separated by commas, that the cursor is in.
    [[nodiscard]] traffic::TextPlace valueFrom(qsizetype first) const
    {
        qsizetype begin = first;
        QuoteScan scan(m_text);
        for (qsizetype at = first; at < m_cursor;) {
            const bool separates = scan.isPlain(at) && m_text[at] == u',';
            at = scan.next(at);
            if (separates)
                begin = at;
        }
        return {begin, endOf(begin, true) - begin};
    }

    [[nodiscard]] qsizetype start() const { return m_start; }
    /// What is written from @p begin up to the cursor.
    [[nodiscard]] QString typedFrom(qsizetype begin) const { return m_text.mid(begin, m_cursor - begin); }

private:
    /// Where the text that begins at @p begin ends. A quote that was opened and is not closed reaches to the cursor,
    /// since what follows is other terms.
    [[nodiscard]] qsizetype endOf(qsizetype begin, bool listed) const
    {
        QuoteScan scan(m_text);
        qsizetype at = begin;
        while (at < m_cursor)
            at = scan.next(at);
        if (scan.isQuoted() && hasOpenQuote())
            return m_cursor;
        while (at < m_end && !(listed && scan.isPlain(at) && m_text[at] == u','))
            at = scan.next(at);
        return std::min(at, m_end);
    }

    [[nodiscard]] bool hasOpenQuote() const
    {
        QuoteScan scan(m_text);
        for (qsizetype at = 0; at < m_text.size();)
            at = scan.next(at);
        return scan.isQuoted();
    }

    const QString &m_text;
    qsizetype m_cursor;
    qsizetype m_start; // without the minus
    qsizetype m_end;
};

/// What is meant by a text with quotes and backslashes. Nothing with a wildcard: that is a pattern, not a part of a
/// name.
std::optional<QString> meaning(QStringView written, bool starsAreWild)
{
    QString text;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] == u'*' && starsAreWild)
            return std::nullopt;
        if (written[i] == u'\\' && i + 1 < written.size())
            text += written[++i];
        else if (written[i] != u'"')
            text += written[i];
    }
    return text;
}

Term literalTerm(Term::Field field, const QString &value)
{
    return {field, false, std::vector{traffic::Pattern::literal(value)}};
}

QList<Completion> fields(const QString &typed)
{
    QList<Completion> offers;
    for (const grammar::FieldName &field : grammar::FieldNames) {
        if (!QString(field.name).startsWith(typed, Qt::CaseInsensitive))
            continue;
        const QString text = field.name + (isCompared(field.kind) ? u'>' : u':');
        offers.append({text, hintOf(field.field), text, true});
    }
    return offers;
}

/// Applications and destinations that contain a bare word, as terms.
QList<Completion> namesWith(const QString &typed, const FilterVocabulary &vocabulary)
{
    QList<Completion> offers;
    const auto add = [&](Term::Field field, const QString &hint, qsizetype most) {
        const QStringList names = vocabulary(field, typed);
        for (const QString &name : names.first(std::min(names.size(), most)))
            offers.append({line(name), hint, literalTerm(field, name).text(), false});
    };
    add(Term::Field::Application, Text::tr("application"), MostApplications);
    add(Term::Field::Destination, Text::tr("destination"), Completions::Maximum);
    return offers;
}

QList<Completion> values(const grammar::FieldName &field, const QString &typed, const FilterVocabulary &vocabulary)
{
    QList<Completion> offers;
    const QStringList names = vocabulary(field.field, typed);
    for (const QString &name : names) {
        const bool isPattern = field.kind == grammar::Kind::Patterns;
        const QString text = isPattern ? literalTerm(field.field, name).text().sliced(field.name.size() + 1) : name;
        offers.append({line(name), {}, text, false});
    }
    return offers;
}

/// What the grammar has for days, then the days with records; found by their text or by their words.
QList<Completion> days(const QString &typed, const FilterVocabulary &vocabulary)
{
    static const QStringList presets{u"1d"_s,  u"7d"_s,  u"14d"_s, u"30d"_s, u"mon"_s, u"tue"_s,
                                     u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    QList<Completion> offers;
    for (const QString &text : presets + vocabulary(Term::Field::Day, {})) {
        const auto filter = traffic::parseFilter(u"day:"_s + text);
        const QString hint = filter ? exporting::words(*filter) : QString();
        if (text.startsWith(typed, Qt::CaseInsensitive) || hint.contains(typed, Qt::CaseInsensitive))
            offers.append({text, hint, text, false});
    }
    return offers;
}

/// The ends a range of days can have.
QList<Completion> lastDays(const QString &first, const QString &typed, const FilterVocabulary &vocabulary)
{
    QList<Completion> offers;
    const QStringList days = vocabulary(Term::Field::Day, typed);
    for (const QString &day : days) {
        const auto filter = traffic::parseFilter(u"day:%1..%2"_s.arg(first, day));
        if (filter)
            offers.append({day, exporting::words(*filter), first + u".."_s + day, false});
    }
    return offers;
}

/// Digits, with the units they may have.
QList<Completion> amounts(const grammar::FieldName &field, const QString &sign, const QString &typed)
{
    const auto digits = std::ranges::find_if_not(typed, [](QChar c) { return c.isDigit() || c == u'.'; });
    const qsizetype count = digits - typed.begin();
    QList<Completion> offers;
    for (const grammar::Unit &unit : grammar::Units) {
        const QString text = typed.first(count) + unit.name;
        const auto filter = traffic::parseFilter(field.name + sign + text);
        if (filter && text.startsWith(typed, Qt::CaseInsensitive))
            offers.append({text, exporting::words(*filter), text, false});
    }
    return offers;
}

QList<Completion> offersFor(const grammar::FieldName &field, const QString &sign, const QString &written,
                            const FilterVocabulary &vocabulary)
{
    switch (field.kind) {
    case grammar::Kind::Patterns:
        if (const auto typed = meaning(written, true))
            return values(field, *typed, vocabulary);
        return {};
    case grammar::Kind::Ports:
        return values(field, written, vocabulary);
    case grammar::Kind::Days: {
        const qsizetype dots = written.indexOf(".."_L1);
        return dots < 0 ? days(written, vocabulary)
                        : lastDays(written.first(dots), written.sliced(dots + 2), vocabulary);
    }
    case grammar::Kind::Amount:
        return amounts(field, sign, written);
    case grammar::Kind::Count:
        break;
    }
    return {};
}

} // namespace

Completions completionsAt(const QString &text, qsizetype cursor, const FilterVocabulary &vocabulary)
{
    const TypedTerm term(text, cursor);
    const auto [name, sign] = term.head();
    const qsizetype first = term.start() + name.size() + sign.size();

    Completions completions;
    if (sign.isEmpty()) {
        completions.replaced = term.whole();
        const QString written = term.typedFrom(term.start());
        const QString typed = meaning(written, false).value_or(QString());
        if (!written.startsWith(u'"'))
            completions.offers = fields(typed);
        if (!typed.isEmpty())
            completions.offers += namesWith(typed, vocabulary);
    } else if (const grammar::FieldName *field = grammar::find(name);
               field && cursor >= first && isCompared(field->kind) == (sign != u":")) {
        const bool isListed = field->kind == grammar::Kind::Patterns || field->kind == grammar::Kind::Ports;
        completions.replaced = isListed ? term.valueFrom(first) : traffic::TextPlace{first, 0};
        if (!isListed)
            completions.replaced.length = term.whole().position + term.whole().length - first;
        completions.offers
            = offersFor(*field, sign.toString(), term.typedFrom(completions.replaced.position), vocabulary);
    }
    // What stands there already needs no offer; written to its end, not in other letters either, since case is nothing
    // to a filter, and Tab has to leave the field.
    const auto [position, length] = completions.replaced;
    const QStringView replaced = QStringView(text).sliced(position, length);
    const auto sensitivity = cursor == position + length ? Qt::CaseInsensitive : Qt::CaseSensitive;
    completions.offers.removeIf(
        [replaced, sensitivity](const Completion &offer) { return offer.text.compare(replaced, sensitivity) == 0; });
    completions.offers.resize(std::min(completions.offers.size(), Completions::Maximum));
    return completions;
}

} // namespace ui
