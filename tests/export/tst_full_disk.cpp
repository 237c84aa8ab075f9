// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "export/chart.h"
#include "export/filewriter.h"
#include "export/loaded.h"
#include "export/provenance.h"
#include "export/recordwriter.h"
#include "export/workbookwriter.h"

using namespace Qt::StringLiterals;
using namespace exporting;

namespace {

using Fill = std::function<tl::expected<void, QString>(QIODevice &)>;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Runs with with_small_disks.sh.
class TestFullDisk : public QObject
{
    Q_OBJECT

    Loaded m_loaded;
    std::shared_ptr<const traffic::Summary> m_summary;
    const QString m_small = qEnvironmentVariable("SMALL_DISK");
    const QString m_readOnly = qEnvironmentVariable("READ_ONLY_DISK");

    [[nodiscard]] Fill records(RecordFormat format) const
    {
        return [this, format](QIODevice &device) -> tl::expected<void, QString> {
            if (!writeRecords(format, m_loaded.store(), m_summary->rows, {}, device))
                return tl::unexpected(QString());
            return {};
        };
    }
    [[nodiscard]] Fill workbook(const QString &temporaryDirectory = {}) const
    {
        return [this, temporaryDirectory](QIODevice &device) {
            return writeWorkbook(m_loaded.store(), *m_summary, makeChart(*m_summary, {}), {},
                                 {.temporaryDirectory = temporaryDirectory}, device);
        };
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_small.isEmpty() && !m_readOnly.isEmpty(), "tests/export/with_small_disks.sh has to run this");
        std::mt19937 random(1); // so that compressing does not make it small
        for (int i = 0; i < 10'000; ++i)
            m_loaded.add(std::to_string(random()), i % 3, double(random()), double(random()), random() % 1000);
        m_summary = m_loaded.summary(traffic::Grouping::Protocol);
    }

    void aFullTargetIsAnErrorAndTheOldFileStays_data()
    {
        QTest::addColumn<Fill>("fill");
        QTest::newRow("csv") << records(RecordFormat::Csv);
        QTest::newRow("tsv") << records(RecordFormat::Tsv);
        QTest::newRow("json") << records(RecordFormat::Json);
        QTest::newRow("ndjson") << records(RecordFormat::Ndjson);
        QTest::newRow("md") << records(RecordFormat::Markdown);
        QTest::newRow("xlsx") << workbook();
    }

    void aFullTargetIsAnErrorAndTheOldFileStays()
    {
        QFETCH(const Fill, fill);
        const QString path = m_small + u"/old"_s;
        const auto result = writeFile(path, true, fill);
        QVERIFY(!result);
        QCOMPARE(result.error().text, u"Cannot write %1: No space left on device."_s.arg(path));
        QCOMPARE(contents(path), "precious");
        QCOMPARE(QDir(m_small).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"old"_s});

        const QString fresh = m_small + u"/new"_s;
        QVERIFY(!writeFile(fresh, false, fill));
        QVERIFY(!QFile::exists(fresh));
    }

    void noRoomForTemporaryFilesIsAnErrorToo()
    {
        QTemporaryDir target;
        const QString path = target.filePath(u"book.xlsx"_s);
        const auto result = writeFile(path, false, workbook(m_small));
        QVERIFY(!result);
        QVERIFY2(result.error().text.startsWith(u"Cannot write %1: A temporary file cannot be written: "_s.arg(path)),
                 qPrintable(result.error().text));
        QVERIFY(result.error().text.endsWith(u'.'));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(QDir(m_small).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"old"_s});
    }

    // From nothing to enough: wherever the disk fills up, there is a whole workbook or an error.
    void aWorkbookIsWholeOrAnErrorHoweverFullTheDiskIs()
    {
        Loaded few;
        for (int i = 0; i < 40; ++i)
            few.add("name", 0, i, i, 1);
        const auto summary = few.summary(traffic::Grouping::Application);
        int errors = 0;
        int whole = 0;
        qsizetype size = 0;
        for (int pages = 0; pages <= 30; ++pages) {
            QFile filling(m_small + u"/filling"_s);
            QVERIFY(filling.open(QIODevice::WriteOnly));
            QCOMPARE(filling.write(QByteArray(pages * 4096, 'x')), pages * 4096);
            QVERIFY2(filling.flush(), qPrintable(u"%1 pages"_s.arg(pages)));
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const auto result = writeWorkbook(few.store(), *summary, makeChart(*summary, {}), {},
                                              {.temporaryDirectory = m_small}, buffer);
            filling.remove();
            ++(result ? whole : errors);
            if (!result)
                continue;
            size = size == 0 ? buffer.size() : size; // of the first, with most room
            QVERIFY2(std::abs(buffer.size() - size) < 16, qPrintable(u"%1 pages taken"_s.arg(pages)));
        }
        QVERIFY(errors > 0);
        QVERIFY(whole > 0);
    }

    void aDiskThatCannotBeWrittenIsSaidBefore()
    {
        const QString path = m_readOnly + u"/old"_s;
        QVERIFY(!checkWritable(path, true));
        const auto result = writeFile(path, true, records(RecordFormat::Csv));
        QVERIFY(!result);
        QCOMPARE(result.error().text, u"Cannot write %1: Its directory is not writable."_s.arg(path));
        QCOMPARE(contents(path), "precious");
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
