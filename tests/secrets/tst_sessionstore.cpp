// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QTest>

#include "secrets/answers.h"
#include "secrets/sessionstore.h"

using namespace Qt::StringLiterals;
using namespace secrets;
using namespace secrets::testing;

class SessionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsGiven()
    {
        SessionStore store;
        QCOMPARE(toText(write(store, u"office"_s, "key-1")), u"done"_s);
        QCOMPARE(toText(write(store, u"home"_s, "key-2")), u"done"_s);
        QCOMPARE(toText(read(store, u"office"_s)), u"secret: key-1"_s);
        QCOMPARE(toText(read(store, u"home"_s)), u"secret: key-2"_s);
    }

    void keepsAnyBytes()
    {
        SessionStore store;
        const QByteArray bytes("\x00\xff\x80 key", 7);
        write(store, u"office"_s, bytes);
        QCOMPARE(read(store, u"office"_s).value(), bytes);
    }

    void aSecondWriteReplacesTheFirst()
    {
        SessionStore store;
        write(store, u"office"_s, "key-1");
        write(store, u"office"_s, "key-2");
        QCOMPARE(toText(read(store, u"office"_s)), u"secret: key-2"_s);
    }

    void whatIsRemovedIsGone()
    {
        SessionStore store;
        write(store, u"office"_s, "key-1");
        QCOMPARE(toText(remove(store, u"office"_s)), u"done"_s);
        QCOMPARE(toText(read(store, u"office"_s)), u"NotFound"_s);
    }

    void removingWhatWasNeverThereSucceeds()
    {
        SessionStore store;
        QCOMPARE(toText(remove(store, u"office"_s)), u"done"_s);
    }

    void anUnknownEntryIsExplained()
    {
        SessionStore store;
        const Secret answer = read(store, u"office"_s);
        QCOMPARE(toText(answer), u"NotFound"_s);
        QVERIFY(!answer.error().text.isEmpty());
    }

    void answersFromTheEventLoopAndOnce()
    {
        SessionStore store;
        QStringList answers;
        store.write(u"office"_s, "key-1", this, [&](const Outcome &outcome) { answers << toText(outcome); });
        store.read(u"office"_s, this, [&](const Secret &secret) { answers << toText(secret); });
        store.remove(u"office"_s, this, [&](const Outcome &outcome) { answers << toText(outcome); });
        store.read(u"office"_s, this, [&](const Secret &secret) { answers << toText(secret); });
        QCOMPARE(answers, QStringList());
        QTRY_COMPARE(answers.size(), 4);
        QCOMPARE(answers, QStringList({u"done"_s, u"secret: key-1"_s, u"done"_s, u"NotFound"_s}));
        QCoreApplication::processEvents();
        QCOMPARE(answers.size(), 4);
    }

    void neverAnswersAContextThatIsGone()
    {
        SessionStore store;
        auto context = std::make_unique<QObject>();
        bool answered = false;
        store.write(u"office"_s, "key-1", context.get(), [&](const Outcome &) { answered = true; });
        store.read(u"office"_s, context.get(), [&](const Secret &) { answered = true; });
        store.remove(u"home"_s, context.get(), [&](const Outcome &) { answered = true; });
        context.reset();
        QCOMPARE(toText(read(store, u"office"_s)), u"secret: key-1"_s); // and by then the others would have answered
        QVERIFY(!answered);
    }

    void anAnswerOutlivesTheStore()
    {
        auto store = std::make_unique<SessionStore>();
        write(*store, u"office"_s, "key-1");
        QString answer;
        store->read(u"office"_s, this, [&](const Secret &secret) { answer = toText(secret); });
        store.reset();
        QTRY_COMPARE(answer, u"secret: key-1"_s);
    }

    void wipesItsOwnBytesAlone()
    {
        SessionStore store;
        const QByteArray mine("key-1");
        write(store, u"office"_s, mine);
        const Secret before = read(store, u"office"_s);
        remove(store, u"office"_s);
        QCOMPARE(mine, "key-1");
        QCOMPARE(before.value(), "key-1");
    }
};

QTEST_GUILESS_MAIN(SessionStoreTest)
#include "tst_sessionstore.moc"
