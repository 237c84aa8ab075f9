// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "randomrecords.h"
#include "support/historyof.h"
#include "traffic/filter.h"
#include "traffic/timestamp.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traffic;
using support::HistoryOf;

using Field = Term::Field;
using Comparison = Threshold::Comparison;

namespace {

constexpr Day today = std::chrono::sys_days(2026y / 11 / 20);

Term app(const QStringList &parts)
{
    return {Field::Application, false, std::vector{Pattern{parts}}};
}

Term words(const QString &text)
{
    return {Field::Text, false, FreeText{text}};
}

Term amount(Field field, Comparison comparison, double value)
{
    return {field, false, Threshold{comparison, value}};
}

Term day(decltype(Term::what) what)
{
    return {Field::Day, false, std::move(what)};
}

Term excluding(Term term)
{
    term.excluded = true;
    return term;
}

QString folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded();
}

// The filter's meaning once more, slowly and word for word.

bool matches(const QStringList &parts, const QString &text)
{
    if (parts.size() == 1)
        return text == parts.front();
    if (!text.startsWith(parts.front()))
        return false;
    for (qsizetype end = parts.front().size(); end <= text.size(); ++end) {
        if (matches(parts.sliced(1), text.sliced(end)))
            return true;
    }
    return false;
}

bool matchesAny(const std::vector<Pattern> &patterns, const std::optional<std::string_view> &text)
{
    return text && std::ranges::any_of(patterns, [&](const Pattern &pattern) {
               QStringList parts;
               for (const QString &part : pattern.parts)
                   parts << part.toCaseFolded();
               return matches(parts, folded(*text));
           });
}

template <typename Number> bool passes(const Threshold &threshold, const std::optional<Number> &number)
{
    if (!number)
        return false;
    switch (threshold.comparison) {
    case Comparison::Greater:
        return double(*number) > threshold.value;
    case Comparison::GreaterOrEqual:
        return double(*number) >= threshold.value;
    case Comparison::Less:
        return double(*number) < threshold.value;
    case Comparison::LessOrEqual:
        return double(*number) <= threshold.value;
    case Comparison::Equal:
        return double(*number) == threshold.value;
    }
    return false;
}

bool matches(const Term &term, const Record &record)
{
    const auto contains = [](const FreeText &free, const std::optional<std::string_view> &text) {
        return text && folded(*text).contains(free.text.toCaseFolded());
    };
    const auto recordDay = record.ts ? std::optional(std::chrono::floor<std::chrono::days>(*record.ts)) : std::nullopt;
    switch (term.field) {
    case Field::Text: {
        const auto &free = std::get<FreeText>(term.what);
        return contains(free, record.application) || contains(free, record.destination);
    }
    case Field::Application:
        return matchesAny(std::get<std::vector<Pattern>>(term.what), record.application);
    case Field::Destination:
        return matchesAny(std::get<std::vector<Pattern>>(term.what), record.destination);
    case Field::Domain: {
        const std::string domain = registrableDomain(record.destination.value_or(""));
        return matchesAny(std::get<std::vector<Pattern>>(term.what),
                          record.destination ? std::optional<std::string_view>(domain) : std::nullopt);
    }
    case Field::Protocol:
        return matchesAny(std::get<std::vector<Pattern>>(term.what), record.protocol);
    case Field::Port:
        return record.port
            && std::ranges::any_of(std::get<std::vector<PortRange>>(term.what), [&](const PortRange &range) {
                   return range.first <= *record.port && *record.port <= range.last
                       && (range.protocol.isEmpty()
                           || (record.protocol && folded(*record.protocol) == range.protocol.toCaseFolded()));
               });
    case Field::Day:
        if (!recordDay)
            return false;
        if (const auto *range = std::get_if<DayRange>(&term.what))
            return range->contains(*recordDay);
        if (const auto *last = std::get_if<LastDays>(&term.what))
            return *recordDay <= today && today - *recordDay < std::chrono::days(last->count);
        return std::chrono::weekday(*recordDay) == std::get<WeekdayOf>(term.what).weekday;
    case Field::Received:
        return passes(std::get<Threshold>(term.what), record.received);
    case Field::Sent:
        return passes(std::get<Threshold>(term.what), record.sent);
    case Field::Total:
        return passes(std::get<Threshold>(term.what),
                      record.received || record.sent
                          ? std::optional(record.received.value_or(0) + record.sent.value_or(0))
                          : std::nullopt);
    case Field::Flows:
        return passes(std::get<Threshold>(term.what), record.flows);
    case Field::Seconds:
        return passes(std::get<Threshold>(term.what), record.activeSeconds);
    }
    return false;
}

std::vector<Row> slowlyMatchingRows(const Store &store, const Filter &filter)
{
    std::vector<Row> rows;
    for (Row row = 0; row < store.size(); ++row) {
        if (std::ranges::all_of(filter.terms, [record = store.record(row)](const Term &term) {
                return matches(term, record) != term.excluded;
            }))
            rows.push_back(row);
    }
    return rows;
}

/// Terms of all kinds; their texts are made of what the grammar gives a meaning to.
class RandomFilters
{
public:
    explicit RandomFilters(unsigned seed)
        : m_random(seed)
    {
    }

    Filter filter()
    {
        Filter filter;
        for (int count = m_random.below(5); count > 0; --count)
            filter.add(term());
        return filter;
    }

private:
    QString text()
    {
        static const QStringList pieces{u"zoom"_s, u"o"_s, u"G"_s, u"ä"_s, u" "_s, u","_s, u":"_s,  u"\""_s,  u"\\"_s,
                                        u"*"_s,    u"-"_s, u"."_s, u"<"_s, u"="_s, u"😀"_s, u"\t"_s, u"app"_s, u"1"_s};
        QString text;
        for (int count = m_random.below(4); count > 0; --count)
            text += m_random.oneOf(pieces);
        return text;
    }

    std::vector<Pattern> patterns()
    {
        std::vector<Pattern> patterns;
        for (int count = 1 + m_random.below(3); count > 0; --count) {
            Pattern pattern;
            for (int parts = 1 + m_random.below(3); parts > 0; --parts)
                pattern.parts << text();
            patterns.push_back(pattern);
        }
        return patterns;
    }

    std::vector<PortRange> ports()
    {
        std::vector<PortRange> ports;
        for (int count = 1 + m_random.below(3); count > 0; --count) {
            const int first = m_random.below(600);
            ports.push_back({first, first + m_random.below(2) * m_random.below(64'000),
                             m_random.oneOf(std::array{u""_s, u""_s, u"tcp"_s, u"UDP"_s})});
        }
        return ports;
    }

    decltype(Term::what) days()
    {
        const Day first = today - std::chrono::days(m_random.below(25));
        switch (m_random.below(3)) {
        case 0:
            return DayRange{first, first + std::chrono::days(m_random.below(6))};
        case 1:
            return LastDays{1 + m_random.below(25)};
        default:
            return WeekdayOf{std::chrono::weekday(unsigned(m_random.below(7)))};
        }
    }

    Threshold threshold(bool isAmount)
    {
        const auto comparison = Comparison(m_random.below(5));
        if (!isAmount)
            return {comparison, double(m_random.below(300))};
        return {comparison,
                m_random.oneOf(
                    std::array{0.0, 50.125, 1.0 / 3, 1e3, 1.5e4, 1024.0, 1.024, 1e300, 1e-300, 1.024 * 1024 * 1024})};
    }

    Term term()
    {
        const auto field = Field(m_random.below(12));
        Term term{field, m_random.below(3) == 0, {}};
        switch (field) {
        case Field::Text:
            term.what = FreeText{text()};
            break;
        case Field::Application:
        case Field::Destination:
        case Field::Domain:
        case Field::Protocol:
            term.what = patterns();
            break;
        case Field::Port:
            term.what = ports();
            break;
        case Field::Day:
            term.what = days();
            break;
        default:
            term.what = threshold(field < Field::Flows);
        }
        return term;
    }

    RandomRecords m_random;
};

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void writesReadably_data();
    void writesReadably();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void textIsReadBackAsTheSame();
    void anyTextIsReadOrRefused();
    void aSecondPositiveDayReplacesTheFirst();
    void aTermThatIsThereChangesNothing();
    void termsCanBeRemoved();
    void theDaysCanBeSetAndTakenAway();
    void termsAreFoundInTheText_data();
    void termsAreFoundInTheText();
    void eachTermsPlaceHoldsThatTerm();
    void matches_data();
    void matches();
    void matchesAsTheSlowWayDoes();
    void manyRecordsAreMatchedInPartsAsAFewAre();
};

void TestFilter::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Filter>("filter");
    const auto row = [](const QString &text, const std::vector<Term> &terms) {
        QTest::newRow(qPrintable(text)) << text << Filter{terms};
    };
    row(u""_s, {});
    row(u" \t"_s, {});
    row(u"zoom"_s, {words(u"zoom"_s)});
    row(u"zoom  us"_s, {words(u"zoom"_s), words(u"us"_s)});
    row(u"-zoom"_s, {excluding(words(u"zoom"_s))});
    row(u"\"secure web\""_s, {words(u"secure web"_s)});
    row(u"-\"secure web\""_s, {excluding(words(u"secure web"_s))});
    row(u"\"app:zoom\""_s, {words(u"app:zoom"_s)});
    row(u"\"fe80::1\""_s, {words(u"fe80::1"_s)});
    row(u"\"\""_s, {words(u""_s)});
    row(u"a,b"_s, {words(u"a,b"_s)});
    row(u"a*b"_s, {words(u"a*b"_s)});
    row(u"a\\*b"_s, {words(u"a*b"_s)});
    row(u"\"a \\\"b\\\" \\\\\""_s, {words(u"a \"b\" \\"_s)});
    row(u"mail-server"_s, {words(u"mail-server"_s)});
    row(u"app:zoom"_s, {app({u"zoom"_s})});
    row(u"APP:Zoom"_s, {app({u"Zoom"_s})});
    row(u"app:\"Miscellaneous secure web\""_s, {app({u"Miscellaneous secure web"_s})});
    row(u"-app:zoom"_s, {excluding(app({u"zoom"_s}))});
    row(u"app:*"_s, {app({u""_s, u""_s})});
    row(u"app:\"Misc*web\""_s, {app({u"Misc"_s, u"web"_s})});
    row(u"app:a\\*b"_s, {app({u"a*b"_s})});
    row(u"app:\"\""_s, {app({u""_s})});
    row(u"app:zoom,\"a,b\",*x"_s,
        {{Field::Application, false, std::vector<Pattern>{{{u"zoom"_s}}, {{u"a,b"_s}}, {{u""_s, u"x"_s}}}}});
    row(u"dest:*.google.com"_s, {{Field::Destination, false, std::vector<Pattern>{{{u""_s, u".google.com"_s}}}}});
    row(u"dest:fe80::1"_s, {{Field::Destination, false, std::vector<Pattern>{{{u"fe80::1"_s}}}}});
    row(u"domain:google.com,*.de"_s,
        {{Field::Domain, false, std::vector<Pattern>{{{u"google.com"_s}}, {{u""_s, u".de"_s}}}}});
    row(u"proto:udp"_s, {{Field::Protocol, false, std::vector<Pattern>{{{u"udp"_s}}}}});
    row(u"port:443"_s, {{Field::Port, false, std::vector<PortRange>{{443, 443}}}});
    row(u"port:443/tcp,1..9/x-p+"_s,
        {{Field::Port, false, std::vector<PortRange>{{443, 443, u"tcp"_s}, {1, 9, u"x-p+"_s}}}});
    row(u"port:0,80,1..1024"_s, {{Field::Port, false, std::vector<PortRange>{{0, 0}, {80, 80}, {1, 1024}}}});
    row(u"day:tue"_s, {day(WeekdayOf{std::chrono::Tuesday})});
    row(u"day:Sunday"_s, {day(WeekdayOf{std::chrono::Sunday})});
    row(u"day:7d"_s, {day(LastDays{7})});
    row(u"day:2026-11-03"_s, {day(DayRange{Day(2026y / 11 / 3), Day(2026y / 11 / 3)})});
    row(u"day:2026-11-03..2026-11-09"_s, {day(DayRange{Day(2026y / 11 / 3), Day(2026y / 11 / 9)})});
    row(u"recv>100MB"_s, {amount(Field::Received, Comparison::Greater, 1e5)});
    row(u"sent<=1.5gb"_s, {amount(Field::Sent, Comparison::LessOrEqual, 1.5e6)});
    row(u"total>=2TB"_s, {amount(Field::Total, Comparison::GreaterOrEqual, 2e9)});
    row(u"recv=12"_s, {amount(Field::Received, Comparison::Equal, 12)});
    row(u"recv<1KiB"_s, {amount(Field::Received, Comparison::Less, 1.024)});
    row(u"recv<1MiB"_s, {amount(Field::Received, Comparison::Less, 1.024 * 1024)});
    row(u"flows>10"_s, {amount(Field::Flows, Comparison::Greater, 10)});
    row(u"-seconds>60"_s, {excluding(amount(Field::Seconds, Comparison::Greater, 60))});
    row(u"app:zoom recv>1GB -us"_s,
        {app({u"zoom"_s}), amount(Field::Received, Comparison::Greater, 1e6), excluding(words(u"us"_s))});
}

void TestFilter::understands()
{
    QFETCH(QString, text);
    QFETCH(Filter, filter);
    const auto parsed = parseFilter(text);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().what));
    QVERIFY2(*parsed == filter, qPrintable(parsed->text()));
}

void TestFilter::writesReadably_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    const auto row
        = [](const QString &typed, const QString &written) { QTest::newRow(qPrintable(typed)) << typed << written; };
    row(u"-APP:\"zoom\""_s, u"-app:zoom"_s);
    row(u"app:\"Miscellaneous secure web\",x"_s, u"app:\"Miscellaneous secure web\",x"_s);
    row(u"\"zoom\""_s, u"zoom"_s);
    row(u"dest:\"a\\*b*\""_s, u"dest:\"a\\*b*\""_s);
    row(u"dest:fe80::1"_s, u"dest:fe80::1"_s);
    row(u"-DOMAIN:\"google.com\""_s, u"-domain:google.com"_s);
    row(u"recv>100000"_s, u"recv>100MB"_s);
    row(u"recv>0.5MB"_s, u"recv>500kB"_s);
    row(u"recv>1500MB"_s, u"recv>1.5GB"_s);
    row(u"recv>2GiB"_s, u"recv>2GiB"_s);
    row(u"recv>0"_s, u"recv>0kB"_s);
    row(u"flows>=1000000"_s, u"flows>=1000000"_s);
    row(u"port:443..443,1..2"_s, u"port:443,1..2"_s);
    row(u"day:TUESDAY"_s, u"day:tue"_s);
    row(u"day:07d"_s, u"day:7d"_s);
    row(u"day:2026-11-03..2026-11-03"_s, u"day:2026-11-03"_s);
}

void TestFilter::writesReadably()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    QCOMPARE(parseFilter(typed).value().text(), written);
}

void TestFilter::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("what");
    const auto row = [](const QString &text, int position, int length, const QString &what) {
        QTest::newRow(qPrintable(text)) << text << position << length << what;
    };
    row(u"zoom foo:bar"_s, 5, 4, u"“foo:” is not a field. Put it in quotes to search for it."_s);
    row(u"-foo:"_s, 1, 4, u"“foo:” is not a field. Put it in quotes to search for it."_s);
    row(u"host:google.com"_s, 0, 5, u"“host:” is not a field. Put it in quotes to search for it."_s);
    row(u"x>5"_s, 0, 2, u"“x>” is not a field. Put it in quotes to search for it."_s);
    row(u":x"_s, 0, 1, u"“:” is not a field. Put it in quotes to search for it."_s);
    row(u"fe80::1 x"_s, 0, 7, u"Write an IPv6 address after “dest:”, or put it in quotes."_s);
    row(u"::1"_s, 0, 3, u"Write an IPv6 address after “dest:”, or put it in quotes."_s);
    row(u"recv > 5"_s, 5, 1, u"A comparison stands right after its field, without spaces, as in “recv>100MB”."_s);
    row(u"recv:5"_s, 0, 5, u"“recv” takes a comparison, as in “recv>100”."_s);
    row(u"app>5"_s, 0, 4, u"“app” takes a colon, as in “app:…”."_s);
    row(u"x app:"_s, 2, 4, u"A value is missing after “app:”."_s);
    row(u"app: zoom"_s, 0, 4, u"A value is missing after “app:”."_s);
    row(u"app:a,,b"_s, 5, 1, u"A value is missing at this comma."_s);
    row(u"app:a, b"_s, 5, 1, u"A value is missing at this comma."_s);
    row(u"x -"_s, 2, 1, u"The minus excludes what follows it: a term is missing here."_s);
    row(u"x \"a b"_s, 2, 4, u"The quote is not closed."_s);
    row(u"app:\"a\\\""_s, 4, 4, u"The quote is not closed."_s);
    row(u"a\"b\""_s, 1, 1, u"A quote stands at the beginning of a text. Inside one, write \\\"."_s);
    row(u"\"a\"b"_s, 3, 1, u"A space is missing after the closing quote."_s);
    row(u"app:\"a\"b"_s, 7, 1, u"A space is missing after the closing quote."_s);
    row(u"a\\b"_s, 1, 1, u"A backslash stands before a quote, a star or a backslash. Write \\\\ for one."_s);
    row(u"a\\"_s, 1, 1, u"A backslash stands before a quote, a star or a backslash. Write \\\\ for one."_s);
    row(u"port:80,http"_s, 8, 4,
        u"“http” is no port: write “port:443”, “port:443/tcp”, “port:80,443” or “port:1..1024”."_s);
    row(u"port:70000"_s, 5, 5,
        u"“70000” is no port: write “port:443”, “port:443/tcp”, “port:80,443” or “port:1..1024”."_s);
    row(u"port:80/"_s, 5, 3, u"A protocol stands after the slash, as in “port:443/tcp”."_s);
    row(u"port:80/t:cp"_s, 5, 7, u"A protocol stands after the slash, as in “port:443/tcp”."_s);
    row(u"port:/tcp"_s, 5, 4,
        u"“/tcp” is no port: write “port:443”, “port:443/tcp”, “port:80,443” or “port:1..1024”."_s);
    row(u"port:+80"_s, 5, 3, u"“+80” is no port: write “port:443”, “port:443/tcp”, “port:80,443” or “port:1..1024”."_s);
    row(u"port:80, 443"_s, 7, 1, u"A value is missing at this comma."_s);
    row(u"port:80,,443"_s, 7, 1, u"A value is missing at this comma."_s);
    row(u"port:1,5..2"_s, 7, 4, u"The range ends before it begins."_s);
    row(u"day:2026-11-09..2026-11-03"_s, 4, 22, u"The range ends before it begins."_s);
    const QString noDay = u"“%1” is no day: write “day:tue”, “day:2026-11-03”, “day:2026-11-03..2026-11-09” "
                          "or “day:7d” for the last seven."_s;
    row(u"day:2026-02-30"_s, 4, 10, noDay.arg(u"2026-02-30"));
    row(u"day:0d"_s, 4, 2, noDay.arg(u"0d"));
    row(u"day:99999999999d"_s, 4, 12, noDay.arg(u"99999999999d"));
    row(u"day:tue,wed"_s, 4, 7, noDay.arg(u"tue,wed"));
    row(u"recv>"_s, 4, 1, u"A number is missing after “>”."_s);
    row(u"recv>=x"_s, 6, 1, u"“x” is no amount: write “100MB”, “1.5GB” or “2GiB”; without a unit it is kB."_s);
    row(u"recv>MB"_s, 5, 2, u"“MB” is no amount: write “100MB”, “1.5GB” or “2GiB”; without a unit it is kB."_s);
    row(u"recv>-5"_s, 5, 2, u"“-5” is no amount: write “100MB”, “1.5GB” or “2GiB”; without a unit it is kB."_s);
    row(u"recv>1,5GB"_s, 5, 5, u"“1,5GB” is no amount: write “100MB”, “1.5GB” or “2GiB”; without a unit it is kB."_s);
    row(u"flows>1MB"_s, 6, 3, u"“1MB” is no number: write digits only, such as “10”."_s);
}

void TestFilter::saysWhatIsWrongAndWhere()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(int, length);
    QFETCH(QString, what);
    const auto parsed = parseFilter(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().what, what);
    QCOMPARE(int(parsed.error().position), position);
    QCOMPARE(int(parsed.error().length), length);
}

void TestFilter::textIsReadBackAsTheSame()
{
    RandomFilters random(7);
    for (int i = 0; i < 5000; ++i) {
        const Filter filter = random.filter();
        const QString text = filter.text();
        const auto parsed = parseFilter(text);
        QVERIFY2(parsed, qPrintable(text + u": "_s + (parsed ? QString() : parsed.error().what)));
        QVERIFY2(*parsed == filter, qPrintable(text + u" became "_s + parsed->text()));
    }
}

void TestFilter::anyTextIsReadOrRefused()
{
    RandomRecords random(8);
    constexpr std::u16string_view characters(u"ap:dest\"\\*,-><= 17.dayrecvport\u00e4\n");
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int length = random.below(12); length > 0; --length)
            text += random.oneOf(characters);
        const auto parsed = parseFilter(text);
        if (parsed) {
            QVERIFY2(parseFilter(parsed->text()) == parsed, qPrintable(text));
        } else {
            const FilterError &error = parsed.error();
            QVERIFY2(error.position >= 0 && error.length > 0 && error.position + error.length <= text.size(),
                     qPrintable(text));
        }
    }
}

void TestFilter::aSecondPositiveDayReplacesTheFirst()
{
    QCOMPARE(parseFilter(u"day:tue zoom day:7d"_s).value().text(), u"day:7d zoom"_s);
    QCOMPARE(parseFilter(u"-day:tue day:7d -day:wed"_s).value().text(), u"-day:tue day:7d -day:wed"_s);
}

void TestFilter::aTermThatIsThereChangesNothing()
{
    QCOMPARE(parseFilter(u"zoom app:x zoom"_s).value().text(), u"zoom app:x"_s);
    QCOMPARE(parseFilter(u"zoom -zoom"_s).value().text(), u"zoom -zoom"_s);
}

void TestFilter::termsCanBeRemoved()
{
    Filter filter = parseFilter(u"zoom app:x -zoom"_s).value();
    filter.remove(words(u"zoom"_s));
    QCOMPARE(filter.text(), u"app:x -zoom"_s);
    filter.remove(words(u"zoom"_s));
    QCOMPARE(filter.text(), u"app:x -zoom"_s);
}

void TestFilter::theDaysCanBeSetAndTakenAway()
{
    Filter filter = parseFilter(u"-day:tue zoom"_s).value();
    QVERIFY(!filter.days());
    filter.setDays(DayRange{Day(2026y / 11 / 3), Day(2026y / 11 / 9)});
    QCOMPARE(filter.text(), u"-day:tue zoom day:2026-11-03..2026-11-09"_s);
    filter.add(words(u"us"_s));
    filter.setDays(LastDays{7});
    QCOMPARE(filter.text(), u"-day:tue zoom day:7d us"_s);
    QVERIFY(filter.days() == DaySelection(LastDays{7}));
    QCOMPARE(filter.withoutDays().text(), u"-day:tue zoom us"_s);
    filter.setDays(std::nullopt);
    QVERIFY(filter == filter.withoutDays());
}

void TestFilter::termsAreFoundInTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("terms");
    const auto row = [](const QString &text, const QStringList &terms) {
        QTest::newRow(text.isEmpty() ? "empty" : qPrintable(text)) << text << terms;
    };
    row(u""_s, {});
    row(u"  "_s, {});
    row(u" zoom  port:443 "_s, {u"zoom"_s, u"port:443"_s});
    row(u"app:\"a b\",\"c d\" x"_s, {u"app:\"a b\",\"c d\""_s, u"x"_s});
    row(u"\"a \\\" b\" x"_s, {u"\"a \\\" b\""_s, u"x"_s});
    row(u"\"a \\\\\" x"_s, {u"\"a \\\\\""_s, u"x"_s});
    row(u"a \"b c"_s, {u"a"_s, u"\"b c"_s}); // wrong: never closed
    row(u"a\\ b\\"_s, {u"a\\"_s, u"b\\"_s}); // wrong: nothing is escaped
}

void TestFilter::termsAreFoundInTheText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, terms);
    QStringList found;
    for (const TextPlace &place : termPlaces(text))
        found << text.sliced(place.position, place.length);
    QCOMPARE(found, terms);
}

void TestFilter::eachTermsPlaceHoldsThatTerm()
{
    RandomFilters random(11);
    for (int i = 0; i < 1000; ++i) {
        const Filter filter = random.filter();
        const QString text = filter.text();
        std::vector<Term> found;
        for (const TextPlace &place : termPlaces(text))
            found.push_back(parseFilter(text.sliced(place.position, place.length)).value().terms.at(0));
        QVERIFY2(found == filter.terms, qPrintable(text));
    }
}

void TestFilter::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Row>>("rows");
    const auto row = [](const QString &text, const QList<Row> &rows) {
        QTest::newRow(text.isEmpty() ? "everything" : qPrintable(text)) << text << rows;
    };
    row(u""_s, {0, 1, 2, 3});
    row(u"app:zoom"_s, {0});
    row(u"app:zoo"_s, {});
    row(u"app:zoo*"_s, {0});
    row(u"app:*o*o*"_s, {0, 1});
    row(u"app:\"\""_s, {2});
    row(u"app:*"_s, {0, 1, 2});
    row(u"-app:*"_s, {3});
    row(u"-app:zoom"_s, {1, 2, 3});
    row(u"zoom"_s, {0, 2});
    row(u"ZOOM.US"_s, {2});
    row(u"-zoom"_s, {1, 3});
    row(u"dest:*.COM"_s, {1});
    row(u"app:zoom,google*"_s, {0, 1});
    row(u"port:400..500"_s, {0});
    row(u"-port:400..500"_s, {1, 2, 3});
    row(u"day:tue"_s, {0});
    row(u"day:2026-11-03..2026-11-04"_s, {0, 1});
    row(u"day:17d"_s, {1}); // today is 20 November
    row(u"-day:17d"_s, {0, 2, 3});
    row(u"recv>=100MB"_s, {0});
    row(u"-recv>=100MB"_s, {1, 2, 3});
    row(u"recv=0"_s, {1});
    row(u"total>0"_s, {0, 2});
    row(u"flows<5"_s, {1});
    row(u"zoom recv>1"_s, {0});
}

void TestFilter::matches()
{
    QFETCH(QString, text);
    QFETCH(QList<Row>, rows);
    Store store;
    store.append({.ts = parseTimestamp("2026-11-03T00:00:00Z"),
                  .application = "Zoom",
                  .destination = "10.0.0.7",
                  .port = 443,
                  .received = 100'000.0,
                  .flows = 5});
    store.append({.ts = parseTimestamp("2026-11-04T00:00:00Z"),
                  .application = "Google Docs",
                  .destination = "docs.google.com",
                  .port = 80,
                  .received = 0.0,
                  .flows = 0});
    store.append({.application = "", .destination = "zoom.us", .sent = 1.0});
    store.append({});
    const std::vector<Row> found = matchingRows(HistoryOf(store), parseFilter(text).value(), today);
    QCOMPARE(QList<Row>(found.begin(), found.end()), rows);
}

void TestFilter::matchesAsTheSlowWayDoes()
{
    const Store store = RandomRecords(9).store(700);
    const HistoryOf history(store);
    RandomFilters random(10);
    int some = 0;
    for (int i = 0; i < 600; ++i) {
        const Filter filter = random.filter();
        const std::vector<Row> rows = matchingRows(history, filter, today);
        QVERIFY2(rows == slowlyMatchingRows(store, filter), qPrintable(filter.text()));
        some += !rows.empty() && rows.size() < store.size() ? 1 : 0;
    }
    QVERIFY(some > 100); // the filters do select
}

// So many records and names that they are cut into parts, the last of which is short.
void TestFilter::manyRecordsAreMatchedInPartsAsAFewAre()
{
    RandomRecords records(31);
    Store store;
    for (int i = 0; i < 140'001; ++i) {
        const std::string name = (i % 3 == 0 ? "Höst" : "Host") + std::to_string(records.below(20'000)) + ".example";
        traffic::Record record = records.record();
        if (record.destination && i % 2 == 0)
            record.destination = name;
        store.append(record);
    }
    const HistoryOf history(store);
    std::vector<Row> odd;
    for (Row row = 1; row < store.size(); row += 2)
        odd.push_back(row);
    for (const QString &text : {u""_s, u"höst1"_s, u"-OST77 port:443"_s, u"port:1..80/tcp,443,60000..65535 -app:zoom"_s,
                                u"dest:h*9.example"_s, u"day:tue recv>50 sent<=20000 total>=1MB"_s,
                                u"flows<30 -seconds=60"_s, u"-domain:google.com day:7d"_s, u"recv<0"_s}) {
        const Filter filter = parseFilter(text).value();
        const std::vector<Row> expected = slowlyMatchingRows(store, filter);
        QVERIFY2(matchingRows(history, filter, today) == expected, qPrintable(filter.text()));

        // Of some rows those that are let through by one term after the other.
        std::vector<Row> some = odd;
        for (const Term &term : filter.terms)
            some = matchingRows(history, some, term, today);
        std::vector<Row> expectedOfSome;
        std::ranges::copy_if(expected, std::back_inserter(expectedOfSome), [](Row row) { return row % 2 == 1; });
        QVERIFY2(some == expectedOfSome, qPrintable(filter.text()));
    }
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
