// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "meraki/hostpolicy.h"
#include "meraki/profile.h"

using namespace Qt::StringLiterals;

class HostPolicyAndProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyGoesOnlyWhereItMay_data();
    void theKeyGoesOnlyWhereItMay();
    void aTypedBaseUrlIsCorrected_data();
    void aTypedBaseUrlIsCorrected();
    void aWrongBaseUrlIsRefusedInWords_data();
    void aWrongBaseUrlIsRefusedInWords();
    void everyRegionIsAValidBaseUrl();
};

void HostPolicyAndProfileTest::theKeyGoesOnlyWhereItMay_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");

    const QString vendor = u"https://api.meraki.com/api/v1"_s;
    const QString proxy = u"https://proxy.corp.example:8443/api/v1"_s;
    const QString local = u"http://127.0.0.1:8080/api/v1"_s;
    const auto allowed = [](const QString &base, const QString &url) {
        QTest::addRow("allowed: %ls from %ls", qUtf16Printable(url), qUtf16Printable(base)) << base << url << true;
    };
    const auto refused = [](const QString &base, const QString &url) {
        QTest::addRow("refused: %ls from %ls", qUtf16Printable(url), qUtf16Printable(base)) << base << url << false;
    };

    allowed(vendor, u"https://api.meraki.com/anything?at=all"_s);
    allowed(vendor, u"https://api.meraki.com:443/x"_s);
    allowed(vendor, u"https://API.Meraki.COM/x"_s);
    allowed(vendor, u"https://n263.meraki.com/x"_s);
    allowed(vendor, u"https://meraki.com/x"_s);
    allowed(vendor, u"https://n1.meraki.ca/x"_s);
    allowed(vendor, u"https://n1.meraki.cn/x"_s);
    allowed(vendor, u"https://n1.meraki.in/x"_s);
    allowed(vendor, u"https://n1.gov-meraki.com/x"_s);
    allowed(proxy, u"https://proxy.corp.example:8443/x"_s);
    allowed(proxy, u"https://n263.meraki.com/x"_s);
    allowed(local, u"http://127.0.0.1:8080/x"_s);

    refused(vendor, u"http://api.meraki.com/x"_s);
    refused(vendor, u"https://api.meraki.com:8443/x"_s);
    refused(vendor, u"https://api.meraki.com.attacker.net/x"_s);
    refused(vendor, u"https://notmeraki.com/x"_s);
    refused(vendor, u"https://evil-meraki.com/x"_s);
    refused(vendor, u"https://meraki.com.evil.example/x"_s);
    refused(vendor, u"https://meraki.com:x@evil.example/"_s);
    refused(vendor, u"https://user@api.meraki.com/x"_s);
    refused(vendor, u"https://@api.meraki.com/x"_s);
    refused(vendor, u"https://evil.example/api.meraki.com"_s);
    refused(vendor, u"https://evil.example#.meraki.com"_s);
    refused(vendor, u"https://evil.example\\.meraki.com/"_s);
    refused(vendor, u"ftp://api.meraki.com/x"_s);
    refused(vendor, u"file:///etc/passwd"_s);
    refused(vendor, u"/relative"_s);
    refused(vendor, QString());
    refused(proxy, u"https://proxy.corp.example/x"_s);
    refused(proxy, u"https://other.corp.example:8443/x"_s);
    refused(local, u"http://127.0.0.1:8081/x"_s);
    refused(local, u"https://127.0.0.1:8080/x"_s);
    refused(local, u"http://localhost:8080/x"_s);
    refused(local, u"https://api.meraki.com/x"_s); // a demo's server must not hand the key on
    refused(u"https://localhost:8443/api/v1"_s, u"https://api.meraki.com/x"_s);
    refused(u"https://[::1]/api/v1"_s, u"https://n263.meraki.com/x"_s);
    refused(u"http://proxy.corp.example/api/v1"_s, u"http://proxy.corp.example/x"_s);
}

void HostPolicyAndProfileTest::theKeyGoesOnlyWhereItMay()
{
    QFETCH(const QString, base);
    QFETCH(const QString, url);
    QFETCH(const bool, allowed);
    QCOMPARE(meraki::HostPolicy(QUrl(base)).allows(QUrl(url)), allowed);
}

void HostPolicyAndProfileTest::aTypedBaseUrlIsCorrected_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const QString vendor = u"https://api.meraki.com/api/v1"_s;
    QTest::newRow("as it is") << vendor << vendor;
    QTest::newRow("spaces") << u"  https://api.meraki.com/api/v1\n"_s << vendor;
    QTest::newRow("no scheme") << u"api.meraki.com/api/v1"_s << vendor;
    QTest::newRow("slashes only") << u"//api.meraki.com"_s << vendor;
    QTest::newRow("no path") << u"https://api.meraki.com"_s << vendor;
    QTest::newRow("half a path") << u"https://api.meraki.com/api/"_s << vendor;
    QTest::newRow("trailing slashes") << u"https://api.meraki.com/api/v1//"_s << vendor;
    QTest::newRow("capitals") << u"HTTPS://API.Meraki.com"_s << vendor;
    QTest::newRow("default port") << u"https://api.meraki.com:443/api/v1"_s << vendor;
    QTest::newRow("shard with a slash") << u"https://n263.meraki.com/api/v1/"_s << u"https://n263.meraki.com/api/v1"_s;
    QTest::newRow("shard without version") << u"https://n263.meraki.com/api"_s << u"https://n263.meraki.com/api/v1"_s;
    QTest::newRow("shard") << u"https://n263.meraki.com/api/v1"_s << u"https://n263.meraki.com/api/v1"_s;
    QTest::newRow("reverse proxy") << u"https://corp.example:8443/meraki/api/v1"_s
                                   << u"https://corp.example:8443/meraki/api/v1"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/api/v1"_s << u"http://127.0.0.1:8080/api/v1"_s;
    QTest::newRow("loopback net") << u"http://127.9.8.7:8080"_s << u"http://127.9.8.7:8080/api/v1"_s;
    QTest::newRow("loopback name") << u"http://LocalHost:8080"_s << u"http://localhost:8080/api/v1"_s;
    QTest::newRow("loopback IPv6") << u"http://[::1]:8080"_s << u"http://[::1]:8080/api/v1"_s;
}

void HostPolicyAndProfileTest::aTypedBaseUrlIsCorrected()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    const auto url = meraki::checkedBaseUrl(typed);
    QVERIFY2(url, url ? "" : qPrintable(url.error()));
    QCOMPARE(url->toString(), expected);
}

void HostPolicyAndProfileTest::aWrongBaseUrlIsRefusedInWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << u" "_s << u"Enter the address"_s;
    QTest::newRow("no host") << u"https:///api/v1"_s << u"not a web address"_s;
    QTest::newRow("no address") << u"https://a b/"_s << u"not a web address"_s;
    QTest::newRow("plain http") << u"http://api.meraki.com/api/v1"_s << u"unencrypted"_s;
    QTest::newRow("http to a private address") << u"http://192.168.1.1/api/v1"_s << u"unencrypted"_s;
    QTest::newRow("http to a name that begins like loopback") << u"http://127.0.0.1.evil.example"_s << u"unencrypted"_s;
    QTest::newRow("http to localhost's neighbour") << u"http://localhost.evil.example"_s << u"unencrypted"_s;
    QTest::newRow("other scheme") << u"ftp://api.meraki.com/api/v1"_s << u"ftp://"_s;
    QTest::newRow("version 0") << u"https://api.meraki.com/api/v0/"_s << u"Version 0"_s;
    QTest::newRow("version 2") << u"https://api.meraki.com/api/v2"_s << u"/api/v1"_s;
    QTest::newRow("an operation") << u"https://api.meraki.com/api/v1/organizations"_s << u"must end in /api/v1"_s;
    QTest::newRow("user info") << u"https://me:secret@api.meraki.com/api/v1"_s << u"user name"_s;
    QTest::newRow("empty user info") << u"https://@api.meraki.com/api/v1"_s << u"user name"_s;
    QTest::newRow("query") << u"https://api.meraki.com/api/v1?key=1"_s << u"“?”"_s;
    QTest::newRow("fragment") << u"https://api.meraki.com/api/v1#x"_s << u"“#”"_s;
    QTest::newRow("dashboard") << u"https://dashboard.meraki.com"_s << u"https://api.meraki.com/api/v1"_s;
    QTest::newRow("dashboard page") << u"https://n263.meraki.com/o/abc/manage/overview?x#y"_s
                                    << u"https://api.meraki.com/api/v1"_s;
    QTest::newRow("dashboard of China") << u"https://n1.meraki.cn/o/abc"_s << u"https://api.meraki.cn/api/v1"_s;
}

void HostPolicyAndProfileTest::aWrongBaseUrlIsRefusedInWords()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, words);
    const auto url = meraki::checkedBaseUrl(typed);
    QVERIFY2(!url, url ? qPrintable(url->toString()) : "");
    QVERIFY2(url.error().contains(words), qPrintable(url.error()));
    QVERIFY(!url.error().contains("secret"_L1));
}

void HostPolicyAndProfileTest::everyRegionIsAValidBaseUrl()
{
    const QList<meraki::Region> regions = meraki::regions();
    QCOMPARE(regions.size(), 5);
    for (const meraki::Region &region : regions) {
        const auto checked = meraki::checkedBaseUrl(region.baseUrl.toString());
        QVERIFY(checked);
        QCOMPARE(*checked, region.baseUrl);
        QVERIFY(meraki::HostPolicy(QUrl(u"https://api.meraki.com/api/v1"_s)).allows(region.baseUrl));
    }
}

QTEST_GUILESS_MAIN(HostPolicyAndProfileTest)
#include "tst_hostpolicy_profile.moc"
