// SPDX-License-Identifier: GPL-3.0-or-later
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include "explore/doctor.h"
#include "secrets/sessionstore.h"
#include "support/rawserver.h"

using namespace Qt::StringLiterals;
using explore::Doctor;
using explore::Finding;
using support::RawAnswer;
using Verdict = Finding::Verdict;
using Failure = Finding::Failure;

namespace {

constexpr auto IdentityPath = "/api/v1/administered/identities/me";
constexpr auto OrganizationsPath = "/api/v1/organizations";
constexpr auto Key = "a-recognizable-key";
const QDateTime Now(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC);
constexpr auto DateOfNow = "Mon, 23 Nov 2026 20:00:00 GMT";

QByteArray networksPath(const QByteArray &organization)
{
    return "/api/v1/organizations/" + organization + "/networks";
}

QByteArray analysisPath(const QByteArray &network)
{
    return "/api/v1/networks/" + network + "/trafficAnalysis";
}

/// A system without a usable keychain.
class NoKeychain final : public secrets::SecretStore
{
public:
    void read(const QString &, QObject *context, ReadDone done) override
    {
        const secrets::SecretError error{secrets::SecretError::Kind::Unavailable, u"No keychain here."_s};
        QMetaObject::invokeMethod(
            context, [done, error] { done(tl::unexpected(error)); }, Qt::QueuedConnection);
    }
    void write(const QString &, const QByteArray &, QObject *, Done) override { }
    void remove(const QString &, QObject *, Done) override { }
};

/// An examination of a scripted API at which nothing is wrong: two organizations, three networks.
struct Examination
{
    Examination()
    {
        profile.id = u"test"_s;
        profile.name = u"Test"_s;
        profile.baseUrl = server.baseUrl();
        identityAnswers(DateOfNow);
        server.on(OrganizationsPath, {RawAnswer::ok(R"([{"id":"1","name":"Acme"},{"id":"2","name":"Globex"}])")});
        server.on(networksPath("1"),
                  {RawAnswer::ok(R"([{"id":"N_1","organizationId":"1","name":"Lab"},{"id":"N_2","name":"Office"}])")});
        server.on(networksPath("2"), {RawAnswer::ok(R"([{"id":"N_3","organizationId":"2","name":"Plant"}])")});
        for (const QByteArray network : {"N_1", "N_2", "N_3"})
            analysisIs(network, "detailed");
        server.on("/api/v1/networks/N_1", {RawAnswer::ok(R"({"id":"N_1","organizationId":"1","name":"Lab"})")});
    }

    void identityAnswers(const QByteArray &date)
    {
        server.on(IdentityPath,
                  {RawAnswer::ok(R"({"name":"Ada Lovelace","email":"ada@example.org"})", {{"Date", date}})});
    }

    void analysisIs(const QByteArray &network, const QByteArray &mode)
    {
        server.on(analysisPath(network), {RawAnswer::ok("{\"mode\":\"" + mode + "\"}")});
    }

    void make(const QString &networkId = {})
    {
        keyring = std::make_unique<explore::Keyring>(*chain, session);
        doctor = std::make_unique<Doctor>(
            [this](const meraki::Profile &of, const meraki::Credentials &credentials) {
                return std::make_unique<meraki::Client>(of, network, meraki::heldKey(credentials.key),
                                                        meraki::Client::Options{.retries = retries});
            },
            *keyring, profile, secrets, networkId, [] { return Now; });
        finished = std::make_unique<QSignalSpy>(doctor.get(), &Doctor::finished);
        found = std::make_unique<QSignalSpy>(doctor.get(), &Doctor::found);
    }

    /// To its end.
    void run(const QString &networkId = {})
    {
        make(networkId);
        doctor->start();
        QVERIFY(finished->wait());
        QCOMPARE(doctor->findings().size(), Doctor::titles().size());
        for (qsizetype i = 0; i < doctor->findings().size(); ++i) {
            QCOMPARE(doctor->findings()[i].title, Doctor::titles()[i]);
            QCOMPARE(found->at(i).first().value<Finding>(), doctor->findings()[i]);
        }
    }

    [[nodiscard]] Finding of(const QString &title) const
    {
        for (const Finding &finding : doctor->findings()) {
            if (finding.title == title)
                return finding;
        }
        return {u"there is none"_s, Verdict::Bad, {}, Failure::None};
    }

    /// The titles of the findings with this verdict.
    [[nodiscard]] QStringList with(Verdict verdict) const
    {
        QStringList titles;
        for (const Finding &finding : doctor->findings()) {
            if (finding.verdict == verdict)
                titles.append(finding.title);
        }
        return titles;
    }

    support::RawServer server;
    QNetworkAccessManager network;
    secrets::SessionStore session;
    secrets::SessionStore keychain;
    NoKeychain noKeychain;
    secrets::SecretStore *chain = &keychain;
    std::unique_ptr<explore::Keyring> keyring;
    meraki::Profile profile;
    Doctor::Secrets secrets = meraki::Credentials{Key};
    int retries = 0;
    std::unique_ptr<Doctor> doctor;
    std::unique_ptr<QSignalSpy> finished;
    std::unique_ptr<QSignalSpy> found;
};

bool says(const Finding &finding, const QString &text)
{
    if (!finding.text.contains(text))
        qWarning("%s: %s", qPrintable(finding.title), qPrintable(finding.text));
    return finding.text.contains(text);
}

} // namespace

class DoctorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrong()
    {
        Examination e;
        e.run();
        QCOMPARE(e.with(Verdict::Good), Doctor::titles());
        QVERIFY(says(e.of(u"Route"_s), u"directly"_s));
        QVERIFY(says(e.of(u"API"_s), e.server.baseUrl().authority()));
        QVERIFY(says(e.of(u"Identity"_s), u"Ada Lovelace (ada@example.org)"_s));
        QVERIFY(says(e.of(u"Organizations"_s), u"2 organization(s): Acme, Globex"_s));
        QVERIFY(says(e.of(u"Request limit"_s), u"9 requests a second"_s));
        QVERIFY(says(e.of(u"Traffic analysis"_s), u"3 network(s): 3 detailed."_s));
    }

    void aRefusedKeyIsTheKeysFaultAndEndsTheAsking()
    {
        Examination e;
        e.server.on(
            IdentityPath,
            {RawAnswer::status(401, R"({"errors":["Invalid API key"]})", {{"Date", "Mon, 23 Nov 2026 19:00:00 GMT"}})});
        e.run();
        QCOMPARE(e.with(Verdict::Bad), QStringList{u"Identity"_s});
        QCOMPARE(e.of(u"Identity"_s).failure, Failure::Key);
        QVERIFY(says(e.of(u"Identity"_s), u"Invalid API key"_s));
        QCOMPARE(e.of(u"API"_s).verdict, Verdict::Good); // it answered
        QCOMPARE(e.of(u"Clock"_s).verdict, Verdict::Warning); // a refusal has a date too
        QCOMPARE(e.with(Verdict::Skipped),
                 QStringList({u"Organizations"_s, u"Request limit"_s, u"Traffic analysis"_s}));
        QVERIFY(says(e.of(u"Traffic analysis"_s), u"the key was refused"_s));
        QCOMPARE(e.server.targets(), QByteArrayList{IdentityPath});
    }

    void withoutAKeyNothingIsAsked()
    {
        Examination e;
        e.secrets = tl::unexpected(secrets::SecretError{secrets::SecretError::Kind::NotFound, u"No such entry."_s});
        e.run();
        QCOMPARE(e.with(Verdict::Bad), QStringList{u"Key"_s});
        QCOMPARE(e.of(u"Key"_s), (Finding{u"Key"_s, Verdict::Bad, u"No such entry."_s, Failure::Key}));
        QCOMPARE(e.with(Verdict::Skipped).size(), Doctor::titles().size() - 2);
        QCOMPARE(e.server.connections(), 0);
    }

    void anUnusableKeychainMattersWhereTheKeyIsNotElsewhere()
    {
        Examination e;
        e.chain = &e.noKeychain;
        e.run();
        QCOMPARE(e.of(u"Keychain"_s).verdict, Verdict::Warning);
        QVERIFY(says(e.of(u"Keychain"_s), u"No keychain here."_s));
        QVERIFY(e.with(Verdict::Bad).isEmpty());
    }

    void anUnusableKeychainWithoutAKeyHasFailed()
    {
        Examination e;
        e.chain = &e.noKeychain;
        e.secrets
            = tl::unexpected(secrets::SecretError{secrets::SecretError::Kind::Unavailable, u"No keychain here."_s});
        e.run();
        QCOMPARE(e.with(Verdict::Bad), QStringList({u"Keychain"_s, u"Key"_s}));
        QCOMPARE(e.of(u"Keychain"_s).failure, Failure::Key);
    }

    void aKeyThatMayNotAskWhoseItIsIsFine_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("403") << 403;
        QTest::newRow("404") << 404;
    }

    void aKeyThatMayNotAskWhoseItIsIsFine()
    {
        QFETCH(const int, status);
        Examination e;
        e.server.on(IdentityPath, {RawAnswer::status(status, {}, {{"Date", DateOfNow}})});
        e.run();
        QCOMPARE(e.with(Verdict::Good), Doctor::titles());
        QVERIFY(says(e.of(u"Identity"_s), u"Unknown"_s));
    }

    void anOrganizationWhoseApiIsOffIsNamedAndNotAsked()
    {
        Examination e;
        e.server.on(
            OrganizationsPath,
            {RawAnswer::ok(R"([{"id":"1","name":"Acme"},{"id":"2","name":"Globex","api":{"enabled":false}}])")});
        e.run();
        QCOMPARE(e.with(Verdict::Warning), QStringList{u"Organizations"_s});
        QVERIFY(says(e.of(u"Organizations"_s), u"Globex"_s));
        QVERIFY(!e.of(u"Organizations"_s).text.contains(u"Acme"_s));
        QVERIFY(says(e.of(u"Traffic analysis"_s), u"2 network(s): 2 detailed."_s));
        QVERIFY(!e.server.targets().join().contains(networksPath("2")));
    }

    void aKeyThatOpensNoOrganizationIsWarnedOf()
    {
        Examination e;
        e.server.on(OrganizationsPath, {RawAnswer::ok("[]")});
        e.run();
        QCOMPARE(e.with(Verdict::Warning), QStringList{u"Organizations"_s});
        QCOMPARE(e.of(u"Traffic analysis"_s).verdict, Verdict::Skipped);
    }

    void networksWithoutDetailedAnalysisAreNamed()
    {
        Examination e;
        e.analysisIs("N_1", "basic");
        e.analysisIs("N_3", "disabled");
        e.run();
        QCOMPARE(e.with(Verdict::Warning), QStringList{u"Traffic analysis"_s});
        const Finding finding = e.of(u"Traffic analysis"_s);
        QVERIFY(says(finding, u"3 network(s): 1 detailed, 1 basic, 1 disabled."_s));
        QVERIFY(says(finding, u"Lab (basic), Plant (disabled)"_s));
        QVERIFY(says(finding, u"Network-wide > General > Traffic analysis"_s));
        QVERIFY(!finding.text.contains(u"Office"_s));
    }

    void noMoreThanTenNetworksAreNamed()
    {
        Examination e;
        QByteArrayList networks;
        for (int n = 10; n < 22; ++n) {
            const QByteArray id = "N_" + QByteArray::number(n);
            networks.append("{\"id\":\"" + id + "\",\"name\":\"Branch " + QByteArray::number(n) + "\"}");
            e.analysisIs(id, "basic");
        }
        e.profile.pace = 0;
        e.server.on(networksPath("1"), {RawAnswer::ok('[' + networks.join(',') + ']')});
        e.run();
        QVERIFY(says(e.of(u"Traffic analysis"_s), u"Branch 19 (basic), and 2 more"_s));
        QVERIFY(!e.of(u"Traffic analysis"_s).text.contains(u"Branch 20"_s));
    }

    void aNetworkThatMayNotBeAskedAboutIsUnknownNotWrong()
    {
        Examination e;
        e.server.on(analysisPath("N_1"), {RawAnswer::status(403)});
        e.run();
        QCOMPARE(e.of(u"Traffic analysis"_s).verdict, Verdict::Good);
        QVERIFY(says(e.of(u"Traffic analysis"_s), u"2 detailed, 1 unknown"_s));
    }

    void oneNetworkAlone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const RawAnswer &answer, Verdict verdict, const QString &text) {
            QTest::newRow(name) << answer.bytes << verdict << text;
        };
        row("detailed", RawAnswer::ok(R"({"mode":"detailed"})"), Verdict::Good, u"Lab"_s);
        row("basic", RawAnswer::ok(R"({"mode":"basic"})"), Verdict::Warning, u"Network-wide"_s);
        row("disabled", RawAnswer::ok(R"({"mode":"disabled"})"), Verdict::Warning, u"Network-wide"_s);
        row("403", RawAnswer::status(403), Verdict::Skipped, u"the key may not ask"_s);
        row("404", RawAnswer::status(404), Verdict::Bad, u"N_1"_s);
        row("500", RawAnswer::status(500), Verdict::Bad, u"500"_s);
    }

    void oneNetworkAlone()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Verdict, verdict);
        QFETCH(const QString, text);
        Examination e;
        e.server.on(analysisPath("N_1"), {RawAnswer{answer, RawAnswer::Then::Keep, {}}});
        e.run(u"N_1"_s);
        QCOMPARE(e.of(u"Traffic analysis"_s).verdict, verdict);
        QCOMPARE(e.of(u"Traffic analysis"_s).failure, verdict == Verdict::Bad ? Failure::Request : Failure::None);
        QVERIFY(says(e.of(u"Traffic analysis"_s), text));
        QVERIFY(!e.server.targets().join().contains(networksPath("1")));
    }

    void oneNetworkIsLookedAtEvenWhereOrganizationsMayNotBeListed()
    {
        Examination e;
        e.server.on(OrganizationsPath, {RawAnswer::status(403)});
        e.run(u"N_1"_s);
        QCOMPARE(e.with(Verdict::Bad), QStringList{u"Organizations"_s});
        QCOMPARE(e.of(u"Request limit"_s).verdict, Verdict::Skipped);
        QCOMPARE(e.of(u"Traffic analysis"_s).verdict, Verdict::Good);
    }

    void aClockThatIsOffIsWarnedOf_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("text");
        QTest::newRow("a minute") << "Mon, 23 Nov 2026 19:59:00 GMT"_ba << Verdict::Good << u"agrees"_s;
        QTest::newRow("ahead") << "Mon, 23 Nov 2026 19:58:59 GMT"_ba << Verdict::Warning << u"61 s ahead"_s;
        QTest::newRow("behind") << "Mon, 23 Nov 2026 20:05:00 GMT"_ba << Verdict::Warning << u"5 min behind"_s;
        QTest::newRow("a year") << "Tue, 23 Nov 2027 20:00:00 GMT"_ba << Verdict::Warning << u"365 days behind"_s;
        QTest::newRow("no date") << "yesterday"_ba << Verdict::Skipped << u"what time it is"_s;
    }

    void aClockThatIsOffIsWarnedOf()
    {
        QFETCH(const QByteArray, date);
        QFETCH(const Verdict, verdict);
        QFETCH(const QString, text);
        Examination e;
        e.identityAnswers(date);
        e.run();
        QCOMPARE(e.of(u"Clock"_s).verdict, verdict);
        QVERIFY(says(e.of(u"Clock"_s), text));
    }

    void whatTheApiLimitedIsNamed()
    {
        Examination e;
        e.retries = 1;
        e.server.on(OrganizationsPath,
                    {RawAnswer::status(429, {}, {{"Retry-After", "0"}}),
                     RawAnswer::ok(R"([{"id":"1","name":"Acme"},{"id":"2","name":"Globex"}])")});
        e.run();
        QCOMPARE(e.with(Verdict::Warning), QStringList{u"Request limit"_s});
        QVERIFY(says(e.of(u"Request limit"_s), u"requests outside of an organization (6.5 of 9"_s)); // 9 x 0.7 + 0.2
    }

    void nobodyListening()
    {
        Examination e;
        e.profile.baseUrl = QUrl(u"http://127.0.0.1:1/api/v1"_s);
        e.run();
        QCOMPARE(e.with(Verdict::Bad), QStringList{u"API"_s});
        QCOMPARE(e.of(u"API"_s).failure, Failure::Request);
        QVERIFY(says(e.of(u"API"_s), u"127.0.0.1:1"_s));
        QCOMPARE(e.with(Verdict::Good), QStringList({u"Keychain"_s, u"Key"_s, u"Route"_s}));
        QVERIFY(says(e.of(u"Clock"_s), u"the API does not answer"_s));
    }

    void aSignInPageIsNotTheApi()
    {
        Examination e;
        e.server.on(IdentityPath, {RawAnswer::ok("<html>Welcome to the guest network</html>")});
        e.run();
        QCOMPARE(e.with(Verdict::Bad), QStringList{u"API"_s});
    }

    void canBeStoppedInTheMiddle()
    {
        Examination e;
        e.server.on(analysisPath("N_2"), {RawAnswer::hanging()});
        e.make();
        e.doctor->start();
        QTRY_COMPARE(e.server.hanging(), 1);
        e.doctor->cancel();
        QCOMPARE(e.finished->size(), 0); // from the event loop
        QTRY_COMPARE(e.finished->size(), 1);
        QCOMPARE(e.doctor->findings().size(), Doctor::titles().size() - 1);
        QVERIFY(e.doctor->report().contains(u"Stopped"_s));
        QTRY_COMPARE(e.server.hanging(), 0); // its request was given up
        e.doctor->cancel();
        QCoreApplication::processEvents();
        QCOMPARE(e.finished->size(), 1);
    }

    void canBeStoppedByWhoeverHearsOfAFinding()
    {
        for (qsizetype last = 1; last < Doctor::titles().size(); ++last) {
            Examination e;
            e.make();
            connect(e.doctor.get(), &Doctor::found, this, [&] {
                if (e.doctor->findings().size() == last)
                    e.doctor->cancel();
            });
            e.doctor->start();
            QVERIFY(e.finished->wait());
            QCOMPARE(e.doctor->findings().size(), last);
            QCOMPARE(e.found->size(), last);
        }
    }

    void tellsHowFarItIs()
    {
        Examination e;
        e.make();
        QSignalSpy progressed(e.doctor.get(), &Doctor::progressed);
        e.doctor->start();
        QVERIFY(e.finished->wait());
        QStringList texts;
        for (const QList<QVariant> &arguments : progressed)
            texts.append(arguments.first().toString());
        QVERIFY2(texts.contains(u"Asking about network 2 of 3…"_s), qPrintable(texts.join(u'\n')));
    }

    void theReportHasEverythingButSecrets()
    {
        Examination e;
        e.profile.proxy = {meraki::Proxy::Kind::Http, u"127.0.0.1"_s, 1, u"user"_s}; // not used by this client
        e.secrets = meraki::Credentials{Key, u"proxy  password"_s};
        e.server.on(
            OrganizationsPath,
            {RawAnswer::ok(R"([{"id":"1","name":"a-recognizable-key"},{"id":"2","name":"proxy  password\nx"}])")});
        e.run();
        const QString report = e.doctor->report();
        for (const QString &needed : {u"Flowtrail " FLOWTRAIL_VERSION ""_s, u"Qt "_s + QLatin1StringView(qVersion()),
                                      QSysInfo::prettyProductName(), u"Profile: Test"_s, e.server.baseUrl().toString(),
                                      u"2026-11-23T20:00:00Z"_s, u"Ada Lovelace"_s, u"Traffic analysis"_s, u"•••"_s})
            QVERIFY2(report.contains(needed), qPrintable(needed + u'\n' + report));
        QVERIFY2(!report.contains(QLatin1StringView(Key)), qPrintable(report));
        QVERIFY2(!report.simplified().contains(u"proxy password"_s), qPrintable(report));
        QVERIFY(!e.of(u"Organizations"_s).text.contains(u'\n'));
        QVERIFY(!e.of(u"Organizations"_s).text.contains(QLatin1StringView(Key)));
    }
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
