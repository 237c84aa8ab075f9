// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include "demo/answers.h"
#include "demo/api.h"
#include "demo/fault.h"
#include "traffic/pageparser.h"

using namespace demo;
using namespace std::chrono;

namespace {

constexpr auto Denver = "L_646829496481105433";
constexpr auto Kolkata = "N_573083052582915201";
constexpr auto SaoPaulo = "L_573083052582960044";

Options usual()
{
    Options options;
    options.now = QDateTime::fromString(QStringLiteral("2026-11-24T00:00:00Z"), Qt::ISODate);
    options.clients = 60;
    return options;
}

Request requestFor(const QByteArray &pathAndQuery)
{
    const qsizetype mark = pathAndQuery.indexOf('?');
    return {.path = "/api/v1" + (mark < 0 ? pathAndQuery : pathAndQuery.first(mark)),
            .query = mark < 0 ? QByteArray() : pathAndQuery.sliced(mark + 1),
            .headers = {{"Host", "demo.example:8080"}, {"Authorization", "Bearer any"}}};
}

Response get(Api &api, const QByteArray &pathAndQuery)
{
    return api.answer(requestFor(pathAndQuery), {});
}

QJsonArray list(const Response &response)
{
    return QJsonDocument::fromJson(response.body).array();
}

QByteArray error(const QByteArray &text)
{
    return "{\"errors\":[\"" + text + "\"]}";
}

/// The path and query behind /api/v1 of a link, as it stands in the header.
QByteArray linked(const Response &response, const QByteArray &relation)
{
    for (const QByteArray &link : headerValue(response.headers, "Link").split(',')) {
        if (link.endsWith("; rel=" + relation)) {
            const qsizetype start = link.indexOf("/api/v1") + 7;
            return link.mid(start, link.indexOf('>') - start);
        }
    }
    return {};
}

QByteArray path(const char *network, const char *rest)
{
    return QByteArray("/networks/") + network + rest;
}

} // namespace

class TestDemoApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsTheSameTextEverywhere()
    {
        JsonWriter json;
        json.beginObject().member("a", "\"\\\n\x01é</b>").member("b", true).key("c").null();
        json.key("d").beginArray().value(0.1).value(61.0).value(1e21).value(1e-7).value(-3).endArray();
        json.textOrNull("e", "").textOrNull("f", "x").key("g").beginArray().endArray().endObject();
        QCOMPARE(json.take(),
                 "{\"a\":\"\\\"\\\\\\u000a\\u0001é</b>\",\"b\":true,\"c\":null,\"d\":[0.1,61,1000000000000000000000,"
                 "0.0000001,-3],\"e\":null,\"f\":\"x\",\"g\":[]}");
    }

    void sameRequestsGetTheSameBytes()
    {
        const QByteArray history = path(Denver, "/clients/k74272e/trafficHistory?perPage=1000");
        Api one(usual());
        Api other(usual());
        (void)get(one, "/organizations");
        const Response first = get(one, history);
        (void)get(other, path(Denver, "/clients?timespan=2678400&perPage=5000"));
        const Response second = get(other, history);
        QCOMPARE(first.body, second.body);
        QCOMPARE(first.headers, second.headers);
        // Known bytes, so that it holds between machines too. A world changed on purpose changes them.
        QCOMPARE(QCryptographicHash::hash(first.body, QCryptographicHash::Sha256).toHex().left(16), "b73c04359adb766a");
    }

    void everyAnswerHasItsHeaders()
    {
        Api api(usual());
        QSet<QByteArray> ids;
        for (const char *path : {"/organizations", "/nothing", "/networks/L_1", "/organizations?perPage=1"}) {
            const Response response = get(api, path);
            QCOMPARE(headerValue(response.headers, "content-type"), "application/json; charset=utf-8");
            QVERIFY(!headerValue(response.headers, "Cache-Control").isEmpty());
            ids.insert(headerValue(response.headers, "X-Request-Id"));
        }
        QCOMPARE(ids.size(), 4);
    }

    void keysAreAskedFor_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("bearer") << QByteArray("Authorization") << QByteArray("Bearer abc") << 200;
        QTest::newRow("bearer in lower case") << QByteArray("authorization") << QByteArray("bearer abc") << 200;
        QTest::newRow("own header") << QByteArray("X-Cisco-Meraki-API-Key") << QByteArray("abc") << 200;
        QTest::newRow("none") << QByteArray("Accept") << QByteArray("*/*") << 401;
        QTest::newRow("empty") << QByteArray("Authorization") << QByteArray("Bearer ") << 401;
        QTest::newRow("another scheme") << QByteArray("Authorization") << QByteArray("Basic abc") << 401;
        QTest::newRow("invalid bearer") << QByteArray("Authorization") << QByteArray("Bearer invalid") << 401;
        QTest::newRow("invalid own") << QByteArray("X-Cisco-Meraki-API-Key") << QByteArray("invalid") << 401;
    }
    void keysAreAskedFor()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Api api(usual());
        Request request = requestFor("/organizations");
        request.headers = {{"Host", "h"}, {name, value}};
        const Response response = api.answer(request, {});
        QTEST(response.status, "status");
        if (response.status == 401)
            QCOMPARE(response.body, error("Invalid API key"));
    }

    void wrongRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &path, int status, const char *text) {
            QTest::newRow(name) << path << status << QByteArray(text);
        };
        row("unknown path", "/nothing", 404, "Not found");
        row("an organization nobody knows", "/organizations/1", 404, "Organization not found");
        row("unknown organization", "/organizations/1/networks", 404, "Organization not found");
        row("unknown network", "/networks/L_1", 404, "Network not found");
        row("unknown client", path(Denver, "/clients/k000000"), 404, "Client not found");
        row("unknown client's history", path(Denver, "/clients/k000000/trafficHistory"), 404, "Client not found");
        row("page too small", path(Denver, "/clients/k74272e/trafficHistory?perPage=2"), 400,
            "'perPage' must be between 3 and 1000");
        row("page too large", path(Denver, "/clients/k74272e/trafficHistory?perPage=1001"), 400,
            "'perPage' must be between 3 and 1000");
        row("page of words", "/organizations?perPage=ten", 400, "'perPage' must be an integer");
        row("page of clients", path(Denver, "/clients?perPage=5001"), 400, "'perPage' must be between 3 and 5000");
        row("invented token", path(Denver, "/clients/k74272e/trafficHistory?startingAfter=10"), 400,
            "'startingAfter' is invalid");
        row("two tokens", path(Denver, "/clients?startingAfter=10&endingBefore=20"), 400,
            "'startingAfter' and 'endingBefore' cannot be used together");
        row("long timespan", path(Denver, "/clients?timespan=2678401"), 400,
            "'timespan' must be between 1 and 2678400");
        row("old t0", path(Denver, "/clients?t0=2026-10-01"), 400, "'t0' must be a time within the last 31 days");
        row("future t0", path(Denver, "/clients?t0=2026-12-01T00:00:00Z"), 400,
            "'t0' must be a time within the last 31 days");
        row("t0 of words", path(Denver, "/clients?t0=yesterday"), 400, "'t0' must be a time within the last 31 days");
        row("t0 and timespan", path(Denver, "/clients?t0=2026-11-20&timespan=3600"), 400,
            "'timespan' cannot be used together with 't0'");
        row("no mac", "/organizations/549236/clients/search", 400, "'mac' is required");
        row("unknown mac", "/organizations/549236/clients/search?mac=00:00:00:00:00:00", 404, "Client not found");
        row("no clients", path(Denver, "/clients/usageHistories"), 400, "'clients' is required");
        row("too many clients", path(Denver, "/clients/usageHistories?clients=") + QByteArray("k1,").repeated(101), 414,
            "'clients' takes at most 100 clients");
        row("analysis disabled", path(SaoPaulo, "/clients/kb4272e/trafficHistory"), 400,
            "Traffic analysis must be set to detailed for this network");
    }
    void wrongRequestsAreRefused()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, text);
        Api api(usual());
        const Response response = get(api, path);
        QTEST(response.status, "status");
        QCOMPARE(response.body, error(text));
    }

    void onlyReadingIsAllowed()
    {
        Api api(usual());
        Request request = requestFor("/organizations");
        request.method = "POST";
        const Response response = api.answer(request, {});
        QCOMPARE(response.status, 405);
        QCOMPARE(headerValue(response.headers, "Allow"), "GET");
    }

    void basicAnalysisHasNoRecords()
    {
        Api api(usual());
        const Response response = get(api, path(Kolkata, "/clients/k24272e/trafficHistory?perPage=1000"));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body, "[]");
        QCOMPARE(linked(response, "next"), QByteArray());
        QVERIFY(get(api, path(Kolkata, "/trafficAnalysis")).body.contains("\"mode\":\"basic\""));
    }

    void forbiddenThingsAreForbidden()
    {
        Options options = usual();
        options.forbidden = true;
        Api api(options);
        QCOMPARE(get(api, "/organizations/573083052582990310").status, 403);
        QCOMPARE(get(api, "/organizations/573083052582990310/networks").status, 403);
        QCOMPARE(get(api, "/networks/N_646829496481190002").status, 403);
        QCOMPARE(get(api, path("N_646829496481190002", "/clients")).status, 403);
        QCOMPARE(list(get(api, "/organizations")).size(), 3);
        QVERIFY(get(api, "/organizations/549236/networks").body.contains("N_646829496481190002"));
    }

    void pagesHoldEverythingOnce_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("perPage");
        const QByteArray clients = path(Denver, "/clients?timespan=2678400");
        QByteArrayList keys;
        Api api(usual());
        for (const QJsonValue &client : list(get(api, clients + "&perPage=5000")))
            keys.append(client.toObject().value(QStringLiteral("id")).toString().toLatin1());
        const QByteArray some = "?timespan=604800&clients=" + keys.join(',').toPercentEncoding();
        for (const int perPage : {3, 7, 1000}) {
            QTest::addRow("organizations, %d", perPage) << QByteArray("/organizations?a=b") << perPage;
            QTest::addRow("networks, %d", perPage) << QByteArray("/organizations/549236/networks?a=b") << perPage;
            QTest::addRow("clients, %d", perPage) << clients << perPage;
            QTest::addRow("clients of a status, %d", perPage) << clients + "&statuses[]=Online" << perPage;
            QTest::addRow("usage, %d", perPage) << path(Denver, "/clients/usageHistories") + some << perPage;
            QTest::addRow("applications, %d", perPage) << path(Denver, "/clients/applicationUsage") + some << perPage;
        }
        QTest::newRow("history") << path(Denver, "/clients/k74272e/trafficHistory?a=b") << 1000;
        QTest::newRow("history by MAC in small pages")
            << path(Denver, "/clients/8C%3AEC%3A4B%3A1b%3A07%3Ac5/trafficHistory?a=b") << 333;
    }
    void pagesHoldEverythingOnce()
    {
        QFETCH(QByteArray, start);
        QFETCH(int, perPage);
        Api api(usual());
        QJsonArray forwards;
        int pages = 0;
        Response response;
        for (QByteArray next = start + "&perPage=" + QByteArray::number(perPage); !next.isEmpty();
             next = linked(response, "next")) {
            response = get(api, next);
            QCOMPARE(response.status, 200);
            const QJsonArray page = list(response);
            QVERIFY(page.size() <= perPage);
            for (const QJsonValue &item : page)
                forwards.append(item);
            ++pages;
        }
        QVERIFY(!forwards.isEmpty());
        QCOMPARE(pages, int((forwards.size() + perPage - 1) / perPage));

        QJsonArray backwards;
        for (QByteArray previous = linked(response, "last"); !previous.isEmpty(); previous = linked(response, "prev")) {
            response = get(api, previous);
            QCOMPARE(response.status, 200);
            const QJsonArray page = list(response);
            for (qsizetype i = page.size(); i-- > 0;)
                backwards.prepend(page.at(i));
        }
        QVERIFY(forwards == backwards);
    }

    void showcaseHasThirteenPages()
    {
        Api api(usual());
        int pages = 0;
        qsizetype records = 0;
        for (QByteArray next = path(Denver, "/clients/k74272e/trafficHistory?perPage=1000"); !next.isEmpty(); ++pages) {
            const Response response = get(api, next);
            records += list(response).size();
            next = linked(response, "next");
        }
        QCOMPARE(pages, 13);
        QCOMPARE(records, 12'431);
    }

    void pagesAreReadAsTheyWereGenerated()
    {
        Api api(usual());
        traffic::PageParser parser;
        traffic::Store read;
        for (QByteArray next = path(Denver, "/clients/k74272e/trafficHistory?perPage=1000"); !next.isEmpty();) {
            const Response response = get(api, next);
            const auto report = parser.parse(response.body, read);
            QVERIFY(report);
            QCOMPARE(report->badFields, 0);
            QCOMPARE(report->skippedElements, 0);
            next = linked(response, "next");
        }
        const Network &network = api.world().networks().front();
        const traffic::Store made = TrafficHistory(Catalogue(), network, network.clients.front()).records();
        QCOMPARE(read.size(), made.size());
        for (traffic::Row row = 0; row < made.size(); ++row)
            QVERIFY(read.record(row) == made.record(row));
    }

    void tokensDoNotSurviveBeingRebuilt()
    {
        Api api(usual());
        const QByteArray next = linked(get(api, path(Denver, "/clients/k74272e/trafficHistory?perPage=500")), "next");
        const QByteArray token = next.mid(next.indexOf("startingAfter=") + 14);
        for (const char *escape : {"%25", "%2B", "%2F", "%3D"})
            QVERIFY2(token.contains(escape), token.constData());
        QCOMPARE(get(api, next).status, 200);
        // Other escapes of the same characters are the same token.
        QCOMPARE(get(api, QByteArray(next).replace("%2B", "%2b").replace("%2F", "/").replace("%3D", "=")).status, 200);
        QCOMPARE(get(api, QByteArray(next).replace("%2B", "+")).status, 400);
        QCOMPARE(get(api, QByteArray(next).replace("%25", "%2525")).status, 400);
        QCOMPARE(get(api, QByteArray(next).replace("k74272e", "k125ea7")).status, 400);
    }

    void linksCarryTheHostOfTheRequest()
    {
        Api api(usual());
        const QByteArray link
            = headerValue(get(api, path(Denver, "/clients?perPage=3&statuses%5B%5D=Online")).headers, "Link");
        QVERIFY(link.startsWith("<http://demo.example:8080/api/v1/networks/L_646829496481105433/clients?perPage=3&"
                                "statuses%5B%5D=Online&startingAfter="));
        QVERIFY(link.contains(">; rel=first, <"));
        QVERIFY(link.contains(">; rel=next, <"));
        QVERIFY(link.endsWith(">; rel=last"));
    }

    void clientsAreThoseOfTheTimespan()
    {
        Api api(usual());
        const qsizetype day = list(get(api, path(Denver, "/clients?perPage=5000"))).size();
        const QJsonArray month = list(get(api, path(Denver, "/clients?perPage=5000&timespan=2678400")));
        QVERIFY(day > 0);
        QVERIFY(day < month.size());
        QCOMPARE(list(get(api, path(Denver, "/clients?timespan=2678400"))).size(), 10);
        QCOMPARE(list(get(api, path(Denver, "/clients?perPage=5000&t0=2026-11-23T00:00:00Z"))).size(), day);
        QCOMPARE(list(get(api, path(Denver, "/clients?perPage=5000&t0=1795392000"))).size(), day);
        const QJsonObject showcase = month.at(0).toObject();
        QCOMPARE(showcase.value(QStringLiteral("description")).toString(), QStringLiteral("reception-pc"));
        const double used = showcase.value(QStringLiteral("usage")).toObject().value(QStringLiteral("recv")).toDouble();
        QVERIFY(used > 150e6);
    }

    void clientsAreFiltered_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("mac") << QByteArray("mac=8C:EC:4B:1B") << QStringLiteral("id") << QStringLiteral("k74272e");
        QTest::newRow("vlan") << QByteArray("vlan=8") << QStringLiteral("vlan") << QStringLiteral("8");
        QTest::newRow("status") << QByteArray("statuses%5B%5D=Offline") << QStringLiteral("status")
                                << QStringLiteral("Offline");
        QTest::newRow("description") << QByteArray("description=%E7%B5%8C%E7%90%86") << QStringLiteral("description")
                                     << QStringLiteral("経理-ノートPC");
        QTest::newRow("os") << QByteArray("os=synology") << QStringLiteral("manufacturer")
                            << QStringLiteral("Synology");
    }
    void clientsAreFiltered()
    {
        QFETCH(QByteArray, filter);
        QFETCH(QString, key);
        QFETCH(QString, value);
        Api api(usual());
        const QJsonArray clients = list(get(api, path(Denver, "/clients?perPage=5000&timespan=2678400&") + filter));
        QVERIFY(!clients.isEmpty());
        for (const QJsonValue &client : clients)
            QCOMPARE(client.toObject().value(key).toString(), value);
    }

    void operationsTellTheSameStory()
    {
        Api api(usual());
        const auto sumOf = [](const QJsonArray &items) {
            double sum = 0;
            for (const QJsonValue &item : items)
                sum += item.toObject().value(QStringLiteral("received")).toDouble();
            return sum;
        };
        const QJsonArray month = list(get(api, path(Denver, "/clients?perPage=5000&timespan=2678400")));
        const double listed
            = month.at(0).toObject().value(QStringLiteral("usage")).toObject().value(QStringLiteral("recv")).toDouble();
        const double daily = sumOf(list(get(api, path(Denver, "/clients/k74272e/usageHistory"))));
        const QJsonArray histories
            = list(get(api, path(Denver, "/clients/usageHistories?timespan=2678400&clients=k74272e")));
        const double several = sumOf(histories.at(0).toObject().value(QStringLiteral("usageHistory")).toArray());
        const QJsonArray applications
            = list(get(api, path(Denver, "/clients/applicationUsage?timespan=2678400&clients=10.20.4.17")));
        const double classified
            = sumOf(applications.at(0).toObject().value(QStringLiteral("applicationUsage")).toArray());
        QVERIFY(listed > 150e6);
        QVERIFY(qAbs(daily - listed) < 1);
        QVERIFY(qAbs(several - listed) < 1);
        QVERIFY(classified < 0.96 * listed && classified > 0.89 * listed);
        const QJsonArray hour = list(get(
            api,
            path(Denver, "/clients/applicationUsage?t0=2026-11-20T20:00:00Z&t1=2026-11-20T21:00:00Z&clients=k74272e")));
        const double inOneHour = sumOf(hour.at(0).toObject().value(QStringLiteral("applicationUsage")).toArray());
        QVERIFY(inOneHour > 0 && inOneHour < classified / 100);
    }

    void macsAreSearchedAcrossNetworks()
    {
        Options options = usual();
        options.clients = 0;
        Api api(options);
        QByteArray mac;
        for (const Client &client : api.world().networks()[1].clients) {
            if (api.world().networks()[0].client(client.mac) != nullptr)
                mac = QByteArray::fromStdString(client.mac).toUpper();
        }
        const Response response = get(api, "/organizations/549236/clients/search?mac=" + mac.toPercentEncoding());
        QCOMPARE(response.status, 200);
        const QJsonArray records
            = QJsonDocument::fromJson(response.body).object().value(QStringLiteral("records")).toArray();
        QCOMPARE(records.size(), 2);
        QVERIFY(records.at(0) != records.at(1));
    }

    void budgetIsOfOneOrganization()
    {
        Options options = usual();
        options.rateLimit = 2;
        Api api(options);
        const Request acme = requestFor("/organizations/549236/networks");
        const Request globex = requestFor("/organizations/573083052582914605/networks");
        const TokenBucket::Time start = TokenBucket::Time() + hours(1);
        QCOMPARE(api.answer(acme, start).status, 200);
        QCOMPARE(api.answer(acme, start).status, 200);
        const Response refused = api.answer(acme, start);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.body, error("API rate limit exceeded for organization"));
        QCOMPARE(headerValue(refused.headers, "Retry-After"), "1");
        QCOMPARE(api.answer(globex, start).status, 200);
        QCOMPARE(api.answer(acme, start + milliseconds(501)).status, 200);
        QCOMPARE(api.answer(acme, start + milliseconds(502)).status, 429);
        QCOMPARE(api.answer(requestFor("/organizations"), start).status, 200);
    }

    void faultsAreTheShareAskedFor()
    {
        int faults = 0;
        QSet<int> kinds;
        for (std::uint64_t number = 0; number < 1000; ++number) {
            if (const auto fault = faultOf(1, number, 0.2)) {
                ++faults;
                kinds.insert(int(*fault));
            }
            QVERIFY(!faultOf(1, number, 0));
            QVERIFY(faultOf(1, number, 1));
            QCOMPARE(faultOf(1, number, 0.2), faultOf(1, number, 0.2));
        }
        QVERIFY(faults > 150 && faults < 250);
        QCOMPARE(kinds.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestDemoApi)
#include "tst_demo_api.moc"
