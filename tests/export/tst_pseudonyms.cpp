// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>

#include <QBuffer>
#include <QTest>

#include "export/addresses.h"
#include "export/chart.h"
#include "export/provenance.h"
#include "export/pseudonyms.h"
#include "export/recordwriter.h"

using namespace Qt::StringLiterals;
using namespace exporting;

namespace {

const Identities Somebody{
    .client = {u"Jane's iPhone"_s, u"Jane"_s, u"k74272e"_s, u"00:11:22:AA:bb:cc"_s, u"10.1.2.3"_s, u"fe80::1:2"_s},
    .users = {QString(), u"jane@acme.example"_s},
    .network = {u"Café Straße 5"_s, u"N_1"_s},
    .organization = {u"Acme"_s, u"549236"_s},
};

traffic::Store store()
{
    traffic::Store store;
    const auto add = [&store](std::string_view application, std::string_view destination) {
        store.append({.application = application, .destination = destination, .protocol = "TCP"});
    };
    add("Zoom", "zoom.us");
    add("Zoom", "nas");
    add("Zoom", "printer.LOCAL");
    add("Zoom", "10.9.8.7");
    add("Zoom", "2001:4860::8888");
    add("Zoom", "zoom");
    add("Zoom", "443");
    add("Jane backup", "2001:4860:0:0:0:0:0:8888"); // the same
    return store;
}

} // namespace

class TestPseudonyms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void everyNameHasAnother_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("other");
        const auto row
            = [](const QString &text, const QString &other) { QTest::newRow(qPrintable(text)) << text << other; };
        row({}, {});
        row(u"Jane's iPhone"_s, u"Client 1"_s); // and not "Client 1's iPhone"
        row(u"(JANE) janet Jane-phone k74272E"_s, u"(Client 1) janet Client 1-phone Client 1"_s);
        row(u"by jane@acme.example."_s, u"by User 1."_s);
        row(u"CAFÉ STRAßE 5, n_1, xn_1"_s, u"Network 1, Network 1, xn_1"_s);
        row(u"acme 549236 5492367 acmé"_s, u"Organization 1 Organization 1 5492367 acmé"_s);
        row(u"dest:printer.local dest:nas nasa NAS"_s,
            u"dest:host-2.invalid dest:host-1.invalid nasa host-1.invalid"_s);
        row(u"Ask .printer.local. Or not."_s, u"Ask .host-2.invalid. Or not."_s);
        row(u"unseen.corp"_s, u"host-0.invalid"_s);
        row(u"zoom.us and Zoom on 443"_s, u"zoom.us and Zoom on 443"_s);
        row(u"10.1.2.3:443 10.1.2.0/24 [10.9.8.7]"_s, u"198.18.0.1:443 198.18.0.0/24 [198.18.0.2]"_s);
        row(u"x10.1.2.3 1.10.1.2.3 10.1.2.300 v1.2.3"_s, u"x10.1.2.3 1.10.1.2.3 10.1.2.300 v1.2.3"_s);
        row(u"3.2.1.10.in-addr.arpa"_s, u"198.18.0.0.in-addr.arpa"_s);
        row(u"FE80::1:2%eth0 fe80:0::1:2, [fe80::1:2]:80"_s, u"2001:db8::1%eth0 2001:db8::1, [2001:db8::1]:80"_s);
        row(u"2001:4860::8888"_s, u"2001:db8::2"_s);
        row(u"::ffff:10.1.2.3"_s, u"2001:db8::0"_s);
        row(u"12:34:56 std::string a:b ::1 127.0.0.1"_s, u"12:34:56 std::string a:b ::1 127.0.0.1"_s);
        row(u"00-11-22-aa-bb-cc 0011.22AA.BBCC 001122aabbcc"_s,
            u"02:00:00:00:00:01 02:00:00:00:00:01 02:00:00:00:00:01"_s);
        row(u"99:11:22:aa:bb:cc"_s, u"02:00:00:00:00:00"_s);
        row(u"99:11:22:aa:bb:cc:dd"_s, u"99:11:22:aa:bb:cc:dd"_s);
    }

    void everyNameHasAnother()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, other);
        const Pseudonyms pseudonyms(Somebody, store());
        QCOMPARE(pseudonyms.replaced(text), other);
        QCOMPARE(QString::fromStdString(pseudonyms.replaced(text.toStdString())), other);
        QCOMPARE(Pseudonyms(Somebody, store()).replaced(text), other); // every time
    }

    void whatPeopleTypedIsKnownToo()
    {
        const Pseudonyms pseudonyms({}, {}, {u"see 192.0.2.77 and nas.lan"_s, u"192.0.2.78"_s});
        QCOMPARE(pseudonyms.replaced(u"192.0.2.78, nas.lan"_s), u"198.18.0.2, host-1.invalid"_s);
    }

    void bytesStayWhereNothingIsReplaced()
    {
        const Pseudonyms pseudonyms(Somebody, store());
        const std::string_view invalid = "\xED\xA0\x80\xFF";
        QCOMPARE(pseudonyms.replaced(invalid), std::string(invalid));
        QCOMPARE(pseudonyms.replaced(std::string_view("Jane\0x", 6)), std::string("Client 1\0x", 10));
    }

    void enormousTextsAreLookedThrough()
    {
        const Pseudonyms pseudonyms(Somebody, store());
        for (const QString &filling : {u"a"_s, u":"_s, u"1."_s, u"ab:"_s, u"-"_s, u" "_s}) {
            const QString text = filling.repeated(40'000) + u" jane 10.1.2.3"_s;
            QVERIFY2(pseudonyms.replaced(text).endsWith(u" Client 1 198.18.0.1"_s), qPrintable(filling));
        }
    }

    void addressesNeverRunOut()
    {
        QCOMPARE(exampleAddress(V4Bytes, 131'071), u"198.19.255.255"_s);
        QCOMPARE(exampleAddress(V4Bytes, 131'072), u"240.2.0.0"_s);
        QCOMPARE(exampleAddress(V6Bytes, 65'535), u"2001:db8::ffff"_s);
        QCOMPARE(exampleAddress(V6Bytes, 65'537), u"2001:db8::1:1"_s);
        QCOMPARE(exampleAddress(MacBytes, 258), u"02:00:00:00:01:02"_s);
    }

    void provenanceAndChartAreReplacedWhole()
    {
        const Pseudonyms pseudonyms(Somebody, store());
        Provenance provenance{.client = u"Jane"_s,
                              .clientId = u"k74272e"_s,
                              .network = u"Café Straße 5"_s,
                              .networkId = u"N_1"_s,
                              .organization = u"Acme"_s,
                              .organizationId = u"549236"_s,
                              .filter = u"dest:nas"_s,
                              .filterInWords = u"To nas"_s,
                              .missing = u"nas is away"_s,
                              .host = u"proxy.corp"_s};
        provenance = pseudonyms.replaced(provenance);
        const QString all = caption(provenance, QLocale::c()) + provenance.filterInWords + provenance.organizationId;
        for (const QString &name : {u"jane"_s, u"k74"_s, u"straße"_s, u"n_1"_s, u"acme"_s, u"5492"_s, u"nas"_s})
            QVERIFY2(!all.contains(name, Qt::CaseInsensitive), qPrintable(all));

        Chart chart{.title = u"Jane"_s, .subtitle = u"Jane"_s, .caption = u"Jane"_s, .bars = {}, .series = {}};
        chart.series.append(ChartSeries{.name = u"Jane backup"_s, .values = {}});
        chart.excluded = {u"nas"_s};
        chart = pseudonyms.replaced(chart);
        QCOMPARE(chart.title + chart.subtitle + chart.caption, u"Client 1Client 1Client 1"_s);
        QCOMPARE(chart.series[0].name, u"Client 1 backup"_s);
        QCOMPARE(chart.excluded, QStringList{u"host-1.invalid"_s});
    }

    void recordsAreWrittenWithThem()
    {
        const traffic::Store records = store();
        const Pseudonyms pseudonyms(Somebody, records);
        std::vector<traffic::Row> rows(records.size());
        std::iota(rows.begin(), rows.end(), 0);
        for (const RecordFormat format :
             {RecordFormat::Csv, RecordFormat::Tsv, RecordFormat::Json, RecordFormat::Ndjson, RecordFormat::Markdown}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QVERIFY(writeRecords(format, records, rows, {.pseudonyms = &pseudonyms}, buffer));
            QVERIFY(buffer.data().contains("198.18.0.2") && buffer.data().contains("zoom.us"));
            QVERIFY(!buffer.data().contains("10.9.8.7") && !buffer.data().contains("Jane"));
        }
    }
};

QTEST_GUILESS_MAIN(TestPseudonyms)
#include "tst_pseudonyms.moc"
