// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filterwords.h"

#include <array>

#include <QCoreApplication>
#include <QDate>

#include "export/chart.h"
#include "traffic/filtergrammar.h"

using namespace Qt::StringLiterals;

namespace exporting {

namespace {

using traffic::Term;

/// Writes one term without its minus.
class TermWords
{
    Q_DECLARE_TR_FUNCTIONS(exporting::TermWords)

public:
    TermWords(const Term &term, const QLocale &locale)
        : m_term(term)
        , m_locale(locale)
    {
    }

    [[nodiscard]] QString text() const
    {
        const QString said = std::visit([this](const auto &what) { return wordsOf(what); }, m_term.what);
        return m_term.excluded && !isAboutMissing() ? tr("not %1").arg(said) : said;
    }

    [[nodiscard]] static QString join(const QStringList &terms) { return terms.join(tr(", ", "between terms")); }

private:
    static QString either(const QStringList &values) { return values.join(tr(" or ", "between values")); }

    /// "app:*" asks whether there is an application at all.
    [[nodiscard]] bool isAboutMissing() const
    {
        static const std::vector<traffic::Pattern> anything{{{QString(), QString()}}};
        const auto *patterns = std::get_if<std::vector<traffic::Pattern>>(&m_term.what);
        return patterns && *patterns == anything;
    }

    [[nodiscard]] QString wordsOf(const traffic::FreeText &free) const { return quoted(free.text); }

    [[nodiscard]] QString wordsOf(const std::vector<traffic::Pattern> &patterns) const
    {
        if (isAboutMissing())
            return presence();
        QStringList values;
        for (const traffic::Pattern &pattern : patterns) {
            const QString value = pattern.parts.join(u'*');
            values << (value.isEmpty() ? quoted(value) : value);
        }
        const QString said = either(values);
        if (m_term.field == Term::Field::Domain)
            return tr("domain %1").arg(said);
        return m_term.field == Term::Field::Protocol ? said.toUpper() : said;
    }

    [[nodiscard]] QString presence() const
    {
        switch (m_term.field) {
        case Term::Field::Application:
            return m_term.excluded ? tr("no application") : tr("any application");
        case Term::Field::Destination:
            return m_term.excluded ? tr("no destination") : tr("any destination");
        case Term::Field::Domain:
            return m_term.excluded ? tr("no domain") : tr("any domain");
        default:
            return m_term.excluded ? tr("no protocol") : tr("any protocol");
        }
    }

    [[nodiscard]] QString wordsOf(const std::vector<traffic::PortRange> &ranges) const
    {
        QStringList values; // numbers as they are written everywhere: no thousands separator
        bool namesProtocols = true;
        for (const auto &[first, last, protocol] : ranges) {
            const QString numbers = first == last ? QString::number(first)
                                                  : u"%1–%2"_s.arg(QString::number(first), QString::number(last));
            values << (protocol.isEmpty() ? numbers : u"%1 %2"_s.arg(protocol.toUpper(), numbers));
            namesProtocols = namesProtocols && !protocol.isEmpty();
        }
        return namesProtocols ? either(values) : tr("port %1").arg(either(values));
    }

    [[nodiscard]] QString wordsOf(const traffic::DayRange &range) const
    {
        const QDate first = dateOf(range.first);
        const QDate last = dateOf(range.last);
        if (first == last)
            return m_locale.toString(first, tr("ddd d MMM", "date format"));
        const QString format
            = first.year() == last.year() ? tr("d MMM", "date format") : tr("d MMM yyyy", "date format");
        return u"%1 – %2"_s.arg(m_locale.toString(first, format), m_locale.toString(last, format));
    }

    [[nodiscard]] QString wordsOf(const traffic::LastDays &last) const
    {
        return last.count == 1 ? tr("today") : tr("last %n day(s)", nullptr, last.count);
    }

    [[nodiscard]] QString wordsOf(const traffic::WeekdayOf &of) const
    {
        const std::array names{tr("Sundays"),   tr("Mondays"), tr("Tuesdays"), tr("Wednesdays"),
                               tr("Thursdays"), tr("Fridays"), tr("Saturdays")};
        return names[of.weekday.c_encoding()];
    }

    [[nodiscard]] QString wordsOf(const traffic::Threshold &threshold) const
    {
        const traffic::grammar::FieldName *name = traffic::grammar::find(m_term.field);
        return u"%1 %2 %3"_s.arg(name->name, sign(threshold.comparison), amount(threshold.value, name->kind));
    }

    static QString sign(traffic::Threshold::Comparison comparison)
    {
        using Comparison = traffic::Threshold::Comparison;
        switch (comparison) {
        case Comparison::Greater:
            return u">"_s;
        case Comparison::GreaterOrEqual:
            return u"≥"_s;
        case Comparison::Less:
            return u"<"_s;
        case Comparison::LessOrEqual:
            return u"≤"_s;
        case Comparison::Equal:
            break;
        }
        return u"="_s;
    }

    /// Exactly, as it is asked for: never rounded.
    [[nodiscard]] QString amount(double value, traffic::grammar::Kind kind) const
    {
        const auto written
            = [this](double number) { return m_locale.toString(number, 'f', QLocale::FloatingPointShortest); };
        if (kind != traffic::grammar::Kind::Amount)
            return written(value);
        const auto [digits, unit] = traffic::grammar::shortestAmount(value);
        return u"%1 %2"_s.arg(written(traffic::grammar::number(QStringView(digits)).value_or(0)), unit);
    }

    static QString quoted(const QString &text) { return tr("“%1”").arg(text); }

    const Term &m_term;
    const QLocale &m_locale;
};

} // namespace

QString words(const Term &term, const QLocale &locale)
{
    return TermWords(term, locale).text();
}

QString words(const traffic::Filter &filter, const QLocale &locale)
{
    QStringList terms;
    for (const Term &term : filter.terms)
        terms << words(term, locale);
    return TermWords::join(terms);
}

} // namespace exporting
