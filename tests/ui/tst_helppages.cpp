// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QDirIterator>

#include "ui/helppages.h"

using namespace Qt::StringLiterals;

namespace {

// What stands for a value is "…" in the documentation.
QString withoutPlaceholders(QString text)
{
    static const QRegularExpression placeholder(u"(%L?[0-9n])+"_s);
    return text.replace(placeholder, u"…"_s);
}

/// All texts of the program that can be translated, or those of one source file.
QStringList textsOf(const QString &folder, const QString &file = {})
{
    static const QRegularExpression call(
        u"\\b(?:tr|translate)\\(\\s*(?:\"[^\"]*\",\\s*)?((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    static const QRegularExpression seam(u"\"\\s*\""_s);
    QStringList texts;
    QDirIterator files(QStringLiteral(SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile source(files.next());
        if ((!file.isEmpty() && files.fileName() != file) || !source.open(QIODevice::ReadOnly))
            continue;
        for (auto found = call.globalMatch(QString::fromUtf8(source.readAll())); found.hasNext();) {
            QString text = found.next().captured(1).trimmed();
            text.remove(seam);
            texts.append(withoutPlaceholders(text.sliced(1, text.size() - 2).replace(u"\\\""_s, u"\""_s)));
        }
    }
    return texts;
}

/// What the page on troubleshooting says of: its headings of the third level, and the other texts under them.
QStringList explainedTexts(const QString &markdown)
{
    static const QRegularExpression heading(u"^### (.*)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression others(u"(?:^|\\. )Also (`.*?`)\\n\\n"_s,
                                           QRegularExpression::MultilineOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression quoted(u"`([^`]*)`"_s);
    QStringList texts;
    for (auto found = heading.globalMatch(markdown); found.hasNext();)
        texts.append(found.next().captured(1));
    for (auto found = others.globalMatch(markdown); found.hasNext();) {
        const QString line = found.next().captured(1);
        for (auto each = quoted.globalMatch(line); each.hasNext();)
            texts.append(each.next().captured(1));
    }
    return texts;
}

} // namespace

/// What the pages say, against the program.
class TestHelpPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryPageOfTheFolder()
    {
        const QStringList files = QDir(QStringLiteral(SOURCE_DIR "/docs")).entryList({u"*.md"_s});
        const ui::HelpPages pages;
        for (const QString &file : files) {
            const QString name = file.chopped(3);
            if (name != "README"_L1 && name != "pictures"_L1)
                QVERIFY2(pages.find(name), qPrintable(file + u" is not linked in docs/README.md"_s));
        }
    }

    void picturesAreNotLarge()
    {
        qint64 bytes = 0;
        QDirIterator files(u":/help"_s, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            bytes += QFileInfo(files.next()).size();
        QVERIFY2(bytes < 1'500'000, qPrintable(QString::number(bytes)));
    }

    void findsAnErrorAsItWasPasted_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("heading");
        QTest::newRow("file") << u"flowtrail: Cannot write /srv/x.csv: No such directory."_s << u"Cannot write …: …"_s;
        QTest::newRow("title") << u"The API key was not accepted"_s << u"The API key was not accepted"_s;
        QTest::newRow("refused")
            << u"The API key is wrong or was revoked: enter a valid one for api.meraki.com (the API "
               "says: “Invalid API key”)."_s
            << u"The API key was not accepted"_s;
        QTest::newRow("locked") << u"The key of “acme”: The system keychain is locked. Unlock it and try again."_s
                                << u"The system keychain is locked."_s;
        QTest::newRow("usage") << u"flowtrail: --retries takes a whole number from 0 to 100, not “x”."_s
                               << u"--… takes a number from … to …, not “…”."_s;
    }

    void findsAnErrorAsItWasPasted()
    {
        QFETCH(const QString, pasted);
        QFETCH(const QString, heading);
        ui::HelpPages pages;
        const QList<ui::HelpHit> hits = pages.search(pasted);
        QStringList headings;
        for (const ui::HelpHit &hit : hits.first(std::min<qsizetype>(3, hits.size())))
            headings.append(hit.heading);
        QVERIFY2(headings.contains(heading), qPrintable(headings.join(u" | "_s)));
    }

    void explainsOnlyWhatTheProgramSays()
    {
        const QStringList said = textsOf(u"app"_s) + textsOf(u"ui"_s);
        QVERIFY(said.size() > 1000);
        const QStringList explained = explainedTexts(ui::HelpPages().find(u"troubleshooting"_s)->markdown);
        QVERIFY(explained.size() > 150);
        QStringList unknown;
        for (const QString &text : explained) {
            QString start = text;
            while (start.endsWith(u'…') || start.endsWith(u' ') || start.endsWith(u':'))
                start.chop(1);
            if (std::ranges::none_of(said, [&start](const QString &one) { return one.contains(start); }))
                unknown.append(text);
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(u"No text of the program:\n"_s + unknown.join(u'\n')));
    }

    void explainsEveryErrorOf_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("besides");
        QTest::newRow("addresses") << u"app/meraki"_s << u"profile.cpp"_s
                                   << QStringList{u"Most of the world"_s, u"Canada"_s, u"China"_s, u"India"_s,
                                                  u"US government (FedRAMP)"_s};
        QTest::newRow("the keychain") << u"app/secrets"_s << u"keychaincall.cpp"_s << QStringList{};
        QTest::newRow("files") << u"app/export"_s << u"filewriter.cpp"_s << QStringList{};
        QTest::newRow("redirects") << u"app/meraki"_s << u"getjob.cpp"_s
                                   << QStringList{u"it ended before its first byte"_s};
        QTest::newRow("the filter") << u"app/traffic"_s << u"filterparser.cpp"_s << QStringList{};
    }

    void explainsEveryErrorOf()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, file);
        QFETCH(const QStringList, besides);
        const QStringList explained = explainedTexts(ui::HelpPages().find(u"troubleshooting"_s)->markdown);
        const QStringList said = textsOf(folder, file);
        QVERIFY(!said.isEmpty());
        for (const QString &text : said) {
            const bool isExplained = std::ranges::any_of(explained, [&text](QString one) {
                while (one.size() > 1 && (one.endsWith(u'…') || one.endsWith(u' ') || one.endsWith(u':')))
                    one.chop(1);
                return text.contains(one);
            });
            QVERIFY2(isExplained || besides.contains(text), qPrintable(text));
        }
    }
};

QTEST_MAIN(TestHelpPages)
#include "tst_helppages.moc"
