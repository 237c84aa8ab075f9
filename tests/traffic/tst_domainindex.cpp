// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "traffic/domainindex.h"

using namespace traffic;

class TestDomainIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasRegistered_data();
    void findsWhatWasRegistered();
    void extendsAsDestinationsCome();
};

void TestDomainIndex::findsWhatWasRegistered_data()
{
    QTest::addColumn<QByteArray>("domain");
    const auto row
        = [](const char *destination, const char *domain) { QTest::newRow(destination) << QByteArray(domain); };
    row("www.google.com", "google.com");
    row("google.com", "google.com");
    row("WWW.Google.COM", "google.com");
    row("www.google.com.", "google.com");
    row("news.bbc.co.uk", "bbc.co.uk"); // not co.uk: dots do not tell
    row("someone.github.io", "someone.github.io"); // registered below a private suffix
    row("d111.cloudfront.net", "d111.cloudfront.net");
    row("a.b.kawasaki.jp", "a.b.kawasaki.jp"); // *.kawasaki.jp
    row("x.city.kawasaki.jp", "city.kawasaki.jp"); // and its exception
    row("rr4---sn-h5q7knes.googlevideo.com", "googlevideo.com");
    row("m\xc3\xbcller.example", "m\xc3\xbcller.example");
    row("www.m\xc3\xbcller.de", "m\xc3\xbcller.de");
    row("M\xc3\x9cLLER.de", "m\xc3\xbcller.de");
    row("10.0.0.7", "10.0.0.7");
    row("fe80::1", "fe80::1");
    row("::ffff:10.0.0.7", "::ffff:10.0.0.7");
    row("co.uk", "co.uk"); // a public suffix has no owner
    row("printer", "printer");
    row("a..b", "a..b");
    row(".", ".");
    row("", "");
}

void TestDomainIndex::findsWhatWasRegistered()
{
    QFETCH(QByteArray, domain);
    QCOMPARE(QByteArray::fromStdString(registrableDomain(QTest::currentDataTag())), domain);
}

void TestDomainIndex::extendsAsDestinationsCome()
{
    Dictionary destinations;
    DomainIndex index;
    index.extend(destinations);
    QCOMPARE(index.ofDestinations().size(), std::size_t(1));
    QCOMPARE(index.ofDestinations()[Dictionary::Missing], Dictionary::Missing);

    const Id mail = destinations.intern("mail.google.com");
    index.extend(destinations);
    const Id docs = destinations.intern("docs.google.com");
    const Id other = destinations.intern("zoom.us");
    const Id empty = destinations.intern("");
    index.extend(destinations);
    index.extend(destinations);
    const auto domains = index.ofDestinations();
    QCOMPARE(domains.size(), std::size_t(5));
    QCOMPARE(domains[mail], domains[docs]);
    QVERIFY(domains[mail] != domains[other]);
    QVERIFY(domains[empty] != Dictionary::Missing); // an empty text is a text
    QCOMPARE(index.names()[domains[docs]], std::string_view("google.com"));
}

QTEST_GUILESS_MAIN(TestDomainIndex)
#include "tst_domainindex.moc"
