// SPDX-License-Identifier: GPL-3.0-or-later
// What the window holds on to: nothing of a client that was closed, however often another one is opened.
#include <QtTest>

#ifdef __SANITIZE_ADDRESS__
extern "C" std::size_t __sanitizer_get_current_allocated_bytes(); // gcc comes without the header that declares it
#else
#include <malloc.h>
#endif

#include "support/pages.h"
#include "ui/windowground.h"

using namespace Qt::StringLiterals;
using support::RawAnswer;
using support::RawServer;

namespace {

std::size_t allocated()
{
#ifdef __SANITIZE_ADDRESS__
    return __sanitizer_get_current_allocated_bytes();
#else
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
#endif
}

/// The window on an API with two clients: k1 with @p records in pages of at most a thousand, k2 with one.
struct Bench
{
    RawServer server;
    secrets::SessionStore keychain;
    WindowGround ground{keychain};
    ui::MainWindow window{ground.parts()};
    QSignalSpy settled{&ground.explorer, &explore::Explorer::settled};
    QSignalSpy usageChanges{&ground.explorer, &explore::Explorer::usageChanged};

    explicit Bench(int records)
    {
        support::describePlace(server);
        support::serveHistory(server, records, 1000);
        server.on("/api/v1/networks/N_1/clients/k2", {RawAnswer::ok(R"({"id":"k2","description":"phone"})")});
        server.on("/api/v1/networks/N_1/clients/k2/usageHistory", {RawAnswer::ok("[]")});
        server.on("/api/v1/networks/N_1/clients/k2/trafficHistory", {RawAnswer::ok(support::page(0, 1))});
        window.show();
        window.connectTo(WindowGround::profile(server.baseUrl()), {"key"});
    }

    void open(const QString &client, int records)
    {
        settled.clear();
        window.open({u"N_1"_s, client});
        QVERIFY(settled.wait(60'000));
        QCOMPARE(ground.explorer.summary()->loaded, traffic::Row(records));
        while (ground.explorer.usage().state != explore::UsageComparison::State::Known) // the last that is asked
            QVERIFY(usageChanges.wait());
        QCoreApplication::processEvents(); // what was told of it is drawn
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        server.forgetRequests();
    }
};

} // namespace

class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClosedClientIsFreed()
    {
        constexpr int records = 20'000;
        Bench bench(records);
        for (int warmUp = 0; warmUp < 3; ++warmUp) {
            bench.open(u"k1"_s, records);
            bench.open(u"k2"_s, 1);
        }
        const std::size_t before = allocated();
        bench.open(u"k1"_s, records);
        const std::size_t open = allocated();
        QVERIFY2(open > before + std::size_t(records) * 40, qPrintable(QString::number(open - before)));
        bench.open(u"k2"_s, 1);
        const std::size_t after = allocated();
        QVERIFY2(after < before + 100'000, qPrintable(QString::number(after - before)));
    }

    void aHundredSwitchesTakeNoMemory()
    {
        constexpr int records = 2000;
        Bench bench(records);
        const auto switchTimes = [&](int times) {
            for (int i = 0; i < times; ++i) {
                bench.open(u"k1"_s, records);
                bench.open(u"k2"_s, 1);
            }
        };
        switchTimes(100); // the list of visits is as long as it gets
        const std::size_t before = allocated();
        switchTimes(100);
        const std::size_t after = allocated();
        // Of each opening less than half a kilobyte, since caches still grow a little: a store alone is 80.
        QVERIFY2(after < before + 100'000, qPrintable(QString::number(qint64(after) - qint64(before))));
    }
};

QTEST_MAIN(TestMemory)
#include "tst_memory.moc"
