// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "export/loaded.h"
#include "export/pseudonyms.h"
#include "export/summarywriter.h"

using namespace Qt::StringLiterals;
using namespace exporting;

namespace {

/// Shares of 1000 kB that binary fractions can be.
Loaded some()
{
    Loaded loaded;
    loaded.add("Video", 0, 400, 19.5, 10, 443);
    loaded.add("Video", 1, 80, 0.5, 5, 443);
    loaded.add("=Backup|\"", 0, 0, 250, 1, 22);
    loaded.add({}, 1, 125, 0, 90);
    loaded.add("", 2, 125, 0, 1, 0);
    return loaded;
}

QByteArray written(RecordFormat format, const traffic::Summary &summary, const SummaryOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeSummary(format, summary, options, buffer) ? buffer.data() : QByteArray();
}

} // namespace

class TestSummaryWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::German)); }

    void everyFormatHasItsForm()
    {
        const auto summary = some().summary(traffic::Grouping::Application);
        QCOMPARE(written(RecordFormat::Csv, *summary),
                 "application,recv,sent,total,numFlows,activeSeconds,records,daysSeen,share\r\n"
                 "Video,480,20,500,15,120,2,2,0.5\r\n"
                 "\"'=Backup|\"\"\",0,250,250,1,60,1,1,0.25\r\n"
                 ",125,0,125,90,60,1,1,0.125\r\n"
                 "\"\",125,0,125,1,60,1,1,0.125\r\n");
        QCOMPARE(written(RecordFormat::Tsv, *summary, {.top = 1}),
                 "application\trecv\tsent\ttotal\tnumFlows\tactiveSeconds\trecords\tdaysSeen\tshare\n"
                 "Video\t480\t20\t500\t15\t120\t2\t2\t0.5\n"
                 "Other (3)\t250\t250\t500\t92\t180\t3\t3\t0.5\n");
        QCOMPARE(written(RecordFormat::Markdown, *summary, {.top = 2}),
                 "| application | recv | sent | total | numFlows | activeSeconds | records | daysSeen | share |\n"
                 "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
                 "| Video | 480 | 20 | 500 | 15 | 120 | 2 | 2 | 0.5 |\n"
                 "| =Backup\\|\" | 0 | 250 | 250 | 1 | 60 | 1 | 1 | 0.25 |\n"
                 "| Other (2) | 250 | 0 | 250 | 91 | 120 | 2 | 2 | 0.25 |\n");
        QCOMPARE(written(RecordFormat::Csv, *summary,
                         {.top = 0, .text = {.separator = Separator::Semicolon, .decimalComma = true}}),
                 "application;recv;sent;total;numFlows;activeSeconds;records;daysSeen;share\r\n"
                 "Other (4);730;270;1000;107;300;5;3;1\r\n");
    }

    void sumsAreWithoutWhatAddingLeaves()
    {
        Loaded loaded;
        for (int i = 0; i < 10; ++i)
            loaded.add("Video", 0, 0.1, 1e9 + 0.001, 1);
        const auto summary = loaded.summary(traffic::Grouping::Application);
        QVERIFY(summary->totals.received != 1); // in the last digit
        QCOMPARE(written(RecordFormat::Csv, *summary).split('\n').value(1),
                 "Video,1,10000000000.01,10000000001.01,10,600,10,1,1\r");
    }

    void jsonHasTheSame()
    {
        const auto summary = some().summary(traffic::Grouping::Application);
        const QJsonArray rows = QJsonDocument::fromJson(written(RecordFormat::Json, *summary)).array();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].toObject(),
                 (QJsonObject{{u"application"_s, u"Video"_s},
                              {u"recv"_s, 480},
                              {u"sent"_s, 20},
                              {u"total"_s, 500},
                              {u"numFlows"_s, 15},
                              {u"activeSeconds"_s, 120},
                              {u"records"_s, 2},
                              {u"daysSeen"_s, 2},
                              {u"share"_s, 0.5}}));
        QCOMPARE(rows[1][u"application"_s], u"=Backup|\""_s);
        QCOMPARE(rows[2][u"application"_s], QJsonValue());
        QCOMPARE(rows[3][u"application"_s], QString());
        const QList<QByteArray> lines = written(RecordFormat::Ndjson, *summary).split('\n');
        QCOMPARE(lines.size(), 4 + 1);
        QCOMPARE(QJsonDocument::fromJson(lines[0]).object(), rows[0].toObject());
    }

    void portsAreNumbers()
    {
        const auto summary = some().summary(traffic::Grouping::Port);
        const QJsonArray rows = QJsonDocument::fromJson(written(RecordFormat::Json, *summary, {.top = 3})).array();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0][u"port"_s], 443);
        QCOMPARE(rows[1][u"port"_s], 22);
        QCOMPARE(rows[3][u"port"_s], u"Other (1)"_s);
        const QByteArray csv = written(RecordFormat::Csv, *summary);
        QVERIFY2(csv.contains("\r\n0,125,") && csv.contains("\r\n,125,"), csv.constData());
    }

    void theMetricDecidesOrderAndShare()
    {
        const auto summary = some().summary(traffic::Grouping::Application);
        const auto rows = summaryRows(*summary, {.metric = traffic::Metric::Flows, .top = 2});
        QCOMPARE(rows.size(), 3U);
        QVERIFY(!rows[0].name);
        QCOMPARE(rows[0].share, 90.0 / 107);
        QCOMPARE(rows[1].name, std::optional(u"Video"_s));
        QVERIFY(rows[2].isOther);
        double whole = 0;
        for (const SummaryRow &row : rows)
            whole += row.share;
        QCOMPARE(whole, 1.0);
    }

    void nothingIsATableToo()
    {
        const auto summary = Loaded().summary(traffic::Grouping::Domain);
        QCOMPARE(written(RecordFormat::Csv, *summary, {.top = 5}),
                 "domain,recv,sent,total,numFlows,activeSeconds,records,daysSeen,share\r\n");
        QCOMPARE(written(RecordFormat::Json, *summary), "[\n\n]\n");
    }

    void namesAreReplaced()
    {
        const Loaded loaded = some();
        const Pseudonyms pseudonyms({}, loaded.store());
        const auto summary = loaded.summary(traffic::Grouping::Destination);
        QVERIFY(written(RecordFormat::Csv, *summary).contains("\nnas,"));
        QVERIFY(
            written(RecordFormat::Csv, *summary, {.text = {.pseudonyms = &pseudonyms}}).contains("\nhost-1.invalid,"));
    }

    void aFailingDeviceIsTold()
    {
        QBuffer closed;
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
        QVERIFY(!writeSummary(RecordFormat::Csv, {}, {}, closed));
    }
};

QTEST_GUILESS_MAIN(TestSummaryWriter)
#include "tst_summarywriter.moc"
