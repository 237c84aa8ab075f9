// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "text/plainline.h"

using namespace Qt::StringLiterals;
using text::isolatedLine;
using text::plainLine;

namespace {

const QString HighHalf(QChar(0xd83d));
const QString LowHalf(QChar(0xde00));

/// Whether XML 1.0 may hold it.
bool isXml(char32_t character)
{
    return character == 0x9 || character == 0xa || character == 0xd || (character >= 0x20 && character < 0xd800)
        || (character >= 0xe000 && character < 0xfffe) || (character >= 0x10000 && character <= 0x10ffff);
}

QString problemOf(const QString &line)
{
    if (!line.isValidUtf16())
        return u"half a pair"_s;
    if (line.startsWith(u' ') || line.endsWith(u' ') || line.contains(u"  "_s))
        return u"white space that nobody sees"_s;
    for (const char32_t character : line.toStdU32String()) {
        if (!isXml(character))
            return u"nothing for XML"_s;
        if (QChar::category(character) == QChar::Other_Control)
            return u"a control character"_s;
        if (character != u' ' && QChar::isSpace(character))
            return u"space other than a space"_s;
        const QChar::Direction direction = QChar::direction(character);
        const bool isEmbedding = direction >= QChar::DirLRE && direction <= QChar::DirPDF && direction != QChar::DirAL;
        const bool isIsolate = direction >= QChar::DirLRI && direction <= QChar::DirPDI;
        if (isEmbedding || isIsolate || character == 0x200e || character == 0x200f || character == 0x61c)
            return u"a mark that turns the direction"_s;
    }
    return {};
}

} // namespace

class TestPlainLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsOfOthersAreOnePlainLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("plain") << u"reception-pc"_s << u"reception-pc"_s;
        QTest::newRow("markup") << u"<b>Kiosk</b> & \"Co\""_s << u"<b>Kiosk</b> & \"Co\""_s;
        QTest::newRow("place markers") << u"%1 %2 %n %L1"_s << u"%1 %2 %n %L1"_s;
        QTest::newRow("spaces") << u"  a  b c  "_s << u"a b c"_s;
        QTest::newRow("only spaces") << u" \t "_s << QString();
        QTest::newRow("wide and hard spaces") << u"a\u3000b\u00a0c\u2003d\u202fe"_s << u"a b c d e"_s;
        QTest::newRow("line breaks") << u" a\r\n\tb\u2028c\u2029d\u0085 e\vf\fg "_s << u"a b c d e f g"_s;
        QTest::newRow("control characters") << u"a\u0007\u001b[31mb\u009b2Jc\u007fd"_s << u"a [31mb 2Jc d"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"a b"_s;
        QTest::newRow("override") << u"a\u202efdp.exe"_s << u"afdp.exe"_s;
        QTest::newRow("embeddings and isolates")
            << u"\u202aa\u202bb\u202cc\u202dd\u2066e\u2067f\u2068g\u2069"_s << u"abcdefg"_s;
        QTest::newRow("marks of a direction") << u"a\u200eb\u200fc\u061cd"_s << u"abcd"_s;
        QTest::newRow("only marks") << u"\u202e\u2069"_s << QString();
        QTest::newRow("a mark between spaces") << u"a \u202e b"_s << u"a b"_s;
        QTest::newRow("right to left") << u"مكتب קבלה"_s << u"مكتب קבלה"_s;
        QTest::newRow("East Asian") << u"経理-ノートPC 회의실"_s << u"経理-ノートPC 회의실"_s;
        QTest::newRow("emoji") << u"🎧 Studio"_s << u"🎧 Studio"_s;
        QTest::newRow("emoji that are joined") << u"👩\u200d👩\u200d👧"_s << u"👩\u200d👩\u200d👧"_s;
        QTest::newRow("letters that are not") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("first half of a pair") << u"a"_s + HighHalf + u"b"_s << u"a\ufffdb"_s;
        QTest::newRow("second half of a pair") << u"a"_s + LowHalf + u"b"_s << u"a\ufffdb"_s;
        QTest::newRow("first half at the end") << u"a"_s + HighHalf << u"a\ufffd"_s;
        QTest::newRow("halves in the wrong order") << LowHalf + HighHalf << u"\ufffd\ufffd"_s;
        QTest::newRow("no characters") << u"a\uffffb\ufffec\ufdd0d\U0001fffee"_s << u"a\ufffdb\ufffdc\ufffdd\ufffde"_s;
    }

    void textsOfOthersAreOnePlainLine()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, line);
        QCOMPARE(plainLine(text), line);
        QCOMPARE(plainLine(text, text::AnyLength), line);
        QCOMPARE(plainLine(line), line);
        QCOMPARE(problemOf(line), QString());
    }

    void longOnesEndInAnEllipsis_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("just not long") << u"abcdef"_s << u"abcdef"_s;
        QTest::newRow("long") << u"abcdefg"_s << u"abcde…"_s;
        QTest::newRow("10 kB") << QString(10'240, u'x') << u"xxxxx…"_s;
        QTest::newRow("long only by its spaces") << u"  abc \t\r\n de  "_s << u"abc de"_s;
        QTest::newRow("long only by what is left out") << u"  abc \t\r\n de \u202e\u202e  "_s << u"abc de"_s;
        QTest::newRow("no space before it") << u"abcd efg"_s << u"abcd…"_s;
        QTest::newRow("one letter of a word") << u"abc defg"_s << u"abc d…"_s;
        QTest::newRow("pairs that fit") << u"ab🎧🎧"_s << u"ab🎧🎧"_s;
        QTest::newRow("no half of a pair") << u"abcd🎧g"_s << u"abcd…"_s;
        QTest::newRow("no half of a pair that fits") << u"abc🎧gh"_s << u"abc🎧…"_s;
        QTest::newRow("a pair does not fit") << u"abcde🎧"_s << u"abcde…"_s;
        QTest::newRow("halves of pairs") << HighHalf.repeated(7) << u"\ufffd\ufffd\ufffd\ufffd\ufffd…"_s;
        QTest::newRow("marks upon a letter")
            << u"Z"_s + QString(300, QChar(0x0335)) << u"Z"_s + QString(4, QChar(0x0335)) + u'…';
    }

    void longOnesEndInAnEllipsis()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, line);
        QCOMPARE(plainLine(text, 6), line);
        QCOMPARE(plainLine(line, 6), line);
        QCOMPARE(problemOf(line), QString());
    }

    void nothingIsLongerThanAskedFor()
    {
        const QString odd = (u"  a🎧 \u202e🎧b\u05d0"_s + HighHalf + u" c\n"_s).repeated(100);
        for (qsizetype longest = 1; longest < 40; ++longest) {
            const QString line = plainLine(odd, longest);
            QVERIFY(line.size() <= longest);
            QVERIFY(line.endsWith(u'…'));
            QCOMPARE(problemOf(line), QString());
            QCOMPARE(plainLine(line, longest), line);
        }
        QCOMPARE(plainLine(QString(201, u'x')), QString(199, u'x') + u'…');
    }

    void everyCharacterIsAllowedOrGoes()
    {
        for (char32_t character = 0; character <= 0x10ffff; ++character) {
            const char32_t inPlane = character & 0xffff;
            if (character >= 0x20000 && inPlane > 0x1ff && inPlane < 0xfff0)
                continue; // ideographs and what is not assigned
            const QString text = u"a"_s + QString::fromUcs4(&character, 1) + u"b"_s;
            const QString line = plainLine(text);
            const QByteArray code = QByteArray::number(uint(character), 16);
            QVERIFY2(problemOf(line).isEmpty(), code.constData());
            // White space in front is a reason to look closer: what is ordinary is what comes out unchanged then too.
            QVERIFY2(plainLine(u"  "_s + text) == line, code.constData());
        }
    }

    void ordinaryOnesAreNotCopied()
    {
        for (const QString &text : {u"reception-pc"_s, u"Büro Köln 2"_s, u"Кухня"_s, u"経理-ノート PC"_s}) {
            QCOMPARE(plainLine(text).constData(), text.constData());
            QCOMPARE(isolatedLine(text).constData(), text.constData());
        }
    }

    void whatIsWrittenFromRightToLeftIsIsolated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("left to right") << u"a 経理 🎧 c"_s << u"a 経理 🎧 c"_s;
        QTest::newRow("Arabic") << u"مكتب"_s << u"\u2068مكتب\u2069"_s;
        QTest::newRow("Hebrew in between") << u"pc\nקבלה 2"_s << u"\u2068pc קבלה 2\u2069"_s;
        QTest::newRow("Arabic digits") << u"٤٢"_s << u"\u2068٤٢\u2069"_s;
        QTest::newRow("Adlam") << u"\U0001e900"_s << u"\u2068\U0001e900\u2069"_s;
        QTest::newRow("Hanifi Rohingya") << u"\U00010d00"_s << u"\u2068\U00010d00\u2069"_s;
        QTest::newRow("only a mark") << u"a\u200fb"_s << u"ab"_s;
        QTest::newRow("isolated already") << u"\u2068مكتب\u2069"_s << u"\u2068مكتب\u2069"_s;
        QTest::newRow("long") << QString(201, QChar(0x5d0)) << u'\u2068' + QString(199, QChar(0x5d0)) + u"…\u2069"_s;
        QTest::newRow("behind what is shown") << QString(200, u'x') + QChar(0x5d0) << QString(199, u'x') + u'…';
    }

    void whatIsWrittenFromRightToLeftIsIsolated()
    {
        QFETCH(const QString, text);
        QTEST(isolatedLine(text), "line");
    }

    void aHundredNames()
    {
        const QStringList names{u"reception-pc"_s, QString(10'240, u'x'), u"wide  word "_s.repeated(1024),
                                u"👩\u200d👧 مكتب"_s.repeated(700)};
        qsizetype size = 0;
        QBENCHMARK
        {
            for (int i = 0; i < 100; ++i)
                size += plainLine(names[i % names.size()]).size();
        }
        QVERIFY(size > 0);
    }
};

QTEST_GUILESS_MAIN(TestPlainLine)
#include "tst_plainline.moc"
