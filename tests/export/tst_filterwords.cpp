// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QTranslator>

#include "export/filterwords.h"

using namespace Qt::StringLiterals;
using exporting::words;

class TestFilterWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysTermsInWords_data();
    void saysTermsInWords();
    void followsTheLocale();
    void numbersAreExact();
    void saysAFilterInWords();

private:
    QTranslator m_english; // plural forms
};

void TestFilterWords::initTestCase()
{
    QVERIFY(m_english.load(u":/translations/flowtrail_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestFilterWords::saysTermsInWords_data()
{
    QTest::addColumn<QString>("said");
    const auto row = [](const QString &text, const QString &said) { QTest::newRow(qPrintable(text)) << said; };
    row(u"zoom"_s, u"“zoom”"_s);
    row(u"-\"secure web\""_s, u"not “secure web”"_s);
    row(u"app:Zoom"_s, u"Zoom"_s);
    row(u"app:Zoom,\"Miscellaneous secure web\""_s, u"Zoom or Miscellaneous secure web"_s);
    row(u"app:\"\""_s, u"“”"_s);
    row(u"app:*"_s, u"any application"_s);
    row(u"-app:*"_s, u"no application"_s);
    row(u"-dest:*"_s, u"no destination"_s);
    row(u"-domain:*"_s, u"no domain"_s);
    row(u"-proto:*"_s, u"no protocol"_s);
    row(u"-dest:*.meraki.com"_s, u"not *.meraki.com"_s);
    row(u"domain:google.com"_s, u"domain google.com"_s);
    row(u"app:%1,%2"_s, u"%1 or %2"_s);
    row(u"proto:tcp"_s, u"TCP"_s);
    row(u"port:443"_s, u"port 443"_s);
    row(u"port:8801,1..1024"_s, u"port 8801 or 1–1024"_s);
    row(u"-port:443/tcp"_s, u"not TCP 443"_s);
    row(u"port:80,443/udp"_s, u"port 80 or UDP 443"_s);
    row(u"day:7d"_s, u"last 7 days"_s);
    row(u"day:1d"_s, u"today"_s);
    row(u"day:tue"_s, u"Tuesdays"_s);
    row(u"-day:sun"_s, u"not Sundays"_s);
    row(u"day:2026-11-17"_s, u"Tue 17 Nov"_s);
    row(u"day:2026-10-24..2026-11-23"_s, u"24 Oct – 23 Nov"_s);
    row(u"day:2026-12-24..2027-01-02"_s, u"24 Dec 2026 – 2 Jan 2027"_s);
    row(u"recv>1MB"_s, u"recv > 1 MB"_s);
    row(u"sent<=1.5GB"_s, u"sent ≤ 1.5 GB"_s);
    row(u"total>=2GiB"_s, u"total ≥ 2 GiB"_s);
    row(u"-flows=1200"_s, u"not flows = 1,200"_s);
    row(u"seconds<60"_s, u"seconds < 60"_s);
}

void TestFilterWords::saysTermsInWords()
{
    QFETCH(QString, said);
    const auto filter = traffic::parseFilter(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(filter);
    QCOMPARE(filter->terms.size(), 1U);
    QCOMPARE(words(filter->terms.front()), said);
}

void TestFilterWords::followsTheLocale()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(words(traffic::parseFilter(u"sent>1.5GB"_s)->terms.front(), german), u"sent > 1,5 GB"_s);
    QCOMPARE(words(traffic::parseFilter(u"day:2026-10-20"_s)->terms.front(), german), u"Di. 20 Okt."_s);
}

void TestFilterWords::numbersAreExact()
{
    QCOMPARE(words(*traffic::parseFilter(u"recv>1234567kB"_s)), u"recv > 1,234,567 kB"_s);
    QCOMPARE(words(*traffic::parseFilter(u"flows>1234567"_s)), u"flows > 1,234,567"_s);
}

void TestFilterWords::saysAFilterInWords()
{
    QCOMPARE(words(traffic::Filter()), QString());
    QCOMPARE(words(*traffic::parseFilter(u"recv>1MB -dest:*.meraki.com day:7d"_s)),
             u"recv > 1 MB, not *.meraki.com, last 7 days"_s);
}

QTEST_GUILESS_MAIN(TestFilterWords)
#include "tst_filterwords.moc"
