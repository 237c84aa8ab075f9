// SPDX-License-Identifier: GPL-3.0-or-later
// Run twice: without a session bus, and on one where nobody offers a keychain.
#include <QTest>

#include "secrets/answers.h"
#include "secrets/keychain.h"

using namespace Qt::StringLiterals;
using namespace secrets;
using namespace secrets::testing;

class KeychainAbsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallSaysThatThereIsNoKeychain()
    {
        Keychain keychain;
        QCOMPARE(toText(read(keychain, u"office"_s)), u"Unavailable"_s);
        QCOMPARE(toText(write(keychain, u"office"_s, "key-1")), u"Unavailable"_s);
        QCOMPARE(toText(remove(keychain, u"office"_s)), u"Unavailable"_s);
    }

    void theErrorSaysWhatToDoAndNotTheKey()
    {
        Keychain keychain;
        const Outcome outcome = write(keychain, u"office"_s, "key-1");
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().text.contains(u"keychain"_s), qPrintable(outcome.error().text));
        QVERIFY(!outcome.error().text.contains(u"key-1"_s));
    }

    void answersFromTheEventLoop()
    {
        Keychain keychain;
        QString answer;
        keychain.read(u"office"_s, this, [&](const Secret &secret) { answer = toText(secret); });
        QCOMPARE(answer, QString());
        QTRY_COMPARE(answer, u"Unavailable"_s);
    }
};

QTEST_GUILESS_MAIN(KeychainAbsentTest)
#include "tst_keychain_absent.moc"
