// SPDX-License-Identifier: GPL-3.0-or-later
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include "explore/keycheck.h"
#include "support/rawserver.h"

using namespace Qt::StringLiterals;
using explore::KeyCheck;
using explore::KeyOwner;
using meraki::ApiError;
using support::RawAnswer;

namespace {

constexpr auto IdentityPath = "/api/v1/administered/identities/me";
constexpr auto OrganizationsPath = "/api/v1/organizations";

/// A check of a key against a scripted API.
struct Check
{
    Check()
    {
        profile.baseUrl = server.baseUrl();
        server.on(IdentityPath, {RawAnswer::ok(R"({"name":"Ada Lovelace","email":"ada@example.org"})")});
        server.on(OrganizationsPath, {RawAnswer::ok(R"([{"id":"1","name":"Acme"},{"id":"2","name":"Globex"}])")});
    }

    void make()
    {
        check = std::make_unique<KeyCheck>(
            [this](const meraki::Profile &of, const meraki::Credentials &credentials) {
                return std::make_unique<meraki::Client>(of, network, meraki::heldKey(credentials.key),
                                                        meraki::Client::Options{.retries = 0});
            },
            profile, meraki::Credentials{"a-key"_ba}, nullptr);
        finished = std::make_unique<QSignalSpy>(check.get(), &KeyCheck::finished);
    }

    [[nodiscard]] bool ends() const { return !finished->isEmpty() || finished->wait(); }
    [[nodiscard]] meraki::Result<KeyOwner> outcome() const
    {
        return finished->first().first().value<meraki::Result<KeyOwner>>();
    }

    support::RawServer server;
    QNetworkAccessManager network;
    meraki::Profile profile;
    std::unique_ptr<KeyCheck> check;
    std::unique_ptr<QSignalSpy> finished;
};

} // namespace

class KeyCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoseKeyItIs()
    {
        Check c;
        c.make();
        c.check->start();
        QVERIFY(c.ends());
        QVERIFY(c.outcome());
        QCOMPARE(c.outcome()->text(), u"Ada Lovelace (ada@example.org) – 2 organization(s): Acme, Globex"_s);
    }

    void aKeyThatMayNotAskWhoItIsCanBeGood_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("403") << 403;
        QTest::newRow("404") << 404;
    }

    void aKeyThatMayNotAskWhoItIsCanBeGood()
    {
        QFETCH(const int, status);
        Check c;
        c.server.on(IdentityPath, {RawAnswer::status(status)});
        c.make();
        c.check->start();
        QVERIFY(c.ends());
        QVERIFY(c.outcome());
        QCOMPARE(c.outcome()->organizations.size(), 2);
    }

    void aRefusedKeyIsAskedAboutOnce()
    {
        Check c;
        c.server.on(IdentityPath, {RawAnswer::status(401, R"({"errors":["Invalid API key"]})")});
        c.make();
        c.check->start();
        QVERIFY(c.ends());
        QVERIFY(!c.outcome());
        QCOMPARE(c.outcome().error().kind, ApiError::Kind::Unauthorized);
        QCOMPARE(c.server.targets(), QByteArrayList{IdentityPath});
    }

    void canBeCancelledBetweenItsRequests()
    {
        Check c;
        c.make();
        // Called after the identity has come, and before its job has said so.
        connect(&c.network, &QNetworkAccessManager::finished, c.check.get(), &KeyCheck::cancel, Qt::QueuedConnection);
        c.check->start();
        QVERIFY(c.ends());
        QVERIFY(!c.outcome());
        QVERIFY(c.outcome().error().isCancelled());
        QCOMPARE(c.server.targets(), QByteArrayList{IdentityPath});
    }
};

QTEST_GUILESS_MAIN(KeyCheckTest)
#include "tst_keycheck.moc"
