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

public:
    explicit TestHeartbeat(ui::Heartbeat &heartbeat)
        : m_heartbeat(heartbeat)
    {
    }

private Q_SLOTS:
    void theLongestEventIsKeptAndNamed()
    {
        QLoggingCategory::setFilterRules(u"flowtrail.heartbeat=true"_s);
        Busy busy;
        busy.milliseconds = 40;
        (void)m_heartbeat.takeLongest();
        QTest::ignoreMessage(QtDebugMsg, QRegularExpression(u"^[0-9.]+ ms: .*Busy, User$"_s));
        QCoreApplication::postEvent(&busy, new QEvent(QEvent::User));
        QCoreApplication::processEvents();
        QVERIFY(m_heartbeat.takeLongest() >= busy.milliseconds);
        QCOMPARE(m_heartbeat.takeLongest(), 0);
    }

    void whatAnEventCausesIsPartOfIt()
    {
        QLoggingCategory::setFilterRules({});
        Busy busy;
        busy.milliseconds = 20;
        int ended = 0;
        m_heartbeat.ended = [&ended] { ++ended; };
        (void)m_heartbeat.takeLongest();
        m_heartbeat.run([&busy] {
            QEvent event(QEvent::User);
            QCoreApplication::sendEvent(&busy, &event);
            QCoreApplication::sendEvent(&busy, &event);
        });
        m_heartbeat.ended = nullptr;
        QCOMPARE(ended, 1);
        QVERIFY(m_heartbeat.takeLongest() >= 2 * busy.milliseconds);
    }

private:
    ui::Heartbeat &m_heartbeat;
};

int main(int argc, char **argv)
{
    ui::Heartbeat application(argc, argv);
    TestHeartbeat test(application);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_heartbeat.moc"
