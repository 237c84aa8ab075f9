// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real gnome-keyring: run it by with_keyring.sh.
#include <memory>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QProcess>
#include <QTest>

#include "secrets/answers.h"
#include "secrets/keychain.h"

using namespace Qt::StringLiterals;
using namespace secrets;
using namespace secrets::testing;

namespace {

/// org.freedesktop.Secret's Secret: what gnome-keyring takes a password in.
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

} // namespace

Q_DECLARE_METATYPE(WireSecret)

namespace {

QVariant callService(const QString &interface, const QString &method, const QVariantList &arguments,
                     qsizetype result = 0)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                  interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(message);
    if (reply.type() != QDBusMessage::ReplyMessage)
        qFatal("%s: %s", qPrintable(method), qPrintable(reply.errorMessage()));
    return reply.arguments().value(result);
}

const auto Service = u"org.freedesktop.Secret.Service"_s;

QDBusObjectPath defaultCollection()
{
    return callService(Service, u"ReadAlias"_s, {u"default"_s}).value<QDBusObjectPath>();
}

void lockKeyring()
{
    callService(Service, u"Lock"_s, {QVariant::fromValue(QList{defaultCollection()})});
}

/// As the login does it, without a prompt.
void unlockKeyring()
{
    const QVariant none = QVariant::fromValue(QDBusVariant(QString()));
    const auto session = callService(Service, u"OpenSession"_s, {u"plain"_s, none}, 1).value<QDBusObjectPath>();
    const WireSecret password{session, {}, qgetenv("KEYRING_PASSWORD"), u"text/plain"_s};
    callService(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
                {QVariant::fromValue(defaultCollection()), QVariant::fromValue(password)});
}

QString secretTool(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"secret-tool"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        qFatal("secret-tool: %s", qPrintable(process.errorString()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

const QStringList OfficeEntry{u"server"_s, u"Flowtrail"_s, u"user"_s, u"office"_s};

} // namespace

class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("KEYRING_PASSWORD"), "run it by with_keyring.sh");
        qDBusRegisterMetaType<WireSecret>();
    }

    void cleanup()
    {
        unlockKeyring();
        secretTool(QStringList{u"clear"_s, u"server"_s, u"Flowtrail"_s});
    }

    void keepsWhatItIsGiven()
    {
        Keychain keychain;
        QCOMPARE(toText(write(keychain, u"office"_s, "key-1")), u"done"_s);
        QCOMPARE(toText(write(keychain, u"home"_s, "key-2")), u"done"_s);
        QCOMPARE(toText(read(keychain, u"office"_s)), u"secret: key-1"_s);
        QCOMPARE(toText(read(keychain, u"home"_s)), u"secret: key-2"_s);
    }

    void aSecondWriteReplacesTheFirst()
    {
        Keychain keychain;
        write(keychain, u"office"_s, "key-1");
        QCOMPARE(toText(write(keychain, u"office"_s, "key-2")), u"done"_s);
        QCOMPARE(toText(read(keychain, u"office"_s)), u"secret: key-2"_s);
        QCOMPARE(secretTool({u"search"_s, u"--all"_s, u"server"_s, u"Flowtrail"_s}).count(u"secret = "_s), 1);
    }

    void whatIsRemovedIsGone()
    {
        Keychain keychain;
        write(keychain, u"office"_s, "key-1");
        write(keychain, u"home"_s, "key-2");
        QCOMPARE(toText(remove(keychain, u"office"_s)), u"done"_s);
        QCOMPARE(toText(read(keychain, u"office"_s)), u"NotFound"_s);
        QCOMPARE(toText(read(keychain, u"home"_s)), u"secret: key-2"_s);
        QCOMPARE(secretTool(QStringList{u"lookup"_s} + OfficeEntry), QString());
    }

    void removingWhatWasNeverThereSucceeds()
    {
        Keychain keychain;
        QCOMPARE(toText(remove(keychain, u"office"_s)), u"done"_s);
    }

    void otherProgramsSeeTheEntryAsItIs()
    {
        Keychain keychain;
        write(keychain, u"office"_s, "key-1");
        QCOMPARE(secretTool(QStringList{u"lookup"_s} + OfficeEntry), u"key-1"_s);
    }

    void anEntryDeletedByAnotherProgramIsNotFound()
    {
        Keychain keychain;
        write(keychain, u"office"_s, "key-1");
        secretTool(QStringList{u"clear"_s} + OfficeEntry);
        const Secret answer = read(keychain, u"office"_s);
        QCOMPARE(toText(answer), u"NotFound"_s);
        QVERIFY(!answer.error().text.isEmpty());
    }

    void aWriteThatLosesBytesIsNoSuccess()
    {
        Keychain keychain;
        QCOMPARE(toText(write(keychain, u"office"_s, QByteArray("key\0rest", 8))), u"Failed"_s);
    }

    void callsSeeWhatThoseBeforeThemDid()
    {
        Keychain keychain;
        QStringList answers;
        const auto note = [&answers](const auto &answer) { answers << toText(answer); };
        keychain.write(u"office"_s, "key-1", this, note);
        keychain.read(u"office"_s, this, note);
        keychain.remove(u"office"_s, this, note);
        keychain.read(u"office"_s, this, note);
        keychain.write(u"office"_s, "key-2", this, note);
        keychain.read(u"office"_s, this, note);
        QCOMPARE(answers, QStringList());
        QTRY_COMPARE(
            answers,
            QStringList({u"done"_s, u"secret: key-1"_s, u"done"_s, u"NotFound"_s, u"done"_s, u"secret: key-2"_s}));
    }

    void aLockedKeyringIsNotAnEmptyOne()
    {
        Keychain keychain;
        write(keychain, u"office"_s, "key-1");
        lockKeyring();
        const Secret answer = read(keychain, u"office"_s);
        QCOMPARE(toText(answer), u"Locked"_s);
        QVERIFY(!answer.error().text.isEmpty());
    }

    void nothingIsRemovedFromALockedKeyring()
    {
        Keychain keychain;
        write(keychain, u"office"_s, "key-1");
        lockKeyring();
        QCOMPARE(toText(remove(keychain, u"office"_s)), u"Locked"_s);
        unlockKeyring();
        QCOMPARE(toText(read(keychain, u"office"_s)), u"secret: key-1"_s);
    }

    void nothingIsWrittenToALockedKeyring()
    {
        Keychain keychain;
        lockKeyring();
        QCOMPARE(toText(write(keychain, u"office"_s, "key-1")), u"Locked"_s);
        unlockKeyring();
        QCOMPARE(toText(read(keychain, u"office"_s)), u"NotFound"_s);
    }

    void neverAnswersAContextThatIsGoneButDoesWhatItWasTold()
    {
        Keychain keychain;
        auto context = std::make_unique<QObject>();
        bool answered = false;
        keychain.write(u"office"_s, "key-1", context.get(), [&](const Outcome &) { answered = true; });
        context.reset();
        QCOMPARE(toText(read(keychain, u"office"_s)), u"secret: key-1"_s); // it comes after the write
        QVERIFY(!answered);
    }

    void mayBeDeletedAtEveryStepOfItsWay()
    {
        bool answered = false;
        for (int step = 0; !answered; ++step) {
            auto keychain = std::make_unique<Keychain>();
            keychain->write(u"office"_s, "key-1", this, [&](const Outcome &) { answered = true; });
            keychain->read(u"office"_s, this, [](const Secret &) {});
            for (int event = 0; event < step && !answered; ++event)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        Keychain keychain; // what the others left running comes first
        QCOMPARE(toText(write(keychain, u"office"_s, "key-2")), u"done"_s);
    }

    void mayBeDeletedByItsOwnAnswer()
    {
        auto *keychain = new Keychain;
        bool answered = false;
        keychain->read(u"office"_s, this, [&](const Secret &) {
            answered = true;
            delete keychain;
        });
        QTRY_VERIFY(answered);
    }

    void noTimeAtAllIsATimeOutAndNoCrash()
    {
        Keychain hasty(std::chrono::milliseconds(0));
        const Outcome outcome = write(hasty, u"office"_s, "key-1");
        QCOMPARE(toText(outcome), u"TimedOut"_s);
        QVERIFY(!outcome.error().text.isEmpty());
        Keychain patient;
        QCOMPARE(toText(write(patient, u"office"_s, "key-2")), u"done"_s);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
