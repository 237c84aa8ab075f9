// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QLoggingCategory>

#include "ui/heartbeat.h"

using namespace Qt::StringLiterals;

namespace {

/// Is busy with each event of its own for as long as it was told.
class Busy : public QObject
{
    Q_OBJECT

public:
    double milliseconds = 0;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        QElapsedTimer timer;
        timer.start();
        while (double(timer.nsecsElapsed()) / 1e6 < milliseconds) { }
        return true;
    }
};

} // namespace

class TestHeartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLongestEventIsKeptAndNamed()
    {
        auto &heartbeat = *qobject_cast<ui::Heartbeat *>(QCoreApplication::instance());
        QLoggingCategory::setFilterRules(u"flowtrail.heartbeat=true"_s);
        Busy busy;
        busy.milliseconds = 40;
        (void)heartbeat.takeLongest();
        QTest::ignoreMessage(QtDebugMsg, QRegularExpression(u"^[0-9.]+ ms: .*Busy, User$"_s));
        QCoreApplication::postEvent(&busy, new QEvent(QEvent::User));
        QCoreApplication::processEvents();
        QVERIFY(heartbeat.takeLongest() >= busy.milliseconds);
        QCOMPARE(heartbeat.takeLongest(), 0);
    }

    void whatAnEventCausesIsPartOfIt()
    {
        auto &heartbeat = *qobject_cast<ui::Heartbeat *>(QCoreApplication::instance());
        QLoggingCategory::setFilterRules({});
        Busy busy;
        busy.milliseconds = 20;
        int ended = 0;
        heartbeat.ended = [&ended] { ++ended; };
        (void)heartbeat.takeLongest();
        heartbeat.run([&busy] {
            QEvent event(QEvent::User);
            QCoreApplication::sendEvent(&busy, &event);
            QCoreApplication::sendEvent(&busy, &event);
        });
        heartbeat.ended = nullptr;
        QCOMPARE(ended, 1);
        QVERIFY(heartbeat.takeLongest() >= 2 * busy.milliseconds);
    }
};

int main(int argc, char **argv)
{
    ui::Heartbeat application(argc, argv);
    TestHeartbeat test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_heartbeat.moc"
