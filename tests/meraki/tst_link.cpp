// SPDX-License-Identifier: GPL-3.0-or-later
#include "meraki/link.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QUrl Base(u"https://n1.meraki.com/api/v1/networks/N_1/clients/k1/trafficHistory?perPage=1000"_s);
}

class LinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNextPage_data();
    void findsTheNextPage();
    void readsEveryLink();
    void keepsWhatItCanOfABrokenHeader();
    void resolvesRelativeTargets_data();
    void resolvesRelativeTargets();
    void keepsTheBytesOfTokens_data();
    void keepsTheBytesOfTokens();
    void anUnreadableNextIsNotTakenForTheEnd_data();
    void anUnreadableNextIsNotTakenForTheEnd();
};

void LinkTest::findsTheNextPage_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("target"); // empty: no next

    const auto row = [](const char *name, const QByteArray &header, const QByteArray &target) {
        QTest::newRow(name) << header << target;
    };
    row("none", "", "");
    row("unquoted", "<https://a/x>; rel=next", "https://a/x");
    row("quoted", "<https://a/x>; rel=\"next\"", "https://a/x");
    row("all four",
        "<https://a/1>; rel=first, <https://a/0>; rel=prev, <https://a/2>; rel=next, <https://a/9>; rel=last",
        "https://a/2");
    row("any order", "<https://a/9>; rel=last, <https://a/2>; rel=next, <https://a/1>; rel=first", "https://a/2");
    row("only others", "<https://a/1>; rel=first, <https://a/9>; rel=last", "");
    row("several relations", "<https://a/9>; rel=\"last next\"", "https://a/9");
    row("relation in capitals", "<https://a/x>; REL=Next", "https://a/x");
    row("not a part of a word", "<https://a/x>; rel=nextish, <https://a/y>; rel=\"un-next\"", "");
    row("other parameters", "<https://a/x>; title=\"a, b; rel=prev\"; rel=next; type=text/html", "https://a/x");
    row("only the first rel counts", "<https://a/x>; rel=prev; rel=next", "");
    row("a parameter without value", "<https://a/x>; crossorigin; rel=next", "https://a/x");
    row("an escaped quote", "<https://a/x>; title=\"say \\\"hi\\\", <y>; rel=prev\"; rel=next", "https://a/x");
    row("comma and semicolon in the target", "<https://a/x?t=1,2;3>; rel=next", "https://a/x?t=1,2;3");
    row("no space", "<https://a/1>;rel=first,<https://a/2>;rel=next", "https://a/2");
    row("much space", "  <https://a/2> ;  rel = next  ", "https://a/2");
    row("several header lines", "<https://a/1>; rel=first\n<https://a/2>; rel=next", "https://a/2");
    row("a missing semicolon", "<https://a/2> rel=next", "");
    row("the first of two", "<https://a/2>; rel=next, <https://a/3>; rel=next", "https://a/2");
    row("no brackets", "https://a/2; rel=next", "");
    row("never closed", "<https://a/2; rel=next", "");
    row("a quote never closed", "<https://a/2>; rel=\"next", "https://a/2");
}

void LinkTest::findsTheNextPage()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, target);
    const auto next = meraki::nextPage(header, Base);
    QCOMPARE(next.has_value(), !target.isEmpty());
    if (next)
        QCOMPARE(next->toEncoded(), target);
}

void LinkTest::readsEveryLink()
{
    const auto links = meraki::parseLinks("</a>; rel=\"first Prev\", < /b >; rel=next; x=y, </c>");
    QCOMPARE(links.size(), std::size_t(3));
    QCOMPARE(links[0], (meraki::Link{"/a", {"first", "prev"}}));
    QCOMPARE(links[1], (meraki::Link{"/b", {"next"}}));
    QCOMPARE(links[2], (meraki::Link{"/c", {}}));
}

void LinkTest::keepsWhatItCanOfABrokenHeader()
{
    const auto links = meraki::parseLinks(";;,= junk, </a>; rel=first;;; =, \"</b>; rel=next");
    QCOMPARE(links.size(), std::size_t(2));
    QCOMPARE(links[0], (meraki::Link{"/a", {"first"}}));
    QCOMPARE(links[1], (meraki::Link{"/b", {"next"}}));
}

void LinkTest::resolvesRelativeTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("resolved");
    QTest::newRow("query")
        << QByteArray("?startingAfter=a")
        << QByteArray("https://n1.meraki.com/api/v1/networks/N_1/clients/k1/trafficHistory?startingAfter=a");
    QTest::newRow("path") << QByteArray("/api/v1/x?y") << QByteArray("https://n1.meraki.com/api/v1/x?y");
    QTest::newRow("name") << QByteArray("other?y")
                          << QByteArray("https://n1.meraki.com/api/v1/networks/N_1/clients/k1/other?y");
    QTest::newRow("host") << QByteArray("//evil.example/x") << QByteArray("https://evil.example/x");
}

void LinkTest::resolvesRelativeTargets()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, resolved);
    const auto next = meraki::nextPage("<" + target + ">; rel=next", Base);
    QVERIFY(next);
    QCOMPARE(next->toEncoded(), resolved);
}

void LinkTest::keepsTheBytesOfTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("escaped plus") << QByteArray("a%2Bb");
    QTest::newRow("plus") << QByteArray("a+b");
    QTest::newRow("equals") << QByteArray("YWJj==");
    QTest::newRow("escaped percent") << QByteArray("100%25");
    QTest::newRow("twice escaped") << QByteArray("%2525");
    QTest::newRow("escaped ampersand") << QByteArray("a%26b%3Dc");
    QTest::newRow("escaped slash") << QByteArray("a%2Fb/c");
    QTest::newRow("escaped unicode") << QByteArray("%C3%A9%E2%82%AC");
    QTest::newRow("no UTF-8") << QByteArray("%FF%FE");
    QTest::newRow("escaped hash") << QByteArray("a%23b");
    QTest::newRow("time stamp") << QByteArray("2018-02-11T00%3A00%3A00.090210Z");
}

void LinkTest::keepsTheBytesOfTokens()
{
    QFETCH(const QByteArray, token);
    const QByteArray target = "https://n1.meraki.com/api/v1/a%2Fb?perPage=1000&startingAfter=" + token;
    const auto next = meraki::nextPage("<" + target + ">; rel=next", Base);
    QVERIFY(next);
    QCOMPARE(next->toEncoded(), target);
}

void LinkTest::anUnreadableNextIsNotTakenForTheEnd_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("empty") << QByteArray("<>; rel=next");
    QTest::newRow("no host") << QByteArray("<https://[::1>; rel=next");
    QTest::newRow("port") << QByteArray("<https://a:99999/>; rel=next");
}

void LinkTest::anUnreadableNextIsNotTakenForTheEnd()
{
    QFETCH(const QByteArray, header);
    const auto next = meraki::nextPage(header, Base);
    QVERIFY(next);
    QVERIFY(!next->isValid());
}

QTEST_GUILESS_MAIN(LinkTest)
#include "tst_link.moc"
