// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of asking the user, with a Secret Service of our own whose user does what the test wants. Run it on a
// session bus where nobody else offers one.
#include <optional>

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTest>

#include "secrets/answers.h"
#include "secrets/keychain.h"
#include "secrets/secretservice.h"

using namespace Qt::StringLiterals;
using namespace secrets;
using namespace secrets::testing;

namespace {

const auto ServicePath = u"/org/freedesktop/secrets"_s;
const auto CollectionPath = u"/org/freedesktop/secrets/collection/main"_s;
const auto PromptPath = u"/org/freedesktop/secrets/prompt/p1"_s;

} // namespace

enum class User { Unlocks, Dismisses, GivesUp, IsAway, NeedNotBeAsked };
Q_DECLARE_METATYPE(User)
Q_DECLARE_METATYPE(secrets::SecretService::State)

class FakeCollection : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Collection")
    Q_PROPERTY(bool Locked MEMBER locked)

public:
    bool locked = false;
};

class FakePrompt : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Prompt")

public:
    explicit FakePrompt(FakeCollection &collection)
        : m_collection(collection)
    {
    }

    User user = User::IsAway;
    int shown = 0;

public Q_SLOTS:
    void Prompt(const QString &)
    {
        ++shown;
        if (user == User::IsAway)
            return;
        m_collection.locked = user != User::Unlocks;
        Q_EMIT Completed(user == User::Dismisses, QDBusVariant(QString()));
    }

Q_SIGNALS:
    void Completed(bool dismissed, const QDBusVariant &result);

private:
    FakeCollection &m_collection;
};

class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Service")

public:
    FakeService()
        : prompt(collection)
        // A connection of its own: calls then take the way through the bus, as those to another program do.
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s))
    {
        m_bus.registerObject(ServicePath, this, QDBusConnection::ExportAllSlots);
        m_bus.registerObject(CollectionPath, &collection, QDBusConnection::ExportAllProperties);
        m_bus.registerObject(PromptPath, &prompt, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    }

    ~FakeService() override { QDBusConnection::disconnectFromBus(u"service"_s); }

    [[nodiscard]] bool offer(const QString &name) { return m_bus.registerService(name); }

    FakeCollection collection;
    FakePrompt prompt;
    QString defaultPath = CollectionPath;

public Q_SLOTS:
    QDBusObjectPath ReadAlias(const QString &alias) const
    {
        return QDBusObjectPath(alias == u"default"_s ? defaultPath : u"/"_s);
    }

    QList<QDBusObjectPath> Unlock(const QList<QDBusObjectPath> &paths, QDBusObjectPath &promptPath)
    {
        if (prompt.user == User::NeedNotBeAsked)
            collection.locked = false;
        promptPath.setPath(collection.locked ? PromptPath : u"/"_s);
        return collection.locked ? QList<QDBusObjectPath>() : paths;
    }

private:
    QDBusConnection m_bus;
};

class FakeWallet : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public Q_SLOTS:
    QString networkWallet() const { return u"kdewallet"_s; }
};

class KeychainPromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const char *variable : {"XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION", "KDE_SESSION_VERSION"})
            qunsetenv(variable);
        m_fake.emplace();
        QVERIFY2(m_fake->offer(u"org.freedesktop.secrets"_s), "run it on a bus of its own");
    }

    void cleanup() { m_fake.reset(); }

    void lookingNeverAsksTheUser()
    {
        QCOMPARE(look(), SecretService::State::Open);
        m_fake->collection.locked = true;
        QCOMPARE(look(), SecretService::State::Locked);
        QCOMPARE(m_fake->prompt.shown, 0);
    }

    void withoutADefaultCollectionNothingIsLocked()
    {
        m_fake->collection.locked = true;
        m_fake->defaultPath = u"/"_s;
        QCOMPARE(look(), SecretService::State::Open);
    }

    void openingAsksWhereItMustAndBelievesTheLock_data()
    {
        QTest::addColumn<bool>("locked");
        QTest::addColumn<User>("user");
        QTest::addColumn<SecretService::State>("expected");
        QTest::addColumn<int>("prompts");
        QTest::newRow("open already") << false << User::IsAway << SecretService::State::Open << 0;
        QTest::newRow("opens by itself") << true << User::NeedNotBeAsked << SecretService::State::Open << 0;
        QTest::newRow("password given") << true << User::Unlocks << SecretService::State::Open << 1;
        QTest::newRow("prompt dismissed") << true << User::Dismisses << SecretService::State::Locked << 1;
        QTest::newRow("completed but locked still") << true << User::GivesUp << SecretService::State::Locked << 1;
    }

    void openingAsksWhereItMustAndBelievesTheLock()
    {
        QFETCH(bool, locked);
        QFETCH(User, user);
        QFETCH(SecretService::State, expected);
        QFETCH(int, prompts);
        m_fake->collection.locked = locked;
        m_fake->prompt.user = user;
        QCOMPARE(open(), expected);
        QCOMPARE(m_fake->prompt.shown, prompts);
    }

    void aPromptThatCannotBeShownIsALock()
    {
        m_fake->collection.locked = true;
        QDBusConnection(u"service"_s).unregisterObject(PromptPath);
        QCOMPARE(open(), SecretService::State::Locked);
    }

    void anUnansweredPromptTimesOutEachCall()
    {
        m_fake->collection.locked = true;
        Keychain keychain(std::chrono::milliseconds(200));
        QStringList answers;
        const auto note = [&answers](const auto &answer) { answers << toText(answer); };
        keychain.read(u"office"_s, this, note);
        keychain.write(u"office"_s, "key-1", this, note);
        keychain.remove(u"office"_s, this, note);
        QTRY_COMPARE(answers, QStringList({u"TimedOut"_s, u"TimedOut"_s, u"TimedOut"_s}));
    }

    void aPromptAnsweredTooLateDoesNoHarm()
    {
        m_fake->collection.locked = true;
        Keychain keychain(std::chrono::milliseconds(200));
        QCOMPARE(toText(read(keychain, u"office"_s)), u"TimedOut"_s);
        Q_EMIT m_fake->prompt.Completed(true, QDBusVariant(QString()));
        m_fake->prompt.user = User::Dismisses;
        QCOMPARE(toText(read(keychain, u"office"_s)), u"Locked"_s);
    }

    void onKdeTheWalletAsksForItself()
    {
        m_fake->collection.locked = true;
        m_fake->prompt.user = User::Dismisses;
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
        QCOMPARE(open(), SecretService::State::Locked); // no wallet there: the Secret Service it is

        FakeWallet wallet;
        QDBusConnection(u"service"_s).registerObject(u"/modules/kwalletd5"_s, &wallet, QDBusConnection::ExportAllSlots);
        QVERIFY(m_fake->offer(u"org.kde.kwalletd5"_s));
        QCOMPARE(open(), SecretService::State::Open);
        QCOMPARE(m_fake->prompt.shown, 1);
    }

private:
    static SecretService::State look()
    {
        SecretService service;
        return answerTo<SecretService::State>([&](QObject *, auto done) { service.look(done); });
    }

    static SecretService::State open()
    {
        SecretService service;
        return answerTo<SecretService::State>([&](QObject *, auto done) { service.open(done); });
    }

    std::optional<FakeService> m_fake;
};

QTEST_GUILESS_MAIN(KeychainPromptTest)
#include "tst_keychain_prompt.moc"
