// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numeric>

#include <QSet>
#include <QTest>

#include "export/chart.h"
#include "traffic/units.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace exporting;
using traffic::formatDuration;
using traffic::formatKilobytes;
using traffic::formatMetric;
using traffic::formatShare;
using traffic::UnitBase;
using traffic::unitFor;

namespace {

constexpr traffic::Day FirstDay{std::chrono::year{2026} / 11 / 2};

traffic::Group group(qint64 key, const QString &name, const std::vector<traffic::Sums> &days)
{
    traffic::Group result{.key = key, .name = name, .sums = {}, .days = days};
    for (const traffic::Sums &day : days) {
        result.sums.received += day.received;
        result.sums.sent += day.sent;
        result.sums.flows += day.flows;
    }
    return result;
}

/// Three days, the second without data, the third today. By total: Backup, Video, (nameless); by received: Video first.
traffic::Summary summary()
{
    traffic::Summary result;
    result.calendar = {.zone = QTimeZone("America/Denver"), .basis = traffic::Calendar::Basis::NetworkMidnights};
    result.days = {FirstDay, FirstDay + std::chrono::days{2}};
    result.today = result.days.last;
    result.dayHasData = {true, false, true};
    result.restByDay.resize(3);
    result.groups = {
        group(7, u"Backup"_s, {{.received = 1, .sent = 900, .flows = 1}, {}, {.received = 2, .sent = 100}}),
        group(3, u"Video"_s, {{.received = 500, .sent = 5, .flows = 40}, {}, {.received = 100, .sent = 1, .flows = 2}}),
        group(traffic::Dictionary::Missing, {}, {{.received = 10, .flows = 90}, {}, {}}),
        group(9, u"Silent"_s, {{}, {}, {}}),
    };
    return result;
}

QStringList names(const Chart &chart)
{
    QStringList result;
    for (const ChartSeries &series : chart.series)
        result.append(series.name);
    return result;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void ranksByTheMetricShown()
    {
        const Chart total = makeChart(summary(), {});
        QCOMPARE(names(total), (QStringList{u"Backup"_s, u"Video"_s, u"Unknown"_s}));
        QCOMPARE(total.title, u"Traffic by application, per day"_s);
        QCOMPARE(total.series[0].values, (QList<double>{901, 0, 102}));
        QCOMPARE(total.series[0].total, 1003);
        QCOMPARE(total.series[0].key, 7);

        const Chart received = makeChart(summary(), {.metric = traffic::Metric::Received});
        QCOMPARE(names(received), (QStringList{u"Video"_s, u"Unknown"_s, u"Backup"_s}));
        QCOMPARE(received.title, u"Received traffic by application, per day"_s);
        QCOMPARE(received.series[1].values, (QList<double>{10, 0, 0}));

        // Nobody without a value: Unknown has sent nothing.
        QCOMPARE(names(makeChart(summary(), {.metric = traffic::Metric::Sent})),
                 (QStringList{u"Backup"_s, u"Video"_s}));
        traffic::Summary ports = summary();
        ports.grouping = traffic::Grouping::Port;
        const Chart flows = makeChart(ports, {.metric = traffic::Metric::Flows});
        QCOMPARE(names(flows), (QStringList{u"Unknown"_s, u"Video"_s, u"Backup"_s}));
        QCOMPARE(flows.title, u"Flows by port, per day"_s);
    }

    void putsTheRestIntoOther()
    {
        const Chart chart = makeChart(summary(), {.top = 1});
        QCOMPARE(names(chart), (QStringList{u"Backup"_s, u"Other (2)"_s}));
        QVERIFY(chart.series[1].isOther);
        QCOMPARE(chart.series[1].values, (QList<double>{515, 0, 101}));
        QCOMPARE(chart.series[1].total, 616);
        QCOMPARE(names(makeChart(summary(), {.top = 0})), QStringList{u"Other (3)"_s});
        QVERIFY(!makeChart(summary(), {.top = 3}).series.last().isOther);
    }

    void tellsDaysApart()
    {
        const Chart chart = makeChart(summary(), {.isPartial = true, .caption = u"from"_s});
        QCOMPARE(chart.bars.size(), 3);
        QCOMPARE(chart.bars[0], (ChartBar{FirstDay, BarState::Complete}));
        QCOMPARE(chart.bars[1].state, BarState::NoData);
        QCOMPARE(chart.bars[2].state, BarState::Partial);
        QCOMPARE(chart.subtitle, u"2 Nov – 4 Nov · America/Denver"_s);
        QVERIFY(chart.isPartial);
        QCOMPARE(chart.caption, u"from"_s);
        QCOMPARE(dateOf(FirstDay), QDate(2026, 11, 2));

        traffic::Summary quiet = summary();
        quiet.dayHasData[2] = false; // nothing yet today
        QCOMPARE(makeChart(quiet, {}).bars[2].state, BarState::NoData);

        traffic::Summary winter = summary();
        winter.days = {traffic::Day{std::chrono::year{2026} / 12 / 31}, traffic::Day{std::chrono::year{2027} / 1 / 2}};
        QCOMPARE(makeChart(winter, {}).subtitle, u"31 Dec 2026 – 2 Jan 2027 · America/Denver"_s);
        QVERIFY(makeChart(traffic::Summary{}, {}).isEmpty());
    }

    void saysHowTheZoneWasFound()
    {
        using Basis = traffic::Calendar::Basis;
        const auto text = [](const char *zone, Basis basis) { return describe({QTimeZone(zone), basis}); };
        QCOMPARE(describe({QTimeZone::utc(), Basis::UtcMidnights}), u"UTC (the records start at UTC midnight)"_s);
        QCOMPARE(text("Europe/Berlin", Basis::NetworkMidnights), u"Europe/Berlin"_s);
        QSet<QString> all;
        for (const Basis basis :
             {Basis::UtcMidnights, Basis::NetworkMidnights, Basis::Unclear, Basis::UnknownNetworkZone, Basis::Chosen}) {
            QVERIFY(text("Europe/Berlin", basis).startsWith(u"Europe/Berlin"_s));
            all.insert(text("Europe/Berlin", basis));
        }
        QCOMPARE(all.size(), 5);
    }

    void coloursDependOnNothingButTheNames()
    {
        // These are in pictures people have: a change here is a change to every chart.
        QCOMPARE(Palette::assign({u"YouTube"_s, u"Netflix"_s, u"Miscellaneous secure web"_s, u"Dropbox"_s}),
                 (QList<int>{0, 1, 2, 9}));
        QCOMPARE(Palette::assign({u"Dropbox"_s, u"netflix"_s}), (QList<int>{9, 1}));
        QCOMPARE(Palette::assign({u"Acme Backup"_s}), QList<int>{1});
        QCOMPARE(Palette::assign({u"443"_s, u"経理"_s, QString()}), (QList<int>{8, 2, 1}));
        QCOMPARE(Palette::assign({}), QList<int>{});

        // Another client with others beside it.
        for (const QString &name : {u"Zoom"_s, u"Acme Backup"_s, u"Slack"_s})
            QCOMPARE(Palette::assign({name, u"Windows Update"_s}), (QList<int>{Palette::preferred(name), 6}));
    }

    void theLargestKeepsItsColour()
    {
        QCOMPARE(Palette::preferred(u"Slack"_s), Palette::preferred(u"Zoom"_s));
        QCOMPARE(Palette::assign({u"Zoom"_s, u"Slack"_s}), (QList<int>{4, 5}));
        QCOMPARE(Palette::assign({u"Slack"_s, u"Zoom"_s}), (QList<int>{4, 5}));
        // Who has to give way takes nobody else's.
        QCOMPARE(Palette::assign({u"Zoom"_s, u"Slack"_s, u"iCloud"_s}), (QList<int>{4, 6, 5}));
        QCOMPARE(Palette::assign({u"Dropbox"_s, u"OneDrive"_s, u"YouTube"_s}), (QList<int>{9, 1, 0})); // once round
    }

    void coloursInOneChartDiffer()
    {
        QStringList names;
        for (int i = 0; i < 1000; ++i) {
            names.append(u"name %1"_s.arg(i));
            const QStringList top = names.last(std::min(names.size(), qsizetype(Palette::Colors)));
            const QList<int> colors = Palette::assign(top);
            QCOMPARE(QSet<int>(colors.begin(), colors.end()).size(), top.size());
            QCOMPARE(colors[0], Palette::preferred(top[0]));
        }
        QSet<int> preferences;
        for (const QString &name : std::as_const(names))
            preferences.insert(Palette::preferred(name));
        QCOMPARE(preferences.size(), Palette::Colors);

        const QList<int> twins = Palette::assign({u"Unknown"_s, u"Unknown"_s});
        QVERIFY(twins[0] != twins[1]);
        const QList<int> many = Palette::assign(names.first(2 * Palette::Colors));
        for (int color = 0; color < Palette::Colors; ++color)
            QCOMPARE(many.count(color), 2);
    }

    void writesAmountsAsPeopleReadThem_data()
    {
        QTest::addColumn<double>("kilobytes");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("binary");
        QTest::newRow("zero") << 0.0 << u"0 kB"_s << u"0 KiB"_s;
        QTest::newRow("next to nothing") << 0.001 << u"< 0.01 kB"_s << u"< 0.01 KiB"_s;
        QTest::newRow("less than one") << 0.25 << u"0.25 kB"_s << u"0.25 KiB"_s;
        QTest::newRow("kilobytes") << 512.0 << u"512 kB"_s << u"512 KiB"_s;
        QTest::newRow("rounds up to a decimal less") << 9.996 << u"10.0 kB"_s << u"10.0 KiB"_s;
        QTest::newRow("rounds up to the next unit") << 999.7 << u"1.00 MB"_s << u"0.98 MiB"_s;
        QTest::newRow("gigabytes") << 41.2e6 << u"41.2 GB"_s << u"39.3 GiB"_s;
        QTest::newRow("terabytes") << 1.234e9 << u"1.23 TB"_s << u"1.15 TiB"_s;
        QTest::newRow("no larger unit") << 5e12 << u"5000 TB"_s << u"4657 TiB"_s;
        QTest::newRow("nothing known") << std::nan("") << u"–"_s << u"–"_s;
    }

    void writesAmountsAsPeopleReadThem()
    {
        QFETCH(const double, kilobytes);
        QTEST(formatKilobytes(kilobytes, UnitBase::Decimal, QLocale::c()), "decimal");
        QTEST(formatKilobytes(kilobytes, UnitBase::Binary, QLocale::c()), "binary");
    }

    void writesNumbersInTheLocale()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(formatKilobytes(41.2e6, UnitBase::Decimal, german), u"41,2 GB"_s);
        QCOMPARE(formatMetric(1204, traffic::Metric::Flows, UnitBase::Decimal, german), u"1.204"_s);
        QCOMPARE(formatMetric(1204, traffic::Metric::Sent, UnitBase::Decimal, german), u"1,20 MB"_s);
        QCOMPARE(formatShare(1, 3, german), u"33,3 %"_s);
        QCOMPARE(formatShare(1, 1e5, QLocale::c()), u"< 0.1 %"_s);
        QCOMPARE(formatShare(0, 5, QLocale::c()), u"0 %"_s);
        QCOMPARE(formatShare(5, 0, QLocale::c()), u"0 %"_s);
        QCOMPARE(formatShare(5, 5, QLocale::c()), u"100 %"_s);
        QCOMPARE(formatDuration(11560), u"3:12:40"_s);
        QCOMPARE(formatDuration(90000), u"25:00:00"_s);
        QCOMPARE(formatDuration(0), u"0:00:00"_s);
        QCOMPARE(unitFor(41.2e6, UnitBase::Binary).kilobytes, 1024.0 * 1024);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
