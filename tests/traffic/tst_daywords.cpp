// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QTranslator>

#include "traffic/daywords.h"
#include "traffic/timestamp.h"

using namespace Qt::StringLiterals;
using namespace traffic;

namespace {

const QLocale English(QLocale::English, QLocale::UnitedKingdom);

Day dayFrom(const QString &text)
{
    return parseDay(text.toStdString()).value();
}

/// In the filter's grammar, which is exact: "2026-11-03..2026-11-09", "7d", "tue".
QString grammarText(const DaySelection &selection)
{
    return dayTerm(selection).text().section(u':', 1);
}

} // namespace

class TestDayWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsWhatTheLocaleSays_data();
    void readsWhatTheLocaleSays();
    void weeksStartAsTheLocaleSays();
    void describes_data();
    void describes();
    void readsWhatItDescribes_data();
    void readsWhatItDescribes();
    void readsWhatSpeakersOfALanguageSay_data();
    void readsWhatSpeakersOfALanguageSay();
    void spellsOut();
    void presetsAreRead();
    void theFilterTakesASelectionAndGivesItBack();
    void rangesOfSelections();
    void readsAnyText();

private:
    QTranslator m_english; // plural forms
};

void TestDayWords::initTestCase()
{
    QVERIFY(m_english.load(u":/translations/flowtrail_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void TestDayWords::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("selection");
    const QString wednesday = u"2026-11-25"_s;
    const auto add = [&](const char *text, const char *selection, const QString &today) {
        QTest::addRow("%s on %s", text, qPrintable(today))
            << QString::fromUtf8(text) << today << QString(QLatin1String(selection));
    };
    const auto row = [&](const char *text, const char *selection) { add(text, selection, wednesday); };

    row("7d", "7d");
    row(" 7 D ", "7d");
    row("1d", "1d");
    row("36500d", "36500d");
    row("007d", "7d");
    row("last 7 days", "7d");
    row("Last 7 Days", "7d");
    row("LAST  1 day", "1d");
    row("last 14d", "14d");
    row("30 days", "30d");
    row("today", "2026-11-25");
    row(" ToDay\t", "2026-11-25");
    row("yesterday", "2026-11-24");
    add("yesterday", "2025-12-31", u"2026-01-01"_s);
    add("yesterday", "2024-02-29", u"2024-03-01"_s);

    row("this week", "2026-11-23..2026-11-29");
    row("last week", "2026-11-16..2026-11-22");
    add("this week", "2026-11-23..2026-11-29", u"2026-11-23"_s);
    add("this week", "2026-11-23..2026-11-29", u"2026-11-29"_s);
    add("last week", "2025-12-22..2025-12-28", u"2026-01-01"_s);
    add("this week", "2025-12-29..2026-01-04", u"2026-01-01"_s);
    row("this month", "2026-11-01..2026-11-30");
    row("last month", "2026-10-01..2026-10-31");
    add("last month", "2025-12-01..2025-12-31", u"2026-01-31"_s);
    add("last month", "2024-02-01..2024-02-29", u"2024-03-31"_s);

    row("tue", "tue");
    row("Tuesday", "tue");
    row("tues", "tue");
    row("every sunday", "sun");
    row("Mondays", "mon");
    row("last tue", "2026-11-24");
    row("last wednesday", "2026-11-18");
    row("last Thu", "2026-11-19");

    row("3 Nov", "2026-11-03");
    row("3nov", "2026-11-03");
    row("03 NOVEMBER", "2026-11-03");
    row("Nov 3", "2026-11-03");
    row("nov. 3", "2026-11-03");
    row("3. Nov.", "2026-11-03");
    row("3 Nov 2024", "2024-11-03");
    row("Nov 3, 2024", "2024-11-03");
    row("Tue 3 Nov", "2026-11-03");
    row("tuesday, 3 november 2026", "2026-11-03");
    row("1 sept", "2026-09-01");
    row("25 Nov", "2026-11-25");
    row("26 Nov", "2025-11-26");
    row("31 Dec", "2025-12-31");
    row("1 Jan", "2026-01-01");
    row("29 Feb", "2024-02-29");
    row("29 Feb 2028", "2028-02-29");
    add("29 Feb", "2096-02-29", u"2103-06-01"_s);
    add("29 Feb", "2024-02-29", u"2024-02-29"_s);
    row("3 Nov 2030", "2030-11-03");

    row("3-9 Nov", "2026-11-03..2026-11-09");
    row("3 - 9 nov", "2026-11-03..2026-11-09");
    row("3–9 Nov", "2026-11-03..2026-11-09");
    row("3 — 9 Nov", "2026-11-03..2026-11-09");
    row("3..9 Nov", "2026-11-03..2026-11-09");
    row("3…9 Nov", "2026-11-03..2026-11-09");
    row("3 to 9 Nov", "2026-11-03..2026-11-09");
    row("3-3 Nov", "2026-11-03");
    row("Nov 3-9", "2026-11-03..2026-11-09");
    row("Nov 3-9, 2025", "2025-11-03..2025-11-09");
    row("3-9 Nov 2025", "2025-11-03..2025-11-09");
    row("3 Nov - 9 Nov", "2026-11-03..2026-11-09");
    row("3 Nov 2026 – 9 Nov 2026", "2026-11-03..2026-11-09");
    row("Tue 3 Nov 2026 – Mon 9 Nov 2026", "2026-11-03..2026-11-09");
    row("28 Oct-3 Nov", "2026-10-28..2026-11-03");
    row("Oct 28-Nov 3", "2026-10-28..2026-11-03");
    row("20-30 Nov", "2026-11-20..2026-11-30"); // has begun
    row("27-30 Nov", "2025-11-27..2025-11-30");
    row("28 Dec - 3 Jan", "2025-12-28..2026-01-03");
    row("28 Dec 2024 - 3 Jan", "2024-12-28..2025-01-03");
    row("28 Dec - 3 Jan 2025", "2024-12-28..2025-01-03");
    row("28 Dec 2023 - 3 Jan 2025", "2023-12-28..2025-01-03");
    add("28 Dec - 3 Jan", "2026-12-28..2027-01-03", u"2026-12-30"_s);
    add("28 Dec - 3 Jan", "2025-12-28..2026-01-03", u"2026-01-01"_s);
    row("28-29 Feb", "2024-02-28..2024-02-29");
    row("29 Feb - 3 Mar", "2024-02-29..2024-03-03");
    row("20 Dec - 29 Feb", "2023-12-20..2024-02-29");

    row("2026-11-03", "2026-11-03");
    row("2026-11-3", "2026-11-03");
    row("2026-11-03..2026-11-09", "2026-11-03..2026-11-09");
    row("2026-11-03 - 2026-11-09", "2026-11-03..2026-11-09");
    row("2026-11-03-2026-11-09", "2026-11-03..2026-11-09");
    row("2026-11-03..09", "2026-11-03..2026-11-09");
    row("2030-01-01", "2030-01-01");
    row("０３ Nov", "2026-11-03"); // wide digits

    row("November", "2026-11-01..2026-11-30");
    row("dec", "2025-12-01..2025-12-31");
    row("feb 2024", "2024-02-01..2024-02-29");
}

void TestDayWords::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, today);
    QFETCH(QString, selection);
    const auto read = parseDayWords(text, dayFrom(today), English);
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    QCOMPARE(grammarText(*read), selection);
}

void TestDayWords::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part"); // of the sentence
    const auto row = [](const char *text, const char *part) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(part);
    };
    const char *forms = "write “7d”, “last week”, “3-9 Nov”, “tue” or “2026-11-03”.";
    for (const char *text : {"",
                             "   ",
                             "soon",
                             "3",
                             "3-9",
                             "2026",
                             "3 Nov -",
                             "- 3 Nov",
                             "-",
                             "3-9-12 Nov",
                             "3 4 Nov",
                             "3 Nov Dec",
                             "3 Nov 9 Nov",
                             "003 Nov",
                             "3 Nov 20261",
                             "3 Nov 2026 2027",
                             "tue 3",
                             "tue-thu",
                             "3 Novx",
                             "x3 Nov",
                             "2026-13-01",
                             "2026-11",
                             "2026-11-031",
                             "last",
                             "last nov 3",
                             "last 7 weeks",
                             "-7d",
                             "+7d",
                             "7.5d",
                             "d",
                             "7dd",
                             "99999999999999999999999 Nov",
                             "3 Nov 99999999999999999999999"})
        row(text, forms);
    row("soon", "“soon” is not understood: ");
    row("31 Nov", "There is no day 31 in November.");
    row("0 Nov", "There is no day 0 in November.");
    row("32 Dec", "There is no day 32 in December.");
    row("30 Feb", "There is no day 30 in February.");
    row("29 Feb 2026", "There is no day 29 in February 2026.");
    row("29 Feb - 3 Mar 2026", "There is no day 29 in February 2026.");
    row("28-31 Nov", "There is no day 31 in November.");
    row("2026-11-31", "There is no day 31 in November 2026.");
    row("2026-11-00", "There is no day 0 in November 2026.");
    row("2026-11-03..2026-11-31", "There is no day 31 in November 2026.");
    row("9-3 Nov", "The range ends before it begins");
    row("3 Nov - 28 Oct", "The range ends before it begins");
    row("3 Nov - 28 Oct 2026", "The range ends before it begins");
    row("2026-11-09..2026-11-03", "The range ends before it begins");
    row("3 Jan 2026 - 28 Dec 2025", "The range ends before it begins");
    row("Mon 3 Nov", "The weekday is another one: that day is Tue 3 Nov 2026.");
    row("0d", "The last days can be 1 to 36,500");
    row("36501d", "The last days can be 1 to 36,500");
    row("last 99999999999999999999 days", "The last days can be 1 to 36,500");
}

void TestDayWords::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto read = parseDayWords(text, dayFrom(u"2026-11-25"_s), English);
    QVERIFY2(!read, qPrintable(read ? grammarText(*read) : QString()));
    QVERIFY2(read.error().contains(part), qPrintable(read.error()));
    QVERIFY(read.error().endsWith(u'.'));
}

void TestDayWords::readsWhatTheLocaleSays_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("selection");
    const auto row = [](const char *locale, const char *text, const char *selection) {
        QTest::addRow("%s: %s", locale, text)
            << QString(QLatin1String(locale)) << QString::fromUtf8(text) << QString(QLatin1String(selection));
    };
    row("de_DE", "3.–9. März", "2026-03-03..2026-03-09");
    row("de_DE", "MÄRZ 3-9", "2026-03-03..2026-03-09");
    row("de_DE", "3 Okt", "2026-10-03");
    row("de_DE", "3 Oct", "2026-10-03");
    row("de_DE", "Dienstag", "tue");
    row("de_DE", "di", "tue");
    row("de_DE", "tue", "tue");
    row("fr_FR", "3 févr.", "2026-02-03");
    row("fr_FR", "3 fe\xcc\x81vrier", "2026-02-03"); // e and an accent, as some keyboards write it
    row("fr_FR", "mar", "tue"); // mardi
    row("fr_FR", "3 mar", "2026-03-03"); // March
    row("fr_FR", "mar 3 nov", "2026-11-03");
    row("fr_FR", "mar. 3 mars", "2026-03-03");
    row("pt_BR", "terça-feira", "tue");
    row("ja_JP", "11月3日", "2026-11-03"); // not Sunday, which is written so, too
    row("ja_JP", "11月3日(火)", "2026-11-03");
    row("ja_JP", "11月3日(日)", "");
    row("ja_JP", "2026年11月3日", "2026-11-03");
    row("ja_JP", "11月3日 – 9日", "2026-11-03..2026-11-09");
    row("ja_JP", "11月3～9", "2026-11-03..2026-11-09");
    row("ja_JP", "11月 3", "2026-11-03");
    row("ja_JP", "火曜日", "tue");
    row("ar_EG", "٣ نوفمبر", "2026-11-03");
    row("ru_RU", "3 ноября", "2026-11-03"); // the form beside a number
    row("ru_RU", "ноябрь", "2026-11-01..2026-11-30"); // and the one that stands alone
}

void TestDayWords::readsWhatTheLocaleSays()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, selection);
    const auto read = parseDayWords(text, dayFrom(u"2026-11-25"_s), QLocale(locale));
    QCOMPARE(read ? grammarText(*read) : QString(), selection);
}

void TestDayWords::weeksStartAsTheLocaleSays()
{
    const Day sunday = dayFrom(u"2026-11-29"_s);
    const auto thisWeek
        = [&](const QLocale &locale) { return grammarText(*parseDayWords(u"this week"_s, sunday, locale)); };
    QCOMPARE(thisWeek(QLocale(QLocale::German)), u"2026-11-23..2026-11-29"_s);
    QCOMPARE(thisWeek(QLocale(QLocale::English, QLocale::UnitedStates)), u"2026-11-29..2026-12-05"_s);
    QCOMPARE(thisWeek(QLocale(QLocale::Arabic, QLocale::Egypt)), u"2026-11-28..2026-12-04"_s);
}

void TestDayWords::describes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("described");
    const auto row = [](const char *text, const char *described) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(described);
    };
    row("7d", "Last 7 days");
    row("1d", "Last 1 day");
    row("tue", "every Tuesday");
    row("2026-11-25", "Today");
    row("2026-11-24", "Yesterday");
    row("2026-11-23", "Mon 23 Nov");
    row("2025-11-03", "Mon 3 Nov 2025");
    row("3-9 Nov", "3 – 9 Nov");
    row("3-9 Nov 2025", "3 – 9 Nov 2025");
    row("28 Oct - 3 Nov", "28 Oct – 3 Nov");
    row("28 Oct - 3 Nov 2025", "28 Oct – 3 Nov 2025");
    row("28 Dec 2025 - 3 Jan 2026", "28 Dec 2025 – 3 Jan 2026");
}

void TestDayWords::describes()
{
    QFETCH(QString, text);
    QFETCH(QString, described);
    const Day today = dayFrom(u"2026-11-25"_s);
    QCOMPARE(describeDays(*parseDayWords(text, today, English), today, English), described);
}

void TestDayWords::readsWhatItDescribes_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale :
         {"C",     "en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "it_IT", "pt_BR", "nl_NL", "pl_PL",
          "cs_CZ", "ru_RU", "sv_SE", "fi_FI", "tr_TR", "ja_JP", "zh_CN", "ko_KR", "ar_EG", "hi_IN"})
        QTest::newRow(locale) << QString(QLatin1String(locale));
}

void TestDayWords::readsWhatItDescribes()
{
    QFETCH(QString, locale);
    const QLocale where(locale);
    QTranslator language; // of those that the program speaks
    if (language.load(u":/translations/flowtrail_%1.qm"_s.arg(locale.left(2))))
        QCoreApplication::installTranslator(&language);
    const Day today = dayFrom(u"2026-11-25"_s);
    const auto survives = [&](const DaySelection &selection) {
        QStringList texts{describeDays(selection, today, where)};
        if (const auto range = rangeOf(selection, today); range && range->count() == 1)
            texts.append(spellOutDays(selection, today, where));
        for (const QString &text : texts) {
            const auto read = parseDayWords(text, today, where);
            const bool isSame = read && rangeOf(*read, today) == rangeOf(selection, today);
            if (!isSame)
                qWarning().noquote() << text << (read ? grammarText(*read) : read.error());
            if (!isSame)
                return false;
        }
        return true;
    };
    for (int back = 0; back < 400; back += 19) {
        for (const int count : {1, 7, 40})
            QVERIFY(survives(DayRange{today - std::chrono::days{back + count - 1}, today - std::chrono::days{back}}));
    }
    for (unsigned weekday = 0; weekday < 7; ++weekday) {
        const DaySelection every = WeekdayOf{std::chrono::weekday(weekday)};
        const auto read = parseDayWords(describeDays(every, today, where), today, where);
        QVERIFY2(read && *read == every, qPrintable(describeDays(every, today, where)));
    }
    QVERIFY(survives(LastDays{14}));
    for (const DayPreset &preset : dayPresets(today, where)) {
        if (preset.what)
            QVERIFY2(parseDayWords(preset.name, today, where) == *preset.what, qPrintable(preset.name));
    }
}

void TestDayWords::readsWhatSpeakersOfALanguageSay_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("selection");
    const auto row = [](const char *locale, const char *text, const char *selection) {
        QTest::addRow("%s: %s", locale, text)
            << QString(QLatin1String(locale)) << QString::fromUtf8(text) << QString(QLatin1String(selection));
    };
    row("de_DE", "heute", "2026-11-25");
    row("de_DE", "letzte 7 Tage", "7d");
    row("de_DE", "jeden Dienstag", "tue");
    row("de_DE", "3. bis 9. Nov.", "2026-11-03..2026-11-09");
    row("es_ES", "ayer", "2026-11-24");
    row("es_ES", "cada martes", "tue");
    row("es_ES", "3 al 9 nov", "2026-11-03..2026-11-09");
    row("fr_FR", "aujourd’hui", "2026-11-25");
    row("fr_FR", "aujourd'hui", "2026-11-25");
    row("fr_FR", "mardi dernier", "2026-11-24");
    row("fr_FR", "3 au 9 nov", "2026-11-03..2026-11-09");
    row("ja_JP", "先週", "2026-11-15..2026-11-21");
    row("ja_JP", "過去7日間", "7d");
    row("ja_JP", "毎週火曜日", "tue");
    row("ja_JP", "11月3日から9日", "2026-11-03..2026-11-09");
}

void TestDayWords::readsWhatSpeakersOfALanguageSay()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, selection);
    QTranslator language;
    QVERIFY(language.load(u":/translations/flowtrail_%1.qm"_s.arg(locale.left(2))));
    QCoreApplication::installTranslator(&language);
    const auto read = parseDayWords(text, dayFrom(u"2026-11-25"_s), QLocale(locale));
    QCOMPARE(read ? grammarText(*read) : read.error(), selection);
}

void TestDayWords::spellsOut()
{
    const Day today = dayFrom(u"2026-11-25"_s);
    const auto spelled
        = [&](const QString &text) { return spellOutDays(*parseDayWords(text, today, English), today, English); };
    QCOMPARE(spelled(u"3-9 nov"_s), u"Tue 3 Nov 2026 – Mon 9 Nov 2026, 7 days"_s);
    QCOMPARE(spelled(u"7d"_s), u"Thu 19 Nov 2026 – Wed 25 Nov 2026, 7 days"_s);
    QCOMPARE(spelled(u"yesterday"_s), u"Tue 24 Nov 2026"_s);
    QCOMPARE(spelled(u"tue"_s), u"every Tuesday"_s);
}

void TestDayWords::presetsAreRead()
{
    const Day today = dayFrom(u"2026-11-25"_s);
    const auto presets = dayPresets(today, English);
    QStringList names;
    for (const DayPreset &preset : presets) {
        names << preset.name;
        if (preset.what) {
            QCOMPARE(parseDayWords(preset.name, today, English), preset.what.value());
        }
    }
    QCOMPARE(names,
             (QStringList{u"Today"_s, u"Yesterday"_s, u"Last 7 days"_s, u"Last 14 days"_s, u"This week"_s,
                          u"Last week"_s, u"This month"_s, u"Last month"_s, u"All days"_s}));
    QVERIFY(!presets.back().what);
}

void TestDayWords::theFilterTakesASelectionAndGivesItBack()
{
    const Filter filter = *parseFilter(u"app:zoom -day:sun"_s);
    QVERIFY(!filter.days());
    for (const QString &text : {u"7d"_s, u"tue"_s, u"2026-11-03..2026-11-09"_s}) {
        const DaySelection selection = *parseDayWords(text, dayFrom(u"2026-11-25"_s), English);
        Filter with = filter;
        with.setDays(selection);
        QCOMPARE(with.text(), u"app:zoom -day:sun day:"_s + text);
        QVERIFY(with.days() == selection);
        with.setDays(LastDays{2});
        QCOMPARE(with.text(), u"app:zoom -day:sun day:2d"_s);
        with.setDays(std::nullopt);
        QCOMPARE(with, filter);
    }
}

void TestDayWords::rangesOfSelections()
{
    const Day today = dayFrom(u"2024-03-01"_s);
    QCOMPARE(rangeOf(LastDays{2}, today), (DayRange{dayFrom(u"2024-02-29"_s), today}));
    QCOMPARE(rangeOf(LastDays{1}, today), (DayRange{today, today}));
    QCOMPARE(rangeOf(DayRange{today, today}, today), (DayRange{today, today}));
    QVERIFY(!rangeOf(WeekdayOf{std::chrono::Tuesday}, today));
}

/// Whatever is typed is understood as days that are in order, or refused in a sentence.
void TestDayWords::readsAnyText()
{
    const QStringList pieces{u"3"_s,
                             u"31"_s,
                             u"29"_s,
                             u"2026"_s,
                             u"99999"_s,
                             u"nov"_s,
                             u"feb"_s,
                             u"tue"_s,
                             u"last"_s,
                             u"every"_s,
                             u"-"_s,
                             u".."_s,
                             u"…"_s,
                             u"days"_s,
                             u"d"_s,
                             u","_s,
                             u"."_s,
                             u"%1"_s,
                             u"2026-11-31"_s,
                             u"2024-02-29"_s,
                             u"to"_s,
                             u"\u0301"_s,
                             QString(QChar(0xd800)),
                             u"week"_s};
    const Day today = dayFrom(u"2026-11-25"_s);
    quint32 seed = 1;
    for (int i = 0; i < 500; ++i) {
        QString text;
        for (int length = 0; length < 6; ++length) {
            seed = seed * 1664525U + 1013904223U;
            text += pieces[qsizetype(seed >> 16) % pieces.size()];
            if ((seed >> 9) & 1)
                text += u' ';
            const auto read = parseDayWords(text, today, English);
            if (!read) {
                QVERIFY(!read.error().isEmpty());
            } else if (const auto range = rangeOf(*read, today)) {
                QVERIFY2(!range->isEmpty(), qPrintable(text));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestDayWords)
#include "tst_daywords.moc"
