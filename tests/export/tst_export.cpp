// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numeric>

#include <QSet>
#include <QTest>

#include "export/chart.h"
#include "traffic/exclusions.h"
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

    void formsShowTheSameNumbers()
    {
        const Chart mirrored
            = makeChart(summary(), {.metric = traffic::Metric::Flows, .top = 1, .form = ChartForm::Mirrored});
        QCOMPARE(mirrored.metric, traffic::Metric::Total);
        QCOMPARE(mirrored.title, u"Traffic by application, received and sent per day"_s);
        QCOMPARE(mirrored.series[0].values, (QList<double>{1, 0, 2}));
        QCOMPARE(mirrored.series[0].sent, (QList<double>{900, 0, 100}));
        QCOMPARE(mirrored.series[1].values, (QList<double>{510, 0, 100}));
        QCOMPARE(mirrored.series[1].sent, (QList<double>{5, 0, 1}));

        const Chart ranking = makeChart(summary(), {.top = 2, .form = ChartForm::Ranking});
        QCOMPARE(ranking.step, ChartStep::Range);
        QCOMPARE(ranking.bars, (QList<ChartBar>{{FirstDay, BarState::Partial, 3}}));
        QCOMPARE(ranking.series[0].values, QList<double>{1003});
        QCOMPARE(ranking.series[2].values, QList<double>{10});

        QCOMPARE(makeChart(summary(), {.form = ChartForm::Shares}).series[0].values, (QList<double>{901, 0, 102}));
    }

    void weekdaysAreMeansOfWholeDays()
    {
        // Two Mondays with data, one without; today is a Tuesday, and the only one with data.
        traffic::Summary weeks = summary();
        weeks.days = {FirstDay, FirstDay + std::chrono::days{15}};
        weeks.today = weeks.days.last;
        weeks.dayHasData.assign(16, false);
        weeks.restByDay.resize(16);
        std::vector<traffic::Sums> days(16);
        for (const std::size_t day : {0U, 14U, 15U}) {
            weeks.dayHasData[day] = true;
            days[day].received = double(10 * (day + 1));
        }
        weeks.groups = {group(1, u"Video"_s, days)};
        const Chart chart = makeChart(weeks, {.form = ChartForm::Weekdays});
        QCOMPARE(chart.bars.size(), 7);
        QCOMPARE(dateOf(chart.bars[0].first).dayOfWeek(), int(Qt::Monday));
        QCOMPARE(chart.bars[0].days, 2);
        QCOMPARE(chart.bars[0].state, BarState::Complete);
        QCOMPARE(chart.bars[1].days, 1);
        QCOMPARE(chart.bars[1].state, BarState::Partial);
        QCOMPARE(chart.bars[2].state, BarState::NoData);
        QCOMPARE(chart.series[0].values, (QList<double>{80, 160, 0, 0, 0, 0, 0}));
        QCOMPARE(chart.series[0].total, 320);

        // A whole Tuesday: today is left out.
        weeks.dayHasData[1] = true;
        days[1].received = 7;
        weeks.groups = {group(1, u"Video"_s, days)};
        QCOMPARE(makeChart(weeks, {.form = ChartForm::Weekdays}).series[0].values[1], 7);
    }

    void manyDaysBecomeWeeks()
    {
        traffic::Summary year = summary();
        const int count = MaxDayBars + 1;
        year.days = {FirstDay + std::chrono::days{2}, FirstDay + std::chrono::days{count + 1}}; // from a Wednesday on
        year.today = year.days.last;
        year.dayHasData.assign(std::size_t(count), true);
        for (std::size_t day = 5; day < 12; ++day)
            year.dayHasData[day] = false; // the first whole week
        year.restByDay.resize(std::size_t(count));
        const std::vector<traffic::Sums> days(std::size_t(count), {.received = 1});
        year.groups = {group(1, u"Video"_s, days)};
        const Chart chart = makeChart(year, {});
        QCOMPARE(chart.step, ChartStep::Week);
        QCOMPARE(chart.title, u"Traffic by application, per week"_s);
        QCOMPARE(chart.bars[0], (ChartBar{FirstDay + std::chrono::days{2}, BarState::Complete, 5}));
        QCOMPARE(chart.bars[1], (ChartBar{FirstDay + std::chrono::days{7}, BarState::NoData, 7}));
        QCOMPARE(chart.bars[2].state, BarState::Complete);
        QCOMPARE(chart.bars.last().state, BarState::Partial);
        QCOMPARE(chart.series[0].values[0], 5);
        QCOMPARE(std::accumulate(chart.series[0].values.begin(), chart.series[0].values.end(), 0.0), count);

        year.days.last -= std::chrono::days{1};
        year.dayHasData.pop_back();
        year.restByDay.pop_back();
        QCOMPARE(makeChart(year, {}).step, ChartStep::Day);
    }

    void namesWhatTheFilterLeavesOut()
    {
        traffic::Summary filtered = summary();
        filtered.filter = *traffic::parseFilter(u"-app:Zoom,Webex* -port:443 -dest:a"_s);
        QCOMPARE(makeChart(filtered, {}).excluded, QStringList{u"Zoom"_s});
        filtered.grouping = traffic::Grouping::Port;
        QCOMPARE(makeChart(filtered, {}).excluded, QStringList{u"443"_s});
        QCOMPARE(traffic::readmitted(filtered.filter, traffic::Grouping::Application, u"Zoom"_s).text(),
                 u"-app:Webex* -port:443 -dest:a"_s);
        QCOMPARE(traffic::readmitted(filtered.filter, traffic::Grouping::Port, u"443"_s).text(),
                 u"-app:Zoom,Webex* -dest:a"_s);
    }

    void aFilterChangesNoColour()
    {
        traffic::Summary all = summary();
        all.leaders = std::make_shared<const QStringList>(QStringList{u"Zoom"_s, u"Slack"_s, u"iCloud"_s});
        all.groups = {group(1, u"Slack"_s, {{.received = 1}, {}, {}})};
        // Alone Slack would have the colour that Zoom has.
        QCOMPARE(makeChart(all, {}).series[0].color, Palette::assign(*all.leaders, *all.leaders)[1]);
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
        // Amid writing from right to left the unit would come to stand before its number.
        QCOMPARE(formatKilobytes(41.2e6, UnitBase::Decimal, QLocale(u"he"_s)), u"\u200e41.2 GB\u200e"_s);
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
