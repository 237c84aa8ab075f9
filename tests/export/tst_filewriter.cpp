// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "export/filewriter.h"

using namespace Qt::StringLiterals;
using exporting::checkWritable;
using exporting::FileError;
using exporting::writeFile;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size();
}

} // namespace

class TestFileWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    [[nodiscard]] QString path(QLatin1StringView name) const { return m_directory.filePath(name); }

private Q_SLOTS:
    void writesANewFile()
    {
        const QString file = path("new.csv"_L1);
        QVERIFY(checkWritable(file, false));
        QVERIFY2(!QFile::exists(file), "the check itself writes nothing");
        QVERIFY(writeFile(file, false, [](QIODevice &device) { return writeAll(device, "a,b\r\n"); }));
        QCOMPARE(contents(file), "a,b\r\n");
    }

    void keepsAnExistingFileUnlessToldOtherwise()
    {
        const QString file = path("old.csv"_L1);
        QVERIFY(writeFile(file, false, [](QIODevice &device) { return writeAll(device, "old"); }));

        bool asked = false;
        const auto refused = writeFile(file, false, [&asked](QIODevice &) { return asked = true; });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, FileError::Kind::Exists);
        QCOMPARE(refused.error().text, file + u" exists already."_s);
        QVERIFY(!asked);
        QCOMPARE(contents(file), "old");

        QVERIFY(writeFile(file, true, [](QIODevice &device) { return writeAll(device, "new"); }));
        QCOMPARE(contents(file), "new");
    }

    void leavesTheOldFileWholeWhenGivenUp()
    {
        const QString file = path("whole.csv"_L1);
        QVERIFY(writeFile(file, false, [](QIODevice &device) { return writeAll(device, "whole"); }));
        const auto result = writeFile(file, true, [](QIODevice &device) { return writeAll(device, "half") && false; });
        QVERIFY(!result);
        QCOMPARE(result.error().kind, FileError::Kind::CannotWrite);
        QCOMPARE(contents(file), "whole");
        QCOMPARE(QDir(m_directory.path()).entryList({u"whole*"_s}, QDir::Files), QStringList{u"whole.csv"_s});
    }

    void saysWhatTheWriterSays()
    {
        const QString file = path("said.xlsx"_L1);
        const std::function<tl::expected<void, QString>(QIODevice &)> fails
            = [](QIODevice &) { return tl::unexpected(u"There is no room."_s); };
        QCOMPARE(writeFile(file, false, fails).error().text, u"Cannot write %1: There is no room."_s.arg(file));
        const std::function<tl::expected<void, QString>(QIODevice &)> stops
            = [](QIODevice &) { return tl::unexpected(QString()); };
        QCOMPARE(writeFile(file, false, stops).error().text, u"Cannot write %1: It was cancelled."_s.arg(file));
        QVERIFY(!QFile::exists(file));
    }

    void doesNotReplaceAFileMadeMeanwhile()
    {
        const QString file = path("raced.csv"_L1);
        const auto result = writeFile(file, false, [&file](QIODevice &device) {
            QFile other(file);
            return other.open(QIODevice::WriteOnly) && writeAll(other, "other") && writeAll(device, "mine");
        });
        QVERIFY(!result);
        QCOMPARE(result.error().kind, FileError::Kind::Exists);
        QCOMPARE(contents(file), "other");
    }

    void saysWhyAFileCannotBeWritten_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("why");
        const QString directory = m_directory.path();
        QFile plain(directory + u"/plain"_s);
        QVERIFY(plain.open(QIODevice::WriteOnly));
        QTest::newRow("no directory") << directory + u"/missing/y.csv"_s << u"No such directory."_s;
        QTest::newRow("a directory") << directory << u"It is a directory."_s;
        QTest::newRow("slash at the end") << directory + u"/y/"_s << u"It is a directory."_s;
        QTest::newRow("below a file") << directory + u"/plain/y.csv"_s << directory + u"/plain is not a directory."_s;
        QTest::newRow("a device") << u"/dev/full"_s << u"It is not a regular file."_s;
        // Whoever runs this, root included, can make no file here; who reports it differs.
        QTest::newRow("a file system that is not for files") << u"/proc/y.csv"_s << QString();
    }

    void saysWhyAFileCannotBeWritten()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, why);
        const auto result = writeFile(file, true, [](QIODevice &) { return true; });
        QVERIFY(!result);
        QCOMPARE(result.error().kind, FileError::Kind::CannotWrite);
        QVERIFY2(result.error().text.startsWith(u"Cannot write "_s + file + u": "_s), qPrintable(result.error().text));
        QVERIFY2(result.error().text.endsWith(u'.'), qPrintable(result.error().text));
        if (!why.isEmpty()) {
            QCOMPARE(result.error().text, u"Cannot write %1: %2"_s.arg(file, why));
            QCOMPARE(checkWritable(file, true).error(), result.error());
        }
    }

    void aNameIsNeeded() { QCOMPARE(checkWritable({}, true).error().text, u"Cannot write a file without a name."_s); }
};

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
