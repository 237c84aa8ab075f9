// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "export/provenance.h"

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace exporting;

namespace {

Provenance provenance()
{
    return {
        .client = u"Front desk"_s,
        .clientId = u"k1"_s,
        .network = u"N_1"_s,
        .networkId = u"N_1"_s,
        .organizationId = u"549236"_s,
        .days = {traffic::Day(2026y / 11 / 2), traffic::Day(2026y / 11 / 4)},
        .zone = u"UTC (the records start at UTC midnight)"_s,
        .filter = u"app:zoom"_s,
        .records = 1234,
        .loaded = 5678,
        .pages = 6,
        .host = u"api.meraki.com"_s,
        .fetchedAt = QDateTime(QDate(2026, 11, 4), QTime(20, 0), QTimeZone("Europe/Berlin")),
    };
}

QString factOf(const Provenance &provenance, const QString &name)
{
    for (const auto &[fact, value] : facts(provenance, QLocale(QLocale::German))) {
        if (fact == name)
            return value;
    }
    return u"(none)"_s;
}

} // namespace

class TestProvenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void factsAreNamed()
    {
        const Provenance whole = provenance();
        QCOMPARE(factOf(whole, u"Client"_s), u"Front desk (k1)"_s);
        QCOMPARE(factOf(whole, u"Network"_s), u"N_1"_s);
        QCOMPARE(factOf(whole, u"Organization"_s), u"549236"_s);
        QCOMPARE(factOf(whole, u"Days"_s), u"2 Nov – 4 Nov"_s);
        QCOMPARE(factOf(whole, u"Records"_s), u"1.234 of 5.678 records"_s);
        QCOMPARE(factOf(whole, u"Fetched"_s), u"2026-11-04 19:00:00 UTC"_s);
        QCOMPARE(factOf(whole, u"Unit"_s), u"1 kB = 1000 bytes"_s);
        QCOMPARE(factOf(whole, u"PARTIAL"_s), u"(none)"_s);
        QCOMPARE(factOf(whole, u"Filter in words"_s), u"(none)"_s);

        Provenance partial = whole;
        partial.missing = u"page 7 is missing"_s;
        partial.unitBase = traffic::UnitBase::Binary;
        QCOMPARE(factOf(partial, u"PARTIAL"_s), u"page 7 is missing"_s);
        QCOMPARE(factOf(partial, u"Unit"_s), u"1 kB = 1024 bytes"_s);
        for (const auto &[name, value] : facts({}, QLocale::c()))
            QVERIFY2(!value.isEmpty() && !name.isEmpty(), qPrintable(name));
    }

    void programsReadItInEveryLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QJsonObject json = toJson(provenance());
        QVERIFY(json.take(u"writtenBy"_s).toString().startsWith(u"flowtrail "_s));
        QCOMPARE(json,
                 (QJsonObject{
                     {u"client"_s, u"Front desk"_s},
                     {u"clientId"_s, u"k1"_s},
                     {u"network"_s, u"N_1"_s},
                     {u"networkId"_s, u"N_1"_s},
                     {u"organization"_s, QJsonValue()},
                     {u"organizationId"_s, u"549236"_s},
                     {u"firstDay"_s, u"2026-11-02"_s},
                     {u"lastDay"_s, u"2026-11-04"_s},
                     {u"timeZone"_s, u"UTC"_s},
                     {u"filter"_s, u"app:zoom"_s},
                     {u"records"_s, 1234},
                     {u"recordsFetched"_s, 5678},
                     {u"pages"_s, 6},
                     {u"complete"_s, true},
                     {u"missing"_s, QJsonValue()},
                     {u"source"_s, u"Meraki Dashboard API"_s},
                     {u"operation"_s, u"getNetworkClientTrafficHistory"_s},
                     {u"host"_s, u"api.meraki.com"_s},
                     {u"fetchedAt"_s, u"2026-11-04T19:00:00Z"_s},
                     {u"bytesPerKilobyte"_s, 1000},
                 }));
        QCOMPARE(toJson({})[u"firstDay"_s], QJsonValue());
        QCOMPARE(toJson({})[u"fetchedAt"_s], QJsonValue());
    }
};

QTEST_GUILESS_MAIN(TestProvenance)
#include "tst_provenance.moc"
