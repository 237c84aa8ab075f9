// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
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

/// What is loaded, and its vocabulary.
struct Loaded
{
    explicit Loaded(const traffic::Store &records)
        : store(records)
    {
    }

    traffic::Store store;
    traffic::DayColumn days;
    traffic::DomainIndex domains;
    Vocabulary vocabulary{[this] {
        days.extend(store, {});
        domains.extend(store.destinationNames());
        return traffic::History{store, days, domains};
    }};

    [[nodiscard]] QStringList matches(Field field, const QString &typed = {})
    {
        return vocabulary.matches(field, typed);
    }
};

} // namespace

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLargestComeFirst()
    {
        Loaded loaded(records());
        QCOMPARE(loaded.matches(Field::Application),
                 QStringList({u"Azoomed"_s, u"Zoom Rooms"_s, u"Zoom"_s, u"Google"_s}));
        QCOMPARE(loaded.matches(Field::Protocol), QStringList({u"TCP"_s, u"UDP"_s}));
        QCOMPARE(loaded.matches(Field::Port), QStringList({u"443"_s, u"8801"_s}));
    }

    void whatBeginsWithTheTextComesBeforeWhatContainsIt()
    {
        Loaded loaded(records());
        QCOMPARE(loaded.matches(Field::Application, u"zOO"_s), QStringList({u"Zoom Rooms"_s, u"Zoom"_s, u"Azoomed"_s}));
        QCOMPARE(loaded.matches(Field::Destination, u"STRAßE"_s), QStringList({u"straße.example"_s}));
        QCOMPARE(loaded.matches(Field::Application, u"nothing"_s), QStringList());
    }

    void aValueIsFoundOnce()
    {
        traffic::Store store;
        store.append({.application = "oooo"});
        store.append({.application = "no"});
        Loaded loaded(store);
        QCOMPARE(loaded.matches(Field::Application, u"o"_s), QStringList({u"oooo"_s, u"no"_s}));
        QCOMPARE(loaded.matches(Field::Application, u"oooo"_s), QStringList({u"oooo"_s}));
        QCOMPARE(loaded.matches(Field::Application, u"on"_s), QStringList()); // of two that stand beside each other
    }

    void domainsAreThoseOfTheDestinations()
    {
        Loaded loaded(records());
        QCOMPARE(loaded.matches(Field::Domain), QStringList({u"google.com"_s, u"zoom.us"_s, u"straße.example"_s}));
    }

    void daysAreTheNewestFirst()
    {
        traffic::Store store;
        QCOMPARE(Loaded(store).matches(Field::Day), QStringList());
        for (const traffic::Day day : {traffic::Day(2026y / 12 / 1), traffic::Day(2026y / 11 / 29)})
            store.append({.ts = day});
        Loaded loaded(store);
        QCOMPARE(loaded.matches(Field::Day), QStringList({u"2026-12-01"_s, u"2026-11-30"_s, u"2026-11-29"_s}));
        QCOMPARE(loaded.matches(Field::Day, u"2026-11"_s), QStringList({u"2026-11-30"_s, u"2026-11-29"_s}));
    }

    void otherFieldsHaveNoValues()
    {
        Loaded loaded(records());
        QCOMPARE(loaded.matches(Field::Received), QStringList());
        QCOMPARE(loaded.matches(Field::Text), QStringList());
    }

    void moreRecordsBringMoreValues()
    {
        Loaded loaded(records());
        QCOMPARE(loaded.matches(Field::Application, u"you"_s), QStringList());
        loaded.store.append({.application = "YouTube"});
        QCOMPARE(loaded.matches(Field::Application, u"you"_s), QStringList({u"YouTube"_s}));
    }

    void anotherHistoryOfTheSameLengthIsLookedAtAfterClear()
    {
        traffic::Store store;
        store.append({.application = "Zoom"});
        Loaded loaded(store);
        QCOMPARE(loaded.matches(Field::Application), QStringList({u"Zoom"_s}));
        loaded.store.clear();
        loaded.store.append({.application = "YouTube"});
        loaded.vocabulary.clear();
        QCOMPARE(loaded.matches(Field::Application), QStringList({u"YouTube"_s}));
    }

    void ofManyThereAreAFew()
    {
        traffic::Store store;
        for (int i = 0; i < 100; ++i)
            store.append({.destination = "host" + std::to_string(i) + ".example.com", .received = i});
        Loaded loaded(store);
        const QStringList found = loaded.matches(Field::Destination, u"example"_s);
        QCOMPARE(found.size(), Vocabulary::MaximumMatches);
        QCOMPARE(found.front(), u"host99.example.com"_s);
    }

    void ofManyRecordsTheyComeLater()
    {
        traffic::Store store;
        for (traffic::Row row = 0; row < Vocabulary::Many; ++row)
            store.append({.application = row % 2 == 0 ? "Zoom" : "Dropbox", .received = row % 2 + 1});
        Loaded loaded(store);
        QSignalSpy changed(&loaded.vocabulary, &Vocabulary::changed);
        QCOMPARE(loaded.matches(Field::Application), QStringList());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(loaded.matches(Field::Application), QStringList({u"Dropbox"_s, u"Zoom"_s}));

        // Until the new ones have come there are the old ones.
        loaded.store.append({.application = "YouTube", .received = 1e9});
        QCOMPARE(loaded.matches(Field::Application), QStringList({u"Dropbox"_s, u"Zoom"_s}));
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(loaded.matches(Field::Application), QStringList({u"YouTube"_s, u"Dropbox"_s, u"Zoom"_s}));

        // None of another history, whether they were there or still to come.
        loaded.store.append({.application = "one more"});
        QCOMPARE(loaded.matches(Field::Application).size(), 3);
        loaded.store.clear();
        loaded.vocabulary.clear();
        QCOMPARE(loaded.matches(Field::Application), QStringList());
        loaded.store.append({.application = "another"});
        QCOMPARE(loaded.matches(Field::Application), QStringList({u"another"_s}));
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
