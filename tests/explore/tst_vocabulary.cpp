// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "explore/vocabulary.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using explore::Vocabulary;
using Field = traffic::Term::Field;

namespace {

traffic::Store records()
{
    traffic::Store store;
    store.append({.application = "Zoom", .destination = "zoom.us", .protocol = "UDP", .port = 8801, .received = 50.0});
    store.append({.application = "Google",
                  .destination = "docs.google.com",
                  .protocol = "TCP",
                  .port = 443,
                  .received = 10.0,
                  .sent = 20.0});
    store.append({.application = "Zoom Rooms", .destination = "zoom.us", .protocol = "TCP", .port = 443, .sent = 90.0});
    store.append({.application = "Azoomed", .destination = "mail.google.com", .received = 1000.0});
    store.append({.application = "", .destination = "stra\u00dfe.example"});
    store.append({});
    return store;
}

QString lastTwoParts(const QString &destination)
{
    return destination.section(u'.', -2);
}

explore::Vocabulary::StoreOf of(const traffic::Store &store)
{
    return [&store]() -> const traffic::Store & { return store; };
}

} // namespace

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLargestComeFirst()
    {
        const traffic::Store store = records();
        Vocabulary vocabulary(of(store));
        QCOMPARE(vocabulary.matches(Field::Application, {}),
                 QStringList({u"Azoomed"_s, u"Zoom Rooms"_s, u"Zoom"_s, u"Google"_s}));
        QCOMPARE(vocabulary.matches(Field::Protocol, {}), QStringList({u"TCP"_s, u"UDP"_s}));
        QCOMPARE(vocabulary.matches(Field::Port, {}), QStringList({u"443"_s, u"8801"_s}));
    }

    void whatBeginsWithTheTextComesBeforeWhatContainsIt()
    {
        const traffic::Store store = records();
        Vocabulary vocabulary(of(store));
        QCOMPARE(vocabulary.matches(Field::Application, u"zOO"_s),
                 QStringList({u"Zoom Rooms"_s, u"Zoom"_s, u"Azoomed"_s}));
        QCOMPARE(vocabulary.matches(Field::Destination, u"STRAßE"_s), QStringList({u"straße.example"_s}));
        QCOMPARE(vocabulary.matches(Field::Application, u"nothing"_s), QStringList());
    }

    void domainsAreThoseOfTheDestinations()
    {
        const traffic::Store store = records();
        QCOMPARE(Vocabulary(of(store)).matches(Field::Domain, {}), QStringList());
        Vocabulary vocabulary(of(store), lastTwoParts);
        QCOMPARE(vocabulary.matches(Field::Domain, {}),
                 QStringList({u"google.com"_s, u"zoom.us"_s, u"straße.example"_s}));
    }

    void daysAreTheNewestFirst()
    {
        const traffic::Store store = records();
        const traffic::Day first(2026y / 11 / 29);
        Vocabulary vocabulary(of(store), {}, [first] {
            return traffic::DayRange{first, first + std::chrono::days(2)};
        });
        QCOMPARE(vocabulary.matches(Field::Day, {}), QStringList({u"2026-12-01"_s, u"2026-11-30"_s, u"2026-11-29"_s}));
        QCOMPARE(vocabulary.matches(Field::Day, u"2026-11"_s), QStringList({u"2026-11-30"_s, u"2026-11-29"_s}));
        QCOMPARE(Vocabulary(of(store)).matches(Field::Day, {}), QStringList());
    }

    void otherFieldsHaveNoValues()
    {
        const traffic::Store store = records();
        QCOMPARE(Vocabulary(of(store)).matches(Field::Received, {}), QStringList());
        QCOMPARE(Vocabulary(of(store)).matches(Field::Text, {}), QStringList());
    }

    void moreRecordsBringMoreValues()
    {
        traffic::Store store = records();
        Vocabulary vocabulary(of(store));
        QCOMPARE(vocabulary.matches(Field::Application, u"you"_s), QStringList());
        store.append({.application = "YouTube"});
        QCOMPARE(vocabulary.matches(Field::Application, u"you"_s), QStringList({u"YouTube"_s}));
    }

    void anotherHistoryOfTheSameLengthIsLookedAtAfterClear()
    {
        traffic::Store store;
        Vocabulary vocabulary(of(store));
        store.append({.application = "Zoom"});
        QCOMPARE(vocabulary.matches(Field::Application, {}), QStringList({u"Zoom"_s}));
        store.clear();
        store.append({.application = "YouTube"});
        vocabulary.clear();
        QCOMPARE(vocabulary.matches(Field::Application, {}), QStringList({u"YouTube"_s}));
    }

    void ofManyThereAreAFew()
    {
        traffic::Store store;
        for (int i = 0; i < 100; ++i)
            store.append({.destination = "host" + std::to_string(i) + ".example.com", .received = i});
        Vocabulary vocabulary(of(store));
        const QStringList found = vocabulary.matches(Field::Destination, u"example"_s);
        QCOMPARE(found.size(), Vocabulary::MaximumMatches);
        QCOMPARE(found.front(), u"host99.example.com"_s);
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
